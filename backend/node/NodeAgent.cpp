#include "backend/node/NodeAgent.h"

#include "backend/node/AgentProtocol.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace backend {

using agent::Command;
using agent::Reply;
using agent::Verb;

namespace {
/// Texts for a person, in one translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NodeAgent)
};

// A call that does a moment's work may still wait for a busy disk, the mutex, or the hash of a long log.
constexpr qint64 shortCallMs = 60'000;
constexpr qint64 statusCallMs = 300'000;
constexpr qint64 beginMs = 60'000; ///< from a call to the head of its stream

Error lostError(const ExecOutcome& outcome)
{
    if (outcome.kind == ExecOutcome::Kind::Cancelled)
        return {QStringLiteral("session.interrupted"), Words::tr("The call to the node was interrupted."), {}, {}};
    if (outcome.kind == ExecOutcome::Kind::Overdue)
        return {QStringLiteral("session.overdue"),
                Words::tr("The node did not answer in time."),
                {},
                Words::tr("Connect again; what the node does is not affected.")};
    return {QStringLiteral("session.lost"), Words::tr("The connection to the node was lost."), outcome.reason, {}};
}

Error noAnswerError(const ExecOutcome& outcome, const QByteArray& said)
{
    const bool ended = outcome.kind == ExecOutcome::Kind::Exited || outcome.kind == ExecOutcome::Kind::Signalled;
    if (!ended)
        return lostError(outcome);
    return {QStringLiteral("agent.reply"), Words::tr("The program on the node gave no answer."),
            QString::fromUtf8(said.right(2000)).trimmed(),
            Words::tr("A login script, sudo or a missing shell may have come between.")};
}

/// The reply as it should be, or the error in its place.
Result<Reply> checked(const std::optional<Reply>& reply, const ExecOutcome& outcome, const QByteArray& said)
{
    if (!reply)
        return noAnswerError(outcome, said);
    if (!reply->refusal.isEmpty())
        return agent::refusalError(*reply);
    return *reply;
}

Result<Reply> ask(NodeSession& session, const Command& command, InputSource& input, qint64 limitMs)
{
    BytesSink sink;
    const ExecOutcome outcome = session.exec(agent::commandLine(command), input, sink, limitMs);
    return checked(agent::parseReply(sink.stdoutBytes), outcome, sink.stdoutBytes + sink.stderrBytes);
}

Result<Reply> ask(NodeSession& session, const Command& command, const QByteArray& body, qint64 limitMs)
{
    BytesInput input(body);
    return ask(session, command, input, limitMs);
}

/// stdin from a secret, without another copy of it.
class SecretInput final : public InputSource {
public:
    explicit SecretInput(const Secret& secret) : m_rest(secret.view()) {}
    QByteArray read(qsizetype limit) override
    {
        const QByteArrayView chunk = m_rest.first(std::min(limit, m_rest.size()));
        m_rest = m_rest.sliced(chunk.size());
        return QByteArray::fromRawData(chunk.data(), chunk.size());
    }

private:
    QByteArrayView m_rest;
};

Result<void> done(const Result<Reply>& reply)
{
    if (!reply)
        return reply.error();
    return {};
}

Result<TaskStatus> asStatus(const Result<Reply>& reply)
{
    if (!reply)
        return reply.error();
    return agent::readStatus(*reply);
}

/// Passes a probe's output on without its stream heads.
class ProbeSink final : public OutputSink {
public:
    explicit ProbeSink(OutputSink& to) : m_to(to) {}
    void out(QByteArrayView bytes) override
    {
        if (const QByteArrayView rest = m_out.feed(bytes); !rest.isEmpty())
            m_to.out(rest);
    }
    void err(QByteArrayView bytes) override
    {
        if (const QByteArrayView rest = m_err.feed(bytes); !rest.isEmpty())
            m_to.err(rest);
    }
    bool goesOn() override { return m_to.goesOn(); }
    bool began() const { return m_out.seen(); }
    QByteArray before() const { return m_out.before() + m_err.before(); }

private:
    OutputSink& m_to;
    agent::StreamHeadFilter m_out{Verb::Probe};
    agent::StreamHeadFilter m_err{Verb::Probe};
};

/// Hands raw bytes with their offset on; keeps stderr for the trailer, without the beats.
class FollowSink final : public OutputSink {
public:
    FollowSink(RawSink& to, Verb verb, qint64 from) : m_to(to), m_offset(from), m_head(verb) { m_since.start(); }
    void out(QByteArrayView bytes) override
    {
        const bool hadBegun = began();
        const QByteArrayView rest = m_head.feed(bytes);
        if (began() && !hadBegun)
            m_to.begun();
        if (rest.isEmpty() || m_stopped)
            return;
        m_stopped = !m_to.raw(m_offset, rest);
        m_offset += rest.size();
    }
    void err(QByteArrayView bytes) override
    {
        m_err.append(bytes);
        if (m_err.contains(agent::beatLine())) {
            m_err.replace(agent::beatLine(), QByteArray());
            m_stopped = m_stopped || !m_to.idle();
        }
    }
    bool goesOn() override { return !m_stopped && !isOverdue(); }

    /// A node that does not even begin to stream is as good as gone.
    bool isOverdue() const { return !began() && m_since.hasExpired(beginMs); }
    bool stopped() const { return m_stopped; }
    qint64 offset() const { return m_offset; }
    const QByteArray& errorBytes() const { return m_err; }
    const QByteArray& before() const { return m_head.before(); }
    bool began() const { return m_head.seen(); }

private:
    RawSink& m_to;
    qint64 m_offset;
    QByteArray m_err;
    agent::StreamHeadFilter m_head;
    QElapsedTimer m_since;
    bool m_stopped = false;
};

