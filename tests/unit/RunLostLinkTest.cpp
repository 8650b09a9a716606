#include "tests/support/CoreBench.h"
#include "tests/support/ThreeSteps.h"

#include <QTest>

using namespace wizard;

/// Connections that are lost, machines that are restarted or replaced: the program itself goes on.
class RunLostLinkTest : public QObject {
    Q_OBJECT

private slots:
    void aLostLinkIsUnknownAndTakenUpAgain()
    {
        CoreBench bench(threeSteps());
        bench.works("reset", 60 * 1000);
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        bench.nodes.cut("s1", *bench.core);
        QCOMPARE(bench.task(3).state, TaskState::Unknown);
        QCOMPARE(bench.now().nodes["s1"].link, NodeView::Link::Lost);
        QCOMPARE(bench.now().state, RunState::Running);
        bench.pass(20 * 1000);
        bench.nodes.mend("s1");
        QVERIFY(bench.until(3, TaskState::Running));
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.starts(3), 1);
        QCOMPARE(bench.task(3).attempts, 1);
        QVERIFY(bench.now().decisions.isEmpty());
    }

    void theReturnOfALinkIsNoticedWithinOneProbeInterval()
    {
        for (const qint64 awaySeconds : {1, 7, 20, 40, 75, 118}) {
            CoreBench bench(threeSteps());
            bench.works("reset", 600 * 1000);
            bench.begin();
            QVERIFY(bench.until(3, TaskState::Running));
            bench.nodes.cut("s1", *bench.core);
            bench.pass(awaySeconds * 1000);
            bench.nodes.mend("s1");
            const qint64 mended = bench.clock.monotonicMs();
            QVERIFY(bench.until(3, TaskState::Running));
            const qint64 took = bench.clock.monotonicMs() - mended;
            QVERIFY2(took <= 11 * 1000, qPrintable(QStringLiteral("%1 s away, %2 ms").arg(awaySeconds).arg(took)));
        }
    }

    void itEndsWhileTheLinkIsAway()
    {
        CoreBench bench(threeSteps());
        bench.works("reset", 5 * 1000);
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        bench.nodes.cut("s1", *bench.core);
        bench.pass(60 * 1000);
        bench.nodes.mend("s1");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.starts(3), 1);
    }

    void aNodeThatStaysAwayIsAskedAboutAndMayComeBack()
    {
        CoreBench bench(threeSteps());
        bench.works("reset", 60 * 1000);
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        bench.nodes.cut("s1", *bench.core);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.choices(), QStringList({"wait", "stop"}));
        bench.decide("wait");
        bench.settle(4 * 60 * 1000);
        QCOMPARE(bench.now().state, RunState::Running);
        bench.settle(4 * 60 * 1000);
        QCOMPARE(bench.now().state, RunState::Deciding);
        bench.nodes.mend("s1");
        QVERIFY(bench.nodes.run(*bench.core, [&bench] { return bench.core->isOver(); }));
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.starts(3), 1);
    }

    void aForeseenCutIsNotAskedAbout()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& killall = builder.step("killall", "s1");
        killall.expectsDisconnect = true;
        killall.limitSeconds = 600;
        CoreBench bench(builder.plan);
        bench.works("killall", 30 * 1000);
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        bench.nodes.cut("s1", *bench.core);
        bench.pass(5 * 60 * 1000);
        QCOMPARE(bench.now().state, RunState::Running);
        bench.nodes.mend("s1");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QVERIFY(bench.now().decisions.isEmpty());
    }

    void aRestartedMachineLeavesTheOutcomeUnknown()
    {
        CoreBench bench(threeSteps());
        bench.works("reset", 60 * 1000);
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        bench.nodes.cut("s1", *bench.core);
        bench.nodes.reboot("s1");
        bench.pass(10 * 1000);
        bench.nodes.mend("s1");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.task(3).state, TaskState::Unknown);
        QVERIFY(bench.task(3).provenEnded);
        QVERIFY(bench.now().drift.first().startsWith("s1: bootId"));
        QCOMPARE(bench.choices(), QStringList({"stop", "retry"}));
        QCOMPARE(bench.nodes.starts(3), 1);
        bench.works("reset");
        bench.decide("retry");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.starts(3), 2);
    }

    void anotherMachineAtTheAddressIsNotTouched()
    {
        CoreBench bench(threeSteps());
        bench.works("reset", 60 * 1000);
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        bench.nodes.cut("s1", *bench.core);
        bench.nodes.setMachineId("s1", "another");
        bench.nodes.mend("s1");
        const qsizetype sentBefore = bench.nodes.sent.size();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QVERIFY(bench.now().decision.question.contains("Another machine"));
        QVERIFY(bench.now().drift.first().contains("machine-s1"));
        for (const QString& sent : bench.nodes.sent.mid(sentBefore))
            QVERIFY2(sent.startsWith("connect"), qPrintable(sent));
    }
};

QTEST_GUILESS_MAIN(RunLostLinkTest)
#include "RunLostLinkTest.moc"
