#pragma once

#include <QString>

namespace wizard {

/// What a person may do to a run. Handed to RunEngine::post() from any thread; refused (with a reason in the
/// journal-free `refused` signal) where the state does not allow it.
struct RunControl {
    enum class Kind { PauseAfterStep, Continue, StopAfterStep, StopNow, Decide, AddNote, ManualDone, AcceptChecks };
    Kind kind = Kind::PauseAfterStep;
    int task = 0;   ///< Decide, ManualDone
    QString choice; ///< Decide: id of DecisionView::Choice
    QString text;   ///< reason or note
    QString by;     ///< the person
};

} // namespace wizard
