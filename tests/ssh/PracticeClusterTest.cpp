#include "backend/practice/PracticeCluster.h"
#include "backend/node/NodeAgent.h"
#include "backend/practice/SimSituation.h"
#include "tests/support/LockContract.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace backend;

namespace {
Scenario scenario()
{
    QFile file(QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/practice/rke2-etcd.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no scenario");
    const Result<Scenario> read = Scenario::read(file.readAll());
    if (!read)
        qFatal("%s", qPrintable(read.error().toString()));
    return *read;
}

std::unique_ptr<PracticeCluster> cluster(PracticeOptions options = {})
{
    options.scenario = scenario();
    if (options.speed == 20.0)
        options.speed = 200;
    auto started = PracticeCluster::start(options);
    if (!started)
        qFatal("%s", qPrintable(started.error().toString()));
    return std::move(started).value();
}

class Log final : public RawSink {
public:
    bool raw(qint64, QByteArrayView bytes) override
    {
        text += bytes;
        return true;
    }
    QByteArray text;
};

/// One node with its session and agent.
struct Desk {
    std::unique_ptr<NodeSession> session;
    std::unique_ptr<NodeAgent> agent;
    int next = 1;

    Desk(const PracticeCluster& cluster, const QString& node, const QString& run = QStringLiteral("r1"))
        : session(cluster.session(node)), agent(std::make_unique<NodeAgent>(*session, run))
    {
    }
    QString open(int epoch = 1)
    {
        if (const auto opened = session->open(); !opened)
            return opened.error().toString();
        if (const auto hello = agent->hello(); !hello)
            return hello.error().toString();
        const auto locked =
            agent->lock({QStringLiteral("r1"), QStringLiteral("ann"), QStringLiteral("desk"), epoch, {}, {}});
        return locked ? QString() : locked.error().toString();
    }
    QByteArray exec(const QByteArray& command, int* status = nullptr)
    {
        BytesInput nothing;
        BytesSink sink;
        const ExecOutcome outcome = session->exec(command, nothing, sink, 20000);
        if (status)
            *status = outcome.exitCode;
        return sink.stdoutBytes + sink.stderrBytes;
    }
    /// Runs a script as a task; its whole log. The status in `status`.
    QByteArray task(const QByteArray& script, int* status = nullptr)
    {
        Log log;
        TaskLaunch launch;
        launch.script = script;
        const TaskKey key{next++, 1};
        if (const auto started = agent->start(key, launch); !started)
            return started.error().toString().toUtf8();
        const auto followed = agent->follow(key, 0, log);
        if (!followed)
            return followed.error().toString().toUtf8();
        if (status)
            *status = followed->exitCode;
        return log.text;
    }
};

const QByteArray killall = "RKE2_DATA_DIR=/var/lib/rancher/rke2 /usr/local/bin/rke2-killall.sh\n";
const QByteArray install = "curl -sfL https://get.rke2.io -o /root/i.sh\n"
                           "INSTALL_RKE2_VERSION=v1.31.9+rke2r1 INSTALL_RKE2_METHOD=tar sh /root/i.sh\n";
const QByteArray aside = "mv -- /var/lib/rancher/rke2/server/db/etcd /var/lib/rancher/rke2/server/db/etcd.rollback-1\n";
const QByteArray asideOnPeer =
    "cd /var/lib/rancher/rke2/server && mkdir rollback-1 && mv db/etcd tls cred rollback-1/\n";

QByteArray start(const QByteArray& unit)
{
    return "set -eu\nsince=$(date +%s)\nsystemctl start --no-block " + unit + "\njournalctl --no-tail -f -o cat -u " +
           unit +
           " --since \"@$since\" & log=$!\ntrap 'kill \"$log\"' EXIT\n"
           "while sleep 5; do\n  state=$(systemctl is-active " +
           unit + ") || :\n  tries=$(systemctl show -p NRestarts " + unit +
           ")\n  case $state/${tries#*=} in\n    active/*) exit 0 ;;\n    inactive/*|failed/*|*/[5-9]) exit 1 ;;\n  "
           "esac\ndone\n";
}

QByteArray reset(const QString& snapshot)
{
    return "exec /usr/local/bin/rke2 server --cluster-reset --cluster-reset-restore-path=" + snapshot.toUtf8() + "\n";
}
} // namespace

class PracticeClusterTest : public QObject {
    Q_OBJECT
    static QByteArray all(const PracticeCluster& practice, const QByteArray& script, bool serversOnly = false)
    {
        QByteArray log;
        for (const PracticeNode& node : practice.nodes()) {
            if (serversOnly && node.role != QLatin1String("server"))
                continue;
            Desk desk(practice, node.name);
            const QString problem = desk.open();
            if (!problem.isEmpty())
                return problem.toUtf8();
            desk.next = ++s_task;
            log += desk.task(script);
        }
        return log;
    }
    static inline int s_task = 100;

private slots:
    void scenarioNamesOnlyKnownWords();
    void opensshClientTalksToIt();
    void putAndGetCarryBytes();
    void probeAnswersWithItsOwnStatus();
    void wholeProcedureEndsOnTheOldRelease();
    void wrongOrderGivesTheRealLine_data();
    void wrongOrderGivesTheRealLine();
    void peerThatKeptItsDatabaseIsRefused();
    void emptyPeerWithoutServerFoundsACluster();
    void fiveNodesAtOnce();
    void cutConnectionIsFollowedAgain();
    void restartedClusterGoesOnWithARunningTask();
    void restartedClusterGoesOnBehindWhatWentIntoFiles();
    void strangerIsRefused();
    void keepsTheLockContract();
};

void PracticeClusterTest::scenarioNamesOnlyKnownWords()
{
    const QByteArrayList conditions = simConditionNames(), effects = simEffectNames();
    QByteArrayList ids;
    const Scenario read = scenario();
    for (const auto& outcomes : read.programs) {
        for (const ScenarioOutcome& outcome : outcomes) {
            QVERIFY2(!ids.contains(outcome.id), outcome.id.constData());
            ids.append(outcome.id);
            for (QByteArray name : outcome.when) {
                name = name.startsWith('!') ? name.mid(1) : name;
                QVERIFY2(conditions.contains(name) || name.startsWith("fault:") || name.startsWith("counter:"),
                         name.constData());
            }
            for (const QByteArray& name : outcome.begin + outcome.effects)
                QVERIFY2(effects.contains(name) || name.startsWith("count:"), name.constData());
            QVERIFY2(!outcome.lines.isEmpty(), outcome.id.constData());
            for (const ScenarioLine& line : outcome.lines)
                QVERIFY2(!line.text.isEmpty(), outcome.id.constData());
        }
    }
    QCOMPARE(read.faults.size(), 8);
}

void PracticeClusterTest::opensshClientTalksToIt()
{
    const QString ssh = QStandardPaths::findExecutable(QStringLiteral("ssh"));
    if (ssh.isEmpty())
        QSKIP("no ssh client");
    const auto practice = cluster();
    const PracticeNode node = practice->nodes().first();
    QTemporaryDir folder;
    QFile known(folder.filePath(QStringLiteral("known")));
    QVERIFY(known.open(QIODevice::WriteOnly));
    known.write(node.knownHostsLine.toUtf8() + "\n");
    known.close();
    const auto run = [&](const QString& command) {
        QProcess process;
        process.start(ssh, {QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("-o"),
                            QStringLiteral("UserKnownHostsFile=") + known.fileName(), QStringLiteral("-o"),
                            QStringLiteral("StrictHostKeyChecking=yes"), QStringLiteral("-o"),
                            QStringLiteral("BatchMode=yes"), QStringLiteral("-o"), QStringLiteral("IdentitiesOnly=yes"),
                            QStringLiteral("-i"), practice->keyFile(), QStringLiteral("-p"), QString::number(node.port),
                            practice->user() + QStringLiteral("@127.0.0.1"), command});
        process.waitForFinished(20000);
        return process.readAllStandardOutput() + process.readAllStandardError() + "rc " +
               QByteArray::number(process.exitCode());
    };
    QCOMPARE(run(QStringLiteral("hostname; exit 7")), QByteArray("server-1\nrc 7"));
    QCOMPARE(run(QStringLiteral("id -u; sudo -n id -u")), QByteArray("1000\n0\nrc 0"));
    QVERIFY(run(QStringLiteral("cat /etc/rancher/rke2/config.yaml")).contains("Permission denied"));
    QVERIFY(run(QStringLiteral("frobnicate")).endsWith("not found\nrc 127"));
}

void PracticeClusterTest::putAndGetCarryBytes()
{
    const auto practice = cluster();
    Desk desk(*practice, QStringLiteral("server-2"));
    QCOMPARE(desk.open(), QString());
    QByteArray bytes;
    for (int i = 0; i < 300000; ++i)
        bytes += static_cast<char>(i * 31 + i / 977);
    BytesInput input(bytes);
    QVERIFY(desk.session->put("/root/some file", input, 0600));
    QCOMPARE(practice->fileContent(QStringLiteral("server-2"), QStringLiteral("/root/some file")),
             std::optional<QByteArray>(bytes));
    BytesSink sink;
    QVERIFY(desk.session->get("/root/some file", 1000, sink));
    QCOMPARE(sink.stdoutBytes, bytes.mid(1000));
}

void PracticeClusterTest::probeAnswersWithItsOwnStatus()
{
    const auto practice = cluster();
    Desk desk(*practice, QStringLiteral("agent-2"));
    QCOMPARE(desk.open(), QString());
    BytesSink sink;
    const ExecOutcome outcome = desk.agent->probe(
        "echo rke2.version=$(/usr/local/bin/rke2 --version | awk '{print $3; exit}'); exit 4", sink, 10000);
    QCOMPARE(outcome.exitCode, 4);
    QCOMPARE(sink.stdoutBytes, QByteArray("rke2.version=v1.31.9+rke2r1\n"));
}

void PracticeClusterTest::wholeProcedureEndsOnTheOldRelease()
{
    const auto practice = cluster();
    all(*practice, killall);
    QVERIFY(
        all(*practice, "systemctl is-active rke2-server rke2-agent\npgrep -f containerd-shim && echo SHIM; ss -ltnp")
            .count("active\n") > 0);
    QVERIFY(all(*practice, install).contains("[INFO]  unpacking tarball file to /usr/local"));
    Desk first(*practice, QStringLiteral("server-1"));
    QCOMPARE(first.open(), QString());
    int status = -1;
    first.task(aside, &status);
    QCOMPARE(status, 0);
    const QByteArray log = first.task(reset(practice->fittingSnapshot()), &status);
    QVERIFY2(status == 0, log.constData());
    QVERIFY(log.contains("Pre-restore etcd database moved to /var/lib/rancher/rke2/server/db/etcd-old-"));
    QVERIFY(log.contains("\"msg\":\"restored snapshot\""));
    QVERIFY(log.contains("restart without --cluster-reset flag now"));
    const QByteArray started = first.task(start("rke2-server"), &status);
    QVERIFY2(status == 0 && started.contains("rke2 is up and running"), started.constData());
    for (const QString& peer : {QStringLiteral("server-2"), QStringLiteral("server-3")}) {
        Desk desk(*practice, peer);
        QCOMPARE(desk.open(), QString());
        desk.next = 900;
        desk.task(asideOnPeer, &status);
        QCOMPARE(status, 0);
        const QByteArray joined = desk.task(start("rke2-server"), &status);
        QVERIFY2(status == 0 && joined.contains("Starting etcd to join cluster with members ["), joined.constData());
        const QByteArray leader = first.exec("journalctl --no-pager -o cat -u rke2-server");
        QVERIFY2(leader.contains("Promoted learner " + peer.toUtf8()), leader.constData());
    }
    for (const QString& name : {QStringLiteral("agent-1"), QStringLiteral("agent-2")}) {
        Desk desk(*practice, name);
        QCOMPARE(desk.open(), QString());
        desk.next = 900;
        desk.task(start("rke2-agent"), &status);
        QCOMPARE(status, 0);
    }
    const QByteArray nodes =
        first.exec("/var/lib/rancher/rke2/bin/kubectl --kubeconfig /etc/rancher/rke2/rke2.yaml get nodes -o jsonpath="
                   "'{range .items[*]}{.metadata.name} {.status.nodeInfo.kubeletVersion} "
                   "{.status.conditions[?(@.type==\"Ready\")].status}{\"\\n\"}{end}'");
    QCOMPARE(nodes,
             QByteArray("agent-1 v1.31.9+rke2r1 True\nagent-2 v1.31.9+rke2r1 True\nserver-1 v1.31.9+rke2r1 True\n"
                        "server-2 v1.31.9+rke2r1 True\nserver-3 v1.31.9+rke2r1 True\n"));
}

void PracticeClusterTest::wrongOrderGivesTheRealLine_data()
{
    QTest::addColumn<QByteArray>("before"); // on the first server, everything stopped and the old release installed
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    const QByteArray snapshots = "/var/lib/rancher/rke2/server/db/snapshots";
    QTest::newRow("R2-01") << QByteArray("echo '\"server\": https://10.20.0.12:9345' >>/etc/rancher/rke2/config.yaml")
                           << QByteArray("--cluster-reset-restore-path=@")
                           << QByteArray("cannot perform cluster-reset while server URL is set") << 1;
    QTest::newRow("R2-02") << QByteArray(":") << QByteArray("--cluster-reset-restore-path=pre-upgrade")
                           << QByteArray("etcd: snapshot path does not exist: pre-upgrade") << 1;
    QTest::newRow("R2-03") << QByteArray(":") << "--cluster-reset-restore-path=" + snapshots
                           << "snapshot path must be a file, not a directory: " + snapshots << 1;
    QTest::newRow("R2-04") << QByteArray(":") << QByteArray("--cluster-reset-restore-path=")
                           << QByteArray("Managed etcd cluster membership has been reset") << 0;
    QTest::newRow("R2-05")
        << QByteArray("sed -i '/^token/d' /etc/rancher/rke2/config.yaml; rm /var/lib/rancher/rke2/server/token")
        << QByteArray("--cluster-reset-restore-path=@")
        << QByteArray("does not exist, please pass --token to complete the restoration") << 1;
    QTest::newRow("R2-06") << QByteArray("sed -i 's/^token: .*/token: another/' /etc/rancher/rke2/config.yaml")
                           << QByteArray("--cluster-reset-restore-path=@")
                           << QByteArray("bootstrap data already found and encrypted with different token") << 1;
    QTest::newRow("R2-07") << QByteArray("sed -i 's/^token: .*/token: K10abc/' /etc/rancher/rke2/config.yaml")
                           << QByteArray("--cluster-reset-restore-path=@")
                           << QByteArray("failed to normalize server token; must be in format") << 1;
    QTest::newRow("R2-22") << QByteArray("head -c 399904 @ >/root/cut")
                           << QByteArray("--cluster-reset-restore-path=/root/cut") << QByteArray("expected sha256")
                           << 1;
    QTest::newRow("flag") << QByteArray(":") << QByteArray("--cluster-reset-restore-pfad=@")
                          << QByteArray("flag provided but not defined") << 1;
}

void PracticeClusterTest::wrongOrderGivesTheRealLine()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    const auto practice = cluster();
    const QByteArray snapshot = practice->fittingSnapshot().toUtf8();
    all(*practice, killall + install);
    Desk first(*practice, QStringLiteral("server-1"));
    QCOMPARE(first.open(), QString());
    int ended = -1;
    first.task(before.replace("@", snapshot), &ended);
    QCOMPARE(ended, 0);
    const QByteArray log =
        first.task("/usr/local/bin/rke2 server --cluster-reset " + arguments.replace("@", snapshot), &ended);
    QVERIFY2(log.contains(line), log.constData());
    QCOMPARE(ended, status);
}

