#include "backend/node/AgentProtocol.h"
#include "tests/support/AgentInEveryShell.h"
#include "tests/support/LockContract.h"

#include <QThread>

using namespace backend;

/// Who may start what, and never twice: the lock, the claim of an attempt, and what is true of one whose end nobody
/// saw.
class NodeAgentClaimTest : public AgentInEveryShell {
    Q_OBJECT

private slots:
    void lockAndEpoch();
    void keepsTheLockContract();
    void lockOfAnotherRun();
    void deadCallsMutexIsBroken();
    void startsOnce();
    void startsOnceOfMany();
    void refusedWhileAnotherAttemptRuns();
    void halfAStartStartsNothing();
    void killedTaskHasVanished();
    void scriptOutlivingItsSupervisorStillRuns();
    void otherBootMeansDiedWithMachine();
    void deadLaunchIsMadeVoid();
    void aSlowBeginningIsNotMadeVoid();
};

void NodeAgentClaimTest::lockAndEpoch()
{
    AgentDesk first(*m_node);
    VERIFY_OK(first.agent.hello());
    VERIFY_OK(first.agent.lock(lockOwner(1)));
    VERIFY_OK(first.agent.lock(lockOwner(1)));
    AgentDesk second(*m_node);
    VERIFY_OK(second.agent.hello());
    VERIFY_ERROR(second.agent.lock(lockOwner(1, "desk-b")), "agent.epoch");
    VERIFY_OK(first.agent.start({1, 1}, launching("sleep 60")));
    // Another desk needs a person's word, however high its epoch.
    VERIFY_ERROR(second.agent.lock(lockOwner(9, "desk-b")), "agent.epoch");
    LockOwner taking = lockOwner(2, "desk-b");
    taking.replacesRun = agentRun;
    VERIFY_OK(second.agent.lock(taking));
    VERIFY_OK(second.agent.lock(lockOwner(2, "desk-b")));

    VERIFY_ERROR(first.agent.lock(lockOwner(1)), "agent.epoch");
    VERIFY_ERROR(first.agent.start({2, 1}, launching("true", 1)), "agent.epoch");
    VERIFY_ERROR(first.agent.stop({1, 1}, 1), "agent.epoch");
    VERIFY_ERROR(first.agent.unlock(lockOwner(1)), "agent.epoch");
    QCOMPARE(first.agent.status({1, 1})->phase, TaskPhase::Running);

    VERIFY_OK(second.agent.start({2, 1}, launching("true", 2)));
    QCOMPARE(second.agent.stop({1, 1}, 5)->phase, TaskPhase::Ended);
    VERIFY_OK(second.agent.unlock(lockOwner(2, "desk-b")));
    VERIFY_ERROR(second.agent.start({3, 1}, launching("true", 2)), "agent.unlocked");

    // Who was replaced stays replaced, also when the newer desk has finished.
    VERIFY_ERROR(first.agent.lock(lockOwner(1)), "agent.epoch");
    VERIFY_ERROR(first.agent.lock(lockOwner(7)), "agent.epoch");
    LockOwner back = lockOwner(3);
    back.replacesRun = agentRun;
    VERIFY_OK(first.agent.lock(back));
}

void NodeAgentClaimTest::keepsTheLockContract()
{
    AgentDesk first(*m_node), second(*m_node);
    VERIFY_OK(first.agent.hello());
    VERIFY_OK(second.agent.hello());
    QCOMPARE(departuresFromLockContract(first.agent, second.agent, agentRun), QStringList());
}

void NodeAgentClaimTest::lockOfAnotherRun()
{
    const QString otherRun = QStringLiteral("run-2");
    AgentDesk first(*m_node);
    VERIFY_OK(first.agent.hello());
    VERIFY_OK(first.agent.lock(lockOwner(1)));
    VERIFY_OK(first.agent.start({1, 1}, launching("sleep 60")));
    AgentDesk other(*m_node, otherRun);
    VERIFY_OK(other.agent.hello());
    const auto refused = other.agent.lock(lockOwner(9, "desk-b", otherRun));
    VERIFY_ERROR(refused, "agent.locked");
    QVERIFY(refused.error().message.contains(QStringLiteral("desk-a")));
    LockOwner taking = lockOwner(1, "desk-b", otherRun);
    taking.replacesRun = agentRun;
    VERIFY_ERROR(other.agent.lock(taking), "agent.busy");
    QCOMPARE(first.agent.stop({1, 1}, 5)->phase, TaskPhase::Ended);
    VERIFY_OK(other.agent.lock(taking));
    VERIFY_ERROR(first.agent.start({2, 1}, launching("true")), "agent.locked");
    VERIFY_OK(other.agent.clean(false));
}

