#pragma once

#include "wizard/plan/Plan.h"
#include "wizard/run/NodeCommand.h"

namespace wizard {

/// How a check is put to its node or, where it is a web page, to the desk. The check's holes are filled.
NodeCommand questionOf(const PlannedCheck& check);

/// What was seen, for the record: of a web page the body and what is to be said of its certificate, or why there is
/// none.
QString answerOf(const PlannedCheck& check, const NodeReport& report);

} // namespace wizard
