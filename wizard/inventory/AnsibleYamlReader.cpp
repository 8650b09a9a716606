// Ansible's YAML form: {group: {hosts: {host: {variables}}, vars: {…}, children: {group: …}}}.

#include "wizard/inventory/AnsibleInventory.h"
#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/HostRange.h"
#include "wizard/inventory/InventoryReaders.h"
#include "wizard/inventory/InventoryTexts.h"

namespace wizard {

namespace {

class AnsibleYaml {
public:
    explicit AnsibleYaml(const YamlFindings& findings) : m_findings(findings) {}

    void groups(const YamlNode& yaml)
    {
        if (!isMapping(yaml, InventoryTexts::tr("the inventory")))
            return;
        for (const YamlEntry& entry : yaml.entries)
            group(entry, 0);
    }

    const AnsibleInventory& inventory() const { return m_inventory; }

private:
    bool isMapping(const YamlNode& yaml, const QString& what) const
    {
        if (yaml.kind == YamlNode::Kind::Mapping)
            return true;
        if (yaml.kind != YamlNode::Kind::Null)
            m_findings.error(QStringLiteral("type.wrong"), yaml.mark,
                             InventoryTexts::tr("%1 must be a mapping (name: …)").arg(what));
        return false;
    }

    void group(const YamlEntry& entry, int depth)
    {
        static const QStringList parts = {"hosts", "vars", "children"};
        m_inventory.group(entry.key, entry.keyMark);
        if (depth > 20) {
            m_findings.error(QStringLiteral("group.depth"), entry.keyMark,
                             InventoryTexts::tr("groups stand too deep in each other"));
            return;
        }
        if (!isMapping(entry.value, InventoryTexts::tr("the group %1").arg(entry.key)))
            return;
        for (const YamlEntry& part : entry.value.entries) {
            if (part.key == QLatin1String("vars"))
                m_inventory.group(entry.key, entry.keyMark).vars.insert(vars(part.value));
        }
        for (const YamlEntry& part : entry.value.entries) {
            if (part.key == QLatin1String("hosts"))
                hosts(part.value, entry.key);
            else if (part.key == QLatin1String("children"))
                children(part.value, entry.key, depth);
            else if (part.key != QLatin1String("vars") &&
                     !reportNearKey(part.key, part.keyMark, InventoryTexts::tr("a group"), parts, m_findings))
                m_findings.error(
                    QStringLiteral("key.unknown"), part.keyMark,
                    InventoryTexts::tr("%1 has no key \"%2\"").arg(InventoryTexts::tr("a group"), part.key.left(64)),
                    InventoryTexts::tr("known keys: %1").arg(parts.join(QStringLiteral(", "))));
        }
    }

    void children(const YamlNode& yaml, const QString& parent, int depth)
    {
        if (!isMapping(yaml, QStringLiteral("children")))
            return;
        for (const YamlEntry& entry : yaml.entries) {
            m_inventory.group(parent, entry.keyMark).children << AnsibleMember{entry.key, entry.keyMark};
            group(entry, depth + 1);
        }
    }

    void hosts(const YamlNode& yaml, const QString& groupName)
    {
        if (!isMapping(yaml, QStringLiteral("hosts")))
            return;
        for (const YamlEntry& entry : yaml.entries) {
            AnsibleVars own;
            if (isMapping(entry.value, InventoryTexts::tr("the host %1").arg(entry.key)))
                own = vars(entry.value);
            for (const QString& host : expandHosts(entry.key, entry.keyMark, m_findings))
                m_inventory.addHost(host, groupName, own, entry.keyMark);
        }
    }

    /// Lists and mappings are variables for plays, not for logins.
    AnsibleVars vars(const YamlNode& yaml) const
    {
        AnsibleVars found;
        if (!isMapping(yaml, QStringLiteral("vars")))
            return found;
        for (const YamlEntry& entry : yaml.entries) {
            if (entry.value.kind == YamlNode::Kind::Scalar)
                found.insert(entry.key, {entry.value.text, entry.value.mark});
        }
        return found;
    }

    const YamlFindings& m_findings;
    AnsibleInventory m_inventory;
};

} // namespace

std::optional<NodeSource> readAnsibleYaml(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics)
{
    Diagnostics own;
    const YamlFindings findings{own, QStringLiteral("inventory")};
    NodeSource source{file, {}, {}};
    if (const auto root = readYamlTree(yaml, file, kInventoryLimit, own)) {
        AnsibleYaml reader(findings);
        reader.groups(*root);
        source.nodes = reader.inventory().candidates(findings);
    }
    for (const Diagnostic& one : own.all())
        diagnostics.add(one);
    return own.hasErrors() ? std::nullopt : std::optional<NodeSource>(source);
}

} // namespace wizard
