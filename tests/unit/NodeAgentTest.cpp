#include "backend/node/NodeAgent.h"
#include "backend/node/AgentProtocol.h"
#include "tests/support/LockContract.h"
#include "tests/support/ShellNode.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace backend;

namespace {
const QString run = QStringLiteral("run-1");

LockOwner owner(int epoch = 1, const char* desk = "desk-a", const QString& ofRun = run)
{
    return {ofRun, QStringLiteral("Ann"), QString::fromLatin1(desk), epoch, {}, {}};
}

TaskLaunch launching(const QByteArray& script, int epoch = 1)
{
    TaskLaunch launch;
    launch.script = script;
    launch.epoch = epoch;
    return launch;
}

class Collected final : public RawSink {
public:
    explicit Collected(qint64 from = 0) : next(from) {}
    bool raw(qint64 offset, QByteArrayView more) override
    {
        inOrder = inOrder && offset == next;
        next = offset + more.size();
        bytes.append(more);
        return bytes.size() < stopAt;
    }
    void begun() override { ++begins; }
    bool idle() override
    {
        ++beats;
        return beats < stopAtBeat;
    }
    QByteArray bytes;
    qint64 next;
    qint64 stopAt = std::numeric_limits<qint64>::max();
    int stopAtBeat = std::numeric_limits<int>::max();
    int beats = 0;
    int begins = 0;
    bool inOrder = true;
};

/// One node with its agent, greeted and locked.
struct Desk {
    explicit Desk(const ShellNode& node, const QString& ofRun = run) : session(node), agent(session, ofRun) {}
    Result<TaskStatus> waitForEnd(TaskKey key)
    {
        Collected sink;
        return agent.follow(key, 0, sink);
    }
    ShellSession session;
    NodeAgent agent;
};

QByteArray words(const QByteArray& file, int from, int count)
{
    return file.simplified().split(' ').mid(from, count).join(' ');
}
/// A dead process may stay a zombie for a while where nobody asks for it.
bool isGone(const QByteArray& pid)
{
    QFile stat(QStringLiteral("/proc/") + QString::fromLatin1(pid) + QStringLiteral("/stat"));
    return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
}
} // namespace

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& resultToShow = (result);                                                                           \
        QVERIFY2(resultToShow.ok(), resultToShow.ok() ? "" : qPrintable(resultToShow.error().toString()));             \
    } while (false)
#define VERIFY_ERROR(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto& resultToShow = (result);                                                                           \
        QVERIFY(!resultToShow.ok());                                                                                   \
        QCOMPARE(resultToShow.error().code, QString::fromLatin1(expected));                                            \
    } while (false)

/// Every test runs with each shell, as root and as a user without rights.
class NodeAgentTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void helloTellsWhoTheNodeIs();
    void loginNoiseDoesNoHarm();
    void startsOnce();
    void startsOnceOfMany();
    void refusedWhileAnotherAttemptRuns();
    void halfAStartStartsNothing();
    void exitCodes_data();
    void exitCodes();
    void environmentIsFixed();
    void killedTaskHasVanished();
    void scriptOutlivingItsSupervisorStillRuns();
    void otherBootMeansDiedWithMachine();
    void deadLaunchIsMadeVoid();
    void lockAndEpoch();
    void keepsTheLockContract();
    void lockOfAnotherRun();
    void deadCallsMutexIsBroken();
    void secretReachesTheTaskAndIsDeleted();
    void stopTermsThenKills();
    void followLosesNothingWhenKilled();
    void followStopsWhenToldTo();
    void startMayFollow();
    void refusedStartDoesNotStream();
    void aSlowBeginningIsNotMadeVoid();
    void theEndIsSeenAtOnce();
    void hashIsTheLogs();
    void stopLeavesTheSupervisorsOwnAlone();
    void followBeats();
    void followEndsWhenNobodyReads();
    void probe();
    void clean();

