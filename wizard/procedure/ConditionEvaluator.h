#pragma once

#include "wizard/procedure/Condition.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace wizard {

enum class Truth { False, True, Unknown };

/// What a subject of a condition is now.
struct ConditionValue {
    enum class State { Known, Unknown, Absent };
    State state = State::Unknown;
    QStringList items; ///< one item for a plain value
    bool isList = false;
    QString reason;    ///< with Unknown
};

/// Where a condition is evaluated: answers names and selects nodes. Implemented by the planner.
class ConditionScope {
public:
    virtual ~ConditionScope() = default;
    /// kind: fact | first | cluster | input | value | case.
    virtual ConditionValue lookup(const QString& kind, const QString& name) const = 0;
    virtual QList<QString> nodesMatching(const NodeSelector& selector) const = 0;
    virtual Truth evaluateOn(const QString& node, const ConditionPtr& condition) const = 0;
};

/// A null condition is true. Comparing an unknown value is Unknown; `exists`, `absent` and `unknown` never are,
/// except that `exists` of an unknown fact is Unknown.
Truth evaluate(const ConditionPtr& condition, const ConditionScope& scope);

/// The operators of the grammar, for lint and messages.
QStringList conditionOperators();

} // namespace wizard
