#pragma once

#include "wizard/case/YamlFields.h"
#include "wizard/procedure/Procedure.h"

namespace wizard {

/// One procedure out of `inner` and those of its wrappers that are named: phases and steps of theirs that say "before"
/// come first, those that say "after" last. Of facts and values with one id those of `inner` hold. Inputs are those of
/// `inner` alone: what a wrapper says of its inputs only tells which names it may use.
Procedure wrapped(const Procedure& inner, const QStringList& wrappers);

/// Reports what would stand twice, and what is no wrapper or is wrapped itself; `mark` is that of the rule.
void checkWrapping(const Procedure& inner, const Procedure& wrapper, const SourceMark& mark,
                   const YamlFindings& findings);

/// Every phase of a wrapper says where it stands, and no phase of another procedure does.
void checkPhasesAround(const Procedure& procedure, const YamlFindings& findings);

} // namespace wizard
