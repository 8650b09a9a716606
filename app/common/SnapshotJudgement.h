#pragma once

#include "wizard/case/Case.h"
#include "wizard/facts/FoundSnapshots.h"

namespace app {

/// What window and console say of a snapshot that was found, before it is chosen and read whole.
struct SnapshotJudgement {
    QString whyUnfit; ///< empty: it may be chosen
    QString madeBy;   ///< which release made it and how that is known, and which start it precedes
    QString loses;    ///< what is lost by going back to it
};

/// `target`: the release to go back to; empty where it is not said yet.
SnapshotJudgement judgeSnapshot(const wizard::Case& value, const wizard::Facts& facts,
                                const wizard::FoundSnapshot& found, const QString& target);

/// The nodes that were asked for snapshots, copies or tarballs.
QStringList snapshotHolders(const wizard::Case& value, const wizard::Facts& facts);

} // namespace app
