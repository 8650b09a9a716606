#include "wizard/case/CaseInputsReader.h"

#include "wizard/case/CaseReader.h"
#include "wizard/case/CaseTexts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace wizard {

namespace {

bool soundsSecret(const QString& id)
{
    static const QRegularExpression shape(
        QStringLiteral("(password|passphrase|secret|secretkey|token|credentials?|dsn)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(id).hasMatch();
}

void unknownNode(const QString& name, const SourceMark& mark, const Case& value, const QString& what,
                 const YamlFindings& findings)
{
    QStringList names;
    for (const CaseNode& node : value.nodes)
        names << node.name;
    const QString near = nearest(name, names);
    findings.error(QStringLiteral("node.unknown"), mark,
                   CaseTexts::tr("%1 names the node \"%2\", which is not in the case").arg(what, name),
                   near.isEmpty() ? CaseTexts::tr("nodes: %1").arg(names.join(QStringLiteral(", ")))
                                  : CaseTexts::tr("did you mean \"%1\"?").arg(near));
}

/// at: a node's name, node (with node: NAME), s3, operator or desk.
void readPlace(YamlFields& fields, SnapshotChoice& choice, const Case& value, const YamlFindings& findings)
{
    const QString at = fields.requiredText(QStringLiteral("at"));
    const QString node = fields.text(QStringLiteral("node"));
    if (at.isEmpty())
        return;
    const auto place = fromWord<SnapshotPlace>(at);
    choice.at = place.value_or(SnapshotPlace::Node);
    if (choice.at != SnapshotPlace::Node)
        return;
    choice.node = place ? node : at;
    const SourceMark mark =
        fields.node()
            .find(place && fields.has(QStringLiteral("node")) ? QStringLiteral("node") : QStringLiteral("at"))
            ->mark;
    if (choice.node.isEmpty())
        findings.error(QStringLiteral("snapshot.node"), mark, CaseTexts::tr("the snapshot's node is not named"),
                       CaseTexts::tr("write at: and the node's name"));
    else if (value.node(choice.node) == nullptr)
        unknownNode(choice.node, mark, value, QStringLiteral("snapshot"), findings);
}

QString checkSnapshotPath(const SnapshotChoice& choice)
{
    static const QRegularExpression windows(QStringLiteral(R"(\A[A-Za-z]:[\\/][^\x00-\x1f]+\z)"));
    static const QRegularExpression bare(QStringLiteral(R"(\A[^/\x00-\x1f-][^/\x00-\x1f]{0,254}\z)"));
    if (choice.at == SnapshotPlace::Desk && windows.match(choice.path).hasMatch())
        return {};
    if (choice.at == SnapshotPlace::Node || choice.at == SnapshotPlace::Desk)
        return checkAbsolutePath(choice.path);
    return bare.match(choice.path).hasMatch()
               ? QString()
               : CaseTexts::tr(
                     "Here the bare file name is needed, without folders, for example on-demand-server-1-1700000000.");
}

void readSnapshot(const YamlNode& yaml, Case& value, const YamlFindings& findings)
{
    YamlFields fields(yaml, QStringLiteral("snapshot"), findings);
    SnapshotChoice choice;
    readPlace(fields, choice, value, findings);
    choice.path = fields.requiredText(QStringLiteral("path"));
    const QString problem = choice.path.isEmpty() ? QString() : checkSnapshotPath(choice);
    if (!problem.isEmpty())
        findings.error(QStringLiteral("path.invalid"), yaml.find(QStringLiteral("path"))->mark, problem);
    choice.sha256 = fields.text(QStringLiteral("sha256")).toLower();
    static const QRegularExpression hex(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    if (!choice.sha256.isEmpty() && !hex.match(choice.sha256).hasMatch())
        findings.error(QStringLiteral("sha256.invalid"), yaml.find(QStringLiteral("sha256"))->mark,
                       CaseTexts::tr("sha256 has 64 digits from 0-9 and a-f"));
    fields.finish();
    value.snapshot = choice;
}

/// {secret: keychain | ask | file}
std::optional<QJsonValue> readSecretInput(const YamlNode& yaml, const QString& id, const YamlFindings& findings)
{
    YamlFields fields(yaml, id, findings);
    const QString from = fields.requiredChoice(QStringLiteral("secret"), {"keychain", "ask", "file"});
    fields.finish();
    return from.isEmpty() ? std::nullopt : std::optional<QJsonValue>(QJsonObject{{QStringLiteral("secret"), from}});
}

void checkPlainInput(const QString& id, const QJsonValue& input, const SourceMark& mark, const Case& value,
                     const YamlFindings& findings)
{
    for (const QJsonValue& one : input.isArray() ? input.toArray() : QJsonArray{input}) {
        if (one.isString() && !checkInputText(QStringLiteral("text"), one.toString()).isEmpty())
            findings.error(QStringLiteral("value.control"), mark,
                           CaseTexts::tr("%1 must be one line without control characters").arg(id));
    }
    if (id == QLatin1String("targetVersion") && isRke2(value.installType)) {
        const QString problem = checkRke2Version(input.toString());
        if (!problem.isEmpty())
            findings.error(QStringLiteral("version.invalid"), mark, problem);
    }
}

} // namespace

void readCaseInputs(const YamlNode& yaml, Case& value, const YamlFindings& findings)
{
    const YamlFields fields(yaml, QStringLiteral("inputs"), findings);
    for (const YamlEntry& entry : yaml.entries) {
        if (entry.key == QLatin1String("snapshot")) {
            readSnapshot(entry.value, value, findings);
        } else if (entry.value.kind == YamlNode::Kind::Mapping) {
            if (const auto secret = readSecretInput(entry.value, entry.key, findings))
                value.inputs.insert(entry.key, *secret);
        } else if (soundsSecret(entry.key)) { // never repeat what stands there
            findings.error(QStringLiteral("secret.plain"), entry.value.mark,
                           CaseTexts::tr("the input \"%1\" is a secret and never stands in a case file").arg(entry.key),
                           CaseTexts::tr("write {secret: keychain}, {secret: ask} or {secret: file}"));
        } else if (const auto literal = readLiteral(entry.value, entry.key, findings)) {
            checkPlainInput(entry.key, *literal, entry.value.mark, value, findings);
            value.inputs.insert(entry.key, *literal);
        }
    }
}

void readCaseDesk(YamlFields& fields, Case& value, const YamlFindings& findings)
{
    const QString workstation = fields.text(QStringLiteral("workstation"), QStringLiteral("here"));
    if (workstation != QLatin1String("here") && value.node(workstation) == nullptr)
        unknownNode(workstation, fields.node().find(QStringLiteral("workstation"))->mark, value,
                    QStringLiteral("workstation"), findings);
    value.workstation = workstation;
    const YamlNode* yaml = fields.optional(QStringLiteral("kube"));
    if (yaml == nullptr)
        return;
    YamlFields kube(*yaml, QStringLiteral("kube"), findings);
    for (const char* known : {"on", "kubectl", "kubeconfig", "helm"}) {
        const QString key = QString::fromLatin1(known);
        const QString text = kube.text(key);
        if (text.isEmpty())
            continue;
        const SourceMark& mark = yaml->find(key)->mark;
        if (key == QLatin1String("on")) {
            if (text != QLatin1String("here") && value.node(text) == nullptr)
                unknownNode(text, mark, value, QStringLiteral("kube.on"), findings);
        } else if (text != QLatin1String("auto") && !checkAbsolutePath(text).isEmpty()) {
            findings.error(QStringLiteral("path.invalid"), mark, checkAbsolutePath(text),
                           CaseTexts::tr("or write auto"));
        }
        value.kube.insert(key, text);
    }
    kube.finish();
}

} // namespace wizard
