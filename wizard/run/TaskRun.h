#pragma once

#include "wizard/plan/Expander.h"
#include "wizard/run/CheckLoop.h"
#include "wizard/run/TaskAct.h"

#include <functional>

namespace wizard {

/// Carries one task from "is it needed" over the act to its proof and writes what it learns. No threads; driven by
/// answers and tick(). One object per attempt; ended() says that the run may look at the task's state.
class TaskRun final : private ActHost {
public:
    enum class Mode {
        Fresh,
        Resume,   ///< an attempt of before the interruption
        MarkDone, ///< only asks the task's own check
        Undo,
    };
    TaskRun(TaskHost& host, const PlannedTask& task, Mode mode);
    ~TaskRun() override;

    bool takesBack() const { return m_course == TaskView::Course::WayBack; }
    void start();
    void tick();
    qint64 wakeAtMs() const; ///< -1: nothing by itself
    void proceed();          ///< the run may begin new acts
    bool ended() const { return m_stage == Stage::Ended; }

    bool waitsForPerson() const;
    void personDone(const QString& note);
    void stopNow();
    void extendLimit(); ///< a person waits longer
    /// After an interruption: the node has said what became of it.
    bool isAttached() const { return m_mode != Mode::Resume || m_heardOfIt || waitsForPerson(); }

private:
    enum class Stage { Before, Acting, Proving, Ended };

    // ActHost
    const PlannedTask& task() const override { return m_task; }
    backend::TaskKey key() const override { return {m_task.n, m_attempt}; }
    QString filled(const QString& text, bool shell) const override;
    TaskHost& host() override { return m_host; }
    void ask(NodeCommand command, NodeLinks::Answer answer) override;
    void probe(const QString& node, const QString& script, NodeLinks::Answer answer) override;
    void begun() override;
    void heard() override;
    void passedPointOfNoReturn() override;
    void acted(const ActEnd& end) override;

    void askNeeded();
    void askDone();
    void act();
    bool intend();
    void beginAct();
    void prove();
    void nextCheck();
    void askCheck();
    void noteKnown(const PlannedCheck& check, const QString& answer);
    void explainCheck(const PlannedCheck& check, const QString& answer);
    QDateTime startedAt(const QString& node) const;
    void writeFinding(const QString& signature, const QString& line, const QString& text);
    void noteSilence();
    QString place() const;
    void readLines();
    void proven();
    void noteKept(std::function<void()> then);
    void nextKept();
    bool isKept(const QString& path) const;
    void conclude();
    void concludeMarkDone();
    QList<PlannedCheck> checksToAsk() const;
    void finish(TaskState state, const QString& reason);
    void writeEvidence(bool succeeded);
    void writeCaptures();
    void watchLimit(qint64 now);
    QJsonObject body() const;
    QStringList missingHoles() const;
    QString filledFor(int attempt, const QString& text, Expander::Quoting quoting) const;

    TaskHost& m_host;
    const PlannedTask m_task;
    const Mode m_mode;
    TaskView::Course m_course = TaskView::Course::Step;
    int m_attempt = 1;
    Stage m_stage = Stage::Before;
    std::unique_ptr<TaskAct> m_act;
    std::unique_ptr<CheckLoop> m_check;
    qsizetype m_nextCheck = 0;
    bool m_checkAsked = false;
    QStringList m_keeps; ///< still to be looked for
    std::function<void()> m_afterKept;
    ActEnd m_end;
    QList<Evidence> m_evidence;
    qint64 m_beganMs = 0, m_limitAtMs = 0, m_heardMs = 0;
    bool m_overdue = false, m_quiet = false, m_heardOfIt = false;
};

} // namespace wizard
