#include "wizard/detect/Detection.h"

#include "wizard/case/YamlFields.h"
#include "wizard/procedure/ConditionReader.h"
#include "wizard/procedure/FieldReading.h"
#include "wizard/procedure/PartReaders.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DetectionReader", text);
}

InstallSign readSign(const YamlNode& yaml, const YamlFindings& findings)
{
    YamlFields fields(yaml, tr("the sign"), findings);
    InstallSign sign;
    sign.id = readIdAt(fields, findings);
    const QString is = fields.requiredChoice(
        QStringLiteral("is"), allWords<InstallType>() + QStringList{QStringLiteral("refused"), QStringLiteral("note")});
    if (const auto type = fromWord<InstallType>(is)) {
        sign.kind = InstallSign::Kind::Type;
        sign.type = *type;
    } else if (is == QLatin1String("refused")) {
        sign.kind = InstallSign::Kind::Refusal;
    }
    if (const YamlNode* condition = fields.required(QStringLiteral("condition")))
        sign.condition = readCondition(*condition, findings);
    sign.text = fields.requiredText(QStringLiteral("text"));
    sign.arguments = fields.texts(QStringLiteral("arguments"));
    sign.mend = fields.text(QStringLiteral("mend"));
    sign.evidence = fields.texts(QStringLiteral("evidence"));
    static_cast<void>(fields.text(QStringLiteral("source")));
    fields.finish();
    if (sign.evidence.isEmpty())
        findings.error(QStringLiteral("evidence"), yaml.mark, tr("the sign \"%1\" names no evidence").arg(sign.id));
    return sign;
}

/// Every fact that a sign speaks of is one that a probe gives.
void checkNames(const Detection& detection, const SourceMark& mark, const YamlFindings& findings)
{
    QSet<QString> known;
    for (const FactProbe& probe : detection.probes.facts) {
        for (auto one = probe.gives.begin(); one != probe.gives.end(); ++one)
            known.insert(one.key());
    }
    const auto check = [&](const QString& name, const SourceMark& at) {
        if (!known.contains(name))
            findings.error(QStringLiteral("fact.unknown"), at, tr("no probe gives the fact \"%1\"").arg(name),
                           nearest(name, QStringList(known.begin(), known.end())));
    };
    for (const InstallSign& sign : detection.signs) {
        for (const QString& name : sign.arguments + sign.evidence)
            check(name, mark);
        visitConditions(sign.condition, [&](const Condition& condition) {
            if (condition.subjectKind == QLatin1String("fact"))
                check(condition.subjectName, condition.mark);
        });
    }
}

Detection shipped(const QString& name)
{
    QFile file(QStringLiteral(":/knowledge/") + name);
    Diagnostics diagnostics;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readDetection(file.readAll(), name, diagnostics).value_or(Detection());
}

} // namespace

std::optional<Detection> readDetection(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics)
{
    Diagnostics own;
    Detection detection;
    detection.probes.id = file;
    if (const auto root = readYamlTree(yaml, file, kProcedureFileLimit, own)) {
        const YamlFindings findings{own, QStringLiteral("detect")};
        YamlFields fields(*root, tr("the file"), findings);
        readFormat(fields, findings);
        forEachItem(fields, QStringLiteral("facts"), findings,
                    [&](const YamlNode& item) { detection.probes.facts << readFactProbe(item, findings); });
        forEachItem(fields, QStringLiteral("signs"), findings,
                    [&](const YamlNode& item) { detection.signs << readSign(item, findings); });
        fields.finish();
        if (detection.probes.facts.isEmpty())
            findings.error(QStringLiteral("facts"), root->mark, tr("the file asks nothing"));
        checkNames(detection, root->mark, findings);
    }
    for (const Diagnostic& one : own.all())
        diagnostics.add(one);
    return own.hasErrors() ? std::nullopt : std::optional<Detection>(detection);
}

const Detection& installDetection()
{
    static const Detection detection = shipped(QStringLiteral("detect.yaml"));
    return detection;
}

const Detection& serverInventory()
{
    static const Detection detection = shipped(QStringLiteral("inventory.yaml"));
    return detection;
}

const Detection& reachability()
{
    static const Detection detection = shipped(QStringLiteral("reach.yaml"));
    return detection;
}

} // namespace wizard
