#pragma once

#include "wizard/procedure/Condition.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace wizard {

/// Three-valued: Unknown where a fact could not be read. not Unknown = Unknown; False and anything = False;
/// True or anything = True.
enum class Truth { False, True, Unknown };

/// What a name stands for: a value (text, number, true/false or a list of texts), "looked, is not there", or "could not
/// be told".
struct ConditionValue {
    enum class State { Value, Unknown, Absent };
    State state = State::Unknown;
    QJsonValue value; ///< only with Value

    static ConditionValue of(const QJsonValue& value) { return {State::Value, value}; }
    static ConditionValue absent() { return {State::Absent, {}}; }
    static ConditionValue unknown() { return {State::Unknown, {}}; }
};

/// Where a condition looks names up. The planner and the rules have one each.
class ConditionScope {
public:
    virtual ~ConditionScope() = default;

    /// `kind` is fact, first, desk, holder, cluster, input, value or case. An input that was not given is Absent.
    virtual ConditionValue lookup(const QString& kind, const QString& name) const = 0;

    /// One scope per node that `selector` names (its `fact` left aside), left-out nodes never; valid as long as this
    /// one. For anyNode and allNodes, and for selecting nodes.
    virtual std::vector<const ConditionScope*> nodes(const NodeSelector& selector) const = 0;
};

/// A null condition is True. On an Unknown value everything is Unknown but `exists` (False) and `unknown` (True).
/// On an Absent value `isNot`, `notIn`, `absent` and `empty` hold, counts are 0, orders and versions (`below`,
/// `sameMinor` …) are Unknown and all else is False. Values that cannot be compared (a word below a number) are
/// Unknown.
Truth evaluate(const ConditionPtr& condition, const ConditionScope& scope);

Truth operator!(Truth value);

/// All operators of the grammar, for the reader's "did you mean".
QStringList conditionOperators();
/// What the right side of an operator is, for the reader.
enum class OperandShape { Any, Text, TextList, Pattern, TruthWord, Number, Order, OrderPair, Version };
OperandShape conditionOperandShape(const QString& op);
/// Whether the right side may be {fact|first|desk|holder|cluster|input|value: NAME}.
bool conditionTakesReference(const QString& op);

} // namespace wizard
