// The part of the parser that reads words: quotes, parameters, substitutions.
#include "backend/shell/ShellParser.h"

namespace backend {

namespace {
void addText(ShWord& word, const QByteArray& text, bool quoted)
{
    if (!word.empty() && word.back().kind == ShPart::Kind::Text && word.back().quoted == quoted)
        word.back().text += text;
    else
        word.push_back({ShPart::Kind::Text, quoted, text, {}, {}, {}});
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
} // namespace

bool isShellName(const QByteArray& text)
{
    if (text.isEmpty() || !isNameStart(text[0]))
        return false;
    for (const char c : text) {
        if (!isNameStart(c) && !isDigit(c))
            return false;
    }
    return true;
}

std::optional<ShWord> ShellParser::word()
{
    ShWord result;
    const qsizetype start = m_at;
    while (!atEnd() && !QByteArray(" \t\n;&|<>()").contains(peek())) {
        const char c = peek();
        if (c == '\'') {
            singleQuotes(result);
        } else if (c == '"') {
            doubleQuotes(result);
        } else if (c == '\\') {
            if (peek(1) != '\n')
                addText(result, m_text.mid(m_at + 1, 1), true);
            m_at += 2;
        } else if (c == '$') {
            dollar(result, false);
        } else if (c == '`') {
            backquotes(result, false);
        } else {
            addText(result, QByteArray(1, c), false);
            ++m_at;
        }
    }
    if (m_at == start || result.empty())
        return m_at == start ? std::nullopt
                             : std::optional<ShWord>(ShWord{ShPart{ShPart::Kind::Text, false, {}, {}, {}, {}}});
    return result;
}

void ShellParser::singleQuotes(ShWord& word)
{
    const qsizetype end = m_text.indexOf('\'', m_at + 1);
    if (end < 0)
        fail("Unterminated quoted string");
    addText(word, m_text.mid(m_at + 1, end - m_at - 1), true);
    m_at = end + 1;
}

void ShellParser::doubleQuotes(ShWord& word)
{
    ++m_at;
    addText(word, {}, true);
    const ShWord inside = wordUntil('"', true);
    word.insert(word.end(), inside.begin(), inside.end());
    if (peek() != '"')
        fail("Unterminated quoted string");
    ++m_at;
}

/// Reads parts up to `close` (not consumed) or, with '\0', to the end of the text.
ShWord ShellParser::wordUntil(char close, bool quoted)
{
    ShWord result;
    while (!atEnd() && (close == '\0' || peek() != close)) {
        const char c = peek();
        if (c == '\\') {
            const char next = peek(1);
            const bool special =
                quoted ? QByteArray("$`\"\\}").contains(next) && (next != '}' || close == '}') : next != '\0';
            if (next != '\n')
                addText(result, special ? QByteArray(1, next) : QByteArray("\\") + next, true);
            m_at += next == '\0' ? 1 : 2;
        } else if (c == '$') {
            dollar(result, quoted);
        } else if (c == '`') {
            backquotes(result, quoted);
        } else if (c == '"' && close == '}') {
            doubleQuotes(result);
        } else if (c == '\'' && !quoted) {
            singleQuotes(result);
        } else {
            addText(result, QByteArray(1, c), quoted);
            ++m_at;
        }
    }
    return result;
}

void ShellParser::dollar(ShWord& word, bool quoted)
{
    const char next = peek(1);
    if (next == '(' && peek(2) == '(') {
        m_at += 3;
        arithmetic(word, quoted);
    } else if (next == '(') {
        m_at += 2;
        auto inner = script({});
        if (peek() != ')')
            fail("end of file unexpected (expecting \")\")");
        ++m_at;
        word.push_back({ShPart::Kind::Command, quoted, {}, {}, {}, std::move(inner)});
    } else if (next == '{') {
        m_at += 2;
        bracedParameter(word, quoted);
    } else if (isNameStart(next)) {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && (isNameStart(m_text[end]) || isDigit(m_text[end])))
            ++end;
        word.push_back({ShPart::Kind::Parameter, quoted, m_text.mid(m_at + 1, end - m_at - 1), {}, {}, {}});
        m_at = end;
    } else if (isDigit(next) || (next != '\0' && QByteArray("@*#?-$!").contains(next))) {
        word.push_back({ShPart::Kind::Parameter, quoted, QByteArray(1, next), {}, {}, {}});
        m_at += 2;
    } else {
        addText(word, "$", true);
        ++m_at;
    }
}

void ShellParser::arithmetic(ShWord& word, bool quoted)
{
    const qsizetype start = m_at;
    for (int depth = 0; !atEnd(); ++m_at) {
        if (peek() == '(') {
            ++depth;
        } else if (peek() == ')') {
            if (depth == 0 && peek(1) == ')') {
                auto parts = std::make_shared<ShWord>(shellQuotedParts(m_text.mid(start, m_at - start)));
                word.push_back({ShPart::Kind::Arithmetic, quoted, {}, {}, std::move(parts), {}});
                m_at += 2;
                return;
            }
            --depth;
        }
    }
    fail("Missing '))'");
}

void ShellParser::bracedParameter(ShWord& word, bool quoted)
{
    ShPart part;
    part.kind = ShPart::Kind::Parameter;
    part.quoted = quoted;
    if (peek() == '#' && peek(1) != '}' && peek(1) != ':' && peek(1) != '#' && peek(1) != '%') {
        part.operation = "length";
        ++m_at;
    }
    if (isNameStart(peek()) || isDigit(peek())) {
        while (isNameStart(peek()) || isDigit(peek()))
            part.text += m_text[m_at++];
    } else if (QByteArray("@*#?-$!").contains(peek())) {
        part.text = QByteArray(1, m_text[m_at++]);
    } else {
        fail("Bad substitution");
    }
    if (part.operation.isEmpty() && peek() != '}') {
        for (const char* operation : {":-", ":=", ":?", ":+", "##", "%%", "-", "=", "?", "+", "#", "%"}) {
            if (m_text.mid(m_at, static_cast<qsizetype>(qstrlen(operation))) == operation) {
                part.operation = operation;
                m_at += static_cast<qsizetype>(qstrlen(operation));
                break;
            }
        }
        if (part.operation.isEmpty())
            fail("Bad substitution");
        const bool pattern = part.operation.startsWith('#') || part.operation.startsWith('%');
        part.operand = std::make_shared<ShWord>(wordUntil('}', quoted && !pattern));
    }
    if (peek() != '}')
        fail("Missing '}'");
    ++m_at;
    word.push_back(std::move(part));
}

void ShellParser::backquotes(ShWord& word, bool quoted)
{
    QByteArray inner;
    for (++m_at; !atEnd() && peek() != '`'; ++m_at) {
        if (peek() == '\\' && (peek(1) == '`' || peek(1) == '\\' || peek(1) == '$'))
            ++m_at;
        inner += peek();
    }
    if (atEnd())
        fail("EOF in backquote substitution");
    ++m_at;
    ShellParser parser(inner);
    auto script = parser.parse();
    if (!script)
        fail("bad backquote substitution");
    word.push_back({ShPart::Kind::Command, quoted, {}, {}, {}, std::move(script)});
}

ShWord shellQuotedParts(const QByteArray& text)
{
    // Read as one double-quoted string; quotes inside are ordinary characters of a here-document.
    QByteArray escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && (i == 0 || text[i - 1] != '\\'))
            escaped += '\\';
        escaped += text[i];
    }
    ShellParser parser("x=\"" + escaped + "\"");
    const auto script = parser.parse();
    if (!script || script->commands.empty() || script->commands.front().assignments.empty())
        return {ShPart{ShPart::Kind::Text, true, text, {}, {}, {}}};
    return script->commands.front().assignments.front().value;
}

} // namespace backend
