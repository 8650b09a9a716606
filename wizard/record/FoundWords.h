#pragma once

#include "wizard/plan/Plan.h"
#include "wizard/plan/RuleFinding.h"

namespace wizard {

/// What a rule found, in the reader's language.
QString foundText(const QString& procedure, const RuleFinding& finding);
/// The same of a warning that stands in a plan, where only the filled-in text is kept.
QString foundText(const Plan& plan, const PlannedWarning& warning);

/// `filled` is `text` with its ${names} filled in; the same for its translation. `filled` where it is not.
QString filledAlike(const QString& text, const QString& filled, const QString& translated);

} // namespace wizard
