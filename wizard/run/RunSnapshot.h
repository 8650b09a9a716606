#pragma once

#include "wizard/plan/Plan.h"
#include "wizard/run/RunEvent.h"
#include "wizard/run/RunState.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace wizard {

struct EvidenceView {
    QString kind, text, expected, got;
    bool holds = false;
    bool known = true; ///< false: it could not be told
};

struct FindingView {
    QString signature, line, text;
};

struct TaskView {
    /// What the last attempt does. Unclear: a lost desk had begun it, and no copy of its journal tells which of the
    /// two.
    enum class Course { Step, WayBack, Unclear };
    TaskState state = TaskState::Pending;
    int attempts = 0;
    Course course = Course::Step;
    QString decided; ///< what a person wants the next attempt to be: retry, undo; empty: nothing
    QDateTime startedAt, endedAt;
    int exitCode = -1;
    QString reason; ///< skip reason, why unknown, what is missing
    QString commandAsRun;
    QList<EvidenceView> evidence;
    QList<FindingView> findings;
    qint64 rawBytes = 0, storedBytes = 0;
    QString rawSha256, storedSha256;
    bool pastPointOfNoReturn = false;
    bool provenEnded = false; ///< no process of the last attempt can still be running
};

struct NodeView {
    enum class Link { NotConnected, Connected, Lost };
    Link link = Link::NotConnected;
    QString hostname, machineId, bootId, hostKey, lostReason;
    QDateTime since;
    qint64 clockOffsetMs = 0;
    bool locked = false; ///< this run took its lock and has not seen it given back
};

/// A question that the run waits for; drawn beside the failure.
struct DecisionView {
    int task = 0;
    QString question;
    /// id (retry | wait | look | skip | mark-done | leave-running | stop-task | undo | stop | stop-run | continue),
    /// label, consequence
    struct Choice {
        QString id, label, consequence;
        bool needsReason = false;
    };
    QList<Choice> choices; ///< the safest first
    bool open = false;
    /// What it is about, as in Trouble; empty in journals of older programs.
    QString trouble;
    QStringList details;
    QString reason;
};

struct CheckView {
    QString id, title, node, expected, got, verdict;
};

struct KeptView {
    QString node, path, sha256;
    int task = 0;
};

struct TimedNote {
    QDateTime time;
    QString text, by;
};

struct DecisionTaken {
    QDateTime time;
    int task = 0;
    QString choice, reason, by;
};

/// Everything the window, resume and record know of a run: the fold of its events over its plan. A plain value.
struct RunSnapshot {
    QString runId;
    RunState state = RunState::Draft;
    QString stateReason;
    Plan plan;
    QMap<int, TaskView> tasks; ///< by n; every task of the plan is there
    QMap<QString, NodeView> nodes;
    DecisionView decision;
    QString operatorName, desk;
    QDateTime plannedAt, startedAt, endedAt;
    QList<QPair<QString, QString>> warningsAccepted; ///< id, text
    QList<QPair<QString, QString>> overrides;        ///< rule id, reason
    QList<DecisionTaken> decisions;
    QList<TimedNote> notes;
    QList<KeptView> kept;
    QList<CheckView> checks;
    QMap<QString, QString> captures;
    QJsonObject factsBefore, factsAfter;
    /// How many secrets the nodes gave before the first step (SecretCounts); nullopt: they were not counted.
    std::optional<QJsonObject> secretsBefore;
    QStringList drift;
    QStringList driftAccepted; ///< of these, what a person goes on with
    int resumes = 0;
    bool takenOver = false; ///< another desk led it before, and the journal may lack what that one did last
    bool replaced = false;  ///< another desk leads it by now
    int epoch = 1;          ///< of the lock on the nodes; each resume and each take-over raises it
    qint64 lastSeq = 0;
    QString journalDigest; ///< hash of the last line read

    int tasksEnded() const;
    /// Nothing will be done any more, but these nodes were not seen unlocked: a resume gives them back.
    QStringList nodesToRelease() const;
    /// The task that runs, waits for a decision, or comes next; nullptr at the end.
    const PlannedTask* currentTask() const;
};

/// A drift-found as it is told: "NODE: WHAT: WAS → NOW".
QString driftText(const QJsonObject& body);

/// The one reducer: the same events over the same plan give the same snapshot, on screen, at resume and for the record.
/// Unknown event types are kept out of the state but counted in lastSeq.
void reduce(RunSnapshot& snapshot, const RunEvent& runEvent);
/// A run of this plan before its first event.
RunSnapshot emptySnapshot(const Plan& plan, const QString& runId);
RunSnapshot replay(const Plan& plan, const QString& runId, const QList<RunEvent>& events);

} // namespace wizard
