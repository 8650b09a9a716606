#include "backend/shell/Shell.h"
#include "backend/shell/ShellParser.h"

namespace backend {

int Shell::jump(Flow flow, const QByteArrayList& words)
{
    m_flow = flow;
    if (flow == Flow::Break || flow == Flow::Continue) {
        m_levels = words.size() > 1 ? words.at(1).toInt() : 1;
        return 0;
    }
    if (words.size() > 1)
        m_status = words.at(1).toInt() & 255;
    return m_status;
}

std::optional<int> Shell::builtin(const QByteArrayList& words)
{
    const QByteArray& name = words.front();
    if (name == ":" || name == "true" || name == "ulimit")
        return 0;
    if (name == "wait") {
        for (const Job& job : std::as_const(m_jobs))
            job.thread->join();
        m_jobs.clear();
        return 0;
    }
    if (name == "false")
        return 1;
    if (name == "[" || name == "test")
        return test(words);
    if (name == "echo") {
        const bool plain = words.value(1) == "-n";
        write(words.mid(plain ? 2 : 1).join(' ') + (plain ? "" : "\n"));
        return 0;
    }
    if (name == "printf") {
        const bool dashes = words.value(1) == "--";
        write(shellPrintf(words.value(dashes ? 2 : 1), words.mid(dashes ? 3 : 2)));
        return 0;
    }
    if (name == "exit" || name == "return" || name == "break" || name == "continue")
        return jump(name == "exit"     ? Flow::Exit
                    : name == "return" ? Flow::Return
                    : name == "break"  ? Flow::Break
                                       : Flow::Continue,
                    words);
    if (name == "set")
        return set(words);
    if (name == "read")
        return read(words);
    if (name == "cd")
        return cd(words);
    if (name == "pwd") {
        write(m_folder + "\n");
        return 0;
    }
    if (name == "shift") {
        const qsizetype count = words.size() > 1 ? words.at(1).toInt() : 1;
        if (count > m_arguments.size())
            return 2;
        m_arguments = m_arguments.mid(count);
        return 0;
    }
    if (name == "umask") {
        if (words.size() > 1)
            m_umask = words.at(1).toInt(nullptr, 8);
        else
            write(QByteArray::number(m_umask, 8).rightJustified(4, '0') + "\n");
        return 0;
    }
    if (name == "export" || name == "local" || name == "readonly") {
        for (const QByteArray& each : words.mid(1)) {
            const qsizetype equals = each.indexOf('=');
            const QByteArray variable = equals > 0 ? each.left(equals) : each;
            if (name == "local" && !m_locals.contains(variable))
                m_locals.insert(variable, m_variables.contains(variable)
                                              ? std::optional<QByteArray>(m_variables.value(variable))
                                              : std::nullopt);
            if (equals > 0)
                setVariable(each.left(equals), each.mid(equals + 1));
            if (name == "export")
                m_exported.insert(equals > 0 ? each.left(equals) : each);
        }
        return 0;
    }
    if (name == "unset") {
        for (const QByteArray& each : words.mid(1)) {
            m_variables.remove(each);
            m_exported.remove(each);
        }
        return 0;
    }
    if (name == "trap") {
        const QByteArrayList given = words.value(1) == "--" ? words.mid(2) : words.mid(1);
        if (given.contains("EXIT") || given.contains("0"))
            m_exitTrap = given.front() == "-" ? QByteArray() : given.front();
        return 0;
    }
    if (name == "kill" && words.size() > 1 && m_jobs.contains(words.last().toInt()))
        return kill(words);
    if (name == "eval")
        return runText(words.mid(1).join(' '));
    if (name == ".") {
        const auto text = m_world->read(path(words.value(1)), m_uid);
        if (text)
            return runText(*text);
        complain(".: cannot open " + words.value(1) + ": No such file");
        m_flow = Flow::Exit;
        return m_status = 2;
    }
    if (name == "exec") {
        if (words.size() == 1)
            return 0;
        m_status = runWords(words.mid(1), {});
        m_flow = Flow::Exit;
        return m_status;
    }
    if (name == "command" || name == "type")
        return commandV(words);
    return std::nullopt;
}

int Shell::startInBackground(const ShCommand& command)
{
    Job job;
    job.stop = std::make_shared<ShStop>();
    auto inner = std::make_shared<Shell>(*this);
    inner->m_exitTrap.clear();
    inner->m_jobs.clear();
    inner->m_world = &m_world->background();
    inner->m_stop = job.stop;
    ShCommand body = command;
    body.inBackground = false;
    job.thread = std::make_shared<std::thread>([inner, body] { inner->runCommand(body); });
    m_lastJob = 4712 + static_cast<int>(m_jobs.size());
    m_jobs.insert(m_lastJob, job);
    return 0;
}

int Shell::kill(const QByteArrayList& words)
{
    const Job job = m_jobs.take(words.last().toInt());
    job.stop->request();
    job.thread->join();
    return 0;
}

/// What still runs in the background ends with its script.
void Shell::endJobs()
{
    for (const Job& job : std::as_const(m_jobs)) {
        job.stop->request();
        job.thread->join();
    }
    m_jobs.clear();
}

int Shell::commandV(const QByteArrayList& words)
{
    const bool asks = words.front() == "type" || words.value(1) == "-v" || words.value(1) == "-V";
    if (!asks)
        return runWords(words.mid(words.value(1) == "-p" ? 2 : 1), {});
    const QByteArray name = words.last();
    static const QByteArrayList builtins = {"echo", "test",   "[",       "cd",   "read",
                                            "set",  "printf", "command", "exit", "true"};
    const QByteArray found = m_functions.contains(name) || builtins.contains(name) ? name : m_world->locate(name);
    if (found.isEmpty())
        return 127;
    write(found + "\n");
    return 0;
}

int Shell::set(const QByteArrayList& words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QByteArray& word = words.at(i);
        if (word == "--") {
            m_arguments = words.mid(i + 1);
            return 0;
        }
        if (!word.startsWith('-') && !word.startsWith('+')) {
            m_arguments = words.mid(i);
            return 0;
        }
        const bool on = word.startsWith('-');
        m_errexit = word.contains('e') ? on : m_errexit;
        m_nounset = word.contains('u') ? on : m_nounset;
        m_noglob = word.contains('f') ? on : m_noglob;
        m_xtrace = word.contains('x') ? on : m_xtrace;
        if (word.contains('o'))
            ++i;
    }
    return 0;
}

