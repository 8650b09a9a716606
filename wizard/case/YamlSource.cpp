#include "wizard/case/YamlSource.h"

#include "wizard/case/CaseTexts.h"

#include <QStringDecoder>

namespace wizard {

namespace {

constexpr int kMostReports = 20;

bool isControl(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return (value < 0x20 && byte != '\t' && byte != '\r') || value == 0x7f;
}

/// Marks that change the order or presence of what a reader sees: U+200B–200F, U+202A–202E, U+2066–2069, U+FEFF.
bool isInvisible(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
}

struct Finding {
    const char* code = nullptr;
    qsizetype column = 0; ///< from 0, in characters
    const char* message = nullptr;
    const char* hint = nullptr;
};

Finding findIn(const QByteArray& line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isControl(line.at(i)))
            return {"yaml.binary", i,
                    QT_TRANSLATE_NOOP("CaseTexts", "the file holds a control character; it is not a text file"),
                    QT_TRANSLATE_NOOP("CaseTexts", "save the file as UTF-8 text")};
    }
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(line);
    if (decoder.hasError())
        return {"yaml.encoding", text.indexOf(QChar(QChar::ReplacementCharacter)),
                QT_TRANSLATE_NOOP("CaseTexts", "this line is not UTF-8"),
                QT_TRANSLATE_NOOP("CaseTexts", "save the file as UTF-8 text")};
    const qsizetype tab = text.indexOf(QLatin1Char('\t'));
    if (tab >= 0)
        return {"yaml.tab", tab, QT_TRANSLATE_NOOP("CaseTexts", "there is a tab"),
                QT_TRANSLATE_NOOP("CaseTexts", "use spaces")};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isInvisible(text.at(i)))
            return {"yaml.invisible", i, QT_TRANSLATE_NOOP("CaseTexts", "there is an invisible character"),
                    QT_TRANSLATE_NOOP("CaseTexts", "type the line again instead of pasting it")};
    }
    return {};
}

} // namespace

YamlSource::YamlSource(const QByteArray& bytes, const QString& file, qint64 limit, Diagnostics& diagnostics)
    : m_bytes(bytes), m_file(file)
{
    if (bytes.size() > limit) {
        diagnostics.error(
            QStringLiteral("file.large"), {file, 0, 0},
            CaseTexts::tr("the file has %1 bytes, more than the allowed %2").arg(bytes.size()).arg(limit));
        m_usable = false;
        return;
    }
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_bytes.remove(0, 3);
    m_lines = m_bytes.split('\n');
    for (int line = 0; line < m_lines.size() && m_reported < kMostReports; ++line)
        inspectLine(line, m_lines.at(line), diagnostics);
}

void YamlSource::inspectLine(int line, const QByteArray& text, Diagnostics& diagnostics)
{
    const Finding finding = findIn(text);
    if (finding.code == nullptr)
        return;
    m_usable = false;
    ++m_reported;
    diagnostics.error(QString::fromLatin1(finding.code),
                      {m_file, line + 1, static_cast<int>(std::max<qsizetype>(finding.column, 0)) + 1},
                      CaseTexts::tr(finding.message), CaseTexts::tr(finding.hint));
}

SourceMark YamlSource::mark(int line, int column) const
{
    if (line < 0 || column < 0)
        return {m_file, 0, 0};
    if (line >= m_lines.size())
        return {m_file, line + 1, column + 1};
    const QString before = QString::fromUtf8(m_lines.at(line).left(column));
    return {m_file, line + 1, static_cast<int>(before.size()) + 1};
}

char YamlSource::byteAt(int line, int column) const
{
    if (line < 0 || line >= m_lines.size() || column < 0 || column >= m_lines.at(line).size())
        return '\0';
    return m_lines.at(line).at(column);
}

SourceMark YamlSource::blockMark(int line) const
{
    return {m_file, line + 2, indentAfter(line) + 1};
}

int YamlSource::indentAfter(int line) const
{
    for (qsizetype next = line + 1; next < m_lines.size(); ++next) {
        const QByteArray& text = m_lines.at(next);
        if (text.trimmed().isEmpty())
            continue;
        int spaces = 0;
        while (spaces < text.size() && text.at(spaces) == ' ')
            ++spaces;
        return spaces;
    }
    return 0;
}

} // namespace wizard
