#pragma once

#include "backend/practice/SimSituation.h"

namespace backend {

/// What a practice cluster starts with.
struct SimPlan {
    QByteArray oldRelease = "v1.31.9+rke2r1";
    QByteArray newRelease = "v1.32.5+rke2r1";
    QByteArrayList faults; ///< ids of the scenario
    quint64 seed = 1;
    qint64 nowMs = 0;
};

/// A cluster some hours after an upgrade that went wrong: servers and the first agents run the new release, the last
/// agent was never reached. Snapshots from before the upgrade, and ones that do not fit, lie on server-1; with SQLite a
/// copy of the database folder from before the upgrade lies in /var/backups/rke2-db.
SimState buildSimState(const Scenario& scenario, const SimPlan& plan);

} // namespace backend