void PracticeClusterTest::peerThatKeptItsDatabaseIsRefused()
{
    const auto practice = cluster();
    all(*practice, killall + install);
    Desk first(*practice, QStringLiteral("server-1")), peer(*practice, QStringLiteral("server-2"));
    QCOMPARE(first.open() + peer.open(), QString());
    peer.next = 800;
    int status = -1;
    first.task(aside + reset(practice->fittingSnapshot()), &status);
    QCOMPARE(status, 0);
    first.task(start("rke2-server"), &status);
    QCOMPARE(status, 0);
    const QByteArray log = peer.task(start("rke2-server"), &status);
    QCOMPARE(status, 1);
    QVERIFY(log.contains("this server is a not a member of the etcd cluster. Found ["));
    QVERIFY(log.contains("request cluster ID mismatch"));
}

void PracticeClusterTest::emptyPeerWithoutServerFoundsACluster()
{
    const auto practice = cluster();
    all(*practice, killall + install);
    Desk peer(*practice, QStringLiteral("server-3"));
    QCOMPARE(peer.open(), QString());
    peer.next = 800;
    int status = -1;
    peer.task("sed -i '/^server:/d' /etc/rancher/rke2/config.yaml\n" + asideOnPeer + start("rke2-server"), &status);
    QCOMPARE(status, 0); // the silent loss: green, and everything is gone
    const QByteArray nodes = peer.exec(
        "/var/lib/rancher/rke2/bin/kubectl --kubeconfig /etc/rancher/rke2/rke2.yaml get nodes --no-headers | wc -l");
    QCOMPARE(nodes.trimmed(), QByteArray("1"));
}

