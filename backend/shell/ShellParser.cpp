#include "backend/shell/ShellParser.h"

namespace backend {

namespace {
const QByteArrayList reservedWords = {"if",   "then",  "elif",  "else", "fi",   "for", "in", "do",
                                      "done", "while", "until", "case", "esac", "{",   "}",  "!"};

bool endsWord(char c)
{
    return c == '\0' || QByteArray(" \t\n;&|<>()").contains(c);
}
} // namespace

std::shared_ptr<ShScript> ShellParser::parse()
{
    try {
        auto result = script({});
        if (!atEnd())
            fail("\"" + QByteArray(1, peek()) + "\" unexpected");
        return result;
    } catch (const Failure&) {
        return nullptr;
    }
}

void ShellParser::fail(const QByteArray& what)
{
    m_error = "sh: " + QByteArray::number(m_text.left(m_at).count('\n') + 1) + ": Syntax error: " + what;
    throw Failure{};
}

void ShellParser::skipBlanks()
{
    for (;;) {
        if (peek() == ' ' || peek() == '\t')
            ++m_at;
        else if (peek() == '\\' && peek(1) == '\n')
            m_at += 2;
        else if (peek() == '#')
            while (!atEnd() && peek() != '\n')
                ++m_at;
        else
            return;
    }
}

void ShellParser::skipNewlines()
{
    for (skipBlanks(); peek() == '\n'; skipBlanks()) {
        ++m_at;
        readDocuments();
    }
}

void ShellParser::readDocuments()
{
    for (const PendingDocument& pending : m_documents) {
        QByteArray body;
        for (;;) {
            if (atEnd())
                fail("end of file unexpected in here-document");
            qsizetype end = m_text.indexOf('\n', m_at);
            if (end < 0)
                end = m_text.size();
            QByteArray line = m_text.mid(m_at, end - m_at);
            m_at = qMin(end + 1, m_text.size());
            while (pending.stripTabs && line.startsWith('\t'))
                line.remove(0, 1);
            if (line == pending.end)
                break;
            body += line + '\n';
        }
        if (pending.quoted)
            *pending.word = {ShPart{ShPart::Kind::Text, true, body, {}, {}, {}}};
        else
            *pending.word = shellQuotedParts(body);
    }
    m_documents.clear();
}

bool ShellParser::accept(const char* token)
{
    skipBlanks();
    const QByteArray wanted(token);
    if (m_text.mid(m_at, wanted.size()) != wanted)
        return false;
    m_at += wanted.size();
    return true;
}

QByteArray ShellParser::peekReserved()
{
    skipBlanks();
    qsizetype end = m_at;
    while (end < m_text.size() && !endsWord(m_text[end]))
        ++end;
    const QByteArray text = m_text.mid(m_at, end - m_at);
    return reservedWords.contains(text) ? text : QByteArray();
}

bool ShellParser::acceptReserved(const char* word)
{
    if (peekReserved() != word)
        return false;
    m_at += qstrlen(word);
    return true;
}

void ShellParser::expectReserved(const char* word)
{
    skipNewlines();
    if (!acceptReserved(word))
        fail(atEnd() ? QByteArray("end of file unexpected (expecting \"") + word + "\")"
                     : "word unexpected (expecting \"" + QByteArray(word) + "\")");
}

std::shared_ptr<ShScript> ShellParser::script(const QByteArrayList& ends)
{
    auto result = std::make_shared<ShScript>();
    for (;;) {
        skipNewlines();
        if (atEnd() || peek() == ')' || (peek() == ';' && peek(1) == ';'))
            return result;
        const QByteArray reserved = peekReserved();
        if (!reserved.isEmpty() && ends.contains(reserved))
            return result;
        ShCommand next = andOr();
        skipBlanks();
        if (peek() == '&' && peek(1) != '&') {
            ++m_at;
            next.inBackground = true;
        } else if (peek() == ';' && peek(1) != ';') {
            ++m_at;
        } else if (peek() != '\n' && !atEnd() && peek() != ')' && !(peek() == ';' && peek(1) == ';')) {
            fail("\"" + QByteArray(1, peek()) + "\" unexpected");
        }
        result->commands.push_back(std::move(next));
    }
}

ShCommand ShellParser::andOr()
{
    ShCommand first = pipeline();
    ShCommand chain;
    chain.kind = ShCommand::Kind::AndOr;
    chain.parts.push_back(std::move(first));
    for (;;) {
        if (accept("&&"))
            chain.operators.append("&&");
        else if (accept("||"))
            chain.operators.append("||");
        else
            break;
        skipNewlines();
        chain.parts.push_back(pipeline());
    }
    if (chain.operators.isEmpty())
        return std::move(chain.parts.front());
    return chain;
}

ShCommand ShellParser::pipeline()
{
    ShCommand pipe;
    pipe.kind = ShCommand::Kind::Pipeline;
    while (acceptReserved("!"))
        pipe.negated = !pipe.negated;
    pipe.parts.push_back(command());
    for (skipBlanks(); peek() == '|' && peek(1) != '|'; skipBlanks()) {
        ++m_at;
        skipNewlines();
        pipe.parts.push_back(command());
    }
    if (pipe.parts.size() == 1 && !pipe.negated)
        return std::move(pipe.parts.front());
    return pipe;
}

ShCommand ShellParser::command()
{
    const QByteArray reserved = peekReserved();
    ShCommand result;
    if (!reserved.isEmpty()) {
        result = compound(reserved);
    } else if (peek() == '(') {
        ++m_at;
        result.kind = ShCommand::Kind::Subshell;
        result.body = script({});
        if (!accept(")"))
            fail("end of file unexpected (expecting \")\")");
    } else {
        return simple();
    }
    while (redirect(result.redirects)) {
    }
    return result;
}

ShCommand ShellParser::compound(const QByteArray& reserved)
{
    if (acceptReserved("if"))
        return ifCommand();
    if (acceptReserved("while"))
        return loop(ShCommand::Kind::While);
    if (acceptReserved("until"))
        return loop(ShCommand::Kind::Until);
    if (acceptReserved("for"))
        return forCommand();
    if (acceptReserved("case"))
        return caseCommand();
    if (!acceptReserved("{"))
        fail("\"" + reserved + "\" unexpected");
    ShCommand group;
    group.kind = ShCommand::Kind::Group;
    group.body = script({"}"});
    expectReserved("}");
    return group;
}

ShCommand ShellParser::ifCommand()
{
    ShCommand result;
    result.kind = ShCommand::Kind::If;
    do {
        ShCommand::Branch branch;
        branch.condition = script({"then"});
        expectReserved("then");
        branch.body = script({"elif", "else", "fi"});
        result.branches.push_back(std::move(branch));
    } while (acceptReserved("elif"));
    if (acceptReserved("else"))
        result.otherwise = script({"fi"});
    expectReserved("fi");
    return result;
}

ShCommand ShellParser::loop(ShCommand::Kind kind)
{
    ShCommand result;
    result.kind = kind;
    ShCommand::Branch branch;
    branch.condition = script({"do"});
    expectReserved("do");
    branch.body = script({"done"});
    expectReserved("done");
    result.branches.push_back(std::move(branch));
    return result;
}

ShCommand ShellParser::forCommand()
{
    ShCommand result;
    result.kind = ShCommand::Kind::For;
    skipBlanks();
    const std::optional<ShWord> name = word();
    if (!name || name->size() != 1 || !isShellName(name->front().text))
        fail("Bad for loop variable");
    result.name = name->front().text;
    skipNewlines();
    result.overArguments = !acceptReserved("in");
    if (!result.overArguments) {
        for (skipBlanks(); auto each = word(); skipBlanks())
            result.words.push_back(std::move(*each));
    }
    accept(";");
    expectReserved("do");
    result.body = script({"done"});
    expectReserved("done");
    return result;
}

ShCommand ShellParser::caseCommand()
{
    ShCommand result;
    result.kind = ShCommand::Kind::Case;
    skipBlanks();
    auto subject = word();
    if (!subject)
        fail("word expected after \"case\"");
    result.subject = std::move(*subject);
    expectReserved("in");
    for (skipNewlines(); !acceptReserved("esac"); skipNewlines()) {
        ShCommand::Branch branch;
        accept("(");
        do {
            skipBlanks();
            auto pattern = word();
            if (!pattern)
                fail("pattern expected in \"case\"");
            branch.patterns.push_back(std::move(*pattern));
        } while (accept("|"));
        if (!accept(")"))
            fail("word unexpected (expecting \")\")");
        branch.body = script({"esac"});
        result.branches.push_back(std::move(branch));
        accept(";;");
    }
    return result;
}

ShCommand ShellParser::simple()
{
    ShCommand result;
    for (;;) {
        skipBlanks();
        if (redirect(result.redirects))
            continue;
        const qsizetype start = m_at;
        auto next = word();
        if (!next)
            break;
        const bool plain = next->front().kind == ShPart::Kind::Text && !next->front().quoted;
        const qsizetype equals = plain ? next->front().text.indexOf('=') : -1;
        if (result.words.empty() && equals > 0 && isShellName(next->front().text.left(equals))) {
            const QByteArray name = next->front().text.left(equals);
            next->front().text.remove(0, equals + 1);
            if (next->front().text.isEmpty())
                next->erase(next->begin());
            result.assignments.push_back({name, std::move(*next)});
            continue;
        }
        const bool isName = plain && next->size() == 1 && isShellName(next->front().text);
        if (result.words.empty() && result.assignments.empty() && isName && accept("(")) {
            if (!accept(")"))
                fail("word unexpected (expecting \")\")");
            skipNewlines();
            result.kind = ShCommand::Kind::Function;
            result.name = next->front().text;
            result.parts.push_back(command());
            return result;
        }
        if (m_at == start)
            break;
        result.words.push_back(std::move(*next));
    }
    if (result.words.empty() && result.assignments.empty() && result.redirects.empty())
        fail(atEnd() ? QByteArray("end of file unexpected") : "\"" + QByteArray(1, peek()) + "\" unexpected");
    return result;
}

bool ShellParser::redirect(std::vector<ShRedirect>& redirects)
{
    skipBlanks();
    ShRedirect result;
    const bool numbered = peek() >= '0' && peek() <= '9' && (peek(1) == '<' || peek(1) == '>');
    if (!numbered && peek() != '<' && peek() != '>')
        return false;
    if (numbered)
        result.fd = m_text[m_at++] - '0';
    bool stripTabs = false;
    for (const char* operation : {"<<-", "<<", "<&", ">&", ">>", ">|", "<>", "<", ">"}) {
        if (accept(operation)) {
            result.operation = operation;
            break;
        }
    }
    if (result.operation.startsWith("<<")) {
        stripTabs = result.operation == "<<-";
        result.operation = "<<";
    }
    skipBlanks();
    auto target = word();
    if (!target)
        fail("redirection without a target");
    if (result.operation == "<<") {
        PendingDocument pending;
        pending.word = result.document = std::make_shared<ShWord>();
        pending.stripTabs = stripTabs;
        for (const ShPart& part : *target) {
            pending.end += part.text;
            pending.quoted = pending.quoted || part.quoted;
        }
        m_documents.push_back(pending);
    }
    result.target = std::move(*target);
    redirects.push_back(std::move(result));
    return true;
}

} // namespace backend
