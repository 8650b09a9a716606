#pragma once

#include "wizard/case/Case.h"
#include "wizard/facts/FoundSnapshots.h"

#include <optional>

namespace app {

/// What window and console say of a snapshot that was found, before it is chosen and read whole.
struct SnapshotJudgement {
    QString whyUnfit; ///< empty: it may be chosen
    QString madeBy;   ///< which release made it and how that is known, and which start it precedes
    QString loses;    ///< what is lost by going back to it
    /// Whether it was made with the token that the first server has, by the annotation that the cluster keeps of it;
    /// nullopt: the cluster says nothing of it.
    std::optional<bool> tokenFits{};
};

/// `target`: the release to go back to; empty where it is not said yet.
SnapshotJudgement judgeSnapshot(const wizard::Case& value, const wizard::Facts& facts,
                                const wizard::FoundSnapshot& found, const QString& target);

/// The nodes that were asked for snapshots, copies or tarballs.
QStringList snapshotHolders(const wizard::Case& value, const wizard::Facts& facts);

} // namespace app
