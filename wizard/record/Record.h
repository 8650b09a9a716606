#pragma once

#include "wizard/run/RunSnapshot.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace wizard {

/// A piece of the record, in reading order. One tree; every format is a walk over it.
struct RecordBlock {
    enum class Kind { Heading, Paragraph, Box, Table, Code, Signatures, PageBreak };
    Kind kind = Kind::Paragraph;
    int level = 1;             ///< Heading
    QString text;
    QString tone;              ///< Box: "deviation", "practice", "outcome"
    QStringList columns;       ///< Table
    QList<QStringList> rows;   ///< Table
};

/// What is printed: folded from the journal, never from the screen.
struct Record {
    QJsonObject json;          ///< design.md 9 and formats.md 7; the whole value tree
    QString title, header, footer;
    bool practice = false;
    QList<RecordBlock> blocks; ///< in the reader's language
};

/// Reads the last `count` stored lines of a task's output (for failed tasks).
using OutputTail = std::function<QStringList(const QString& node, int task, int count)>;

Record makeRecord(const RunSnapshot& snapshot, const OutputTail& tail);

QByteArray renderJson(const Record& record);     ///< canonical, with its own "digest"
QByteArray renderMarkdown(const Record& record);
QString renderHtml(const Record& record);        ///< one self-contained page

/// Checks a record file alone and, where `journalPath` is not empty, against the journal. Empty: accepted;
/// otherwise what does not fit, one finding per entry. Finds accidents, not forgery.
QStringList verifyRecord(const QByteArray& recordJson, const QString& journalPath);

} // namespace wizard
