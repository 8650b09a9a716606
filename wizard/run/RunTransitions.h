#pragma once

#include "wizard/run/RunState.h"

#include <QList>

namespace wizard {

/// What can happen to a run as a whole.
enum class RunTrigger {
    PlanMade,
    Confirm,
    Connect,
    Connected,      ///< every node of the plan answers, nothing was begun yet
    ConnectedAgain, ///< the same after an interruption, with tasks to look after
    Ready,          ///< the checks before the first step passed
    FactsChanged,   ///< the plan does not fit the nodes any more
    Reattached,
    NothingDrifted,
    Trouble, ///< a task failed, is unknown or overdue; or something else that only a person can decide
    Decided,
    DecidedToUndo,
    DecidedToVerify,
    AskPerson,
    PersonDone,
    Pause,
    Continue,
    TasksEnded,
    Verified,
    VerifiedWithSkips,
    NotVerified,
    Stop,
    Fail,
    Interrupt,
};

struct RunTransition {
    RunState from;
    RunTrigger trigger;
    RunState to;
};

/// The table of formats.md 7, as data.
const QList<RunTransition>& runTransitions();

struct TransitionResult {
    bool allowed = false;
    RunState to = RunState::Draft;
    QString refusal; ///< one sentence for a person when not allowed
};

/// Looks the pair up; a pair that is not in the table is refused with a reason.
TransitionResult transition(RunState from, RunTrigger trigger);

} // namespace wizard
