#include "tests/support/GivenFacts.h"
#include "wizard/plan/Planner.h"
#include "wizard/plan/RuleFinding.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace wizard;
using tests::absentFact;
using tests::listFact;
using tests::textFact;

namespace {

const QString kTarget = QStringLiteral("v1.31.9+rke2r1");
const QString kNewer = QStringLiteral("v1.32.5+rke2r1");

const Procedure* procedure()
{
    static const auto read = [] {
        Diagnostics diagnostics;
        const QString path = QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/rke2-etcd.yaml");
        auto result = readProcedureFile(path, diagnostics);
        if (!diagnostics.all().isEmpty())
            qWarning("%s", qUtf8Printable(diagnostics.toString()));
        return result;
    }();
    return read ? &*read : nullptr;
}

/// All facts of the procedure as "looked, is not there"; what matters is set over it.
FactSet allAbsent()
{
    FactSet set;
    for (const FactProbe& probe : procedure()->facts) {
        for (auto it = probe.gives.begin(); it != probe.gives.end(); ++it) {
            if (it.value() != QLatin1String("secret"))
                set.insert(it.key(), absentFact());
        }
    }
    return set;
}

FactSet nodeFacts(const QString& role)
{
    FactSet set = allAbsent();
    const QMap<QString, QString> known = {{"host.uid", "0"},
                                          {"host.arch", "amd64"},
                                          {"host.ntp", "yes"},
                                          {"host.transactional", "no"},
                                          {"host.packages", "dnf"},
                                          {"host.nodePassword", "yes"},
                                          {"host.etcdUser", "no"},
                                          {"host.download", "yes"},
                                          {"rke2.binary", "/usr/local/bin/rke2"},
                                          {"rke2.prefix", "/usr/local"},
                                          {"rke2.version", kNewer},
                                          {"rke2.method", "tar"},
                                          {"rke2.role", role},
                                          {"rke2.serverState", "active"},
                                          {"rke2.dataDir", "/var/lib/rancher/rke2"},
                                          {"rke2.killall", "/usr/local/bin/rke2-killall.sh"},
                                          {"rke2.killallReadsDataDir", "yes"},
                                          {"rke2.killallRemovesMounts", "no"},
                                          {"rke2.killallDeletesLogs", "no"},
                                          {"rke2.killallSafe", "yes"},
                                          {"rke2.systemAgent", "no"},
                                          {"config.datastoreEndpoint", "no"},
                                          {"config.tokenFrom", "config"},
                                          {"config.tokenHash", "2bb80d537b1d"},
                                          {"token.hash", "2bb80d537b1d"},
                                          {"config.server", "https://10.0.0.11:9345"},
                                          {"disk.freeKiB", "90000000"},
                                          {"disk.needKiB", "1200000"},
                                          {"db.resetFlag", "no"},
                                          {"mounts.etcd", "no"},
                                          {"ca.validMonth", "yes"},
                                          {"snapshot.holder", "no"},
                                          {"machine.answers", "yes"},
                                          {"machine.clock", "0"},
                                          {"machine.detached", "systemd"},
                                          {"ground.freeKiB", "90000000"},
                                          {"ground.tmpKiB", "2000000"},
                                          {"ground.rootKiB", "20000000"},
                                          {"ground.rootNeedKiB", "70000"},
                                          {"ground.fapolicyd", "no"},
                                          {"artifacts.ready", "yes"}};
    for (auto it = known.begin(); it != known.end(); ++it)
        set[it.key()] = textFact(it.value());
    set["rke2.binaries"] = listFact({"/usr/local/bin/rke2"});
    set["ground.identities"] = listFact({"node=10.0.0.11"});
    return set;
}

Facts facts()
{
    Facts all;
    all.stage = Facts::Stage::Checked;
    for (const QString& name : {QStringLiteral("s1"), QStringLiteral("s2"), QStringLiteral("s3")})
        all.nodes[name] = nodeFacts(QStringLiteral("server"));
    all.nodes["a1"] = nodeFacts(QStringLiteral("agent"));
    FactSet& first = all.nodes["s1"];
    first["config.server"] = absentFact();
    first["snapshot.holder"] = textFact("yes");
    first["snapshot.kind"] = textFact("etcd");
    first["snapshot.bytes"] = textFact("8388640");
    first["snapshot.whole"] = textFact("yes");
    first["snapshot.sha256"] = textFact(QString(64, QLatin1Char('a')));
    first["snapshot.roomKiB"] = textFact("80000000");
    first["snapshot.version"] = textFact(kTarget);
    first["snapshot.tokenHashes"] = listFact({"2bb80d537b1d"});
    all.cluster = allAbsent();
    all.cluster["kube.api"] = textFact("yes");
    all.cluster["kube.servers"] = textFact("3");
    all.cluster["kube.agents"] = textFact("1");
    all.cluster["kube.identities"] = listFact({"node=10.0.0.11"});
    return all;
}

CaseNode node(const QString& name, NodeRole role)
{
    CaseNode one;
    one.name = one.kubernetesName = name;
    one.address = QStringLiteral("10.0.0.1%1").arg(name.right(1));
    one.roles = {role};
    return one;
}

Case rollback()
{
    Case value;
    value.name = QStringLiteral("prod-eu");
    value.nodes = {node("s1", NodeRole::Server), node("s2", NodeRole::Server), node("s3", NodeRole::Server),
                   node("a1", NodeRole::Agent)};
    value.nodes[0].first = true;
    value.snapshot = SnapshotChoice{SnapshotPlace::Node, "s1", "/var/lib/rancher/rke2/server/db/snapshots/before-1",
                                    QString(64, QLatin1Char('a'))};
    value.inputs["targetVersion"] = kTarget;
    return value;
}

Plan planOf(const Case& given, const Facts& known)
{
    Diagnostics diagnostics;
    const auto plan = makePlan(*procedure(), given, known, diagnostics);
    if (!plan)
        qWarning("%s", qUtf8Printable(diagnostics.toString()));
    return plan.value_or(Plan());
}

QStringList where(const Plan& plan, const QString& step)
{
    QStringList nodes;
    for (const PlannedTask& task : plan.tasks) {
        if (task.step == step)
            nodes << task.executor + (task.subject == task.executor ? QString() : QLatin1Char('>') + task.subject);
    }
    return nodes;
}

PlannedTask task(const Plan& plan, const QString& step)
{
    for (const PlannedTask& one : plan.tasks) {
        if (one.step == step)
            return one;
    }
    return {};
}

QStringList ids(const Plan& plan)
{
    QStringList list;
    for (const PlanBlock& block : plan.blocks)
        list << block.id;
    for (const PlannedWarning& warning : plan.warnings)
        list << warning.verdict + QLatin1Char(' ') + warning.id;
    return list;
}

} // namespace

