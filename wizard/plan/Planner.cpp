#include "wizard/plan/Planner.h"

#include "wizard/case/CaseReader.h"
#include "wizard/plan/Expander.h"
#include "wizard/plan/RuleFinding.h"
#include "wizard/plan/StepPlanner.h"
#include "wizard/procedure/Procedure.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

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
        plan.fromVersion = facts.of(first->name, QStringLiteral("rke2.version")).value;
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
    if (finding.verdict == RuleFinding::Verdict::Info)
        warning.verdict = QStringLiteral("info");
    else
        warning.verdict = finding.needsReason() ? QStringLiteral("override") : QStringLiteral("warn");
    return warning;
}

void applyRules(const Procedure& procedure, const Case& value, const Facts& facts, Plan& plan)
{
    for (const RuleFinding& finding : evaluateRules(procedure, value, facts, {})) {
        if (finding.verdict == RuleFinding::Verdict::Passed)
            continue;
        if (finding.verdict == RuleFinding::Verdict::Block)
            plan.blocks << PlanBlock{finding.id(), finding.text, finding.mend, finding.source, {finding.node}};
        else
            plan.warnings << toWarning(finding);
    }
}

void requireInputs(const Procedure& procedure, const Binding& whole, const Case& value, Diagnostics& diagnostics)
{
    for (const ProcedureInput& input : procedure.inputs) {
        const bool required = input.required ? whole.holds(input.required) == Truth::True : input.isRequired;
        const bool given =
            input.type == QLatin1String("snapshot") ? value.snapshot.has_value() : value.inputs.contains(input.id);
        if (required && !given && input.defaultValue.isUndefined())
            diagnostics.error(QStringLiteral("plan.input.missing"), input.mark,
                              QCoreApplication::translate("Planner", "the input %1 is missing").arg(input.id),
                              input.example);
    }
}

void planVerification(const Procedure& procedure, const Binding& whole, StepPlanner& steps, Plan& plan)
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

/// A warning that names a step which this case does not have stands at the head of the plan.
void anchorWarnings(Plan& plan)
{
    for (PlannedWarning& warning : plan.warnings) {
        bool found = false;
        for (PlannedTask& task : plan.tasks) {
            if (task.step != warning.step)
                continue;
            found = true;
            if (!task.warnings.contains(warning.id))
                task.warnings << warning.id;
        }
        if (!found)
            warning.step.clear();
    }
}

} // namespace

std::optional<Plan> makePlan(const Procedure& procedure, const Case& value, const Facts& facts,
                             Diagnostics& diagnostics)
{
    const Binding whole(procedure, value, facts);
    Diagnostics found;
    requireInputs(procedure, whole, value, found);
    Plan plan = header(procedure, value, facts);
    if (!found.hasErrors()) {
        StepPlanner steps(procedure, value, facts, found);
        plan.tasks = steps.plan(procedure.steps);
        planVerification(procedure, whole, steps, plan);
        markShownCaptures(plan.tasks);
        applyRules(procedure, value, facts, plan);
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

std::optional<Plan> makeFollowUpPlan(const Procedure& procedure, const Case& value, const Facts& facts,
                                     const QMap<QString, QString>& captures, Diagnostics& diagnostics)
{
    if (procedure.followUp.isEmpty())
        return std::nullopt;
    Diagnostics found;
    Plan plan = header(procedure, value, facts);
    plan.followUp = true;
    plan.procedureTitle = procedure.followUpTitle;
    StepPlanner steps(procedure, value, facts, found);
    plan.tasks = steps.plan(procedure.followUp);
    for (PlannedTask& task : plan.tasks) {
        QStringList missing;
        task.command = fillHoles(task.command, captures, Expander::Quoting::Shell, missing);
        task.neededWhen = fillHoles(task.neededWhen, captures, Expander::Quoting::Shell, missing);
        for (PlannedCheck& check : task.verify.checks)
            check.script = fillHoles(check.script, captures, Expander::Quoting::Shell, missing);
        missing.removeDuplicates();
        task.holes = missing;
    }
    for (const Diagnostic& diagnostic : found.all())
        diagnostics.add(diagnostic);
    if (found.hasErrors())
        return std::nullopt;
    return plan;
}

} // namespace wizard
