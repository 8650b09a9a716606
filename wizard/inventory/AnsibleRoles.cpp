#include "wizard/inventory/AnsibleInventory.h"

namespace wizard {

/// Names that roles and playbooks for RKE, RKE2 and Kubespray use.
QList<NodeRole> rolesOfGroup(const QString& group)
{
    static const QMap<QString, NodeRole> known = {{QStringLiteral("server"), NodeRole::Server},
                                                  {QStringLiteral("servers"), NodeRole::Server},
                                                  {QStringLiteral("rke2_server"), NodeRole::Server},
                                                  {QStringLiteral("rke2_servers"), NodeRole::Server},
                                                  {QStringLiteral("master"), NodeRole::Server},
                                                  {QStringLiteral("masters"), NodeRole::Server},
                                                  {QStringLiteral("rke2_master"), NodeRole::Server},
                                                  {QStringLiteral("rke2_masters"), NodeRole::Server},
                                                  {QStringLiteral("agent"), NodeRole::Agent},
                                                  {QStringLiteral("agents"), NodeRole::Agent},
                                                  {QStringLiteral("rke2_agent"), NodeRole::Agent},
                                                  {QStringLiteral("rke2_agents"), NodeRole::Agent},
                                                  {QStringLiteral("rke2_workers"), NodeRole::Agent},
                                                  {QStringLiteral("etcd"), NodeRole::Etcd},
                                                  {QStringLiteral("controlplane"), NodeRole::Controlplane},
                                                  {QStringLiteral("control_plane"), NodeRole::Controlplane},
                                                  {QStringLiteral("kube_control_plane"), NodeRole::Controlplane},
                                                  {QStringLiteral("kube_master"), NodeRole::Controlplane},
                                                  {QStringLiteral("worker"), NodeRole::Worker},
                                                  {QStringLiteral("workers"), NodeRole::Worker},
                                                  {QStringLiteral("kube_node"), NodeRole::Worker},
                                                  {QStringLiteral("docker_host"), NodeRole::DockerHost},
                                                  {QStringLiteral("docker_hosts"), NodeRole::DockerHost},
                                                  {QStringLiteral("database_host"), NodeRole::DatabaseHost},
                                                  {QStringLiteral("database_hosts"), NodeRole::DatabaseHost},
                                                  {QStringLiteral("workstation"), NodeRole::Workstation}};
    const auto found = known.constFind(group.toLower().replace(QLatin1Char('-'), QLatin1Char('_')));
    return found == known.constEnd() ? QList<NodeRole>() : QList<NodeRole>{*found};
}

} // namespace wizard
