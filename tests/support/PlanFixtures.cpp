#include "tests/support/PlanFixtures.h"

namespace tests {

using namespace wizard;

namespace {

QJsonValue secret()
{
    return QJsonObject{{QStringLiteral("secret"), QStringLiteral("ask")}};
}

FixtureCluster airGap(const QString& name, const QString& shows, int servers, int agents)
{
    return FixtureCluster(name, shows, servers, agents)
        .input("network", "airgap")
        .input("artifactDir", "/opt/rke2-artifacts")
        .everywhere("artifacts.why", "sums of /opt/rke2-artifacts hold");
}

void leaveCloser(Case& value)
{
    for (CaseNode& node : value.nodes) {
        node.user = QStringLiteral("ops");
        node.become = BecomeMode::SudoPassword;
        node.jumps = {QStringLiteral("bastion.example.com")};
    }
}

PlanFixture mixedHosts()
{
    return FixtureCluster("mixed-hosts",
                          "Server-2 and agent-1 by RPM, agent-2 under /opt, sudo, a name of its own in Kubernetes", 3,
                          2)
        .rpm("server-2")
        .rpm("agent-1")
        .set("agent-2", "rke2.method", "opt")
        .set("agent-2", "rke2.binary", "/opt/rke2/bin/rke2")
        .set("agent-2", "rke2.prefix", "/opt/rke2")
        .set("agent-2", "rke2.killall", "/opt/rke2/bin/rke2-killall.sh")
        .change(leaveCloser)
        .change([](Case& value) { value.nodes[4].kubernetesName = QStringLiteral("ip-10-0-0-102.internal"); })
        .done();
}

PlanFixture s3()
{
    return FixtureCluster("s3-snapshot", "The snapshot lies in S3, in a folder, behind an own CA", 1, 0)
        .snapshotElsewhere(SnapshotPlace::S3, "before upgrade.zip")
        .input("s3Bucket", "rke2-backups")
        .input("s3Endpoint", "minio.example.com:9000")
        .input("s3Region", "eu-central-1")
        .input("s3Folder", "prod eu")
        .input("s3EndpointCa", "/etc/ssl/minio.pem")
        .input("s3LookupType", "path")
        .input("s3Environment", secret())
        .done();
}

PlanFixture plainS3()
{
    return FixtureCluster("s3-plain", "A snapshot in S3 with what RKE2 assumes; first server with a server address", 3,
                          1)
        .snapshotElsewhere(SnapshotPlace::S3, "before-upgrade-server-1-1773441000")
        .input("s3Bucket", "rke2-backups")
        .set("server-1", "config.server", "https://10.0.0.12:9345")
        .list("server-1", "config.serverFiles", {"/etc/rancher/rke2/config.yaml"})
        .set("server-1", "config.etcdDisableSnapshots", "true")
        .done();
}

PlanFixture firstServerLast()
{
    return FixtureCluster("first-server-last", "The first server stands last in the case", 3, 1)
        .change([](Case& value) { value.nodes.append(value.nodes.takeFirst()); })
        .done();
}

PlanFixture splitRolesFirstLast()
{
    return FixtureCluster("server-without-etcd-first", "The first server stands last, behind one without etcd", 2, 0)
        .set("server-2", "config.disableEtcd", "true")
        .change([](Case& value) { value.nodes.append(value.nodes.takeFirst()); })
        .done();
}

PlanFixture withoutRke2()
{
    FixtureCluster cluster("no-rke2", "Nothing of RKE2 is on the first server: shown, never run", 1, 0);
    for (const char* name : {"binary", "prefix", "killall", "role", "dataDir"})
        cluster.absent("server-1", QStringLiteral("rke2.") + QLatin1String(name));
    return cluster.done();
}

PlanFixture oldRelease()
{
    const QString older = QStringLiteral("v1.28.15+rke2r1");
    return FixtureCluster("reset-flags", "A target below 1.29 with etcd arguments of its own", 1, 0)
        .input("targetVersion", older)
        .set("server-1", "rke2.version", "v1.29.4+rke2r1")
        .set("server-1", "snapshot.version", older)
        .list("server-1", "config.etcdArgs", {"quota-backend-bytes=8589934592", "heartbeat-interval=250"})
        .done();
}

PlanFixture unsafeKillall()
{
    return FixtureCluster("unsafe-killall", "The killall script would empty mounts, and deletes pod logs", 3, 1)
        .everywhere("rke2.killallRemovesMounts", "yes")
        .everywhere("rke2.killallDeletesLogs", "yes")
        .everywhere("rke2.killallSafe", "no")
        .list("server-1", "rke2.killallMounts", {"/var/lib/kubelet/pods/3f/volumes/kubernetes.io~nfs/data"})
        .done();
}

PlanFixture upgradeController()
{
    return FixtureCluster("upgrade-controller", "An upgrade controller that is to run again; no drain", 3, 1)
        .set("cluster", "kube.upgradeController", "1")
        .list("cluster", "kube.upgradePlans", {"system-upgrade/server-plan v1.32.5+rke2r1"})
        .input("resumeUpgrades", "resume")
        .input("drain", "no")
        .input("rancherHost", "rancher.example.com")
        .done();
}

PlanFixture splitRoles()
{
    return FixtureCluster("server-without-etcd", "Five servers, two of them without etcd", 5, 1)
        .set("server-4", "config.disableEtcd", "true")
        .set("server-5", "config.disableEtcd", "true")
        .set("agent-1", "config.disableEtcd", "true")  // of no meaning on an agent
        .set("cluster", "kube.upgradeController", "1") // stays paused
        .input("drainForce", true)
        .input("drainTimeout", 120)
        .done();
}

} // namespace

namespace {

QList<PlanFixture> buildFixtures()
{
    return {
        FixtureCluster("three-servers", "Three servers and an agent, online, by tarball, as root").done(),
        FixtureCluster("one-server", "One server alone", 1, 0).done(),
        splitRoles(),
        airGap("air-gap", "From files that lie on each node; an agent under /opt", 3, 1)
            .set("agent-1", "rke2.method", "opt")
            .set("agent-1", "rke2.prefix", "/opt/rke2")
            .done(),
        airGap("air-gap-rpm", "From RPM files", 1, 1).rpm("server-1").rpm("agent-1").done(),
        mixedHosts(),
        s3(),
        FixtureCluster("snapshot-on-peer", "A zipped snapshot on another server than the first")
            .snapshotOn("server-2", "/var/lib/rancher/rke2/server/db/snapshots/daily server-2.zip")
            .done(),
        FixtureCluster("snapshot-on-desk", "The snapshot comes from the desk", 2, 0)
            .snapshotElsewhere(SnapshotPlace::Desk, "/home/ops/it's the one")
            .input("s3Environment", secret()) // brings the token of the snapshot
            .done(),
        FixtureCluster("snapshot-from-operator", "The snapshot comes from the person's own machine", 1, 0)
            .snapshotElsewhere(SnapshotPlace::Operator, "/home/ops/before-upgrade.zip")
            .done(),
        FixtureCluster("data-dir", "Another data directory, with a space")
            .dataDir("/srv/rancher data")
            .set("server-1", "config.nodeName", "server-1")
            .done(),
        FixtureCluster("left-out-agent", "An agent that is dead").leaveOut("agent-1", "disk is dead").done(),
        FixtureCluster("left-out-server", "A server that is off").leaveOut("server-3", "powered off").done(),
        FixtureCluster("server-address-on-first", "The first server names a server, in two files")
            .set("server-1", "config.server", "https://10.0.0.12:9345")
            .list("server-1", "config.serverFiles",
                  {"/etc/rancher/rke2/config.yaml", "/etc/rancher/rke2/config.yaml.d/10 join.yaml"})
            .done(),
        oldRelease(),
        FixtureCluster("snapshots-disabled", "A newer target, snapshots disabled in the configuration", 1, 0)
            .set("server-1", "config.etcdDisableSnapshots", "true")
            .done(),
        FixtureCluster("kubectl-1-19", "So old that kubectl knows another word for a drain", 1, 0)
            .input("targetVersion", "v1.19.16+rke2r1")
            .set("server-1", "rke2.version", "v1.19.16+rke2r1")
            .set("server-1", "snapshot.version", "v1.19.16+rke2r1")
            .done(),
        FixtureCluster("api-down", "The API does not answer; the first server does not run")
            .apiDown()
            .input("resumeUpgrades", "resume") // of a controller of which nothing is known
            .set("server-1", "rke2.serverState", "failed")
            .done(),
        FixtureCluster("api-not-told", "Whether the API answers could not be told", 1, 0)
            .unknown("cluster", "kube.api")
            .unknown("cluster", "kube.upgradeController")
            .done(),
        FixtureCluster("s3-in-config", "A local snapshot while the configuration uploads to S3", 1, 0)
            .set("server-1", "config.etcdS3", "true")
            .done(),
        unsafeKillall(),
        upgradeController(),
        plainS3(),
        firstServerLast(),
        splitRolesFirstLast(),
        FixtureCluster("upgrade-controller-at-0", "An upgrade controller that is already paused", 1, 0)
            .set("cluster", "kube.upgradeController", "0")
            .input("resumeUpgrades", "resume")
            .done(),
        withoutRke2(),
    };
}

} // namespace

QList<PlanFixture> planFixtures()
{
    static const QList<PlanFixture> all = buildFixtures();
    return all;
}

QList<PlanFixture> probeFixtures()
{
    QList<PlanFixture> all = planFixtures();
    all.removeIf([](const PlanFixture& one) {
        return one.name != QLatin1String("three-servers") && one.name != QLatin1String("air-gap-rpm") &&
               one.name != QLatin1String("s3-plain");
    });
    return all;
}

} // namespace tests