private:
    QByteArray stateFile(const QByteArray& name) const { return "home" + m_state + "/run-1/" + name; }
    QByteArray read(const QByteArray& name) const { return m_node->read(stateFile(name).constData()); }

    std::unique_ptr<ShellNode> m_node;
    QByteArray m_state;
};

void NodeAgentTest::initTestCase_data()
{
    QTest::addColumn<QByteArray>("tools");
    QTest::addColumn<bool>("asNobody");
    // Mostly waiting: ctest runs the four side by side. By hand, without the variable, all of them run.
    const QByteArray only = qgetenv("ROLLBACK_TEST_SHELL");
    for (const char* name : {"dash", "bash", "busybox", "busybox-as-nobody"}) {
        const QByteArray row(name);
        if (only.isEmpty() || only == row)
            QTest::newRow(name) << row.split('-').first() << row.endsWith("nobody");
    }
}

void NodeAgentTest::init()
{
    QFETCH_GLOBAL(QByteArray, tools);
    QFETCH_GLOBAL(bool, asNobody);
    if (asNobody && ::getuid() != 0)
        QSKIP("Becoming nobody needs root.");
    if (!QFile::exists(QStringLiteral("/bin/") + QString::fromLatin1(tools)))
        QSKIP("This shell is not installed.");
    m_node = std::make_unique<ShellNode>(tools, asNobody);
    m_state = asNobody ? "/.local/state/rollback-wizard" : "/state";
}

void NodeAgentTest::cleanup()
{
    // Whatever a failed test left running ends here.
    if (m_node) {
        Desk desk(*m_node);
        LockOwner taking = owner(1000);
        taking.replacesRun = run;
        if (desk.agent.hello().ok() && desk.agent.lock(taking).ok()) {
            for (int attempt = 1; attempt <= 2; ++attempt)
                (void)desk.agent.stop({1, attempt}, 0);
        }
    }
    m_node.reset();
}

void NodeAgentTest::helloTellsWhoTheNodeIs()
{
    Desk desk(*m_node);
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

void NodeAgentTest::loginNoiseDoesNoHarm()
{
    Desk desk(*m_node);
    desk.session.noise = "echo Welcome; echo '@rollback-wizard 1 start ok'; echo warning >&2; ";
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("echo data")));
    Collected sink;
    const auto ended = desk.agent.follow({1, 1}, 0, sink);
    VERIFY_OK(ended);
    QCOMPARE(sink.bytes, QByteArray("data\n"));
    BytesSink out;
    QVERIFY(desk.agent.probe("echo fact", out, 5000).isSuccess());
    QCOMPARE(out.stdoutBytes, QByteArray("fact\n"));
    QCOMPARE(out.stderrBytes, QByteArray());
}

void NodeAgentTest::startsOnce()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_ERROR(desk.agent.start({1, 1}, launching("true")), "agent.unlocked");
    VERIFY_OK(desk.agent.lock(owner()));
    const QByteArray count = "echo x >>\"$HOME/count\"; sleep 0.3";
    VERIFY_OK(desk.agent.start({1, 1}, launching(count)));
    VERIFY_OK(desk.agent.start({1, 1}, launching(count)));
    VERIFY_OK(desk.waitForEnd({1, 1}));
    VERIFY_OK(desk.agent.start({1, 1}, launching(count)));
    QCOMPARE(m_node->read("home/count"), QByteArray("x\n"));
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Ended);
    QCOMPARE(desk.agent.status({7, 1})->phase, TaskPhase::NotStarted);
}

void NodeAgentTest::startsOnceOfMany()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
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

