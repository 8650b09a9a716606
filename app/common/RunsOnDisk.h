#pragma once

#include "backend/base/Result.h"
#include "wizard/record/Record.h"
#include "wizard/run/RunFolder.h"
#include "wizard/run/RunSnapshot.h"

namespace app {

/// A run read from its folder: plan and journal folded to what is known of it.
struct RunOnDisk {
    wizard::RunFolder folder;
    wizard::RunSnapshot snapshot;
    bool tornLineDropped = false;
    QDateTime lastTime; ///< of the journal's last line

    /// It began to change things and has no final state, or it is over and did not see its nodes unlocked.
    bool canResume() const;
};

backend::Result<RunOnDisk> readRunOnDisk(const QString& stateFolder, const QString& runId);

/// The record of a run as it is now, with the last lines of what failed.
wizard::Record makeRecordOf(const RunOnDisk& run);

} // namespace app
