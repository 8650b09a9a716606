#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/InventoryReaders.h"
#include "wizard/inventory/InventoryTexts.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace wizard {

namespace {

/// The last of the files that say a key is the one that counts; drop-ins come after config.yaml, by name.
QMap<QString, FoundValue> settingsOf(const FactSet& facts, const QString& node)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A(/[^ ]+):([0-9]+) ([a-z0-9-]+) (.*)\z)"));
    QMap<QString, FoundValue> settings;
    for (const QString& item : facts.value(QStringLiteral("rke2.settings")).items) {
        const auto match = shape.match(item);
        if (match.hasMatch())
            settings.insert(
                match.captured(3),
                {match.captured(4), {node + QLatin1Char(':') + match.captured(1), match.captured(2).toInt(), 1}});
    }
    return settings;
}

/// How the person's machine logs in to the reached node, proposed for all; but whom ssh_config or this machine named
/// for it (`user`) says nothing of another.
void noteLogin(Candidate& node, const CaseNode& reached, const QString& user, const SourceMark& mark, bool assumed,
               const YamlFindings& findings)
{
    const auto take = [&](NodeField field, const QString& text) { note(node, field, text, mark, findings, assumed); };
    take(NodeField::User, assumed || user.isEmpty() ? reached.user : user);
    take(NodeField::Become, word(reached.become));
    take(NodeField::Jumps, reached.jumps.join(QStringLiteral(", ")));
    if (reached.port != 22)
        take(NodeField::Port, QString::number(reached.port));
    for (const NodeLogin& login : reached.auth) {
        if (login.kind == NodeLogin::Kind::KeyFile)
            take(NodeField::KeyFile, login.keyFile);
        else if (login.kind == NodeLogin::Kind::Agent)
            take(NodeField::Agent, QStringLiteral("yes"));
    }
}

/// The Kubernetes name that the node itself has: its setting, else its host name.
QString ownName(const FactSet& facts, const QMap<QString, FoundValue>& settings)
{
    const QString set = settings.value(QStringLiteral("node-name")).text;
    return (set.isEmpty() ? facts.value(QStringLiteral("host.name")).value : set).toLower();
}

Candidate* ownCandidate(QList<Candidate>& nodes, const QString& name)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&name](const Candidate& one) {
        return one.text(NodeField::KubernetesName) == name;
    });
    return found == nodes.end() ? nullptr : &*found;
}

/// Another server that this one joins; where the API does not answer, it is all there is to know of it.
void noteJoined(QList<Candidate>& nodes, const FoundValue& server, const YamlFindings& findings)
{
    static const QRegularExpression url(QStringLiteral(R"(\Ahttps://(?:\[([^\]]+)\]|([^:/\[\]]+))(?::[0-9]+)?/?\z)"));
    const auto match = url.match(server.text);
    if (!match.hasMatch())
        return;
    Candidate other;
    other.mark = server.mark;
    note(other, NodeField::Address, match.captured(1) + match.captured(2), server.mark, findings, true);
    note(other, NodeField::Roles, word(NodeRole::Server), server.mark, findings, true);
    nodes << other;
}

} // namespace

std::optional<NodeSource> readRke2Server(const FactSet& facts, const CaseNode& reached, Diagnostics& diagnostics)
{
    Diagnostics own;
    const YamlFindings findings{own, QStringLiteral("inventory")};
    NodeSource source{InventoryTexts::tr("RKE2 on %1").arg(reached.name), {}, {}};
    const SourceMark mark{source.title, 0, 0};
    const QMap<QString, FoundValue> settings = settingsOf(facts, reached.name);
    const Fact json = facts.value(QStringLiteral("kube.nodesJson"));
    if (json.known()) {
        if (const auto api = readKubeNodes(json.value.toUtf8(), source.title, own))
            source.nodes = api->nodes;
    } else {
        own.warning(QStringLiteral("inventory.api.silent"), mark,
                    InventoryTexts::tr("the Kubernetes API on %1 did not say which nodes there are: %2")
                        .arg(reached.name, json.reason),
                    InventoryTexts::tr("the other nodes have to come from another source"));
    }
    Candidate* self = ownCandidate(source.nodes, ownName(facts, settings));
    if (self == nullptr) {
        source.nodes.prepend(Candidate{{}, mark});
        self = &source.nodes.first();
        note(*self, NodeField::KubernetesName, ownName(facts, settings), mark, findings);
        const Fact role = facts.value(QStringLiteral("rke2.role"));
        note(*self, NodeField::Roles, role.known() ? role.value : QString(), mark, findings);
        if (!json.known() && settings.contains(QStringLiteral("server")))
            noteJoined(source.nodes, settings.value(QStringLiteral("server")), findings);
        self = &source.nodes.first();
    }
    note(*self, NodeField::Address, reached.address, mark, findings);
    const FoundValue inner = settings.value(QStringLiteral("node-ip"));
    note(*self, NodeField::InternalAddress, inner.text.section(QLatin1Char(','), 0, 0), inner.mark, findings);
    const QString user = facts.value(QStringLiteral("login.user")).value;
    for (Candidate& each : source.nodes)
        noteLogin(each, reached, user, mark, &each != self, findings);
    for (const Diagnostic& one : own.all())
        diagnostics.add(one);
    return own.hasErrors() ? std::nullopt : std::optional<NodeSource>(source);
}

} // namespace wizard
