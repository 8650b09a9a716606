#include "wizard/run/RunTransitions.h"

#include <QCoreApplication>

namespace wizard {

namespace {

using S = RunState;
using T = RunTrigger;

QList<RunTransition> makeTable()
{
    QList<RunTransition> table = {
        {S::Draft, T::PlanMade, S::Planned},
        {S::Planned, T::Confirm, S::Confirmed},
        {S::Confirmed, T::Connect, S::Connecting},
        {S::Interrupted, T::Connect, S::Connecting},
        {S::Connecting, T::Connected, S::Preflight},
        {S::Connecting, T::ConnectedAgain, S::Reattaching},
        {S::Preflight, T::Ready, S::Running},
        {S::Preflight, T::FactsChanged, S::Planned},
        {S::Reattaching, T::Reattached, S::DriftCheck},
        {S::DriftCheck, T::NothingDrifted, S::Running},
        {S::DriftCheck, T::Trouble, S::Deciding},
        {S::Running, T::Trouble, S::Deciding},
        {S::Running, T::AskPerson, S::WaitingForPerson},
        {S::Running, T::Pause, S::Paused},
        {S::Running, T::TasksEnded, S::Verifying},
        {S::Paused, T::Continue, S::Running},
        {S::WaitingForPerson, T::PersonDone, S::Running},
        {S::WaitingForPerson, T::Trouble, S::Deciding},
        {S::Deciding, T::Decided, S::Running},
        {S::Deciding, T::DecidedToUndo, S::Undoing},
        {S::Deciding, T::DecidedToVerify, S::Verifying},
        {S::Deciding, T::NotVerified, S::CompletedUnverified},
        {S::Undoing, T::Trouble, S::Deciding},
        {S::Verifying, T::Trouble, S::Deciding},
        {S::Verifying, T::Verified, S::Completed},
        {S::Verifying, T::VerifiedWithSkips, S::CompletedWithSkips},
        {S::Verifying, T::NotVerified, S::CompletedUnverified},
    };
    const QList<RunState> alive = {S::Confirmed,   S::Connecting, S::Preflight, S::Running,
                                   S::Paused,      S::Deciding,   S::Undoing,   S::WaitingForPerson,
                                   S::Reattaching, S::DriftCheck, S::Verifying};
    for (const RunState state : alive) {
        table << RunTransition{state, T::Interrupt, S::Interrupted};
        table << RunTransition{state, T::Stop, S::Stopped};
        table << RunTransition{state, T::Fail, S::Failed};
    }
    table << RunTransition{S::Planned, T::Stop, S::Stopped} << RunTransition{S::Interrupted, T::Stop, S::Stopped};
    return table;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("RunTransitions", text);
}

QString refusalOf(RunState from, RunTrigger trigger)
{
    if (isFinal(from))
        return tr("The run has ended (%1).").arg(word(from));
    switch (trigger) {
    case T::Pause:
        return tr("Only a running rollback can pause; this one is in state %1.").arg(word(from));
    case T::Continue:
        return tr("The run is not paused; it is in state %1.").arg(word(from));
    case T::Decided:
    case T::DecidedToUndo:
    case T::DecidedToVerify:
        return tr("Nothing waits for a decision; the run is in state %1.").arg(word(from));
    case T::PersonDone:
        return tr("No step waits for a person; the run is in state %1.").arg(word(from));
    case T::Confirm:
        return tr("Only a planned run can be confirmed; this one is in state %1.").arg(word(from));
    case T::Connect:
        return tr("Only a confirmed or interrupted run can connect; this one is in state %1.").arg(word(from));
    default:
        return tr("The run is in state %1, where this cannot happen.").arg(word(from));
    }
}

} // namespace

const QList<RunTransition>& runTransitions()
{
    static const QList<RunTransition> table = makeTable();
    return table;
}

TransitionResult transition(RunState from, RunTrigger trigger)
{
    for (const RunTransition& row : runTransitions()) {
        if (row.from == from && row.trigger == trigger)
            return {true, row.to, {}};
    }
    return {false, from, refusalOf(from, trigger)};
}

} // namespace wizard
