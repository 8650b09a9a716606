#include "wizard/run/NodeWorker.h"

#include "backend/node/AgentProtocol.h"
#include "backend/output/SpoolReader.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <semaphore>
#include <utility>

using namespace wizard;
using namespace backend;
using agent::Verb;

namespace {

using Signal = std::counting_semaphore<>; // a thread sanitizer does not see what Qt's own orders

const QByteArray kLog = "working\ndone\n";

NodeCommand command(NodeCommand::Kind kind)
{
    NodeCommand command;
    command.kind = kind;
    command.id = 1;
    return command;
}

/// A node whose task ends while nobody reads its output; `during` happens in the first follow.
class EndingNode final : public NodeSession {
public:
    explicit EndingNode(std::function<void()> during) : m_during(std::move(during)) {}
    Result<void> open() override
    {
        m_open = true;
        return {};
    }
    bool isOpen() const override { return m_open; }
    ExecOutcome exec(const QByteArray& line, InputSource&, OutputSink& output, qint64) override
    {
        const auto command = agent::parseCommandLine(line);
        switch (command ? command->verb : Verb::Clean) {
        case Verb::Install: {
            AgentHello hello;
            hello.protocol = agent::protocolVersion;
            hello.stateFolder = QStringLiteral("/state/run-1");
            output.out(agent::formatReply(agent::helloReply(hello, 0)));
            break;
        }
        case Verb::Status:
            output.out(agent::formatReply(agent::statusReply(command->verb, status())));
            break;
        case Verb::Start:
            ++starts;
            if (refuses) {
                output.out(agent::formatReply(agent::busyReply(Verb::Start, {1, 2}, TaskPhase::Running)));
                break;
            }
            m_open = !endsAfterStart;
            if (endsAfterStart && !endsBeforeItIsSaid)
                output.out(agent::streamHead(Verb::Start));
            if (!m_open)
                return ExecOutcome::unknown(QStringLiteral("cut"));
            follow(*command, output);
            break;
        case Verb::Follow:
            ++follows;
            follow(*command, output);
            break;
        case Verb::Probe:
            output.out(agent::streamHead(Verb::Probe));
            break;
        default:
            output.out(agent::formatReply(agent::doneReply(command->verb)));
        }
        return ExecOutcome::exited(0);
    }
    Result<void> put(const QByteArray&, InputSource&, int) override { return {}; }
    Result<void> get(const QByteArray&, qint64, OutputSink&) override { return {}; }
    void close() override { m_open = false; }
    void interrupt() override { m_open = false; }

    bool endsAfterStart = false;     ///< the connection, with the answer to a start
    bool endsBeforeItIsSaid = false; ///< even before that
    bool refuses = false;            ///< a start
    int starts = 0, follows = 0;

private:
    static TaskStatus status()
    {
        TaskStatus status;
        status.phase = TaskPhase::Ended;
        status.exitCode = 0;
        status.rawBytes = kLog.size();
        return status;
    }
    void follow(const agent::Command& command, OutputSink& output)
    {
        output.out(agent::streamHead(command.verb));
        if (m_during) { // half of it is read, then somebody asks something
            output.out(QByteArrayView(kLog).first(8));
            std::exchange(m_during, {})();
            output.err(agent::beatLine());
            return;
        }
        output.out(QByteArrayView(kLog).sliced(command.from));
        output.err(agent::formatReply(agent::statusReply(command.verb, status())));
    }

    std::function<void()> m_during;
    std::atomic<bool> m_open = false;
};

} // namespace

/// The thread of one node: following a task and answering in between.
class NodeWorkerTest : public QObject {
    Q_OBJECT

private slots:
    /// The task ended just when following was left for another question: the rest is fetched all the same.
    void nothingIsMissingWhenFollowingIsLeftAtTheEnd()
    {
        const QTemporaryDir folder;
        NodeWorker* self = nullptr;
        NodeReport end;
        Signal ended(0), connected(0);
        WorkerSurroundings around;
        around.runId = "run-1";
        around.spoolPath = folder.filePath("node.spool");
        around.makeSession = [&self](const CaseNode&) {
            return std::make_unique<EndingNode>([&self] { self->send(command(NodeCommand::Kind::Probe)); });
        };
        around.report = [&](const NodeReport& report) {
            if (report.kind == NodeReport::Kind::Up)
                connected.release();
            if (report.kind == NodeReport::Kind::Ended || report.kind == NodeReport::Kind::StatusTold) {
                end = report;
                ended.release();
            }
        };
        NodeWorker worker(CaseNode(), around);
        self = &worker;
        worker.send(command(NodeCommand::Kind::Connect));
        QVERIFY(connected.try_acquire_for(std::chrono::milliseconds(20000)));
        NodeCommand start;
        start.kind = NodeCommand::Kind::Start;
        start.id = 2;
        start.key = {1, 1};
        start.questions.lines << "done";
        worker.send(start);
        QVERIFY(ended.try_acquire_for(std::chrono::milliseconds(20000)));
        QCOMPARE(end.kind, NodeReport::Kind::Ended);
        QCOMPARE(end.storedBytes, kLog.size());
        QVERIFY(end.answers.found.contains("done"));
    }

