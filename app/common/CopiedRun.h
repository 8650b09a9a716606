#pragma once

#include "wizard/run/RunOnNodes.h"
#include "wizard/run/RunSnapshot.h"

#include <optional>

namespace app {

/// Where a run stands by the copies on its nodes, without writing them down here. nullopt: they cannot be read.
std::optional<wizard::RunSnapshot> copiedRun(const wizard::RunOnNodes& found);

/// Nothing is to be taken over: the run lies in this state folder, and the nodes know this desk as the one that leads.
bool isLedFromHere(const wizard::RunOnNodes& found, const QString& stateFolder);

} // namespace app
