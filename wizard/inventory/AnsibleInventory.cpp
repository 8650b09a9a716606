#include "wizard/inventory/AnsibleInventory.h"

#include "wizard/inventory/AnsibleLogin.h"
#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/InventoryTexts.h"

#include <algorithm>

namespace wizard {

namespace {
const QString kAll = QStringLiteral("all");
} // namespace

AnsibleGroup& AnsibleInventory::group(const QString& name, const SourceMark& mark)
{
    if (!m_groups.contains(name)) {
        m_order << name;
        m_groups.insert(name, AnsibleGroup{name, mark, {}, {}, {}});
    }
    return m_groups[name];
}

void AnsibleInventory::addHost(const QString& host, const QString& groupName, const AnsibleVars& vars,
                               const SourceMark& mark)
{
    if (!m_hosts.contains(host)) {
        m_hostOrder << host;
        m_hosts.insert(host, Host{mark, {}});
    }
    m_hosts[host].vars.insert(vars);
    AnsibleGroup& in = group(groupName, mark);
    if (!in.hosts.contains(host))
        in.hosts << host;
}

/// How far below the outermost groups a group stands; more than `limit`: it is in a circle.
int AnsibleInventory::depthOf(const QString& name, int limit) const
{
    int depth = 0;
    for (const AnsibleGroup& parent : m_groups) {
        const bool isParent =
            parent.name != name && std::any_of(parent.children.begin(), parent.children.end(),
                                               [&name](const AnsibleMember& child) { return child.name == name; });
        if (isParent && depth <= limit)
            depth = std::max(depth, 1 + (limit > 0 ? depthOf(parent.name, limit - 1) : 1));
    }
    return depth;
}

void AnsibleInventory::checkGroups(const YamlFindings& findings) const
{
    for (const QString& name : m_order) {
        const AnsibleGroup group = m_groups.value(name);
        for (const AnsibleMember& child : group.children) {
            if (m_groups.contains(child.name))
                continue;
            const QString near = nearest(child.name, m_order);
            findings.error(QStringLiteral("group.unknown"), child.mark,
                           InventoryTexts::tr("there is no group \"%1\"").arg(child.name.left(64)),
                           near.isEmpty() ? QString() : InventoryTexts::tr("did you mean \"%1\"?").arg(near));
        }
    }
}

QStringList AnsibleInventory::groupsOf(const QString& host) const
{
    QStringList found;
    for (const QString& name : m_order) {
        if (m_groups.value(name).hosts.contains(host))
            found << name;
    }
    // Parents of what is found are found as well; each group once, so that a circle ends.
    for (qsizetype at = 0; at < found.size(); ++at) {
        for (const QString& name : m_order) {
            const QList<AnsibleMember> children = m_groups.value(name).children;
            const bool parent = std::any_of(children.begin(), children.end(),
                                            [&](const AnsibleMember& child) { return child.name == found.at(at); });
            if (parent && !found.contains(name))
                found << name;
        }
    }
    found.removeAll(kAll);
    // Ansible: the deeper group wins; of equally deep ones the later name.
    std::sort(found.begin(), found.end(), [this](const QString& left, const QString& right) {
        const int a = depthOf(left, 8), b = depthOf(right, 8);
        return a == b ? left < right : a < b;
    });
    found.prepend(kAll);
    return found;
}

AnsibleVars AnsibleInventory::varsOf(const QString& host) const
{
    AnsibleVars vars;
    for (const QString& group : groupsOf(host))
        vars.insert(m_groups.value(group).vars);
    vars.insert(m_hosts.value(host).vars);
    return vars;
}

QList<Candidate> AnsibleInventory::candidates(const YamlFindings& findings) const
{
    checkGroups(findings);
    AnsibleLogin login(findings);
    for (const AnsibleGroup& group : m_groups)
        login.checkNames(group.vars);
    QList<Candidate> nodes;
    for (const QString& name : m_hostOrder) {
        const Host host = m_hosts.value(name);
        login.checkNames(host.vars);
        Candidate node;
        node.mark = host.mark;
        login.read(name, host.mark, varsOf(name), node);
        QList<NodeRole> roles;
        SourceMark where = host.mark;
        for (const QString& group : groupsOf(name)) {
            const QList<NodeRole> meant = rolesOfGroup(group);
            if (!meant.isEmpty())
                where = m_groups.value(group).mark;
            roles << meant;
        }
        note(node, NodeField::Roles, rolesText(roles), where, findings);
        nodes << node;
        if (nodes.size() > kMostCandidates) {
            findings.error(QStringLiteral("nodes.many"), host.mark,
                           InventoryTexts::tr("there are more than %1 machines").arg(kMostCandidates));
            break;
        }
    }
    if (nodes.isEmpty() && !findings.diagnostics.hasErrors())
        findings.error(QStringLiteral("nodes.missing"), {}, InventoryTexts::tr("the inventory names no machine"));
    checkTwice(nodes, findings);
    return nodes;
}

} // namespace wizard