class Rke2EtcdPlanTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theUsualCaseHasNothingInItsWay();
    void stepsComeInTheOrderThatSavesTheCluster();
    void eachStepRunsWhereItBelongs();
    void theResetSaysExactlyThis_data();
    void theResetSaysExactlyThis();
    void theSnapshotComesFromWhereItIs();
    void unsafeKillallIsNotRun();
    void packagesGoTheWayTheyCame();
    void rulesBite_data();
    void rulesBite();
    void whatCouldNotBeReadIsNotPassed_data();
    void whatCouldNotBeReadIsNotPassed();
    void aSilentApiStillGivesAPlan();
    void withoutASnapshotNothingIsPlanned();
    void plannedScriptsPassShellcheck();
};

void Rke2EtcdPlanTest::initTestCase()
{
    QVERIFY(procedure());
}

void Rke2EtcdPlanTest::theUsualCaseHasNothingInItsWay()
{
    const Plan plan = planOf(rollback(), facts());
    QVERIFY(!plan.tasks.isEmpty());
    QStringList unexpected;
    for (const QString& id : ids(plan)) {
        if (!id.startsWith(QLatin1String("warn ")) && !id.startsWith(QLatin1String("info ")))
            unexpected << id;
    }
    QCOMPARE(unexpected, QStringList());
    QCOMPARE(plan.fromVersion, kNewer);
    QCOMPARE(plan.toVersion, kTarget);
}

