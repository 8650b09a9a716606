// rancher-cluster.yml: keys as rke's types know them (rancher/rke types/rke_types.go).

#include "wizard/case/HostGrammar.h"
#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/InventoryReaders.h"
#include "wizard/inventory/InventoryTexts.h"
#include "wizard/inventory/RkeInlineKey.h"

#include <QDir>
#include <QFileInfo>

namespace wizard {

namespace {

const QStringList kTopKeys = {"nodes",
                              "services",
                              "network",
                              "authentication",
                              "addons",
                              "addons_include",
                              "system_images",
                              "ssh_key_path",
                              "ssh_cert_path",
                              "ssh_agent_auth",
                              "authorization",
                              "ignore_docker_version",
                              "enable_cri_dockerd",
                              "kubernetes_version",
                              "private_registries",
                              "ingress",
                              "cluster_name",
                              "cloud_provider",
                              "prefix_path",
                              "win_prefix_path",
                              "addon_job_timeout",
                              "bastion_host",
                              "monitoring",
                              "restore",
                              "rotate_certificates",
                              "rotate_encryption_key",
                              "dns",
                              "upgrade_strategy"};
const QStringList kNodeKeys = {"address",  "port",          "internal_address", "role",    "hostname_override",
                               "user",     "docker_socket", "ssh_agent_auth",   "ssh_key", "ssh_key_path",
                               "ssh_cert", "ssh_cert_path", "labels",           "taints",  "node_name"};
const QStringList kBastionKeys = {"address",      "port",     "user",          "ssh_agent_auth",       "ssh_key",
                                  "ssh_key_path", "ssh_cert", "ssh_cert_path", "ignore_proxy_env_vars"};

/// A word of RKE's file may be quoted or not, and empty; what is no single value is an error.
QString wordAt(const YamlNode& mapping, const char* key, const YamlFindings& findings)
{
    const YamlNode* yaml = mapping.find(QLatin1String(key));
    if (yaml == nullptr || yaml->kind == YamlNode::Kind::Null)
        return {};
    if (yaml->kind == YamlNode::Kind::Scalar)
        return yaml->text.trimmed();
    findings.error(QStringLiteral("type.wrong"), yaml->mark,
                   InventoryTexts::tr("%1 must be one value").arg(QLatin1String(key)));
    return {};
}

SourceMark markAt(const YamlNode& mapping, const char* key)
{
    const YamlNode* yaml = mapping.find(QLatin1String(key));
    return yaml == nullptr ? mapping.mark : yaml->mark;
}

void refuseUnknownKeys(const YamlNode& mapping, const QString& what, const QStringList& known,
                       const YamlFindings& findings)
{
    for (const YamlEntry& entry : mapping.entries) {
        if (known.contains(entry.key) || reportNearKey(entry.key, entry.keyMark, what, known, findings))
            continue;
        findings.error(QStringLiteral("key.unknown"), entry.keyMark,
                       InventoryTexts::tr("%1 has no key \"%2\"").arg(what, entry.key.left(64)),
                       InventoryTexts::tr("known keys: %1").arg(known.join(QStringLiteral(", "))));
    }
}

class RkeCluster {
public:
    /// `file` may be no file at all, but the title of a text.
    RkeCluster(const YamlNode& root, const QString& file, const YamlFindings& findings)
        : m_root(root), m_findings(findings),
          m_file(QFileInfo(file).isFile() ? QFileInfo(file).absoluteFilePath() : QString())
    {
    }

