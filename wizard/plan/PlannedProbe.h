#pragma once

#include "wizard/case/Case.h"
#include "wizard/case/Diagnostics.h"
#include "wizard/facts/Facts.h"
#include "wizard/procedure/Procedure.h"

namespace wizard {

/// A probe bound to a node: read-only text for the agent.
struct PlannedProbe {
    QString id;
    QString node;
    bool clusterScope = false;
    QString script;
    int limitSeconds = 20;
    QMap<QString, QString> gives;
};

/// The probes of a stage ("found", "checked", "followUp") in the order of the file. `facts` are those of earlier stages.
/// A probe that cannot be bound on a node is left out and its facts are added to `unbound` as unknown; one whose `when`
/// does not hold is left out and its facts are added as absent.
QList<PlannedProbe> planProbes(const Procedure& procedure, const Case& value, const Facts& facts, const QString& stage,
                               Facts& unbound);

} // namespace wizard
