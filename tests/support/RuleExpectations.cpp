#include "tests/support/PlanFixtures.h"

namespace tests {

using namespace wizard;

namespace {

const QString kWhole; ///< the finding is about the case as a whole

/// A cluster in order, to which one thing happens.
FixtureCluster inOrder()
{
    return FixtureCluster(QStringLiteral("rule"), {});
}

class Expectations {
public:
    void add(const char* rule, const QString& node, const char* verdict, const FixtureCluster& cluster)
    {
        m_all << RuleExpectation{QString::fromLatin1(rule), node, QString::fromLatin1(verdict), cluster.done()};
    }
    /// One fact of one node.
    void fact(const char* rule, const QString& node, const char* verdict, const char* name, const QString& value)
    {
        add(rule, node, verdict, inOrder().set(node, QString::fromLatin1(name), value));
    }
    /// One fact of the first server, asked of the case as a whole.
    void first(const char* rule, const char* verdict, const char* name, const QString& value)
    {
        add(rule, kWhole, verdict, inOrder().set("server-1", QString::fromLatin1(name), value));
    }
    QList<RuleExpectation> all() const { return m_all; }

private:
    QList<RuleExpectation> m_all;
};

FixtureCluster inS3()
{
    return inOrder().snapshotElsewhere(SnapshotPlace::S3, "before-upgrade").input("s3Bucket", "rke2-backups");
}

FixtureCluster airGap()
{
    return inOrder().input("network", "airgap").input("artifactDir", "/opt/rke2-artifacts");
}

FixtureCluster withoutEtcd()
{
    return inOrder().set("server-2", "config.disableEtcd", "true");
}

FixtureCluster withController()
{
    return inOrder().list("cluster", "kube.upgradePlans", {"system-upgrade/server-plan v1.32.5+rke2r1"});
}

void neverPassed(Expectations& rules)
{
    for (const QString& node : {QStringLiteral("server-2"), QStringLiteral("agent-1")}) {
        rules.fact("downstream-cluster", node, "block", "rke2.systemAgent", "yes");
        rules.fact("not-root", node, "block", "host.uid", "1000");
        rules.add("no-rke2", node, "block", inOrder().absent(node, "rke2.binary"));
        rules.add("transactional-host", node, "block", inOrder().rpm(node).set(node, "host.transactional", "yes"));
    }
    rules.fact("transactional-host", "server-2", "passed", "host.transactional", "yes");
    rules.add("transactional-host", "server-2", "passed", inOrder().rpm("server-2"));
    rules.fact("other-datastore", "server-2", "block", "config.datastoreEndpoint", "yes");
    rules.fact("wrong-role", "server-2", "block", "rke2.role", "agent");
    rules.fact("wrong-role-agent", "agent-1", "block", "rke2.role", "server");
    rules.first("first-server-without-etcd", "block", "config.disableEtcd", "true");
    rules.first("server-url-in-environment", "block", "config.serverFromEnvironment", "https://10.0.0.12:9345");
    rules.add("server-url-in-environment", kWhole, "could-not-check",
              inOrder().unknown("server-1", "config.serverFromEnvironment"));
    rules.add("peer-without-server", "server-2", "block", inOrder().absent("server-2", "config.server"));
    rules.add("peer-without-server", "server-1", "none", inOrder());
    rules.add("peer-without-server", "server-2", "none", withoutEtcd().absent("server-2", "config.server"));
    rules.add("peer-without-server", "server-2", "could-not-check",
              inOrder().unknown("server-2", "config.disableEtcd").unknown("server-2", "config.server"));
    rules.add("peer-without-token", "server-2", "block", inOrder().absent("server-2", "config.tokenFrom"));
    rules.add("peer-without-token", "server-1", "none", inOrder().absent("server-1", "config.tokenFrom"));
    rules.add("peer-without-token", "server-2", "none", withoutEtcd().absent("server-2", "config.tokenFrom"));
}

void versions(Expectations& rules)
{
    for (const char* bad : {"1.31.9", "v1.31.9", "v1.31.9-rke2r1", "v1.31.9+rke2r1 ", "latest"})
        rules.add("version-form", kWhole, "block", inOrder().input("targetVersion", QString::fromLatin1(bad)));
    rules.add("version-form", kWhole, "passed", inOrder().input("targetVersion", "v1.31.9-rc3+rke2r2"));
    rules.add("target-newer", kWhole, "block", inOrder().input("targetVersion", "v1.32.6+rke2r1"));
    rules.add("target-newer", kWhole, "passed", inOrder().input("targetVersion", "v1.32.5+rke2r1"));
    for (const char* bad : {"v1.25.13+rke2r1", "v1.25.14+rke2r1", "v1.26.8+rke2r1", "v1.26.9+rke2r1"})
        rules.add("known-bad-release", kWhole, "warn", inOrder().input("targetVersion", QString::fromLatin1(bad)));
    rules.add("known-bad-release", kWhole, "passed", inOrder().input("targetVersion", "v1.26.10+rke2r1"));
    rules.add("psp-border", kWhole, "warn", inOrder().input("targetVersion", "v1.24.17+rke2r1"));
    rules.add("psp-border", kWhole, "passed", inOrder());
    rules.add("psp-border", kWhole, "passed",
              inOrder().input("targetVersion", "v1.23.17+rke2r1").set("server-1", "rke2.version", "v1.24.17+rke2r1"));
    rules.fact("half-upgraded", "agent-1", "info", "rke2.version", "v1.31.9+rke2r1");
    rules.fact("half-upgraded", "server-3", "info", "rke2.version", "v1.31.9+rke2r1");
}

void snapshotFile(Expectations& rules)
{
    rules.add("no-snapshot", kWhole, "block", inOrder().change([](Case& value) { value.snapshot.reset(); }));
    rules.fact("snapshot-missing", "server-1", "block", "snapshot.kind", "missing");
    rules.fact("snapshot-missing", "server-1", "block", "snapshot.kind", "folder");
    rules.fact("snapshot-missing", "server-1", "block", "snapshot.bytes", "0");
    rules.add("snapshot-unread", kWhole, "block", inOrder().set("server-1", "snapshot.holder", "no"));
    rules.add("snapshot-unread", kWhole, "passed", inS3().set("server-1", "snapshot.holder", "no"));
    rules.fact("snapshot-damaged", "server-1", "block", "snapshot.whole", "no");
    rules.add("snapshot-unhashed", kWhole, "passed", inOrder());
    rules.add("snapshot-unhashed", kWhole, "block", inOrder().unknown("server-1", "snapshot.sha256"));
    rules.add("snapshot-unhashed", kWhole, "passed",
              inOrder().unknown("server-1", "snapshot.sha256").unknown("server-1", "snapshot.bytes"));
    rules.add("snapshot-unhashed", kWhole, "block", inOrder().unknown("server-1", "snapshot.holder"));
    rules.add("snapshot-unhashed", kWhole, "passed",
              inOrder().unknown("server-1", "snapshot.holder").unknown("server-1", "machine.answers"));
    rules.add("snapshot-unhashed", kWhole, "passed", inS3().unknown("server-1", "snapshot.holder"));
    rules.fact("snapshot-changed", "server-1", "block", "snapshot.sha256", "00");
    rules.add("snapshot-changed", "server-2", "none", inOrder());
    rules.add("snapshot-changed", "server-1", "passed",
              inOrder().change([](Case& value) { value.snapshot->sha256.clear(); }));
    rules.add("snapshot-changed", "server-1", "none", inS3());
    rules.fact("snapshot-unproven", "server-1", "override", "snapshot.whole", "unproven");
    const auto zipped = [] { return inOrder().snapshotOn("server-1", "/var/lib/rancher/a.zip"); };
    rules.add("snapshot-zip-untested", "server-1", "override", zipped().unknown("server-1", "snapshot.whole"));
    rules.add("snapshot-zip-untested", "server-1", "passed", zipped());
    rules.add("snapshot-zip-untested", "server-1", "passed", inOrder().unknown("server-1", "snapshot.whole"));
}

void snapshotVersion(Expectations& rules)
{
    // another minor, and the same minor with another etcd
    rules.fact("snapshot-minor-above", "server-1", "block", "snapshot.version", "v1.32.5+rke2r1");
    rules.add(
        "snapshot-minor-above", "server-1", "block",
        inOrder().input("targetVersion", "v1.33.10+rke2r1").set("server-1", "snapshot.version", "v1.33.11+rke2r1"));
    rules.add(
        "snapshot-minor-above", "server-1", "passed",
        inOrder().set("server-1", "snapshot.version", "v1.32.5+rke2r1").input("snapshotVersion", "v1.31.9+rke2r1"));
    rules.add("snapshot-minor-above", "server-2", "none",
              inOrder().set("server-2", "snapshot.version", "v1.32.5+rke2r1"));
    rules.add("snapshot-minor-above", "server-1", "could-not-check", inOrder().unknown("server-1", "snapshot.version"));
    rules.add("stated-minor-above", kWhole, "block", inS3().input("snapshotVersion", "v1.32.5+rke2r1"));
    rules.add("stated-minor-above", kWhole, "block",
              inS3().input("targetVersion", "v1.33.10+rke2r1").input("snapshotVersion", "v1.33.11+rke2r1"));
    rules.add("stated-minor-above", kWhole, "passed", inS3());
    rules.add("stated-minor-above", kWhole, "passed", inOrder());
    rules.add("remote-snapshot-version", kWhole, "block", inS3().input("snapshotVersion", QString()));
    rules.add("remote-snapshot-version", kWhole, "passed", inS3());
    rules.add("remote-snapshot-version", kWhole, "passed", inOrder());
    rules.fact("snapshot-minor-below", "server-1", "warn", "snapshot.version", "v1.30.2+rke2r1");
    rules.add("snapshot-minor-below", "server-2", "none",
              inOrder().set("server-2", "snapshot.version", "v1.30.2+rke2r1"));
    rules.fact("snapshot-after-upgrade", "server-1", "warn", "snapshot.version", "v1.31.10+rke2r1");
    rules.fact("snapshot-after-upgrade", "server-1", "passed", "snapshot.version", "v1.32.5+rke2r1");
    rules.add("snapshot-after-upgrade", "server-2", "none",
              inOrder().set("server-2", "snapshot.version", "v1.31.10+rke2r1"));
    rules.add("token-remote", kWhole, "override", inS3());
    rules.add("untrusted-snapshot", kWhole, "warn", inS3());
    rules.add("s3-secret-only", kWhole, "block", inS3().input("s3Bucket", QString()));
    rules.add("s3-secret-only", kWhole, "passed", inS3());
    rules.add("s3-secret-only", kWhole, "passed", inOrder());
}

void tokens(Expectations& rules)
{
    const QStringList other = {QStringLiteral("0123456789ab")};
    rules.add("token-differs", "server-1", "override", inOrder().list("server-1", "snapshot.tokenHashes", other));
    rules.add("token-differs", "server-1", "passed",
              inOrder().list("server-1", "snapshot.tokenHashes", other + QStringList{"ba9876543210"}));
    rules.add("token-differs", "server-2", "none", inOrder().list("server-2", "snapshot.tokenHashes", other));
    rules.add("token-differs", "server-1", "none", inS3());
    rules.add("token-undecided", "server-1", "override",
              inOrder().list("server-1", "snapshot.tokenHashes", other + QStringList{"5e884898da28"}));
    rules.add("token-undecided", "server-2", "none",
              inOrder().list("server-2", "snapshot.tokenHashes", other + QStringList{"5e884898da28"}));
    rules.add("token-none", "server-1", "override", inOrder().absent("server-1", "snapshot.tokenHashes"));
    rules.add("token-none", "server-1", "passed",
              inOrder().absent("server-1", "snapshot.tokenHashes").set("server-1", "snapshot.whole", "no"));
    rules.add("token-none", "server-2", "none", inOrder().absent("server-2", "snapshot.tokenHashes"));
    rules.add("no-server-token", kWhole, "override", inOrder().absent("server-1", "token.hash"));
    rules.fact("tokens-differ", "server-3", "override", "config.tokenHash", "0123456789ab");
    rules.add("tokens-differ", "server-3", "passed", inOrder().absent("server-3", "config.tokenHash"));
}

void hosts(Expectations& rules)
{
    rules.fact("no-room", "server-2", "override", "disk.freeKiB", "1000");
    rules.fact("no-room-snapshot", "server-1", "override", "snapshot.roomKiB", "-1");
    rules.add("no-room-snapshot", "server-2", "none", inOrder().set("server-2", "snapshot.roomKiB", "-1"));
    rules.fact("etcd-mount-first", "server-1", "override", "mounts.etcd", "yes");
    rules.add("etcd-mount-first", "server-2", "none", inOrder().set("server-2", "mounts.etcd", "yes"));
    for (const QString& node : {QStringLiteral("server-2"), QStringLiteral("agent-1")}) {
        rules.fact("no-install-method", node, "override", "rke2.method", "snap");
        rules.add("two-binaries", node, "override",
                  inOrder().list(node, "rke2.binaries", {"/usr/bin/rke2", "/usr/local/bin/rke2"}));
        rules.fact("artifacts-missing", node, "override", "artifacts.ready", "no");
        const QStringList other = {"/etc/yum.repos.d/x.repo (1.32)"};
        rules.add("other-repositories", node, "override", inOrder().list(node, "artifacts.otherRepositories", other));
        rules.add("other-repositories", node, "passed", airGap().list(node, "artifacts.otherRepositories", other));
        rules.add("packages-locked", node, "override",
                  inOrder().list(node, "artifacts.locked", {"rke2-common-0:1.32.5*"}));
        rules.add("zypper-online", node, "override", inOrder().rpm(node).set(node, "host.packages", "zypper"));
        rules.add("tools-missing", node, "override", inOrder().list(node, "host.toolsMissing", {"tar"}));
        rules.fact("no-download-tool", node, "override", "host.download", "no");
        rules.fact("killall-unsafe", node, "warn", "rke2.killallSafe", "no");
        rules.fact("killall-deletes-logs", node, "info", "rke2.killallDeletesLogs", "yes");
        rules.fact("clock-not-synchronised", node, "warn", "host.ntp", "no");
        rules.fact("node-password-file", node, "warn", "host.nodePassword", "no");
        rules.add("resolver-in-cluster", node, "warn", inOrder().list(node, "ground.resolversInside", {"10.43.0.10"}));
    }
    rules.fact("no-install-method", "server-2", "passed", "rke2.method", "opt");
    rules.add("no-install-method", "server-2", "passed", inOrder().rpm("server-2"));
    rules.fact("zypper-online", "server-2", "passed", "host.packages", "zypper");
    rules.add("zypper-online", "server-2", "passed", inOrder().rpm("server-2"));
    rules.add("zypper-online", "server-2", "passed",
              airGap().rpm("server-2").set("server-2", "host.packages", "zypper"));
    rules.add("tools-missing", "server-2", "could-not-check", inOrder().unknown("server-2", "host.toolsMissing"));
    rules.add("no-download-tool", "server-2", "passed", airGap().set("server-2", "host.download", "no"));
    rules.add("resolver-in-cluster", "server-2", "passed",
              airGap().list("server-2", "ground.resolversInside", {"10.43.0.10"}));
    rules.add("etcd-user", "server-2", "override", inOrder().set("server-2", "config.profile", "cis"));
    rules.add("etcd-user", "server-2", "passed", inOrder());
    rules.add("etcd-user", "server-2", "passed",
              inOrder().set("server-2", "config.profile", "cis").set("server-2", "host.etcdUser", "yes"));
    rules.fact("ca-ends-soon", "server-2", "warn", "ca.validMonth", "no");
    rules.fact("unit-arguments", "server-1", "override", "rke2.unitArguments", "--debug");
    rules.add("unit-arguments", "server-2", "none", inOrder().set("server-2", "rke2.unitArguments", "--debug"));
    rules.fact("cluster-reset-in-config", "server-2", "override", "config.clusterReset", "true");
    rules.fact("reset-flag-left", "server-1", "info", "db.resetFlag", "yes");
    rules.add("reset-flag-left", "server-2", "none", inOrder().set("server-2", "db.resetFlag", "yes"));
    rules.fact("encryption-changes", "server-2", "info", "config.secretsEncryption", "true");
}

/// What every machine is asked, and what a node stands on.
void machines(Expectations& rules)
{
    const QString lock = QStringLiteral("20260314-0200-other: eva at desk-2, last sign of life 40 s ago");
    for (const QString& node : {QStringLiteral("server-2"), QStringLiteral("agent-1")}) {
        rules.fact("node-answers", node, "override", "machine.answers", "no");
        rules.add("node-answers", node, "could-not-check", inOrder().unknown(node, "machine.answers"));
        rules.fact("clock-off", node, "override", "machine.clock", "1001");
        rules.fact("clock-off", node, "override", "machine.clock", "-1001");
        rules.fact("clock-off", node, "passed", "machine.clock", "1000");
        rules.add("clock-off", node, "could-not-check", inOrder().unknown(node, "machine.clock"));
        rules.fact("not-detached", node, "override", "machine.detached", "no");
        rules.fact("not-detached", node, "passed", "machine.detached", "setsid");
        rules.fact("other-run", node, "override", "machine.lock", lock);
        rules.add("other-run", node, "passed", inOrder());
    }
}

void ground(Expectations& rules)
{
    const QStringList one = {QStringLiteral("something")};
    for (const QString& node : {QStringLiteral("server-2"), QStringLiteral("agent-1")}) {
        rules.add("ports-taken", node, "override", inOrder().list(node, "ground.portsTaken", one));
        rules.add("read-only-place", node, "override", inOrder().list(node, "ground.readOnly", one));
        rules.add("no-exec-place", node, "override", inOrder().list(node, "ground.noExec", one));
        rules.fact("no-inodes", node, "override", "ground.inodes", "49999");
        rules.add("no-inodes", node, "passed", inOrder().absent(node, "ground.inodes"));
        rules.add("no-inodes", node, "could-not-check", inOrder().unknown(node, "ground.inodes"));
        rules.fact("no-room-tmp", node, "override", "ground.tmpKiB", "262143");
        rules.add("sysctl-wrong", node, "override",
                  inOrder().list(node, "ground.sysctlWrong", one).set(node, "config.profile", "cis"));
        rules.add("sysctl-wrong", node, "passed", inOrder().list(node, "ground.sysctlWrong", one));
        rules.add("sysctl-wrong", node, "passed", inOrder().set(node, "config.profile", "cis"));
        rules.fact("selinux-policy", node, "warn", "ground.policy", "no");
        rules.add("selinux-policy", node, "passed", inOrder().absent(node, "ground.policy"));
        rules.fact("fapolicyd-runs", node, "warn", "ground.fapolicyd", "yes");
        rules.fact("no-room-root", node, "override", "ground.rootKiB", "69999");
        rules.add("automatic-updates", node, "warn", inOrder().rpm(node).list(node, "ground.autoUpdates", one));
        rules.add("automatic-updates", node, "passed", inOrder().list(node, "ground.autoUpdates", one));
        rules.add("automatic-updates", node, "passed", inOrder().rpm(node));
        rules.add("ca-ended", node, "override", inOrder().list(node, "ground.endedCas", one));
        rules.add("certificates-ended", node, "warn", inOrder().list(node, "ground.endedCertificates", one));
        rules.add("identity-changed", node, "override", inOrder().list(node, "ground.identities", one));
        rules.add("identity-changed", node, "passed", inOrder().apiDown().list(node, "ground.identities", one));
        rules.add("identity-changed", node, "could-not-check", inOrder().unknown("cluster", "kube.identities"));
        rules.add("identity-changed", node, "passed", inOrder());
    }
    rules.fact("no-room-agent", "agent-1", "override", "ground.freeKiB", "2097151");
    rules.fact("no-room-agent", "server-2", "none", "ground.freeKiB", "2097151");
    rules.fact("db-near-quota", "server-2", "warn", "db.kiB", "2000000");
    rules.fact("db-near-quota", "server-2", "passed", "db.kiB", "1999999");
    rules.add("db-near-quota", "server-2", "passed",
              inOrder()
                  .set("server-2", "db.kiB", "2000000")
                  .list("server-2", "config.etcdArgs", {"quota-backend-bytes=8589934592"}));
    rules.fact("db-near-quota", "agent-1", "none", "db.kiB", "2000000");
}

/// Rules about servers say nothing of an agent, whatever its facts are.
void serversOnly(Expectations& rules)
{
    const std::tuple<const char*, const char*, const char*> facts[] = {
        {"other-datastore", "config.datastoreEndpoint", "yes"},
        {"snapshot-missing", "snapshot.kind", "missing"},
        {"snapshot-damaged", "snapshot.whole", "no"},
        {"snapshot-unproven", "snapshot.whole", "unproven"},
        {"tokens-differ", "config.tokenHash", "0123456789ab"},
        {"ca-ends-soon", "ca.validMonth", "no"},
        {"cluster-reset-in-config", "config.clusterReset", "true"},
        {"encryption-changes", "config.secretsEncryption", "true"},
    };
    for (const auto& [rule, name, value] : facts)
        rules.add(rule, "agent-1", "none",
                  inOrder().set("agent-1", QString::fromLatin1(name), QString::fromLatin1(value)));
    rules.add("peer-without-server", "agent-1", "none", inOrder().absent("agent-1", "config.server"));
    rules.add("peer-without-token", "agent-1", "none", inOrder().absent("agent-1", "config.tokenFrom"));
    rules.add("etcd-user", "agent-1", "none", inOrder().set("agent-1", "config.profile", "cis"));
    rules.add("snapshot-zip-untested", "agent-1", "none", inOrder().set("agent-1", "snapshot.kind", "zip"));
    const auto holder = [] { return inOrder().set("agent-1", "snapshot.holder", "yes"); };
    rules.add("snapshot-minor-below", "agent-1", "none", holder().set("agent-1", "snapshot.version", "v1.30.2+rke2r1"));
    rules.add("snapshot-after-upgrade", "agent-1", "none",
              holder().set("agent-1", "snapshot.version", "v1.31.10+rke2r1"));
}

void wholeCase(Expectations& rules)
{
    const auto untargeted = [] { return inOrder().input("targetVersion", QString()); };
    for (const char* rule : {"data-after-snapshot", "killall-force", "safety-secrets", "nodes-come-and-go"}) {
        rules.add(rule, kWhole, "warn", inOrder());
        rules.add(rule, kWhole, "passed", untargeted());
    }
    rules.add("node-passwords", kWhole, "info", inOrder());
    rules.add("node-passwords", kWhole, "passed", untargeted());
    rules.add("drain-disrupts", kWhole, "warn", inOrder());
    rules.add("drain-disrupts", kWhole, "passed", inOrder().input("drain", "no"));
    rules.add("drain-disrupts", kWhole, "passed", inOrder().apiDown());
    rules.add("upgrades-again", kWhole, "warn", withController());
    rules.add("upgrades-again", kWhole, "warn", inOrder().list("cluster", "kube.gitOps", {"gitrepos.fleet.cattle.io"}));
    rules.add("upgrades-again", kWhole, "could-not-check", inOrder().apiDown());
    rules.add("nodes-without-login", kWhole, "warn", inOrder().set("cluster", "kube.servers", "5"));
    rules.add("nodes-without-login", kWhole, "warn", inOrder().set("cluster", "kube.agents", "2"));
    rules.add("left-out", kWhole, "warn", inOrder().leaveOut("server-3", "powered off"));
    rules.add("single-server", kWhole, "warn", FixtureCluster(QStringLiteral("rule"), {}, 1, 1));
    rules.add("api-silent", kWhole, "warn", inOrder().apiDown());
    rules.add("blocking-budgets", kWhole, "warn", inOrder().list("cluster", "kube.blockingBudgets", {"shop/cart"}));
    const auto bare = [] { return inOrder().list("cluster", "kube.barePods", {"shop/debug"}); };
    rules.add("bare-pods", kWhole, "warn", bare());
    rules.add("bare-pods", kWhole, "passed", bare().input("drainForce", true));
    rules.add("bare-pods", kWhole, "passed", bare().input("drain", "no"));
    rules.add("first-server-url", kWhole, "info",
              inOrder().list("server-1", "config.serverFiles", {"/etc/rancher/rke2/config.yaml"}));
    rules.first("s3-in-config", "info", "config.etcdS3", "true");
    rules.add("s3-in-config", kWhole, "passed", inOrder());
    rules.add("s3-in-config", kWhole, "passed", inS3().set("server-1", "config.etcdS3", "true"));
}

/// The clean-up comes when the cluster runs the release of the rollback.
FixtureCluster rolledBack()
{
    return inOrder().everywhere("rke2.version", "v1.31.9+rke2r1");
}

void cleanUp(Expectations& rules)
{
    rules.add("clean-up-for-good", kWhole, "warn", rolledBack());
    rules.add("clean-up-for-good", kWhole, "passed",
              rolledBack().change([](Case& value) { value.inputs.remove("targetVersion"); }));
    for (const char* node : {"server-2", "agent-1"}) {
        rules.add("clean-up-other-release", node, "passed", rolledBack());
        rules.fact("clean-up-other-release", node, "override", "rke2.version", "v1.32.5+rke2r1");
        rules.add("clean-up-other-release", node, "could-not-check", rolledBack().unknown(node, "rke2.version"));
    }
    rules.add("clean-up-server-down", "server-2", "passed", rolledBack());
    rules.fact("clean-up-server-down", "server-2", "override", "rke2.serverState", "failed");
    rules.fact("clean-up-server-down", "agent-1", "none", "rke2.serverState", "inactive");
    rules.add("clean-up-agent-down", "agent-1", "passed", rolledBack());
    rules.fact("clean-up-agent-down", "agent-1", "override", "rke2.agentState", "inactive");
    rules.fact("clean-up-agent-down", "server-1", "none", "rke2.agentState", "inactive");
}

} // namespace

QList<RuleExpectation> ruleExpectations()
{
    Expectations rules;
    neverPassed(rules);
    versions(rules);
    snapshotFile(rules);
    snapshotVersion(rules);
    tokens(rules);
    hosts(rules);
    machines(rules);
    ground(rules);
    serversOnly(rules);
    wholeCase(rules);
    cleanUp(rules);
    return rules.all();
}

} // namespace tests