int Shell::read(const QByteArrayList& words)
{
    QByteArrayList names;
    bool raw = false;
    for (const QByteArray& word : words.mid(1)) {
        if (word.startsWith('-'))
            raw = raw || word.contains('r');
        else
            names.append(word);
    }
    QByteArray line = m_streams[0].in ? m_streams[0].in->readLine() : QByteArray();
    const bool whole = line.endsWith('\n');
    if (whole)
        line.chop(1);
    if (!raw)
        line.replace("\\", "");
    const QByteArray separators = m_variables.value("IFS", " \t\n");
    const auto isBlank = [&](char c) { return separators.contains(c) && QByteArray(" \t\n").contains(c); };
    qsizetype at = 0;
    const auto skip = [&] {
        while (at < line.size() && isBlank(line[at]))
            ++at;
    };
    skip();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i + 1 == names.size()) {
            QByteArray rest = line.mid(at);
            while (!rest.isEmpty() && isBlank(rest.back()))
                rest.chop(1);
            setVariable(names.at(i), rest);
            break;
        }
        const qsizetype start = at;
        while (at < line.size() && !separators.contains(line[at]))
            ++at;
        setVariable(names.at(i), line.mid(start, at - start));
        skip();
        if (at < line.size() && separators.contains(line[at]))
            ++at;
        skip();
    }
    return whole ? 0 : 1;
}

