#pragma once

#include "tests/support/PlanFixtures.h"

namespace tests {

/// What one procedure is held against: cases with golden plans, expectations of its rules, and what may go unnoticed.
struct PlanSet {
    QString id;
    const wizard::Procedure* procedure = nullptr;
    QList<PlanFixture> plans;  ///< the first is what the others are compared to
    QList<PlanFixture> probes; ///< those whose probes are kept as golden texts as well
    QList<RuleExpectation> rules;
    QStringList saidInOrder;         ///< ids of the rules that bite on the first case
    QMap<QString, QString> harmless; ///< mutant → why it may go unnoticed
    QStringList firstToDestroy;      ///< the first destroying step of every plan begins with one of these words
    QMap<QString, QString> followUp; ///< names of holes and their values for the clean-up; empty: it has none
};

/// A set for each folder of tests/data/plans: rke2-etcd is built by code (PlanFixtures), the others are read from their
/// fixtures.yaml (README.md there). A file with errors ends the test program.
const QList<PlanSet>& planSets();
const PlanSet& planSet(const QString& id);

/// Facts that were not given come as the reading of facts would leave them.
PlanFixture withUnsaidFacts(const wizard::Procedure& procedure, const PlanFixture& given);

/// A shipped procedure as it lies in the source tree; the test program ends where it cannot be read.
const wizard::Procedure& procedureOfTree(const QString& id);

} // namespace tests
