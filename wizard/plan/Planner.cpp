#include "wizard/plan/Planner.h"

#include "wizard/case/CaseReader.h"
#include "wizard/plan/Expander.h"
#include "wizard/plan/FilledCheck.h"
#include "wizard/plan/RuleFinding.h"
#include "wizard/plan/StepPlanner.h"
#include "wizard/plan/Wrapping.h"
#include "wizard/procedure/Procedure.h"
#include "wizard/procedure/ProcedureWrapping.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <utility>

namespace wizard {

namespace {

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Ports and keys of practice nodes change from start to start; the plan's case digest must not.
Case withoutAddresses(Case value)
{
    if (!value.practice)
        return value;
    for (CaseNode& node : value.nodes) {
        node.port = 22;
        node.auth.clear();
    }
    return value;
}

QString roleWords(const CaseNode& node)
{
    QStringList words;
    for (NodeRole role : node.roles)
        words << word(role);
    if (node.first)
        words << QStringLiteral("first");
    return words.join(QStringLiteral(", "));
}

/// Facts are digested without the times at which they were read.
QString factsDigest(const Facts& facts)
{
    Facts timeless = facts;
    for (FactSet& set : timeless.nodes) {
        for (Fact& fact : set)
            fact.at.clear();
    }
    for (Fact& fact : timeless.cluster)
        fact.at.clear();
    return sha256(QJsonDocument(timeless.toJson()).toJson(QJsonDocument::Compact));
}

/// What runs before: the procedure's value `fromVersion`, as the first server or the node of kubectl knows it; RKE2's
/// release where it has none.
QString fromVersion(const Binding& whole, const CaseNode* first)
{
    NodeSelector kube;
    kube.roles = {QStringLiteral("kube")};
    for (const CaseNode* node : QList<const CaseNode*>{first} + whole.select(kube)) {
        const NamedValue said = whole.on(node).resolve(QStringLiteral("value.fromVersion"));
        if (said.state == NamedValue::State::Known)
            return said.text();
    }
    return whole.on(first).resolve(QStringLiteral("fact.rke2.version")).text();
}

Plan header(const Procedure& procedure, const Case& value, const Facts& facts)
{
    Plan plan;
    plan.procedure = procedure.id;
    plan.procedureTitle = procedure.title;
    plan.procedureDigest = procedure.digest;
    plan.rulesDigest = procedure.rulesDigest;
    plan.programVersion = QStringLiteral(ROLLBACK_VERSION);
    plan.caseName = value.name;
    plan.caseDigest = sha256(writeCase(withoutAddresses(value)));
    plan.factsDigest = factsDigest(facts);
    plan.practice = value.practice;
    plan.toVersion = value.inputs.value(QStringLiteral("targetVersion")).toString();
    if (const CaseNode* first = value.firstServer())
        plan.fromVersion = fromVersion(Binding(procedure, value, facts), first);
    if (value.snapshot) {
        plan.snapshotNode = value.snapshot->node;
        plan.snapshotPath = value.snapshot->path;
        plan.snapshotSha256 = value.snapshot->sha256;
    }
    for (const CaseNode& node : value.nodes) {
        if (node.takesPart())
            plan.nodes << node.name;
        else
            plan.leftOut.insert(node.name, node.leftOutReason);
        plan.nodeRoles.insert(node.name, roleWords(node));
    }
    plan.logins = loginsOf(value, facts);
    for (const ProcedurePhase& phase : procedure.phases)
        plan.phases << PlannedPhase{phase.id, phase.title};
    return plan;
}

PlannedWarning toWarning(const RuleFinding& finding)
{
    PlannedWarning warning;
    warning.id = finding.id();
    warning.severity = finding.severity;
    warning.text = finding.text;
    if (!finding.node.isEmpty())
        warning.arguments << finding.node;
    warning.mend = finding.mend;
    warning.source = finding.source;
    warning.step = finding.step;
    warning.found = finding.found;
    warning.couldNotCheck = finding.verdict == RuleFinding::Verdict::CouldNotCheck;
    if (finding.verdict == RuleFinding::Verdict::Info)
        warning.verdict = QStringLiteral("info");
    else
        warning.verdict = finding.needsReason() ? QStringLiteral("override") : QStringLiteral("warn");
    return warning;
}

/// Rules of the rollback itself, and those of what follows days later.
const QStringList kRollbackStages = {"choose", "check", "plan", "step"};
const QStringList kFollowUpStages = {"followUp"};

void applyRules(const Procedure& procedure, const Case& value, const Facts& facts, const QStringList& stages,
                Plan& plan)
{
    for (const RuleFinding& finding : evaluateRules(procedure, value, facts, stages)) {
        if (finding.verdict == RuleFinding::Verdict::Passed)
            continue;
        const PlannedWarning warning = toWarning(finding);
        if (finding.verdict == RuleFinding::Verdict::Block)
            plan.blocks << PlanBlock{warning.id, warning.text, warning.mend, warning.source, warning.arguments};
        else
            plan.warnings << warning;
    }
}

bool isGiven(const QJsonValue& value)
{
    return !value.isUndefined() && !value.isNull() && !(value.isString() && value.toString().isEmpty());
}

void requireInputs(const Procedure& procedure, const Binding& whole, const Case& value, Diagnostics& diagnostics)
{
    for (const ProcedureInput& input : procedure.inputs) {
        const bool required = input.required ? whole.holds(input.required) == Truth::True : input.isRequired;
        const bool given = input.type == QLatin1String("snapshot") ? value.snapshot.has_value()
                                                                   : isGiven(value.inputs.value(input.id));
        if (required && !given && !isGiven(input.defaultValue))
            diagnostics.error(QStringLiteral("plan.input.missing"), input.mark,
                              QCoreApplication::translate("Planner", "the input %1 is missing").arg(input.id),
                              input.example);
    }
}

QString textOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

/// Empty: the value fits the input's type; else what is expected.
QString expectedOf(const ProcedureInput& input, const QJsonValue& value)
{
    const QString text = textOf(value);
    if (input.type == QLatin1String("choice"))
        return input.choices.contains(text) ? QString() : input.choices.join(QStringLiteral(", "));
    if (input.type == QLatin1String("bool"))
        return text == QLatin1String("true") || text == QLatin1String("false") ? QString()
                                                                               : QStringLiteral("true, false");
    return checkInputText(input.type, text);
}

/// A list is for nodeList and {secret: …} for secret only; all else would pass its type's rule by.
QString expectedShape(const ProcedureInput& input, const QJsonValue& value)
{
    const bool secret = input.type == QLatin1String("secret");
    if (value.isObject() || secret)
        return value.isObject() && secret ? QString()
               : secret                   ? QStringLiteral("{secret: keychain|ask|file}")
                                          : QCoreApplication::translate("Planner", "no secret");
    if (value.isArray())
        return input.type == QLatin1String("nodeList") ? QString()
                                                       : QCoreApplication::translate("Planner", "one value, no list");
    return expectedOf(input, value);
}

/// An answer that no step understands would quietly leave steps out.
void checkInputs(const Procedure& procedure, const Case& value, Diagnostics& diagnostics)
{
    QStringList known;
    for (const ProcedureInput& input : procedure.inputs) {
        known << input.id;
        const QJsonValue given = value.inputs.value(input.id);
        if (!isGiven(given))
            continue;
        const QString expected = expectedShape(input, given);
        if (!expected.isEmpty())
            diagnostics.error(
                QStringLiteral("plan.input.value"), input.mark,
                QCoreApplication::translate("Planner", "the input %1 cannot be \"%2\"").arg(input.id, textOf(given)),
                expected);
    }
    for (auto it = value.inputs.begin(); it != value.inputs.end(); ++it) {
        if (!known.contains(it.key()))
            diagnostics.error(
                QStringLiteral("plan.input.unknown"), {},
                QCoreApplication::translate("Planner", "the procedure %1 has no input %2").arg(procedure.id, it.key()),
                nearest(it.key(), known));
    }
}

/// What has to hold before any step is looked at.
void checkFits(const Procedure& procedure, const Binding& whole, Diagnostics& diagnostics)
{
    const CaseNode* first = whole.caseValue().firstServer();
    if (first && !first->takesPart())
        diagnostics.error(QStringLiteral("plan.first"), {},
                          QCoreApplication::translate("Planner", "the first server %1 is left out").arg(first->name));
    if (whole.holds(procedure.appliesWhen) == Truth::False)
        diagnostics.error(
            QStringLiteral("plan.applies"), procedure.appliesWhen->mark,
            QCoreApplication::translate("Planner", "the procedure \"%1\" is not for this cluster").arg(procedure.title),
            QCoreApplication::translate("Planner", "choose another procedure of its install type"));
}

void planVerification(const Procedure& procedure, const Binding& whole, StepPlanner& steps, Plan& plan,
                      Diagnostics& diagnostics)
{
    QStringList holes;
    for (const StepCheck& check : procedure.verification) {
        if (whole.holds(check.when) == Truth::False)
            continue;
        if (!check.on) {
            if (const CaseNode* first = whole.caseValue().firstServer())
                plan.verification << steps.check(check, whole.on(first), QStringLiteral("verification"), holes);
            continue;
        }
        for (const CaseNode* node : whole.undecided(*check.on))
            diagnostics.error(QStringLiteral("plan.check.unknown"), check.mark,
                              QCoreApplication::translate(
                                  "Planner", "it cannot be told whether the check %1 concerns %2: a fact is unknown")
                                  .arg(check.id, node->name));
        for (const CaseNode* node : whole.select(*check.on))
            plan.verification << steps.check(check, whole.on(node), QStringLiteral("verification"), holes);
    }
}

/// A captured value that ends up in a destroying command is shown to the person when it is found.
void markShownCaptures(QList<PlannedTask>& tasks)
{
    QStringList destroying;
    for (const PlannedTask& task : tasks) {
        if (task.effect == Effect::Destroy)
            destroying << task.holes;
    }
    for (PlannedTask& task : tasks) {
        for (PlannedCapture& capture : task.captures)
            capture.shownBeforeDestroy = destroying.contains(QStringLiteral("capture.") + capture.name);
    }
}

/// Whether a warning belongs to a task: it names the step or the step names its rule, and it concerns one of its nodes.
bool concerns(const PlannedWarning& warning, const PlannedTask& task, const QStringList& declared)
{
    const QString rule = warning.id.section(QLatin1Char('@'), 0, 0);
    const QString node = warning.id.section(QLatin1Char('@'), 1);
    return (task.step == warning.step || declared.contains(rule)) &&
           (node.isEmpty() || node == task.executor || node == task.subject);
}

/// Each task keeps the ids that bite there. A warning whose step this case does not have stands at the first step that
/// declares it, else at the plan's head.
void anchorWarnings(Plan& plan)
{
    QStringList anchored;
    QSet<QString> steps;
    for (const PlannedTask& task : plan.tasks)
        steps << task.step;
    for (PlannedTask& task : plan.tasks) {
        const QStringList declared = std::exchange(task.warnings, {});
        for (PlannedWarning& warning : plan.warnings) {
            if (!concerns(warning, task, declared))
                continue;
            task.warnings << warning.id;
            anchored << warning.id;
            if (!steps.contains(warning.step))
                warning.step = task.step;
        }
    }
    for (PlannedWarning& warning : plan.warnings) {
        if (!anchored.contains(warning.id))
            warning.step.clear();
    }
}

/// Fills what an earlier run captured into the texts of a task.
class CaptureFilling {
public:
    explicit CaptureFilling(const QMap<QString, QString>& captures) : m_captures(captures) {}

