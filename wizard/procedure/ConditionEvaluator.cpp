#include "wizard/procedure/ConditionEvaluator.h"

#include "wizard/procedure/ConditionOperators.h"

namespace wizard {

namespace {

Truth both(Truth left, Truth right)
{
    if (left == Truth::False || right == Truth::False)
        return Truth::False;
    return left == Truth::True && right == Truth::True ? Truth::True : Truth::Unknown;
}

Truth either(Truth left, Truth right)
{
    return !both(!left, !right);
}

Truth compare(const Condition& condition, const ConditionScope& scope)
{
    const ConditionOperator* op = findOperator(condition.op);
    if (op == nullptr)
        return Truth::Unknown;
    const ConditionValue left = scope.lookup(condition.subjectKind, condition.subjectName);
    const bool asksState = condition.op == QLatin1String("exists") || condition.op == QLatin1String("unknown");
    if (left.state == ConditionValue::State::Unknown && !asksState)
        return Truth::Unknown;
    if (condition.refKind.isEmpty())
        return op->apply(left, condition.literal);
    const ConditionValue right = scope.lookup(condition.refKind, condition.refName);
    return right.state == ConditionValue::State::Value ? op->apply(left, right.value) : Truth::Unknown;
}

/// Over nodes: "some selected node has it" or "every selected node has it". None selected: False, True.
Truth overNodes(const Condition& condition, const ConditionScope& scope, bool any)
{
    Truth result = any ? Truth::False : Truth::True;
    const ConditionPtr that = condition.parts.empty() ? nullptr : condition.parts.front();
    for (const ConditionScope* node : scope.nodes(condition.nodes)) {
        const Truth selected = evaluate(condition.nodes.fact, *node);
        const Truth holds = evaluate(that, *node);
        result = any ? either(result, both(selected, holds)) : both(result, either(!selected, holds));
    }
    return result;
}

} // namespace

Truth operator!(Truth value)
{
    if (value == Truth::Unknown)
        return Truth::Unknown;
    return value == Truth::True ? Truth::False : Truth::True;
}

Truth evaluate(const ConditionPtr& condition, const ConditionScope& scope)
{
    if (!condition)
        return Truth::True;
    Truth result = Truth::True;
    switch (condition->kind) {
    case Condition::Kind::Compare:
        return compare(*condition, scope);
    case Condition::Kind::All:
        for (const ConditionPtr& part : condition->parts)
            result = both(result, evaluate(part, scope));
        return result;
    case Condition::Kind::Any:
        result = Truth::False;
        for (const ConditionPtr& part : condition->parts)
            result = either(result, evaluate(part, scope));
        return result;
    case Condition::Kind::Not:
        return condition->parts.empty() ? Truth::Unknown : !evaluate(condition->parts.front(), scope);
    case Condition::Kind::AnyNode:
        return overNodes(*condition, scope, true);
    case Condition::Kind::AllNodes:
        return overNodes(*condition, scope, false);
    }
    return Truth::Unknown;
}

} // namespace wizard
