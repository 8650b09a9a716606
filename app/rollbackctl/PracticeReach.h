#pragma once

#include "app/common/CaseWork.h"
#include "wizard/drill/PracticeDrill.h"

#include <memory>

namespace app {

struct Invocation;
struct RunOnDisk;

/// The practice machines of an earlier run, started again as it left them. Members are destroyed in reverse order.
struct PracticeReach {
    std::unique_ptr<wizard::PracticeDrill> drill;
    wizard::FactsCollector::SessionMaker makeSession;
    std::unique_ptr<CaseWork> work;
};

backend::Result<std::unique_ptr<PracticeReach>> reachPractice(Invocation& call, const wizard::Case& earlier,
                                                              double speed, const QDateTime& notBefore = {});

/// Goes on with a run of the practice cluster.
int resumePractice(Invocation& call, const RunOnDisk& found, const wizard::Case& value);

} // namespace app
