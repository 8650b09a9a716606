#include "wizard/run/RunState.h"

#include <QStringList>

namespace wizard {

namespace {

// In the order of the enums.
const QStringList kRunWords = {
    "draft",
    "planned",
    "confirmed",
    "connecting",
    "preflight",
    "running",
    "paused",
    "deciding",
    "undoing",
    "waiting-for-person",
    "interrupted",
    "reattaching",
    "drift-check",
    "verifying",
    "completed",
    "completed-with-skips",
    "completed-unverified",
    "stopped",
    "failed",
};
const QStringList kTaskWords = {
    "pending",   "intended", "running", "succeeded",  "failed",       "overdue",
    "cancelled", "unknown",  "skipped", "not-needed", "already-done",
};

template <typename E> bool lookUp(const QStringList& words, const QString& word, E& value)
{
    const qsizetype index = words.indexOf(word);
    if (index < 0)
        return false;
    value = static_cast<E>(index);
    return true;
}

} // namespace

QString word(RunState state)
{
    return kRunWords.at(static_cast<int>(state));
}

QString word(TaskState state)
{
    return kTaskWords.at(static_cast<int>(state));
}

bool fromWord(const QString& word, RunState& state)
{
    return lookUp(kRunWords, word, state);
}

bool fromWord(const QString& word, TaskState& state)
{
    return lookUp(kTaskWords, word, state);
}

bool isFinal(RunState state)
{
    switch (state) {
    case RunState::Completed:
    case RunState::CompletedWithSkips:
    case RunState::CompletedUnverified:
    case RunState::Stopped:
    case RunState::Failed:
        return true;
    default:
        return false;
    }
}

bool isFinal(TaskState state)
{
    switch (state) {
    case TaskState::Succeeded:
    case TaskState::Skipped:
    case TaskState::NotNeeded:
    case TaskState::AlreadyDone:
        return true;
    default:
        return false;
    }
}

int exitCode(RunState state)
{
    switch (state) {
    case RunState::Completed:
    case RunState::CompletedWithSkips:
        return 0;
    case RunState::CompletedUnverified:
    case RunState::Stopped:
    case RunState::Failed:
        return 1;
    default:
        return 4;
    }
}

} // namespace wizard
