#pragma once

#include "wizard/case/YamlFields.h"
#include "wizard/procedure/Condition.h"

#include <functional>

namespace wizard {

/// Reads a condition of resources/procedures/README.md, "Conditions". nullptr where it is wrong (reported).
ConditionPtr readCondition(const YamlNode& yaml, const YamlFindings& findings);

/// The condition under `key`, or nullptr where there is none.
ConditionPtr readConditionAt(YamlFields& fields, const QString& key, const YamlFindings& findings);

/// `on`: desk, or a mapping of role, first, except, fact.
NodeSelector readSelector(const YamlNode& yaml, const YamlFindings& findings);

/// Every condition of a tree, the root first.
void visitConditions(const ConditionPtr& root, const std::function<void(const Condition&)>& visit);

} // namespace wizard
