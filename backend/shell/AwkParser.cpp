#include "backend/shell/AwkProgram.h"

namespace backend {

namespace {
bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
const QByteArrayList words = {"if", "else",     "while",  "for",   "do",  "print",  "printf", "next",     "exit",
                              "in", "function", "return", "BEGIN", "END", "delete", "break",  "continue", "getline"};
} // namespace

void AwkParser::fail(const QByteArray& what)
{
    m_error = "syntax error at or near " + what;
    throw Failure{};
}

AwkNodePtr AwkParser::node(const QByteArray& kind, std::vector<AwkNodePtr> parts, const QByteArray& text)
{
    auto made = std::make_shared<AwkNode>();
    made->kind = kind;
    made->parts = std::move(parts);
    made->text = text;
    return made;
}

void AwkParser::lexText()
{
    QByteArray out;
    for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
        char c = m_text[m_at];
        if (c == '\\' && m_at + 1 < m_text.size()) {
            c = m_text[++m_at];
            if (c >= '0' && c <= '7') {
                out += static_cast<char>(m_text.mid(m_at, 3).toInt(nullptr, 8));
                m_at += 2;
            } else if (c == 'n' || c == 't' || c == 'r')
                out += c == 'n' ? '\n' : c == 't' ? '\t' : '\r';
            else if (c == '"' || c == '\\' || c == '/')
                out += c;
            else
                out += QByteArray("\\") + c;
            continue;
        }
        out += c;
    }
    ++m_at;
    m_token = {Type::Text, out};
}

void AwkParser::lexRegex()
{
    QByteArray out;
    bool bracket = false;
    for (++m_at; m_at < m_text.size() && (m_text[m_at] != '/' || bracket); ++m_at) {
        if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) {
            const char c = m_text[++m_at];
            if (c == 't' || c == 'n' || c == 'r')
                out += c == 't' ? '\t' : c == 'n' ? '\n' : '\r';
            else if (m_text.mid(m_at, 3) == "047")
                out += '\'', m_at += 2;
            else if (c == '/' || c == '"')
                out += c;
            else
                out += QByteArray("\\") + c;
            continue;
        }
        bracket = m_text[m_at] == '[' ? true : m_text[m_at] == ']' ? false : bracket;
        out += m_text[m_at];
    }
    ++m_at;
    m_token = {Type::Regex, out};
}

void AwkParser::next()
{
    while (m_at < m_text.size()) {
        if (m_text[m_at] == ' ' || m_text[m_at] == '\t')
            ++m_at;
        else if (m_text[m_at] == '\\' && m_text.mid(m_at + 1, 1) == "\n")
            m_at += 2;
        else if (m_text[m_at] == '#')
            while (m_at < m_text.size() && m_text[m_at] != '\n')
                ++m_at;
        else
            break;
    }
    if (m_at >= m_text.size()) {
        m_token = {Type::End, {}};
        return;
    }
    const char c = m_text[m_at];
    if (c == '\n') {
        ++m_at;
        m_token = {Type::Newline, "\n"};
    } else if (c == '"') {
        lexText();
    } else if (c == '/' && !m_valueBefore) {
        lexRegex();
    } else if (isDigit(c) || (c == '.' && isDigit(m_text.size() > m_at + 1 ? m_text[m_at + 1] : ' '))) {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (isDigit(m_text[m_at]) || m_text[m_at] == '.'))
            ++m_at;
        m_token = {Type::Number, m_text.mid(start, m_at - start)};
    } else if (isNameChar(c)) {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isNameChar(m_text[m_at]))
            ++m_at;
        const QByteArray name = m_text.mid(start, m_at - start);
        const bool calls = m_at < m_text.size() && m_text[m_at] == '(';
        m_token = {words.contains(name) ? Type::Word : calls || name == "length" ? Type::Call : Type::Name, name};
    } else {
        for (const char* sign : {"&&", "||", "==", "!=", "<=", ">=", "++", "--", "+=", "-=", "*=", "/=", "%=", "!~"}) {
            if (m_text.mid(m_at, 2) == sign) {
                m_token = {Type::Sign, sign};
                m_at += 2;
                m_valueBefore = m_token.text == "++" || m_token.text == "--";
                return;
            }
        }
        m_token = {Type::Sign, QByteArray(1, c)};
        ++m_at;
    }
    m_valueBefore = m_token.type == Type::Number || m_token.type == Type::Text || m_token.type == Type::Name ||
                    is(")") || is("]") || is("$");
}

