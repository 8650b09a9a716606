#pragma once

#include "wizard/procedure/ConditionEvaluator.h"

namespace wizard {

/// One row of the operator table: how a left side compares to a right side that is known.
struct ConditionOperator {
    const char* name;
    OperandShape shape;
    bool takesReference;
    Truth (*apply)(const ConditionValue& left, const QJsonValue& right);
};

/// nullptr: no such operator.
const ConditionOperator* findOperator(const QString& name);

} // namespace wizard
