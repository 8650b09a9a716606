#include "backend/node/NodeAgent.h"
#include "tests/support/ShellNode.h"

#include <QTest>

using namespace backend;

/// How the agent asks systemd for a transient unit: against a stand-in that writes down its arguments, in a mount
/// namespace whose /run looks like systemd's. Real units are tested on lab nodes.
class AgentUnitTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void argumentsAreExact();
    void refusedUnitIsNoStart();
    void oldSystemdFallsBack();
    void aMachineWithoutStartTimesIsRefused();
    void aMachineWithoutABootIdDoes();

private:
    /// A node in whose mount namespace `mount` was done first; none: that cannot be done here.
    std::unique_ptr<ShellNode> nodeAfter(const char* mount);
    /// `ending`: what the stand-in does with the words of the command in "$@".
    void standIn(const QByteArray& ending);
    Result<TaskStatus> run(TaskKey key, const TaskLaunch& launch);

    std::unique_ptr<ShellNode> m_node;
    std::unique_ptr<ShellSession> m_session;
    std::unique_ptr<NodeAgent> m_agent;
};

void AgentUnitTest::init()
{
    if (::getuid() != 0)
        QSKIP("A mount namespace needs root.");
    m_node = std::make_unique<ShellNode>("dash", false);
    m_node->wrapper = {QStringLiteral("unshare"),
                       QStringLiteral("-m"),
                       QStringLiteral("sh"),
                       QStringLiteral("-c"),
                       QStringLiteral("mount -t tmpfs none /run && mkdir -p /run/systemd/system && exec \"$@\""),
                       QStringLiteral("sh")};
    m_node->stateByVariable = true;
    m_session = std::make_unique<ShellSession>(*m_node);
    BytesInput none;
    BytesSink out;
    if (!m_session->exec("true", none, out, 5000).isSuccess())
        QSKIP("No mount namespaces here.");
    m_agent = std::make_unique<NodeAgent>(*m_session, QStringLiteral("run-1"));
    standIn("setsid \"$@\" </dev/null >/dev/null 2>&1 &");
    const auto hello = m_agent->hello();
    QVERIFY2(hello.ok(), hello.ok() ? "" : qPrintable(hello.error().toString()));
    QVERIFY(hello->hasSystemd);
    QVERIFY(m_agent->lock({QStringLiteral("run-1"), {}, QStringLiteral("d"), 1, {}, {}}).ok());
}

void AgentUnitTest::standIn(const QByteArray& ending)
{
    m_node->write("bin/systemd-run", "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$HOME/asked\"\n"
                                     "while :; do case $1 in -p) shift 2 ;; -*) shift ;; *) break ;; esac; done\n" +
                                         ending + "\n");
    QFile::setPermissions(m_node->path("bin/systemd-run"),
                          QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::WriteOwner);
}

Result<TaskStatus> AgentUnitTest::run(TaskKey key, const TaskLaunch& launch)
{
    struct Ignored final : RawSink {
        bool raw(qint64, QByteArrayView) override { return true; }
    } sink;
    if (auto started = m_agent->start(key, launch); !started)
        return started.error();
    return m_agent->follow(key, 0, sink);
}

void AgentUnitTest::argumentsAreExact()
{
    TaskLaunch launch;
    launch.script = "exit 3";
    launch.unit = {true, true, {QStringLiteral("/etc/default/rke2-server"), QStringLiteral("/etc/with space.env")}};
    launch.secretName = QStringLiteral("env");
    QVERIFY(m_agent->putSecret({4, 2}, launch.secretName, Secret("RKE2_TOKEN=K10verysecret\n")).ok());
    const auto ended = run({4, 2}, launch);
    QVERIFY(ended.ok());
    QCOMPARE(ended->exitCode, 3);
    const QByteArray state = m_agent->stateFolder();
    const QByteArrayList asked = m_node->read("home/asked").trimmed().split('\n');
    const QByteArrayList expected = {"--quiet",
                                     "--unit=rollback-wizard-run-1-t4-2",
                                     "--description=Rollback wizard, run run-1, task 4, attempt 2",
                                     "-p",
                                     "RemainAfterExit=yes",
                                     "-p",
                                     "UMask=0022",
                                     "-p",
                                     "Delegate=yes",
                                     "-p",
                                     "KillMode=process",
                                     "-p",
                                     "EnvironmentFile=-/etc/default/rke2-server",
                                     "-p",
                                     "EnvironmentFile=-/etc/with space.env",
                                     "-p",
                                     "EnvironmentFile=" + state + "/secrets/t4.2/env",
                                     m_node->path("bin/sh").toUtf8(),
                                     state + "/agent.sh",
                                     "supervise",
                                     "4",
                                     "2"};
    QCOMPARE(asked, expected);
}

