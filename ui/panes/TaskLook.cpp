#include "ui/panes/TaskLook.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

using wizard::RunState;
using wizard::TaskState;

TaskLook look(const char* iconName, Meaning meaning, const char* word)
{
    return {QLatin1String(iconName), meaning, QCoreApplication::translate("TaskLook", word)};
}

} // namespace

TaskLook lookOf(TaskState state)
{
    switch (state) {
    case TaskState::Pending:
        return look("ring", Meaning::Muted, QT_TRANSLATE_NOOP("TaskLook", "to come"));
    case TaskState::Intended:
        return look("ring-dot", Meaning::Info, QT_TRANSLATE_NOOP("TaskLook", "begins"));
    case TaskState::Running:
        return look("running", Meaning::Info, QT_TRANSLATE_NOOP("TaskLook", "running"));
    case TaskState::Succeeded:
        return look("tick", Meaning::Good, QT_TRANSLATE_NOOP("TaskLook", "proven"));
    case TaskState::Failed:
        return look("cross", Meaning::Danger, QT_TRANSLATE_NOOP("TaskLook", "failed"));
    case TaskState::Overdue:
        return look("clock", Meaning::Caution, QT_TRANSLATE_NOOP("TaskLook", "overdue, still running"));
    case TaskState::Cancelled:
        return look("stop", Meaning::Caution, QT_TRANSLATE_NOOP("TaskLook", "ended by a person"));
    case TaskState::Unknown:
        return look("unknown", Meaning::Unknown, QT_TRANSLATE_NOOP("TaskLook", "not known"));
    case TaskState::Skipped:
        return look("dash", Meaning::Muted, QT_TRANSLATE_NOOP("TaskLook", "skipped"));
    case TaskState::NotNeeded:
        return look("not-needed", Meaning::Muted, QT_TRANSLATE_NOOP("TaskLook", "not needed"));
    case TaskState::AlreadyDone:
        return look("tick-ring", Meaning::Good, QT_TRANSLATE_NOOP("TaskLook", "already done"));
    }
    return {};
}

TaskState combined(const QList<TaskState>& states)
{
    if (states.isEmpty())
        return TaskState::Pending;
    static const TaskState loud[] = {TaskState::Failed,  TaskState::Unknown,  TaskState::Overdue,
                                     TaskState::Running, TaskState::Intended, TaskState::Cancelled};
    for (const TaskState state : loud)
        if (states.contains(state))
            return state;
    if (states.contains(TaskState::Pending))
        return states.count(TaskState::Pending) == states.size() ? TaskState::Pending : TaskState::Running;
    static const TaskState quiet[] = {TaskState::Succeeded, TaskState::AlreadyDone, TaskState::Skipped};
    for (const TaskState state : quiet)
        if (states.contains(state))
            return state;
    return TaskState::NotNeeded;
}

TaskLook lookOf(RunState state)
{
    switch (state) {
    case RunState::Draft:
    case RunState::Planned:
    case RunState::Confirmed:
        return look("ring", Meaning::Muted, QT_TRANSLATE_NOOP("TaskLook", "not begun"));
    case RunState::Connecting:
        return look("plug", Meaning::Info, QT_TRANSLATE_NOOP("TaskLook", "connecting"));
    case RunState::Preflight:
        return look("eye", Meaning::Info, QT_TRANSLATE_NOOP("TaskLook", "looking at the nodes once more"));
    case RunState::Running:
        return look("running", Meaning::Info, QT_TRANSLATE_NOOP("TaskLook", "running"));
    case RunState::Paused:
        return look("pause", Meaning::Caution, QT_TRANSLATE_NOOP("TaskLook", "paused"));
    case RunState::Deciding:
        return look("triangle", Meaning::Caution, QT_TRANSLATE_NOOP("TaskLook", "waits for your decision"));
    case RunState::Undoing:
        return look("undo", Meaning::Caution, QT_TRANSLATE_NOOP("TaskLook", "taking a step back"));
    case RunState::WaitingForPerson:
        return look("note", Meaning::Caution, QT_TRANSLATE_NOOP("TaskLook", "waits for something you do"));
    case RunState::Interrupted:
        return look("plug-lost", Meaning::Unknown, QT_TRANSLATE_NOOP("TaskLook", "interrupted, can be continued"));
    case RunState::Reattaching:
        return look("plug", Meaning::Info, QT_TRANSLATE_NOOP("TaskLook", "finding what is still running"));
    case RunState::DriftCheck:
        return look("eye", Meaning::Info, QT_TRANSLATE_NOOP("TaskLook", "looking for what has changed meanwhile"));
    case RunState::Verifying:
        return look("eye", Meaning::Info, QT_TRANSLATE_NOOP("TaskLook", "verifying"));
    case RunState::Completed:
        return look("tick", Meaning::Good, QT_TRANSLATE_NOOP("TaskLook", "completed"));
    case RunState::CompletedWithSkips:
        return look("tick", Meaning::Good, QT_TRANSLATE_NOOP("TaskLook", "completed with skipped steps"));
    case RunState::CompletedUnverified:
        return look("unknown", Meaning::Unknown, QT_TRANSLATE_NOOP("TaskLook", "completed, not verified"));
    case RunState::Stopped:
        return look("stop", Meaning::Caution, QT_TRANSLATE_NOOP("TaskLook", "stopped by a person"));
    case RunState::Failed:
        return look("cross", Meaning::Danger, QT_TRANSLATE_NOOP("TaskLook", "failed"));
    }
    return {};
}

} // namespace ui
