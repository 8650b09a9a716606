#include "wizard/procedure/StepReader.h"

#include "wizard/procedure/FieldReading.h"
#include "wizard/procedure/ProcedureTexts.h"

namespace wizard {

namespace {

/// Takes the keys of a mapping as flat parameters; each key of `needed` must be there.
void readParameters(const YamlNode& yaml, const QString& what, const QStringList& needed, const QStringList& optional,
                    Step& step, const QString& prefix, const YamlFindings& findings)
{
    YamlFields fields(yaml, what, findings);
    for (const QString& key : needed)
        step.parameters.insert(prefix + key, requireTemplateAt(fields, key, findings));
    for (const QString& key : optional) {
        if (fields.has(key))
            step.parameters.insert(prefix + key, readTemplateAt(fields, key, findings));
        else
            fields.optional(key);
    }
    fields.finish();
}

void readTransfer(const YamlNode& yaml, Step& step, const YamlFindings& findings)
{
    YamlFields fields(yaml, QStringLiteral("transfer"), findings);
    for (const char* side : {"from", "to"}) {
        const QString key = QString::fromLatin1(side);
        if (const YamlNode* place = fields.required(key))
            readParameters(*place, key, {QStringLiteral("at"), QStringLiteral("path")}, {}, step,
                           key + QLatin1Char('.'), findings);
    }
    step.parameters.insert(QStringLiteral("mode"), readTemplateAt(fields, QStringLiteral("mode"), findings));
    fields.finish();
    if (step.parameters.value(QStringLiteral("mode")).isEmpty())
        step.parameters.insert(QStringLiteral("mode"), {QStringLiteral("0600"), yaml.mark});
}

/// The editor's own parameters are free: each editor checks its own.
void readEdit(const YamlNode& yaml, Step& step, const YamlFindings& findings)
{
    YamlFields fields(yaml, QStringLiteral("edit"), findings);
    requireTemplateAt(fields, QStringLiteral("editor"), findings);
    requireTemplateAt(fields, QStringLiteral("path"), findings);
    for (const YamlEntry& entry : yaml.entries) {
        if (entry.value.kind == YamlNode::Kind::Sequence) {
            const QStringList items = readTexts(entry.value, entry.key, findings).value_or(QStringList());
            for (qsizetype i = 0; i < items.size(); ++i)
                step.parameters.insert(QStringLiteral("%1.%2").arg(entry.key).arg(i), {items.at(i), entry.value.mark});
        } else {
            step.parameters.insert(entry.key, readTemplate(entry.value, entry.key, findings));
        }
    }
}

void readWait(const YamlNode& yaml, Step& step, const YamlFindings& findings)
{
    YamlFields fields(yaml, QStringLiteral("wait"), findings);
    StepCheck check;
    check.mark = yaml.mark;
    if (const YamlNode* inner = fields.required(QStringLiteral("check"))) {
        YamlFields body(*inner, QStringLiteral("check"), findings);
        check.script = requireTemplateAt(body, QStringLiteral("script"), findings);
        check.expect = body.text(QStringLiteral("expect"), QStringLiteral("exit 0"));
        check.title = body.text(QStringLiteral("title"));
        body.finish();
    }
    check.id = QStringLiteral("wait");
    check.everySeconds = readDurationAt(fields, QStringLiteral("every"), 5, findings);
    fields.required(QStringLiteral("within"));
    check.withinSeconds = readDurationAt(fields, QStringLiteral("within"), 0, findings);
    check.stableForSeconds = readDurationAt(fields, QStringLiteral("stableFor"), 0, findings);
    const Template watch = readTemplateAt(fields, QStringLiteral("watch"), findings);
    if (!watch.isEmpty())
        step.parameters.insert(QStringLiteral("watch"), watch);
    fields.finish();
    step.waitFor = check;
}

void readHttp(const YamlNode& yaml, Step& step, const YamlFindings& findings)
{
    YamlFields fields(yaml, QStringLiteral("http"), findings);
    StepCheck check;
    check.mark = yaml.mark;
    check.id = QStringLiteral("http");
    check.title = step.title;
    check.everySeconds = 5;
    readHttp(fields, check, findings);
    check.expect = fields.requiredText(QStringLiteral("expect"));
    if (!check.expect.isEmpty())
        checkExpect(check.expect, yaml.find(QStringLiteral("expect"))->mark, findings);
    fields.finish();
    step.waitFor = check; // asked until the step's limit
}

/// {what, checkedBy: person | {script, expect}, note: true}
void readManual(const YamlNode& yaml, Step& step, const YamlFindings& findings)
{
    YamlFields fields(yaml, QStringLiteral("manual"), findings);
    step.script = requireTemplateAt(fields, QStringLiteral("what"), findings);
    const YamlNode* checkedBy = fields.required(QStringLiteral("checkedBy"));
    if (checkedBy != nullptr && checkedBy->kind == YamlNode::Kind::Mapping)
        readParameters(*checkedBy, QStringLiteral("checkedBy"), {QStringLiteral("script")}, {QStringLiteral("expect")},
                       step, QStringLiteral("checkedBy."), findings);
    else if (checkedBy != nullptr && readWord(*checkedBy, QStringLiteral("checkedBy"), {"person"}, findings))
        step.parameters.insert(QStringLiteral("checkedBy"), {QStringLiteral("person"), checkedBy->mark});
    const bool note = fields.flag(QStringLiteral("note"), false);
    step.parameters.insert(QStringLiteral("note"),
                           {note ? QStringLiteral("true") : QStringLiteral("false"), yaml.mark});
    fields.finish();
}

struct KindRow {
    const char* key;
    TaskKind kind;
    void (*read)(const YamlNode&, Step&, const YamlFindings&);
};

const KindRow kStepKinds[] = {
    {"script", TaskKind::Script,
     [](const YamlNode& yaml, Step& step, const YamlFindings& findings) {
         step.script = readTemplate(yaml, QStringLiteral("script"), findings);
     }},
    {"argv", TaskKind::Argv,
     [](const YamlNode& yaml, Step& step, const YamlFindings& findings) {
         step.argv = readWords(yaml, QStringLiteral("argv"), findings);
     }},
    {"transfer", TaskKind::Transfer, readTransfer},
    {"edit", TaskKind::Edit, readEdit},
    {"wait", TaskKind::Wait, readWait},
    {"http", TaskKind::Http, readHttp},
    {"manual", TaskKind::Manual, readManual},
};

} // namespace

void readStepKind(YamlFields& fields, Step& step, const YamlFindings& findings)
{
    QStringList found;
    for (const KindRow& row : kStepKinds) {
        const YamlNode* yaml = fields.optional(QString::fromLatin1(row.key));
        if (yaml == nullptr)
            continue;
        found << QString::fromLatin1(row.key);
        step.kind = row.kind;
        if (found.size() == 1)
            row.read(*yaml, step, findings);
    }
    if (found.isEmpty())
        findings.error(
            QStringLiteral("step.kind"), step.mark, ProcedureTexts::tr("the step \"%1\" does nothing").arg(step.id),
            ProcedureTexts::tr("give it one of script, argv, transfer, edit, wait, http, manual, use, either"));
    else if (found.size() > 1)
        findings.error(
            QStringLiteral("step.kind"), fields.keyMark(found.at(1)),
            ProcedureTexts::tr("a step has one kind; there is \"%1\" and \"%2\"").arg(found.at(0), found.at(1)));
}

} // namespace wizard
