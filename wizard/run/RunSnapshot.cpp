#include "wizard/run/RunSnapshot.h"

namespace wizard {

RunSnapshot emptySnapshot(const Plan& plan, const QString& runId)
{
    RunSnapshot snapshot;
    snapshot.runId = runId;
    snapshot.plan = plan;
    for (const PlannedTask& task : plan.tasks)
        snapshot.tasks.insert(task.n, {});
    for (const QString& node : plan.nodes)
        snapshot.nodes.insert(node, {});
    return snapshot;
}

RunSnapshot replay(const Plan& plan, const QString& runId, const QList<RunEvent>& events)
{
    RunSnapshot snapshot = emptySnapshot(plan, runId);
    for (const RunEvent& runEvent : events)
        reduce(snapshot, runEvent);
    return snapshot;
}

int RunSnapshot::tasksEnded() const
{
    int ended = 0;
    for (const TaskView& task : tasks)
        ended += isFinal(task.state) ? 1 : 0;
    return ended;
}

QStringList RunSnapshot::nodesToRelease() const
{
    QStringList locked;
    if (!isFinal(state) && state != RunState::Planned)
        return locked;
    for (auto node = nodes.cbegin(); node != nodes.cend(); ++node) {
        if (node->locked)
            locked << node.key();
    }
    return locked;
}

const PlannedTask* RunSnapshot::currentTask() const
{
    if (decision.open && decision.task > 0)
        return plan.task(decision.task);
    const PlannedTask* next = nullptr;
    for (const PlannedTask& planned : plan.tasks) {
        const TaskState at = tasks.value(planned.n).state;
        if (!isFinal(at) && at != TaskState::Pending && at != TaskState::Cancelled)
            return &planned;
        if (!next && at == TaskState::Pending)
            next = &planned;
    }
    return next;
}

} // namespace wizard