void AgentUnitTest::refusedUnitIsNoStart()
{
    standIn("echo 'Unit x.service was already loaded or has a fragment file.' >&2; exit 1");
    TaskLaunch launch;
    launch.script = "echo x >>\"$HOME/count\"";
    const auto started = m_agent->start({1, 1}, launch);
    QVERIFY(!started.ok());
    QCOMPARE(started.error().code, QStringLiteral("agent.failed"));
    QVERIFY(started.error().detail.contains(QStringLiteral("already loaded")));
    QCOMPARE(m_agent->status({1, 1})->phase, TaskPhase::Vanished);
    standIn("setsid \"$@\" </dev/null >/dev/null 2>&1 &");
    QCOMPARE(run({1, 2}, launch)->exitCode, 0);
}

void AgentUnitTest::oldSystemdFallsBack()
{
    standIn("echo 'Unknown assignment UMask=0022.' >&2; exit 1");
    TaskLaunch launch;
    launch.script = "[ \"$RKE2_TOKEN\" = K10 ]";
    launch.secretName = QStringLiteral("env");
    QVERIFY(m_agent->putSecret({1, 1}, launch.secretName, Secret("RKE2_TOKEN=K10\n")).ok());
    const auto ended = run({1, 1}, launch);
    QVERIFY(ended.ok());
    QCOMPARE(ended->exitCode, 0);
}

std::unique_ptr<ShellNode> AgentUnitTest::nodeAfter(const char* mount)
{
    auto node = std::make_unique<ShellNode>("dash", false);
    node->wrapper = {QStringLiteral("unshare"),
                     QStringLiteral("-m"),
                     QStringLiteral("sh"),
                     QStringLiteral("-c"),
                     QString::fromLatin1(mount) + QStringLiteral(" && exec \"$@\""),
                     QStringLiteral("sh")};
    node->stateByVariable = true;
    ShellSession session(*node);
    BytesInput none;
    BytesSink out;
    return session.exec("true", none, out, 5000).isSuccess() ? std::move(node) : nullptr;
}

/// As macOS is: a step could not be told from another process after a broken connection.
void AgentUnitTest::aMachineWithoutStartTimesIsRefused()
{
    const auto node = nodeAfter("mount -t tmpfs none /proc");
    if (!node)
        QSKIP("No mount namespaces here.");
    ShellSession session(*node);
    NodeAgent agent(session, QStringLiteral("run-1"));
    const auto hello = agent.hello();
    QVERIFY(!hello.ok());
    QCOMPARE(hello.error().code, QStringLiteral("agent.unfit"));
    QVERIFY2(hello.error().message.contains(QStringLiteral("/proc")), qPrintable(hello.error().message));
    QVERIFY2(hello.error().hint.contains(QStringLiteral("jump box")), qPrintable(hello.error().hint));
}

/// As Git for Windows is.
void AgentUnitTest::aMachineWithoutABootIdDoes()
{
    const auto node = nodeAfter("mount --bind /dev/null /proc/sys/kernel/random/boot_id && mount -t tmpfs none /run");
    if (!node)
        QSKIP("No mount namespaces here.");
    m_session = std::make_unique<ShellSession>(*node);
    m_agent = std::make_unique<NodeAgent>(*m_session, QStringLiteral("run-1"));
    const auto hello = m_agent->hello();
    QVERIFY2(hello.ok(), hello.ok() ? "" : qPrintable(hello.error().toString()));
    QCOMPARE(hello->bootId, QStringLiteral("none"));
    QVERIFY(m_agent->lock({QStringLiteral("run-1"), {}, QStringLiteral("d"), 1, {}, {}}).ok());
    TaskLaunch launch;
    launch.script = "exit 3";
    QCOMPARE(run({1, 1}, launch)->exitCode, 3);
    launch.script = "kill -s KILL $PPID; kill -s KILL $$";
    QCOMPARE(run({2, 1}, launch)->phase, TaskPhase::Vanished);
    // A call that died with the mutex in its hand keeps nobody out.
    QDir(QString::fromUtf8(m_agent->stateFolder())).mkpath(QStringLiteral("../.mutex"));
    node->write("home/state/.mutex/holder", "999999 1 none\n");
    launch.script = "true";
    QCOMPARE(run({3, 1}, launch)->exitCode, 0);
    m_agent.reset(); // before its node
    m_session.reset();
}

QTEST_GUILESS_MAIN(AgentUnitTest)
#include "AgentUnitTest.moc"
