#pragma once

#include "backend/practice/SimSituation.h"

#include <QJsonArray>

namespace backend {

/// The objects of the Kubernetes API of a simulated cluster, as `kubectl get -o json` has them.
class KubeObjects {
public:
    KubeObjects(SimState& state, SimCluster& cluster) : m_state(state), m_cluster(cluster) {}

    /// `resource` in the plural, without its group. Unknown ones are empty.
    QJsonArray list(const QByteArray& resource) const;
    bool knows(const QByteArray& resource) const;
    /// "nodes" for "node", "no", "nodes"; "plans" for "plans.upgrade.cattle.io".
    static QByteArray plural(const QByteArray& word);
    /// Columns of the plain table: name first.
    static QByteArrayList header(const QByteArray& resource, bool allNamespaces, bool wide);
    static QByteArrayList row(const QByteArray& resource, const QJsonObject& object, bool allNamespaces, bool wide);
    /// The shop's pod of an agent, which the disruption budget is about.
    static QByteArray shopPod(const QByteArray& node);

private:
    QJsonArray nodes() const;
    QJsonArray pods() const;
    QJsonArray deployments() const;
    QJsonArray secrets() const;
    QByteArray nodeWithRoom() const;

    SimState& m_state;
    SimCluster& m_cluster;
};

} // namespace backend
