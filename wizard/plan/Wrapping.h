#pragma once

#include "wizard/case/Case.h"
#include "wizard/facts/Facts.h"
#include "wizard/procedure/Procedure.h"

#include <QStringList>

namespace wizard {

/// Ids of the procedures that rules of verdict wrap put around this one now, in the order of the rules.
QStringList wrappersFor(const Procedure& procedure, const Case& value, const Facts& facts);

/// The procedure together with these; itself where there are none.
Procedure wrappedFor(const Procedure& procedure, const Case& value, const Facts& facts);

} // namespace wizard