void Rke2EtcdPlanTest::stepsComeInTheOrderThatSavesTheCluster()
{
    const Plan plan = planOf(rollback(), facts());
    const QStringList order = {
        "save-servers",  "snapshot-copy",     "snapshot-check", "fetch-installer",  "drain",
        "stay-down",     "stop-agents",       "stop-servers",   "prove-down",       "install-tar",
        "prove-version", "manifests-aside",   "database-aside", "prove-down-again", "cluster-reset",
        "start-first",   "network-pods-anew", "peers-check",    "peers-aside",      "peers-start",
        "agents-start",  "nodes-ready",       "uncordon"};
    int last = 0;
    for (const QString& step : order) {
        const int n = task(plan, step).n;
        QVERIFY2(n > last, qPrintable(step));
        last = n;
    }
}

void Rke2EtcdPlanTest::eachStepRunsWhereItBelongs()
{
    const Plan plan = planOf(rollback(), facts());
    QCOMPARE(where(plan, "cluster-reset"), QStringList({"s1"}));
    QCOMPARE(where(plan, "database-aside"), QStringList({"s1"}));
    QCOMPARE(where(plan, "peers-aside"), QStringList({"s2", "s3"}));
    QCOMPARE(where(plan, "peers-start"), QStringList({"s2", "s3"}));
    QCOMPARE(where(plan, "agents-start"), QStringList({"a1"}));
    QCOMPARE(where(plan, "drain"), QStringList({"s1", "s1>s2", "s1>s3", "s1>a1"}));
    QCOMPARE(task(plan, "peers-start").parallel, 1);
    const PlannedTask reset = task(plan, "cluster-reset");
    QCOMPARE(reset.pointOfNoReturn, QStringLiteral("start"));
    QVERIFY(reset.effect == Effect::Destroy && !reset.keeps.isEmpty() && reset.skip == QLatin1String("never"));
    QVERIFY(reset.secretInput.isEmpty());
    // A server without etcd is neither emptied nor waited for as a voter.
    Facts known = facts();
    known.nodes["s3"]["config.disableEtcd"] = textFact("true");
    const Plan other = planOf(rollback(), known);
    QCOMPARE(where(other, "peers-aside"), QStringList({"s2"}));
    QCOMPARE(where(other, "control-planes-start"), QStringList({"s3"}));
}

void Rke2EtcdPlanTest::theResetSaysExactlyThis_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QMap<QString, QString>>("config");
    QTest::addColumn<QString>("command");
    using Config = QMap<QString, QString>;
    const QString path = QStringLiteral("--cluster-reset-restore-path=/root/rke2-rollback-${run.id}/chosen-snapshot");
    const QString start = QStringLiteral("exec /usr/local/bin/rke2 server --cluster-reset");
    QTest::addRow("plain") << kTarget << kNewer << Config() << start + "   " + path;
    QTest::addRow("old release")
        << "v1.27.6+rke2r1"
        << "v1.28.2+rke2r1" << Config{{"config.etcdArgs", "quota-backend-bytes=1"}}
        << start +
               " --etcd-arg=quota-backend-bytes=1 --etcd-arg=advertise-client-urls=https://127.0.0.1:2379 "
               "--etcd-disable-snapshots=false  " +
               path;
    QTest::addRow("snapshots off") << kTarget << kNewer << Config{{"config.etcdDisableSnapshots", "true"}}
                                   << start + " --etcd-disable-snapshots=false  " + path;
    QTest::addRow("s3 in the configuration")
        << kTarget << kNewer << Config{{"config.etcdS3", "true"}} << start + "  --etcd-s3=false " + path;
}

void Rke2EtcdPlanTest::theResetSaysExactlyThis()
{
    QFETCH(QString, target);
    QFETCH(QString, newer);
    using Config = QMap<QString, QString>;
    QFETCH(Config, config);
    QFETCH(QString, command);
    Case given = rollback();
    given.inputs["targetVersion"] = target;
    Facts known = facts();
    for (FactSet& set : known.nodes)
        set["rke2.version"] = textFact(newer);
    known.nodes["s1"]["snapshot.version"] = textFact(target);
    for (auto it = config.begin(); it != config.end(); ++it)
        known.nodes["s1"][it.key()] =
            it.key().endsWith(QLatin1String("Args")) ? listFact({it.value()}) : textFact(it.value());
    // Only the words count, not the blanks between them.
    QString planned = task(planOf(given, known), "cluster-reset").command.simplified();
    planned.remove(QLatin1Char('\''));
    QCOMPARE(planned, command.simplified());
}

