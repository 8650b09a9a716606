// What `kubectl get nodes -o json` prints. Of each object only the name, addresses, role labels and version are looked
// at.

#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/InventoryReaders.h"
#include "wizard/inventory/InventoryTexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wizard {

namespace {

SourceMark placeAt(const QByteArray& json, qsizetype offset, const QString& source)
{
    const QByteArray before = json.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {source, static_cast<int>(before.count('\n')) + 1, static_cast<int>(offset - lineStart) + 1};
}

class KubeNodes {
public:
    KubeNodes(const QString& source, const YamlFindings& findings) : m_mark{source, 0, 0}, m_findings(findings) {}

    QList<Candidate> read(const QJsonObject& root)
    {
        const QString kind = root.value(QStringLiteral("kind")).toString();
        const bool single = kind == QLatin1String("Node");
        const QJsonArray items = single ? QJsonArray{root} : root.value(QStringLiteral("items")).toArray();
        if (!single && kind != QLatin1String("List") && kind != QLatin1String("NodeList")) {
            m_findings.error(QStringLiteral("json.kind"), m_mark,
                             InventoryTexts::tr("this is no list of nodes; its kind is \"%1\"").arg(kind.left(64)),
                             InventoryTexts::tr("save what kubectl get nodes -o json prints"));
            return {};
        }
        if (items.isEmpty())
            m_findings.error(QStringLiteral("nodes.missing"), m_mark, InventoryTexts::tr("the API lists no node"));
        QList<Candidate> nodes;
        for (qsizetype index = 0; index < items.size() && index < kMostCandidates; ++index)
            nodes << readNode(items.at(index).toObject(), index);
        checkTwice(nodes, m_findings);
        return nodes;
    }

private:
    Candidate readNode(const QJsonObject& object, qsizetype index)
    {
        Candidate node;
        node.mark = m_mark;
        const QJsonObject metadata = object.value(QStringLiteral("metadata")).toObject();
        const QString name = metadata.value(QStringLiteral("name")).toString();
        if (object.value(QStringLiteral("kind")).toString(QStringLiteral("Node")) != QLatin1String("Node") ||
            name.isEmpty()) {
            m_findings.error(QStringLiteral("json.node"), m_mark,
                             InventoryTexts::tr("item %1 of the list is no node with a name").arg(index + 1));
            return node;
        }
        note(node, NodeField::KubernetesName, name, m_mark, m_findings);
        const QJsonObject status = object.value(QStringLiteral("status")).toObject();
        const QString version =
            status.value(QStringLiteral("nodeInfo")).toObject().value(QStringLiteral("kubeletVersion")).toString();
        note(node, NodeField::Version, version, m_mark, m_findings);
        readAddresses(metadata, status, node);
        note(node, NodeField::Roles, rolesText(roles(metadata, version)), m_mark, m_findings);
        return node;
    }

    /// How a person's machine reaches it is not the API's business: an address from here is only assumed.
    void readAddresses(const QJsonObject& metadata, const QJsonObject& status, Candidate& node)
    {
        const QJsonObject annotations = metadata.value(QStringLiteral("annotations")).toObject();
        QString inside = annotations.value(QStringLiteral("rke.cattle.io/internal-ip")).toString();
        QString outside = annotations.value(QStringLiteral("rke.cattle.io/external-ip")).toString();
        for (const QJsonValue& each : status.value(QStringLiteral("addresses")).toArray()) {
            const QString type = each.toObject().value(QStringLiteral("type")).toString();
            const QString address = each.toObject().value(QStringLiteral("address")).toString();
            if (type == QLatin1String("InternalIP") && inside.isEmpty())
                inside = address;
            else if (type == QLatin1String("ExternalIP") && outside.isEmpty())
                outside = address;
        }
        note(node, NodeField::InternalAddress, inside, m_mark, m_findings);
        note(node, NodeField::Address, outside.isEmpty() ? inside : outside, m_mark, m_findings, true);
    }

    /// RKE labels every role; RKE2 and K3s label only their servers.
    static QList<NodeRole> roles(const QJsonObject& metadata, const QString& version)
    {
        const QJsonObject labels = metadata.value(QStringLiteral("labels")).toObject();
        const auto has = [&labels](const char* role) {
            return labels.contains(QStringLiteral("node-role.kubernetes.io/") + QLatin1String(role));
        };
        const bool labelsAll = !version.contains(QLatin1String("+rke2")) && !version.contains(QLatin1String("+k3s"));
        QList<NodeRole> found;
        if (labelsAll && (has("controlplane") || has("worker"))) {
            if (has("etcd"))
                found << NodeRole::Etcd;
            if (has("controlplane"))
                found << NodeRole::Controlplane;
            if (has("worker"))
                found << NodeRole::Worker;
            return found;
        }
        const bool server = has("control-plane") || has("master") || has("etcd");
        return {server ? NodeRole::Server : NodeRole::Agent};
    }

    SourceMark m_mark;
    const YamlFindings& m_findings;
};

/// All nodes of an API are of one kind.
std::optional<InstallType> typeOf(const QList<Candidate>& nodes)
{
    const bool rke = !nodes.isEmpty() && std::all_of(nodes.begin(), nodes.end(), [](const Candidate& node) {
        const QList<NodeRole> roles = rolesOf(node.text(NodeField::Roles));
        return !roles.contains(NodeRole::Server) && !roles.contains(NodeRole::Agent);
    });
    return rke ? std::optional(InstallType::Rke) : std::nullopt;
}

} // namespace

std::optional<NodeSource> readKubeNodes(const QByteArray& json, const QString& source, Diagnostics& diagnostics)
{
    Diagnostics own;
    const YamlFindings findings{own, QStringLiteral("inventory")};
    NodeSource found{source, {}, {}};
    // A list of a thousand nodes with their images fits.
    constexpr qsizetype limit = 64 * 1024 * 1024;
    QJsonParseError problem;
    if (json.size() > limit) {
        findings.error(QStringLiteral("json.large"), {source, 0, 0},
                       InventoryTexts::tr("the answer has more than the allowed %1 bytes").arg(limit));
    } else if (const QJsonDocument document = QJsonDocument::fromJson(json, &problem); document.isObject()) {
        found.nodes = KubeNodes(source, findings).read(document.object());
        found.installType = typeOf(found.nodes);
    } else {
        findings.error(QStringLiteral("json.syntax"), placeAt(json, problem.offset, source),
                       InventoryTexts::tr("this is not what kubectl get nodes -o json prints: %1")
                           .arg(problem.error == QJsonParseError::NoError ? InventoryTexts::tr("it is no object")
                                                                          : problem.errorString()));
    }
    for (const Diagnostic& one : own.all())
        diagnostics.add(one);
    return own.hasErrors() ? std::nullopt : std::optional<NodeSource>(found);
}

} // namespace wizard
