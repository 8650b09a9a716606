#pragma once

#include "wizard/plan/Plan.h"

namespace wizard {

/// The check with the holes of its texts filled; names that `values` does not hold stay and are added to `missing`.
PlannedCheck filledCheck(PlannedCheck check, const QMap<QString, QString>& values, QStringList& missing);

} // namespace wizard