    /// Somebody who takes a run over starts its next step before the outputs of all earlier ones are fetched.
    void whatCanWaitLetsOthersPass()
    {
        const QTemporaryDir folder;
        NodeWorker* self = nullptr;
        QList<int> tasks;
        Signal ended(0), connected(0);
        const auto ask = [&self](NodeCommand::Kind kind, int task, bool canWait) {
            NodeCommand asked = command(kind);
            asked.id = task;
            asked.key = {task, 1};
            asked.canWait = canWait;
            self->send(asked);
        };
        WorkerSurroundings around;
        around.runId = "run-1";
        around.spoolPath = folder.filePath("node.spool");
        around.makeSession = [&ask](const CaseNode&) {
            return std::make_unique<EndingNode>([&ask] { // while the first is fetched
                ask(NodeCommand::Kind::Attach, 2, true);
                ask(NodeCommand::Kind::Attach, 3, true);
                ask(NodeCommand::Kind::Start, 4, false);
                ask(NodeCommand::Kind::Probe, 5, false);
            });
        };
        around.report = [&](const NodeReport& report) {
            if (report.kind == NodeReport::Kind::Up)
                connected.release();
            if (report.kind != NodeReport::Kind::Ended)
                return;
            tasks << report.id;
            ended.release();
        };
        NodeWorker worker(CaseNode(), around);
        self = &worker;
        worker.send(command(NodeCommand::Kind::Connect));
        QVERIFY(connected.try_acquire_for(std::chrono::milliseconds(20000)));
        ask(NodeCommand::Kind::Attach, 1, true);
        for (int i = 0; i < 4; ++i)
            QVERIFY(ended.try_acquire_for(std::chrono::milliseconds(20000)));
        QCOMPARE(tasks, (QList<int>{1, 4, 2, 3}));
    }

    void aConnectionThatEndsUnseenIsTold_data()
    {
        QTest::addColumn<bool>("afterStart");
        QTest::addColumn<bool>("unsaid");
        QTest::newRow("between the start and following") << true << false;
        QTest::newRow("before the node has said that it started") << true << true;
        QTest::newRow("while nobody asks anything") << false << false;
    }

    /// The run goes by what it was told: a node that it takes for connected is never connected again.
    void aConnectionThatEndsUnseenIsTold()
    {
        QFETCH(bool, afterStart);
        QFETCH(bool, unsaid);
        const QTemporaryDir folder;
        EndingNode* node = nullptr;
        Signal connected(0), lost(0);
        WorkerSurroundings around;
        around.runId = "run-1";
        around.spoolPath = folder.filePath("node.spool");
        around.makeSession = [&](const CaseNode&) {
            auto made = std::make_unique<EndingNode>([] {});
            made->endsAfterStart = afterStart;
            made->endsBeforeItIsSaid = unsaid;
            node = made.get();
            return made;
        };
        around.report = [&](const NodeReport& report) {
            if (report.kind == NodeReport::Kind::Up)
                connected.release();
            if (report.kind == NodeReport::Kind::Lost)
                lost.release();
        };
        NodeWorker worker(CaseNode(), around);
        worker.send(command(NodeCommand::Kind::Connect));
        QVERIFY(connected.try_acquire_for(std::chrono::milliseconds(20000)));
        if (!afterStart)
            node->close();
        NodeCommand next = command(afterStart ? NodeCommand::Kind::Start : NodeCommand::Kind::Probe);
        next.key = {1, 1};
        worker.send(next);
        QVERIFY(lost.try_acquire_for(std::chrono::milliseconds(5000)));
        worker.send(command(NodeCommand::Kind::Probe));
        QVERIFY2(!lost.try_acquire_for(std::chrono::milliseconds(200)), "it is told once");
    }

    void aStartIsOneCallToTheNode_data()
    {
        QTest::addColumn<bool>("refuses");
        QTest::addColumn<QList<int>>("told");
        using Kind = NodeReport::Kind;
        QTest::newRow("it starts") << false << QList<int>{int(Kind::Begun), int(Kind::Ended)};
        QTest::newRow("it is refused") << true << QList<int>{int(Kind::Refused)};
    }

    /// What a short step costs is round trips: starting, following and the end are one. It has begun when the node says
    /// so, and not before.
    void aStartIsOneCallToTheNode()
    {
        QFETCH(bool, refuses);
        QFETCH(QList<int>, told);
        const QTemporaryDir folder;
        EndingNode* node = nullptr;
        QList<int> heard;
        Signal connected(0), done(0);
        WorkerSurroundings around;
        around.runId = "run-1";
        around.spoolPath = folder.filePath("node.spool");
        around.makeSession = [&](const CaseNode&) {
            auto made = std::make_unique<EndingNode>(nullptr);
            made->refuses = refuses;
            node = made.get();
            return made;
        };
        around.report = [&](const NodeReport& report) {
            if (report.kind == NodeReport::Kind::Up)
                return connected.release();
            if (report.kind != NodeReport::Kind::Progress)
                heard << int(report.kind);
            if (report.kind == NodeReport::Kind::Ended || report.kind == NodeReport::Kind::Refused)
                done.release();
        };
        NodeWorker worker(CaseNode(), around);
        worker.send(command(NodeCommand::Kind::Connect));
        QVERIFY(connected.try_acquire_for(std::chrono::milliseconds(20000)));
        NodeCommand start = command(NodeCommand::Kind::Start);
        start.key = {1, 1};
        worker.send(start);
        QVERIFY(done.try_acquire_for(std::chrono::milliseconds(20000)));
        QCOMPARE(heard, told);
        QCOMPARE(node->starts, 1);
        QCOMPARE(node->follows, 0);
    }
};

QTEST_GUILESS_MAIN(NodeWorkerTest)
#include "NodeWorkerTest.moc"
