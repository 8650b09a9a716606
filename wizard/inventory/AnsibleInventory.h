#pragma once

#include "wizard/case/YamlFields.h"
#include "wizard/inventory/Candidate.h"

#include <QList>
#include <QMap>
#include <QString>

namespace wizard {

struct AnsibleValue {
    QString text;
    SourceMark mark;
};
using AnsibleVars = QMap<QString, AnsibleValue>;

struct AnsibleMember {
    QString name;
    SourceMark mark;
};

struct AnsibleGroup {
    QString name;
    SourceMark mark;
    QStringList hosts;
    QList<AnsibleMember> children;
    AnsibleVars vars;
};

/// Groups, hosts and variables of an Ansible inventory, however the file is written. Every host belongs to "all".
class AnsibleInventory {
public:
    /// The group of this name; made where it is not there yet.
    AnsibleGroup& group(const QString& name, const SourceMark& mark);
    bool hasGroup(const QString& name) const { return m_groups.contains(name); }
    /// A host in a group; its variables are added to those known, later ones win.
    void addHost(const QString& host, const QString& group, const AnsibleVars& vars, const SourceMark& mark);

    /// The machines with their login and the roles that their groups mean, in the order of the file. Reports groups
    /// that are not there, groups in a circle, wrong values, and variables that are nearly one of Ansible's.
    QList<Candidate> candidates(const YamlFindings& findings) const;
    QStringList groupNames() const { return m_order; }

private:
    struct Host {
        SourceMark mark;
        AnsibleVars vars;
    };
    void checkGroups(const YamlFindings& findings) const;
    /// Groups of a host from the outermost to the innermost; the last one to say a variable wins.
    QStringList groupsOf(const QString& host) const;
    int depthOf(const QString& group, int limit) const;
    AnsibleVars varsOf(const QString& host) const;

    QMap<QString, AnsibleGroup> m_groups;
    QStringList m_order, m_hostOrder;
    QMap<QString, Host> m_hosts;
};

/// The roles that the name of a group usually means; none: the name says nothing. "rke2-servers" and "rke2_servers" are
/// the same name.
QList<NodeRole> rolesOfGroup(const QString& group);

} // namespace wizard