int Shell::cd(const QByteArrayList& words)
{
    const QByteArray wanted = words.value(words.value(1) == "--" ? 2 : 1, m_variables.value("HOME"));
    const auto entry = m_world->stat(path(wanted), m_uid, true);
    if (!entry || entry->kind != SimEntry::Kind::Folder) {
        complain("cd: can't cd to " + wanted);
        return 2;
    }
    m_folder = path(wanted);
    setVariable("PWD", m_folder);
    return 0;
}

int Shell::test(QByteArrayList words)
{
    if (words.front() == "[") {
        if (words.last() != "]") {
            complain("[: missing ]");
            return 2;
        }
        words.removeLast();
    }
    words.removeFirst();
    if (words.isEmpty())
        return 1;
    qsizetype at = 0;
    bool bad = false;
    const bool holds = testExpression(words, at, bad);
    if (bad || at != words.size()) {
        complain("[: " + words.value(at) + ": unexpected operator");
        return 2;
    }
    return holds ? 0 : 1;
}

bool Shell::testExpression(const QByteArrayList& words, qsizetype& at, bool& bad)
{
    bool result = testPrimary(words, at, bad);
    while (at < words.size() && (words.at(at) == "-a" || words.at(at) == "-o") && !bad) {
        const bool both = words.at(at++) == "-a";
        const bool next = testPrimary(words, at, bad);
        result = both ? result && next : result || next;
    }
    return result;
}

bool Shell::testPrimary(const QByteArrayList& words, qsizetype& at, bool& bad)
{
    const qsizetype left = words.size() - at;
    static const QByteArrayList binaries = {"=", "==", "!=", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot"};
    if (left >= 3 && binaries.contains(words.at(at + 1))) {
        const QByteArray a = words.at(at), operation = words.at(at + 1), b = words.at(at + 2);
        at += 3;
        if (operation == "=" || operation == "==" || operation == "!=")
            return (a == b) == (operation != "!=");
        if (operation == "-nt" || operation == "-ot") {
            const auto one = m_world->stat(path(a), m_uid, true), two = m_world->stat(path(b), m_uid, true);
            const qint64 difference = (one ? one->mtimeMs : -1) - (two ? two->mtimeMs : -1);
            return operation == "-nt" ? difference > 0 : difference < 0;
        }
        bool okA = false, okB = false;
        const qint64 x = a.trimmed().toLongLong(&okA), y = b.trimmed().toLongLong(&okB);
        bad = bad || !okA || !okB;
        if (bad)
            at -= okA ? 1 : 3;
        return operation == "-eq"   ? x == y
               : operation == "-ne" ? x != y
               : operation == "-lt" ? x < y
               : operation == "-le" ? x <= y
               : operation == "-gt" ? x > y
                                    : x >= y;
    }
    if (left >= 2 && words.at(at) == "!") {
        ++at;
        return !testPrimary(words, at, bad);
    }
    if (left >= 2 && words.at(at).size() == 2 && words.at(at).startsWith('-')) {
        const char operation = words.at(at)[1];
        const QByteArray operand = words.at(at + 1);
        at += 2;
        if (operation == 'z' || operation == 'n')
            return operand.isEmpty() == (operation == 'z');
        return operation == 't' ? false : testFile(operation, operand);
    }
    if (left < 1) {
        bad = true;
        return false;
    }
    return !words.at(at++).isEmpty();
}

bool Shell::testFile(char operation, const QByteArray& name)
{
    const bool link = operation == 'L' || operation == 'h';
    const auto entry = m_world->stat(path(name), m_uid, !link);
    if (!entry || name.isEmpty())
        return false;
    using Kind = SimEntry::Kind;
    switch (operation) {
    case 'd':
        return entry->kind == Kind::Folder;
    case 'f':
        return entry->kind == Kind::File;
    case 'L':
    case 'h':
        return entry->kind == Kind::Link;
    case 's':
        return entry->kind == Kind::Folder || !entry->content.isEmpty();
    case 'x':
        return entry->kind == Kind::Folder || (entry->mode & 0111);
    case 'r':
        return m_uid == 0 || (entry->mode & 04);
    case 'w':
        return m_uid == 0 || (entry->mode & 02);
    case 'e':
        return true;
    default:
        return false;
    }
}

} // namespace backend
