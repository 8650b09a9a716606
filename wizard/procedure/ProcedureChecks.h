#pragma once

#include "wizard/case/YamlFields.h"
#include "wizard/procedure/Procedure.h"

namespace wizard {

/// Ids twice, phases, needs, warnings, rules and names that point nowhere.
void checkReferences(const Procedure& procedure, const YamlFindings& findings);

/// What a step must say (limit, evidence, keeps) and what a script must not do.
void checkProcedureLint(const Procedure& procedure, const YamlFindings& findings);

} // namespace wizard
