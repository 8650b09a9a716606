#include "wizard/case/CaseReader.h"

#include "wizard/case/CaseInputsReader.h"
#include "wizard/case/CaseNodeReader.h"
#include "wizard/case/CaseTexts.h"
#include "wizard/case/ProcedureOffers.h"

#include <algorithm>

namespace wizard {

namespace {

void readFormat(YamlFields& fields, const YamlFindings& findings)
{
    const YamlNode* yaml = fields.required(QStringLiteral("format"));
    if (yaml == nullptr)
        return;
    const auto format = readInt(*yaml, QStringLiteral("format"), findings);
    if (format && *format != 1)
        findings.error(QStringLiteral("format.unknown"), yaml->mark,
                       CaseTexts::tr("this program reads format 1, the file says %1").arg(*format));
}

/// A procedure says itself which install types it is for.
void readProcedureName(YamlFields& fields, bool typeKnown, Case& value, const YamlFindings& findings)
{
    value.procedure = fields.text(QStringLiteral("procedure"));
    if (value.procedure.isEmpty() || !typeKnown)
        return;
    const QStringList fitting = proceduresFor(value.installType);
    if (fitting.contains(value.procedure))
        return;
    findings.contradiction(
        QStringLiteral("procedure.disagrees"), fields.keyMark(QStringLiteral("procedure")),
        fields.keyMark(QStringLiteral("installType")),
        CaseTexts::tr("the procedure \"%1\" is not for the install type \"%2\"")
            .arg(value.procedure, word(value.installType)),
        fitting.isEmpty()
            ? CaseTexts::tr("this program has no procedure for it")
            : CaseTexts::tr("leave procedure out, or name one of these: %1").arg(fitting.join(QStringLiteral(", "))));
}

/// The only server, or Docker host, there is needs no mark to be the first.
void markOnlyServer(QList<MarkedNode>& nodes)
{
    MarkedNode* only = nullptr;
    for (MarkedNode& one : nodes) {
        if (one.node.first)
            return;
        if (!one.node.has(NodeRole::Server) && !one.node.has(NodeRole::DockerHost))
            continue;
        if (only != nullptr)
            return;
        only = &one;
    }
    if (only != nullptr && only->node.takesPart())
        only->node.first = true;
}

/// Among RKE nodes the first is the etcd node that a snapshot kept elsewhere is brought to.
void markFirstEtcd(QList<MarkedNode>& nodes)
{
    const auto first = std::find_if(nodes.begin(), nodes.end(), [](const MarkedNode& one) { return one.node.first; });
    const auto etcd = std::find_if(nodes.begin(), nodes.end(), [](const MarkedNode& one) {
        return one.node.has(NodeRole::Etcd) && one.node.takesPart() && one.node.lifecycle != Lifecycle::Old;
    });
    if (first == nodes.end() && etcd != nodes.end())
        etcd->node.first = true;
}

void readNodes(YamlFields& fields, Case& value, const YamlFindings& findings)
{
    const YamlNode* yaml = fields.required(QStringLiteral("nodes"));
    if (yaml == nullptr)
        return;
    if (yaml->kind != YamlNode::Kind::Sequence || yaml->items.empty()) {
        findings.error(QStringLiteral("type.wrong"), yaml->mark,
                       CaseTexts::tr("nodes must be a list with at least one node"));
        return;
    }
    QList<MarkedNode> marked;
    for (const YamlNode& item : yaml->items)
        marked << readCaseNode(item, findings);
    if (value.installType == InstallType::Rke)
        markFirstEtcd(marked);
    else
        markOnlyServer(marked);
    checkNodesTogether(marked, value.installType, fields.keyMark(QStringLiteral("nodes")), findings);
    for (const MarkedNode& one : marked)
        value.nodes << one.node;
}

Case readTop(const YamlNode& root, const YamlFindings& findings)
{
    Case value;
    YamlFields fields(root, CaseTexts::tr("the case"), findings);
    readFormat(fields, findings);
    value.name = fields.requiredText(QStringLiteral("name"));
    if (!value.name.isEmpty() && !checkCaseName(value.name).isEmpty())
        findings.error(QStringLiteral("name.invalid"), root.find(QStringLiteral("name"))->mark,
                       checkCaseName(value.name));
    const QString type = fields.requiredChoice(QStringLiteral("installType"), allWords<InstallType>());
    if (!type.isEmpty())
        value.installType = *fromWord<InstallType>(type);
    readProcedureName(fields, !type.isEmpty(), value, findings);
    readNodes(fields, value, findings);
    readCaseDesk(fields, value, findings);
    if (const YamlNode* inputs = fields.optional(QStringLiteral("inputs")))
        readCaseInputs(*inputs, value, findings);
    fields.finish();
    return value;
}

} // namespace

std::optional<Case> readCase(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics)
{
    Diagnostics own;
    std::optional<Case> value;
    if (const auto root = readYamlTree(yaml, file, kCaseFileLimit, own))
        value = readTop(*root, {own, QStringLiteral("case")});
    for (const Diagnostic& one : own.all())
        diagnostics.add(one);
    return own.hasErrors() ? std::nullopt : value;
}

std::optional<Case> readCaseFile(const QString& path, Diagnostics& diagnostics)
{
    const auto bytes = readLimitedFile(path, kCaseFileLimit, diagnostics);
    return bytes ? readCase(*bytes, path, diagnostics) : std::nullopt;
}

} // namespace wizard
