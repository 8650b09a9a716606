#pragma once

#include "wizard/case/Case.h"
#include "wizard/facts/FoundSnapshots.h"

#include <optional>

namespace app {

class CaseWork;

/// The nodes that were asked for snapshots, copies or tarballs, and the machine that lists those in S3.
QStringList snapshotHolders(const wizard::Case& value, const wizard::Facts& facts);

/// All that was found on them and in S3, the best first.
QList<wizard::FoundSnapshot> listedSnapshots(const CaseWork& work);

/// Where snapshots may lie that were not found, and why; a sentence each.
QStringList snapshotProblems(const wizard::Case& value, const wizard::Facts& facts);

/// The snapshot that the case names where none of `listed` is it; size and time as far as the checks have read them.
/// nullopt: the case names none, or one of these, or its procedure takes none.
std::optional<wizard::FoundSnapshot> unlistedSnapshot(const CaseWork& work, const QList<wizard::FoundSnapshot>& listed);

/// As a person reads it: "this computer" for the one that the case calls desk.
QString machineName(const QString& node);

} // namespace app
