#pragma once

#include "wizard/procedure/ProcedureReader.h"

namespace wizard {

/// Adds the rules of those files that name this procedure; its rulesDigest covers them. A rule of a person's file
/// (RuleFile::isOwn) takes the place of the built-in rule of the same id. What such a file changes is a rule as well: a
/// warning with its digest, and where it makes a built-in rule weaker, one that is passed by a typed reason only.
void addRuleFiles(const QList<RuleFile>& files, Procedure& procedure, Diagnostics& diagnostics);

/// Whether `now` bites wherever `before` does, and weighs no less.
bool isAsStrict(const ProcedureRule& before, const ProcedureRule& now);

} // namespace wizard