void PracticeClusterTest::fiveNodesAtOnce()
{
    const auto practice = cluster();
    std::vector<std::thread> threads;
    std::atomic<int> good{0};
    for (const PracticeNode& node : practice->nodes()) {
        threads.emplace_back([&practice, &good, name = node.name] {
            Desk desk(*practice, name);
            int status = -1;
            if (!desk.open().isEmpty())
                return;
            const QByteArray log = desk.task(
                "i=0; while [ $i -lt 400 ]; do i=$((i + 1)); echo \"line $i of $(uname -n)\"; done; exit 3", &status);
            if (status == 3 && log.count('\n') == 400 && log.endsWith("line 400 of " + name.toUtf8() + "\n"))
                ++good;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(good.load(), 5);
}

void PracticeClusterTest::cutConnectionIsFollowedAgain()
{
    PracticeOptions options;
    options.faults = {QStringLiteral("connection-cut")};
    const auto practice = cluster(options);
    Desk first(*practice, QStringLiteral("server-1"));
    QCOMPARE(first.open(), QString());
    TaskLaunch launch;
    launch.script = "for i in 1 2 3 4 5 6 7 8 9; do echo \"this is line $i of a step that goes on\"; sleep 10; done\n";
    QVERIFY(first.agent->start({1, 1}, launch));
    Log log;
    const auto lost = first.agent->follow({1, 1}, 0, log);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, QStringLiteral("session.lost"));
    Desk again(*practice, QStringLiteral("server-1"));
    QCOMPARE(again.open(2), QString());
    const auto ended = again.agent->follow({1, 1}, log.text.size(), log);
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 0);
    QCOMPARE(log.text.count("this is line"), 9);
    QCOMPARE(ended->rawBytes, log.text.size());
}

void PracticeClusterTest::restartedClusterGoesOnWithARunningTask()
{
    QTemporaryDir folder;
    PracticeOptions options;
    options.statePath = folder.filePath(QStringLiteral("practice"));
    const QByteArray script = "mkdir /root/once\necho made\nsleep 200\nls -d /root/once\nrmdir /root/once\necho gone\n";
    auto practice = cluster(options);
    const QString fingerprint = practice->nodes().first().hostKeyFingerprint;
    {
        Desk first(*practice, QStringLiteral("server-1"));
        QCOMPARE(first.open(), QString());
        TaskLaunch launch;
        launch.script = script;
        QVERIFY(first.agent->start({1, 1}, launch));
        QTRY_VERIFY(practice->fileContent(QStringLiteral("server-1"), QStringLiteral("/root/once")).has_value());
        QTest::qWait(100);
    }
    practice.reset();
    practice = cluster(options);
    QCOMPARE(practice->nodes().first().hostKeyFingerprint, fingerprint);
    Desk first(*practice, QStringLiteral("server-1"));
    QCOMPARE(first.open(2), QString());
    Log log;
    const auto ended = first.agent->follow({1, 1}, 0, log);
    QVERIFY(ended);
    QCOMPARE(log.text, QByteArray("made\n/root/once\ngone\n")); // mkdir ran once only
    QCOMPARE(ended->exitCode, 0);
}

/// What a program writes into a file while it runs stands behind it in what is remembered, as it is asked again.
void PracticeClusterTest::restartedClusterGoesOnBehindWhatWentIntoFiles()
{
    QTemporaryDir folder;
    PracticeOptions options;
    options.statePath = folder.filePath(QStringLiteral("practice"));
    auto practice = cluster(options);
    {
        Desk first(*practice, QStringLiteral("server-1"));
        QCOMPARE(first.open(), QString());
        TaskLaunch launch;
        launch.script = "uname -n >/root/a\ncat /root/a >/root/b\ncat /root/b >/root/c\ntouch /root/waits\nsleep 200\n"
                        "ls -d /root/c\ncat /root/c\n";
        QVERIFY(first.agent->start({1, 1}, launch));
        QTRY_VERIFY(practice->fileContent(QStringLiteral("server-1"), QStringLiteral("/root/waits")).has_value());
        QTest::qWait(100);
    }
    practice.reset();
    practice = cluster(options);
    Desk first(*practice, QStringLiteral("server-1"));
    QCOMPARE(first.open(2), QString());
    Log log;
    const auto ended = first.agent->follow({1, 1}, 0, log);
    QVERIFY(ended);
    QCOMPARE(log.text, QByteArray("/root/c\nserver-1\n"));
    QCOMPARE(ended->exitCode, 0);
}

void PracticeClusterTest::strangerIsRefused()
{
    const QString ssh = QStandardPaths::findExecutable(QStringLiteral("ssh"));
    if (ssh.isEmpty())
        QSKIP("no ssh client");
    const auto practice = cluster();
    QProcess process;
    process.start(ssh, {QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("-o"),
                        QStringLiteral("UserKnownHostsFile=/dev/null"), QStringLiteral("-o"),
                        QStringLiteral("StrictHostKeyChecking=no"), QStringLiteral("-o"),
                        QStringLiteral("BatchMode=yes"), QStringLiteral("-o"), QStringLiteral("IdentityFile=none"),
                        QStringLiteral("-p"), QString::number(practice->nodes().first().port),
                        QStringLiteral("ops@127.0.0.1"), QStringLiteral("id")});
    process.waitForFinished(20000);
    QCOMPARE(process.exitCode(), 255);
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void PracticeClusterTest::keepsTheLockContract()
{
    const auto practice = cluster();
    Desk first(*practice, QStringLiteral("server-1")), second(*practice, QStringLiteral("server-1"));
    for (Desk* desk : {&first, &second}) {
        QVERIFY(desk->session->open());
        QVERIFY(desk->agent->hello());
    }
    QCOMPARE(departuresFromLockContract(*first.agent, *second.agent, QStringLiteral("r1")), QStringList());
}

QTEST_GUILESS_MAIN(PracticeClusterTest)
#include "PracticeClusterTest.moc"
