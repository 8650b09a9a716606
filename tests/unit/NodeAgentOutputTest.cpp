#include "backend/node/AgentProtocol.h"
#include "tests/support/AgentInEveryShell.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace backend;

/// The output of a task, to its last byte, however often whoever follows it goes away.
class NodeAgentOutputTest : public AgentInEveryShell {
    Q_OBJECT

private slots:
    void followLosesNothingWhenKilled();
    void followStopsWhenToldTo();
    void startMayFollow();
    void refusedStartDoesNotStream();
    void theEndIsSeenAtOnce();
    void hashIsTheLogs();
    void followBeats();
    void followEndsWhenNobodyReads();
    void loginNoiseDoesNoHarm();
};

void NodeAgentOutputTest::followLosesNothingWhenKilled()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    // Bursts and pauses, no line end at the end, bytes that are no text.
    const QByteArray script = "i=0; while [ $i -lt 600 ]; do echo \"line $i $i $i\"; i=$((i+1));\n"
                              "case $i in *0) printf '\\377\\000\\r' ;; esac\n"
                              "case $i in *00) head -c 70000 /dev/zero; sleep 0.2 ;; *5) sleep 0.01 ;; esac; done\n"
                              "printf end; exit ";
    int kills = 0;
    const QList<int> codes = {0, 7};
    for (int i = 0; i < codes.size(); ++i) {
        const TaskKey key{i + 10, 1};
        // It ends when it has been killed often enough, on a slow machine as well.
        const QByteArray enough = "home/enough" + QByteArray::number(i);
        const QByteArray waits = "until [ -e \"$HOME/enough" + QByteArray::number(i) + "\" ]; do sleep 0.05; done; ";
        VERIFY_OK(desk.agent.start(key, launching(QByteArray(script).replace("printf end", waits + "printf end") +
                                                  QByteArray::number(codes[i]))));
        CollectedRaw sink;
        for (;;) {
            ShellSession session(*m_node);
            session.killAfterMs = QRandomGenerator::global()->bounded(kills < 10 * (i + 1) ? 150 : 100000);
            NodeAgent again(session, agentRun);
            // The state folder is known from hello, which must not be cut.
            const int wanted = std::exchange(session.killAfterMs, -1);
            VERIFY_OK(again.hello());
            session.killAfterMs = wanted;
            const auto ended = again.follow(key, sink.next, sink);
            if (ended) {
                QCOMPARE(ended->exitCode, codes[i]);
                QCOMPARE(ended->rawBytes, sink.bytes.size());
                break;
            }
            QCOMPARE(ended.error().code, QStringLiteral("session.lost"));
            if (++kills == 10 * (i + 1))
                m_node->write(enough.constData(), {});
        }
        QVERIFY(sink.inOrder);
        const QByteArray log = read("t" + QByteArray::number(key.task) + ".1/log");
        QCOMPARE(sink.bytes.size(), log.size());
        QVERIFY(sink.bytes == log);
        QVERIFY(log.endsWith("end"));
    }
    QVERIFY2(kills >= 10, QByteArray::number(kills).constData());
    qInfo("%d kills", kills);
}

void NodeAgentOutputTest::followStopsWhenToldTo()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("echo 12345; sleep 2; echo 67890")));
    CollectedRaw sink;
    sink.stopAt = 5;
    QElapsedTimer since;
    since.start();
    const auto status = desk.agent.follow({1, 1}, 0, sink);
    VERIFY_OK(status);
    QCOMPARE(status->phase, TaskPhase::Running);
    QVERIFY(since.elapsed() < 2000);
    CollectedRaw rest(sink.next);
    QCOMPARE(desk.agent.follow({1, 1}, sink.next, rest)->exitCode, 0);
    QCOMPARE(sink.bytes + rest.bytes, QByteArray("12345\n67890\n"));
    VERIFY_ERROR(desk.agent.follow({1, 1}, 1000, rest), "agent.offset");
    VERIFY_ERROR(desk.agent.follow({5, 1}, 0, rest), "agent.notfound");
}

void NodeAgentOutputTest::startMayFollow()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    CollectedRaw sink;
    TaskLaunch launch = launching("echo x >>\"$HOME/count\"; cat; sleep 0.3; printf end; exit 3");
    launch.stdinBytes = "from stdin\n";
    const auto ended = desk.agent.startAndFollow({1, 1}, launch, 0, sink);
    VERIFY_OK(ended);
    QCOMPARE(ended->exitCode, 3);
    QCOMPARE(sink.bytes, QByteArray("from stdin\nend"));
    QCOMPARE(sink.begins, 1);
    // Sent again after a lost answer: it attaches, and goes on where the desk is.
    CollectedRaw rest(11);
    QCOMPARE(desk.agent.startAndFollow({1, 1}, launch, 11, rest)->exitCode, 3);
    QCOMPARE(rest.bytes, QByteArray("end"));
    QCOMPARE(m_node->read("home/count"), QByteArray("x\n"));
    QVERIFY(!QFile::exists(m_node->path(stateFile("t1.1/stdin").constData())));
    VERIFY_ERROR(desk.agent.startAndFollow({1, 1}, launch, 1000, rest), "agent.offset");
}

