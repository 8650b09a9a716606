// The effects that scenario files may name.
#include "backend/practice/SimSituation.h"

namespace backend {

namespace {
using Effect = void (*)(SimSituation&);

QByteArray seconds(const SimSituation& s)
{
    return QByteArray::number(s.nowMs / 1000);
}

void writeDatabase(SimSituation& s, const QByteArray& id, const QByteArray& memberName)
{
    SimFiles& files = s.machine.files;
    if (simUsesExternal(s.machine)) {
        if (SimMachine* host = simDatabaseHost(s.state, s.machine))
            host->files.write(simpaths::external, simExternal(s.state.clusters.value(id)), false, s.nowMs, 0600);
        return;
    }
    if (simUsesSqlite(s.machine)) {
        const SimCluster cluster = s.state.clusters.value(id);
        files.makeFolders(SimFiles::parentOf(simpaths::sqlite), 0700, s.nowMs);
        files.write(simpaths::sqlite, simSqlite(cluster) + s.state.randomHex(8000), false, s.nowMs, 0644);
        files.write(simpaths::sqlite + "-wal", "@wal " + id + "\n", false, s.nowMs, 0644);
        return;
    }
    files.makeFolders(SimFiles::parentOf(simpaths::etcdFile), 0700, s.nowMs);
    files.makeFolders(simpaths::etcd + "/member/wal", 0700, s.nowMs);
    files.write(simpaths::etcd + "/name", memberName, false, s.nowMs, 0600);
    files.write(simpaths::etcd + "/member/wal/0000000000000000-0000000000000000.wal", s.state.randomHex(2048), false,
                s.nowMs, 0600);
    files.write(simpaths::etcdFile, "@etcd " + id + "\n" + s.state.randomHex(8000), false, s.nowMs, 0600);
    files.setMode(simpaths::etcd, 0700);
}

void moveDatabase(SimSituation& s)
{
    SimFiles& files = s.machine.files;
    QByteArray old = simpaths::etcd + "-old-" + seconds(s);
    while (files.exists(old))
        old += "0";
    files.makeFolders(simpaths::etcd, 0700, s.nowMs);
    if (!files.exists(simpaths::etcd + "/name"))
        files.write(simpaths::etcd + "/name", s.machine.name + "-" + s.state.randomHex(8), false, s.nowMs, 0600);
    s.names["old"] = old;
    s.names["member"] = files.find(simpaths::etcd + "/name")->content;
    files.move(simpaths::etcd, old);
    files.makeFolders(simpaths::etcd, 0700, s.nowMs);
}

void bringFiles(SimSituation& s, const SimCluster& cluster)
{
    SimFiles& files = s.machine.files;
    for (auto it = cluster.bootstrap.cbegin(); it != cluster.bootstrap.cend(); ++it) {
        const QByteArray path = simpaths::server + "/" + it.key();
        const SimEntry* present = files.find(path);
        if (present && present->content == *it)
            continue;
        files.makeFolders(SimFiles::parentOf(path), 0700, s.nowMs);
        files.write(path, *it, false, s.nowMs, 0600);
    }
    files.write(simpaths::token, simToken(s.machine, cluster.password), false, s.nowMs, 0600);
    files.setMode(simpaths::token, 0600);
}

void restoreSnapshot(SimSituation& s)
{
    SimCluster cluster;
    const QByteArray path = SimFiles::clean(s.settings.value("cluster-reset-restore-path"), simpaths::dataDir);
    const SimEntry* file = s.machine.files.find(path);
    if (!file || !readSnapshot(file->content, cluster).isEmpty())
        return;
    cluster.id = s.state.randomHex(16);
    const QByteArray name = s.names.value("member", s.machine.name + "-" + s.state.randomHex(8));
    cluster.members = {{s.machine.name, name, false}};
    cluster.madeFrom = path;
    cluster.revision += 1;
    s.state.clusters.insert(cluster.id, cluster);
    const QByteArray tls = simpaths::server + "/tls";
    if (s.machine.files.isFolder(tls))
        s.machine.files.copy(tls, tls + "-" + seconds(s), true, s.nowMs);
    writeDatabase(s, cluster.id, name);
    bringFiles(s, cluster);
    s.machine.files.write(simpaths::resetFlag, {}, false, s.nowMs, 0600);
}

void resetMembership(SimSituation& s)
{
    SimCluster* old = s.cluster();
    SimCluster cluster = old ? *old : SimCluster();
    cluster.id = s.state.randomHex(16);
    const QByteArray name = s.machine.name + "-" + s.state.randomHex(8);
    cluster.members = {{s.machine.name, name, false}};
    s.state.clusters.insert(cluster.id, cluster);
    writeDatabase(s, cluster.id, name);
    s.machine.files.write(simpaths::resetFlag, {}, false, s.nowMs, 0600);
}

void foundCluster(SimSituation& s)
{
    SimCluster cluster;
    cluster.id = s.state.randomHex(16);
    cluster.release = s.version();
    bool bad = false;
    cluster.password = simPassword(s.token(), bad);
    if (cluster.password.isEmpty())
        cluster.password = s.state.randomHex(32);
    const QByteArray name = s.machine.name + "-" + s.state.randomHex(8);
    cluster.members = {{s.machine.name, name, false}};
    for (const QByteArray& file :
         {QByteArray("tls/server-ca.crt"), QByteArray("tls/server-ca.key"), QByteArray("cred/passwd")})
        cluster.bootstrap.insert(file, s.state.randomHex(64) + "\n");
    s.state.clusters.insert(cluster.id, cluster);
    writeDatabase(s, cluster.id, name);
    bringFiles(s, cluster);
}

void addLearner(SimSituation& s)
{
    SimMachine* remote = s.remote();
    SimCluster* cluster = remote ? simClusterOf(s.state, *remote) : nullptr;
    if (!cluster)
        return;
    const QByteArray name = s.machine.name + "-" + s.state.randomHex(8);
    cluster->members.append({s.machine.name, name, true});
    s.names["member"] = name;
    bringFiles(s, *cluster);
    writeDatabase(s, cluster->id, name);
}

/// It is the leader that promotes, and its journal that says so.
void promoteMember(SimSituation& s)
{
    SimCluster* cluster = s.cluster();
    if (!cluster)
        return;
    SimMachine* leader = s.remote();
    for (SimMember& member : cluster->members) {
        if (member.machine != s.machine.name)
            continue;
        member.learner = false;
        if (leader)
            leader->journal.append(
                {s.nowMs, "rke2-server", simLogLine({0, "info", {}}, "Promoted learner " + member.name, s.nowMs)});
    }
}

/// data/<release>/{bin,charts} and the link bin.
void stageRelease(SimSituation& s)
{
    SimFiles& files = s.machine.files;
    const ScenarioRelease* release = s.release();
    if (!release)
        return;
    const QByteArray home =
        simpaths::dataDir + "/data/" + QByteArray(release->version).replace('+', '-') + "-" + release->commit.left(12);
    files.makeFolders(home + "/bin", 0755, s.nowMs);
    for (const QByteArray name : {"kubectl", "crictl", "ctr", "containerd-shim-runc-v2"})
        if (!files.exists(home + "/bin/" + name))
            files.write(home + "/bin/" + name, "@program " + name + " " + release->version + "\n", false, s.nowMs,
                        0755);
    for (const QByteArray& chart : release->charts) {
        files.makeFolders(home + "/charts", 0755, s.nowMs);
        if (!files.exists(home + "/charts/" + chart + ".yaml"))
            files.write(home + "/charts/" + chart + ".yaml",
                        "apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata:\n  name: " + chart + "\n", false,
                        s.nowMs, 0600);
    }
    files.remove(simpaths::dataDir + "/bin");
    files.link(simpaths::dataDir + "/bin", home + "/bin", s.nowMs);
}

void stageManifests(SimSituation& s)
{
    SimFiles& files = s.machine.files;
    const ScenarioRelease* release = s.release();
    files.makeFolders(simpaths::server + "/manifests", 0700, s.nowMs);
    for (const QByteArray& chart : release ? release->charts : QByteArrayList())
        files.write(simpaths::server + "/manifests/" + chart + ".yaml",
                    "apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata:\n  name: " + chart +
                        "\n  release: " + release->version + "\n",
                    false, s.nowMs, 0600);
}

void startContainers(SimSituation& s)
{
    const bool server = s.machine.role == "server";
    const QByteArrayList wanted =
        server ? QByteArrayList{"etcd",           "kube-apiserver",           "kube-controller-manager",
                                "kube-scheduler", "cloud-controller-manager", "kube-proxy",
                                "rke2-canal"}
               : QByteArrayList{"kube-proxy", "rke2-canal"};
    for (const QByteArray& each : wanted) {
        if (each == "etcd" && (simUsesSqlite(s.machine) || simUsesExternal(s.machine)))
            continue;
        if (!s.machine.shims.contains(each))
            s.machine.shims.append(each);
        if (server && each != "rke2-canal") {
            s.machine.files.makeFolders(simpaths::dataDir + "/agent/pod-manifests", 0700, s.nowMs);
            s.machine.files.write(simpaths::dataDir + "/agent/pod-manifests/" + each + ".yaml",
                                  "kind: Pod\nmetadata: {name: " + each + "}\n", false, s.nowMs, 0600);
        }
    }
    if (server)
        s.machine.files.write(
            simpaths::kubeconfig,
            "apiVersion: v1\nkind: Config\nclusters:\n- cluster: {server: 'https://127.0.0.1:6443'}\n  name: default\n",
            false, s.nowMs, 0600);
}

void registerNode(SimSituation& s)
{
    SimMachine* remote = s.machine.role == "agent" ? s.remote() : &s.machine;
    SimCluster* cluster = remote ? simClusterOf(s.state, *remote) : nullptr;
    if (!cluster)
        return;
    SimNodeObject& node = cluster->nodes[s.machine.name];
    node.role = s.machine.role;
    node.version = s.version();
    cluster->revision += 40;
    const bool newer = simCompareMinor(s.etcdOf(s.version()), s.etcdOf(cluster->release)) > 0;
    if (newer || cluster->release.isEmpty() || cluster->release < s.version())
        cluster->release = s.version();
}

void stopUnits(SimSituation& s)
{
    for (auto it = s.machine.units.begin(); it != s.machine.units.end(); ++it) {
        const QByteArray unit = it.key();
        *it = {"inactive", "dead", "success", 0, s.nowMs, it->enabled};
        s.state.events.removeIf(
            [&](const SimEvent& event) { return event.machine == s.machine.name && event.unit == unit; });
    }
    s.machine.journal.removeIf([&](const SimJournalLine& line) { return line.atMs > s.nowMs; });
}

const QMap<QByteArray, Effect>& effects()
{
    static const QMap<QByteArray, Effect> all = {
        {"moveDatabase", moveDatabase},
        {"restoreSnapshot", restoreSnapshot},
        {"resetMembership", resetMembership},
        {"foundCluster", foundCluster},
        {"addLearner", addLearner},
        {"promoteMember", promoteMember},
        {"stageRelease", stageRelease},
        {"stageManifests", stageManifests},
        {"startContainers", startContainers},
        {"registerNode", registerNode},
        {"startEtcd",
         [](SimSituation& s) {
             if (!s.machine.shims.contains("etcd"))
                 s.machine.shims.append("etcd");
         }},
        {"stopUnits", stopUnits},
        {"leaveOnlyEtcd",
         [](SimSituation& s) { s.machine.shims.removeIf([](const QByteArray& shim) { return shim != "etcd"; }); }},
        {"stopContainers", [](SimSituation& s) { s.machine.shims.clear(); }},
        {"dropPodManifests",
         [](SimSituation& s) { s.machine.files.remove(simpaths::dataDir + "/agent/pod-manifests"); }},
        {"clearResetFlag", [](SimSituation& s) { s.machine.files.remove(simpaths::resetFlag); }},
    };
    return all;
}
} // namespace

QByteArrayList simEffectNames()
{
    return effects().keys();
}

void simApply(SimSituation& situation, const QByteArray& name)
{
    ++situation.state.changes;
    if (name.startsWith("count:")) {
        ++situation.machine.counters[name.mid(6)];
        return;
    }
    if (const Effect effect = effects().value(name, nullptr))
        effect(situation);
}

} // namespace backend