void NodeAgentTest::refusedWhileAnotherAttemptRuns()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("until [ -e \"$HOME/go\" ]; do sleep 0.1; done; exit 3")));
    VERIFY_ERROR(desk.agent.start({1, 2}, launching("true")), "agent.busy");
    VERIFY_OK(desk.agent.start({2, 1}, launching("true")));
    m_node->write("home/go", {});
    QCOMPARE(desk.waitForEnd({1, 1})->exitCode, 3);
    VERIFY_OK(desk.agent.start({1, 2}, launching("true")));
    QCOMPARE(desk.waitForEnd({1, 2})->exitCode, 0);
}

void NodeAgentTest::halfAStartStartsNothing()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
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
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
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
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    m_node->write("home/unit.env", "# comment\nFROM_FILE=\"two words\"\nODD-NAME=1\nPATH=/nowhere\nLAST=x");
    TaskLaunch launch = launching("umask; pwd; echo $PATH; echo \"$FROM_FILE,$LAST,$ROLLBACK_WIZARD_STATE\"; cat");
    launch.stdinBytes = "from stdin\n";
    launch.unit.environmentFiles = {m_node->path("home/unit.env"), QStringLiteral("/no/such.env")};
    VERIFY_OK(desk.agent.start({1, 1}, launch));
    Collected sink;
    VERIFY_OK(desk.agent.follow({1, 1}, 0, sink));
    const QByteArrayList lines = sink.bytes.split('\n');
    QCOMPARE(lines.value(0), QByteArray("0022"));
    QCOMPARE(lines.value(1), QByteArray("/"));
    QVERIFY(lines.value(2).startsWith("/usr/local/sbin:/usr/local/bin:/usr/sbin:"));
    QCOMPARE(lines.value(3), QByteArray("two words,x,"));
    QCOMPARE(lines.value(4), QByteArray("from stdin"));
    QVERIFY(!QFile::exists(m_node->path(stateFile("t1.1/stdin").constData())));
}

void NodeAgentTest::killedTaskHasVanished()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("echo begun; sleep 60")));
    QTRY_VERIFY(!read("t1.1/child").isEmpty());
    QTRY_COMPARE(read("t1.1/log"), QByteArray("begun\n"));
    ::kill(words(read("t1.1/began"), 0, 1).toInt(), SIGKILL);
    ::kill(-words(read("t1.1/child"), 0, 1).toInt(), SIGKILL);
    QTRY_COMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Vanished);
    Collected sink;
    const auto ended = desk.agent.follow({1, 1}, 2, sink);
    VERIFY_OK(ended);
    QCOMPARE(ended->phase, TaskPhase::Vanished);
    QCOMPARE(sink.bytes, QByteArray("gun\n"));
    VERIFY_OK(desk.agent.start({1, 2}, launching("true")));
}

void NodeAgentTest::scriptOutlivingItsSupervisorStillRuns()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
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

void NodeAgentTest::otherBootMeansDiedWithMachine()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("sleep 60")));
    const QByteArray began = read("t1.1/began");
    m_node->write(stateFile("t1.1/began").constData(), words(began, 0, 2) + " other-boot " + words(began, 3, 1) + '\n');
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::DiedWithMachine);
    VERIFY_OK(desk.agent.start({1, 2}, launching("true")));
    m_node->write(stateFile("t1.1/began").constData(), began);
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Running);
    QCOMPARE(desk.agent.stop({1, 1}, 5)->exitCode, 143);
}

