#pragma once

#include "wizard/inventory/AnsibleInventory.h"

#include <QSet>

namespace wizard {

/// What Ansible's connection variables mean for a login. Passwords are never read; that there is one is a warning.
class AnsibleLogin {
public:
    explicit AnsibleLogin(const YamlFindings& findings) : m_findings(findings) {}

    /// Reports variables that are nearly, but not quite, one of those that are read here.
    void checkNames(const AnsibleVars& vars) const;
    /// `name`: the host's name in the inventory; its address where no variable says another one.
    void read(const QString& name, const SourceMark& mark, const AnsibleVars& vars, Candidate& node);

private:
    QString value(const AnsibleVars& vars, const QStringList& names, SourceMark& mark) const;
    void readBecome(const AnsibleVars& vars, Candidate& node);
    void readJumps(const AnsibleVars& vars, Candidate& node);
    void warnOnce(const char* code, const SourceMark& mark, const QString& message, const QString& hint);

    const YamlFindings& m_findings;
    QSet<QString> m_warned;
};

} // namespace wizard
