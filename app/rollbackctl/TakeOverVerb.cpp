// take-over: a run that another desk leads, or led until it was lost.

#include "app/common/ConsoleLogin.h"
#include "app/common/CopiedRun.h"
#include "app/common/RunsOnDisk.h"
#include "app/rollbackctl/ConsoleConsent.h"
#include "app/rollbackctl/ConsoleRun.h"
#include "app/rollbackctl/Invocation.h"
#include "wizard/case/CaseReader.h"
#include "wizard/record/Runbook.h"
#include "wizard/run/RunOnNodes.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TakeOver", text);
}

QString ageText(qint64 seconds)
{
    return seconds < 120 ? tr("%1 seconds ago").arg(seconds) : tr("%1 minutes ago").arg(seconds / 60);
}

/// Who leads it, since when, when it was last heard of, and where it stands: read-only, from the nodes' copies.
void tell(const wizard::RunOnNodes& found, const std::optional<wizard::RunSnapshot>& copy, Console& console)
{
    console.line(console.bold(found.runId));
    const QDateTime since = copy ? copy->startedAt : QDateTime();
    console.line(
        tr("Led by %1 on %2 since %3 (UTC), epoch %4. The desk was last heard of %5.")
            .arg(found.person, found.desk,
                 since.isValid() ? since.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : tr("unknown"))
            .arg(found.epoch)
            .arg(ageText(found.heartbeatAgeSeconds)));
    for (const QString& unread : found.unread)
        console.problem(unread);
    if (!copy)
        return console.line(tr("No node has copies of its plan and journal that can be read."));
    console.line(tr("Copies from %1: %2 of %3 tasks ended.")
                     .arg(found.copiesFrom)
                     .arg(copy->tasksEnded())
                     .arg(copy->plan.tasks.size()));
    for (const wizard::PlannedTask& task : copy->plan.tasks)
        console.line(QStringLiteral("  %1  %2  %3: %4")
                         .arg(task.n, 3)
                         .arg(word(copy->tasks.value(task.n).state).leftJustified(12), task.subject,
                              taskTitle(copy->plan, task)));
}

QJsonObject toJson(const wizard::RunOnNodes& found, const std::optional<wizard::RunSnapshot>& copy)
{
    return {{"format", 1},
            {"run", found.runId},
            {"person", found.person},
            {"desk", found.desk},
            {"epoch", found.epoch},
            {"heartbeatAgeSeconds", found.heartbeatAgeSeconds},
            {"copiesFrom", found.copiesFrom},
            {"state", copy ? word(copy->state) : QString()},
            {"tasks", copy ? copy->plan.tasks.size() : 0},
            {"ended", copy ? copy->tasksEnded() : 0}};
}

} // namespace

int takeOver(Invocation& call)
{
    wizard::Diagnostics diagnostics;
    const auto value = wizard::readCaseFile(call.arguments.value(0), diagnostics);
    if (!diagnostics.all().isEmpty())
        call.console.problem(diagnostics.toString());
    if (!value || call.arguments.size() != 1)
        return exit_code::BadInput;
    auto prepared = prepareCase(*value, call.options, call.console);
    if (!prepared) {
        call.console.problem(prepared.error().toString());
        return exit_code::BadInput;
    }
    if (const auto read = readFactsOf(**prepared, {"found"}, call.console); !read) {
        call.console.problem(read.error().toString());
        return exit_code::NoConsent;
    }
    const auto found = wizard::findRunOnNodes(*value, *(*prepared)->sessions);
    if (!found) {
        call.console.problem(found.error().toString());
        return exit_code::BadInput;
    }
    const auto copy = copiedRun(*found);
    if (call.has("json"))
        call.console.json(toJson(*found, copy));
    else
        tell(*found, copy, call.console);
    if (isLedFromHere(*found, call.stateFolder)) {
        call.console.problem(tr("This desk leads it itself. Go on with: rollbackctl resume %1").arg(found->runId));
        return exit_code::NoConsent;
    }
    if (call.value("confirm") != found->runId) {
        call.console.problem(tr("Nothing was taken over. With --confirm %1 the run goes on here, and %2 on %3 can do "
                                "nothing more with it.")
                                 .arg(found->runId, found->person, found->desk));
        return exit_code::NoConsent;
    }
    const auto folder = wizard::adoptRun(call.stateFolder, *found, *value);
    if (!folder) {
        call.console.problem(folder.error().toString());
        return exit_code::BadInput;
    }
    const auto run = readRunOnDisk(call.stateFolder, found->runId);
    if (!run || !run->canResume()) {
        call.console.problem(run ? tr("%1 has ended and cannot go on.").arg(found->runId) : run.error().toString());
        return exit_code::BadInput;
    }
    ConsoleRun consoleRun(call.console, call.stateFolder, policyOf(call, (*prepared)->answers));
    return consoleRun.resume(*run, surroundingsOf(**prepared, run->snapshot.plan), found->epoch);
}

} // namespace app
