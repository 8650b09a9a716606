#pragma once

#include <QString>

namespace wizard {

/// formats.md 7. The words of the journal are these names in kebab-case.
enum class RunState {
    Draft,
    Planned,
    Confirmed,
    Connecting,
    Preflight,
    Running,
    Paused,
    Deciding,
    Undoing,
    WaitingForPerson,
    Interrupted,
    Reattaching,
    DriftCheck,
    Verifying,
    Completed,
    CompletedWithSkips,
    CompletedUnverified,
    Stopped,
    Failed
};

enum class TaskState {
    Pending,
    Intended,
    Running,
    Succeeded,
    Failed,
    Overdue,
    Cancelled,
    Unknown,
    Skipped,
    NotNeeded,
    AlreadyDone
};

QString word(RunState state);
QString word(TaskState state);
bool fromWord(const QString& word, RunState& state);
bool fromWord(const QString& word, TaskState& state);
/// A run in this state can end no other way than it did.
bool isFinal(RunState state);
bool isFinal(TaskState state);
/// Exit code of rollbackctl for the outcome (formats.md 7).
int exitCode(RunState state);

} // namespace wizard
