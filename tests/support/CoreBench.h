#pragma once

#include "ManualClock.h"
#include "MemoryJournal.h"
#include "PlanBuilder.h"
#include "ScriptedNodes.h"
#include "wizard/run/RunCore.h"

#include <memory>

/// A run without threads: core, scripted nodes, a journal in memory and a clock that the bench moves.
class CoreBench {
public:
    /// Every task works and every check holds, unless a rule of the test says otherwise.
    explicit CoreBench(const wizard::Plan& frozen) : plan(frozen), nodes(clock)
    {
        for (const wizard::PlannedTask& task : plan.tasks)
            works(task.step);
        nodes.onProbe(QStringLiteral("check-"),
                      ScriptedNodes::Probe{0, QStringLiteral("ok"), backend::ExecOutcome::Kind::Exited});
    }

    void works(const QString& step, qint64 durationMs = 1000)
    {
        nodes.onTask(
            QStringLiteral("run-") + step,
            {{QStringLiteral("working"), QStringLiteral("done ") + step}, 0, durationMs, backend::TaskPhase::Ended});
    }
    void says(const QString& step, const QStringList& output, int exitCode = 0)
    {
        nodes.onTask(QStringLiteral("run-") + step, {output, exitCode, 1000, backend::TaskPhase::Ended});
    }

    void begin()
    {
        core = std::make_unique<wizard::RunCore>(surroundings(), wizard::emptySnapshot(plan, runId));
        core->begin({plan.caseName, {}, {}});
    }
    /// The program is started again and finds only the journal.
    void resume(const QString& note = {})
    {
        core.reset();
        nodes.forgetDesk();
        journal.failFrom = -1;
        core = std::make_unique<wizard::RunCore>(surroundings(), wizard::replay(plan, runId, journal.events()));
        core->resume(note);
    }
    /// Runs until the core is over, asks, pauses or waits for a person.
    void settle(qint64 mostMs = 3600 * 1000)
    {
        nodes.run(
            *core, [this] { return core->isOver() || isWaiting(); }, mostMs);
    }
    bool isWaiting() const
    {
        const wizard::RunState state = core->snapshot().state;
        return state == wizard::RunState::Deciding || state == wizard::RunState::Paused ||
               state == wizard::RunState::WaitingForPerson;
    }
    /// Runs until a task is in this state.
    bool until(int n, wizard::TaskState state, qint64 mostMs = 3600 * 1000)
    {
        return nodes.run(
            *core, [this, n, state] { return core->snapshot().tasks.value(n).state == state; }, mostMs);
    }
    void pass(qint64 ms)
    {
        const qint64 end = clock.monotonicMs() + ms;
        nodes.run(
            *core, [this, end] { return clock.monotonicMs() >= end; }, ms);
        clock.advanceTo(end);
        core->tick();
    }
    void decide(const QString& choice, const QString& reason = {})
    {
        core->control(
            {wizard::RunControl::Kind::Decide, core->snapshot().decision.task, choice, reason, QStringLiteral("anna")});
    }
    void control(wizard::RunControl::Kind kind, int task = 0, const QString& text = {})
    {
        core->control({kind, task, {}, text, QStringLiteral("anna")});
    }

    const wizard::RunSnapshot& now() const { return core->snapshot(); }
    wizard::TaskView task(int n) const { return now().tasks.value(n); }
    QStringList choices() const
    {
        QStringList ids;
        for (const wizard::DecisionView::Choice& choice : now().decision.choices)
            ids << choice.id;
        return ids;
    }

    wizard::CoreSurroundings surroundings()
    {
        wizard::CoreSurroundings needs;
        needs.clock = &clock;
        needs.journal = &journal;
        needs.ports = &nodes;
        needs.operatorName = QStringLiteral("anna");
        needs.desk = QStringLiteral("desk-1");
        needs.folder = QStringLiteral("/run-folder");
        needs.canReadFacts = readsFacts;
        needs.canLearnSecrets = learnsSecrets;
        needs.signatures = signatures;
        needs.refused = [this](const QString& reason) { refusals << reason; };
        return needs;
    }

    const wizard::Plan plan;
    const QString runId = QStringLiteral("20261121-020000-prod-eu");
    ManualClock clock;
    MemoryJournal journal;
    ScriptedNodes nodes;
    std::unique_ptr<wizard::RunCore> core;
    QStringList refusals;
    bool readsFacts = false, learnsSecrets = false;
    QList<wizard::Signature> signatures;
};
