#pragma once

#include "wizard/knowledge/Signature.h"

namespace wizard {

/// The known failures that the `source` of a rule names ("R2-22, P1"; also "IN-01 to IN-07"): what happens where the
/// rule is not heeded. In the order in which they are named; what the program does not know is left out.
QList<const Signature*> failuresPrevented(const QString& source);

} // namespace wizard
