#pragma once

#include "wizard/run/RunSnapshot.h"

#include <QJsonObject>
#include <QStringList>

namespace wizard {

/// The whole value tree of a run: what the paper shows and more. Names as in the console's documentation.
QJsonObject recordJson(const RunSnapshot& snapshot);

/// Where the run left the plan: steps skipped or repeated, rules overridden, nodes left out, interruptions. In words.
QStringList deviations(const RunSnapshot& snapshot);
/// What nobody knows: outcomes, checks that could not be asked. In words.
QStringList unknowns(const RunSnapshot& snapshot);

/// SHA-256 that the run itself saw of the snapshot it restored; empty where no step shows the hash of the chosen one.
QString snapshotHashAtRestore(const RunSnapshot& snapshot);

} // namespace wizard
