#include "tests/support/CoreBench.h"

#include <QTest>

using namespace wizard;
using Kind = RunControl::Kind;

/// A step that is taken back, whatever comes between.
class RunWayBackTest : public QObject {
    Q_OBJECT

private:
    static Plan withWayBack()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& reset = builder.step("reset", "s1");
        reset.undoScript = "undo-reset";
        reset.undoCheck = "undone-reset";
        PlannedCapture found;
        found.name = QStringLiteral("found");
        found.match = QStringLiteral("found=(.+)");
        found.defaultValue = QStringLiteral("nothing");
        reset.captures << found;
        return builder.plan;
    }

    /// It failed, and a person has chosen to take it back; which says what the step says where it works.
    static void takeBack(CoreBench& bench)
    {
        bench.says("reset", {"no"}, 1);
        bench.nodes.onTask("undo-reset", {{"done reset"}, 0, 30 * 1000, backend::TaskPhase::Ended});
        bench.begin();
        bench.settle();
        bench.decide("undo");
    }

    static QStringList scriptsStarted(const CoreBench& bench)
    {
        QStringList scripts;
        for (const NodeCommand& command : bench.nodes.commands) {
            if (command.kind == NodeCommand::Kind::Start)
                scripts << QString::fromUtf8(command.launch.script);
        }
        return scripts;
    }

private slots:
    /// The way back had not reached its node: it is begun now, and not the step once more.
    void aWayBackThatNeverStartedIsWhatIsStarted()
    {
        CoreBench bench(withWayBack());
        takeBack(bench);
        QVERIFY(bench.until(1, TaskState::Intended));
        CoreBench fresh(withWayBack());
        fresh.nodes.onTask("undo-reset", {{"done reset"}, 0, 1000, backend::TaskPhase::Ended});
        fresh.journal.lines = bench.journal.lines;
        fresh.resume();
        fresh.settle();
        QCOMPARE(scriptsStarted(fresh), QStringList("undo-reset"));
        QCOMPARE(fresh.now().state, RunState::Deciding);
        QCOMPARE(fresh.task(1).state, TaskState::Cancelled);
    }

    /// What it prints is no proof of the step.
    void aWayBackThatRanOnIsTheWayBack()
    {
        CoreBench bench(withWayBack());
        takeBack(bench);
        QVERIFY(bench.until(1, TaskState::Running));
        bench.resume();
        bench.settle();
        QCOMPARE(scriptsStarted(bench), QStringList({"run-reset", "undo-reset"}));
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.task(1).state, TaskState::Cancelled);
        QVERIFY2(bench.task(1).reason.contains("taken back"), qPrintable(bench.task(1).reason));
        QCOMPARE(bench.journal.log().filter("task-captured").size(), 1); // of the step
    }

    /// That its script ended well is no proof.
    void aWayBackIsProvenByItsCheck_data()
    {
        using Ended = backend::ExecOutcome::Kind;
        QTest::addColumn<ScriptedNodes::Probe>("answer");
        QTest::addColumn<TaskState>("state");
        QTest::newRow("it holds") << ScriptedNodes::Probe{0, {}, Ended::Exited} << TaskState::Cancelled;
        QTest::newRow("it does not") << ScriptedNodes::Probe{1, {}, Ended::Exited} << TaskState::Failed;
        QTest::newRow("no answer") << ScriptedNodes::Probe{0, {}, Ended::Unknown} << TaskState::Unknown;
    }
    void aWayBackIsProvenByItsCheck()
    {
        QFETCH(ScriptedNodes::Probe, answer);
        CoreBench bench(withWayBack());
        bench.nodes.onProbe("undone-reset", answer);
        takeBack(bench);
        bench.settle();
        QTEST(bench.task(1).state, "state");
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.task(1).reason.contains("taken back"), true);
    }

    void aWayBackWithoutACheckIsNotProven()
    {
        Plan plan = withWayBack();
        plan.tasks.first().undoCheck.clear();
        CoreBench bench(plan);
        takeBack(bench);
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::Unknown);
    }

    void nothingElseBeginsWhileItIsTakenBack()
    {
        Plan plan = withWayBack();
        plan.tasks << plan.tasks.first();
        plan.tasks[1].n = 2;
        plan.tasks[1].executor = plan.tasks[1].subject = QStringLiteral("s2");
        for (PlannedTask& task : plan.tasks)
            task.parallel = 2;
        plan.nodes << QStringLiteral("s2");
        CoreBench bench(plan);
        takeBack(bench);
        QVERIFY(bench.until(1, TaskState::Running));
        bench.journal.lines.removeIf([](const JournalLine& line) { return line.body["n"].toInt() == 2; });
        bench.resume();
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::Cancelled);
        QCOMPARE(bench.task(2).attempts, 0);
    }

    void stopWhileTakingBackEndsAfterwards()
    {
        CoreBench bench(withWayBack());
        takeBack(bench);
        bench.control(Kind::StopAfterStep);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Stopped);
        QCOMPARE(bench.task(1).state, TaskState::Cancelled);
    }
};

QTEST_GUILESS_MAIN(RunWayBackTest)
#include "RunWayBackTest.moc"
