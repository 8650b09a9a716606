#include "backend/node/AgentProtocol.h"
#include "tests/support/AgentInEveryShell.h"

#include <QCryptographicHash>

using namespace backend;

namespace {
/// A dead process may stay a zombie for a while where nobody asks for it.
bool isGone(const QByteArray& pid)
{
    QFile stat(QStringLiteral("/proc/") + QString::fromLatin1(pid) + QStringLiteral("/stat"));
    return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
}
} // namespace

/// What a node is told and what it gives back: greeting, tasks, secrets, stopping, tidying up.
class NodeAgentTest : public AgentInEveryShell {
    Q_OBJECT

private slots:
    void helloTellsWhoTheNodeIs();
    void exitCodes_data();
    void exitCodes();
    void environmentIsFixed();
    void secretReachesTheTaskAndIsDeleted();
    void stopTermsThenKills();
    void stopLeavesTheSupervisorsOwnAlone();
    void probe();
    void clean();
};

void NodeAgentTest::helloTellsWhoTheNodeIs()
{
    AgentDesk desk(*m_node);
    const auto hello = desk.agent.hello();
    VERIFY_OK(hello);
    QFETCH_GLOBAL(bool, asNobody);
    QCOMPARE(hello->protocol, agent::protocolVersion);
    QCOMPARE(hello->uid, asNobody ? QStringLiteral("65534") : QString::number(::getuid()));
    QVERIFY(!hello->bootId.isEmpty());
    QVERIFY(qAbs(hello->clockOffsetMs) < 2000);
    QCOMPARE(hello->stateFolder, m_node->path("home") + QString::fromLatin1(m_state) + QStringLiteral("/run-1"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QCOMPARE(QFile::permissions(hello->stateFolder) & others, QFileDevice::Permissions());
    VERIFY_OK(desk.agent.hello());
    NodeAgent odd(desk.session, QStringLiteral("../x"));
    VERIFY_ERROR(odd.hello(), "agent.usage");
}

void NodeAgentTest::exitCodes_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("code");
    QTest::newRow("0") << QByteArray("true") << 0;
    QTest::newRow("3") << QByteArray("exit 3") << 3;
    QTest::newRow("7") << QByteArray("echo out; echo err >&2; exit 7") << 7;
    QTest::newRow("TERM") << QByteArray("kill -s TERM $$; sleep 5") << 143;
    QTest::newRow("no such program") << QByteArray("no-such-program-here") << 127;
    QTest::newRow("syntax") << QByteArray("if true; then") << 2;
}

void NodeAgentTest::exitCodes()
{
    QFETCH(QByteArray, script);
    QFETCH(int, code);
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching(script)));
    const auto ended = desk.waitForEnd({1, 1});
    VERIFY_OK(ended);
    QCOMPARE(ended->phase, TaskPhase::Ended);
    QCOMPARE(ended->exitCode, code);
    const QByteArray log = read("t1.1/log");
    QCOMPARE(ended->rawBytes, log.size());
    QCOMPARE(ended->rawSha256.toLatin1(), QCryptographicHash::hash(log, QCryptographicHash::Sha256).toHex());
    QVERIFY(QDateTime::fromString(ended->startedAt, Qt::ISODate).isValid());
}

void NodeAgentTest::environmentIsFixed()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    m_node->write("home/unit.env", "# comment\nFROM_FILE=\"two words\"\nODD-NAME=1\nPATH=/nowhere\nLAST=x");
    TaskLaunch launch = launching("umask; pwd; echo $PATH; echo \"$FROM_FILE,$LAST,$ROLLBACK_WIZARD_STATE\"; cat");
    launch.stdinBytes = "from stdin\n";
    launch.unit.environmentFiles = {m_node->path("home/unit.env"), QStringLiteral("/no/such.env")};
    VERIFY_OK(desk.agent.start({1, 1}, launch));
    CollectedRaw sink;
    VERIFY_OK(desk.agent.follow({1, 1}, 0, sink));
    const QByteArrayList lines = sink.bytes.split('\n');
    QCOMPARE(lines.value(0), QByteArray("0022"));
    QCOMPARE(lines.value(1), QByteArray("/"));
    QVERIFY(lines.value(2).startsWith("/usr/local/sbin:/usr/local/bin:/usr/sbin:"));
    QCOMPARE(lines.value(3), QByteArray("two words,x,"));
    QCOMPARE(lines.value(4), QByteArray("from stdin"));
    QVERIFY(!QFile::exists(m_node->path(stateFile("t1.1/stdin").constData())));
}

