// Verbs over runs that are on disk: runs, show, record, verify-record.

#include "app/common/RecordFiles.h"
#include "app/common/RunsOnDisk.h"
#include "app/rollbackctl/Invocation.h"
#include "wizard/record/RunWords.h"
#include "wizard/record/Runbook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace app {

namespace {

std::optional<RunOnDisk> readRun(Invocation& call)
{
    if (call.arguments.size() != 1) {
        call.console.problem("name one run; `rollbackctl runs` lists them");
        return std::nullopt;
    }
    auto found = readRunOnDisk(call.stateFolder, call.arguments.first());
    if (!found) {
        call.console.problem(found.error().toString());
        return std::nullopt;
    }
    return std::move(found).value();
}

QJsonObject summary(const RunOnDisk& run)
{
    const wizard::RunSnapshot& snapshot = run.snapshot;
    QJsonObject row = {{"run", snapshot.runId},
                       {"case", snapshot.plan.caseName},
                       {"procedure", snapshot.plan.procedure},
                       {"state", word(snapshot.state)},
                       {"practice", snapshot.plan.practice},
                       {"started", snapshot.startedAt.toString(Qt::ISODate)},
                       {"tasks", snapshot.plan.tasks.size()},
                       {"ended", snapshot.tasksEnded()}};
    if (snapshot.plan.followUp)
        row.insert("rollbackRun", snapshot.plan.rollbackRun);
    if (const QStringList locked = snapshot.nodesToRelease(); !locked.isEmpty())
        row.insert("locked", QJsonArray::fromStringList(locked));
    return row;
}

/// What `resume` can still do for a run; empty: nothing.
QString canStillBeDone(const RunOnDisk& run)
{
    const QStringList locked = run.snapshot.nodesToRelease();
    if (!locked.isEmpty())
        return QStringLiteral("  still locks %1, resume unlocks").arg(locked.join(QStringLiteral(", ")));
    return run.canResume() ? QStringLiteral("  can be resumed") : QString();
}

} // namespace

int listRuns(Invocation& call)
{
    QJsonArray all;
    for (const QString& id : wizard::RunFolder::list(call.stateFolder)) {
        const auto run = readRunOnDisk(call.stateFolder, id);
        if (!run) {
            call.console.problem(id + QStringLiteral(": ") + run.error().toString());
            continue;
        }
        const QJsonObject row = summary(*run);
        all.append(row);
        if (!call.has("json"))
            call.console.line(
                QStringLiteral("%1  %2  %3 of %4 tasks%5%6")
                    .arg(id, row["state"].toString().leftJustified(22))
                    .arg(row["ended"].toInt())
                    .arg(row["tasks"].toInt())
                    .arg(canStillBeDone(*run), run->snapshot.plan.followUp
                                                   ? QStringLiteral("  clean-up of ") + run->snapshot.plan.rollbackRun
                                                   : QString()));
    }
    if (call.has("json"))
        call.console.json({{"format", 1}, {"runs", all}});
    return exit_code::Done;
}

int showRun(Invocation& call)
{
    const auto run = readRun(call);
    if (!run)
        return exit_code::BadInput;
    if (call.has("json")) {
        call.console.json(makeRecordOf(*run).json);
        return exit_code::Done;
    }
    call.console.line(call.console.bold(run->snapshot.runId) + QStringLiteral("  ") + word(run->snapshot.state) +
                      QStringLiteral("  ") + wizard::runReason(run->snapshot));
    if (const QString open = canStillBeDone(*run); !open.isEmpty())
        call.console.line(open);
    for (const wizard::PlannedTask& task : run->snapshot.plan.tasks) {
        const wizard::TaskView view = run->snapshot.tasks.value(task.n);
        call.console.line(QStringLiteral("%1  %2  %3  %4")
                              .arg(task.n, 3)
                              .arg(word(view.state).leftJustified(12), task.subject.leftJustified(12),
                                   taskTitle(run->snapshot.plan, task)));
    }
    return exit_code::Done;
}

int record(Invocation& call)
{
    const auto run = readRun(call);
    if (!run)
        return exit_code::BadInput;
    const QString format = call.has("format") ? call.value("format") : QStringLiteral("text");
    const auto bytes = renderRecord(makeRecordOf(*run), format);
    if (!bytes) {
        call.console.problem(bytes.error().toString());
        return exit_code::BadInput;
    }
    return writeOrPrint(call.console, *bytes, call.value("output")) ? exit_code::Done : exit_code::BadInput;
}

int checkRecord(Invocation& call)
{
    QFile file(call.arguments.value(0));
    if (call.arguments.size() != 1 || !file.open(QIODevice::ReadOnly)) {
        call.console.problem(QStringLiteral("verify-record: cannot read %1").arg(file.fileName()));
        return exit_code::BadInput;
    }
    const QString journal = QFileInfo(file).dir().filePath(QStringLiteral("journal.ndjson"));
    const bool beside = QFileInfo::exists(journal);
    const QStringList findings = wizard::verifyRecord(file.readAll(), beside ? journal : QString());
    for (const QString& finding : findings)
        call.console.problem(finding);
    if (!findings.isEmpty())
        return exit_code::NotDone;
    call.console.line(beside ? QStringLiteral("The record fits itself and the journal beside it.")
                             : QStringLiteral("The record fits itself. No journal lies beside it."));
    call.console.line("This finds accidents, not forgery: records are not signed.");
    return exit_code::Done;
}

} // namespace app
