#include "wizard/plan/StepPlanner.h"

#include "backend/base/ShellQuote.h"
#include "wizard/plan/Expander.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace wizard {

namespace {

/// The step as the input chose it.
Step resolveEither(const Step& step, const Binding& binding, Diagnostics& diagnostics)
{
    if (step.eitherInput.isEmpty())
        return step;
    const QString choice = binding.resolve(QStringLiteral("input.") + step.eitherInput).text();
    const auto chosen = step.either.value(choice);
    if (!chosen) {
        diagnostics.error(QStringLiteral("plan.either"), step.mark,
                          QCoreApplication::translate("Planner", "step %1 has no way for %2 = \"%3\"")
                              .arg(step.id, step.eitherInput, choice),
                          step.either.keys().join(QStringLiteral(", ")));
        return step;
    }
    return *chosen; // a body is the whole step with its own keys, evidence included
}

/// Kinds without a shell command are shown by their keys, in the order of the file's grammar.
QString describe(const QString& kind, const QJsonObject& parameters)
{
    QStringList parts{kind};
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        parts << it.key() + QLatin1Char('=') + backend::shellQuote(it.value().toString());
    return parts.join(QLatin1Char(' '));
}

/// As a person would ask it by hand.
QString describeHttp(const StepCheck& check, Expander& expander)
{
    return QStringLiteral("GET ") + expander.expand(check.http.value(QStringLiteral("url")), Expander::Quoting::Plain);
}

QJsonObject unitOf(const Step& step, Expander& expander)
{
    QJsonArray files;
    for (const Template& file : step.environmentFiles)
        files.append(expander.expand(file, Expander::Quoting::Plain));
    if (!step.delegate && step.killMode.isEmpty() && files.isEmpty())
        return {};
    return {{"delegate", step.delegate}, {"killMode", step.killMode}, {"environmentFiles", files}};
}

QStringList expandAll(const QList<Template>& templates, Expander& expander)
{
    QStringList list;
    for (const Template& text : templates)
        list << expander.expand(text, Expander::Quoting::Plain);
    return list;
}

QStringList expandLines(const QList<Template>& templates, Expander& expander)
{
    QStringList list;
    for (const Template& text : templates)
        list << expander.expandExpectation(text);
    return list;
}

} // namespace

StepPlanner::StepPlanner(const Procedure& procedure, const Case& value, const Facts& facts, Diagnostics& diagnostics)
    : m_procedure(procedure), m_whole(procedure, value, facts), m_diagnostics(diagnostics)
{
}

QList<PlannedTask> StepPlanner::plan(const QList<Step>& steps)
{
    m_tasks.clear();
    int group = 0;
    for (const Step& source : steps) {
        const Step step = resolveEither(source, m_whole, m_diagnostics); // a body may name other nodes
        ++group;
        complainUndecided(step, step.on, false);
        if (step.forEachNodes)
            complainUndecided(step, *step.forEachNodes, true);
        for (const Binding& executor : executors(step)) {
            for (const Binding& binding : spread(step, executor)) {
                if (wanted(step, binding))
                    addTask(step, binding, group);
            }
        }
    }
    dropEmptyNeeds();
    return m_tasks;
}

QList<Binding> StepPlanner::executors(const Step& step) const
{
    QList<Binding> bindings;
    for (const CaseNode* node : m_whole.select(step.on))
        bindings << m_whole.on(node);
    return bindings;
}

QList<Binding> StepPlanner::spread(const Step& step, const Binding& executor)
{
    QList<Binding> bindings;
    if (step.forEachNodes) {
        for (const CaseNode* subject : m_whole.select(*step.forEachNodes))
            bindings << executor.about(subject);
        return bindings;
    }
    if (step.forEachList.isEmpty())
        return {executor};
    const NamedValue list = executor.resolve(step.forEachList);
    if (list.state == NamedValue::State::Unknown || list.state == NamedValue::State::NoSuchName) {
        if (executor.holds(step.when) != Truth::False)
            complainUnknown(step, step.mark, executor.node() ? executor.node()->name : QStringLiteral("desk"));
        return {};
    }
    for (const QString& item : list.items)
        bindings << executor.with(step.as, item);
    return bindings;
}

