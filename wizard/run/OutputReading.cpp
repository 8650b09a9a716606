#include "wizard/run/OutputReading.h"

namespace wizard {

namespace {
constexpr qsizetype kMostFindings = 20;
const QLatin1String kExpressionMark("re:");
} // namespace

LineNeedle::LineNeedle(const QString& text) : m_text(text), m_isExpression(text.startsWith(kExpressionMark))
{
    if (m_isExpression)
        m_expression.setPattern(text.mid(kExpressionMark.size()));
}

bool LineNeedle::matches(const QString& line) const
{
    return m_isExpression ? m_expression.match(line).hasMatch() : line.contains(m_text);
}

OutputReading::OutputReading(const OutputQuestions& questions) : m_matcher(questions.signatures, questions.step)
{
    for (const QString& line : questions.lines)
        m_needles << LineNeedle(line);
    for (const PlannedCapture& capture : questions.captures)
        m_captures << CaptureNeedle{capture.name, QRegularExpression(capture.match)};
}

void OutputReading::feed(const QString& line)
{
    for (const LineNeedle& needle : m_needles) {
        if (!m_answers.found.contains(needle.text()) && needle.matches(line))
            m_answers.found.insert(needle.text(), line);
    }
    for (const CaptureNeedle& capture : m_captures) {
        const QRegularExpressionMatch match = capture.expression.match(line);
        if (match.hasMatch())
            m_answers.captures.insert(capture.name, match.captured(capture.expression.captureCount() > 0 ? 1 : 0));
    }
    find(line);
}

void OutputReading::find(const QString& line)
{
    for (const Signature& signature : m_matcher.match(line))
        note(signature, line);
}

void OutputReading::end()
{
    for (const auto& [signature, line] : m_matcher.atEnd())
        note(signature, line);
}

void OutputReading::note(const Signature& signature, const QString& line)
{
    const bool known = std::any_of(m_answers.findings.cbegin(), m_answers.findings.cend(),
                                   [&signature](const FindingView& f) { return f.signature == signature.id; });
    if (!known && m_answers.findings.size() < kMostFindings)
        m_answers.findings << FindingView{signature.id, line, signature.title};
}

void OutputReading::feedText(const QString& text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString& line : lines)
        feed(line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line);
    end();
}

OutputQuestions questionsOf(const PlannedVerify& verify, const QList<PlannedCapture>& captures)
{
    OutputQuestions questions;
    questions.lines = verify.all + verify.any + verify.none;
    questions.lines.removeDuplicates();
    questions.captures = captures;
    return questions;
}

} // namespace wizard
