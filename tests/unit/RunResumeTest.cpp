#include "../support/CoreBench.h"
#include "../support/ThreeSteps.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;
using Kind = RunControl::Kind;

/// Lost connections, restarted machines and a program that dies at any moment.
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

    static Plan withWayBack()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& reset = builder.step("reset", "s1");
        reset.undoScript = "undo-reset";
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

    void stopWhileTakingBackEndsAfterwards()
    {
        CoreBench bench(withWayBack());
        takeBack(bench);
        bench.control(Kind::StopAfterStep);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Stopped);
        QCOMPARE(bench.task(1).state, TaskState::Cancelled);
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

    /// Steps that were over are not attached to; what they were given is asked for all the same, before anything is
    /// read.
    void secretsOfStepsThatWereOverAreAskedForFirst()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& over = builder.step("over", "s1");
        over.secretInput = QStringLiteral("s3Keys");
        builder.step("long", "s1");
        PlannedTask& later = builder.step("later", "s1");
        later.secretInput = QStringLiteral("password");
        CoreBench bench(builder.plan);
        bench.works("long", 60 * 1000);
        bench.begin();
        QVERIFY(bench.until(2, TaskState::Running));
        const qsizetype sentBefore = bench.nodes.sent.size();
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.secretsAsked, QList<SecretInput>({{"s3Keys", {}}}));
        const QStringList sent = bench.nodes.sent.mid(sentBefore);
        QVERIFY(sent.indexOf("learn-secrets") < sent.indexOf("attach 2.1"));
        QVERIFY(sent.contains("learn-secrets"));
        for (const TimedNote& note : bench.now().notes)
            QVERIFY2(!note.text.contains("s3Keys"), qPrintable(note.text));
    }

    void secretsThatCannotBeHadAgainAreTold()
    {
        PlanBuilder builder({"s1", "s2"});
        builder.step("over", "s1").secretInput = QStringLiteral("s3Keys");
        builder.step("long", "s1");
        CoreBench bench(builder.plan);
        bench.works("long", 60 * 1000);
        bench.readsFacts = bench.learnsSecrets = true;
        bench.nodes.secrets = {{"s1", QJsonObject{{"token.text", 2}, {"token.password", 1}}},
                               {"s2", QJsonObject{{"token.text", 1}}}};
        bench.begin();
        QVERIFY(bench.until(2, TaskState::Running));
        bench.nodes.secrets = {{"s1", QJsonObject{{"token.text", 1}, {"token.password", 1}}},
                               {"s2", QJsonObject{{"token.text", 1}}}};
        bench.nodes.notGiven = QStringList{"s3Keys"};
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed); // it goes on, and says so
        const QString said = bench.now().notes.first().text;
        QVERIFY2(said.contains("s3Keys (not given again)"), qPrintable(said));
        QVERIFY2(said.contains("token.text of s1"), qPrintable(said));
        QVERIFY2(!said.contains("token.password") && !said.contains("s2"), qPrintable(said));
        QVERIFY2(said.contains("The secrets on s1 were read again after steps"), qPrintable(said));
    }

    void nodesAreAskedForSecretsAgain_data()
    {
        using Counts = std::optional<QJsonObject>;
        const QJsonObject unread{{"s1", QJsonObject{{"token.text", -1}}}};
        const QJsonObject read{{"s1", QJsonObject{{"token.text", 1}}}};
        QTest::addColumn<Counts>("before");
        QTest::addColumn<Counts>("now");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<bool>("missing");
        QTest::newRow("there were none") << Counts(QJsonObject()) << Counts(QJsonObject()) << false << false;
        QTest::newRow("nobody counted them") << Counts() << Counts(QJsonObject()) << true << false;
        QTest::newRow("they could not be read") << Counts(unread) << Counts(unread) << true << true;
        QTest::newRow("they can be read by now") << Counts(unread) << Counts(read) << true << false;
        QTest::newRow("they cannot be read any more") << Counts(read) << Counts(unread) << true << true;
    }

    /// That nothing was told of secrets does not mean that there were none.
    void nodesAreAskedForSecretsAgain()
    {
        QFETCH(std::optional<QJsonObject>, before);
        QFETCH(std::optional<QJsonObject>, now);
        QFETCH(bool, asked);
        QFETCH(bool, missing);
        PlanBuilder builder({"s1"});
        builder.step("long", "s1").effect = Effect::Read;
        CoreBench bench(builder.plan);
        bench.works("long", 60 * 1000);
        bench.readsFacts = bench.learnsSecrets = true;
        bench.nodes.facts = {{"format", 1}};
        bench.nodes.secrets = before;
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        bench.nodes.secrets = now;
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.sent.contains("learn-secrets"), asked);
        const auto isTold = [](const TimedNote& note) { return note.text.contains("token.text of s1"); };
        QCOMPARE(std::any_of(bench.now().notes.cbegin(), bench.now().notes.cend(), isTold), missing);
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
