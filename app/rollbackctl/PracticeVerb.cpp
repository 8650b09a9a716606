// practice: the rollback of the built-in cluster. "Accept everything" exists only here.

#include "app/rollbackctl/ConsoleRun.h"
#include "app/rollbackctl/Invocation.h"
#include "app/rollbackctl/PracticeReach.h"
#include "wizard/procedure/ProcedureReader.h"
#include "wizard/record/Runbook.h"
#include "wizard/record/WarningLines.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace app {

namespace {

constexpr double kAutoSpeed = 40;        ///< nobody watches; what is waited for shrinks by as much
constexpr double kInteractiveSpeed = 10; ///< a person follows

using Drill = backend::Result<std::unique_ptr<wizard::PracticeDrill>>;

/// The simulated machines live between two starts of the program, so that a killed run can be resumed.
QString machinesFolder(const Invocation& call)
{
    return QDir(call.stateFolder).filePath(QStringLiteral("practice-machines"));
}

Drill startDrill(const Invocation& call, double speed, const QString& procedure)
{
    QDir().mkpath(machinesFolder(call));
    return wizard::PracticeDrill::start({call.options.value("fault"), speed, machinesFolder(call), 1, procedure});
}

wizard::FactsCollector::SessionMaker sessionsOf(const wizard::PracticeDrill& drill)
{
    return [&drill](const wizard::CaseNode& node) { return drill.session(node); };
}

wizard::RunSurroundings surroundingsOf(const wizard::PracticeDrill& drill, CaseWork& work, const wizard::Plan& plan)
{
    wizard::RunSurroundings surroundings = runSurroundings(work, plan, sessionsOf(drill));
    surroundings.secretInput = [&drill](const QString& input) { return drill.secret(input); };
    return surroundings;
}

int listDrills(Invocation& call)
{
    QJsonArray procedures, faults;
    for (const wizard::DrillFault& drill : wizard::PracticeDrill::drills()) {
        procedures.append(drill.id);
        if (!call.has("json"))
            call.console.line(call.console.bold(drill.id));
        for (const wizard::DrillFault& fault : wizard::PracticeDrill::faults(drill.id)) {
            faults.append(QJsonObject{
                {"id", fault.id}, {"procedure", drill.id}, {"title", fault.title}, {"sentence", fault.explain}});
            if (!call.has("json"))
                call.console.line(call.console.bold("  " + fault.id.leftJustified(22)) + fault.explain);
        }
    }
    if (call.has("json"))
        call.console.json({{"format", 1}, {"procedures", procedures}, {"faults", faults}});
    return exit_code::Done;
}

/// Warnings are accepted; a check that asks for a reason needs a person, or the risk taken by name.
wizard::RunEngine::Confirmation consentOf(Invocation& call, const wizard::Plan& plan)
{
    wizard::RunEngine::Confirmation confirmation;
    confirmation.typedName = plan.caseName;
    for (const wizard::PlannedWarning& warning : plan.warnings) {
        const QString text = wizard::warningText(plan, warning);
        if (warning.verdict != QLatin1String("override")) {
            confirmation.warningsAccepted << qMakePair(warning.id, text);
            continue;
        }
        QString reason;
        if (call.has("at-own-risk"))
            reason = QStringLiteral("practice, at own risk");
        else if (!call.has("auto"))
            reason = call.console.ask(QStringLiteral("%1: %2\nReason to go on all the same: ").arg(warning.id, text));
        if (!reason.isEmpty())
            confirmation.overrides << qMakePair(warning.id, reason);
    }
    return confirmation;
}

/// Checks that nobody has passed, each with what mends it. True: there are some.
bool reportUnpassed(const wizard::Plan& plan, const wizard::RunEngine::Confirmation& given, Console& console)
{
    bool any = false;
    for (const wizard::PlannedWarning& warning : plan.warnings) {
        const bool passed = std::any_of(given.overrides.begin(), given.overrides.end(),
                                        [&warning](const auto& one) { return one.first == warning.id; });
        if (warning.verdict != QLatin1String("override") || passed)
            continue;
        any = true;
        console.problem(QStringLiteral("%1: %2 %3")
                            .arg(warning.id, wizard::procedureText(plan.procedure, warning.text, warning.arguments),
                                 wizard::procedureText(plan.procedure, warning.mend, warning.arguments)));
    }
    return any;
}

double speedOf(const Invocation& call, double usual)
{
    const double asked = call.value("speed").toDouble();
    return asked > 0 ? asked : usual;
}

double speedOf(const Invocation& call)
{
    return speedOf(call, call.has("auto") ? kAutoSpeed : kInteractiveSpeed);
}

/// Answers given in advance take the place of the decisions that help against a fault.
PlaybackPolicy policyOf(const Invocation& call, const QString& procedure, const Answers& answers)
{
    PlaybackPolicy policy;
    policy.answers = answers;
    policy.events = call.has("events");
    policy.acceptAll = true;
    policy.interactive = !call.has("auto") && call.console.isInteractive();
    for (const wizard::DrillFault& fault : wizard::PracticeDrill::faults(procedure)) {
        if (call.has("auto") && !call.has("answers") && !fault.decision.isEmpty() &&
            call.options.value("fault").contains(fault.id))
            policy.drillChoices << fault.decision;
    }
    return policy;
}

/// Shows the plan and takes the case's name as consent, as the window does.
bool confirmed(Invocation& call, const wizard::Plan& plan)
{
    if (call.has("auto"))
        return true;
    call.console.text(wizard::planText(plan).toUtf8());
    return call.console.ask(QStringLiteral("\nType the case name %1 to go on: ").arg(plan.caseName)) == plan.caseName;
}

} // namespace

