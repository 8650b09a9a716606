#pragma once

#include "wizard/case/Case.h"
#include "wizard/facts/FoundSnapshots.h"
#include "wizard/procedure/Procedure.h"

#include <optional>

namespace app {

class CaseWork;

/// What window and console say of a snapshot that was found, before it is chosen and read whole.
struct SnapshotJudgement {
    QString whyUnfit;   ///< empty: it may be chosen
    QStringList doubts; ///< rules that will ask for a reason
    QString madeBy;     ///< which release made it and how that is known, and which start it precedes
    QString loses;      ///< what is lost by going back to it
    /// Whether it was made with the token that the first server has, by the annotation that the cluster keeps of it;
    /// nullopt: the cluster says nothing of it.
    std::optional<bool> tokenFits{};
};

/// By what was found of all of them; what the checks have read is of the chosen one alone.
SnapshotJudgement judgeSnapshot(const CaseWork& work, const wizard::FoundSnapshot& found);

/// What reading a snapshot to its end has shown; every text is a sentence.
struct SnapshotVerdict {
    enum class Whole { Yes, No, NotTold };
    Whole whole = Whole::NotTold;
    QString integrity; ///< what is known of `whole`, or why nothing is
    QString sha256;
    std::optional<bool> tokenFits{}; ///< nullopt: not proven
    QString token;                   ///< empty: there is none to compare
    QStringList blocks;              ///< rules that forbid it
    QStringList doubts;              ///< rules that ask for a reason
};

/// `read`: what the probes of wholeReading() said of it; `reading`: wholeReading() of the case's procedure.
SnapshotVerdict judgeReading(const wizard::Procedure& reading, const wizard::Case& value, const wizard::Facts& facts,
                             const wizard::FoundSnapshot& found, const wizard::FactSet& read);

/// Puts what reading has shown over what was known before.
void addReading(const SnapshotVerdict& read, SnapshotJudgement& judged);

/// Whether it can be read to its end before it is restored: it lies on a node, or on the operator's volume.
bool canBeRead(const wizard::FoundSnapshot& found);

/// The same case with this one chosen.
wizard::Case caseChoosing(wizard::Case value, const wizard::FoundSnapshot& found);

} // namespace app
