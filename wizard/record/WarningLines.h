#pragma once

#include "wizard/plan/Plan.h"

#include <functional>

namespace wizard {

/// Warnings of one rule that read the same, met on one node or on several: one line for a person.
struct WarningLine {
    QList<int> indexes; ///< in Plan::warnings; the first stands for all in severity, verdict, mend and source
    QString rule;       ///< id without a node
    QStringList nodes;  ///< empty: the cluster as a whole
    QString text;       ///< whole sentences in the reader's language; names the nodes, says where it is not known
};

/// The warnings that concern, in the order of the plan.
QList<WarningLine> warningLines(const Plan& plan, const std::function<bool(const PlannedWarning&)>& concerns);

/// One warning by itself, as it is accepted.
QString warningText(const Plan& plan, const PlannedWarning& warning);

} // namespace wizard
