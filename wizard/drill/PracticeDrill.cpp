#include "wizard/drill/PracticeDrill.h"

#include "backend/practice/PracticeCluster.h"
#include "wizard/case/CaseReader.h"

#include <QCoreApplication>

namespace wizard {

namespace {
const QString loopback = QStringLiteral("127.0.0.1");

QStringList knownFaults(const QString& procedure)
{
    QStringList ids;
    for (const backend::ScenarioFault& fault : backend::PracticeCluster::faults(procedure))
        ids.append(QString::fromUtf8(fault.id));
    return ids;
}
} // namespace

PracticeDrill::PracticeDrill(std::unique_ptr<backend::PracticeCluster> cluster, QString procedure)
    : m_cluster(std::move(cluster)), m_procedure(std::move(procedure))
{
}

PracticeDrill::~PracticeDrill() = default;

backend::Result<std::unique_ptr<PracticeDrill>> PracticeDrill::start(const Options& options)
{
    backend::PracticeOptions wanted;
    wanted.faults = options.faults;
    wanted.speed = options.speed;
    wanted.statePath = options.statePath;
    wanted.seed = options.seed;
    wanted.procedure = options.procedure;
    auto cluster = backend::PracticeCluster::start(wanted);
    if (!cluster) {
        backend::Error error = cluster.error();
        if (error.code == QLatin1String("practice.fault"))
            error.hint = QCoreApplication::translate("PracticeDrill", "Known faults: %1")
                             .arg(knownFaults(options.procedure).join(QStringLiteral(", ")));
        return error;
    }
    return std::unique_ptr<PracticeDrill>(new PracticeDrill(std::move(cluster).value(), options.procedure));
}

CaseNode PracticeDrill::reachable(const QString& name, quint16 port) const
{
    CaseNode node;
    node.name = node.kubernetesName = name;
    node.address = loopback;
    node.port = port;
    node.user = m_cluster->user();
    node.auth = {{NodeLogin::Kind::KeyFile, m_cluster->keyFile()}};
    node.become = BecomeMode::Sudo;
    return node;
}

/// The case file of the scenario, with addresses and logins of this cluster.
Case PracticeDrill::writtenCase() const
{
    Diagnostics diagnostics;
    Case made = readCase(m_cluster->caseText(), QStringLiteral("practice"), diagnostics).value_or(Case());
    for (CaseNode& node : made.nodes) {
        for (const backend::PracticeNode& each : m_cluster->nodes()) {
            if (each.name != node.name)
                continue;
            const CaseNode reached = reachable(each.name, each.port);
            node.address = reached.address;
            node.port = reached.port;
            node.user = reached.user;
            node.auth = reached.auth;
            node.become = reached.become;
        }
    }
    return made;
}

/// The case that the scenario writes down.
Case PracticeDrill::offeredCase() const
{
    const backend::ScenarioCase& offered = m_cluster->offeredCase();
    Case made;
    made.name = QString::fromUtf8(offered.name);
    made.installType = fromWord<InstallType>(QString::fromUtf8(offered.installType)).value_or(InstallType::Rke2Etcd);
    made.procedure = m_procedure;
    for (const backend::PracticeNode& each : m_cluster->nodes()) {
        CaseNode node = reachable(each.name, each.port);
        if (const auto role = fromWord<NodeRole>(each.role))
            node.roles = {*role};
        node.first = each.name.toUtf8() == offered.first;
        made.nodes.append(node);
    }
    if (!offered.snapshotPath.isEmpty())
        made.snapshot = SnapshotChoice{
            SnapshotPlace::Node, QString::fromUtf8(offered.snapshotAt), QString::fromUtf8(offered.snapshotPath), {}};
    for (auto it = offered.inputs.cbegin(); it != offered.inputs.cend(); ++it)
        made.inputs.insert(QString::fromUtf8(it.key()), QString::fromUtf8(it.value()));
    return made;
}

Case PracticeDrill::rke2Case() const
{
    Case made;
    made.name = QStringLiteral("practice-cluster");
    made.installType = InstallType::Rke2Etcd;
    for (const backend::PracticeNode& each : m_cluster->nodes()) {
        CaseNode node = reachable(each.name, each.port);
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

Case PracticeDrill::caseValue() const
{
    Case made = !m_cluster->caseText().isEmpty()          ? writtenCase()
                : m_cluster->offeredCase().name.isEmpty() ? rke2Case()
                                                          : offeredCase();
    made.practice = true;
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

std::optional<backend::Secret> PracticeDrill::secret(const QString& input) const
{
    const QByteArray said = m_cluster->exerciseSecret(input);
    return said.isEmpty() ? std::nullopt : std::optional<backend::Secret>(backend::Secret(said));
}

QList<DrillFault> PracticeDrill::drills()
{
    QList<DrillFault> all;
    for (const QString& procedure : backend::Scenario::procedures()) {
        const auto scenario = backend::Scenario::builtIn(procedure);
        if (scenario)
            all.append({procedure,
                        QString::fromUtf8(scenario->title),
                        QString::fromUtf8(scenario->explain),
                        {},
                        scenario->practises});
    }
    return all;
}

QList<DrillFault> PracticeDrill::faults(const QString& procedure)
{
    QList<DrillFault> all;
    for (const backend::ScenarioFault& fault : backend::PracticeCluster::faults(procedure))
        all.append({QString::fromUtf8(fault.id), QString::fromUtf8(fault.title), QString::fromUtf8(fault.explain),
                    QString::fromUtf8(fault.decision)});
    return all;
}

} // namespace wizard
