#pragma once

#include "wizard/case/YamlFields.h"
#include "wizard/procedure/Procedure.h"

namespace wizard {

/// Reads one step whose fragments are already inlined. What it needs from other steps is checked later.
Step readStep(const YamlNode& yaml, const YamlFindings& findings);

/// Reads the key that names the kind (script, argv, transfer, edit, wait, http, manual) into `step`.
void readStepKind(YamlFields& fields, Step& step, const YamlFindings& findings);

} // namespace wizard