void NodeAgentTest::secretReachesTheTaskAndIsDeleted()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    TaskLaunch launch = launching("[ \"$RKE2_TOKEN\" = 'K10 = x' ] && cat \"$ROLLBACK_SECRETS/plain\" && sleep 0.3");
    launch.secretName = QStringLiteral("env");
    VERIFY_ERROR(desk.agent.start({1, 1}, launch), "agent.notfound");
    VERIFY_OK(desk.agent.putSecret({1, 1}, QStringLiteral("env"), Secret("RKE2_TOKEN=K10 = x\n")));
    VERIFY_OK(desk.agent.putSecret({1, 1}, QStringLiteral("plain"), Secret("shown by the task")));
    const QByteArray file = stateFile("secrets/t1.1/env");
    QCOMPARE(QFile::permissions(m_node->path(file.constData())) & ~QFileDevice::Permissions(0xf000),
             QFileDevice::ReadUser | QFileDevice::WriteUser);
    VERIFY_OK(desk.agent.start({1, 1}, launch));
    CollectedRaw sink;
    QCOMPARE(desk.agent.follow({1, 1}, 0, sink)->exitCode, 0);
    QCOMPARE(sink.bytes, QByteArray("shown by the task"));
    QVERIFY(!QFile::exists(m_node->path(file.constData())));
    VERIFY_ERROR(desk.agent.putSecret({1, 1}, QStringLiteral("late"), Secret("x")), "agent.usage");

    VERIFY_OK(desk.agent.putSecret({2, 1}, QStringLiteral("never-used"), Secret("abcd")));
    VERIFY_OK(desk.agent.clean(true));
    QVERIFY(!QFile::exists(m_node->path(stateFile("secrets").constData())));
    QCOMPARE(read("t1.1/log"), QByteArray("shown by the task"));
}

void NodeAgentTest::stopTermsThenKills()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("trap 'echo bye; exit 9' TERM; sleep 60 & wait; sleep 60")));
    QTRY_VERIFY(!read("t1.1/child").isEmpty());
    QTest::qSleep(200);
    const auto polite = desk.agent.stop({1, 1}, 10);
    VERIFY_OK(polite);
    QCOMPARE(polite->phase, TaskPhase::Ended);
    QCOMPARE(polite->exitCode, 9);
    QCOMPARE(read("t1.1/log"), QByteArray("bye\n"));

    const QByteArray stubborn = "trap '' TERM; sh -c 'echo $$; trap \"\" TERM; while :; do sleep 1; done' & wait";
    VERIFY_OK(desk.agent.start({1, 2}, launching(stubborn)));
    QTRY_VERIFY(read("t1.2/log").endsWith('\n'));
    const auto killed = desk.agent.stop({1, 2}, 1);
    VERIFY_OK(killed);
    QCOMPARE(killed->phase, TaskPhase::Ended);
    QCOMPARE(killed->exitCode, 137);
    QTRY_VERIFY(isGone(words(read("t1.2/log"), 0, 1)));
    QCOMPARE(desk.agent.stop({1, 2}, 1)->exitCode, 137);
    QCOMPARE(desk.agent.stop({8, 1}, 1)->phase, TaskPhase::NotStarted);
}

void NodeAgentTest::stopLeavesTheSupervisorsOwnAlone()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("head -c 50000000 /dev/zero; echo full >&2; sleep 60")));
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(m_node->path(stateFile("t1.1/log").constData())).size(), 50'000'005, 20000);
    const auto stopped = desk.agent.stop({1, 1}, 5);
    VERIFY_OK(stopped);
    QCOMPARE(stopped->exitCode, 143);
    QCOMPARE(stopped->rawSha256.toLatin1(),
             QCryptographicHash::hash(read("t1.1/log"), QCryptographicHash::Sha256).toHex());
}

void NodeAgentTest::probe()
{
    AgentDesk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    BytesSink out;
    const auto outcome = desk.agent.probe("echo fact; echo why >&2; cat; umask; exit 4", out, 20000);
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Exited);
    QCOMPARE(outcome.exitCode, 4);
    QCOMPARE(out.stdoutBytes, QByteArray("fact\n0022\n"));
    QCOMPARE(out.stderrBytes, QByteArray("why\n"));
    BytesSink slow;
    QCOMPARE(desk.agent.probe("sleep 30", slow, 300).kind, ExecOutcome::Kind::Overdue);
    VERIFY_OK(desk.agent.hello());
    QVERIFY(QDir(QString::fromUtf8(desk.agent.stateFolder()))
                .entryList({QStringLiteral(".probe*")}, QDir::Hidden)
                .isEmpty());
}

void NodeAgentTest::clean()
{
    AgentDesk desk(*m_node);
    const auto hello = desk.agent.hello();
    VERIFY_OK(hello);
    VERIFY_OK(desk.agent.lock(lockOwner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("sleep 60")));
    VERIFY_ERROR(desk.agent.clean(false), "agent.busy");
    QCOMPARE(desk.agent.stop({1, 1}, 5)->phase, TaskPhase::Ended);
    VERIFY_OK(desk.agent.clean(true));
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Ended);
    VERIFY_OK(desk.agent.clean(false));
    QVERIFY(!QFile::exists(hello->stateFolder));
    // What is left greets a new run.
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(lockOwner(1, "desk-b")));
}

QTEST_GUILESS_MAIN(NodeAgentTest)
#include "NodeAgentTest.moc"
