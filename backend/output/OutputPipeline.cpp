#include "backend/output/OutputPipeline.h"

#include <algorithm>

namespace backend {

OutputPipeline::OutputPipeline(const Redactor& redactor, qint64 rawFrom, qsizetype column)
    : m_redacting(redactor.stream()), m_rawNext(rawFrom), m_rawDone(rawFrom), m_column(column)
{
}

QByteArray OutputPipeline::feed(QByteArrayView raw)
{
    return run(raw, false);
}

QByteArray OutputPipeline::finish()
{
    QByteArray text = run({}, true);
    if (m_column > 0) {
        text.append('\n');
        m_column = 0;
    }
    return text;
}

QByteArray OutputPipeline::run(QByteArrayView raw, bool last)
{
    const qint64 rawBegin = m_rawNext - m_unfiltered.size();
    QByteArray joined;
    QByteArrayView input = raw;
    if (!m_unfiltered.isEmpty()) {
        joined = m_unfiltered + raw.toByteArray();
        input = joined;
    }
    m_rawNext += raw.size();

    QByteArray clean;
    clean.reserve(input.size());
    QList<OutputFilter::Span> spans;
    const qsizetype used = OutputFilter::filter(input, last, clean, spans);
    for (const auto& span : spans)
        m_origins.append({m_textFed + span.text, rawBegin + span.raw, span.length});
    m_unfiltered = input.sliced(used).toByteArray();
    m_textFed += clean.size();

    QByteArray safe = m_redacting->feed(clean);
    if (last)
        safe += m_redacting->finish();
    settle(m_redacting->held());
    return cutLines(safe);
}

/// Finds the raw position of the first byte of text that the redactor holds, and forgets what lies before it.
void OutputPipeline::settle(qsizetype heldText)
{
    if (heldText == 0) {
        m_rawDone = m_rawNext - m_unfiltered.size();
        m_origins.clear();
        return;
    }
    const qint64 text = m_textFed - heldText;
    const auto behind = std::upper_bound(m_origins.begin(), m_origins.end(), text,
                                         [](qint64 position, const Origin& origin) { return position < origin.text; });
    const Origin origin = *std::prev(behind);
    m_rawDone = origin.raw + std::min(text - origin.text, origin.length);
    m_origins.erase(m_origins.begin(), std::prev(behind));
}

QByteArray OutputPipeline::cutLines(const QByteArray& text)
{
    // Nearly all text has no line that needs it: then it is passed on without a copy.
    QByteArray out;
    qsizetype done = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype length = (end < 0 ? text.size() : end) - at;
        if (m_column + length > longestLine) {
            out.append(QByteArrayView(text).sliced(done, at - done));
            cutLine(QByteArrayView(text).sliced(at, length), out);
            done = at + length;
        } else {
            m_column += length;
        }
        if (end < 0)
            break;
        m_column = 0;
        at = end + 1;
    }
    if (done == 0 && out.isEmpty())
        return text;
    return out.append(QByteArrayView(text).sliced(done));
}

/// Sets the column to that of the last piece.
void OutputPipeline::cutLine(QByteArrayView line, QByteArray& out)
{
    qsizetype at = 0;
    while (m_column + line.size() - at > longestLine) {
        qsizetype end = at + longestLine - m_column;
        // Not inside a character: continuation bytes are 10xxxxxx.
        while (end > at && (static_cast<unsigned char>(line[end]) & 0xc0) == 0x80)
            --end;
        out.append(line.sliced(at, end - at)).append('\n').append(continuation);
        at = end;
        m_column = static_cast<qsizetype>(sizeof(continuation)) - 1;
    }
    out.append(line.sliced(at));
    m_column += line.size() - at;
}

} // namespace backend
