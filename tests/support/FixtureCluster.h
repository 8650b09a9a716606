#pragma once

#include "wizard/case/Case.h"
#include "wizard/facts/Facts.h"
#include "wizard/procedure/Procedure.h"

#include <functional>

namespace tests {

/// The procedure as it lies in the source tree; the test program ends where it cannot be read.
const wizard::Procedure& rke2EtcdProcedure();

/// A case with the facts its nodes would give: a cluster that was upgraded, in order, and a few differences.
struct PlanFixture {
    QString name;
    QString shows; ///< one line
    wizard::Case value;
    wizard::Facts facts;
};

/// Builds a fixture: RKE2 v1.32.5+rke2r1 by tarball under /usr/local, going back to v1.31.9+rke2r1. Nodes are server-1
/// (first) …, agent-1 …; the snapshot lies on server-1. A fact name that no probe gives ends the test program.
class FixtureCluster {
public:
    FixtureCluster(const QString& name, const QString& shows, int servers = 3, int agents = 1);

    FixtureCluster& set(const QString& node, const QString& fact, const QString& value);
    FixtureCluster& list(const QString& node, const QString& fact, const QStringList& items);
    FixtureCluster& absent(const QString& node, const QString& fact);
    FixtureCluster& unknown(const QString& node, const QString& fact,
                            const QString& reason = QStringLiteral("no answer"));
    FixtureCluster& everywhere(const QString& fact, const QString& value);
    /// Facts of the cluster go by the node name "cluster".
    static QString cluster() { return QStringLiteral("cluster"); }

    FixtureCluster& input(const QString& id, const QJsonValue& value);
    FixtureCluster& change(const std::function<void(wizard::Case&)>& change);
    FixtureCluster& rpm(const QString& node);
    FixtureCluster& dataDir(const QString& folder);
    FixtureCluster& snapshotOn(const QString& node, const QString& path);
    FixtureCluster& snapshotElsewhere(wizard::SnapshotPlace at, const QString& path);
    FixtureCluster& leaveOut(const QString& node, const QString& reason);
    FixtureCluster& apiDown();

    /// Facts that were not set come as the reading of facts would leave them.
    PlanFixture done() const;

private:
    wizard::FactSet& facts(const QString& node, const QString& fact);
    void addNode(const QString& name, const QString& address, wizard::NodeRole role);
    void setHost(const QString& node);
    void setRke2(const QString& node, const QString& role);
    void setConfig(const QString& node, bool first);
    void setStorage(const QString& node);
    void setArtifacts(const QString& node);
    void setMachine(const QString& node, const QString& address);
    void setKubernetes(int servers, int agents);

    PlanFixture m_fixture;
};

} // namespace tests
