#include "../support/CoreBench.h"

#include <QRandomGenerator>
#include <QTest>

using namespace wizard;

namespace {

/// Three nodes, parallel and serial steps, a destroying one, checks on other nodes, a skip that others need.
Plan plan()
{
    PlanBuilder builder({"s1", "s2", "a1"});
    PlannedTask& copy = builder.step("copy", "s1");
    copy.parallel = 3;
    copy.skip = "reason";
    builder.also("s2");
    builder.also("a1");
    PlannedTask& stop = builder.step("stop", "a1");
    stop.parallel = 2;
    stop.expectsDisconnect = true;
    stop.needs << "copy";
    builder.also("s2");
    PlannedTask& reset = builder.step("reset", "s1");
    reset.effect = Effect::Destroy;
    reset.pointOfNoReturn = "start";
    reset.limitSeconds = 60;
    reset.undoScript = "undo-reset";
    reset.markDone = "check";
    reset.verify.checks << PlanBuilder::check("reset", "s2");
    PlannedTask& ready = builder.step("ready", "s1");
    ready.kind = TaskKind::Wait;
    ready.verify = {};
    ready.verify.checks << PlanBuilder::check("ready", "s2");
    ready.verify.checks.first().withinSeconds = 30;
    ready.skip = "reason";
    builder.finalCheck("final", "s1");
    return builder.plan;
}

/// What may happen to a run in the worst hour, drawn from a seed.
class WorstHour {
public:
    explicit WorstHour(quint32 seed) : bench(plan()), m_random(seed)
    {
        for (const PlannedTask& task : bench.plan.tasks) {
            const bool fails = below(6) == 0;
            const qint64 durationMs = 200 + below(90) * 1000;
            bench.nodes.onTask(
                "run-" + task.step,
                {{fails ? "no" : "done " + task.step}, fails ? 1 : 0, durationMs, backend::TaskPhase::Ended});
        }
        bench.nodes.onTask("undo-", {{"undone"}, 0, 1000, backend::TaskPhase::Ended});
        bench.nodes.onProbe("check-", [this](const QString&, qint64) {
            return ScriptedNodes::Probe{0, below(8) == 0 ? "no" : "ok", backend::ExecOutcome::Kind::Exited};
        });
    }

    void run()
    {
        bench.begin();
        for (int i = 0; i < 60 && !isFinal(bench.now().state); ++i) {
            something();
            bench.nodes.run(
                *bench.core, [this] { return bench.core->isOver() || bench.now().decision.open; },
                1000 + below(40) * 1000);
        }
        calmDown();
    }

    CoreBench bench;
    QStringList story;

private:
    int below(int limit) { return m_random.bounded(limit); }
    QString anyNode() { return bench.plan.nodes.at(below(3)); }

    void something()
    {
        const QString node = anyNode();
        switch (below(9)) {
        case 0:
            story << "cut " + node;
            return bench.nodes.cut(node, *bench.core);
        case 1:
        case 2:
            story << "mend " + node;
            return bench.nodes.mend(node);
        case 3:
            story << "reboot " + node;
            bench.nodes.cut(node, *bench.core);
            return bench.nodes.reboot(node);
        case 4:
            return bringBack("desk dies");
        case 5:
            bench.control(below(2) == 0 ? RunControl::Kind::PauseAfterStep : RunControl::Kind::Continue);
            return;
        default:
            return answer(below(100));
        }
    }

    void bringBack(const QString& why)
    {
        if (isFinal(bench.now().state))
            return;
        story << why;
        bench.resume();
    }

    void answer(int draw)
    {
        if (bench.core->isOver())
            return bringBack("resume");
        if (bench.now().state == RunState::Paused)
            return bench.control(RunControl::Kind::Continue);
        if (!bench.now().decision.open)
            return;
        const QStringList choices = bench.choices();
        QString choice = choices.at(draw % choices.size());
        if (choice == "stop" && draw % 5 != 0)
            choice = choices.first();
        story << "choose " + choice;
        bench.decide(choice, "because");
    }

    /// Every node is there again and every question is answered until the run has ended.
    void calmDown()
    {
        for (int i = 0; i < 400 && !isFinal(bench.now().state); ++i) {
            for (const QString& node : bench.plan.nodes)
                bench.nodes.mend(node);
            for (const PlannedTask& task : bench.plan.tasks)
                bench.works(task.step);
            bench.nodes.onProbe("check-", ScriptedNodes::Probe{0, "ok", backend::ExecOutcome::Kind::Exited});
            answer(i);
            bench.settle();
        }
    }

    QRandomGenerator m_random;
};

} // namespace

/// Hundreds of worst hours. Each is repeatable: a seed gives the same journal.
class RunSimulationTest : public QObject {
    Q_OBJECT

private slots:
    void whateverHappens()
    {
        QMap<QString, int> outcomes;
        for (quint32 seed = 1; seed <= 300; ++seed) {
            WorstHour hour(seed);
            hour.run();
            CoreBench& bench = hour.bench;
            const QByteArray where = QString("seed %1: %2\n%3")
                                         .arg(seed)
                                         .arg(hour.story.join(", "), bench.journal.log({"task-evidence"}).join('\n'))
                                         .toUtf8();
            // It comes to an end.
            QVERIFY2(isFinal(bench.now().state), where.constData());
            ++outcomes[word(bench.now().state)];
            // Nothing was ever started twice, or beside an earlier attempt, or without being announced.
            QVERIFY2(bench.nodes.overlaps == 0, where.constData());
            const QStringList log = bench.journal.log();
            for (const PlannedTask& task : bench.plan.tasks) {
                const qsizetype intended = log.count(QString("task-intended %1 %2").arg(task.n).arg(task.executor));
                QVERIFY2(bench.nodes.starts(task.n) <= intended, where.constData());
                QVERIFY2(bench.task(task.n).attempts == intended || bench.task(task.n).attempts <= intended,
                         where.constData());
            }
            // Success is never claimed without proof.
            if (bench.now().state == RunState::Completed) {
                for (const TaskView& task : bench.now().tasks)
                    QVERIFY2(isFinal(task.state) && task.state != TaskState::Skipped, where.constData());
            }
            // The journal is the whole truth.
            const RunSnapshot again = replay(bench.plan, bench.runId, bench.journal.events());
            QCOMPARE(again.state, bench.now().state);
            for (const PlannedTask& task : bench.plan.tasks)
                QCOMPARE(again.tasks.value(task.n).state, bench.task(task.n).state);
        }
        QVERIFY2(outcomes.size() >= 3, "the hours differ");
    }

    void aSeedGivesTheSameJournal()
    {
        WorstHour first(7), second(7);
        first.run();
        second.run();
        QCOMPARE(first.bench.journal.digest(), second.bench.journal.digest());
        QVERIFY(first.bench.journal.lines.size() > 30);
    }
};

QTEST_GUILESS_MAIN(RunSimulationTest)
#include "RunSimulationTest.moc"
