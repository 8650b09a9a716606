#pragma once

#include "backend/node/NodeAgent.h"
#include "wizard/plan/Plan.h"
#include "wizard/run/Expectation.h"
#include "wizard/run/OutputReading.h"
#include "wizard/run/RunSnapshot.h"
#include "wizard/run/Wording.h"

namespace wizard {

/// Evidence of one kind, and whether it speaks for success. Exit code 0 never does.
struct Evidence {
    EvidenceView view;
    Held held = Held::Unknown; ///< view.holds is true only with Yes
    bool positive = false;
};

/// The exit code against the allowed ones.
Evidence exitEvidence(const PlannedVerify& verify, int exitCode);
/// all, any and none of `verify` against what was found.
QList<Evidence> lineEvidence(const PlannedVerify& verify, const OutputAnswers& answers);
/// What later steps were promised: a value found in the output, or else the default. None of both is a missing line.
QList<Evidence> captureEvidence(const QList<PlannedCapture>& captures, const OutputAnswers& answers);
Evidence checkEvidence(const PlannedCheck& check, Held held, const QString& got);

struct Verdict {
    TaskState state = TaskState::Unknown; ///< Succeeded, Failed or Unknown
    QString reason;                       ///< empty with Succeeded: what is missing
};

/// Every piece must hold and at least one must speak for success; a piece that could not be had makes it Unknown.
/// The reason is worded for the journal.
Verdict judge(const QList<Evidence>& evidence);

/// What these pieces lack: those that do not hold, else those that could not be told. Empty where all of them hold.
QString lackOf(const QList<EvidenceView>& evidence, const Wording& wording);
/// What was seen: "title: found; title: found".
QString seenIn(const QList<EvidenceView>& evidence, const Wording& wording);

} // namespace wizard