void NodeAgentClaimTest::deadCallsMutexIsBroken()
{
    AgentDesk desk(*m_node);
    const auto hello = desk.agent.hello();
    VERIFY_OK(hello);
    const QString mutex = hello->stateFolder + QStringLiteral("/../.mutex");
    const QList<QByteArray> dead = {"1 1 " + hello->bootId.toUtf8(), "1 1 other-boot"};
    for (const QByteArray& holder : dead) {
        // As the node's user: what it is to take away must be its own.
        BytesInput none;
        BytesSink out;
        const QByteArray make =
            "mkdir '" + mutex.toUtf8() + "' && echo '" + holder + "' >'" + mutex.toUtf8() + "/holder'";
        QVERIFY(desk.session.exec(make, none, out, 5000).isSuccess());
        QElapsedTimer since;
        since.start();
        VERIFY_OK(desk.agent.lock(lockOwner()));
        QVERIFY(since.elapsed() < 5000);
        QVERIFY(!QFile::exists(mutex));
    }
}

void NodeAgentClaimTest::startsOnce()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_ERROR(desk.agent.start({1, 1}, launching("true")), "agent.unlocked");
    VERIFY_OK(desk.agent.lock(lockOwner()));
    const QByteArray count = "echo x >>\"$HOME/count\"; sleep 0.3";
    VERIFY_OK(desk.agent.start({1, 1}, launching(count)));
    VERIFY_OK(desk.agent.start({1, 1}, launching(count)));
    VERIFY_OK(desk.waitForEnd({1, 1}));
    VERIFY_OK(desk.agent.start({1, 1}, launching(count)));
    QCOMPARE(m_node->read("home/count"), QByteArray("x\n"));
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Ended);
    QCOMPARE(desk.agent.status({7, 1})->phase, TaskPhase::NotStarted);
}

void NodeAgentClaimTest::startsOnceOfMany()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    QList<bool> good(6, false);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < good.size(); ++i) {
        threads.emplace_back(QThread::create([this, i, &good, folder = desk.agent.stateFolder()] {
            ShellSession session(*m_node);
            agent::Command command;
            command.verb = agent::Verb::Start;
            command.stateFolder = folder;
            // Half of them an attempt of their own: of those at most one may run at a time with the first.
            command.key = {1, i % 2 + 1};
            command.epoch = 1;
            BytesInput body(agent::startBody(launching("echo x >>\"$HOME/count\"; sleep 30")));
            BytesSink answer;
            session.exec(agent::commandLine(command), body, answer, 60000);
            const auto reply = agent::parseReply(answer.stdoutBytes);
            good[i] = reply && (reply->refusal.isEmpty() || reply->refusal == QLatin1String("agent.busy"));
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
    QCOMPARE(good, QList<bool>(6, true));
    QTRY_COMPARE(m_node->read("home/count"), QByteArray("x\n"));
}

void NodeAgentClaimTest::refusedWhileAnotherAttemptRuns()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("until [ -e \"$HOME/go\" ]; do sleep 0.1; done; exit 3")));
    VERIFY_ERROR(desk.agent.start({1, 2}, launching("true")), "agent.busy");
    VERIFY_OK(desk.agent.start({2, 1}, launching("true")));
    m_node->write("home/go", {});
    QCOMPARE(desk.waitForEnd({1, 1})->exitCode, 3);
    VERIFY_OK(desk.agent.start({1, 2}, launching("true")));
    QCOMPARE(desk.waitForEnd({1, 2})->exitCode, 0);
}

void NodeAgentClaimTest::halfAStartStartsNothing()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    agent::Command command;
    command.verb = agent::Verb::Start;
    command.stateFolder = desk.agent.stateFolder();
    command.key = {1, 1};
    command.epoch = 1;
    BytesInput half(agent::startBody(launching("echo first\necho second\n")).chopped(5));
    BytesSink answer;
    desk.session.exec(agent::commandLine(command), half, answer, 60000);
    const auto reply = agent::parseReply(answer.stdoutBytes);
    QVERIFY(reply);
    QCOMPARE(reply->refusal, QStringLiteral("agent.failed"));
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::NotStarted);
}

