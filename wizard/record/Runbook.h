#pragma once

#include "wizard/plan/Plan.h"
#include "wizard/record/Record.h"

namespace wizard {

/// A plan as a paper to follow by hand or to have approved: the same tree of blocks as a record, so that every format
/// of the record renders it too. `json` is Plan::toJson().
Record makeRunbook(const Plan& plan);

/// The plan for a terminal: one line per task, its command indented below it, warnings where they bite.
QString planText(const Plan& plan);

/// Title of a task in the reader's language.
QString taskTitle(const Plan& plan, const PlannedTask& task);
/// A text of a procedure (rule, phase, explanation) in the reader's language.
QString procedureText(const QString& procedure, const QString& source, const QStringList& arguments = {});

} // namespace wizard