Command commandFor(Verb verb, const QByteArray& stateFolder, TaskKey key = {})
{
    Command command;
    command.verb = verb;
    command.stateFolder = stateFolder;
    command.key = key;
    return command;
}
} // namespace

NodeAgent::NodeAgent(NodeSession& session, QString run) : m_session(session), m_run(std::move(run)) {}

Result<AgentHello> NodeAgent::hello()
{
    if (!agent::isPlainName(m_run))
        return Error{QStringLiteral("agent.usage"), Words::tr("“%1” cannot be the name of a run.").arg(m_run), {}, {}};
    const QByteArray program = agent::programText();
    Command command = commandFor(Verb::Install, {});
    command.run = m_run;
    command.bytes = program.size();
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const auto reply = ask(m_session, command, program, shortCallMs);
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    if (!reply)
        return reply.error();
    qint64 nodeClock = 0;
    auto hello = agent::readHello(*reply, &nodeClock);
    if (hello) {
        hello->clockOffsetMs = nodeClock - (before + (after - before) / 2);
        m_stateFolder = hello->stateFolder.toUtf8();
    }
    return hello;
}

Result<void> NodeAgent::lock(const LockOwner& owner)
{
    m_epoch = owner.epoch;
    return done(ask(m_session, commandFor(Verb::Lock, m_stateFolder), agent::lockBody(owner), shortCallMs));
}

Result<void> NodeAgent::unlock(const LockOwner& owner)
{
    return done(ask(m_session, commandFor(Verb::Unlock, m_stateFolder), agent::lockBody(owner), shortCallMs));
}

ExecOutcome NodeAgent::probe(const QByteArray& script, OutputSink& output, qint64 limitMs)
{
    Command command = commandFor(Verb::Probe, m_stateFolder);
    command.limitSeconds = static_cast<int>((limitMs + 999) / 1000);
    BytesInput input(script);
    ProbeSink sink(output);
    ExecOutcome outcome = m_session.exec(agent::commandLine(command), input, sink, limitMs);
    if (sink.began() || outcome.kind != ExecOutcome::Kind::Exited)
        return outcome;
    const auto answer = checked(agent::parseReply(sink.before()), outcome, sink.before());
    return ExecOutcome::unknown(answer ? QString() : answer.error().toString());
}

Result<void> NodeAgent::start(TaskKey key, const TaskLaunch& launch)
{
    Command command = commandFor(Verb::Start, m_stateFolder, key);
    command.epoch = launch.epoch;
    return done(ask(m_session, command, agent::startBody(launch), shortCallMs));
}

Result<TaskStatus> NodeAgent::status(TaskKey key)
{
    return asStatus(ask(m_session, commandFor(Verb::Status, m_stateFolder, key), {}, statusCallMs));
}

Result<TaskStatus> NodeAgent::follow(TaskKey key, qint64 from, RawSink& sink)
{
    Command command = commandFor(Verb::Follow, m_stateFolder, key);
    command.from = from;
    return stream(command, {}, sink);
}

Result<TaskStatus> NodeAgent::startAndFollow(TaskKey key, const TaskLaunch& launch, qint64 from, RawSink& sink)
{
    Command command = commandFor(Verb::Start, m_stateFolder, key);
    command.epoch = launch.epoch;
    command.follows = true;
    command.from = from;
    return stream(command, agent::startBody(launch), sink);
}

Result<TaskStatus> NodeAgent::stream(Command command, const QByteArray& body, RawSink& sink)
{
    for (bool isStuck = false;;) {
        BytesInput input(command.verb == Verb::Start ? body : QByteArray());
        FollowSink taking(sink, command.verb, command.from);
        const ExecOutcome outcome = m_session.exec(agent::commandLine(command), input, taking, 0);
        if (taking.stopped())
            return m_session.isOpen() ? status(command.key) : Result<TaskStatus>(lostError(outcome));
        if (taking.isOverdue() && outcome.kind == ExecOutcome::Kind::Cancelled && m_session.isOpen())
            return lostError(ExecOutcome::overdue());
        const QByteArray trailer = taking.began() ? taking.errorBytes() : taking.before();
        auto ended = asStatus(checked(agent::parseReply(trailer), outcome, taking.before() + taking.errorBytes()));
        // The node says how much there is; what did not come is asked for again, once more where nothing came at all.
        const bool hasCome = taking.offset() > command.from;
        if (!ended || taking.offset() >= ended->rawBytes || (!hasCome && isStuck))
            return ended;
        isStuck = !hasCome;
        command.verb = Verb::Follow;
        command.from = taking.offset();
    }
}

Result<TaskStatus> NodeAgent::stop(TaskKey key, int graceSeconds)
{
    Command command = commandFor(Verb::Stop, m_stateFolder, key);
    command.epoch = m_epoch;
    command.graceSeconds = graceSeconds;
    return asStatus(ask(m_session, command, {}, graceSeconds * 1000LL + statusCallMs));
}

Result<void> NodeAgent::putSecret(TaskKey key, const QString& name, const Secret& content)
{
    Command command = commandFor(Verb::PutSecret, m_stateFolder, key);
    command.name = name;
    SecretInput input(content);
    return done(ask(m_session, command, input, shortCallMs));
}

Result<void> NodeAgent::clean(bool keepLogs)
{
    Command command = commandFor(Verb::Clean, m_stateFolder);
    command.keepLogs = keepLogs;
    return done(ask(m_session, command, {}, shortCallMs));
}

} // namespace backend
