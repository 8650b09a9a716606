#pragma once

#include "wizard/run/RunSnapshot.h"

#include <QJsonObject>
#include <QList>

namespace wizard {

/// A fact that is not what it was when the run began.
struct DriftedFact {
    QString node, what, was, now;
};

/// What has changed behind the back of an interrupted run: releases, configuration, tokens and the chosen snapshot, on
/// machines where no step of the run has changed anything yet. What the run itself changes is no drift, and what
/// cannot be read is not known to have changed. `now`: Facts::toJson(). Empty facts of before: nothing to compare.
QList<DriftedFact> driftedFacts(const RunSnapshot& snapshot, const QJsonObject& now);

} // namespace wizard
