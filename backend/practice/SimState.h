#pragma once

#include "backend/shell/SimFiles.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>

namespace backend {

/// A systemd unit as `systemctl show` has it.
struct SimUnit {
    QByteArray active = "inactive"; ///< active | activating | inactive | failed
    QByteArray sub = "dead";
    QByteArray result = "success";
    int restarts = 0;
    qint64 sinceMs = 0;
    bool enabled = true;
};

struct SimJournalLine {
    qint64 atMs = 0; ///< may lie in the future: then it has not been written yet
    QByteArray unit;
    QByteArray text;
};

/// One simulated machine. What its programs know lies in its files; only what a kernel or systemd would know is beside.
struct SimMachine {
    QByteArray name;
    QByteArray address; ///< inside the simulation
    QByteArray role;    ///< server | agent
    QByteArray bootId, machineId;
    SimFiles files;
    QMap<QByteArray, SimUnit> units;
    QList<SimJournalLine> journal;
    QByteArrayList shims;           ///< running containers: etcd, kube-apiserver, …
    QMap<QByteArray, int> counters; ///< what faults count
};

struct SimMember {
    QByteArray machine;
    QByteArray name; ///< of the etcd member: machine and a random end
    bool learner = false;
};

/// A node object of the Kubernetes API.
struct SimNodeObject {
    QByteArray role;
    QByteArray version; ///< of its kubelet when it last registered
    bool unschedulable = false;
};

/// One etcd cluster: what all of its members hold. Ids of clusters that nobody runs any more stay known.
struct SimCluster {
    QByteArray id;
    QByteArray release;  ///< the newest that wrote to it
    QByteArray password; ///< of the token that its bootstrap data is encrypted with
    qint64 revision = 1;
    QList<SimMember> members;
    QMap<QByteArray, SimNodeObject> nodes;
    QMap<QByteArray, int> replicas;         ///< "namespace/deployment"
    QMap<QByteArray, QByteArray> bootstrap; ///< certificate and key files by their path below server/
    QByteArray madeFrom;                    ///< snapshot it was restored from; empty: none
};

/// Something that will happen: the end of a start, a restart.
struct SimEvent {
    qint64 atMs = 0;
    QByteArray machine;
    QByteArray unit;
    QByteArray outcome; ///< id of the outcome whose effects are due; empty: the unit is started anew
};

struct SimState {
    QMap<QByteArray, SimMachine> machines;
    QMap<QByteArray, SimCluster> clusters;
    QList<SimEvent> events;
    QByteArrayList faults;
    quint64 random = 1; ///< state of the generator for names and ids
    quint64 changes = 0;

    SimMachine* byAddress(const QByteArray& address);
    /// A text of `digits` hexadecimal digits; the same seed gives the same texts.
    QByteArray randomHex(int digits);
    quint64 version() const;

    QJsonObject toJson(const std::function<QString(const QByteArray&)>& store) const;
    static SimState fromJson(const QJsonObject& json, const std::function<QByteArray(const QString&)>& load);
};

/// The cluster as a snapshot file carries it, and back. A damaged file gives the text of etcd's own complaint.
QByteArray makeSnapshot(const SimCluster& cluster, qsizetype pages);
QByteArray readSnapshot(const QByteArray& file, SimCluster& cluster);

} // namespace backend
