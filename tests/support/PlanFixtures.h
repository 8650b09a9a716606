#pragma once

#include "tests/support/FixtureCluster.h"

namespace tests {

/// The cases with golden plans; the first is what the others are compared to.
QList<PlanFixture> planFixtures();
/// Those whose probes are kept as golden texts as well.
QList<PlanFixture> probeFixtures();

/// One thing that a rule must say of a case.
struct RuleExpectation {
    QString rule;
    QString node;    ///< of the finding; empty: the case as a whole
    QString verdict; ///< passed | info | warn | override | block | could-not-check
    PlanFixture fixture;
};

/// For each rule the smallest difference that makes it bite, and differences that nearly do.
QList<RuleExpectation> ruleExpectations();

} // namespace tests
