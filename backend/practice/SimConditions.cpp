// The conditions that scenario files may name.
#include "backend/practice/SimSituation.h"

#include <algorithm>

namespace backend {

namespace {
using Condition = bool (*)(SimSituation&);

bool isSet(const SimSituation& s, const QByteArray& key)
{
    return !s.settings.value(key).isEmpty() && s.settings.value(key) != "false";
}

const SimEntry* snapshotFile(const SimSituation& s)
{
    const QByteArray path = s.settings.value("cluster-reset-restore-path");
    return s.machine.files.find(SimFiles::clean(path, simpaths::dataDir));
}

bool hasOtherLivePeers(SimSituation& s)
{
    const auto live = [&](const SimMachine& machine) {
        return machine.name != s.machine.name && machine.shims.contains("etcd");
    };
    return std::any_of(s.state.machines.cbegin(), s.state.machines.cend(), live);
}

bool passwordIs(const SimSituation& s, const QByteArray& wanted)
{
    bool bad = false;
    return simPassword(s.token(), bad) == wanted && !bad;
}

bool fitsSnapshot(SimSituation& s)
{
    SimCluster saved;
    const SimEntry* file = snapshotFile(s);
    return file && readSnapshot(file->content, saved).isEmpty() && passwordIs(s, saved.password);
}

bool snapshotIsWhole(SimSituation& s)
{
    SimCluster saved;
    const SimEntry* file = snapshotFile(s);
    const QByteArray complaint = file ? readSnapshot(file->content, saved) : QByteArray();
    s.names["complaint"] = complaint;
    return file && complaint.isEmpty();
}

bool snapshotIsNewer(SimSituation& s)
{
    SimCluster saved;
    const SimEntry* file = snapshotFile(s);
    return file && readSnapshot(file->content, saved).isEmpty() && s.release() &&
           simCompareMinor(s.etcdOf(saved.release), s.release()->etcd) > 0;
}

bool databaseIsNewer(SimSituation& s)
{
    const SimCluster* cluster = s.cluster();
    return cluster && s.release() && simCompareMinor(s.etcdOf(cluster->release), s.release()->etcd) > 0;
}

bool databaseIsOfAnotherCluster(SimSituation& s)
{
    const SimMachine* remote = s.remote();
    const SimCluster* mine = s.cluster();
    const SimCluster* theirs = remote && remote != &s.machine ? simClusterOf(s.state, *remote) : nullptr;
    return mine && theirs && remote->shims.contains("etcd") && mine->id != theirs->id;
}

bool isMember(SimSituation& s, const SimCluster* cluster)
{
    return cluster && std::any_of(cluster->members.cbegin(), cluster->members.cend(),
                                  [&](const SimMember& member) { return member.machine == s.machine.name; });
}

/// A -wal file beside a database that it does not belong to: SQLite takes its pages in, or finds them malformed.
bool walIsOfAnotherDatabase(SimSituation& s)
{
    const SimEntry* wal = s.machine.files.find(simpaths::sqlite + "-wal");
    const SimCluster* cluster = s.cluster();
    return wal && cluster && !wal->content.startsWith("@wal " + cluster->id + "\n");
}

bool wouldHaveQuorum(SimSituation& s)
{
    const SimCluster* cluster = s.cluster();
    if (!cluster)
        return false;
    const QByteArrayList before = s.machine.shims;
    s.machine.shims.append("etcd");
    const bool result = simHasQuorum(s.state, *cluster);
    s.machine.shims = before;
    return result;
}

bool filesAreNewer(SimSituation& s)
{
    const SimCluster* cluster = s.cluster();
    if (!cluster)
        return false;
    QByteArrayList newer;
    for (auto it = cluster->bootstrap.cbegin(); it != cluster->bootstrap.cend(); ++it) {
        const SimEntry* entry = s.machine.files.find(simpaths::server + "/" + it.key());
        if (entry && entry->content != *it)
            newer.append(simpaths::server + "/" + it.key());
    }
    s.names["files"] = newer.join(", ");
    return !newer.isEmpty();
}

SimCluster* remoteCluster(SimSituation& s)
{
    SimMachine* remote = s.remote();
    return remote && remote != &s.machine && simApiAnswers(s.state, *remote) ? simClusterOf(s.state, *remote) : nullptr;
}

bool remoteAcceptsToken(SimSituation& s)
{
    const SimCluster* cluster = remoteCluster(s);
    const QByteArray token = s.settings.value("token");
    if (!cluster || !passwordIs(s, cluster->password))
        return false;
    return !token.startsWith("K10") || token.left(67) == simToken(*s.remote(), cluster->password).left(67);
}

bool learnerIsBusy(SimSituation& s)
{
    const SimCluster* cluster = remoteCluster(s);
    if (!cluster)
        return false;
    for (const SimMember& member : cluster->members) {
        if (member.learner && member.machine != s.machine.name) {
            s.names["learner"] = member.name;
            return true;
        }
    }
    return false;
}

const QMap<QByteArray, Condition>& conditions()
{
    static const QMap<QByteArray, Condition> all = {
        {"serverUrlSet", [](SimSituation& s) { return isSet(s, "server"); }},
        {"restorePathGiven", [](SimSituation& s) { return isSet(s, "cluster-reset-restore-path"); }},
        {"etcdS3On", [](SimSituation& s) { return isSet(s, "etcd-s3"); }},
        {"resetFlagThere", [](SimSituation& s) { return s.machine.files.exists(simpaths::resetFlag); }},
        {"tokenKnown", [](SimSituation& s) { return !s.token().isEmpty(); }},
        {"tokenConfigured", [](SimSituation& s) { return isSet(s, "token") || isSet(s, "token-file"); }},
        {"tokenMalformed",
         [](SimSituation& s) {
             bool bad = false;
             simPassword(s.token(), bad);
             return bad;
         }},
        {"tokenFitsSnapshot", fitsSnapshot},
        {"tokenFitsDatabase", [](SimSituation& s) { return s.cluster() && passwordIs(s, s.cluster()->password); }},
        {"snapshotThere", [](SimSituation& s) { return snapshotFile(s) != nullptr; }},
        {"snapshotIsFolder",
         [](SimSituation& s) { return snapshotFile(s) && snapshotFile(s)->kind == SimEntry::Kind::Folder; }},
        {"snapshotWhole", snapshotIsWhole},
        {"snapshotNewerThanBinary", snapshotIsNewer},
        {"etcdRunsHere", [](SimSituation& s) { return s.machine.shims.contains("etcd"); }},
        {"peersRunEtcd", hasOtherLivePeers},
        {"databaseThere", [](SimSituation& s) { return simDatabaseFile(s.state, s.machine) != nullptr; }},
        {"databaseReadable", [](SimSituation& s) { return s.cluster() != nullptr; }},
        {"databaseNewerThanBinary", databaseIsNewer},
        {"databaseOfAnotherCluster", databaseIsOfAnotherCluster},
        {"usesExternal", [](SimSituation& s) { return simUsesExternal(s.machine); }},
        {"usesSqlite", [](SimSituation& s) { return simUsesSqlite(s.machine); }},
        {"walOfAnotherDatabase", walIsOfAnotherDatabase},
        {"memberOfDatabase", [](SimSituation& s) { return isMember(s, s.cluster()); }},
        {"quorumPossible", wouldHaveQuorum},
        {"filesNewerThanDatabase", filesAreNewer},
        {"remoteAnswers", [](SimSituation& s) { return remoteCluster(s) != nullptr; }},
        {"remoteAcceptsToken", remoteAcceptsToken},
        {"remoteKnowsThisMember", [](SimSituation& s) { return isMember(s, remoteCluster(s)); }},
        {"learnerBusy", learnerIsBusy},
    };
    return all;
}
} // namespace

QByteArrayList simConditionNames()
{
    return conditions().keys();
}

bool simHolds(SimSituation& situation, const QByteArray& name)
{
    if (name.startsWith("fault:"))
        return situation.state.faults.contains(name.mid(6)) ||
               situation.state.faults.contains(name.mid(6) + "@" + situation.machine.name);
    if (name.startsWith("is:")) { // is:name=value
        const qsizetype sign = name.indexOf('=');
        return situation.names.value(name.mid(3, sign - 3)) == name.mid(sign + 1);
    }
    if (name.startsWith("counter:")) { // counter:name<3
        const qsizetype sign = name.indexOf('<');
        return situation.machine.counters.value(name.mid(8, sign - 8)) < name.mid(sign + 1).toInt();
    }
    const Condition condition = conditions().value(name, nullptr);
    return condition && condition(situation);
}

} // namespace backend
