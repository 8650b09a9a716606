#pragma once

#include "wizard/run/RunSnapshot.h"

#include <QList>
#include <QSet>

namespace wizard {

/// A task whose turn it is, but whose needs were skipped: a person must override it, or it is skipped as well.
struct BlockedTask {
    int n = 0;
    QStringList needs; ///< the steps that were skipped
};

/// What may happen next, worked out from plan and snapshot alone.
struct Turn {
    QList<int> start;           ///< may begin now, in order
    QList<BlockedTask> blocked; ///< wait for an override
    bool allEnded = false;      ///< no task is left
    int group = 0;              ///< the group whose turn it is; 0 at the end
};

/// Groups run one after the other; a step ends on all its nodes before the next begins. Within a group at most
/// `parallel` tasks run, in order, and one at a time on each executor. `busy` are tasks that are in somebody's hands
/// (being checked, started, followed, proven), `overridden` those whose needs a person set aside.
Turn nextTurn(const RunSnapshot& snapshot, const QSet<int>& busy, const QSet<int>& overridden);

/// The tasks whose missing needs a person set aside, from the decisions made.
QSet<int> overriddenNeeds(const RunSnapshot& snapshot);

} // namespace wizard
