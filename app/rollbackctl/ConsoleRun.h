#pragma once

#include "app/common/ConsoleLogin.h"
#include "app/common/RunSetting.h"
#include "app/common/RunsOnDisk.h"
#include "app/rollbackctl/RunPlayback.h"

namespace app {

/// What a run of this case needs from outside; `prepared` outlives the run.
wizard::RunSurroundings surroundingsOf(PreparedCase& prepared, const wizard::Plan& frozen);

/// One run in the terminal, from its folder to its record on paper. The results are exit codes.
class ConsoleRun {
public:
    ConsoleRun(Console& console, QString stateFolder, PlaybackPolicy policy);

    int start(const QString& id, CaseWork& work, const wizard::Plan& plan,
              const wizard::RunEngine::Confirmation& confirmation, const wizard::RunSurroundings& surroundings);
    /// `takesOverEpoch`: of the lock of the desk that led it before; 0: this one.
    int resume(const RunOnDisk& found, const wizard::RunSurroundings& surroundings, int takesOverEpoch = 0);

private:
    int finish(const QString& runId, wizard::RunState state);
    int finishRelease(const QString& runId, const QStringList& locked);
    void say(const QString& text); ///< beside the events, where they are asked for

    Console& m_console;
    QString m_stateFolder;
    PlaybackPolicy m_policy;
};

} // namespace app
