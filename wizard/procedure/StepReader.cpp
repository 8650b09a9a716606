#include "wizard/procedure/StepReader.h"

#include "wizard/procedure/ConditionReader.h"
#include "wizard/procedure/FieldReading.h"
#include "wizard/procedure/ProcedureTexts.h"

#include <QRegularExpression>

#include <algorithm>

namespace wizard {

namespace {

/// Reads the mapping under `key`, if there is one, and its unknown keys.
template <typename Read> void within(YamlFields& fields, const QString& key, const YamlFindings& findings, Read read)
{
    const YamlNode* yaml = fields.optional(key);
    if (yaml == nullptr)
        return;
    YamlFields inner(*yaml, key, findings);
    read(inner);
    inner.finish();
}

void readWhere(YamlFields& fields, Step& step, const YamlFindings& findings)
{
    if (const YamlNode* on = fields.optional(QStringLiteral("on")))
        step.on = readSelector(*on, findings);
    else if (step.kind == TaskKind::Manual || step.kind == TaskKind::Transfer)
        step.on.desk = true;
    else
        findings.error(QStringLiteral("key.missing"), step.mark,
                       ProcedureTexts::tr("the step \"%1\" needs the key \"on\"").arg(step.id));
    const YamlNode* order = fields.optional(QStringLiteral("order"));
    if (order != nullptr && order->kind == YamlNode::Kind::Mapping) {
        YamlFields inner(*order, QStringLiteral("order"), findings);
        step.parallel = static_cast<int>(inner.number(QStringLiteral("parallel"), 1, 1, 32));
        inner.finish();
    } else if (order != nullptr) {
        readWord(*order, QStringLiteral("order"), {"serial"}, findings);
    }
}

void readForEach(YamlFields& fields, Step& step, const YamlFindings& findings)
{
    within(fields, QStringLiteral("forEach"), findings, [&](YamlFields& each) {
        const YamlNode* nodes = each.optional(QStringLiteral("nodes"));
        if (nodes != nullptr)
            step.forEachNodes = readSelector(*nodes, findings);
        step.forEachList = each.text(QStringLiteral("list"));
        step.as =
            each.text(QStringLiteral("as"), nodes != nullptr ? QStringLiteral("subject") : QStringLiteral("item"));
        if ((nodes != nullptr) == !step.forEachList.isEmpty())
            findings.error(QStringLiteral("forEach.source"), each.node().mark,
                           ProcedureTexts::tr("forEach needs either nodes or list"));
    });
}

/// {script: …}
Template readAsked(YamlFields& fields, const QString& key, const YamlFindings& findings)
{
    Template script;
    within(fields, key, findings,
           [&](YamlFields& inner) { script = requireTemplateAt(inner, QStringLiteral("script"), findings); });
    return script;
}

void readCaptures(YamlFields& fields, Step& step, const YamlFindings& findings)
{
    forEachItem(fields, QStringLiteral("capture"), findings, [&](const YamlNode& item) {
        YamlFields one(item, QStringLiteral("capture"), findings);
        StepCapture capture;
        capture.name = one.requiredText(QStringLiteral("name"));
        capture.from = one.choice(QStringLiteral("from"), {"output"}, QStringLiteral("output"));
        capture.match = one.requiredText(QStringLiteral("match"));
        capture.defaultValue = one.text(QStringLiteral("default"));
        capture.secret = one.flag(QStringLiteral("secret"), false);
        one.finish();
        const QRegularExpression match(capture.match);
        if (!match.isValid() || match.captureCount() != 1)
            findings.error(QStringLiteral("capture.match"), item.mark,
                           ProcedureTexts::tr("match must be a regular expression with one group"),
                           ProcedureTexts::tr("for example ^kept (.+)$"));
        step.captures << capture;
    });
}

void readEffect(YamlFields& fields, Step& step, const YamlFindings& findings)
{
    step.effect =
        *effectFromWord(fields.choice(QStringLiteral("effect"), {"read", "change", "destroy"}, word(Effect::Read)));
    within(fields, QStringLiteral("keeps"), findings, [&](YamlFields& keeps) {
        step.keeps = readTemplatesAt(keeps, QStringLiteral("paths"), findings);
        const bool nothing = keeps.flag(QStringLiteral("nothing"), false);
        step.keepsNothingBecause = keeps.text(QStringLiteral("because"));
        if (nothing == !step.keeps.isEmpty() || nothing == step.keepsNothingBecause.isEmpty())
            findings.error(QStringLiteral("keeps.invalid"), keeps.node().mark,
                           ProcedureTexts::tr("keeps needs either paths, or nothing: true and because"));
    });
    const YamlNode* point = fields.optional(QStringLiteral("pointOfNoReturn"));
    if (point != nullptr && point->kind == YamlNode::Kind::Mapping)
        within(fields, QStringLiteral("pointOfNoReturn"), findings,
               [&](YamlFields& inner) { step.pointOfNoReturn = inner.requiredText(QStringLiteral("line")); });
    else if (point != nullptr)
        step.pointOfNoReturn =
            readWord(*point, QStringLiteral("pointOfNoReturn"), {"start"}, findings).value_or(QString());
}

void readUnit(YamlFields& fields, Step& step, const YamlFindings& findings)
{
    within(fields, QStringLiteral("unit"), findings, [&](YamlFields& unit) {
        step.delegate = unit.flag(QStringLiteral("delegate"), false);
        step.killMode = unit.choice(QStringLiteral("killMode"), {"control-group", "mixed", "process"}, {});
        step.environmentFiles = readTemplatesAt(unit, QStringLiteral("environmentFiles"), findings);
    });
    within(fields, QStringLiteral("secret"), findings, [&](YamlFields& secret) {
        step.secretInput = secret.requiredText(QStringLiteral("input"));
        step.secretVariable = secret.text(QStringLiteral("as"));
        static const QRegularExpression shape(QStringLiteral(R"(\A[A-Z][A-Z0-9_]*\z)"));
        if (!step.secretVariable.isEmpty() && !shape.match(step.secretVariable).hasMatch())
            findings.error(QStringLiteral("id.invalid"), secret.node().mark,
                           ProcedureTexts::tr("as names an environment variable, for example DB_PASSWORD"));
        if (!secret.has(QStringLiteral("leaves")))
            return;
        const Template leaves = readTemplateAt(secret, QStringLiteral("leaves"), findings);
        if (!leaves.text.startsWith(QLatin1Char('/')) || !leaves.text.contains(QLatin1String("${run.id}")))
            findings.error(QStringLiteral("secret.leaves"), leaves.mark,
                           ProcedureTexts::tr("leaves names a folder of this run alone, for example /run/x-${run.id}"));
        step.parameters.insert(QStringLiteral("secret.leaves"), leaves);
    });
}

/// A button only where a test of the lab has proven it; text otherwise.
void readUndo(YamlFields& undo, Step& step, const YamlFindings& findings)
{
    step.undoText = undo.requiredText(QStringLiteral("text"));
    step.undoScript = readTemplateAt(undo, QStringLiteral("script"), findings);
    step.undoCheck = readTemplateAt(undo, QStringLiteral("check"), findings);
    step.undoProven = undo.text(QStringLiteral("proven"));
    const bool isWhole = !step.undoCheck.text.isEmpty() && !step.undoProven.isEmpty();
    if (!step.undoScript.text.isEmpty() && !isWhole)
        findings.error(QStringLiteral("undo.unproven"), step.undoScript.mark,
                       ProcedureTexts::tr("a way back that is run needs `check`, and `proven` names the lab test that "
                                          "has run it; without them it is `text` alone"));
}

void readConduct(YamlFields& fields, Step& step, const YamlFindings& findings)
{
    step.expectsDisconnect = fields.flag(QStringLiteral("expectsDisconnect"), false);
    step.reboots = fields.flag(QStringLiteral("reboots"), false);
    step.stop = readTemplateAt(fields, QStringLiteral("stop"), findings);
    step.quietAfterSeconds = readDurationAt(fields, QStringLiteral("quietAfter"), step.quietAfterSeconds, findings);
    step.usualSeconds = readDurationAt(fields, QStringLiteral("usual"), 0, findings);
    step.limitSeconds = readDurationAt(fields, QStringLiteral("limit"), 0, findings);
    within(fields, QStringLiteral("onFailure"), findings, [&](YamlFields& inner) {
        step.skip = inner.choice(QStringLiteral("skip"), {"never", "reason"}, step.skip);
        step.markDone = inner.choice(QStringLiteral("markDone"), {"never", "check"}, step.markDone);
    });
    within(fields, QStringLiteral("undo"), findings, [&](YamlFields& undo) { readUndo(undo, step, findings); });
    if (step.limitSeconds == 0 && step.waitFor)
        step.limitSeconds = step.waitFor->withinSeconds;
}

void checkLines(const QList<Template>& lines, const YamlFindings& findings)
{
    for (const Template& line : lines) {
        const bool isPattern = line.text.startsWith(QLatin1String("re:"));
        if (line.text.trimmed().isEmpty() || (isPattern && !QRegularExpression(line.text.mid(3)).isValid()))
            findings.error(QStringLiteral("verify.line"), line.mark,
                           ProcedureTexts::tr("this is no text or regular expression to look for"));
    }
}

void readVerify(YamlFields& fields, Step& step, const YamlFindings& findings)
{
    within(fields, QStringLiteral("verify"), findings, [&](YamlFields& inner) {
        StepVerify& verify = step.verify;
        verify.mark = inner.node().mark;
        if (const YamlNode* codes = inner.optional(QStringLiteral("exit"))) {
            verify.exitCodes.clear();
            for (const YamlNode& code : codes->items)
                verify.exitCodes << static_cast<int>(readInt(code, QStringLiteral("exit"), findings).value_or(0));
            if (verify.exitCodes.isEmpty())
                findings.error(QStringLiteral("type.wrong"), codes->mark,
                               ProcedureTexts::tr("exit must be a list of numbers"), ProcedureTexts::tr("write [0]"));
        }
        verify.all = readTemplatesAt(inner, QStringLiteral("all"), findings);
        verify.any = readTemplatesAt(inner, QStringLiteral("any"), findings);
        verify.none = readTemplatesAt(inner, QStringLiteral("none"), findings);
        checkLines(verify.all + verify.any + verify.none, findings);
        verify.from = readTemplateAt(inner, QStringLiteral("from"), findings);
        static const QRegularExpression sources(QStringLiteral(R"(\A(output|(journal|log) .+)\z)"));
        if (verify.from.isEmpty())
            verify.from = {QStringLiteral("output"), verify.mark};
        else if (!sources.match(verify.from.text).hasMatch())
            findings.error(QStringLiteral("verify.from"), verify.from.mark,
                           ProcedureTexts::tr("from must be output, journal UNIT or log COMMAND"));
        verify.checks = readChecksAt(inner, QStringLiteral("checks"), findings);
    });
    if (step.verify.from.isEmpty())
        step.verify.from = {QStringLiteral("output"), step.mark};
}

void readWords(YamlFields& fields, Step& step, const YamlFindings& findings)
{
    step.phase = fields.requiredText(QStringLiteral("phase"));
    step.title = fields.requiredText(QStringLiteral("title"));
    step.titleArguments = fields.texts(QStringLiteral("titleArguments"));
    step.needs = fields.texts(QStringLiteral("needs"), true);
    step.official = readTemplateAt(fields, QStringLiteral("official"), findings);
    step.whyDifferent = fields.text(QStringLiteral("whyDifferent"));
    step.explain = fields.text(QStringLiteral("explain"));
    step.source = fields.text(QStringLiteral("source"));
    step.warnings = fields.texts(QStringLiteral("warnings"), true);
    step.stdinText = readTemplateAt(fields, QStringLiteral("stdin"), findings);
}

/// The step with the keys of one of its bodies in place of `either`.
YamlNode withBody(const YamlNode& step, const YamlNode& body)
{
    YamlNode merged = step;
    std::erase_if(merged.entries, [&](const YamlEntry& entry) {
        return entry.key == QLatin1String("either") || body.entry(entry.key) != nullptr;
    });
    merged.entries.insert(merged.entries.end(), body.entries.begin(), body.entries.end());
    return merged;
}

void readEither(const YamlNode& yaml, const YamlNode& either, Step& step, const YamlFindings& findings)
{
    YamlFields fields(either, QStringLiteral("either"), findings);
    step.eitherInput = fields.requiredText(QStringLiteral("input"));
    const YamlNode* bodies = fields.required(QStringLiteral("is"));
    fields.finish();
    if (bodies == nullptr || bodies->kind != YamlNode::Kind::Mapping || bodies->entries.size() < 2)
        findings.error(QStringLiteral("either.bodies"), either.mark,
                       ProcedureTexts::tr("either needs two bodies or more under is"));
    if (bodies == nullptr)
        return;
    for (const YamlEntry& body : bodies->entries) {
        if (body.value.find(QStringLiteral("either")) != nullptr || body.value.kind != YamlNode::Kind::Mapping) {
            findings.error(QStringLiteral("either.bodies"), body.value.mark,
                           ProcedureTexts::tr("each body is a mapping with one kind of step"));
            continue;
        }
        step.either.insert(body.key, std::make_shared<const Step>(readStep(withBody(yaml, body.value), findings)));
    }
}

} // namespace

Step readStep(const YamlNode& yaml, const YamlFindings& findings)
{
    YamlFields fields(yaml, ProcedureTexts::tr("the step"), findings);
    Step step;
    step.mark = yaml.mark;
    if (!fields.isMapping())
        return step;
    if (const YamlNode* either = yaml.find(QStringLiteral("either"))) {
        readEither(yaml, *either, step, findings);
        const QString input = step.eitherInput;
        const auto bodies = step.either;
        if (!bodies.isEmpty())
            step = *bodies.first();
        step.eitherInput = input;
        step.either = bodies;
        return step;
    }
    step.id = readIdAt(fields, findings);
    readStepKind(fields, step, findings);
    readWords(fields, step, findings);
    readWhere(fields, step, findings);
    readForEach(fields, step, findings);
    step.when = readConditionAt(fields, QStringLiteral("when"), findings);
    step.neededWhen = readAsked(fields, QStringLiteral("neededWhen"), findings);
    step.doneWhen = readAsked(fields, QStringLiteral("doneWhen"), findings);
    readCaptures(fields, step, findings);
    readEffect(fields, step, findings);
    readConduct(fields, step, findings);
    readUnit(fields, step, findings);
    readVerify(fields, step, findings);
    fields.finish();
    return step;
}

} // namespace wizard
