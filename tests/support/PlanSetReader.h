#pragma once

#include "tests/support/PlanSet.h"

namespace tests {

/// Reads FOLDER/fixtures.yaml; tests/data/plans/README.md says what stands in it. A file with errors ends the test
/// program.
PlanSet readPlanSet(const QString& id, const QString& folder);

} // namespace tests
