// NodeWorker: tasks that run detached on the node.
#include "wizard/run/FollowSink.h"
#include "wizard/run/NodeWorker.h"

namespace wizard {

namespace {

constexpr int kLinesAtOnce = 2000;
constexpr qint64 kRefreshBytes = qint64(16) * 1024 * 1024;

bool waitsForTaskEnd(const NodeCommand& command)
{
    return command.kind == NodeCommand::Kind::Start || command.kind == NodeCommand::Kind::Attach;
}

} // namespace

backend::Result<backend::OutputSpool*> NodeWorker::spool()
{
    if (!m_spool) {
        auto opened = backend::OutputSpool::open(m_around.spoolPath, m_around.redactor);
        if (!opened)
            return opened.error();
        m_spool = std::move(*opened);
    }
    return m_spool.get();
}

backend::Result<EnvironmentFile> NodeWorker::secretFile(const NodeCommand& command) const
{
    return m_around.secretFile({command.secretInput, command.secretVariable});
}

bool NodeWorker::putSecret(const NodeCommand& command, backend::TaskLaunch& launch)
{
    const auto refuse = [this, &command](const backend::Error& error) {
        refused(command, error);
        return false;
    };
    auto known = m_agent->status(command.key);
    if (!known && known.error().code != QLatin1String("agent.notfound"))
        return refuse(known.error());
    auto file = secretFile(command);
    if (!file)
        return refuse(file.error());
    if ((known && known->phase != backend::TaskPhase::NotStarted) || file->content.isEmpty())
        return true;
    launch.secretName = QStringLiteral("environment");
    if (auto put = m_agent->putSecret(command.key, launch.secretName, file->content); !put)
        return refuse(put.error());
    return true;
}

/// Who takes a run up again has not handed the secret over: it has to be known before a byte of the output is stored.
void NodeWorker::attach(const NodeCommand& command)
{
    if (!command.secretInput.isEmpty()) {
        if (const auto hidden = secretFile(command); !hidden)
            return cannotFollow(command, hidden.error());
    }
    follow(command);
}

void NodeWorker::start(const NodeCommand& command)
{
    backend::TaskLaunch launch = command.launch;
    launch.epoch = m_epoch;
    if (command.secretInput.isEmpty() || putSecret(command, launch))
        follow(command, &launch);
}

void NodeWorker::refused(const NodeCommand& command, const backend::Error& error)
{
    if (isLost(error))
        return;
    NodeReport report = answerTo(command, NodeReport::Kind::Refused);
    report.error = error;
    tell(report);
}

/// Nothing of its output can be stored here: it stays on the node.
void NodeWorker::leaveUnfollowed(const NodeCommand& command, const backend::TaskLaunch* launch,
                                 const backend::Error& why)
{
    if (launch) {
        if (auto started = m_agent->start(command.key, *launch); !started)
            return refused(command, started.error());
    }
    tell(answerTo(command, NodeReport::Kind::Begun));
    cannotFollow(command, why);
}

void NodeWorker::follow(const NodeCommand& command, const backend::TaskLaunch* launch)
{
    auto output = spool();
    if (output) {
        if (auto opened = (*output)->begin(command.key.task, command.key.attempt); !opened)
            output = opened.error();
    }
    if (!output)
        return leaveUnfollowed(command, launch, output.error());
    LineWatch watch(command.watchLine);
    FollowEars ears;
    ears.wanted = [this] {
        return m_quit || m_queue.contains([](const NodeCommand& c) { return !waitsForTaskEnd(c); });
    };
    ears.begun = [this, &command, &watch] { begun(command, watch); };
    ears.seen = [this, &command](const QString& line) { lineSeen(command, line); };
    ears.progress = [this, &command] { tell(answerTo(command, NodeReport::Kind::Progress)); };
    FollowSink sink(**output, watch, std::move(ears));
    if (!launch)
        sink.begun();
    followToEnd(command, sink, launch);
}

void NodeWorker::lineSeen(const NodeCommand& command, const QString& line)
{
    NodeReport report = answerTo(command, NodeReport::Kind::LineSeen);
    report.text = line;
    tell(report);
}

void NodeWorker::begun(const NodeCommand& command, LineWatch& watch)
{
    tell(answerTo(command, NodeReport::Kind::Begun));
    // The line may have come before an interruption, with nobody left to note it.
    if (command.watchLine.isEmpty() || m_spool->rawEnd(command.key.task, command.key.attempt) == 0)
        return;
    eachStoredLine(command.key, [this, &command, &watch](const QString& line) {
        if (const auto match = watch.feed((line + QLatin1Char('\n')).toUtf8()))
            lineSeen(command, *match);
    });
}

/// Lets the session go to whoever asks in between, and takes it up again at the raw offset.
void NodeWorker::followToEnd(const NodeCommand& command, FollowSink& sink, const backend::TaskLaunch* launch)
{
    const auto [task, attempt] = command.key;
    while (!m_quit && m_session->isOpen()) {
        sink.left = false;
        const qint64 from = m_spool->rawEnd(task, attempt);
        auto status = launch ? m_agent->startAndFollow(command.key, *launch, from, sink)
                             : m_agent->follow(command.key, from, sink);
        launch = nullptr;
        if (!status && !sink.hasBegun())
            return refused(command, status.error());
        if (!status)
            return isLost(status.error()) ? void() : cannotFollow(command, status.error());
        if (!sink.problem.code.isEmpty())
            return cannotFollow(command, sink.problem);
        // Left just before its end: what came after that is still on the node.
        const bool whole = m_spool->rawEnd(task, attempt) >= status->rawBytes;
        if (status->phase != backend::TaskPhase::Running && (whole || !sink.left))
            return taskEnded(command, *status);
        while (const auto other = m_queue.takeFirst([](const NodeCommand& c) { return !waitsForTaskEnd(c); }))
            handle(*other);
    }
    if (!m_session->isOpen())
        lost(endedUnseen());
}

/// It runs, but nothing is known of it.
void NodeWorker::cannotFollow(const NodeCommand& command, const backend::Error& error)
{
    NodeReport report = answerTo(command, NodeReport::Kind::StatusTold);
    report.error = error;
    tell(report);
}

void NodeWorker::taskEnded(const NodeCommand& command, const backend::TaskStatus& status)
{
    const auto [task, attempt] = command.key;
    NodeReport report = answerTo(command, NodeReport::Kind::Ended);
    report.status = status;
    if (auto ended = m_spool->end(); !ended)
        return cannotFollow(command, ended.error());
    report.storedSha256 = QString::fromLatin1(m_spool->storedSha256(task, attempt));
    report.storedBytes = m_spool->storedBytes(task, attempt);
    report.answers = readOutput(command);
    tell(report);
}

/// Over what is stored, so that a task followed in two parts is read as one.
OutputAnswers NodeWorker::readOutput(const NodeCommand& command)
{
    OutputReading reading(command.questions);
    eachStoredLine(command.key, [&reading](const QString& line) { reading.feed(line); });
    reading.end();
    return reading.answers();
}

void NodeWorker::eachStoredLine(backend::TaskKey key, const std::function<void(const QString&)>& take)
{
    if (!m_reader) {
        auto opened = backend::SpoolReader::open(m_around.spoolPath);
        if (!opened)
            return;
        m_reader = std::move(*opened);
    }
    while (m_reader->refresh(kRefreshBytes)) {
    }
    const qint64 first = m_reader->firstLineOf(key.task, key.attempt);
    const qint64 last = m_reader->lastLineOf(key.task, key.attempt);
    for (qint64 line = first; first >= 0 && line <= last; line += kLinesAtOnce) {
        const int count = static_cast<int>(qMin<qint64>(kLinesAtOnce, last - line + 1));
        const QByteArrayList lines = m_reader->lines(line, count);
        for (const QByteArray& text : lines)
            take(QString::fromUtf8(text));
    }
}

} // namespace wizard
