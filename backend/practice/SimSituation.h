#pragma once

#include "backend/practice/Scenario.h"
#include "backend/practice/SimState.h"

namespace backend {

/// Where things lie on a simulated machine.
namespace simpaths {
inline const QByteArray dataDir = "/var/lib/rancher/rke2";
inline const QByteArray server = "/var/lib/rancher/rke2/server";
inline const QByteArray etcd = "/var/lib/rancher/rke2/server/db/etcd";
inline const QByteArray sqlite = "/var/lib/rancher/rke2/server/db/state.db";
inline const QByteArray etcdFile = "/var/lib/rancher/rke2/server/db/etcd/member/snap/db";
inline const QByteArray token = "/var/lib/rancher/rke2/server/token";
inline const QByteArray resetFlag = "/var/lib/rancher/rke2/server/db/reset-flag";
inline const QByteArray external = "/var/lib/database/kine"; ///< on the database host
inline const QByteArray config = "/etc/rancher/rke2/config.yaml";
inline const QByteArray binary = "/usr/local/bin/rke2";
inline const QByteArray kubeconfig = "/etc/rancher/rke2/rke2.yaml";
} // namespace simpaths

/// One machine at one moment, with what a program was told: what conditions are asked of and effects work on.
struct SimSituation {
    const Scenario& scenario;
    SimState& state;
    SimMachine& machine;
    qint64 nowMs = 0;
    QMap<QByteArray, QByteArray> settings; ///< effective configuration of RKE2
    QMap<QByteArray, QByteArray> names;    ///< placeholders of lines

    QByteArray version() const;             ///< of the installed binary; empty: none
    const ScenarioRelease* release() const; ///< of the installed binary
    QByteArray etcdOf(const QByteArray& version) const;
    SimCluster* cluster() const;                   ///< of the database on this machine's disk; nullptr: none
    SimMachine* remote() const;                    ///< the machine behind `server:`
    QByteArray token() const;                      ///< from configuration, else the server's own file
    QByteArray text(const QByteArray& line) const; ///< placeholders filled in
};

/// What config.yaml, config.yaml.d, the environment and the command line say together; keys without dashes before.
QMap<QByteArray, QByteArray> simSettings(const SimMachine& machine, const QMap<QByteArray, QByteArray>& environment,
                                         const QByteArrayList& arguments);
/// The password inside a token; empty and `bad` when it has the wrong form.
QByteArray simPassword(const QByteArray& token, bool& bad);
/// The token as a server writes it down: with the hash of its certificate authority.
QByteArray simToken(const SimMachine& machine, const QByteArray& password);
/// Where RKE2 looks for its database with the configuration of this machine: etcd's file or the one of SQLite.
QByteArray simDatabase(const SimMachine& machine);
/// Embedded etcd is off and no other server is named.
bool simUsesSqlite(const SimMachine& machine);
/// datastore-endpoint names a database on another machine.
bool simUsesExternal(const SimMachine& machine);
/// The file of the database that RKE2 on this machine uses, here or on the machine that datastore-endpoint names.
const SimEntry* simDatabaseFile(SimState& state, const SimMachine& machine);
/// The beginning of the SQLite file that holds a cluster.
QByteArray simSqlite(const SimCluster& cluster);
/// What a database server keeps of a cluster: where it is, rows and highest id, the bootstrap key.
QByteArray simExternal(const SimCluster& cluster);
/// The machine that datastore-endpoint names; nullptr: none.
SimMachine* simDatabaseHost(SimState& state, const SimMachine& machine);
SimCluster* simClusterOf(SimState& state, const SimMachine& machine);
/// More than half of the members of the cluster run etcd on this cluster's database.
bool simHasQuorum(SimState& state, const SimCluster& cluster);
/// kubectl gets an answer from the API server of this machine.
bool simApiAnswers(SimState& state, const SimMachine& machine);
/// -1, 0, 1 for "3.5.21" and "3.6.4": compares major and minor only.
int simCompareMinor(const QByteArray& a, const QByteArray& b);

/// True when the condition of that name holds. An unknown name never holds.
bool simHolds(SimSituation& situation, const QByteArray& condition);
void simApply(SimSituation& situation, const QByteArray& effect);
/// Names known to simHolds and simApply, for the check of scenario files.
QByteArrayList simConditionNames();
QByteArrayList simEffectNames();
/// The first outcome of the program whose conditions hold; nullptr: none.
const ScenarioOutcome* simOutcome(SimSituation& situation, const QByteArray& program);
/// A line of RKE2's log at a time.
QByteArray simLogLine(const ScenarioLine& line, const QByteArray& text, qint64 atMs);

} // namespace backend