bool AwkParser::accept(const char* text)
{
    if (!is(text))
        return false;
    next();
    return true;
}

void AwkParser::expect(const char* text)
{
    if (!accept(text))
        fail(m_token.text);
}

void AwkParser::skipEnds()
{
    while (m_token.type == Type::Newline || is(";"))
        next();
}

bool AwkParser::parse(std::vector<AwkRule>& rules)
{
    try {
        next();
        for (skipEnds(); m_token.type != Type::End; skipEnds()) {
            if (accept("function")) {
                function();
                continue;
            }
            AwkRule rule;
            rule.begin = accept("BEGIN");
            rule.end = !rule.begin && accept("END");
            if (!rule.begin && !rule.end && !is("{")) {
                rule.from = expression();
                if (accept(","))
                    rule.to = expression();
            }
            if (is("{"))
                rule.body = block();
            rules.push_back(rule);
        }
        return true;
    } catch (const Failure&) {
        return false;
    }
}

void AwkParser::function()
{
    AwkFunction made;
    const QByteArray name = m_token.text;
    next();
    expect("(");
    while (m_token.type == Type::Name) {
        made.parameters.append(m_token.text);
        next();
        accept(",");
    }
    expect(")");
    skipEnds();
    made.body = block();
    m_functions.insert(name, made);
}

AwkNodePtr AwkParser::block()
{
    expect("{");
    auto result = node("block");
    for (skipEnds(); !is("}"); skipEnds()) {
        if (m_token.type == Type::End)
            fail("end of program");
        result->parts.push_back(statement());
    }
    next();
    return result;
}

AwkNodePtr AwkParser::statement()
{
    if (is("{"))
        return block();
    if (accept(";"))
        return node("block");
    if (accept("if")) {
        expect("(");
        auto condition = expression();
        expect(")");
        skipEnds();
        std::vector<AwkNodePtr> parts{condition, statement()};
        const auto at = m_at;
        const auto token = m_token;
        skipEnds();
        if (accept("else")) {
            skipEnds();
            parts.push_back(statement());
        } else {
            m_at = at;
            m_token = token;
        }
        return node("if", parts);
    }
    if (accept("while")) {
        expect("(");
        auto condition = expression();
        expect(")");
        skipEnds();
        return node("while", {condition, statement()});
    }
    if (accept("for")) {
        expect("(");
        AwkNodePtr start = is(";") ? node("block") : simpleStatement();
        if (start->kind == "in" && is(")")) {
            next();
            skipEnds();
            return node("forin", {start->parts[0], start->parts[1], statement()});
        }
        expect(";");
        AwkNodePtr condition = is(";") ? nullptr : expression();
        expect(";");
        AwkNodePtr step = is(")") ? node("block") : simpleStatement();
        expect(")");
        skipEnds();
        return node("for", {start, condition, step, statement()});
    }
    return simpleStatement();
}

AwkNodePtr AwkParser::simpleStatement()
{
    for (const char* word : {"next", "break", "continue"})
        if (accept(word))
            return node(word);
    if (is("exit") || is("return")) {
        const QByteArray kind = m_token.text;
        next();
        const bool bare = is("}") || is(";") || m_token.type == Type::Newline || m_token.type == Type::End;
        return bare ? node(kind) : node(kind, {expression()});
    }
    if (accept("delete"))
        return node("delete", {postfix()});
    if (is("print") || is("printf")) {
        const QByteArray kind = m_token.text;
        next();
        auto result = node(kind);
        m_noCompare = true;
        while (!is("}") && !is(";") && m_token.type != Type::Newline && m_token.type != Type::End && !is(">") &&
               !is("|")) {
            result->parts.push_back(expression());
            if (!accept(","))
                break;
        }
        m_noCompare = false;
        if (result->parts.size() == 1 && result->parts[0]->kind == "list")
            result->parts = result->parts[0]->parts;
        if (accept(">")) // only to /dev/stderr
            result->text = primary()->text;
        return result;
    }
    return expression();
}

std::vector<AwkNodePtr> AwkParser::arguments(const char* close)
{
    std::vector<AwkNodePtr> result;
    while (!is(close)) {
        result.push_back(expression());
        if (!accept(","))
            break;
    }
    expect(close);
    return result;
}

} // namespace backend
