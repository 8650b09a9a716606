#include "backend/node/NodeAgent.h"
#include "backend/output/OutputSpool.h"
#include "backend/output/SpoolReader.h"
#include "backend/ssh/LibsshSession.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SshTestDoubles.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <atomic>
#include <csignal>
#include <functional>
#include <limits>
#include <utility>

using namespace backend;

/// The agent over a real OpenSSH server: started steps, cut connections, output into the spool.
class NodeAgentSshTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void wholeLifeOfATask();
    void followingEndsAndTheSessionGoesOn();
    void cutConnectionsLoseAndRepeatNothing();
    void outputAtFullSpeedSurvivesEveryCut();

private:
    std::unique_ptr<LibsshSession> connected();

    OpenSshServer m_server;
    TrustingPolicy m_policy;
    ScriptedCredentials m_credentials;
};

namespace {
const QString run = QStringLiteral("run-ssh");

class SpoolSink final : public RawSink {
public:
    explicit SpoolSink(OutputSpool& spool) : m_spool(spool) {}
    bool raw(qint64 offset, QByteArrayView bytes) override
    {
        received += bytes.size();
        good = m_spool.append(offset, bytes).ok();
        if (cut && received >= cutAt)
            std::exchange(cut, {})();
        return good && received < stopAt;
    }
    std::function<void()> cut; ///< called once, when so much was received
    qint64 cutAt = std::numeric_limits<qint64>::max();
    qint64 received = 0;
    qint64 stopAt = std::numeric_limits<qint64>::max();
    bool good = true;

private:
    OutputSpool& m_spool;
};

TaskLaunch launching(const QByteArray& script)
{
    TaskLaunch launch;
    launch.script = script;
    return launch;
}

LockOwner owner()
{
    return {run, QStringLiteral("Ann"), QStringLiteral("desk"), 1, {}, {}};
}
} // namespace

void NodeAgentSshTest::initTestCase()
{
    m_server.setEnvironment(QStringLiteral("ROLLBACK_WIZARD_STATE"), m_server.file(QStringLiteral("agent-state")));
    const QString problem = m_server.start();
    if (!problem.isNull())
        QSKIP(qPrintable(problem));
}

std::unique_ptr<LibsshSession> NodeAgentSshTest::connected()
{
    auto session = std::make_unique<LibsshSession>(loginTo(m_server), m_policy, m_credentials);
    return session->open() ? std::move(session) : nullptr;
}

void NodeAgentSshTest::wholeLifeOfATask()
{
    const auto session = connected();
    QVERIFY(session);
    NodeAgent agent(*session, run);
    const auto hello = agent.hello();
    QVERIFY2(hello.ok(), hello.ok() ? "" : qPrintable(hello.error().toString()));
    QVERIFY(agent.lock(owner()).ok());
    BytesSink facts;
    QVERIFY(agent.probe("echo fact", facts, 20000).isSuccess());
    QCOMPARE(facts.stdoutBytes, QByteArray("fact\n"));
    QVERIFY(agent.start({1, 1}, launching("echo one; sleep 0.3; echo two; exit 3")).ok());
    const auto spool = OutputSpool::open(m_server.file(QStringLiteral("one.spool")), std::make_shared<Redactor>());
    QVERIFY(spool && (*spool)->begin(1, 1));
    SpoolSink sink(**spool);
    const auto ended = agent.follow({1, 1}, 0, sink);
    QVERIFY2(ended.ok(), ended.ok() ? "" : qPrintable(ended.error().toString()));
    QCOMPARE(ended->exitCode, 3);
    QCOMPARE((*spool)->rawEnd(1, 1), 8);
}

void NodeAgentSshTest::followingEndsAndTheSessionGoesOn()
{
    const auto session = connected();
    QVERIFY(session);
    NodeAgent agent(*session, run);
    QVERIFY(agent.hello().ok() && agent.lock(owner()).ok());
    QVERIFY(agent.start({2, 1}, launching("echo begun; sleep 60")).ok());
    const auto spool = OutputSpool::open(m_server.file(QStringLiteral("two.spool")), std::make_shared<Redactor>());
    QVERIFY(spool && (*spool)->begin(2, 1));
    SpoolSink sink(**spool);
    sink.stopAt = 6;
    QElapsedTimer since;
    since.start();
    const auto status = agent.follow({2, 1}, 0, sink);
    QVERIFY(status.ok());
    QCOMPARE(status->phase, TaskPhase::Running);
    QVERIFY2(since.elapsed() < 10000, "the sink's no was not heard");
    QVERIFY(session->isOpen());
    const auto stopped = agent.stop({2, 1}, 10);
    QVERIFY(stopped.ok());
    QCOMPARE(stopped->exitCode, 143);
}

