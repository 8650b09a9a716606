#include "tests/support/FixtureCluster.h"

#include "tests/support/GivenFacts.h"
#include "tests/support/PlanSet.h"

namespace tests {

using namespace wizard;

namespace {

const QString kAt = QStringLiteral("2026-03-14T02:11:09Z");
const QString kNewer = QStringLiteral("v1.32.5+rke2r1");
const QString kOlder = QStringLiteral("v1.31.9+rke2r1");
const QString kTokenHash = QStringLiteral("5e884898da28");
const QString kSnapshot =
    QStringLiteral("/var/lib/rancher/rke2/server/db/snapshots/before-upgrade-server-1-1773441000");

Fact readAt(Fact fact)
{
    fact.at = kAt;
    return fact;
}

Fact value(const QString& text)
{
    return readAt(textFact(text));
}

Fact items(const QStringList& list)
{
    return readAt(listFact(list));
}

Fact nothing()
{
    return readAt(absentFact());
}

Fact notSaid(const QString& reason)
{
    Fact fact;
    fact.reason = reason;
    fact.at = kAt;
    return fact;
}

bool isGiven(const QString& name)
{
    for (const FactProbe& probe : rke2EtcdProcedure().facts) {
        if (probe.gives.contains(name))
            return true;
    }
    return false;
}

} // namespace

const Procedure& rke2EtcdProcedure()
{
    return procedureOfTree(QStringLiteral("rke2-etcd"));
}

FixtureCluster::FixtureCluster(const QString& name, const QString& shows, int servers, int agents)
{
    m_fixture.name = name;
    m_fixture.shows = shows;
    m_fixture.facts.stage = Facts::Stage::Checked;
    Case& value = m_fixture.value;
    value.name = QStringLiteral("prod-eu");
    value.installType = InstallType::Rke2Etcd;
    value.inputs.insert(QStringLiteral("targetVersion"), kOlder);
    for (int i = 1; i <= servers; ++i)
        addNode(QStringLiteral("server-%1").arg(i), QStringLiteral("10.0.0.%1").arg(10 + i), NodeRole::Server);
    for (int i = 1; i <= agents; ++i)
        addNode(QStringLiteral("agent-%1").arg(i), QStringLiteral("10.0.0.%1").arg(100 + i), NodeRole::Agent);
    setKubernetes(servers, agents);
    snapshotOn(QStringLiteral("server-1"), kSnapshot);
}

FactSet& FixtureCluster::facts(const QString& node, const QString& fact)
{
    if (!isGiven(fact))
        qFatal("no probe gives the fact %s", qUtf8Printable(fact));
    if (node != cluster() && m_fixture.value.node(node) == nullptr)
        qFatal("no node %s", qUtf8Printable(node));
    return node == cluster() ? m_fixture.facts.cluster : m_fixture.facts.nodes[node];
}

FixtureCluster& FixtureCluster::set(const QString& node, const QString& fact, const QString& text)
{
    facts(node, fact).insert(fact, value(text));
    return *this;
}

FixtureCluster& FixtureCluster::list(const QString& node, const QString& fact, const QStringList& all)
{
    facts(node, fact).insert(fact, items(all));
    return *this;
}

FixtureCluster& FixtureCluster::absent(const QString& node, const QString& fact)
{
    facts(node, fact).insert(fact, nothing());
    return *this;
}

FixtureCluster& FixtureCluster::unknown(const QString& node, const QString& fact, const QString& reason)
{
    facts(node, fact).insert(fact, notSaid(reason));
    return *this;
}

FixtureCluster& FixtureCluster::everywhere(const QString& fact, const QString& text)
{
    for (const CaseNode& node : m_fixture.value.nodes)
        set(node.name, fact, text);
    return *this;
}

FixtureCluster& FixtureCluster::input(const QString& id, const QJsonValue& given)
{
    m_fixture.value.inputs.insert(id, given);
    return *this;
}

FixtureCluster& FixtureCluster::change(const std::function<void(Case&)>& change)
{
    change(m_fixture.value);
    return *this;
}

FixtureCluster& FixtureCluster::rpm(const QString& node)
{
    set(node, QStringLiteral("rke2.method"), QStringLiteral("rpm"));
    set(node, QStringLiteral("rke2.binary"), QStringLiteral("/usr/bin/rke2"));
    list(node, QStringLiteral("rke2.binaries"), {QStringLiteral("/usr/bin/rke2")});
    set(node, QStringLiteral("rke2.prefix"), QStringLiteral("/usr"));
    return set(node, QStringLiteral("rke2.killall"), QStringLiteral("/usr/bin/rke2-killall.sh"));
}

FixtureCluster& FixtureCluster::dataDir(const QString& folder)
{
    return everywhere(QStringLiteral("rke2.dataDir"), folder);
}

FixtureCluster& FixtureCluster::snapshotOn(const QString& node, const QString& path)
{
    const QString sha256 = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    m_fixture.value.snapshot = SnapshotChoice{SnapshotPlace::Node, node, path, sha256};
    for (const CaseNode& server : m_fixture.value.nodes) {
        if (!server.has(NodeRole::Server))
            continue;
        for (const char* name : {"kind", "bytes", "taken", "sha256", "whole", "tokenHashes", "roomKiB", "version"})
            m_fixture.facts.nodes[server.name].remove(QStringLiteral("snapshot.") + QLatin1String(name));
        set(server.name, QStringLiteral("snapshot.holder"), QStringLiteral("no"));
    }
    set(node, QStringLiteral("snapshot.holder"), QStringLiteral("yes"));
    set(node, QStringLiteral("snapshot.kind"),
        path.endsWith(QLatin1String(".zip")) ? QStringLiteral("zip") : QStringLiteral("etcd"));
    set(node, QStringLiteral("snapshot.bytes"), QStringLiteral("52428832"));
    set(node, QStringLiteral("snapshot.taken"), QStringLiteral("2026-03-13T22:30:00Z"));
    set(node, QStringLiteral("snapshot.sha256"), sha256);
    set(node, QStringLiteral("snapshot.whole"), QStringLiteral("yes"));
    list(node, QStringLiteral("snapshot.tokenHashes"), {kTokenHash});
    set(node, QStringLiteral("snapshot.roomKiB"), QStringLiteral("41891841"));
    return set(node, QStringLiteral("snapshot.version"), kOlder);
}

FixtureCluster& FixtureCluster::snapshotElsewhere(SnapshotPlace at, const QString& path)
{
    m_fixture.value.snapshot = SnapshotChoice{at, {}, path, {}};
    return input(QStringLiteral("snapshotVersion"), kOlder);
}

FixtureCluster& FixtureCluster::leaveOut(const QString& node, const QString& reason)
{
    for (CaseNode& one : m_fixture.value.nodes) {
        if (one.name == node)
            one.leftOutReason = reason;
    }
    m_fixture.facts.nodes.remove(node);
    return *this;
}

/// What the probe says of a silent API; the rest of its facts it does not say.
FixtureCluster& FixtureCluster::apiDown()
{
    m_fixture.facts.cluster.clear();
    return set(cluster(), QStringLiteral("kube.api"), QStringLiteral("no"));
}

PlanFixture FixtureCluster::done() const
{
    return withUnsaidFacts(rke2EtcdProcedure(), m_fixture);
}

void FixtureCluster::addNode(const QString& name, const QString& address, NodeRole role)
{
    CaseNode node;
    node.name = node.kubernetesName = name;
    node.address = address;
    node.auth = {NodeLogin{NodeLogin::Kind::Agent, {}}};
    node.roles = {role};
    node.first = name == QLatin1String("server-1");
    m_fixture.value.nodes << node;
    setHost(name);
    setRke2(name, word(role));
    setConfig(name, node.first);
    setArtifacts(name);
    setMachine(name, address);
    if (role == NodeRole::Server)
        setStorage(name);
}

void FixtureCluster::setHost(const QString& node)
{
    const std::pair<const char*, const char*> known[] = {
        {"machineId", "4c4c4544004a3510804bb7c04f4e4d32"},
        {"bootId", "0d9c41a6-6d2a-4c41-9a6c-1f63d2f6f3a1"},
        {"kernel", "Linux 5.14.0-427.13.1.el9_4.x86_64"},
        {"arch", "amd64"},
        {"os", "rocky 9.4"},
        {"time", "2026-03-14T02:11:09Z"},
        {"uid", "0"},
        {"umask", "0022"},
        {"selinux", "Enforcing"},
        {"transactional", "no"},
        {"packages", "dnf"},
        {"ntp", "yes"},
        {"nodePassword", "yes"},
        {"etcdUser", "no"},
        {"download", "yes"},
    };
    for (const auto& [name, text] : known)
        set(node, QStringLiteral("host.") + QLatin1String(name), QString::fromLatin1(text));
    set(node, QStringLiteral("host.name"), node);
    list(node, QStringLiteral("host.resolvers"), {QStringLiteral("10.0.0.2")});
    absent(node, QStringLiteral("host.toolsMissing"));
}

void FixtureCluster::setRke2(const QString& node, const QString& role)
{
    const bool server = role == QLatin1String("server");
    const std::pair<const char*, QString> known[] = {
        {"binary", QStringLiteral("/usr/local/bin/rke2")},
        {"prefix", QStringLiteral("/usr/local")},
        {"version", kNewer},
        {"method", QStringLiteral("tar")},
        {"role", role},
        {"serverState", server ? QStringLiteral("active") : QStringLiteral("inactive")},
        {"serverEnabled", server ? QStringLiteral("enabled") : QStringLiteral("disabled")},
        {"agentState", server ? QStringLiteral("inactive") : QStringLiteral("active")},
        {"agentEnabled", server ? QStringLiteral("disabled") : QStringLiteral("enabled")},
        {"dataDir", QStringLiteral("/var/lib/rancher/rke2")},
        {"killall", QStringLiteral("/usr/local/bin/rke2-killall.sh")},
        {"killallReadsDataDir", QStringLiteral("yes")},
        {"killallRemovesMounts", QStringLiteral("no")},
        {"killallDeletesLogs", QStringLiteral("no")},
        {"killallSafe", QStringLiteral("yes")},
        {"systemAgent", QStringLiteral("no")},
    };
    for (const auto& [name, text] : known)
        set(node, QStringLiteral("rke2.") + QLatin1String(name), text);
    list(node, QStringLiteral("rke2.binaries"), {QStringLiteral("/usr/local/bin/rke2")});
    list(node, QStringLiteral("rke2.releases"),
         {QStringLiteral("v1.31.9-rke2r1-4f1c1b6a2c7e"), QStringLiteral("v1.32.5-rke2r1-9b0d6cbe7a51")});
    list(node, QStringLiteral("rke2.history"),
         {QStringLiteral("2025-11-02T08:00:41+0000 ") + kOlder, QStringLiteral("2026-03-13T23:04:12+0000 ") + kNewer});
    absent(node, QStringLiteral("rke2.unitArguments"));
    absent(node, QStringLiteral("rke2.killallMounts"));
}

void FixtureCluster::setConfig(const QString& node, bool first)
{
    for (const char* name : {"server", "serverFiles", "serverFromEnvironment", "disableEtcd", "disableApiserver",
                             "etcdDisableSnapshots", "etcdS3", "etcdS3Secret", "etcdSnapshotDir", "nodeName", "profile",
                             "secretsEncryption", "registry", "clusterReset", "etcdArgs"})
        absent(node, QStringLiteral("config.") + QLatin1String(name));
    list(node, QStringLiteral("config.files"), {QStringLiteral("/etc/rancher/rke2/config.yaml")});
    set(node, QStringLiteral("config.datastoreEndpoint"), QStringLiteral("no"));
    set(node, QStringLiteral("config.tokenFrom"), QStringLiteral("config"));
    set(node, QStringLiteral("config.tokenHash"), kTokenHash);
    set(node, QStringLiteral("token.hash"), kTokenHash);
    if (first)
        return;
    set(node, QStringLiteral("config.server"), QStringLiteral("https://10.0.0.11:9345"));
    list(node, QStringLiteral("config.serverFiles"), {QStringLiteral("/etc/rancher/rke2/config.yaml")});
}

void FixtureCluster::setStorage(const QString& node)
{
    const std::pair<const char*, const char*> known[] = {
        {"disk.freeKiB", "41943041"},
        {"disk.inodesFree", "5242880"},
        {"disk.rootFreeKiB", "20971520"},
        {"disk.needKiB", "1253376"},
        {"db.kiB", "102400"},
        {"db.present", "yes"},
        {"db.resetFlag", "no"},
        {"db.sqlite", "no"},
        {"mounts.etcd", "no"},
        {"ca.validMonth", "yes"},
        {"snapshot.dir", "/var/lib/rancher/rke2/server/db/snapshots"},
    };
    for (const auto& [name, text] : known)
        set(node, QString::fromLatin1(name), QString::fromLatin1(text));
    absent(node, QStringLiteral("mounts.points"));
    list(node, QStringLiteral("snapshot.files"), {QStringLiteral("52428832 1773441000 ") + kSnapshot});
}

void FixtureCluster::setArtifacts(const QString& node)
{
    set(node, QStringLiteral("artifacts.ready"), QStringLiteral("yes"));
    set(node, QStringLiteral("artifacts.why"), kOlder + QStringLiteral(" for amd64"));
    absent(node, QStringLiteral("artifacts.otherRepositories"));
    absent(node, QStringLiteral("artifacts.locked"));
}

void FixtureCluster::setMachine(const QString& node, const QString& address)
{
    const std::pair<const char*, const char*> known[] = {
        {"machine.answers", "yes"},      {"machine.clock", "0"},       {"machine.detached", "systemd"},
        {"ground.freeKiB", "41943041"},  {"ground.tmpKiB", "2097152"}, {"ground.rootKiB", "20971520"},
        {"ground.rootNeedKiB", "70000"}, {"ground.inodes", "5242880"}, {"ground.policy", "yes"},
        {"ground.fapolicyd", "no"},
    };
    for (const auto& [name, text] : known)
        set(node, QString::fromLatin1(name), QString::fromLatin1(text));
    for (const char* name :
         {"machine.lock", "ground.noExec", "ground.readOnly", "ground.portsTaken", "ground.autoUpdates",
          "ground.sysctlWrong", "ground.resolversInside", "ground.endedCas", "ground.endedCertificates"})
        absent(node, QString::fromLatin1(name));
    list(node, QStringLiteral("ground.identities"), {QStringLiteral("%1=%2").arg(node, address)});
}

void FixtureCluster::setKubernetes(int servers, int agents)
{
    QStringList nodes, identities;
    for (const CaseNode& node : m_fixture.value.nodes)
        identities << QStringLiteral("%1=%2").arg(node.name, node.address);
    for (const CaseNode& node : m_fixture.value.nodes)
        nodes << QStringLiteral("%1 %2 Ready %3")
                     .arg(node.name, kNewer,
                          node.has(NodeRole::Server) ? QStringLiteral("control-plane,etcd,master")
                                                     : QStringLiteral("<none>"));
    for (const char* name : {"kube.cordoned", "kube.blockingBudgets", "kube.barePods", "kube.upgradePlans",
                             "kube.upgradeController", "kube.gitOps", "kube.snapshotTokenHashes"})
        absent(cluster(), QString::fromLatin1(name));
    set(cluster(), QStringLiteral("kube.api"), QStringLiteral("yes"));
    list(cluster(), QStringLiteral("kube.nodes"), nodes);
    list(cluster(), QStringLiteral("kube.identities"), identities);
    set(cluster(), QStringLiteral("kube.servers"), QString::number(servers));
    set(cluster(), QStringLiteral("kube.agents"), QString::number(agents));
}

} // namespace tests