void Rke2EtcdPlanTest::theSnapshotComesFromWhereItIs()
{
    Case given = rollback();
    given.snapshot->node = QStringLiteral("s2");
    Facts known = facts();
    known.nodes["s2"]["snapshot.holder"] = textFact("yes");
    known.nodes["s1"]["snapshot.holder"] = textFact("no");
    const Plan peer = planOf(given, known);
    QCOMPARE(where(peer, "snapshot-fetch"), QStringList({"s1"}));
    QVERIFY(where(peer, "snapshot-copy").isEmpty());
    QCOMPARE(task(peer, "snapshot-fetch").parameters.value("from.at").toString(), QStringLiteral("s2"));

    given.snapshot = SnapshotChoice{SnapshotPlace::S3, {}, "before-1.zip", {}};
    given.inputs["s3Bucket"] = "backups";
    given.inputs["snapshotVersion"] = kTarget;
    const Plan s3 = planOf(given, known);
    QVERIFY(where(s3, "cluster-reset").isEmpty() && where(s3, "snapshot-check").isEmpty());
    const QString command = task(s3, "cluster-reset-s3").command;
    QVERIFY2(command.contains("--cluster-reset-restore-path=before-1.zip --etcd-s3 "), qPrintable(command));
    QVERIFY(!command.contains("secret") && !command.contains("access-key"));
}

void Rke2EtcdPlanTest::unsafeKillallIsNotRun()
{
    Facts known = facts();
    known.nodes["s2"]["rke2.killallSafe"] = textFact("no");
    const Plan plan = planOf(rollback(), known);
    QCOMPARE(where(plan, "stop-servers"), QStringList({"s1", "s3"}));
    QCOMPARE(where(plan, "stop-servers-gently"), QStringList({"s2"}));
    QVERIFY(!task(plan, "stop-servers-gently").command.contains("rm "));
    QCOMPARE(task(plan, "stop-servers").command.trimmed(),
             QStringLiteral("RKE2_DATA_DIR=/var/lib/rancher/rke2 /usr/local/bin/rke2-killall.sh"));
}

void Rke2EtcdPlanTest::packagesGoTheWayTheyCame()
{
    Facts known = facts();
    known.nodes["a1"]["rke2.method"] = textFact("rpm");
    const Plan online = planOf(rollback(), known);
    QCOMPARE(where(online, "install-tar"), QStringList({"s1", "s2", "s3"}));
    QCOMPARE(where(online, "install-rpm"), QStringList({"a1"}));
    const QString command = task(online, "install-rpm").command;
    for (const char* word : {"INSTALL_RKE2_VERSION=", "v1.31.9+rke2r1", "INSTALL_RKE2_TYPE=agent",
                             "INSTALL_RKE2_METHOD=rpm", "INSTALL_RKE2_CHANNEL=stable", "sh /root/rke2-install.sh"})
        QVERIFY2(command.contains(QLatin1String(word)), word);
    Case given = rollback();
    given.inputs["network"] = "airgap";
    given.inputs["artifactDir"] = "/opt/rke2-artifacts";
    const Plan airgap = planOf(given, known);
    QCOMPARE(where(airgap, "install-tar-airgap"), QStringList({"s1", "s2", "s3"}));
    QCOMPARE(where(airgap, "install-rpm-airgap"), QStringList({"a1"}));
    QVERIFY(where(airgap, "fetch-installer").isEmpty());
    QVERIFY(!task(airgap, "install-tar-airgap").command.contains("INSTALL_RKE2_METHOD"));
}

