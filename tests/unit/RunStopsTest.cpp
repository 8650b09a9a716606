// Pausing, the ways to stop, and steps that take long or say nothing.
#include "../support/CoreBench.h"
#include "../support/RunPlans.h"

#include <QTest>

using namespace wizard;
using Kind = RunControl::Kind;

class RunStopsTest : public QObject {
    Q_OBJECT

private slots:
    void aPersonPausesAndGoesOn()
    {
        CoreBench bench(twoSteps());
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        bench.control(Kind::PauseAfterStep);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Paused);
        QCOMPARE(bench.task(1).state, TaskState::Succeeded);
        QCOMPARE(bench.nodes.starts(2), 0);
        bench.pass(60 * 1000);
        QCOMPARE(bench.nodes.starts(2), 0);
        bench.control(Kind::Continue);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    void stopAfterStepLetsWhatRunsEnd()
    {
        CoreBench bench(twoSteps());
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        bench.control(Kind::StopAfterStep);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Stopped);
        QCOMPARE(bench.task(1).state, TaskState::Succeeded);
        QCOMPARE(bench.nodes.starts(2), 0);
        QVERIFY(!bench.nodes.sent.contains("stop 1.1"));
    }

    void stopNowEndsWhatRuns()
    {
        CoreBench bench(oneStep());
        bench.works("reset", 600 * 1000);
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        bench.control(Kind::StopNow);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Stopped);
        QCOMPARE(bench.task(1).state, TaskState::Cancelled);
        QVERIFY(bench.nodes.sent.contains("stop 1.1"));
    }

    void behindThePointOfNoReturnNothingIsEnded()
    {
        CoreBench bench(oneStep([](PlannedTask& task) { task.pointOfNoReturn = "start"; }));
        bench.works("reset", 600 * 1000);
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        QVERIFY(bench.task(1).pastPointOfNoReturn);
        bench.control(Kind::StopNow);
        QCOMPARE(bench.refusals.size(), 1);
        QVERIFY(!bench.nodes.sent.contains("stop 1.1"));
        QCOMPARE(bench.now().state, RunState::Running);
        bench.control(Kind::StopAfterStep); // leaving it to its end stays possible
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Stopped);
        QCOMPARE(bench.task(1).state, TaskState::Succeeded);
    }

    void aLineMayBeThePointOfNoReturn()
    {
        CoreBench bench(oneStep([](PlannedTask& task) { task.pointOfNoReturn = "working"; }));
        bench.works("reset", 600 * 1000);
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        QVERIFY(!bench.task(1).pastPointOfNoReturn);
        bench.pass(1000);
        QVERIFY(bench.task(1).pastPointOfNoReturn);
        bench.control(Kind::StopNow);
        QCOMPARE(bench.refusals.size(), 1);
    }

    void overdueIsAskedAndNeverKilled()
    {
        CoreBench bench(oneStep([](PlannedTask& task) { task.limitSeconds = 60; }));
        bench.works("reset", 150 * 1000);
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.task(1).state, TaskState::Overdue);
        QCOMPARE(bench.choices(), QStringList({"wait", "look", "leave-running", "stop-task"}));
        bench.decide("look");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.task(1).findings.last().signature, QString("status"));
        bench.decide("wait");
        bench.settle(59 * 1000);
        QCOMPARE(bench.now().state, RunState::Running);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        // It ends while the question is open: the question answers itself.
        QVERIFY(bench.nodes.run(
            *bench.core, [&bench] { return bench.core->isOver(); }, 3600 * 1000));
        QCOMPARE(bench.now().state, RunState::Completed);
        QVERIFY(!bench.nodes.sent.contains("stop 1.1"));
        QCOMPARE(bench.nodes.starts(1), 1);
    }

    void overdueMayBeLeftRunning()
    {
        CoreBench bench(oneStep([](PlannedTask& task) { task.limitSeconds = 60; }));
        bench.works("reset", 3000 * 1000);
        bench.begin();
        bench.settle();
        bench.decide("leave-running");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Stopped);
        QVERIFY(!bench.nodes.sent.contains("stop 1.1"));
        QVERIFY2(!bench.nodes.sent.contains("let-go s1"), "a node on which something runs stays locked");
    }

    void silenceIsNotedOnce()
    {
        CoreBench bench(oneStep([](PlannedTask& task) { task.quietAfterSeconds = 30; }));
        bench.works("reset", 200 * 1000);
        bench.begin();
        bench.settle();
        QCOMPARE(bench.task(1).findings.size(), 1);
        QCOMPARE(bench.task(1).findings.first().signature, QString("quiet"));
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    /// Stopped while its check is asked once more, the step keeps how it ended.
    void stoppingALookDoesNotChangeHowItEnded()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.markDone = "check";
            task.verify.checks << PlanBuilder::check("member", "s1");
        }));
        bench.says("reset", {"no"}, 1);
        bench.begin();
        bench.settle();
        const QString before = bench.task(1).reason;
        const QString hash = bench.task(1).rawSha256;
        QVERIFY(!hash.isEmpty());
        bench.decide("mark-done");
        bench.control(Kind::StopNow);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Stopped);
        QCOMPARE(bench.task(1).state, TaskState::Failed);
        QCOMPARE(bench.task(1).reason, before);
        QCOMPARE(bench.task(1).rawSha256, hash);
    }

    void undoIsAnAttemptOfItsOwn()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.undoScript = "undo-reset";
            task.undoCheck = "undone-reset";
        }));
        bench.says("reset", {"no"}, 1);
        bench.nodes.onTask("undo-reset", {{"undone"}, 0, 1000, backend::TaskPhase::Ended});
        bench.begin();
        bench.settle();
        bench.decide("undo");
        QCOMPARE(bench.now().state, RunState::Undoing);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.task(1).state, TaskState::Cancelled);
        QVERIFY(bench.nodes.sent.contains("start 1.2"));
        bench.works("reset");
        bench.decide("retry");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.task(1).attempts, 3);
    }
};

QTEST_GUILESS_MAIN(RunStopsTest)
#include "RunStopsTest.moc"
