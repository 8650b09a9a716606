#pragma once

#include "wizard/case/Diagnostics.h"

#include <QJsonValue>
#include <QString>

#include <memory>
#include <vector>

namespace wizard {

/// Which nodes: all given keys must hold. Left-out nodes are never selected.
struct Condition;
struct NodeSelector {
    QStringList roles;  ///< words of NodeRole; empty: any
    bool first = false; ///< only the first server
    bool exceptFirst = false;
    bool desk = false;                     ///< the workstation instead of a node
    std::shared_ptr<const Condition> fact; ///< optional; evaluated per node
    SourceMark mark;
};

/// A structured condition (resources/procedures/README.md, "Conditions"); immutable tree.
struct Condition {
    enum class Kind { Compare, All, Any, Not, AnyNode, AllNodes };
    Kind kind = Kind::All;
    std::vector<std::shared_ptr<const Condition>> parts; ///< All, Any, Not (one), AnyNode/AllNodes (one: `that`)

    QString subjectKind; ///< Compare: fact | first | cluster | input | value | case
    QString subjectName;
    QString op;         ///< is, isNot, in, … exactly as in the file
    QJsonValue literal; ///< right side when it is a literal (string, number, bool or array)
    QString refKind;    ///< right side {fact|first|…: NAME}; empty: literal
    QString refName;

    NodeSelector nodes; ///< AnyNode, AllNodes
    SourceMark mark;
};

using ConditionPtr = std::shared_ptr<const Condition>; ///< null: always true

} // namespace wizard
