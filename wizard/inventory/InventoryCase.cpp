// From merged machines to nodes of a case.

#include "wizard/case/CaseReader.h"
#include "wizard/inventory/InventoryMerge.h"
#include "wizard/inventory/InventoryTexts.h"

#include <QRegularExpression>

#include <algorithm>

namespace wizard {

namespace {

/// Which roles a machine of this install type may have; the first one may hold the snapshot.
QList<NodeRole> knownRoles(InstallType type)
{
    switch (type) {
    case InstallType::Docker:
        return {NodeRole::DockerHost, NodeRole::Workstation};
    case InstallType::Rke:
        return {NodeRole::Etcd, NodeRole::Controlplane, NodeRole::Worker, NodeRole::Workstation};
    case InstallType::Rke2ExternalDb:
        return {NodeRole::Server, NodeRole::Agent, NodeRole::DatabaseHost, NodeRole::Workstation};
    case InstallType::Rke2Sqlite:
    case InstallType::Rke2Etcd:
    case InstallType::RancherBackup:
        break;
    }
    return {NodeRole::Server, NodeRole::Agent, NodeRole::Workstation};
}

QList<NodeRole> takenRoles(const MergedNode& node, InstallType type)
{
    const QList<NodeRole> known = knownRoles(type);
    QList<NodeRole> roles;
    for (const NodeRole role : rolesFor(type, rolesOf(node.text(NodeField::Roles)))) {
        if (known.contains(role))
            roles << role;
    }
    // A host with Rancher in Docker is nothing else, and no list says so.
    if (roles.isEmpty() && type == InstallType::Docker && node.text(NodeField::Roles).isEmpty())
        roles << NodeRole::DockerHost;
    return roles;
}

/// "10.0.0.11" cannot be told from an address in sentences; "node-10-0-0-11" can.
QString nameFrom(const MergedNode& node)
{
    for (const NodeField field : {NodeField::Name, NodeField::KubernetesName}) {
        const QString name = node.text(field);
        if (!name.isEmpty() && checkNodeName(name).isEmpty())
            return name;
    }
    QString address = node.text(NodeField::Address);
    const bool named = QRegularExpression(QStringLiteral("[G-Zg-z]")).match(address).hasMatch();
    address = named ? address.section(QLatin1Char('.'), 0, 0)
                    : address.replace(QRegularExpression(QStringLiteral("[^0-9A-Za-z]+")), QStringLiteral("-"));
    const QString name = named ? address : QStringLiteral("node-") + address;
    return checkNodeName(name).isEmpty() ? name : QStringLiteral("machine"); // "node" is a word of the wizard
}

QString freeName(const QString& wanted, const QStringList& taken)
{
    const auto isTaken = [&taken](const QString& name) { return taken.contains(name, Qt::CaseInsensitive); };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number) {
        const QString suffix = QStringLiteral("-%1").arg(number);
        name = wanted.left(63 - suffix.size()) + suffix; // no name is longer (checkNodeName)
    }
    return name;
}

} // namespace

QStringList problemsOf(const MergedNode& node, InstallType type)
{
    QStringList problems;
    if (node.text(NodeField::Address).isEmpty())
        problems << InventoryTexts::tr("No source says its address.");
    if (!takenRoles(node, type).isEmpty())
        return problems;
    const QString said = node.text(NodeField::Roles);
    QStringList words;
    for (const NodeRole role : knownRoles(type))
        words << word(role);
    problems << (said.isEmpty()
                     ? InventoryTexts::tr("No source says its role (%1).").arg(words.join(QStringLiteral(", ")))
                     : InventoryTexts::tr("Its role \"%1\" is none of this install type (%2).")
                           .arg(said, words.join(QStringLiteral(", "))));
    return problems;
}

CaseNode caseNodeOf(const MergedNode& node, InstallType type, const QStringList& taken)
{
    CaseNode made;
    made.name = freeName(nameFrom(node), taken);
    made.kubernetesName = node.text(NodeField::KubernetesName);
    if (made.kubernetesName.isEmpty())
        made.kubernetesName = made.name;
    made.address = node.text(NodeField::Address);
    if (!node.text(NodeField::Port).isEmpty())
        made.port = node.text(NodeField::Port).toUShort();
    made.user = node.text(NodeField::User);
    if (!node.text(NodeField::Agent).isEmpty() || node.text(NodeField::KeyFile).isEmpty())
        made.auth << NodeLogin{NodeLogin::Kind::Agent, {}};
    if (!node.text(NodeField::KeyFile).isEmpty())
        made.auth << NodeLogin{NodeLogin::Kind::KeyFile, node.text(NodeField::KeyFile)};
    made.become = fromWord<BecomeMode>(node.text(NodeField::Become)).value_or(BecomeMode::None);
    made.jumps = node.text(NodeField::Jumps).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    made.roles = takenRoles(node, type);
    return made;
}

QList<CaseNode> caseNodesOf(const MergedInventory& inventory, InstallType type, const QList<CaseNode>& existing)
{
    QList<CaseNode> nodes = existing;
    QStringList names;
    for (const CaseNode& one : existing)
        names << one.name;
    for (const MergedNode& one : inventory.nodes.mid(existing.size())) {
        nodes << caseNodeOf(one, type, names);
        names << nodes.last().name;
    }
    const NodeRole holder = knownRoles(type).first();
    const auto isFirst = [](const CaseNode& node) { return node.first; };
    const auto mayBeFirst = [holder](const CaseNode& node) { return node.has(holder) && node.takesPart(); };
    if (std::any_of(nodes.begin(), nodes.end(), isFirst))
        return nodes;
    if (const auto first = std::find_if(nodes.begin(), nodes.end(), mayBeFirst); first != nodes.end())
        first->first = true;
    return nodes;
}

NodeSource sourceOf(const QList<CaseNode>& nodes, const QString& title)
{
    NodeSource source{title, {}, {}};
    for (const CaseNode& node : nodes) {
        Candidate made;
        made.mark = {title, 0, 0};
        const auto say = [&made](NodeField field, const QString& text) {
            if (!text.isEmpty())
                made.values.insert(field, {text, made.mark, false});
        };
        say(NodeField::Name, node.name);
        say(NodeField::KubernetesName, node.kubernetesName == node.name ? QString() : node.kubernetesName);
        say(NodeField::Address, node.address);
        say(NodeField::Port, QString::number(node.port));
        say(NodeField::User, node.user);
        say(NodeField::Jumps, node.jumps.join(QStringLiteral(", ")));
        say(NodeField::Roles, rolesText(node.roles));
        source.nodes << made;
    }
    return source;
}

} // namespace wizard