    void fill(PlannedTask& task)
    {
        m_missing.clear();
        for (QString* script :
             {&task.command, &task.neededWhen, &task.doneWhen, &task.stop, &task.undoScript, &task.undoCheck})
            *script = fillHoles(*script, m_captures, Expander::Quoting::Shell, m_missing);
        for (PlannedCheck& check : task.verify.checks) {
            check = filledCheck(check, m_captures, m_missing);
        }
        for (QStringList* texts :
             {&task.titleArguments, &task.keeps, &task.argv, &task.verify.all, &task.verify.any, &task.verify.none}) {
            for (QString& text : *texts)
                text = fillHoles(text, m_captures, Expander::Quoting::Plain, m_missing);
        }
        m_missing.sort();
        task.holes = m_missing;
    }

private:
    const QMap<QString, QString>& m_captures;
    QStringList m_missing;
};

} // namespace

std::optional<Plan> makePlan(const Procedure& inner, const Case& value, const Facts& facts, Diagnostics& diagnostics)
{
    const QStringList wrappers = wrappersFor(inner, value, facts);
    const Procedure procedure = wrapped(inner, wrappers);
    const Binding whole(procedure, value, facts);
    Diagnostics found;
    if (!inner.isWrapper()) // whose inputs only say which names it may use
        requireInputs(procedure, whole, value, found);
    checkInputs(procedure, value, found);
    Plan plan = header(procedure, value, facts);
    plan.wrappers = wrappers;
    if (!found.hasErrors()) {
        checkFits(procedure, whole, found);
        StepPlanner steps(procedure, value, facts, found);
        plan.tasks = steps.plan(procedure.steps);
        planVerification(procedure, whole, steps, plan, found);
        markShownCaptures(plan.tasks);
        applyRules(inner, value, facts, kRollbackStages, plan);
        anchorWarnings(plan);
        plan.followUps = procedure.followUpNotes;
    }
    for (const Diagnostic& diagnostic : found.all())
        diagnostics.add(diagnostic);
    // A plan that a rule forbids may have steps that cannot be bound; the rule is the clearer answer.
    if (found.hasErrors() && plan.blocks.isEmpty())
        return std::nullopt;
    return plan;
}

std::optional<Plan> makeFollowUpPlan(const Procedure& inner, const Case& value, const Facts& facts,
                                     const QString& rollbackRun, Diagnostics& diagnostics, const QStringList& wrappers)
{
    const Procedure procedure = wrapped(inner, wrappers);
    if (procedure.followUp.isEmpty())
        return std::nullopt;
    Diagnostics found;
    Plan plan = header(procedure, value, facts);
    plan.wrappers = wrappers;
    plan.followUp = true;
    plan.rollbackRun = rollbackRun;
    plan.procedureTitle = procedure.followUpTitle;
    plan.toVersion = plan.fromVersion; // no release is changed, no snapshot is touched
    plan.snapshotNode = plan.snapshotPath = plan.snapshotSha256 = QString();
    StepPlanner steps(procedure, value, facts, found);
    plan.tasks = steps.plan(procedure.followUp);
    const QMap<QString, QString> captures = {{QStringLiteral("capture.rollback"), rollbackRun}};
    CaptureFilling filling(captures);
    for (PlannedTask& task : plan.tasks)
        filling.fill(task);
    applyRules(procedure, value, facts, kFollowUpStages, plan);
    anchorWarnings(plan);
    for (const Diagnostic& diagnostic : found.all())
        diagnostics.add(diagnostic);
    if (found.hasErrors())
        return std::nullopt;
    return plan;
}

} // namespace wizard
