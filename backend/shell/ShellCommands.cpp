// Shell: a command of words, its redirections, functions and programs.
#include "backend/shell/Shell.h"
#include "backend/shell/ShellStreams.h"

namespace backend {

int Shell::runSimple(const ShCommand& command)
{
    m_substitution = 0;
    QByteArrayList words = expandWords(command.words);
    if (m_flow != Flow::Normal)
        return m_status;
    if (!redirect(command.redirects))
        return words.isEmpty() ? 1 : 2;
    if (!words.isEmpty())
        return runWords(std::move(words), command.assignments);
    for (const auto& assignment : command.assignments)
        setVariable(assignment.name, expandText(assignment.value));
    return m_flow == Flow::Normal ? m_substitution : m_status; // without a command: that of the last substitution
}

int Shell::runWords(QByteArrayList words, const std::vector<ShCommand::Assignment>& assignments)
{
    QMap<QByteArray, QByteArray> given;
    for (const auto& assignment : assignments)
        given.insert(assignment.name, expandText(assignment.value));
    if (m_xtrace)
        m_streams[2].out->write("+ " + words.join(' ') + "\n");
    const auto before = m_variables;
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        m_variables.insert(it.key(), it.value());
    std::optional<int> status;
    if (const auto function = m_functions.value(words.front()))
        status = runFunction(*function, words);
    else
        status = builtin(words);
    const bool changes = words.front() == "export" || words.front() == "eval"; // special built-ins keep them
    if (!given.isEmpty() && !changes) {
        for (auto it = given.cbegin(); it != given.cend(); ++it) {
            if (before.contains(it.key()))
                m_variables.insert(it.key(), before.value(it.key()));
            else
                m_variables.remove(it.key());
        }
    }
    return status ? *status : runProgram(words, given);
}

int Shell::runFunction(const ShCommand& body, const QByteArrayList& words)
{
    const QByteArrayList arguments = std::exchange(m_arguments, words.mid(1));
    const auto outerLocals = std::exchange(m_locals, {});
    const ShCommand copy = body;
    const int status = runCommand(copy);
    m_arguments = arguments;
    for (auto it = m_locals.cbegin(); it != m_locals.cend(); ++it) {
        if (*it)
            m_variables.insert(it.key(), **it);
        else
            m_variables.remove(it.key());
    }
    m_locals = outerLocals;
    if (m_flow == Flow::Return) {
        m_flow = Flow::Normal;
        return m_status;
    }
    return status;
}

int Shell::runProgram(const QByteArrayList& words, const QMap<QByteArray, QByteArray>& environment)
{
    const QByteArray name = SimFiles::nameOf(words.front());
    ShCall call;
    call.argv = words;
    for (const QByteArray& each : std::as_const(m_exported))
        call.environment.insert(each, m_variables.value(each));
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        call.environment.insert(it.key(), it.value());
    call.folder = m_folder;
    call.uid = m_uid;
    call.umask = m_umask;
    call.input = m_streams[0].in;
    call.out = m_streams[1].out;
    call.err = m_streams[2].out;
    call.stop = m_stop;
    static const QSet<QByteArray> wrappers = {"sh",    "bash", "dash",  "env",    "nice", "ionice", "timeout",
                                              "xargs", "sudo", "nohup", "setsid", "find", "exec"};
    if (wrappers.contains(name))
        if (const int status = runInner(words, environment); status >= 0)
            return status;
    const int status = m_world->run(call);
    if (status == 127)
        complain(words.front() + ": not found");
    return status;
}

bool Shell::redirect(const std::vector<ShRedirect>& redirects)
{
    for (const ShRedirect& each : redirects) {
        const bool reads = each.operation.startsWith('<');
        const int fd = each.fd >= 0 ? each.fd : (reads ? 0 : 1);
        if (each.operation == "<<") {
            m_streams[fd] = {std::make_shared<ShBytesInput>(expandText(*each.document)), nullptr};
            continue;
        }
        const QByteArray target = expandText(each.target);
        if (each.operation == ">&" || each.operation == "<&") {
            Stream copied = target == "-" ? Stream() : m_streams.value(target.toInt());
            if (!copied.in)
                copied.in = std::make_shared<ShBytesInput>();
            if (!copied.out)
                copied.out = std::make_shared<NowhereOutput>();
            m_streams[fd] = copied;
        } else if (target == "/dev/null") {
            m_streams[fd] = {std::make_shared<ShBytesInput>(), std::make_shared<NowhereOutput>()};
        } else if (target == "/dev/stderr" || target == "/dev/stdout") {
            m_streams[fd] = m_streams.value(target == "/dev/stderr" ? 2 : 1);
        } else if (reads) {
            const auto content = m_world->read(path(target), m_uid);
            if (!content) {
                complain("cannot open " + target + ": No such file");
                return false;
            }
            m_streams[fd] = {std::make_shared<ShBytesInput>(*content), nullptr};
        } else {
            const int mode = 0666 & ~m_umask;
            const QByteArray error = m_world->write(path(target), {}, each.operation == ">>", m_uid, mode);
            if (!error.isEmpty()) {
                complain("cannot create " + target + ": " + error);
                return false;
            }
            m_streams[fd] = {nullptr, std::make_shared<FileOutput>(*m_world, path(target), m_uid, mode)};
        }
    }
    return true;
}

} // namespace backend
