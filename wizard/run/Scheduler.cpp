#include "wizard/run/Scheduler.h"

namespace wizard {

namespace {

/// Steps of which no task was skipped are fulfilled: the group order ended them all before.
QStringList skippedNeeds(const PlannedTask& task, const RunSnapshot& snapshot)
{
    QStringList skipped;
    for (const PlannedTask& other : snapshot.plan.tasks) {
        if (!task.needs.contains(other.step) || skipped.contains(other.step))
            continue;
        const TaskState state = snapshot.tasks.value(other.n).state;
        if (state == TaskState::Skipped || state == TaskState::Failed || state == TaskState::Cancelled)
            skipped << other.step;
    }
    return skipped;
}

/// The first group with a task that has not ended.
int openGroup(const RunSnapshot& snapshot)
{
    int group = 0;
    for (const PlannedTask& task : snapshot.plan.tasks) {
        if (!isFinal(snapshot.tasks.value(task.n).state) && (group == 0 || task.group < group))
            group = task.group;
    }
    return group;
}

} // namespace

Turn nextTurn(const RunSnapshot& snapshot, const QSet<int>& busy, const QSet<int>& overridden)
{
    Turn turn;
    turn.group = openGroup(snapshot);
    turn.allEnded = turn.group == 0;
    QSet<QString> taken;
    for (const int n : busy) {
        if (const PlannedTask* task = snapshot.plan.task(n))
            taken.insert(task->executor);
    }
    int running = static_cast<int>(busy.size());
    for (const PlannedTask& task : snapshot.plan.tasks) {
        if (task.group != turn.group || busy.contains(task.n))
            continue;
        if (snapshot.tasks.value(task.n).state != TaskState::Pending)
            continue;
        if (running >= qMax(1, task.parallel))
            break;
        if (taken.contains(task.executor))
            continue;
        const QStringList missing = overridden.contains(task.n) ? QStringList() : skippedNeeds(task, snapshot);
        if (!missing.isEmpty()) {
            turn.blocked << BlockedTask{task.n, missing};
            continue;
        }
        turn.start << task.n;
        taken.insert(task.executor);
        ++running;
    }
    return turn;
}

QSet<int> overriddenNeeds(const RunSnapshot& snapshot)
{
    QSet<int> tasks;
    for (const DecisionTaken& decision : snapshot.decisions) {
        if (decision.choice == QLatin1String("continue-without"))
            tasks.insert(decision.task);
    }
    return tasks;
}

} // namespace wizard
