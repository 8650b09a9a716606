#pragma once

#include "ui/style/Meaning.h"
#include "wizard/run/RunState.h"

#include <QList>
#include <QString>

namespace ui {

/// Shape, colour and word of a task's state.
struct TaskLook {
    QString iconName;
    Meaning meaning = Meaning::Muted;
    QString word;
};
TaskLook lookOf(wizard::TaskState state);

/// The state that speaks for several tasks: trouble first, then what runs; "running" also where some have ended and
/// some are still to come.
wizard::TaskState combined(const QList<wizard::TaskState>& states);

/// "running", "interrupted", "completed, not verified"…
TaskLook lookOf(wizard::RunState state);

} // namespace ui
