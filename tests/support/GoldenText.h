#pragma once

#include "wizard/plan/Plan.h"
#include "wizard/plan/PlannedProbe.h"

#include <QJsonObject>

namespace tests {

/// Everything of a plan that a run does or a person reads, without numbers and digests. Tasks of a step that differ
/// only by their own node's name stand once; <node> is the task's executor, <subject> its subject.
QString goldenText(const wizard::Plan& plan);

/// The probes that a case asks, each text once.
QString goldenText(const QList<wizard::PlannedProbe>& probes);

/// Lines that differ, each with two lines around; empty: the same.
QString lineDifferences(const QString& from, const QString& to);

/// Compares `text` to the file `path` under tests/data. Empty: the same. Otherwise what differs.
/// With ROLLBACK_RENEW_GOLDEN=1 in the environment the file is written anew and the differences are printed.
QString compareToGolden(const QString& path, const QString& text);

/// The plan's JSON, indented, without the digests that change with each edit of the procedure.
QString goldenJson(const wizard::Plan& plan);

} // namespace tests
