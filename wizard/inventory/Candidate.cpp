#include "wizard/inventory/Candidate.h"

#include "wizard/inventory/InventoryTexts.h"

#include <algorithm>

namespace wizard {

QString Candidate::title() const
{
    for (const NodeField field :
         {NodeField::Name, NodeField::KubernetesName, NodeField::Address, NodeField::InternalAddress}) {
        if (!text(field).isEmpty())
            return text(field);
    }
    return placeOf(mark);
}

void NodeSource::rename(const QString& wanted)
{
    const auto place = [&](SourceMark& mark) {
        if (mark.file == title)
            mark.file = wanted;
    };
    for (Candidate& node : nodes) {
        place(node.mark);
        for (FoundValue& value : node.values)
            place(value.mark);
    }
    title = wanted;
}

QString fieldTitle(NodeField field)
{
    switch (field) {
    case NodeField::Name:
        return InventoryTexts::tr("Name");
    case NodeField::KubernetesName:
        return InventoryTexts::tr("Name in Kubernetes");
    case NodeField::Address:
        return InventoryTexts::tr("Address");
    case NodeField::InternalAddress:
        return InventoryTexts::tr("Internal address");
    case NodeField::Port:
        return InventoryTexts::tr("Port");
    case NodeField::User:
        return InventoryTexts::tr("User");
    case NodeField::KeyFile:
        return InventoryTexts::tr("Key file");
    case NodeField::Agent:
        return InventoryTexts::tr("SSH agent");
    case NodeField::Become:
        return InventoryTexts::tr("Becomes root by");
    case NodeField::Jumps:
        return InventoryTexts::tr("Jump hosts");
    case NodeField::Roles:
        return InventoryTexts::tr("Role");
    case NodeField::Version:
        break;
    }
    return InventoryTexts::tr("Version");
}

QString placeOf(const SourceMark& mark)
{
    return mark.line <= 0 ? mark.file : QStringLiteral("%1:%2:%3").arg(mark.file).arg(mark.line).arg(mark.column);
}

QString rolesText(const QList<NodeRole>& roles)
{
    QStringList words;
    for (const QString& each : allWords<NodeRole>()) {
        if (roles.contains(*fromWord<NodeRole>(each)))
            words << each;
    }
    return words.join(QStringLiteral(", "));
}

QList<NodeRole> rolesOf(const QString& text)
{
    QList<NodeRole> roles;
    for (const QString& each : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto role = fromWord<NodeRole>(each.trimmed()))
            roles << *role;
    }
    return roles;
}

QList<NodeRole> rolesFor(InstallType type, const QList<NodeRole>& roles)
{
    if (type == InstallType::Rke || type == InstallType::Docker)
        return roles;
    QList<NodeRole> fitting;
    const bool server =
        roles.contains(NodeRole::Server) || roles.contains(NodeRole::Etcd) || roles.contains(NodeRole::Controlplane);
    if (server)
        fitting << NodeRole::Server;
    else if (roles.contains(NodeRole::Worker) || roles.contains(NodeRole::Agent))
        fitting << NodeRole::Agent;
    for (const NodeRole role : roles) {
        if (role == NodeRole::DatabaseHost || role == NodeRole::Workstation || role == NodeRole::DockerHost)
            fitting << role;
    }
    return fitting;
}

} // namespace wizard
