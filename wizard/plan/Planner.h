#pragma once

#include "wizard/case/Case.h"
#include "wizard/case/Diagnostics.h"
#include "wizard/facts/Facts.h"
#include "wizard/plan/Plan.h"

#include <optional>

namespace wizard {

struct Procedure;

/// Binds a procedure to a case and its facts: chooses nodes and variants, expands commands, evaluates rules, numbers
/// the tasks. Pure: no clock, no network, no files. Diagnostics get what cannot be bound (missing input, unknown
/// name); rules that forbid come back as Plan::blocks. Procedures that rules put around it are part of the plan.
std::optional<Plan> makePlan(const Procedure& procedure, const Case& value, const Facts& facts,
                             Diagnostics& diagnostics);

/// The follow-up plan of the same procedure: deletes what the rollback of `rollbackRun` kept. Facts of stage "found"
/// are enough. `wrappers` are those of the rollback's plan. nullopt where the procedure has none.
std::optional<Plan> makeFollowUpPlan(const Procedure& procedure, const Case& value, const Facts& facts,
                                     const QString& rollbackRun, Diagnostics& diagnostics,
                                     const QStringList& wrappers = {});

} // namespace wizard
