// clean-up: a run of its own that deletes what a completed rollback kept. Without --confirm it only shows its plan.

#include "app/common/CleanUp.h"
#include "app/common/ConsoleLogin.h"
#include "app/rollbackctl/ConsoleConsent.h"
#include "app/rollbackctl/ConsoleRun.h"
#include "app/rollbackctl/PlanOutput.h"
#include "app/rollbackctl/PracticeReach.h"

#include <functional>

namespace app {

namespace {

constexpr double kSpeed = 4; ///< of practice machines; nothing is waited for that would be worth hurrying
const QStringList kStages = {"found", "followUp"};

using SurroundingsMaker = std::function<wizard::RunSurroundings(const wizard::Plan&)>;

/// With the facts of the nodes read: shows the plan, or carries it out.
int showOrRun(Invocation& call, const RunOnDisk& rollback, CaseWork& work, const Answers& answers,
              const SurroundingsMaker& surroundings)
{
    wizard::Diagnostics problems;
    const auto plan = work.cleanUpPlan(rollback.folder.id(), rollback.snapshot.plan.wrappers, problems);
    if (!problems.all().isEmpty())
        call.console.problem(problems.toString());
    if (!plan)
        return exit_code::BadInput;
    if (!call.has("confirm")) {
        if (!printPlan(call, *plan))
            return exit_code::BadInput;
        call.console.problem(QStringLiteral("Nothing was deleted. To carry it out: --confirm %1").arg(plan->caseName));
        return plan->blocks.isEmpty() ? exit_code::Done : exit_code::NoConsent;
    }
    if (reportBlocks(*plan, call.console))
        return exit_code::NoConsent;
    const auto confirmation = confirmationOf(*plan, answers, call.value("confirm"), call.console);
    if (!confirmation)
        return exit_code::NoConsent;
    ConsoleRun consoleRun(call.console, call.stateFolder, policyOf(call, answers));
    return consoleRun.start(newCleanUpId(*plan, work.clock().now()), work, *plan, *confirmation, surroundings(*plan));
}

int cleanUpPractice(Invocation& call, const RunOnDisk& rollback, const wizard::Case& value)
{
    const auto answers = readAnswersFile(call.value("answers"));
    if (!answers) {
        call.console.problem(answers.error().toString());
        return exit_code::BadInput;
    }
    const auto reach = reachPractice(call, value, kSpeed);
    if (!reach) {
        call.console.problem(reach.error().toString());
        return exit_code::BadInput;
    }
    CaseWork& work = *(*reach)->work;
    for (const QString& stage : kStages)
        work.readFacts(stage);
    return showOrRun(call, rollback, work, *answers,
                     [&](const wizard::Plan& plan) { return runSurroundings(work, plan, (*reach)->makeSession); });
}

int cleanUpReal(Invocation& call, const RunOnDisk& rollback, const wizard::Case& value)
{
    const auto prepared = prepareCase(value, call.options, call.console);
    if (!prepared) {
        call.console.problem(prepared.error().toString());
        return exit_code::BadInput;
    }
    if (const auto read = readFactsOf(**prepared, kStages, call.console); !read) {
        call.console.problem(read.error().toString());
        return exit_code::NoConsent;
    }
    const QStringList& unread = (*prepared)->unread;
    if (!unread.isEmpty()) {
        call.console.problem(
            QStringLiteral("There is no plan without the facts of %1. Repair the connection and call this again.")
                .arg(unread.join(QStringLiteral(", "))));
        return exit_code::NotDone;
    }
    return showOrRun(call, rollback, *(*prepared)->work, (*prepared)->answers,
                     [&](const wizard::Plan& plan) { return surroundingsOf(**prepared, plan); });
}

} // namespace

int cleanUp(Invocation& call)
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
    const QString id = found->folder.id();
    if (const auto why = whyNoCleanUp(*found, call.stateFolder)) {
        call.console.problem(QStringLiteral("%1 is not cleaned up. %2").arg(id, *why));
        return exit_code::NoConsent;
    }
    if (call.has("confirm") && call.value("confirm") != value->name) {
        call.console.problem(
            QStringLiteral("clean-up deletes on the nodes: repeat with --confirm %1").arg(value->name));
        return exit_code::NoConsent;
    }
    return value->practice ? cleanUpPractice(call, *found, *value) : cleanUpReal(call, *found, *value);
}

} // namespace app
