#include "wizard/procedure/PartReaders.h"

#include "wizard/case/CaseReader.h"
#include "wizard/procedure/ConditionReader.h"
#include "wizard/procedure/FieldReading.h"
#include "wizard/procedure/ProcedureTexts.h"

#include <QRegularExpression>

namespace wizard {

namespace {

void readRequired(YamlFields& fields, ProcedureInput& input, const YamlFindings& findings)
{
    const YamlNode* yaml = fields.optional(QStringLiteral("required"));
    if (yaml == nullptr)
        return;
    if (yaml->kind == YamlNode::Kind::Mapping)
        input.required = readCondition(*yaml, findings);
    else
        input.isRequired = fields.flag(QStringLiteral("required"), false);
}

void readDefault(const YamlNode& yaml, ProcedureInput& input, const YamlFindings& findings)
{
    input.defaultValue = readLiteral(yaml, QStringLiteral("default"), findings).value_or(QJsonValue());
    const QString problem =
        input.defaultValue.isString() ? checkInputText(input.type, input.defaultValue.toString()) : QString();
    if (!problem.isEmpty())
        findings.error(QStringLiteral("input.default"), yaml.mark, problem);
}

void readGives(YamlFields& fields, FactProbe& probe, const YamlFindings& findings)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*\z)"));
    const YamlNode* yaml = fields.required(QStringLiteral("gives"));
    if (yaml == nullptr)
        return;
    const YamlFields names(*yaml, QStringLiteral("gives"), findings);
    for (const YamlEntry& entry : yaml->entries) {
        if (!shape.match(entry.key).hasMatch())
            findings.error(QStringLiteral("id.invalid"), entry.keyMark,
                           ProcedureTexts::tr("\"%1\" is no fact name").arg(entry.key),
                           ProcedureTexts::tr("write it like rke2.version"));
        const auto type = readWord(entry.value, entry.key, {"text", "int", "list", "secret", "clock", "lock"}, findings);
        probe.gives.insert(entry.key, type.value_or(QString()));
    }
}

void readCases(YamlFields& fields, ProcedureValue& value, const YamlFindings& findings)
{
    forEachItem(fields, QStringLiteral("cases"), findings, [&](const YamlNode& item) {
        YamlFields one(item, QStringLiteral("cases"), findings);
        const YamlNode* condition = one.required(QStringLiteral("if"));
        const ConditionPtr holds = condition == nullptr ? nullptr : readCondition(*condition, findings);
        value.cases << QPair(holds, requireTemplateAt(one, QStringLiteral("then"), findings));
        one.finish();
    });
}

/// What "could not check" means where the rule does not say.
QString usualWhenUnknown(const QString& verdict)
{
    if (verdict == QLatin1String("info"))
        return QStringLiteral("ignore");
    return verdict == QLatin1String("warn") ? QStringLiteral("warn") : QStringLiteral("override");
}

} // namespace

ProcedureInput readInput(const YamlNode& yaml, const YamlFindings& findings)
{
    YamlFields fields(yaml, ProcedureTexts::tr("the input"), findings);
    ProcedureInput input;
    input.mark = yaml.mark;
    input.id = readIdAt(fields, findings);
    input.type = fields.requiredChoice(QStringLiteral("type"),
                                       {"text", "path", "name", "fileName", "host", "hostPort", "rke2Version",
                                        "rancherVersion", "choice", "bool", "number", "seconds", "secret", "nodeList"});
    input.label = fields.requiredText(QStringLiteral("label"));
    input.help = fields.text(QStringLiteral("help"));
    input.example = fields.text(QStringLiteral("example"));
    input.defaultValue = QJsonValue(QJsonValue::Undefined);
    if (const YamlNode* standard = fields.optional(QStringLiteral("default")))
        readDefault(*standard, input, findings);
    readRequired(fields, input, findings);
    input.choices = fields.texts(QStringLiteral("choices"));
    fields.finish();
    if (input.type == QLatin1String("choice") && input.choices.size() < 2)
        findings.error(QStringLiteral("input.choices"), yaml.mark,
                       ProcedureTexts::tr("an input of type choice needs two choices or more"));
    if (input.type == QLatin1String("secret") && !input.defaultValue.isUndefined())
        findings.error(QStringLiteral("secret.plain"), yaml.mark, ProcedureTexts::tr("a secret has no default"));
    return input;
}

