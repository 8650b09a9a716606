#pragma once

#include "wizard/run/RunSnapshot.h"
#include "wizard/run/Scheduler.h"
#include "wizard/run/Wording.h"

#include <optional>

namespace wizard {

/// Something that only a person can decide.
struct Trouble {
    enum class Kind {
        Failed,
        Unknown,
        Overdue,
        Cancelled, ///< of a task
        Away,      ///< a node that a task waits for does not answer
        Needs,     ///< a step whose needs were skipped
        Captures,  ///< a destroying step is about to use values found during the run
        NotProven, ///< final checks did not pass
        Drift,     ///< the nodes are not as the interrupted run left them
    };
    Kind kind = Kind::Failed;
    int task = 0;        ///< 0: the run as a whole
    QStringList details; ///< Away: nodes; Needs: steps; Captures: name=value; NotProven: checks;
                         ///< Drift: what has changed
    QString reason;
};

/// The question with its choices, the safest first.
DecisionView question(const RunSnapshot& snapshot, const Trouble& trouble, const Wording& wording = {});
/// What a decision of the snapshot is about; nothing where its journal does not say.
std::optional<Trouble> askedAbout(const DecisionView& decision);
/// What stands on the button of a choice; of task 0 for the run as a whole.
QString choiceLabel(const QString& id, int task, const Wording& wording = {});

/// The body of decision-asked.
QJsonObject decisionBody(const DecisionView& view);

/// The value that a destroying task is about to use: capture names in its holes, not yet confirmed by a person.
QStringList unconfirmedCaptures(const RunSnapshot& snapshot, const PlannedTask& task);

/// Whether the attempt of this task is proven ended, so that another may begin.
bool isProvenEnded(const RunSnapshot& snapshot, int task);

} // namespace wizard
