// NodeWorker: tasks that run detached on the node.
#include "wizard/run/EnvironmentFile.h"
#include "wizard/run/NodeWorker.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace wizard {

namespace {

constexpr qint64 kProgressMs = 1000;
constexpr int kLinesAtOnce = 2000;
constexpr qint64 kRefreshBytes = 16 * 1024 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

bool waitsForTaskEnd(const NodeCommand& command)
{
    return command.kind == NodeCommand::Kind::Start || command.kind == NodeCommand::Kind::Attach;
}

/// Looks for one line in raw bytes as they come.
class LineWatch {
public:
    explicit LineWatch(const QString& line) : m_needle(line), m_active(!line.isEmpty()) {}

    /// The line that matched, once.
    std::optional<QString> feed(QByteArrayView bytes)
    {
        if (!m_active)
            return std::nullopt;
        m_rest.append(bytes);
        qsizetype begin = 0;
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
            const QString text = QString::fromUtf8(QByteArrayView(m_rest).sliced(begin, end - begin));
            begin = end + 1;
            if (m_needle.matches(text)) {
                m_active = false;
                return text;
            }
        }
        m_rest.remove(0, begin);
        return std::nullopt;
    }

private:
    LineNeedle m_needle;
    bool m_active;
    QByteArray m_rest;
};

/// Raw log → spool; lets go as soon as somebody else wants the session.
class FollowSink final : public backend::RawSink {
public:
    FollowSink(backend::OutputSpool& spool, LineWatch& watch, std::function<bool()> wanted,
               std::function<void(const QString&)> seen, std::function<void()> progress)
        : m_spool(spool), m_watch(watch), m_wanted(std::move(wanted)), m_seen(std::move(seen)),
          m_progress(std::move(progress))
    {
    }

    bool raw(qint64 offset, QByteArrayView bytes) override
    {
        if (const auto line = m_watch.feed(bytes))
            m_seen(*line);
        if (auto stored = m_spool.append(offset, bytes); !stored) {
            problem = stored.error();
            return false;
        }
        if (!m_sinceProgress.isValid() || m_sinceProgress.elapsed() >= kProgressMs) {
            m_sinceProgress.start();
            m_progress();
        }
        return !m_wanted();
    }

    bool idle() override { return !m_wanted(); }

    backend::Error problem;

private:
    backend::OutputSpool& m_spool;
    LineWatch& m_watch;
    std::function<bool()> m_wanted;
    std::function<void(const QString&)> m_seen;
    std::function<void()> m_progress;
    QElapsedTimer m_sinceProgress;
};

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

/// The secret is asked for only where the task has not been started before. An empty one means that the case has none.
bool NodeWorker::putSecret(const NodeCommand& command, backend::TaskLaunch& launch)
{
    const auto refuse = [this, &command](const backend::Error& error) {
        if (isLost(error))
            return false;
        NodeReport refused = answerTo(command, NodeReport::Kind::Refused);
        refused.error = error;
        tell(refused);
        return false;
    };
    auto known = m_agent->status(command.key);
    if (known && known->phase != backend::TaskPhase::NotStarted)
        return true;
    if (!known && known.error().code != QLatin1String("agent.notfound"))
        return refuse(known.error());
    const auto secret = m_around.secretInput ? m_around.secretInput(command.secretInput) : std::nullopt;
    if (!secret)
        return refuse(
            {QStringLiteral("run.secret"), tr("The secret %1 was not given.").arg(command.secretInput), {}, {}});
    if (secret->isEmpty())
        return true;
    auto file = environmentFile(command.secretVariable, *secret);
    if (!file)
        return refuse(file.error());
    for (const backend::Secret& value : file->values) {
        if (m_around.redactor)
            m_around.redactor->add(value);
    }
    launch.secretName = QStringLiteral("environment");
    if (auto put = m_agent->putSecret(command.key, launch.secretName, file->content); !put)
        return refuse(put.error());
    return true;
}

void NodeWorker::start(const NodeCommand& command)
{
    backend::TaskLaunch launch = command.launch;
    launch.epoch = m_epoch;
    if (!command.secretInput.isEmpty() && !putSecret(command, launch))
        return;
    if (auto started = m_agent->start(command.key, launch); !started) {
        if (isLost(started.error()))
            return;
        NodeReport refused = answerTo(command, NodeReport::Kind::Refused);
        refused.error = started.error();
        return tell(refused);
    }
    follow(command);
}

void NodeWorker::follow(const NodeCommand& command)
{
    tell(answerTo(command, NodeReport::Kind::Begun));
    auto output = spool();
    const auto fail = [this, &command](const backend::Error& error) {
        NodeReport refused = answerTo(command, NodeReport::Kind::StatusTold);
        refused.error = error; // it runs, but cannot be followed: nothing is known
        tell(refused);
    };
    if (!output)
        return fail(output.error());
    const auto [task, attempt] = command.key;
    LineWatch watch(command.watchLine);
    const auto wanted = [this] {
        return m_quit || m_queue.contains([](const NodeCommand& c) { return !waitsForTaskEnd(c); });
    };
    FollowSink sink(
        **output, watch, wanted,
        [this, &command](const QString& line) {
            NodeReport seenLine = answerTo(command, NodeReport::Kind::LineSeen);
            seenLine.text = line;
            tell(seenLine);
        },
        [this, &command] { tell(answerTo(command, NodeReport::Kind::Progress)); });
    if (auto began = (*output)->begin(task, attempt); !began)
        return fail(began.error());
    while (true) {
        auto status = m_agent->follow(command.key, (*output)->rawEnd(task, attempt), sink);
        if (!status) {
            if (!isLost(status.error()))
                fail(status.error());
            return;
        }
        if (!sink.problem.code.isEmpty())
            return fail(sink.problem);
        if (status->phase != backend::TaskPhase::Running)
            return taskEnded(command, *status);
        while (const auto other = m_queue.takeFirst([](const NodeCommand& c) { return !waitsForTaskEnd(c); }))
            handle(*other);
        if (m_quit || !m_session->isOpen())
            return;
    }
}

void NodeWorker::taskEnded(const NodeCommand& command, const backend::TaskStatus& status)
{
    const auto [task, attempt] = command.key;
    NodeReport report = answerTo(command, NodeReport::Kind::Ended);
    report.status = status;
    if (auto ended = m_spool->end(); !ended)
        report.error = ended.error();
    report.storedSha256 = QString::fromLatin1(m_spool->storedSha256(task, attempt));
    report.storedBytes = m_spool->storedBytes(task, attempt);
    report.answers = readOutput(command);
    tell(report);
}

/// Over what is stored, so that a task followed in two parts is read as one.
OutputAnswers NodeWorker::readOutput(const NodeCommand& command)
{
    OutputReading reading(command.questions);
    if (!m_reader) {
        auto opened = backend::SpoolReader::open(m_around.spoolPath);
        if (!opened)
            return {};
        m_reader = std::move(*opened);
    }
    while (m_reader->refresh(kRefreshBytes)) {
    }
    const qint64 first = m_reader->firstLineOf(command.key.task, command.key.attempt);
    const qint64 last = m_reader->lastLineOf(command.key.task, command.key.attempt);
    for (qint64 line = first; first >= 0 && line <= last; line += kLinesAtOnce) {
        const QByteArrayList lines =
            m_reader->lines(line, static_cast<int>(qMin<qint64>(kLinesAtOnce, last - line + 1)));
        for (const QByteArray& text : lines)
            reading.feed(QString::fromUtf8(text));
    }
    return reading.answers();
}

} // namespace wizard