/// A node that might or might not be meant is never silently passed over, unless the step is not needed anyway.
void StepPlanner::complainUndecided(const Step& step, const NodeSelector& selector, bool subjects)
{
    for (const CaseNode* node : m_whole.undecided(selector)) {
        const Binding binding = subjects ? m_whole.about(node) : m_whole.on(node);
        if (binding.holds(step.when) != Truth::False)
            complainUnknown(step, selector.mark, node->name);
    }
}

void StepPlanner::complainUnknown(const Step& step, const SourceMark& mark, const QString& node)
{
    m_diagnostics.error(
        QStringLiteral("plan.when.unknown"), mark,
        QCoreApplication::translate("Planner", "it cannot be told whether step %1 is needed on %2: a fact is unknown")
            .arg(step.id, node),
        QCoreApplication::translate("Planner", "connect to %1 again and read its facts").arg(node));
}

bool StepPlanner::wanted(const Step& step, const Binding& binding)
{
    switch (binding.holds(step.when)) {
    case Truth::True:
        return true;
    case Truth::False:
        return false;
    default:
        break;
    }
    complainUnknown(step, step.when->mark, binding.node() ? binding.node()->name : QStringLiteral("desk"));
    return false;
}

void StepPlanner::addTask(const Step& step, const Binding& binding, int group)
{
    Expander expander(binding, QCoreApplication::translate("Planner", "step %1").arg(step.id), m_diagnostics);
    PlannedTask task;
    task.n = static_cast<int>(m_tasks.size()) + 1;
    task.step = step.id;
    task.group = group;
    task.phase = step.phase;
    task.title = step.title;
    for (const QString& argument : step.titleArguments)
        task.titleArguments << expander.expand({argument, step.mark}, Expander::Quoting::Plain);
    task.executor = binding.node() ? binding.node()->name : QStringLiteral("desk");
    task.subject = binding.subject() ? binding.subject()->name : task.executor;
    task.kind = step.kind;
    task.effect = step.effect;
    task.parallel = step.parallel;
    task.needs = step.needs;
    QStringList holes;
    bindBody(step, expander, task);
    bindVerify(step, binding, expander, task, holes);
    bindConduct(step, expander, task);
    if (binding.caseValue().inputs.contains(step.secretInput)) {
        task.secretInput = step.secretInput;
        task.secretVariable = step.secretVariable;
    }
    holes << expander.holes();
    holes.removeDuplicates();
    holes.sort();
    task.holes = holes;
    m_tasks << task;
}

void StepPlanner::bindBody(const Step& step, Expander& expander, PlannedTask& task)
{
    for (auto it = step.parameters.begin(); it != step.parameters.end(); ++it)
        task.parameters.insert(it.key(), expander.expand(it.value(), Expander::Quoting::Plain));
    switch (step.kind) {
    case TaskKind::Script:
        task.command = expander.expand(step.script, Expander::Quoting::Shell);
        break;
    case TaskKind::Manual:
        task.command = expander.expand(step.script, Expander::Quoting::Plain);
        break;
    case TaskKind::Argv:
        task.argv = expander.words(step.argv, step.mark);
        task.command = backend::shellQuote(task.argv);
        break;
    case TaskKind::Wait:
        task.command = step.waitFor ? expander.expand(step.waitFor->script, Expander::Quoting::Shell) : QString();
        break;
    case TaskKind::Http:
        task.command = step.waitFor ? describeHttp(*step.waitFor, expander) : QString();
        break;
    default:
        task.command = describe(word(step.kind), task.parameters);
        break;
    }
    task.stdinText = expander.expand(step.stdinText, Expander::Quoting::Plain);
    task.neededWhen = expander.expand(step.neededWhen, Expander::Quoting::Shell);
    task.doneWhen = expander.expand(step.doneWhen, Expander::Quoting::Shell);
    task.stop =
        step.stop.text == QLatin1String("none") ? step.stop.text : expander.expand(step.stop, Expander::Quoting::Shell);
    task.official = expander.expand(step.official, Expander::Quoting::Shell);
    task.undoScript = expander.expand(step.undoScript, Expander::Quoting::Shell);
    task.undoCheck = expander.expand(step.undoCheck, Expander::Quoting::Shell);
}

