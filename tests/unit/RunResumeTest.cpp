#include "../support/CoreBench.h"
#include "../support/ThreeSteps.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;
using Kind = RunControl::Kind;

/// A program that dies at any moment, and the one that takes its run up again.
class RunResumeTest : public QObject {
    Q_OBJECT

private:
    static QStringList evidenceOf(const TaskView& task)
    {
        QStringList pieces;
        for (const EvidenceView& one : task.evidence)
            pieces << one.kind + QLatin1Char(' ') + one.text + QLatin1Char(' ') + one.expected;
        return pieces;
    }

private slots:
    void resumeAttachesAndWritesThisLog()
    {
        CoreBench bench(threeSteps());
        bench.works("reset", 60 * 1000);
        bench.nodes.onProbe("p=/var/kept", ScriptedNodes::Probe{0, "abc", backend::ExecOutcome::Kind::Exited});
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        const qsizetype before = bench.journal.log({"task-evidence"}).size();
        const qsizetype sentBefore = bench.nodes.sent.size();
        bench.resume();
        bench.settle();
        const QStringList expected = {
            "state-changed interrupted",
            "run-resumed",
            "state-changed connecting",
            "node-connected s1",
            "node-locked s1",
            "node-connected s2",
            "node-locked s2",
            "state-changed reattaching",
            "note-added",
            "state-changed drift-check",
            "state-changed running",
            "task-kept 3 s1",
            "task-ended 3 succeeded",
            "task-intended 4 s2",
            "task-started 4",
            "task-ended 4 succeeded",
            "state-changed verifying",
            "check-result s1 passed",
            "run-ended completed",
            "state-changed completed",
            "node-released s1",
            "node-released s2",
        };
        QCOMPARE(bench.journal.log({"task-evidence"}).mid(before), expected);
        QVERIFY(bench.nodes.sent.mid(sentBefore).contains("attach 3.1"));
        QVERIFY(!bench.nodes.sent.mid(sentBefore).contains("start 3.1"));
        QVERIFY(bench.nodes.sent.contains("connect s1 epoch 2"));
        QCOMPARE(bench.nodes.starts(3), 1);
    }

