// What a reader of the record looks for first: where the run left the plan, and what nobody knows.
#include "wizard/record/RecordJson.h"
#include "wizard/record/RunWords.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

QString named(const RunSnapshot& snapshot, const PlannedTask& task)
{
    const QString title = taskTitle(snapshot.plan, task);
    return tr("%1 on %2").arg(title.isEmpty() ? task.step : title, task.subject);
}

QString withReason(const QString& sentence, const QString& reason)
{
    return reason.isEmpty() ? sentence + QLatin1Char('.') : QStringLiteral("%1: %2").arg(sentence, reason);
}

void addTaskDeviations(const RunSnapshot& snapshot, const PlannedTask& task, QStringList& list)
{
    const TaskView view = snapshot.tasks.value(task.n);
    const QString name = named(snapshot, task), reason = taskReason(snapshot, task.n);
    switch (view.state) {
    case TaskState::Skipped:
        list << withReason(tr("Skipped: %1").arg(name), reason);
        break;
    case TaskState::Failed:
        list << withReason(tr("Failed: %1").arg(name), reason);
        break;
    case TaskState::Cancelled:
        list << withReason(tr("Ended by a person: %1").arg(name), reason);
        break;
    case TaskState::Pending:
        if (isFinal(snapshot.state))
            list << tr("Not carried out: %1.").arg(name);
        break;
    default:
        break;
    }
    if (view.attempts > 1)
        list << tr("%1 took %2 attempts.").arg(name).arg(view.attempts);
}

} // namespace

QStringList deviations(const RunSnapshot& snapshot)
{
    QStringList list;
    for (auto it = snapshot.plan.leftOut.cbegin(); it != snapshot.plan.leftOut.cend(); ++it)
        list << withReason(tr("Left out: %1").arg(it.key()), it.value());
    for (const auto& [id, reason] : snapshot.overrides)
        list << withReason(tr("Rule %1 was overridden").arg(id), reason);
    for (const PlannedTask& task : snapshot.plan.tasks)
        addTaskDeviations(snapshot, task, list);
    for (const DecisionTaken& decision : snapshot.decisions) {
        const PlannedTask* task = snapshot.plan.task(decision.task);
        if (decision.choice == QLatin1String("continue-without") && task)
            list << withReason(tr("Done although what it needs was skipped: %1").arg(named(snapshot, *task)),
                               decision.reason);
    }
    if (snapshot.resumes > 0)
        list << QCoreApplication::translate("Record", "The run was interrupted and resumed %n times.", nullptr,
                                            snapshot.resumes);
    for (const QString& drift : snapshot.drift)
        list << tr("Changed meanwhile: %1").arg(drift);
    return list;
}

QStringList unknowns(const RunSnapshot& snapshot)
{
    QStringList list;
    for (const PlannedTask& task : snapshot.plan.tasks) {
        const TaskView view = snapshot.tasks.value(task.n);
        const bool open = view.state == TaskState::Unknown || view.state == TaskState::Overdue ||
                          view.state == TaskState::Intended || view.state == TaskState::Running;
        if (open)
            list << withReason(tr("How %1 ended is not known").arg(named(snapshot, task)),
                               taskReason(snapshot, task.n));
    }
    for (const CheckView& check : snapshot.checks) {
        if (check.verdict == QLatin1String("unknown"))
            list << withReason(tr("Could not be checked: %1 on %2")
                                   .arg(procedureText(snapshot.plan.procedure, check.title), check.node),
                               check.got);
    }
    for (const PlannedCheck& check : snapshot.plan.verification) {
        const bool asked =
            std::any_of(snapshot.checks.cbegin(), snapshot.checks.cend(),
                        [&check](const CheckView& view) { return view.id == check.id && view.node == check.node; });
        if (!asked && isFinal(snapshot.state))
            list << tr("Not checked at the end: %1 on %2.")
                        .arg(procedureText(snapshot.plan.procedure, check.title.isEmpty() ? check.id : check.title),
                             check.node);
    }
    return list;
}

} // namespace wizard