void Rke2EtcdPlanTest::rulesBite_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char* node, const char* fact, const char* given, const char* finding) {
        QTest::addRow("%s %s", finding, given) << node << fact << given << finding;
    };
    row("s1", "rke2.systemAgent", "yes", "downstream-cluster@s1");
    row("s2", "config.datastoreEndpoint", "yes", "other-datastore@s2");
    row("s1", "config.disableEtcd", "true", "first-server-without-etcd");
    row("s3", "rke2.role", "agent", "wrong-role@s3");
    row("a1", "rke2.role", "server", "wrong-role-agent@a1");
    row("a1", "host.uid", "1000", "not-root@a1");
    row("s2", "rke2.binary", "", "no-rke2@s2");
    row("s1", "rke2.version", "v1.30.1+rke2r1", "target-newer");
    row("s1", "snapshot.kind", "missing", "snapshot-missing@s1");
    row("s1", "snapshot.kind", "folder", "snapshot-missing@s1");
    row("s1", "snapshot.bytes", "0", "snapshot-missing@s1");
    row("s1", "snapshot.holder", "no", "snapshot-unread");
    row("s1", "snapshot.whole", "no", "snapshot-damaged@s1");
    row("s1", "snapshot.sha256", "bb", "snapshot-changed@s1");
    row("s1", "snapshot.version", "v1.32.5+rke2r1", "snapshot-minor-above@s1");
    row("s1", "config.serverFromEnvironment", "https://x:9345", "server-url-in-environment");
    row("s2", "config.server", "", "peer-without-server@s2");
    row("s3", "config.tokenFrom", "", "peer-without-token@s3");
    row("s2", "disk.freeKiB", "1000", "override no-room@s2");
    row("s1", "snapshot.roomKiB", "-5", "override no-room-snapshot@s1");
    row("a1", "artifacts.ready", "no", "override artifacts-missing@a1");
    row("s1", "snapshot.whole", "unproven", "override snapshot-unproven@s1");
    row("s1", "snapshot.tokenHashes", "000000000000", "override token-differs@s1");
    row("s1", "snapshot.tokenHashes", "000000000000 2bb80d537b1d", "override token-undecided@s1");
    row("s1", "snapshot.tokenHashes", "", "override token-none@s1");
    row("s1", "token.hash", "", "override no-server-token");
    row("s2", "config.tokenHash", "000000000000", "override tokens-differ@s2");
    row("s1", "mounts.etcd", "yes", "override etcd-mount-first@s1");
    row("s1", "host.toolsMissing", "ss", "override tools-missing@s1");
    row("s1", "rke2.unitArguments", "--debug", "override unit-arguments@s1");
    row("s2", "config.clusterReset", "true", "override cluster-reset-in-config@s2");
    row("s2", "rke2.method", "", "override no-install-method@s2");
    row("s2", "rke2.killallSafe", "no", "warn killall-unsafe@s2");
    row("s1", "ground.resolversInside", "169.254.20.10", "warn resolver-in-cluster@s1");
    row("s1", "host.ntp", "no", "warn clock-not-synchronised@s1");
    row("a1", "host.nodePassword", "no", "warn node-password-file@a1");
    row("cluster", "kube.servers", "4", "warn nodes-without-login");
    row("cluster", "kube.api", "no", "warn api-silent");
    row("cluster", "kube.blockingBudgets", "shop/web", "warn blocking-budgets");
    row("cluster", "kube.upgradePlans", "system-upgrade/server v1.32.5+rke2r1", "warn upgrades-again");
    row("s1", "config.serverFiles", "/etc/rancher/rke2/config.yaml", "info first-server-url");
    row("s1", "config.etcdS3", "true", "info s3-in-config");
    row("s1", "db.resetFlag", "yes", "info reset-flag-left@s1");
    row("s2", "rke2.version", "v1.31.9+rke2r1", "info half-upgraded@s2");
}

void Rke2EtcdPlanTest::rulesBite()
{
    QFETCH(QString, node);
    QFETCH(QString, fact);
    QFETCH(QString, given);
    QFETCH(QString, finding);
    QVERIFY2(!ids(planOf(rollback(), facts())).contains(finding), "it bites without a cause");
    Facts known = facts();
    FactSet& set = node == QLatin1String("cluster") ? known.cluster : known.nodes[node];
    static const QStringList lists = {"snapshot.tokenHashes", "host.toolsMissing",    "ground.resolversInside",
                                      "config.serverFiles",   "kube.blockingBudgets", "kube.upgradePlans"};
    if (given.isEmpty())
        set[fact] = absentFact();
    else
        set[fact] = lists.contains(fact)
                        ? listFact(fact == lists.first() ? given.split(QLatin1Char(' ')) : QStringList{given})
                        : textFact(given);
    const QStringList found = ids(planOf(rollback(), known));
    QVERIFY2(found.contains(finding), qPrintable(found.join(QLatin1Char('\n'))));
}

