// run and resume: the acts that change a cluster.

#include "app/common/ConsoleLogin.h"
#include "app/common/RunsOnDisk.h"
#include "app/rollbackctl/ConsoleRun.h"
#include "app/rollbackctl/Invocation.h"
#include "wizard/case/CaseReader.h"
#include "wizard/record/Runbook.h"
#include "wizard/record/WarningLines.h"

namespace app {

namespace {

/// Warnings that the answers accept, and those that nobody has answered for.
struct Consent {
    wizard::RunEngine::Confirmation confirmation;
    QStringList missingWarnings, missingReasons; ///< lines for an answers file

    bool isComplete() const { return missingWarnings.isEmpty() && missingReasons.isEmpty(); }
    QString missingLines() const
    {
        QStringList lines;
        if (!missingWarnings.isEmpty())
            lines << QStringLiteral("warnings:") << missingWarnings;
        if (!missingReasons.isEmpty())
            lines << QStringLiteral("overrides:") << missingReasons;
        return lines.join(QLatin1Char('\n'));
    }
};

Consent consentOf(const wizard::Plan& plan, const Answers& answers, const QString& typedName)
{
    Consent consent;
    consent.confirmation.typedName = typedName;
    for (const wizard::PlannedWarning& warning : plan.warnings) {
        const QString text = wizard::warningText(plan, warning);
        const QString rule = warning.id.section(QLatin1Char('@'), 0, 0);
        if (warning.verdict == QLatin1String("override")) {
            const QString reason = answers.overrides.value(warning.id, answers.overrides.value(rule));
            if (reason.isEmpty())
                consent.missingReasons << QStringLiteral("  %1: \"your reason\"   # %2").arg(warning.id, text);
            else
                consent.confirmation.overrides << qMakePair(warning.id, reason);
        } else if (answers.warnings.contains(warning.id) || answers.warnings.contains(rule)) {
            consent.confirmation.warningsAccepted << qMakePair(warning.id, text);
        } else if (warning.verdict != QLatin1String("info")) {
            consent.missingWarnings << QStringLiteral("  - %1   # %2").arg(warning.id, text);
        }
    }
    return consent;
}

/// Rules that forbid the plan, each with what to do about it. True: there are some.
bool reportBlocks(const wizard::Plan& plan, Console& console)
{
    for (const wizard::PlanBlock& block : plan.blocks)
        console.problem(QStringLiteral("%1: %2 %3")
                            .arg(block.id, wizard::procedureText(plan.procedure, block.text, block.arguments),
                                 wizard::procedureText(plan.procedure, block.mend, block.arguments)));
    return !plan.blocks.isEmpty();
}

PlaybackPolicy policyOf(const Invocation& call, const Answers& answers)
{
    PlaybackPolicy policy;
    policy.answers = answers;
    policy.events = call.has("events");
    policy.interactive = call.console.isInteractive() && !policy.events && !call.has("answers");
    return policy;
}

} // namespace

int run(Invocation& call)
{
    wizard::Diagnostics diagnostics;
    const auto value = wizard::readCaseFile(call.arguments.value(0), diagnostics);
    if (!diagnostics.all().isEmpty())
        call.console.problem(diagnostics.toString());
    if (!value || call.arguments.size() != 1)
        return exit_code::BadInput;
    if (call.value("confirm") != value->name) {
        call.console.problem(QStringLiteral("run changes the cluster: repeat with --confirm %1").arg(value->name));
        return exit_code::NoConsent;
    }
    auto prepared = prepareCase(*value, call.options, call.console);
    if (!prepared) {
        call.console.problem(prepared.error().toString());
        return exit_code::BadInput;
    }
    if (const auto read = readFactsOf(**prepared, {"found", "checked"}, call.console); !read) {
        call.console.problem(read.error().toString());
        return exit_code::NoConsent;
    }
    CaseWork& work = *(*prepared)->work;
    wizard::Diagnostics problems;
    const auto plan = work.plan(problems);
    if (!plan && !(*prepared)->unread.isEmpty()) {
        call.console.problem((*prepared)->unreadText());
        return exit_code::NotDone;
    }
    if (!problems.all().isEmpty())
        call.console.problem(problems.toString());
    if (!plan)
        return exit_code::BadInput;
    if (reportBlocks(*plan, call.console))
        return exit_code::NoConsent;
    const Consent consent = consentOf(*plan, (*prepared)->answers, call.value("confirm"));
    if (!consent.isComplete()) {
        call.console.problem(QStringLiteral("consent is missing; add to the answers file:\n") + consent.missingLines());
        return exit_code::NoConsent;
    }
    ConsoleRun consoleRun(call.console, call.stateFolder, policyOf(call, (*prepared)->answers));
    return consoleRun.start(work, *plan, consent.confirmation, surroundingsOf(**prepared, *plan));
}

int resume(Invocation& call)
{
    if (call.arguments.size() != 1) {
        call.console.problem("name one run; `rollbackctl runs` lists them");
        return exit_code::BadInput;
    }
    const auto found = readRunOnDisk(call.stateFolder, call.arguments.first());
    const auto value = found ? found->folder.caseValue() : backend::Result<wizard::Case>(found.error());
    if (!value) {
        call.console.problem(value.error().toString());
        return exit_code::BadInput;
    }
    if (!found->canResume()) {
        call.console.problem(
            QStringLiteral("%1 is %2 and cannot be resumed").arg(found->folder.id(), word(found->snapshot.state)));
        return exit_code::BadInput;
    }
    if (value->practice || found->snapshot.plan.practice)
        return resumePractice(call, *found);
    auto prepared = prepareCase(*value, call.options, call.console);
    if (!prepared) {
        call.console.problem(prepared.error().toString());
        return exit_code::BadInput;
    }
    if (const auto read = readFactsOf(**prepared, {"found"}, call.console); !read) {
        call.console.problem(read.error().toString());
        return exit_code::NoConsent;
    }
    ConsoleRun consoleRun(call.console, call.stateFolder, policyOf(call, (*prepared)->answers));
    return consoleRun.resume(*found, surroundingsOf(**prepared, found->snapshot.plan));
}

} // namespace app
