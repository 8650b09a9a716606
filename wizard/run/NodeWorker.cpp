#include "wizard/run/NodeWorker.h"

#include "wizard/run/FileMover.h"

#include <QCoreApplication>

#include <utility>

namespace wizard {

namespace {

constexpr qsizetype kLongestAnswer = qsizetype(8) * 1024 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

/// stdout of a probe up to a limit; more than that is no answer but a flood.
class AnswerSink final : public backend::OutputSink {
public:
    void out(QByteArrayView bytes) override
    {
        if (stdoutBytes.size() < kLongestAnswer)
            stdoutBytes.append(bytes.first(qMin(bytes.size(), kLongestAnswer - stdoutBytes.size())));
    }
    void err(QByteArrayView) override {}
    QByteArray stdoutBytes;
};

} // namespace

NodeWorker::NodeWorker(CaseNode node, WorkerSurroundings around)
    : m_node(std::move(node)), m_around(std::move(around)), m_thread([this] { run(); })
{
}

NodeWorker::~NodeWorker()
{
    quit();
    m_thread.join();
}

void NodeWorker::quit()
{
    m_quit = true;
    m_queue.close();
    const std::lock_guard lock(m_sessionMutex);
    if (m_session)
        m_session->interrupt();
}

std::optional<NodeCommand> NodeWorker::nextCommand()
{
    auto pressing = m_queue.takeFirst([](const NodeCommand& command) { return !command.canWait; });
    return pressing ? std::move(pressing) : m_queue.pop();
}

void NodeWorker::run()
{
    while (const auto command = nextCommand())
        handle(*command);
    m_agent.reset();
    if (m_session)
        m_session->close();
}

void NodeWorker::handle(const NodeCommand& command)
{
    if (command.kind == NodeCommand::Kind::Connect)
        return connect(command);
    // Without a session nothing can be answered; the run asks again when the node is back.
    if (!m_session || !m_agent)
        return;
    if (!m_session->isOpen())
        return lost(endedUnseen());
    switch (command.kind) {
    case NodeCommand::Kind::Probe:
        return probe(command);
    case NodeCommand::Kind::Start:
        return start(command);
    case NodeCommand::Kind::Attach:
        return attach(command);
    case NodeCommand::Kind::Status:
    case NodeCommand::Kind::Stop:
        return status(command);
    case NodeCommand::Kind::Fetch:
    case NodeCommand::Kind::Store: {
        NodeReport report =
            command.kind == NodeCommand::Kind::Fetch ? fetchFile(*m_session, command) : storeFile(*m_session, command);
        if (report.kind == NodeReport::Kind::Failed && isLost(report.error))
            return;
        return tell(report);
    }
    case NodeCommand::Kind::Renew:
        return renew(command);
    case NodeCommand::Kind::LetGo:
        return letGo(command);
    default:
        return;
    }
}

NodeReport NodeWorker::answerTo(const NodeCommand& command, NodeReport::Kind kind) const
{
    NodeReport report;
    report.kind = kind;
    report.id = command.id;
    report.node = m_node.name;
    return report;
}

/// The connection ended while nobody waited for an answer. Whoever is not told of it waits for ever.
backend::Error NodeWorker::endedUnseen() const
{
    return {QStringLiteral("session.lost"), tr("The connection to %1 has ended.").arg(m_node.name), {}, {}};
}

/// Told once for each time the node was up.
void NodeWorker::lost(const backend::Error& error)
{
    if (m_session)
        m_session->close();
    if (!std::exchange(m_up, false))
        return;
    NodeReport report;
    report.kind = NodeReport::Kind::Lost;
    report.node = m_node.name;
    report.error = error;
    if (!m_quit)
        tell(report);
}

bool NodeWorker::endsConnection(const backend::Error& error)
{
    return error.code.startsWith(QLatin1String("session.")) && error.code != QLatin1String("session.put") &&
           error.code != QLatin1String("session.get");
}

bool NodeWorker::isLost(const backend::Error& error)
{
    const bool gone = endsConnection(error) || !m_session->isOpen();
    if (gone)
        lost(error);
    return gone;
}

void NodeWorker::connect(const NodeCommand& command)
{
    NodeReport report = answerTo(command, NodeReport::Kind::NotUp);
    m_up = false;
    m_agent.reset();
    {
        auto session = m_around.makeSession(m_node);
        const std::lock_guard lock(m_sessionMutex);
        m_session = std::move(session);
    }
    if (m_quit)
        return;
    if (!m_session) {
        report.error = {QStringLiteral("run.session"), tr("There is no way to reach %1.").arg(m_node.name), {}, {}};
        return tell(report);
    }
    const auto failed = [this, &report](const backend::Error& error) {
        m_session->close();
        report.error = error;
        tell(report);
    };
    if (auto opened = m_session->open(); !opened)
        return failed(opened.error());
    m_agent = std::make_unique<backend::NodeAgent>(*m_session, m_around.runId);
    auto hello = m_agent->hello();
    if (!hello)
        return failed(hello.error());
    if (auto locked = m_agent->lock(command.owner); !locked)
        return failed(locked.error());
    m_epoch = command.owner.epoch;
    report.kind = NodeReport::Kind::Up;
    report.hello = *hello;
    report.hostKey = m_session->hostKey();
    m_up = true;
    tell(report);
}

void NodeWorker::probe(const NodeCommand& command)
{
    AnswerSink sink;
    NodeReport report = answerTo(command, NodeReport::Kind::Probed);
    report.outcome = m_agent->probe(command.script.toUtf8(), sink, command.limitMs);
    if (!m_session->isOpen())
        return lost({QStringLiteral("session.lost"), report.outcome.reason, {}, {}});
    report.text = QString::fromUtf8(m_around.redactor ? m_around.redactor->apply(sink.stdoutBytes) : sink.stdoutBytes);
    tell(report);
}

void NodeWorker::status(const NodeCommand& command)
{
    const bool stops = command.kind == NodeCommand::Kind::Stop;
    auto status = stops ? m_agent->stop(command.key, command.graceSeconds) : m_agent->status(command.key);
    NodeReport report = answerTo(command, NodeReport::Kind::StatusTold);
    if (!status && isLost(status.error()))
        return;
    if (status)
        report.status = *status;
    else if (status.error().code == QLatin1String("agent.notfound"))
        report.status.phase = backend::TaskPhase::NotStarted;
    else
        report.error = status.error();
    tell(report);
}

void NodeWorker::renew(const NodeCommand& command)
{
    auto locked = m_agent->lock(command.owner);
    if (!locked && isLost(locked.error()))
        return;
    NodeReport report = answerTo(command, locked ? NodeReport::Kind::Released : NodeReport::Kind::Failed);
    if (!locked)
        report.error = locked.error();
    tell(report);
}

void NodeWorker::letGo(const NodeCommand& command)
{
    const auto refused = [this, &command](const backend::Error& error) {
        NodeReport report = answerTo(command, NodeReport::Kind::Failed);
        report.error = error;
        tell(report);
    };
    if (command.clean) {
        auto cleaned = m_agent->clean(true);
        if (!cleaned && isLost(cleaned.error()))
            return;
        if (!cleaned && cleaned.error().code == QLatin1String("agent.busy"))
            return refused(cleaned.error());
    }
    NodeReport report = answerTo(command, NodeReport::Kind::Released);
    if (!command.script.isEmpty()) {
        const auto removed = removeSecrets(command);
        if (!removed)
            return;
        report.text = *removed;
    }
    auto unlocked = m_agent->unlock(command.owner);
    if (!unlocked && isLost(unlocked.error()))
        return;
    if (!unlocked)
        return refused(unlocked.error());
    tell(report);
}

/// What the script says that it took away. No value: it is told that it did not get so far.
std::optional<QString> NodeWorker::removeSecrets(const NodeCommand& command)
{
    AnswerSink sink;
    const backend::ExecOutcome outcome = m_agent->probe(command.script.toUtf8(), sink, command.limitMs);
    if (!m_session->isOpen()) {
        lost({QStringLiteral("session.lost"), outcome.reason, {}, {}});
        return std::nullopt;
    }
    if (outcome.isSuccess())
        return QString::fromUtf8(sink.stdoutBytes);
    NodeReport report = answerTo(command, NodeReport::Kind::Failed);
    report.error = {QStringLiteral("run.secret.left"), tr("What holds a secret there could not be removed."), {}, {}};
    tell(report);
    return std::nullopt;
}

} // namespace wizard
