#pragma once

#include "wizard/case/YamlFields.h"
#include "wizard/procedure/Procedure.h"

namespace wizard {

/// The lists of a procedure file that are not steps, one item each.
ProcedureInput readInput(const YamlNode& yaml, const YamlFindings& findings);
FactProbe readFactProbe(const YamlNode& yaml, const YamlFindings& findings);
ProcedureValue readValue(const YamlNode& yaml, const YamlFindings& findings);
ProcedureRule readRule(const YamlNode& yaml, const YamlFindings& findings);
ProcedurePhase readPhase(const YamlNode& yaml, const YamlFindings& findings);

} // namespace wizard