    void read(NodeSource& source)
    {
        for (const YamlEntry& entry : m_root.entries) {
            if (!kTopKeys.contains(entry.key))
                reportNearKey(entry.key, entry.keyMark, InventoryTexts::tr("the cluster file"), kTopKeys, m_findings);
        }
        readBastion();
        const YamlNode* nodes = m_root.find(QStringLiteral("nodes"));
        if (nodes == nullptr || nodes->kind != YamlNode::Kind::Sequence || nodes->items.empty()) {
            m_findings.error(QStringLiteral("nodes.missing"), nodes == nullptr ? m_root.mark : nodes->mark,
                             InventoryTexts::tr("a cluster file of RKE has a list \"nodes\" with at least one node"));
            return;
        }
        for (const YamlNode& item : nodes->items)
            source.nodes << readNode(item);
        checkTwice(source.nodes, m_findings);
    }

private:
    void readBastion()
    {
        const YamlNode* bastion = m_root.find(QStringLiteral("bastion_host"));
        if (bastion == nullptr || bastion->kind == YamlNode::Kind::Null)
            return;
        if (bastion->kind != YamlNode::Kind::Mapping) {
            m_findings.error(QStringLiteral("type.wrong"), bastion->mark,
                             InventoryTexts::tr("bastion_host must be a mapping with address, port and user"));
            return;
        }
        refuseUnknownKeys(*bastion, QStringLiteral("bastion_host"), kBastionKeys, m_findings);
        const QString address = wordAt(*bastion, "address", m_findings);
        if (address.isEmpty()) // as RKE's own questions leave it where there is none
            return;
        const QString user = wordAt(*bastion, "user", m_findings), port = wordAt(*bastion, "port", m_findings);
        m_jump = user.isEmpty() ? QString() : user + QLatin1Char('@');
        m_jump += RkeInlineKey::entryOf(address, port);
        if (!isJump(m_jump)) {
            m_findings.error(
                QStringLiteral("jump.invalid"), markAt(*bastion, "address"),
                InventoryTexts::tr("A jump host is written [user@]host[:port], for example bastion.example.com."));
            m_jump.clear();
        }
        m_jumpMark = markAt(*bastion, "address");
        const QString key = keyOf(*bastion, QStringLiteral("bastion_host"));
        const QString withKey = m_jump + QStringLiteral(" key ") + key;
        if (!key.isEmpty() && isJump(withKey))
            m_jump = withKey;
        if (key.isEmpty() || m_jump == withKey)
            tellInlineKey(*bastion, key);
        else
            m_findings.diagnostics.warning(
                QStringLiteral("inventory.bastion.key"), bastion->mark,
                InventoryTexts::tr("the bastion host has a key of its own, which is not taken over"),
                InventoryTexts::tr(
                    "name a file in your home folder or by its whole path, or give it to the SSH agent"));
    }

    /// As RKE does, a key in the file goes before a path. Empty: neither is there, or a key that could not be found
    /// again.
    QString keyOf(const YamlNode& yaml, const QString& entry)
    {
        if (!m_file.isEmpty() && !wordAt(yaml, "ssh_key", m_findings).isEmpty())
            return RkeInlineKey{m_file, entry}.text();
        return pathOf(yaml);
    }

    /// `key`: what was taken over of the one that stands in the file, if one does.
    void tellInlineKey(const YamlNode& yaml, const QString& key)
    {
        if (wordAt(yaml, "ssh_key", m_findings).isEmpty())
            return;
        const bool again = !m_file.isEmpty();
        m_findings.diagnostics.warning(
            QStringLiteral("inventory.key.inline"), markAt(yaml, "ssh_key"),
            again ? InventoryTexts::tr("a private key stands in the file itself; it is read there at each login and "
                                       "kept nowhere else")
                  : InventoryTexts::tr("a private key stands in the file itself; it is not taken over"),
            again ? InventoryTexts::tr("keep the file where it is, readable by you alone; the case names it as %1")
                        .arg(key)
                  : InventoryTexts::tr("import the file itself, not its text; then the key is read there"));
    }

    /// A relative path is one from where RKE is run, which is the folder of the cluster file.
    QString pathOf(const YamlNode& yaml)
    {
        const QString path = wordAt(yaml, "ssh_key_path", m_findings);
        const bool relative = !path.isEmpty() && !path.startsWith(QLatin1String("~/")) && QDir::isRelativePath(path);
        return relative && !m_file.isEmpty() ? QDir::cleanPath(QFileInfo(m_file).dir().filePath(path)) : path;
    }

    Candidate readNode(const YamlNode& yaml)
    {
        Candidate node;
        node.mark = yaml.mark;
        if (yaml.kind != YamlNode::Kind::Mapping) {
            m_findings.error(QStringLiteral("type.wrong"), yaml.mark,
                             InventoryTexts::tr("a node is a mapping with address, user and role"));
            return node;
        }
        refuseUnknownKeys(yaml, InventoryTexts::tr("the node"), kNodeKeys, m_findings);
        const auto take = [&](NodeField field, const char* key) {
            note(node, field, wordAt(yaml, key, m_findings), markAt(yaml, key), m_findings);
        };
        if (wordAt(yaml, "address", m_findings).isEmpty())
            m_findings.error(QStringLiteral("key.missing"), yaml.mark, InventoryTexts::tr("the node has no address"));
        take(NodeField::Address, "address");
        take(NodeField::InternalAddress, "internal_address");
        take(NodeField::KubernetesName, "hostname_override");
        take(NodeField::Port, "port");
        take(NodeField::User, "user");
        readKey(yaml, node);
        readRoles(yaml, node);
        if (!m_jump.isEmpty())
            note(node, NodeField::Jumps, m_jump, m_jumpMark, m_findings);
        return node;
    }

