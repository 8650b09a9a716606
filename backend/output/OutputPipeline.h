#pragma once

#include "backend/output/OutputFilter.h"
#include "backend/output/Redactor.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>

namespace backend {

/// Raw bytes of one attempt → text as it is stored: control codes out, secrets out, lines cut at 8 KiB.
/// Knows at any time which raw position the text that came out stands for, so that a later one can go on there with
/// nothing lost and nothing twice: all it needs besides is the column.
class OutputPipeline {
public:
    /// `rawFrom`: raw offset of the next byte; `column`: bytes already stored of the present line.
    OutputPipeline(const Redactor& redactor, qint64 rawFrom, qsizetype column);

    /// Text for the bytes that follow. What may be the beginning of something is held back.
    QByteArray feed(QByteArrayView raw);
    /// The rest; ends the last line.
    QByteArray finish();

    /// Raw offset up to which everything came out.
    qint64 rawDone() const { return m_rawDone; }
    /// Raw offset of the byte to feed next.
    qint64 rawNext() const { return m_rawNext; }
    /// Bytes of the present, unfinished line that came out.
    qsizetype column() const { return m_column; }

    static constexpr qsizetype longestLine = 8192;
    /// Begins each piece of a cut line but the first.
    static constexpr char continuation[] = "\u2026 ";

private:
    QByteArray run(QByteArrayView raw, bool last);
    void settle(qsizetype heldText);
    QByteArray cutLines(const QByteArray& text);
    void cutLine(QByteArrayView line, QByteArray& out);

    /// A span with absolute positions: text since the beginning of this pipeline, raw offsets of the attempt.
    struct Origin {
        qint64 text;
        qint64 raw;
        qint64 length;
    };

    std::unique_ptr<Redactor::Stream> m_redacting;
    QByteArray m_unfiltered; ///< an unfinished sequence
    QList<Origin> m_origins; ///< of the text that the redactor holds
    qint64 m_textFed = 0;    ///< bytes of clean text given to the redactor
    qint64 m_rawNext;
    qint64 m_rawDone;
    qsizetype m_column;
};

} // namespace backend