    void aDeskThatDiesAtAnyLineLosesNothing_data()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QTest::addColumn<int>("lines");
        const qsizetype confirmed = bench.journal.log().indexOf("state-changed confirmed") + 1;
        const qsizetype ended = bench.journal.log().indexOf("state-changed completed");
        for (qsizetype lines = confirmed; lines < ended; ++lines)
            QTest::addRow("%d %s", int(lines), qPrintable(bench.journal.log().at(lines))) << int(lines);
    }

    /// The program dies before line N is on disk: nothing that line announces may have been done, and a new program
    /// brings the run to the same end, every task executed exactly once.
    void aDeskThatDiesAtAnyLineLosesNothing()
    {
        QFETCH(int, lines);
        CoreBench bench(threeSteps());
        bench.journal.failFrom = lines;
        bench.begin();
        bench.settle();
        QVERIFY(bench.core->broken());
        for (int n = 1; n <= 4; ++n) {
            const bool intended =
                bench.journal.log().contains(QString("task-intended %1 %2").arg(n).arg(bench.plan.task(n)->executor));
            QVERIFY(bench.nodes.starts(n) <= (intended ? 1 : 0));
        }
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        for (int n = 1; n <= 4; ++n) {
            QCOMPARE(bench.nodes.starts(n), 1);
            QCOMPARE(bench.task(n).attempts, 1);
        }
        QCOMPARE(bench.now().resumes, 1);
        QVERIFY(bench.now().decisions.isEmpty());
        CoreBench calm(threeSteps());
        calm.begin();
        calm.settle();
        for (int n = 1; n <= 4; ++n)
            QCOMPARE(evidenceOf(bench.task(n)), evidenceOf(calm.task(n)));
        QCOMPARE(bench.now().kept.size(), calm.now().kept.size());
    }

    /// As a power failure leaves the file: cut at any byte.
    void aJournalTornAtAnyByteIsTheRunUpToItsLastWholeLine()
    {
        PlanBuilder builder({"s1"});
        builder.step("only", "s1");
        CoreBench bench(builder.plan);
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QByteArray whole;
        for (const JournalLine& line : std::as_const(bench.journal.lines))
            whole += lineBytes(line) + '\n';
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.ndjson"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            if (length > 0)
                file.putChar(whole.at(length - 1));
            const auto torn = readJournal(path);
            QVERIFY2(torn.ok(), qPrintable(QStringLiteral("byte %1").arg(length)));
            const qsizetype lines = whole.first(length).count('\n');
            QCOMPARE(torn->lines.size(), lines);
            QCOMPARE(torn->tornLineDropped, length > 0 && whole.at(length - 1) != '\n');
            QList<RunEvent> events;
            for (const JournalLine& line : torn->lines)
                events << RunEvent{line.seq, line.time, line.type, line.body};
            const RunSnapshot known = replay(bench.plan, bench.runId, events);
            const RunSnapshot expected = replay(bench.plan, bench.runId, bench.journal.events().first(lines));
            QCOMPARE(known.state, expected.state);
            QCOMPARE(known.lastSeq, lines);
            QCOMPARE(known.tasks[1].state, expected.tasks[1].state);
            QCOMPARE(known.tasks[1].attempts, expected.tasks[1].attempts);
        }
    }

    void aDeskThatDiesBeforeItUnlocksDoesSoLater_data()
    {
        QTest::addColumn<int>("releasedBefore");
        QTest::newRow("none was unlocked") << 0;
        QTest::newRow("one was unlocked") << 1;
    }

    /// The last line of the run is on disk, the locks are still on the nodes.
    void aDeskThatDiesBeforeItUnlocksDoesSoLater()
    {
        QFETCH(int, releasedBefore);
        CoreBench bench(threeSteps());
        bench.begin();
        bench.nodes.run(*bench.core, [&bench] { return bench.now().state == RunState::Completed; });
        bench.journal.failFrom = bench.journal.lines.size() + releasedBefore;
        bench.settle();
        const qsizetype before = bench.journal.lines.size();
        bench.nodes.sent.clear();
        bench.resume();
        bench.settle();
        QVERIFY(bench.core->isOver());
        const QStringList all = {"node-connected s1", "node-locked s1",   "node-connected s2",
                                 "node-locked s2",    "node-released s1", "node-released s2"};
        const QStringList second = {"node-connected s2", "node-locked s2", "node-released s2"};
        QCOMPARE(bench.journal.log().mid(before), releasedBefore == 0 ? all : second);
        QCOMPARE(bench.now().state, RunState::Completed);
        QVERIFY(bench.now().nodesToRelease().isEmpty());
        QVERIFY(bench.nodes.sent.contains("connect s2 epoch 2"));
        QVERIFY(bench.nodes.sent.filter(QRegularExpression("^(start|attach|store)")).isEmpty());
    }

    void aNodeOnWhichSomethingRunsStaysLockedUntilItEnds()
    {
        CoreBench bench(threeSteps());
        bench.works("reset", 3600 * 1000);
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Overdue));
        bench.settle();
        bench.decide("leave-running");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Stopped);
        QCOMPARE(bench.now().nodesToRelease(), QStringList("s1"));
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().nodesToRelease(), QStringList("s1"));
        QVERIFY(bench.refusals.last().contains("s1"));
        bench.clock.advanceTo(bench.clock.monotonicMs() + 3600 * 1000);
        bench.resume();
        bench.settle();
        QVERIFY(bench.now().nodesToRelease().isEmpty());
        QCOMPARE(bench.now().state, RunState::Stopped);
        QCOMPARE(bench.nodes.starts(3), 1);
    }

    void aNodeThatStaysAwayKeepsItsLockAndIsNamed()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        bench.nodes.run(*bench.core, [&bench] { return bench.now().state == RunState::Completed; });
        bench.nodes.setUnreachable("s1", {"ssh.connect", "No answer.", {}, {}});
        bench.resume();
        bench.settle();
        QVERIFY(bench.core->isOver());
        QCOMPARE(bench.now().nodesToRelease(), QStringList("s1"));
        QVERIFY(bench.refusals.last().startsWith("s1"));
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    void anIntendedTaskThatNeverStartedIsStartedOnce()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Intended));
        // The command never left the desk.
        CoreBench fresh(threeSteps());
        fresh.journal.lines = bench.journal.lines;
        fresh.resume();
        fresh.settle();
        QCOMPARE(fresh.now().state, RunState::Completed);
        QCOMPARE(fresh.nodes.starts(1), 1);
        const QStringList& sent = fresh.nodes.sent;
        QVERIFY(sent.indexOf("status 1.1") < sent.indexOf("start 1.1"));
    }

    void aStartedTaskThatTheNodeForgotIsNotStartedAgain()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        CoreBench fresh(threeSteps());
        fresh.journal.lines = bench.journal.lines;
        fresh.resume();
        fresh.settle();
        QCOMPARE(fresh.now().state, RunState::Deciding);
        QCOMPARE(fresh.task(3).state, TaskState::Unknown);
        QCOMPARE(fresh.nodes.starts(3), 0);
        QVERIFY(!fresh.choices().contains("retry"));
    }

    void anOpenQuestionIsAskedAgain()
    {
        CoreBench bench(threeSteps());
        bench.says("reset", {"no"}, 1);
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        bench.core->interrupt("window closed");
        QCOMPARE(bench.now().state, RunState::Interrupted);
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.now().decision.task, 3);
        bench.works("reset");
        bench.decide("retry");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    void aManualStepIsAskedAgain()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& manual = builder.step("switch", "s1");
        manual.kind = TaskKind::Manual;
        manual.verify = {};
        CoreBench bench(builder.plan);
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::WaitingForPerson);
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::WaitingForPerson);
        bench.control(Kind::ManualDone, 1, "done");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    /// The desk died between two lines: what it began is past its point of no return all the same.
    void thePointOfNoReturnIsNotLostBetweenTwoLines()
    {
        CoreBench bench(threeSteps());
        bench.works("reset", 60 * 1000);
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        bench.journal.lines.removeIf(
            [](const JournalLine& line) { return line.type == QLatin1String(event::PointOfNoReturn); });
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QVERIFY(bench.task(3).pastPointOfNoReturn);
    }

    void anotherMachineAtResumeStopsTheResume()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        bench.nodes.setMachineId("s2", "another");
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Interrupted);
        QVERIFY(bench.now().stateReason.contains("Another machine"));
    }

    void nothingIsSentAfterAJournalThatCannotBeWritten()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        bench.journal.failFrom = bench.journal.lines.size();
        const qsizetype sent = bench.nodes.sent.size();
        bench.settle();
        QVERIFY(bench.core->isOver());
        QCOMPARE(bench.core->broken()->code, QString("journal.write"));
        QCOMPARE(bench.nodes.sent.size(), sent);
    }
};

QTEST_GUILESS_MAIN(RunResumeTest)
#include "RunResumeTest.moc"