int practice(Invocation& call)
{
    if (call.has("list"))
        return listDrills(call);
    const QString procedure = call.arguments.value(0, QStringLiteral("rke2-etcd"));
    const QList<wizard::DrillFault> drills = wizard::PracticeDrill::drills();
    if (std::none_of(drills.begin(), drills.end(), [&procedure](const auto& one) { return one.id == procedure; })) {
        call.console.problem(QStringLiteral("there is no exercise %1; practice --list names them").arg(procedure));
        return exit_code::BadInput;
    }
    const auto answers = readAnswersFile(call.value("answers"));
    if (!answers) {
        call.console.problem(answers.error().toString());
        return exit_code::BadInput;
    }
    QDir(machinesFolder(call)).removeRecursively(); // a new exercise begins with fresh machines
    const Drill drill = startDrill(call, speedOf(call), procedure);
    if (!drill) {
        call.console.problem(drill.error().toString());
        return exit_code::BadInput;
    }
    const auto work = CaseWork::begin((*drill)->caseValue(), sessionsOf(**drill), speedOf(call));
    if (!work) {
        call.console.problem(work.error().toString());
        return exit_code::BadInput;
    }
    for (const QString& stage : {QStringLiteral("found"), QStringLiteral("checked")})
        (*work)->readFacts(stage);
    wizard::Diagnostics diagnostics;
    const auto plan = (*work)->plan(diagnostics);
    if (!diagnostics.all().isEmpty())
        call.console.problem(diagnostics.toString());
    if (!plan)
        return exit_code::BadInput;
    for (const wizard::PlanBlock& block : plan->blocks)
        call.console.problem(QStringLiteral("%1: %2 %3")
                                 .arg(block.id, wizard::procedureText(plan->procedure, block.text, block.arguments),
                                      wizard::procedureText(plan->procedure, block.mend, block.arguments)));
    if (!plan->blocks.isEmpty() || !confirmed(call, *plan))
        return exit_code::NoConsent;
    const wizard::RunEngine::Confirmation consent = consentOf(call, *plan);
    if (reportUnpassed(*plan, consent, call.console)) {
        call.console.problem(QStringLiteral("nothing was changed; --at-own-risk shows what comes of it"));
        return exit_code::NoConsent;
    }
    const QString id = wizard::RunFolder::newRunId(plan->caseName, (*work)->clock().now());
    ConsoleRun consoleRun(call.console, call.stateFolder, policyOf(call, procedure, *answers));
    return consoleRun.start(id, **work, *plan, consent, surroundingsOf(**drill, **work, *plan));
}

backend::Result<std::unique_ptr<PracticeReach>> reachPractice(Invocation& call, const wizard::Case& earlier,
                                                              double speed, const QDateTime& notBefore)
{
    auto reach = std::make_unique<PracticeReach>();
    Drill drill = startDrill(call, speed, earlier.effectiveProcedure());
    if (!drill)
        return drill.error();
    reach->drill = std::move(drill).value();
    const auto refreshed = reach->drill->refreshed(earlier);
    if (!refreshed)
        return refreshed.error();
    reach->makeSession = sessionsOf(*reach->drill);
    auto work = CaseWork::begin(*refreshed, reach->makeSession, speed, notBefore);
    if (!work)
        return work.error();
    reach->work = std::move(work).value();
    return reach;
}

int resumePractice(Invocation& call, const RunOnDisk& found, const wizard::Case& value)
{
    const auto answers = readAnswersFile(call.value("answers"));
    if (!answers) {
        call.console.problem(answers.error().toString());
        return exit_code::BadInput;
    }
    const auto reach = reachPractice(call, value, speedOf(call, kAutoSpeed), found.lastTime);
    if (!reach) {
        call.console.problem(reach.error().toString());
        return exit_code::BadInput;
    }
    CaseWork& work = *(*reach)->work;
    for (const QString& stage : {QStringLiteral("found"), QStringLiteral("checked")})
        work.readFacts(stage);
    ConsoleRun consoleRun(call.console, call.stateFolder, policyOf(call, found.snapshot.plan.procedure, *answers));
    return consoleRun.resume(found, surroundingsOf(*(*reach)->drill, work, found.snapshot.plan));
}

} // namespace app