void NodeAgentTest::deadLaunchIsMadeVoid()
{
    Desk desk(*m_node);
    const auto hello = desk.agent.hello();
    VERIFY_OK(hello);
    VERIFY_OK(desk.agent.lock(owner()));
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

void NodeAgentTest::lockAndEpoch()
{
    Desk first(*m_node);
    VERIFY_OK(first.agent.hello());
    VERIFY_OK(first.agent.lock(owner(1)));
    VERIFY_OK(first.agent.lock(owner(1)));
    Desk second(*m_node);
    VERIFY_OK(second.agent.hello());
    VERIFY_ERROR(second.agent.lock(owner(1, "desk-b")), "agent.epoch");
    VERIFY_OK(first.agent.start({1, 1}, launching("sleep 60")));
    // Another desk needs a person's word, however high its epoch.
    VERIFY_ERROR(second.agent.lock(owner(9, "desk-b")), "agent.epoch");
    LockOwner taking = owner(2, "desk-b");
    taking.replacesRun = run;
    VERIFY_OK(second.agent.lock(taking));
    VERIFY_OK(second.agent.lock(owner(2, "desk-b")));

    VERIFY_ERROR(first.agent.lock(owner(1)), "agent.epoch");
    VERIFY_ERROR(first.agent.start({2, 1}, launching("true", 1)), "agent.epoch");
    VERIFY_ERROR(first.agent.stop({1, 1}, 1), "agent.epoch");
    VERIFY_ERROR(first.agent.unlock(owner(1)), "agent.epoch");
    QCOMPARE(first.agent.status({1, 1})->phase, TaskPhase::Running);

    VERIFY_OK(second.agent.start({2, 1}, launching("true", 2)));
    QCOMPARE(second.agent.stop({1, 1}, 5)->phase, TaskPhase::Ended);
    VERIFY_OK(second.agent.unlock(owner(2, "desk-b")));
    VERIFY_ERROR(second.agent.start({3, 1}, launching("true", 2)), "agent.unlocked");

    // Who was replaced stays replaced, also when the newer desk has finished.
    VERIFY_ERROR(first.agent.lock(owner(1)), "agent.epoch");
    VERIFY_ERROR(first.agent.lock(owner(7)), "agent.epoch");
    LockOwner back = owner(3);
    back.replacesRun = run;
    VERIFY_OK(first.agent.lock(back));
}

void NodeAgentTest::keepsTheLockContract()
{
    Desk first(*m_node), second(*m_node);
    VERIFY_OK(first.agent.hello());
    VERIFY_OK(second.agent.hello());
    QCOMPARE(departuresFromLockContract(first.agent, second.agent, run), QStringList());
}

void NodeAgentTest::lockOfAnotherRun()
{
    const QString otherRun = QStringLiteral("run-2");
    Desk first(*m_node);
    VERIFY_OK(first.agent.hello());
    VERIFY_OK(first.agent.lock(owner(1)));
    VERIFY_OK(first.agent.start({1, 1}, launching("sleep 60")));
    Desk other(*m_node, otherRun);
    VERIFY_OK(other.agent.hello());
    const auto refused = other.agent.lock(owner(9, "desk-b", otherRun));
    VERIFY_ERROR(refused, "agent.locked");
    QVERIFY(refused.error().message.contains(QStringLiteral("desk-a")));
    LockOwner taking = owner(1, "desk-b", otherRun);
    taking.replacesRun = run;
    VERIFY_ERROR(other.agent.lock(taking), "agent.busy");
    QCOMPARE(first.agent.stop({1, 1}, 5)->phase, TaskPhase::Ended);
    VERIFY_OK(other.agent.lock(taking));
    VERIFY_ERROR(first.agent.start({2, 1}, launching("true")), "agent.locked");
    VERIFY_OK(other.agent.clean(false));
}

void NodeAgentTest::deadCallsMutexIsBroken()
{
    Desk desk(*m_node);
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
        VERIFY_OK(desk.agent.lock(owner()));
        QVERIFY(since.elapsed() < 5000);
        QVERIFY(!QFile::exists(mutex));
    }
}

