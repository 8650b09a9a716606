#pragma once

#include "app/common/CaseWork.h"
#include "wizard/run/RunEngine.h"

namespace app {

/// The person's login name on this machine; it stands in journal, lock and record.
QString operatorName();

/// What a run of this plan needs from outside, but for secret inputs. `work` outlives the run.
wizard::RunSurroundings runSurroundings(CaseWork& work, const wizard::Plan& frozen,
                                        wizard::FactsCollector::SessionMaker makeSession);

} // namespace app
