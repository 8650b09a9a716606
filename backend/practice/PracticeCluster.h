#pragma once

#include "backend/base/Result.h"
#include "backend/base/Secret.h"
#include "backend/node/NodeSession.h"
#include "backend/practice/Scenario.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace backend {

struct PracticeOptions {
    QString procedure = QStringLiteral("rke2-etcd"); ///< names the scenario; that of a kept state goes before it
    quint64 seed = 1;
    double speed = 20;                ///< what takes a minute on a real machine takes three seconds
    QStringList faults;               ///< ids of Scenario::faults
    QString statePath;                ///< a folder of its own; empty: nothing is kept. What it holds is gone on with.
    std::optional<Scenario> scenario; ///< else the one built in
    QString oldRelease = QStringLiteral("v1.31.9+rke2r1");
    QString newRelease = QStringLiteral("v1.32.5+rke2r1");
};

/// One simulated node and how to reach it.
struct PracticeNode {
    QString name;
    QString role; ///< server | agent | what the scenario says
    quint16 port = 0;
    QString hostKeyFingerprint; ///< "SHA256:…"
    QString knownHostsLine;     ///< "[127.0.0.1]:port ssh-ed25519 …"
};

/// A cluster of simulated nodes behind real SSH servers on this machine's loopback address. Ends with this object;
/// with a statePath a later start goes on where it ended, with the same host keys and, where they are free, ports.
class PracticeCluster {
public:
    /// Errors: "practice.scenario", "practice.listen", "practice.fault", "practice.state".
    static Result<std::unique_ptr<PracticeCluster>> start(PracticeOptions options);
    ~PracticeCluster();
    PracticeCluster(const PracticeCluster&) = delete;
    PracticeCluster& operator=(const PracticeCluster&) = delete;

    QList<PracticeNode> nodes() const;
    QString oldRelease() const;
    QString newRelease() const;
    /// Path of the snapshot on server-1 that fits: the newest whole one of the old release.
    QString fittingSnapshot() const;

    QString user() const;
    /// Good for this run only; never written anywhere.
    const Secret& password() const;
    /// A private key for the same user, in a folder that only this person can read.
    QString keyFile() const;

    /// A session to the node of that name with everything set: it reaches this cluster's own port and trusts its host
    /// key only. nullptr: there is no such node. The session must not outlive the cluster.
    std::unique_ptr<NodeSession> session(const QString& node) const;

    /// Drops all connections to a node without a word, as a pulled cable would.
    void cutConnections(const QString& node);
    /// What a file of a simulated machine holds, for tests; nullopt: there is none.
    std::optional<QByteArray> fileContent(const QString& node, const QString& path) const;

    /// The faults that a cluster of this procedure may be started with.
    static QList<ScenarioFault> faults(const QString& procedure);
    /// What the scenario offers to roll back; its name is empty for the RKE2 cluster.
    const ScenarioCase& offeredCase() const;
    /// The offered case as a case file; empty: it is not written down so.
    const QByteArray& caseText() const;
    /// The exercise's answer for a secret input of the procedure; empty: it has none.
    QByteArray exerciseSecret(const QString& input) const;

private:
    PracticeCluster();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace backend
