#pragma once

#include "wizard/journal/Journal.h"
#include "wizard/run/RunEvent.h"

#include <QStringList>

/// A journal in memory that a test can read, and make fail.
class MemoryJournal final : public wizard::Journal {
public:
    backend::Result<wizard::JournalLine> append(const QString& type, const QJsonObject& body,
                                                const QDateTime& time) override
    {
        if (failFrom >= 0 && lines.size() >= failFrom)
            return backend::Error{QStringLiteral("journal.write"), QStringLiteral("disk full"), {}, {}};
        const wizard::JournalLine line{lines.size() + 1, time, type, body, m_digest};
        m_digest = wizard::lineDigest(wizard::lineBytes(line));
        lines << line;
        return line;
    }
    QString digest() const override { return m_digest; }
    backend::Result<void> reserve(qint64) override { return {}; }

    QList<wizard::RunEvent> events() const
    {
        QList<wizard::RunEvent> list;
        for (const wizard::JournalLine& line : lines)
            list << wizard::RunEvent{line.seq, line.time, line.type, line.body};
        return list;
    }

    /// One short line per event: type, then the values of n, node, to, state, choice, verdict, what, outcome, in that
    /// order.
    QStringList log(const QStringList& without = {}) const
    {
        QStringList list;
        for (const wizard::JournalLine& line : lines) {
            if (without.contains(line.type))
                continue;
            QStringList words{line.type};
            for (const char* key : {"n", "node", "to", "state", "choice", "verdict", "what", "outcome"}) {
                const QJsonValue value = line.body.value(QLatin1String(key));
                if (!value.isUndefined())
                    words << value.toVariant().toString();
            }
            list << words.join(QLatin1Char(' '));
        }
        return list;
    }

    QList<wizard::JournalLine> lines;
    qsizetype failFrom = -1; ///< appends from this line on fail

private:
    QString m_digest = wizard::lineDigest({});
};