void StepPlanner::bindVerify(const Step& step, const Binding& binding, Expander& expander, PlannedTask& task,
                             QStringList& holes)
{
    task.verify.exitCodes = step.verify.exitCodes;
    task.verify.all = expandLines(step.verify.all, expander);
    task.verify.any = expandLines(step.verify.any, expander);
    task.verify.none = expandLines(step.verify.none, expander);
    const QString from = expander.expand(step.verify.from, Expander::Quoting::Plain);
    task.verify.from = from.isEmpty() ? QStringLiteral("output") : from;
    QList<StepCheck> checks = step.verify.checks;
    if (step.waitFor)
        checks.prepend(*step.waitFor);
    if (step.kind == TaskKind::Http && step.waitFor)
        checks.first().withinSeconds = step.limitSeconds;
    for (const StepCheck& source : checks) {
        if (binding.holds(source.when) == Truth::False)
            continue;
        if (!source.on) {
            task.verify.checks << check(source, binding, task.step, holes);
            continue;
        }
        for (const CaseNode* node : m_whole.select(*source.on).mid(0, 1))
            task.verify.checks << check(source, binding.on(node).about(binding.subject()), task.step, holes);
    }
}

PlannedCheck StepPlanner::check(const StepCheck& source, const Binding& binding, const QString& where,
                                QStringList& holes)
{
    Expander expander(binding, QCoreApplication::translate("Planner", "check %1 of %2").arg(source.id, where),
                      m_diagnostics);
    PlannedCheck planned;
    planned.id = source.id;
    planned.title = source.title;
    planned.node = binding.node() ? binding.node()->name : QStringLiteral("desk");
    planned.script = expander.expand(source.script, Expander::Quoting::Shell);
    for (auto it = source.http.begin(); it != source.http.end(); ++it) {
        if (!it->isEmpty())
            planned.http.insert(it.key(), expander.expand(*it, Expander::Quoting::Plain));
    }
    planned.neededWhen = expander.expand(source.neededWhen, Expander::Quoting::Shell);
    planned.expect = expander.expandExpectation({source.expect, source.mark});
    planned.everySeconds = source.everySeconds;
    planned.withinSeconds = source.withinSeconds;
    planned.stableForSeconds = source.stableForSeconds;
    holes << expander.holes();
    return planned;
}

void StepPlanner::bindConduct(const Step& step, Expander& expander, PlannedTask& task)
{
    for (const StepCapture& capture : step.captures)
        task.captures << PlannedCapture{capture.name,   capture.from, capture.match,
                                        capture.secret, false,        capture.defaultValue};
    task.keeps = expandAll(step.keeps, expander);
    task.keepsNothingBecause = step.keepsNothingBecause;
    task.pointOfNoReturn = step.pointOfNoReturn;
    task.expectsDisconnect = step.expectsDisconnect;
    task.reboots = step.reboots;
    task.unit = unitOf(step, expander);
    task.quietAfterSeconds = step.quietAfterSeconds;
    task.limitSeconds = step.limitSeconds;
    task.usualSeconds = step.usualSeconds;
    task.skip = step.skip;
    task.markDone = step.markDone;
    task.undoText = step.undoText;
    task.whyDifferent = step.whyDifferent;
    task.explain = step.explain;
    task.source = step.source;
    task.warnings = step.warnings;
}

/// A need of a step that this case does not have is fulfilled by its absence.
void StepPlanner::dropEmptyNeeds()
{
    QSet<QString> planned;
    for (const PlannedTask& task : m_tasks)
        planned.insert(task.step);
    for (PlannedTask& task : m_tasks)
        task.needs.removeIf([&planned](const QString& step) { return !planned.contains(step); });
}

} // namespace wizard
