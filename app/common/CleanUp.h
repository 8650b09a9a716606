#pragma once

#include "app/common/RunsOnDisk.h"

#include <optional>

namespace app {

/// Why nothing is offered to delete what this run kept, in a sentence; nullopt: it may be cleaned up. `runs` are all
/// runs, as far as they can be read.
std::optional<QString> whyNoCleanUp(const RunOnDisk& run, const QList<RunOnDisk>& runs);

/// The same, with the runs read from disk.
std::optional<QString> whyNoCleanUp(const RunOnDisk& run, const QString& stateFolder);

/// Run id of a clean-up that begins now.
QString newCleanUpId(const wizard::Plan& plan, const QDateTime& now);

} // namespace app