void Rke2EtcdPlanTest::whatCouldNotBeReadIsNotPassed_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("rule");
    QTest::addRow("environment") << "s1"
                                 << "config.serverFromEnvironment"
                                 << "server-url-in-environment";
    QTest::addRow("tools") << "s1"
                           << "host.toolsMissing"
                           << "tools-missing@s1";
    QTest::addRow("unit") << "s1"
                          << "rke2.unitArguments"
                          << "unit-arguments@s1";
    QTest::addRow("reset key") << "s2"
                               << "config.clusterReset"
                               << "cluster-reset-in-config@s2";
    QTest::addRow("plans") << "cluster"
                           << "kube.upgradePlans"
                           << "upgrades-again";
}

/// "Could not check" is an answer of its own: a fact that is unknown never lets its rule pass.
void Rke2EtcdPlanTest::whatCouldNotBeReadIsNotPassed()
{
    QFETCH(QString, node);
    QFETCH(QString, fact);
    QFETCH(QString, rule);
    Facts known = facts();
    FactSet& set = node == QLatin1String("cluster") ? known.cluster : known.nodes[node];
    set[fact] = {Fact::State::Unknown, {}, {}, false, QStringLiteral("permission denied"), {}, {}};
    const auto findings = evaluateRules(*procedure(), rollback(), known, {});
    const auto found = std::find_if(findings.cbegin(), findings.cend(),
                                    [&rule](const RuleFinding& finding) { return finding.id() == rule; });
    QVERIFY(found != findings.cend());
    QVERIFY(found->verdict == RuleFinding::Verdict::CouldNotCheck);
}

void Rke2EtcdPlanTest::aSilentApiStillGivesAPlan()
{
    Facts known = facts();
    for (Fact& fact : known.cluster)
        fact = {Fact::State::Unknown, {}, {}, false, QStringLiteral("no server answers"), {}, {}};
    Case given = rollback();
    given.inputs["resumeUpgrades"] = "resume";
    const Plan plan = planOf(given, known);
    QCOMPARE(where(plan, "cluster-reset"), QStringList({"s1"}));
    for (const char* step : {"record-state", "pause-upgrades", "drain", "resume-upgrades"})
        QVERIFY2(where(plan, QLatin1String(step)).isEmpty(), step);
}

void Rke2EtcdPlanTest::withoutASnapshotNothingIsPlanned()
{
    Case given = rollback();
    given.snapshot.reset();
    QVERIFY(ids(planOf(given, facts())).contains(QStringLiteral("no-snapshot")));
}

/// The text a node gets, holes filled, each through `sh -n` and shellcheck.
void Rke2EtcdPlanTest::plannedScriptsPassShellcheck()
{
    const QString shellcheck = QStandardPaths::findExecutable(QStringLiteral("shellcheck"));
    if (shellcheck.isEmpty())
        QSKIP("shellcheck is not installed");
    QStringList scripts;
    for (const PlannedTask& one : planOf(rollback(), facts()).tasks) {
        if (one.kind == TaskKind::Script)
            scripts << one.command;
        scripts << one.neededWhen << one.doneWhen;
        for (const PlannedCheck& check : one.verify.checks)
            scripts << check.script;
    }
    scripts.removeDuplicates();
    QVERIFY(scripts.size() > 40);
    for (QString script : scripts) {
        script.replace(QLatin1String("${run.id}"), QLatin1String("20261120-a"));
        script.replace(QLatin1String("${stamp}"), QLatin1String("20261120-a-1"))
            .replace(QLatin1String("${attempt}"), QLatin1String("1"));
        QProcess process;
        process.start(shellcheck, {"-s", "sh", "-S", "warning", "-e", "SC2050,SC2194,SC2043", "-"});
        process.write(script.toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, qPrintable(script + QString::fromUtf8(process.readAll())));
    }
}

QTEST_GUILESS_MAIN(Rke2EtcdPlanTest)
#include "Rke2EtcdPlanTest.moc"