    /// The node's own key, else that of the file. RKE's own default (~/.ssh/id_rsa) is not said, only assumed.
    void readKey(const YamlNode& yaml, Candidate& node)
    {
        const QString own =
            keyOf(yaml, RkeInlineKey::entryOf(wordAt(yaml, "address", m_findings), wordAt(yaml, "port", m_findings)));
        tellInlineKey(yaml, own);
        const bool inside = !wordAt(yaml, "ssh_key", m_findings).isEmpty();
        const YamlNode& place = own.isEmpty() ? m_root : yaml;
        note(node, NodeField::KeyFile, own.isEmpty() ? pathOf(m_root) : own,
             markAt(place, inside && !own.isEmpty() ? "ssh_key" : "ssh_key_path"), m_findings);
        for (const YamlNode* each : {&yaml, &m_root}) {
            if (wordAt(*each, "ssh_agent_auth", m_findings) == QLatin1String("true"))
                note(node, NodeField::Agent, QStringLiteral("yes"), markAt(*each, "ssh_agent_auth"), m_findings);
        }
        if (!node.values.contains(NodeField::KeyFile) && !node.values.contains(NodeField::Agent))
            note(node, NodeField::KeyFile, QStringLiteral("~/.ssh/id_rsa"), yaml.mark, m_findings, true);
    }

    void readRoles(const YamlNode& yaml, Candidate& node)
    {
        static const QStringList words = {"controlplane", "etcd", "worker"};
        const YamlNode* roles = yaml.find(QStringLiteral("role"));
        if (roles == nullptr || (roles->kind == YamlNode::Kind::Sequence && roles->items.empty())) {
            m_findings.error(QStringLiteral("key.missing"), roles == nullptr ? yaml.mark : roles->mark,
                             InventoryTexts::tr("the node has no role"),
                             InventoryTexts::tr("write role: [controlplane, etcd, worker]"));
            return;
        }
        const auto texts = readTexts(*roles, QStringLiteral("role"), m_findings, true);
        QList<NodeRole> found;
        for (const QString& text : texts.value_or(QStringList())) {
            if (words.contains(text)) {
                found << *fromWord<NodeRole>(text);
                continue;
            }
            const QString near = nearest(text, words);
            m_findings.error(QStringLiteral("word.unknown"), roles->mark,
                             InventoryTexts::tr("RKE has no role \"%1\"").arg(text.left(64)),
                             near.isEmpty() ? InventoryTexts::tr("one of: %1").arg(words.join(QStringLiteral(", ")))
                                            : InventoryTexts::tr("did you mean \"%1\"?").arg(near));
        }
        note(node, NodeField::Roles, rolesText(found), roles->mark, m_findings);
    }

    const YamlNode& m_root;
    const YamlFindings& m_findings;
    const QString m_file; ///< whole path of the cluster file; empty: not known
    QString m_jump;
    SourceMark m_jumpMark;
};

} // namespace

std::optional<NodeSource> readRkeCluster(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics)
{
    Diagnostics own;
    NodeSource source{file, {}, InstallType::Rke};
    if (const auto root = readYamlTree(yaml, file, kInventoryLimit, own)) {
        const YamlFindings findings{own, QStringLiteral("inventory")};
        if (root->kind == YamlNode::Kind::Mapping)
            RkeCluster(*root, file, findings).read(source);
        else
            findings.error(QStringLiteral("type.wrong"), root->mark,
                           InventoryTexts::tr("a cluster file of RKE is a mapping with the key \"nodes\""));
    }
    for (const Diagnostic& one : own.all())
        diagnostics.add(one);
    return own.hasErrors() ? std::nullopt : std::optional<NodeSource>(source);
}

} // namespace wizard
