#pragma once

#include "wizard/run/RunSnapshot.h"
#include "wizard/run/Wording.h"

#include <QCoreApplication>

namespace wizard {

/// Tasks that the agent of a node runs, under their number and attempt.
inline bool isOfAgent(const PlannedTask& task)
{
    return task.kind == TaskKind::Script || task.kind == TaskKind::Argv;
}

/// It may run right now, for all that is known.
inline bool isUnderWay(const TaskView& task)
{
    return task.state == TaskState::Intended || task.state == TaskState::Running || task.state == TaskState::Overdue ||
           (task.state == TaskState::Unknown && !task.provenEnded);
}

/// "Title" on NODE.
inline QString titled(const PlannedTask& task)
{
    const QString title = task.title.isEmpty() ? task.step : Wording().text(task.title, task.titleArguments);
    return QCoreApplication::translate("RunEngine", "\"%1\" on %2").arg(title, task.executor);
}

} // namespace wizard