void NodeAgentSshTest::cutConnectionsLoseAndRepeatNothing()
{
    const TaskKey key{3, 1};
    const QByteArray script =
        "i=0; while [ $i -lt 1500 ]; do printf 'line %s \\033[3%smcolour\\033[0m\\r\\n' $i $((i%8)); i=$((i+1));\n"
        "case $i in *0) sleep 0.02 ;; esac; done; printf end";
    QByteArrayList expected;
    for (int i = 0; i < 1500; ++i)
        expected << "line " + QByteArray::number(i) + " colour";
    expected << "end";
    const QString path = m_server.file(QStringLiteral("three.spool"));
    std::atomic<bool> over = false;
    std::atomic<int> kills = 0;
    const std::unique_ptr<QThread> cutter(QThread::create([&] {
        while (!over) {
            QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(150, 700)));
            for (const qint64 pid : m_server.connectionPids())
                kills += ::kill(static_cast<pid_t>(pid), SIGKILL) == 0 ? 1 : 0;
        }
    }));
    bool begun = false;
    std::optional<TaskStatus> ended;
    for (int round = 0; round < 200 && !ended; ++round) {
        const auto session = connected();
        if (!session)
            continue;
        NodeAgent agent(*session, run);
        if (!agent.hello())
            continue;
        if (!begun) {
            begun = agent.lock(owner()).ok() && agent.start(key, launching(script)).ok();
            if (begun)
                cutter->start();
            continue;
        }
        // A new spool each time, as after a crash of the program.
        const auto spool = OutputSpool::open(path, std::make_shared<Redactor>());
        QVERIFY(spool && (*spool)->begin(key.task, key.attempt));
        SpoolSink sink(**spool);
        const auto status = agent.follow(key, (*spool)->rawEnd(key.task, key.attempt), sink);
        QVERIFY(sink.good);
        if (status) {
            QVERIFY((*spool)->end().ok());
            ended = *status;
        } else {
            QCOMPARE(status.error().code, QStringLiteral("session.lost"));
        }
    }
    over = true;
    cutter->wait();
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 0);
    QVERIFY2(kills >= 3, QByteArray::number(kills).constData());
    qInfo("%d connections killed", kills.load());
    const auto reader = SpoolReader::open(path);
    QVERIFY(reader);
    while ((*reader)->refresh(1 << 20)) {
    }
    QCOMPARE((*reader)->lines(0, 2000), expected);
}

/// Output as fast as it goes, numbered so that no byte can be missing or come twice unseen; the connection is killed
/// after some of it, again and again, and every tenth time the desk is a new program. ROLLBACK_KILLS: how often.
void NodeAgentSshTest::outputAtFullSpeedSurvivesEveryCut()
{
    const int wanted =
        qEnvironmentVariableIsSet("ROLLBACK_KILLS") ? qEnvironmentVariableIntValue("ROLLBACK_KILLS") : 20;
    constexpr int share = 1024 * 1024; // of the output, for each cut; used up at most to a quarter
    const TaskKey key{4, 1};
    const QString path = m_server.file(QStringLiteral("four.spool"));
    const QByteArray script = "seq 1000000 " + QByteArray::number(1000000 + wanted * (share / 8));
    QRandomGenerator random(4711);
    std::unique_ptr<OutputSpool> spool;
    std::optional<TaskStatus> ended;
    int cuts = 0;
    for (int round = 0; round <= wanted && !ended; ++round) {
        const auto session = connected();
        QVERIFY(session);
        NodeAgent agent(*session, run);
        QVERIFY(agent.hello().ok() && agent.lock(owner()).ok());
        if (round == 0)
            QVERIFY(agent.start(key, launching(script)).ok());
        if (round % 10 == 0) {
            spool.reset();
            auto opened = OutputSpool::open(path, std::make_shared<Redactor>());
            QVERIFY(opened);
            spool = std::move(*opened);
            QVERIFY(spool->begin(key.task, key.attempt).ok());
        }
        SpoolSink sink(*spool);
        if (cuts < wanted) {
            sink.cutAt = random.bounded(share / 4);
            sink.cut = [this] {
                for (const qint64 pid : m_server.connectionPids())
                    ::kill(static_cast<pid_t>(pid), SIGKILL);
            };
        }
        const auto status = agent.follow(key, spool->rawEnd(key.task, key.attempt), sink);
        QVERIFY(sink.good);
        if (status)
            ended = *status;
        else
            ++cuts;
    }
    QVERIFY(ended);
    QCOMPARE(ended->phase, TaskPhase::Ended);
    QVERIFY(spool->end().ok());
    qInfo("%d connections killed in %lld bytes", cuts, static_cast<long long>(ended->rawBytes));
    QCOMPARE(cuts, wanted);
    QCOMPARE(ended->exitCode, 0);
    QCOMPARE(spool->rawEnd(key.task, key.attempt), ended->rawBytes);
    QCOMPARE(QString::fromLatin1(spool->storedSha256(key.task, key.attempt)), ended->rawSha256);
}

QTEST_GUILESS_MAIN(NodeAgentSshTest)
#include "NodeAgentSshTest.moc"
