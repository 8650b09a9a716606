// run and resume: the acts that change a cluster.

#include "app/common/ConsoleLogin.h"
#include "app/common/RunsOnDisk.h"
#include "app/rollbackctl/ConsoleConsent.h"
#include "app/rollbackctl/ConsoleRun.h"
#include "app/rollbackctl/Invocation.h"
#include "app/rollbackctl/PracticeReach.h"
#include "wizard/case/CaseReader.h"

namespace app {

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
    const auto confirmation = confirmationOf(*plan, (*prepared)->answers, call.value("confirm"), call.console);
    if (!confirmation)
        return exit_code::NoConsent;
    const QString id = wizard::RunFolder::newRunId(plan->caseName, work.clock().now());
    ConsoleRun consoleRun(call.console, call.stateFolder, policyOf(call, (*prepared)->answers));
    return consoleRun.start(id, work, *plan, *confirmation, surroundingsOf(**prepared, *plan));
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
        return resumePractice(call, *found, *value);
    auto prepared = prepareCase(*value, call.options, call.console);
    if (!prepared) {
        call.console.problem(prepared.error().toString());
        return exit_code::BadInput;
    }
    // A run that is over only unlocks its nodes; no plan is held against them.
    const bool over = !found->snapshot.nodesToRelease().isEmpty();
    if (const auto read = readFactsOf(**prepared, over ? QStringList() : QStringList{"found"}, call.console); !read) {
        call.console.problem(read.error().toString());
        return exit_code::NoConsent;
    }
    ConsoleRun consoleRun(call.console, call.stateFolder, policyOf(call, (*prepared)->answers));
    return consoleRun.resume(*found, surroundingsOf(**prepared, found->snapshot.plan));
}

} // namespace app
