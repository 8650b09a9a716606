#pragma once

#include "backend/base/Clock.h"
#include "wizard/journal/Journal.h"
#include "wizard/run/FinalChecks.h"
#include "wizard/run/PlanCopies.h"
#include "wizard/run/RunControl.h"
#include "wizard/run/RunTransitions.h"
#include "wizard/run/TaskRun.h"
#include "wizard/run/Trouble.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace wizard {

/// What a run is told at its beginning.
struct RunConsent {
    QString typedName;
    QList<QPair<QString, QString>> warningsAccepted; ///< id, text shown
    QList<QPair<QString, QString>> overrides;        ///< rule id, reason
};

/// Empty: the plan may run with this consent. Codes "run.blocked", "run.consent.name", "run.consent.warning".
std::optional<backend::Error> consentMissing(const Plan& plan, const RunConsent& consent);

/// What the core needs from outside; no threads.
struct CoreSurroundings {
    const backend::Clock* clock = nullptr;
    Journal* journal = nullptr;
    NodePorts* ports = nullptr;
    QString operatorName;
    QString desk, deskId; ///< its name, and what stays when the name changes
    QString folder;       ///< of the run, on the desk; holds what passes through
    bool canReadFacts = false;
    bool canLearnSecrets = false; ///< those that lie on the nodes
    /// Epoch of another desk's lock that a person has decided to take over; 0: the run is of this desk.
    int takesOverEpoch = 0;
    std::function<QString(const QString&)> redact;
    QList<Signature> signatures;
    std::function<void(const RunSnapshot&, const RunEvent&)> written; ///< after each event
    std::function<void(const QString& reason)> refused;
};

/// A run as a machine without threads: inputs (reports, controls, time) → journal lines and commands to nodes. Each
/// line is on disk before the command it announces is sent. The same inputs at the same times give the same journal.
class RunCore final : public TaskHost {
public:
    RunCore(CoreSurroundings surroundings, RunSnapshot snapshot);
    ~RunCore() override;

    void begin(const RunConsent& consent); ///< consent was checked
    /// note: a torn journal line and the like; may be empty. A run that is over gives back what it still holds.
    void resume(const QString& note);
    void interrupt(const QString& reason); ///< leaves everything running; the run can be resumed
    void report(const NodeReport& report);
    void control(const RunControl& control);
    void tick();
    /// The desk did not run for a while: it slept, or the program was held.
    void wasAway(const QDateTime& from, const QDateTime& to);
    qint64 wakeAtMs() const; ///< monotonic ms of the next thing to do by itself; -1: none

    const RunSnapshot& snapshot() const override { return m_snapshot; }
    /// Nothing more will be done: final or interrupted, and the nodes are let go.
    bool isOver() const { return m_over; }
    /// Set when the journal could not be written: the run does nothing more.
    const std::optional<backend::Error>& broken() const { return m_broken; }

private:
    // TaskHost
    qint64 nowMs() const override { return m_around.clock->monotonicMs(); }
    void write(const char* type, const QJsonObject& body) override;
    int ask(const NodeCommand& command, int owner, NodeLinks::Answer answer) override;
    void drop(int owner) override { m_links.drop(owner); }
    bool mayStart() const override;
    QString scratchPath(const QString& name) const override;
    QString redacted(const QString& text) const override;
    const QList<Signature>& signatures() const override { return m_around.signatures; }
    QMap<QString, QString>& secretCaptures() override { return m_secretCaptures; }

    bool go(RunTrigger trigger, const QString& reason = {});
    void refuse(const QString& reason);
    void advance();     ///< until nothing more follows from what is known
    bool advanceOnce(); ///< true: something changed
    void purgeEnded();

    // RunConnecting.cpp
    void openLinks();
    void nodeUp(const NodeReport& report);
    bool isAnotherMachine(const NodeReport& report);
    bool advanceConnecting();
    bool advancePreflight();
    bool advanceReattaching();
    bool advanceDriftCheck();
    bool compareFacts();
    void readFacts(const QString& when);