void NodeAgentClaimTest::killedTaskHasVanished()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("echo begun; sleep 60")));
    QTRY_VERIFY(!read("t1.1/child").isEmpty());
    QTRY_COMPARE(read("t1.1/log"), QByteArray("begun\n"));
    ::kill(words(read("t1.1/began"), 0, 1).toInt(), SIGKILL);
    ::kill(-words(read("t1.1/child"), 0, 1).toInt(), SIGKILL);
    QTRY_COMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Vanished);
    CollectedRaw sink;
    const auto ended = desk.agent.follow({1, 1}, 2, sink);
    VERIFY_OK(ended);
    QCOMPARE(ended->phase, TaskPhase::Vanished);
    QCOMPARE(sink.bytes, QByteArray("gun\n"));
    VERIFY_OK(desk.agent.start({1, 2}, launching("true")));
}

void NodeAgentClaimTest::scriptOutlivingItsSupervisorStillRuns()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("sleep 60")));
    QTRY_VERIFY(!read("t1.1/child").isEmpty());
    ::kill(words(read("t1.1/began"), 0, 1).toInt(), SIGKILL);
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Running);
    VERIFY_ERROR(desk.agent.start({1, 2}, launching("true")), "agent.busy");
    const auto stopped = desk.agent.stop({1, 1}, 5);
    VERIFY_OK(stopped);
    QCOMPARE(stopped->phase, TaskPhase::Vanished);
    VERIFY_OK(desk.agent.start({1, 2}, launching("true")));
}

void NodeAgentClaimTest::otherBootMeansDiedWithMachine()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("sleep 60")));
    const QByteArray began = read("t1.1/began");
    m_node->write(stateFile("t1.1/began").constData(), words(began, 0, 2) + " other-boot " + words(began, 3, 1) + '\n');
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::DiedWithMachine);
    VERIFY_OK(desk.agent.start({1, 2}, launching("true")));
    m_node->write(stateFile("t1.1/began").constData(), began);
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Running);
    QCOMPARE(desk.agent.stop({1, 1}, 5)->exitCode, 143);
}

void NodeAgentClaimTest::deadLaunchIsMadeVoid()
{
    AgentDesk desk(*m_node);
    const auto hello = desk.agent.hello();
    VERIFY_OK(hello);
    VERIFY_OK(desk.agent.lock(lockOwner()));
    QDir(hello->stateFolder).mkdir(QStringLiteral("t1.1"));
    QFile::setPermissions(hello->stateFolder + QStringLiteral("/t1.1"), QFileDevice::Permissions(0x7777));
    m_node->write(stateFile("t1.1/script").constData(), "echo x >>\"$HOME/count\"");
    m_node->write(stateFile("t1.1/meta").constData(), "killmode group\n");
    m_node->write(stateFile("t1.1/stdin").constData(), "");
    m_node->write(stateFile("t1.1/launch").constData(), "1 1 " + hello->bootId.toUtf8() + '\n');
    // Pid 1 has another birth: the call that launched is gone and its supervisor has not begun.
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Vanished);
    // It comes late after all: it must see that and do nothing.
    BytesInput none;
    BytesSink out;
    desk.session.exec("sh " + desk.agent.stateFolder() + "/agent.sh supervise 1 1", none, out, 10000);
    QCOMPARE(m_node->read("home/count"), QByteArray());
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Vanished);
}

void NodeAgentClaimTest::aSlowBeginningIsNotMadeVoid()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    QFile::remove(m_node->path("bin/date")); // may be a link
    m_node->write("bin/date", "#!/bin/sh\nsleep 2\nexec /bin/date \"$@\"\n");
    QFile::setPermissions(m_node->path("bin/date"), QFileDevice::Permissions(0x7755));
    CollectedRaw sink;
    sink.stopAtBeat = 1;
    QCOMPARE(desk.agent.startAndFollow({1, 1}, launching("sleep 60"), 0, sink)->phase, TaskPhase::Running);
    QVERIFY(!read("t1.1/began").isEmpty());
    QCOMPARE(desk.agent.stop({1, 1}, 5)->phase, TaskPhase::Ended);
}

QTEST_GUILESS_MAIN(NodeAgentClaimTest)
#include "NodeAgentClaimTest.moc"
