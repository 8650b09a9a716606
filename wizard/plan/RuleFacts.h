#pragma once

#include "wizard/procedure/Procedure.h"

namespace wizard {

/// The procedure with only those probes that one of its rules depends on, directly or through values: enough to ask
/// that one check again. No probe is left where the rule looks at the case alone.
Procedure onlyProbesOf(const Procedure& procedure, const QString& rule);

} // namespace wizard
