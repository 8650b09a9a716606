#include "wizard/drill/PracticeDrill.h"

#include "backend/practice/PracticeCluster.h"

#include <QCoreApplication>

namespace wizard {

namespace {
const QString loopback = QStringLiteral("127.0.0.1");

QStringList knownFaults()
{
    QStringList ids;
    for (const backend::ScenarioFault& fault : backend::PracticeCluster::faults())
        ids.append(QString::fromUtf8(fault.id));
    return ids;
}
} // namespace

PracticeDrill::PracticeDrill(std::unique_ptr<backend::PracticeCluster> cluster) : m_cluster(std::move(cluster)) {}

PracticeDrill::~PracticeDrill() = default;

backend::Result<std::unique_ptr<PracticeDrill>> PracticeDrill::start(const Options& options)
{
    backend::PracticeOptions wanted;
    wanted.faults = options.faults;
    wanted.speed = options.speed;
    wanted.statePath = options.statePath;
    wanted.seed = options.seed;
    auto cluster = backend::PracticeCluster::start(wanted);
    if (!cluster) {
        backend::Error error = cluster.error();
        if (error.code == QLatin1String("practice.fault"))
            error.hint = QCoreApplication::translate("PracticeDrill", "Known faults: %1")
                             .arg(knownFaults().join(QStringLiteral(", ")));
        return error;
    }
    return std::unique_ptr<PracticeDrill>(new PracticeDrill(std::move(cluster).value()));
}

Case PracticeDrill::caseValue() const
{
    Case made;
    made.name = QStringLiteral("practice-cluster");
    made.installType = InstallType::Rke2Etcd;
    made.practice = true;
    for (const backend::PracticeNode& each : m_cluster->nodes()) {
        CaseNode node;
        node.name = node.kubernetesName = each.name;
        node.address = loopback;
        node.port = each.port;
        node.user = m_cluster->user();
        node.auth = {{NodeLogin::Kind::KeyFile, m_cluster->keyFile()}};
        node.become = BecomeMode::Sudo;
        node.roles = {each.role == QLatin1String("server") ? NodeRole::Server : NodeRole::Agent};
        node.first = each.name == QLatin1String("server-1");
        made.nodes.append(node);
    }
    made.kube = {{QStringLiteral("on"), QStringLiteral("server-1")},
                 {QStringLiteral("kubectl"), QStringLiteral("auto")},
                 {QStringLiteral("kubeconfig"), QStringLiteral("auto")}};
    made.snapshot = SnapshotChoice{SnapshotPlace::Node, QStringLiteral("server-1"), m_cluster->fittingSnapshot(), {}};
    made.inputs.insert(QStringLiteral("targetVersion"), m_cluster->oldRelease());
    return made;
}

backend::Result<Case> PracticeDrill::refreshed(const Case& earlier) const
{
    const Case now = caseValue();
    Case result = earlier;
    result.practice = true;
    for (CaseNode& node : result.nodes) {
        const CaseNode* present = now.node(node.name);
        if (!present || node.address != loopback || !node.jumps.isEmpty())
            return backend::Error{
                QStringLiteral("practice.address"),
                QCoreApplication::translate(
                    "PracticeDrill", "A practice case reaches the practice cluster only; node %1 is not one of it.")
                    .arg(node.name),
                node.address,
                QCoreApplication::translate("PracticeDrill", "Make a case of its own for real machines.")};
        node.port = present->port;
        node.user = present->user;
        node.auth = present->auth;
    }
    return result;
}

std::unique_ptr<backend::NodeSession> PracticeDrill::session(const CaseNode& node) const
{
    for (const backend::PracticeNode& each : m_cluster->nodes())
        if (each.name == node.name && node.address == loopback && node.port == each.port && node.jumps.isEmpty())
            return m_cluster->session(node.name);
    return nullptr;
}

QList<DrillFault> PracticeDrill::faults()
{
    QList<DrillFault> all;
    for (const backend::ScenarioFault& fault : backend::PracticeCluster::faults())
        all.append({QString::fromUtf8(fault.id), QString::fromUtf8(fault.title), QString::fromUtf8(fault.explain)});
    return all;
}

} // namespace wizard
