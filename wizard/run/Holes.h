#pragma once

#include "wizard/run/RunSnapshot.h"

namespace wizard {

/// Values of the named holes for one attempt of a task: run.id, attempt, stamp, capture.NAME. `secrets` are captures
/// that are only in memory.
QMap<QString, QString> holeValues(const RunSnapshot& snapshot, int attempt, const QMap<QString, QString>& secrets = {});

} // namespace wizard
