#include "backend/shell/Shell.h"

#include "backend/shell/ShellParser.h"
#include "backend/shell/ShellPattern.h"
#include "backend/shell/ShellStreams.h"

namespace backend {

Shell::Shell(ShWorld& world, int uid, std::shared_ptr<ShStop> stop)
    : m_world(&world), m_uid(uid), m_stop(std::move(stop))
{
    setStreams(std::make_shared<ShBytesInput>(), std::make_shared<NowhereOutput>(), std::make_shared<NowhereOutput>());
    setVariable("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", true);
    setVariable("HOME", uid == 0 ? "/root" : "/home/ops", true);
    setVariable("IFS", " \t\n");
    setVariable("PPID", "1");
}

void Shell::setStreams(std::shared_ptr<ShInput> in, std::shared_ptr<ShOutput> out, std::shared_ptr<ShOutput> err)
{
    m_streams[0] = {std::move(in), nullptr};
    m_streams[1] = {nullptr, std::move(out)};
    m_streams[2] = {nullptr, std::move(err)};
}

void Shell::setVariable(const QByteArray& name, const QByteArray& value, bool exported)
{
    m_variables.insert(name, value);
    if (exported)
        m_exported.insert(name);
}

void Shell::setArguments(const QByteArray& name, const QByteArrayList& arguments)
{
    m_name = name;
    m_arguments = arguments;
}

void Shell::complain(const QByteArray& text)
{
    m_streams[2].out->write(m_name + ": 1: " + text + "\n");
}

int Shell::run(const QByteArray& text)
{
    int status = runText(text);
    if (m_jobs.isEmpty() || m_exitTrap.isEmpty())
        endJobs();
    if (!m_exitTrap.isEmpty()) {
        const QByteArray trap = std::exchange(m_exitTrap, {});
        m_flow = Flow::Normal;
        m_status = status;
        runText(trap);
        if (m_flow == Flow::Exit)
            status = m_status;
        endJobs();
    }
    return m_stop && m_stop->requested() ? 143 : status;
}

int Shell::runText(const QByteArray& text)
{
    ShellParser parser(text);
    const auto script = parser.parse();
    if (!script) {
        m_streams[2].out->write(parser.error() + "\n");
        m_flow = Flow::Exit;
        return m_status = 2;
    }
    return runScript(*script);
}

int Shell::runScript(const ShScript& script)
{
    for (const ShCommand& command : script.commands) {
        m_status = runCommand(command);
        if (m_stop && m_stop->requested())
            m_flow = Flow::Exit;
        if (m_flow != Flow::Normal)
            break;
    }
    return m_status;
}

int Shell::runCommand(const ShCommand& command)
{
    using Kind = ShCommand::Kind;
    if (command.inBackground)
        return startInBackground(command);
    const bool checks =
        command.kind == Kind::Simple || command.kind == Kind::Pipeline || command.kind == Kind::Subshell;
    const auto streams = m_streams;
    if (command.kind != Kind::Simple && !redirect(command.redirects)) {
        m_streams = streams;
        return m_status = 2;
    }
    const int status = m_status = runBody(command);
    const bool keeps = command.kind == Kind::Simple && command.words.size() == 1 && command.words[0].size() == 1 &&
                       command.words[0][0].text == "exec";
    if (!keeps)
        m_streams = streams;
    const bool negated = command.kind == Kind::Pipeline && command.negated;
    if (m_errexit && checks && !negated && status != 0 && m_tested == 0 && m_flow == Flow::Normal)
        m_flow = Flow::Exit;
    return status;
}

int Shell::runBody(const ShCommand& command)
{
    using Kind = ShCommand::Kind;
    switch (command.kind) {
    case Kind::Simple:
        return runSimple(command);
    case Kind::Pipeline:
        return runPipeline(command);
    case Kind::AndOr:
        return runAndOr(command);
    case Kind::If:
        return runIf(command);
    case Kind::While:
    case Kind::Until:
        return runLoop(command);
    case Kind::For:
        return runFor(command);
    case Kind::Case:
        return runCase(command);
    case Kind::Group:
        return runScript(*command.body);
    case Kind::Subshell:
        return subshell(*command.body);
    case Kind::Function:
        m_functions.insert(command.name, std::make_shared<ShCommand>(command.parts.front()));
        return 0;
    }
    return 0;
}

int Shell::runIf(const ShCommand& command)
{
    for (const ShCommand::Branch& branch : command.branches) {
        ++m_tested;
        const int status = runScript(*branch.condition);
        --m_tested;
        if (m_flow != Flow::Normal)
            return status;
        if (status == 0) {
            m_status = 0;
            return runScript(*branch.body);
        }
    }
    m_status = 0;
    return command.otherwise ? runScript(*command.otherwise) : 0;
}

/// After a round of a loop: true when the loop is over.
bool Shell::endsLoop()
{
    if (m_flow == Flow::Normal)
        return m_stop && m_stop->requested();
    if (m_flow == Flow::Break || m_flow == Flow::Continue) {
        const bool mine = --m_levels <= 0;
        const bool ends = m_flow == Flow::Break || !mine;
        if (mine)
            m_flow = Flow::Normal;
        return ends;
    }
    return true;
}

int Shell::runLoop(const ShCommand& command)
{
    const ShCommand::Branch& branch = command.branches.front();
    int status = 0;
    for (;;) {
        ++m_tested;
        const bool holds = runScript(*branch.condition) == 0;
        --m_tested;
        if (m_flow != Flow::Normal && endsLoop())
            return m_status;
        if (holds != (command.kind == ShCommand::Kind::While))
            return status;
        m_status = 0;
        status = runScript(*branch.body);
        if (endsLoop())
            return m_flow == Flow::Normal ? 0 : m_status;
    }
}

int Shell::runFor(const ShCommand& command)
{
    const QByteArrayList words = command.overArguments ? m_arguments : expandWords(command.words);
    int status = 0;
    for (const QByteArray& each : words) {
        setVariable(command.name, each, m_exported.contains(command.name));
        m_status = 0;
        status = runScript(*command.body);
        if (endsLoop())
            break;
    }
    return m_flow == Flow::Exit || m_flow == Flow::Return ? m_status : status;
}

int Shell::runCase(const ShCommand& command)
{
    const QByteArray subject = expandText(command.subject);
    for (const ShCommand::Branch& branch : command.branches) {
        for (const ShWord& pattern : branch.patterns) {
            if (shellPattern(expandPattern(pattern), false).match(QString::fromLatin1(subject)).hasMatch()) {
                m_status = 0;
                return runScript(*branch.body);
            }
        }
    }
    return 0;
}

int Shell::runAndOr(const ShCommand& command)
{
    int status = 0;
    for (std::size_t i = 0; i < command.parts.size(); ++i) {
        if (i > 0 && (command.operators.at(static_cast<qsizetype>(i) - 1) == "&&") != (status == 0))
            continue;
        const bool last = i + 1 == command.parts.size();
        m_tested += last ? 0 : 1;
        status = m_status = runCommand(command.parts[i]);
        m_tested -= last ? 0 : 1;
        if (m_flow != Flow::Normal)
            break;
    }
    return status;
}

int Shell::runPipeline(const ShCommand& command)
{
    int status = 0;
    std::shared_ptr<ShInput> input = m_streams[0].in;
    for (std::size_t i = 0; i < command.parts.size(); ++i) {
        const bool last = i + 1 == command.parts.size();
        const auto between = std::make_shared<ShBytesOutput>();
        if (command.parts.size() == 1) {
            ++m_tested;
            status = runCommand(command.parts[i]);
            --m_tested;
            break;
        }
        Shell part(*this);
        part.m_exitTrap.clear();
        part.m_jobs.clear();
        part.m_streams[0].in = input;
        if (!last)
            part.m_streams[1].out = between;
        status = part.runCommand(command.parts[i]);
        input = std::make_shared<ShBytesInput>(between->bytes());
    }
    return command.negated ? (status == 0 ? 1 : 0) : status;
}

int Shell::subshell(const ShScript& script)
{
    Shell inner(*this);
    inner.m_exitTrap.clear();
    inner.m_jobs.clear();
    const int status = inner.runScript(script);
    if (!inner.m_exitTrap.isEmpty()) {
        inner.m_flow = Flow::Normal;
        inner.runText(inner.m_exitTrap);
    }
    return status;
}

QByteArray Shell::capture(const ShScript& script)
{
    Shell inner(*this);
    inner.m_exitTrap.clear();
    inner.m_jobs.clear();
    const auto out = std::make_shared<ShBytesOutput>();
    inner.m_streams[1].out = out;
    m_substitution = inner.runScript(script);
    inner.endJobs();
    QByteArray text = out->bytes();
    text.replace('\0', "");
    while (text.endsWith('\n'))
        text.chop(1);
    return text;
}

} // namespace backend
