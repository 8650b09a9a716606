#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace wizard {

/// One line of the journal, and the only thing that moves a run on. `body` holds the keys named beside each type.
/// Written and synced before the act that it announces.
struct RunEvent {
    qint64 seq = 0; ///< from 1 without gaps; set by the journal
    QDateTime time; ///< desk clock, UTC
    QString type;   ///< a word of event:: below
    QJsonObject body;
};

/// Event types and their bodies.
namespace event {
inline constexpr auto RunPlanned = "run-planned"; // planDigest, case, procedure, practice, operator, desk, program
inline constexpr auto WarningAccepted = "warning-accepted"; // id, text
inline constexpr auto RuleOverridden = "rule-overridden";   // id, reason
inline constexpr auto RunConfirmed = "run-confirmed";       // typedName
inline constexpr auto StateChanged = "state-changed";       // from, to, reason
inline constexpr auto NodeConnected = "node-connected";     // node, hostname, machineId, bootId, clockOffsetMs, hostKey
inline constexpr auto NodeLost = "node-lost";               // node, reason, expected
inline constexpr auto NodeLocked = "node-locked";           // node, epoch
inline constexpr auto NodeReleased = "node-released";       // node, removed[] (secrets); after the end
inline constexpr auto TaskIntended = "task-intended";       // n, attempt, node, command (as run; no secret), undo,
                                                            // found (begun by the desk before this one), unclear
                                                            // (found, and it may as well be the undo)
inline constexpr auto TaskStarted = "task-started";         // n, attempt
inline constexpr auto TaskOverdue = "task-overdue";         // n, attempt, reason; it still runs
inline constexpr auto TaskEnded = "task-ended"; // n, attempt, state, exitCode, reason, durationMs, rawBytes, rawSha256,
                                                // storedSha256, storedBytes, ended (no process is left)
inline constexpr auto TaskEvidence =
    "task-evidence"; // n, attempt, kind (line|missing-line|bad-line|check|exit), text, expected, got, holds
inline constexpr auto TaskFinding = "task-finding";           // n, attempt, signature, line, text
inline constexpr auto TaskCaptured = "task-captured";         // n, name, value (never a secret)
inline constexpr auto TaskSkipped = "task-skipped";           // n, reason, by
inline constexpr auto TaskNotNeeded = "task-not-needed";      // n, evidence
inline constexpr auto TaskAlreadyDone = "task-already-done";  // n, evidence
inline constexpr auto TaskKept = "task-kept";                 // n, node, path, sha256
inline constexpr auto PointOfNoReturn = "point-of-no-return"; // n
inline constexpr auto DecisionAsked = "decision-asked";       // n, question, choices[]
inline constexpr auto DecisionMade = "decision-made";         // n, choice, reason, by
inline constexpr auto NoteAdded = "note-added";               // text, by
inline constexpr auto ManualDone = "manual-done";             // n, note, by
inline constexpr auto CheckResult =
    "check-result"; // id, title, node, expected, got, verdict (passed|failed|unknown|not-applicable)
inline constexpr auto FactsRead = "facts-read";     // when (before|after), facts; before: secrets
                                                    // (how many each node gave; not there: not counted)
inline constexpr auto DriftFound = "drift-found";   // node, what, was, now
inline constexpr auto RunResumed = "run-resumed";   // by, desk, epoch, takenOver (from another desk)
inline constexpr auto RunReplaced = "run-replaced"; // node (that says so); another desk leads the run
inline constexpr auto RunEnded = "run-ended";       // outcome, reason
} // namespace event

} // namespace wizard