FactProbe readFactProbe(const YamlNode& yaml, const YamlFindings& findings)
{
    YamlFields fields(yaml, ProcedureTexts::tr("the probe"), findings);
    FactProbe probe;
    probe.mark = yaml.mark;
    probe.id = readIdAt(fields, findings);
    probe.stage = fields.choice(QStringLiteral("stage"), {"found", "checked", "followUp"}, QStringLiteral("found"));
    if (const YamlNode* on = fields.required(QStringLiteral("on")))
        probe.on = readSelector(*on, findings);
    probe.clusterScope =
        fields.choice(QStringLiteral("scope"), {"node", "cluster"}, QStringLiteral("node")) == QLatin1String("cluster");
    probe.when = readConditionAt(fields, QStringLiteral("when"), findings);
    probe.limitSeconds = readDurationAt(fields, QStringLiteral("limit"), probe.limitSeconds, findings);
    probe.script = requireTemplateAt(fields, QStringLiteral("script"), findings);
    readGives(fields, probe, findings);
    fields.finish();
    return probe;
}

ProcedureValue readValue(const YamlNode& yaml, const YamlFindings& findings)
{
    YamlFields fields(yaml, ProcedureTexts::tr("the value"), findings);
    ProcedureValue value;
    value.mark = yaml.mark;
    value.id = readIdAt(fields, findings);
    value.from = fields.text(QStringLiteral("from"));
    if (const YamlNode* words = fields.optional(QStringLiteral("words"))) {
        value.isList = true;
        value.words = readWords(*words, QStringLiteral("words"), findings);
    }
    if (const YamlNode* lines = fields.optional(QStringLiteral("lines"))) {
        value.words = readWords(*lines, QStringLiteral("lines"), findings);
    }
    readCases(fields, value, findings);
    value.defaultText = readTemplateAt(fields, QStringLiteral("default"), findings);
    fields.finish();
    const int ways = (value.from.isEmpty() ? 0 : 1) + (value.words.isEmpty() ? 0 : 1) + (value.cases.isEmpty() ? 0 : 1);
    if (ways > 1 || (ways == 0 && value.defaultText.isEmpty()))
        findings.error(QStringLiteral("value.source"), yaml.mark,
                       ProcedureTexts::tr("a value needs one of from, words, lines, cases or default"));
    return value;
}

ProcedureRule readRule(const YamlNode& yaml, const YamlFindings& findings)
{
    YamlFields fields(yaml, ProcedureTexts::tr("the rule"), findings);
    ProcedureRule rule;
    rule.mark = yaml.mark;
    rule.id = readIdAt(fields, findings);
    rule.stage = fields.requiredChoice(QStringLiteral("stage"), {"choose", "check", "plan", "step", "followUp"});
    rule.step = fields.text(QStringLiteral("step"));
    if (const YamlNode* condition = fields.required(QStringLiteral("condition")))
        rule.condition = readCondition(*condition, findings);
    rule.verdict = fields.requiredChoice(QStringLiteral("verdict"), {"block", "override", "warn", "info", "wrap"});
    rule.severity = fields.requiredChoice(QStringLiteral("severity"), {"danger", "caution", "info"});
    rule.whenUnknown =
        fields.choice(QStringLiteral("unknown"), {"override", "warn", "ignore"}, usualWhenUnknown(rule.verdict));
    rule.wrap = fields.text(QStringLiteral("wrap"));
    if (const YamlNode* on = fields.optional(QStringLiteral("on")))
        rule.on = readSelector(*on, findings);
    rule.title = fields.text(QStringLiteral("title"));
    rule.expected = fields.text(QStringLiteral("expected"));
    rule.found = readTemplateAt(fields, QStringLiteral("found"), findings);
    rule.text = fields.requiredText(QStringLiteral("text"));
    rule.mend = fields.text(QStringLiteral("mend"));
    rule.source = fields.text(QStringLiteral("source"));
    fields.finish();
    if (rule.stage == QLatin1String("check") && rule.title.isEmpty())
        findings.error(QStringLiteral("key.missing"), yaml.mark,
                       ProcedureTexts::tr("a rule of stage check needs a title for the Checks page"));
    if ((rule.verdict == QLatin1String("wrap")) == rule.wrap.isEmpty())
        findings.error(QStringLiteral("rule.wrap"), yaml.mark,
                       ProcedureTexts::tr("verdict wrap and the key wrap, which names a procedure, belong together"));
    return rule;
}

ProcedurePhase readPhase(const YamlNode& yaml, const YamlFindings& findings)
{
    YamlFields fields(yaml, ProcedureTexts::tr("the phase"), findings);
    ProcedurePhase phase;
    phase.mark = yaml.mark;
    phase.id = readIdAt(fields, findings);
    phase.title = fields.requiredText(QStringLiteral("title"));
    phase.around = fields.choice(QStringLiteral("around"), {"before", "after"}, QString());
    fields.finish();
    return phase;
}

} // namespace wizard