void NodeAgentTest::secretReachesTheTaskAndIsDeleted()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    TaskLaunch launch = launching("[ \"$RKE2_TOKEN\" = 'K10 = x' ] && cat \"$ROLLBACK_SECRETS/plain\" && sleep 0.3");
    launch.secretName = QStringLiteral("env");
    VERIFY_ERROR(desk.agent.start({1, 1}, launch), "agent.notfound");
    VERIFY_OK(desk.agent.putSecret({1, 1}, QStringLiteral("env"), Secret("RKE2_TOKEN=K10 = x\n")));
    VERIFY_OK(desk.agent.putSecret({1, 1}, QStringLiteral("plain"), Secret("shown by the task")));
    const QByteArray file = stateFile("secrets/t1.1/env");
    QCOMPARE(QFile::permissions(m_node->path(file.constData())) & ~QFileDevice::Permissions(0xf000),
             QFileDevice::ReadUser | QFileDevice::WriteUser);
    VERIFY_OK(desk.agent.start({1, 1}, launch));
    Collected sink;
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
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
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

void NodeAgentTest::followLosesNothingWhenKilled()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
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
        Collected sink;
        for (;;) {
            ShellSession session(*m_node);
            session.killAfterMs = QRandomGenerator::global()->bounded(kills < 10 * (i + 1) ? 150 : 100000);
            NodeAgent again(session, run);
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

void NodeAgentTest::followStopsWhenToldTo()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("echo 12345; sleep 2; echo 67890")));
    Collected sink;
    sink.stopAt = 5;
    QElapsedTimer since;
    since.start();
    const auto status = desk.agent.follow({1, 1}, 0, sink);
    VERIFY_OK(status);
    QCOMPARE(status->phase, TaskPhase::Running);
    QVERIFY(since.elapsed() < 2000);
    Collected rest(sink.next);
    QCOMPARE(desk.agent.follow({1, 1}, sink.next, rest)->exitCode, 0);
    QCOMPARE(sink.bytes + rest.bytes, QByteArray("12345\n67890\n"));
    VERIFY_ERROR(desk.agent.follow({1, 1}, 1000, rest), "agent.offset");
    VERIFY_ERROR(desk.agent.follow({5, 1}, 0, rest), "agent.notfound");
}

void NodeAgentTest::startMayFollow()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    Collected sink;
    TaskLaunch launch = launching("echo x >>\"$HOME/count\"; cat; sleep 0.3; printf end; exit 3");
    launch.stdinBytes = "from stdin\n";
    const auto ended = desk.agent.startAndFollow({1, 1}, launch, 0, sink);
    VERIFY_OK(ended);
    QCOMPARE(ended->exitCode, 3);
    QCOMPARE(sink.bytes, QByteArray("from stdin\nend"));
    QCOMPARE(sink.begins, 1);
    // Sent again after a lost answer: it attaches, and goes on where the desk is.
    Collected rest(11);
    QCOMPARE(desk.agent.startAndFollow({1, 1}, launch, 11, rest)->exitCode, 3);
    QCOMPARE(rest.bytes, QByteArray("end"));
    QCOMPARE(m_node->read("home/count"), QByteArray("x\n"));
    QVERIFY(!QFile::exists(m_node->path(stateFile("t1.1/stdin").constData())));
    VERIFY_ERROR(desk.agent.startAndFollow({1, 1}, launch, 1000, rest), "agent.offset");
}

void NodeAgentTest::refusedStartDoesNotStream()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    Collected sink;
    VERIFY_ERROR(desk.agent.startAndFollow({1, 1}, launching("true"), 0, sink), "agent.unlocked");
    VERIFY_OK(desk.agent.lock(owner()));
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

/// The supervisor of a busy machine takes its time. Whoever leaves the stream meanwhile must find the task begun.
void NodeAgentTest::aSlowBeginningIsNotMadeVoid()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    QFile::remove(m_node->path("bin/date")); // may be a link
    m_node->write("bin/date", "#!/bin/sh\nsleep 2\nexec /bin/date \"$@\"\n");
    QFile::setPermissions(m_node->path("bin/date"), QFileDevice::Permissions(0x7755));
    Collected sink;
    sink.stopAtBeat = 1;
    QCOMPARE(desk.agent.startAndFollow({1, 1}, launching("sleep 60"), 0, sink)->phase, TaskPhase::Running);
    QVERIFY(!read("t1.1/began").isEmpty());
    QCOMPARE(desk.agent.stop({1, 1}, 5)->phase, TaskPhase::Ended);
}

