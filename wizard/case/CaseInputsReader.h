#pragma once

#include "wizard/case/Case.h"
#include "wizard/case/YamlFields.h"

namespace wizard {

/// `inputs`: the chosen snapshot and the procedure's own inputs. Refuses a secret in plain text.
void readCaseInputs(const YamlNode& yaml, Case& value, const YamlFindings& findings);

/// `kube` and `workstation`; node names are checked against the case's nodes.
void readCaseDesk(YamlFields& fields, Case& value, const YamlFindings& findings);

} // namespace wizard
