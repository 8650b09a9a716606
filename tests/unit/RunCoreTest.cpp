// The course of a run, event by event: order, attempts, decisions, stops, silence.
#include "../support/CoreBench.h"
#include "../support/RunPlans.h"

#include <QTest>

using namespace wizard;
using Kind = RunControl::Kind;

class RunCoreTest : public QObject {
    Q_OBJECT

private slots:
    void aCleanRunWritesThisLog()
    {
        CoreBench bench(twoSteps());
        bench.begin();
        bench.settle();
        QVERIFY(bench.core->isOver());
        const QStringList expected = {
            "run-planned",
            "state-changed planned",
            "run-confirmed",
            "state-changed confirmed",
            "state-changed connecting",
            "node-connected s1",
            "node-locked s1",
            "node-connected s2",
            "node-locked s2",
            "state-changed preflight",
            "state-changed running",
            "task-intended 1 s1",
            "task-started 1",
            "task-ended 1 succeeded",
            "task-intended 2 s2",
            "task-started 2",
            "task-ended 2 succeeded",
            "task-intended 3 s1",
            "task-started 3",
            "task-ended 3 succeeded",
            "state-changed verifying",
            "check-result s1 passed",
            "run-ended completed",
            "state-changed completed",
            "node-released s1",
            "node-released s2",
        };
        QCOMPARE(bench.journal.log({"task-evidence"}), expected);
        QCOMPARE(bench.nodes.starts(1), 1);
        QVERIFY(bench.nodes.sent.contains("let-go s1"));
        QVERIFY(bench.nodes.sent.contains("let-go s2"));
    }

    void theJournalIsTheWholeTruth()
    {
        CoreBench bench(twoSteps());
        bench.begin();
        bench.settle();
        const RunSnapshot again = replay(bench.plan, bench.runId, bench.journal.events());
        QCOMPARE(again.state, bench.now().state);
        QCOMPARE(again.tasks.value(3).evidence.size(), bench.task(3).evidence.size());
        QCOMPARE(again.tasks.value(3).startedAt, bench.task(3).startedAt);
        QCOMPARE(again.lastSeq, bench.now().lastSeq);
    }

    void planAndJournalArePutOnTwoNodesBeforeAPhase()
    {
        CoreBench bench(twoSteps());
        bench.begin();
        bench.settle();
        const QString folder = "/var/lib/rollback-wizard/" + bench.runId;
        for (const char* node : {"s1", "s2"}) {
            const qsizetype copy = bench.nodes.sent.indexOf(QString("store %1:%2/journal.ndjson").arg(node, folder));
            QVERIFY(copy >= 0);
            QVERIFY(copy < bench.nodes.sent.indexOf("start 1.1"));
        }
    }

    void stepsOfOneGroupRunAsWideAsThePlanSays()
    {
        PlanBuilder builder({"a1", "a2", "a3"});
        builder.step("start", "a1").parallel = 2;
        builder.also("a2");
        builder.also("a3");
        CoreBench bench(builder.plan);
        bench.begin();
        bench.settle();
        const QStringList log = bench.journal.log({"task-evidence"});
        QVERIFY(log.indexOf("task-intended 2 a2") < log.indexOf("task-ended 1 succeeded"));
        QVERIFY(log.indexOf("task-intended 3 a3") > log.indexOf("task-ended 1 succeeded"));
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    void aRetryIsANewAttempt()
    {
        CoreBench bench(oneStep());
        bench.says("reset", {"no"}, 1);
        bench.begin();
        bench.settle();
        bench.works("reset");
        bench.decide("retry");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.task(1).attempts, 2);
        QVERIFY(bench.nodes.sent.contains("start 1.2"));
        QCOMPARE(bench.now().decisions.size(), 1);
    }

    void aDestroyingStepIsNotOfferedForRetryFirst()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.effect = Effect::Destroy;
            task.skip = "reason";
            task.markDone = "check";
            task.undoScript = "undo-reset";
        }));
        bench.says("reset", {"no"}, 1);
        bench.begin();
        bench.settle();
        QCOMPARE(bench.choices(), QStringList({"mark-done", "stop", "retry", "undo", "skip"}));
    }

    void aSkipNeedsItsReasonAndEndsWithSkips()
    {
        PlanBuilder builder({"s1"});
        builder.step("drain", "s1").skip = "reason";
        builder.step("stop", "s1").needs << "drain";
        CoreBench bench(builder.plan);
        bench.says("drain", {"no"}, 1);
        bench.begin();
        bench.settle();
        bench.decide("skip");
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.refusals.size(), 1);
        bench.decide("skip", "the node is empty");
        bench.settle();
        // What needs the skipped step is asked about.
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.now().decision.task, 2);
        QCOMPARE(bench.nodes.starts(2), 0);
        bench.decide("continue-without", "nothing runs there");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::CompletedWithSkips);
        QCOMPARE(bench.task(1).reason, QString("the node is empty"));
        QCOMPARE(bench.nodes.starts(2), 1);
    }

    void markDoneAsksTheStepsOwnCheck()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.markDone = "check";
            task.verify.checks << PlanBuilder::check("member", "s1");
        }));
        QString answer = "no";
        bench.nodes.onProbe("check-member", [&answer](const QString&, qint64) {
            return ScriptedNodes::Probe{0, answer, backend::ExecOutcome::Kind::Exited};
        });
        bench.says("reset", {"no"}, 1);
        bench.begin();
        bench.settle();
        bench.decide("mark-done");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.task(1).state, TaskState::Failed);
        answer = "ok";
        bench.decide("mark-done");
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::AlreadyDone);
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.starts(1), 1);
    }

    void whatIsNotNeededOrDoneIsNotStarted()
    {
        PlanBuilder builder({"s1"});
        builder.step("stop", "s1").neededWhen = "needed-stop";
        builder.step("move", "s1").doneWhen = "done-move";
        CoreBench bench(builder.plan);
        bench.nodes.onProbe("needed-stop", ScriptedNodes::Probe{1, "inactive", backend::ExecOutcome::Kind::Exited});
        bench.nodes.onProbe("done-move", ScriptedNodes::Probe{0, "moved", backend::ExecOutcome::Kind::Exited});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::NotNeeded);
        QCOMPARE(bench.task(2).state, TaskState::AlreadyDone);
        QCOMPARE(bench.task(2).reason, QString("moved"));
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.starts(1) + bench.nodes.starts(2), 0);
    }

    void aTestThatCannotBeToldDoesTheStep()
    {
        CoreBench bench(oneStep([](PlannedTask& task) { task.neededWhen = "needed"; }));
        bench.nodes.onProbe("needed", ScriptedNodes::Probe{4, {}, backend::ExecOutcome::Kind::Exited});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::Succeeded);
    }
};

QTEST_GUILESS_MAIN(RunCoreTest)
#include "RunCoreTest.moc"