    // RunLeading.cpp
    void showLeading();
    void renewLocks();
    void interruptReplaced(const NodeReport& report);
    void askMeanwhile();

    // RunTakingOver.cpp
    bool hasLookedForAttempts();
    void lookForAttempt(int n, int attempt);
    bool isLeftBehind(const PlannedTask& task) const;
    void leavePendingBehind();
    bool leaveBehind(const Trouble& trouble);
    void leaveBehind(const PlannedTask& task);
    void noteBegunWithout(const PlannedTask& task);
    void fetchEarlierOutputs();
    void fetchOutput(const PlannedTask& task, int attempt, const QString& rawSha256);

    // RunSecrets.cpp
    bool hasLearntSecrets();
    void tellMissingSecrets(const NodeReport& report);

    // RunTurns.cpp
    bool advanceRunning();
    bool advanceDeciding();
    bool advanceWaiting();
    bool advanceUndoing();
    bool startTasks();
    std::optional<Trouble> nextTrouble() const;
    std::optional<Trouble> taskTrouble(const PlannedTask& task) const;
    std::optional<Trouble> awayTrouble(const PlannedTask& task) const;
    void askPerson(const Trouble& trouble);
    void startTask(int n, TaskRun::Mode mode);

    // RunEnding.cpp
    bool advanceVerifying();
    void finishRun(RunTrigger trigger, const QString& reason);
    void letGo();
    void letGoOf(const QString& node);
    void releaseLate();
    bool advanceEnded();
    bool waitsForRelease() const;

    // RunControls.cpp
    void decide(const RunControl& control);
    void decideTask(const RunControl& control, const PlannedTask& task);
    void decideRun(const QString& choice);
    void stopAfterWhatRuns(const QString& reason);
    void pauseOrStop(const RunControl& control);
    void stopNow(const RunControl& control);
    void look(const PlannedTask& task);
    void manualDone(const RunControl& control);
    QString by(const RunControl& control) const;

    CoreSurroundings m_around;
    RunSnapshot m_snapshot;
    NodeLinks m_links;
    PlanCopies m_copies;
    std::unique_ptr<FinalChecks> m_finalChecks;
    std::map<int, std::unique_ptr<TaskRun>> m_runs; ///< by n
    QMap<QString, QString> m_secretCaptures;
    std::optional<backend::Error> m_broken;
    std::optional<Trouble> m_asked;          ///< behind the open question
    QMap<QString, qint64> m_patienceUntilMs; ///< node → a person waits for it until then
    QList<QJsonObject> m_drift;              ///< found while connecting again, written in DriftCheck
    bool m_pause = false, m_stopAfter = false, m_stopping = false, m_acceptUnverified = false;
    QString m_stopReason;
    QString m_factsAsked; ///< "before", "after"
    bool m_factsTold = false, m_planFits = true;
    bool m_driftAsked = false, m_driftTold = false;
    QStringList m_driftedFacts; ///< for the question about them
    qint64 m_renewAtMs = 0;     ///< when the locks show next that somebody leads the run
    bool m_secretsAsked = false, m_secretsLearnt = false;
    bool m_lookedFor = false; ///< after a take-over: attempts that the copied journal does not know
    int m_lookingFor = 0;     ///< of those: questions that are out
    int m_outputsOut = 0;     ///< after a take-over: outputs that are being fetched
    QStringList m_outputsMissing;
    QStringList m_meanwhile;                                  ///< answers to askMeanwhile()
    int m_looking = 0;                                        ///< task whose node is being asked
    int m_takingBack = 0;                                     ///< task whose undo waits for the copies
    bool m_lettingGo = false, m_late = false, m_over = false; ///< late: of a run that was over when it was opened
    qint64 m_letGoUntilMs = 0, m_connectUntilMs = 0;
};

} // namespace wizard
