#include "../support/CoreBench.h"
#include "../support/ThreeSteps.h"

#include <QTest>

using namespace wizard;

/// What happened while nobody led the run: on its machines, and to what the plan was made from.
class RunMeanwhileTest : public QObject {
    Q_OBJECT

private slots:
    void aRestartedNodeIsNotedAsDrift()
    {
        CoreBench bench(threeSteps());
        bench.works("reset", 60 * 1000);
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        bench.nodes.reboot("s2");
        bench.resume("The last line of the journal was torn and was dropped.");
        bench.settle();
        QCOMPARE(bench.now().drift.size(), 1);
        QVERIFY(bench.now().drift.first().startsWith("s2: bootId"));
        QVERIFY(bench.now().notes.first().text.contains("torn"));
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    void whatChangedMeanwhileIsShownAndAsked()
    {
        CoreBench bench(threeSteps());
        bench.readsFacts = true;
        bench.nodes.facts = facts("v1.32.5+rke2r1", "yes");
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        bench.core->interrupt("closed");
        // s1 was changed by the run itself; the clock is nothing that a plan is made from.
        bench.nodes.facts = facts("v1.33.0+rke2r1", "no");
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.choices(), QStringList({"stop-run", "continue"}));
        QCOMPARE(bench.now().drift, QStringList{"a1: rke2.version: v1.32.5+rke2r1 → v1.33.0+rke2r1"});
        bench.decide("continue", "it was me");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.now().decisions.last().reason, QString("it was me"));
    }

    /// The program ends while the question is open: the next start asks it again, until a person has answered.
    void whatChangedMeanwhileIsAskedUntilAnswered()
    {
        CoreBench bench(threeSteps());
        bench.readsFacts = true;
        bench.nodes.facts = facts("v1.32.5+rke2r1", "yes");
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        bench.core->interrupt("closed");
        bench.nodes.facts = facts("v1.33.0+rke2r1", "no");
        for (int i = 0; i < 2; ++i) {
            bench.resume();
            bench.settle();
            QCOMPARE(bench.now().state, RunState::Deciding);
        }
        QCOMPARE(bench.now().drift.size(), 1);
        bench.decide("continue", "it was me");
        QVERIFY(bench.until(2, TaskState::Running));
        bench.core->interrupt("closed");
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    void whatChangedMeanwhileMayStopTheRun()
    {
        CoreBench bench(threeSteps());
        bench.readsFacts = true;
        bench.nodes.facts = facts("v1.32.5+rke2r1", "yes");
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        bench.core->interrupt("closed");
        bench.nodes.facts = facts("v1.33.0+rke2r1", "no");
        bench.resume();
        bench.settle();
        bench.decide("stop-run");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Stopped);
        QCOMPARE(bench.nodes.starts(3), 0);
    }

    /// What ran while nobody led is told in one note when the nodes have said it.
    void whatBecameOfItIsToldAfterAResume()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        bench.core->interrupt("closed");
        bench.clock.advanceTo(bench.clock.monotonicMs() + 3600 * 1000);
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.now().notes.size(), 1);
        QCOMPARE(bench.now().notes.last().text,
                 QString("Meanwhile: \"copy\" on s1 ended at 2026-11-21 02:00:05 (UTC, by the node's clock) with exit "
                         "code 0. \"copy\" on s2 ended at 2026-11-21 02:00:05 (UTC, by the node's clock) with exit "
                         "code 0."));
    }

    void aLaptopThatSleptIsToldWhatHappened()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        const QDateTime from(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC);
        bench.core->wasAway(from, from.addSecs(29 * 60));
        QCOMPARE(bench.now().notes.size(), 1);
        const QString note = bench.now().notes.first().text;
        QVERIFY2(note.contains("29 minutes") && note.contains("02:00:00"), qPrintable(note));
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.now().notes.size(), 2);
        QCOMPARE(bench.now().notes.last().text,
                 QString("Meanwhile: \"copy\" on s1 is still running. \"copy\" on s2 is still running."));
    }

private:
    static QJsonObject facts(const QString& version, const QString& time)
    {
        const QJsonObject node = {{"rke2.version", QJsonObject{{"value", version}}},
                                  {"host.time", QJsonObject{{"value", time}}}};
        return {{"format", 1}, {"nodes", QJsonObject{{"s1", node}, {"s2", node}, {"a1", node}}}};
    }
};

QTEST_GUILESS_MAIN(RunMeanwhileTest)
#include "RunMeanwhileTest.moc"
