#pragma once

#include "app/common/RunsOnDisk.h"

#include <optional>

namespace app {

/// Why nothing is offered to delete what this run kept, in a sentence; nullopt: it may be cleaned up. `newer` are the
/// runs that began after it, as far as they can be read.
std::optional<QString> whyNoCleanUp(const RunOnDisk& run, const QList<RunOnDisk>& newer);

/// The same, with the newer runs read from disk.
std::optional<QString> whyNoCleanUp(const RunOnDisk& run, const QString& stateFolder);

/// Run id of a clean-up that begins now.
QString newCleanUpId(const wizard::Plan& plan, const QDateTime& now);

} // namespace app