void NodeAgentOutputTest::refusedStartDoesNotStream()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    CollectedRaw sink;
    VERIFY_ERROR(desk.agent.startAndFollow({1, 1}, launching("true"), 0, sink), "agent.unlocked");
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("sleep 60")));
    VERIFY_ERROR(desk.agent.startAndFollow({1, 2}, launching("true"), 0, sink), "agent.busy");
    VERIFY_ERROR(desk.agent.startAndFollow({2, 1}, launching("true", 0), 0, sink), "agent.epoch");
    QCOMPARE(sink.begins, 0);
    // While it follows, nobody else is kept from starting.
    sink.stopAtBeat = 1;
    QCOMPARE(desk.agent.startAndFollow({3, 1}, launching("sleep 60"), 0, sink)->phase, TaskPhase::Running);
    VERIFY_OK(desk.agent.start({4, 1}, launching("true")));
    QCOMPARE(desk.agent.stop({3, 1}, 5)->phase, TaskPhase::Ended);
}

void NodeAgentOutputTest::theEndIsSeenAtOnce()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    for (int round = 0; round < 15; ++round) {
        CollectedRaw sink;
        const QByteArray script = "echo one; sleep 0.0" + QByteArray::number(round % 10) + "; printf two";
        const auto ended = desk.agent.startAndFollow({round + 1, 1}, launching(script), 0, sink);
        VERIFY_OK(ended);
        QCOMPARE(ended->phase, TaskPhase::Ended);
        QCOMPARE(sink.bytes, QByteArray("one\ntwo"));
        QCOMPARE(ended->rawBytes, 7);
    }
}

void NodeAgentOutputTest::hashIsTheLogs()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    const QByteArray stays =
        "(i=0; while [ $i -lt 150 ]; do i=$((i+1)); sleep 0.01; echo more; done) & head -c 20000000 /dev/zero";
    CollectedRaw sink;
    const auto ended = desk.agent.startAndFollow({1, 1}, launching(stays), 0, sink);
    VERIFY_OK(ended);
    QVERIFY(ended->rawBytes >= 20'000'000);
    QFile log(m_node->path(stateFile("t1.1/log").constData()));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray upToItsEnd = log.read(ended->rawBytes);
    QCOMPARE(ended->rawSha256.toLatin1(), QCryptographicHash::hash(upToItsEnd, QCryptographicHash::Sha256).toHex());
    QVERIFY(sink.bytes.startsWith(upToItsEnd));
}

void NodeAgentOutputTest::followBeats()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("sleep 60")));
    CollectedRaw sink;
    sink.stopAtBeat = 2;
    QElapsedTimer since;
    since.start();
    VERIFY_OK(desk.agent.follow({1, 1}, 0, sink));
    QVERIFY(since.elapsed() < 6000);
    QCOMPARE(sink.beats, 2);
}

void NodeAgentOutputTest::followEndsWhenNobodyReads()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("sleep 60")));
    agent::Command command;
    command.verb = agent::Verb::Follow;
    command.stateFolder = desk.agent.stateFolder();
    command.key = {1, 1};
    BytesInput none;
    BytesSink out;
    // As after a cut: the reader is gone, the follower is not told.
    const QByteArray line = agent::commandLine(command) + " 2>&1 | head -n 3";
    const ExecOutcome outcome = desk.session.exec(line, none, out, 8000);
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Exited);
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Running);
}

void NodeAgentOutputTest::loginNoiseDoesNoHarm()
{
    AgentDesk desk(*m_node);
    desk.session.noise = "echo Welcome; echo '@rollback-wizard 1 start ok'; echo warning >&2; ";
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("echo data")));
    CollectedRaw sink;
    const auto ended = desk.agent.follow({1, 1}, 0, sink);
    VERIFY_OK(ended);
    QCOMPARE(sink.bytes, QByteArray("data\n"));
    BytesSink out;
    QVERIFY(desk.agent.probe("echo fact", out, 5000).isSuccess());
    QCOMPARE(out.stdoutBytes, QByteArray("fact\n"));
    QCOMPARE(out.stderrBytes, QByteArray());
}

QTEST_GUILESS_MAIN(NodeAgentOutputTest)
#include "NodeAgentOutputTest.moc"