/// Each round is an end that falls somewhere between two looks at it.
void NodeAgentTest::theEndIsSeenAtOnce()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    for (int round = 0; round < 15; ++round) {
        Collected sink;
        const QByteArray script = "echo one; sleep 0.0" + QByteArray::number(round % 10) + "; printf two";
        const auto ended = desk.agent.startAndFollow({round + 1, 1}, launching(script), 0, sink);
        VERIFY_OK(ended);
        QCOMPARE(ended->phase, TaskPhase::Ended);
        QCOMPARE(sink.bytes, QByteArray("one\ntwo"));
        QCOMPARE(ended->rawBytes, 7);
    }
}

/// The bytes up to its end, also where a process goes on writing behind it.
void NodeAgentTest::hashIsTheLogs()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    const QByteArray stays =
        "(i=0; while [ $i -lt 150 ]; do i=$((i+1)); sleep 0.01; echo more; done) & head -c 20000000 /dev/zero";
    Collected sink;
    const auto ended = desk.agent.startAndFollow({1, 1}, launching(stays), 0, sink);
    VERIFY_OK(ended);
    QVERIFY(ended->rawBytes >= 20'000'000);
    QFile log(m_node->path(stateFile("t1.1/log").constData()));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray upToItsEnd = log.read(ended->rawBytes);
    QCOMPARE(ended->rawSha256.toLatin1(), QCryptographicHash::hash(upToItsEnd, QCryptographicHash::Sha256).toHex());
    QVERIFY(sink.bytes.startsWith(upToItsEnd));
}

/// What computes the hash of a stopped task's log is not one of its processes.
void NodeAgentTest::stopLeavesTheSupervisorsOwnAlone()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("head -c 50000000 /dev/zero; echo full >&2; sleep 60")));
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(m_node->path(stateFile("t1.1/log").constData())).size(), 50'000'005, 20000);
    const auto stopped = desk.agent.stop({1, 1}, 5);
    VERIFY_OK(stopped);
    QCOMPARE(stopped->exitCode, 143);
    QCOMPARE(stopped->rawSha256.toLatin1(),
             QCryptographicHash::hash(read("t1.1/log"), QCryptographicHash::Sha256).toHex());
}

void NodeAgentTest::followBeats()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("sleep 60")));
    Collected sink;
    sink.stopAtBeat = 2;
    QElapsedTimer since;
    since.start();
    VERIFY_OK(desk.agent.follow({1, 1}, 0, sink));
    QVERIFY(since.elapsed() < 6000);
    QCOMPARE(sink.beats, 2);
}

void NodeAgentTest::followEndsWhenNobodyReads()
{
    Desk desk(*m_node);
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner()));
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

void NodeAgentTest::probe()
{
    Desk desk(*m_node);
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
    Desk desk(*m_node);
    const auto hello = desk.agent.hello();
    VERIFY_OK(hello);
    VERIFY_OK(desk.agent.lock(owner()));
    VERIFY_OK(desk.agent.start({1, 1}, launching("sleep 60")));
    VERIFY_ERROR(desk.agent.clean(false), "agent.busy");
    QCOMPARE(desk.agent.stop({1, 1}, 5)->phase, TaskPhase::Ended);
    VERIFY_OK(desk.agent.clean(true));
    QCOMPARE(desk.agent.status({1, 1})->phase, TaskPhase::Ended);
    VERIFY_OK(desk.agent.clean(false));
    QVERIFY(!QFile::exists(hello->stateFolder));
    // What is left greets a new run.
    VERIFY_OK(desk.agent.hello());
    VERIFY_OK(desk.agent.lock(owner(1, "desk-b")));
}

QTEST_GUILESS_MAIN(NodeAgentTest)
#include "NodeAgentTest.moc"
