#include "../support/CoreBench.h"
#include "../support/ThreeSteps.h"

#include <QTest>

using namespace wizard;

/// One desk leads a run: being replaced, taking over, and what a copied journal does not know.
class RunTakeOverTest : public QObject {
    Q_OBJECT

    /// "stop" needs "copy"; on each of its machines a person decides whether it is done without.
    static Plan goingOnWithout()
    {
        PlanBuilder builder;
        builder.step("copy", "s1").skip = QStringLiteral("reason");
        builder.step("stop", "s1").needs << QStringLiteral("copy");
        builder.also("s2");
        return builder.plan;
    }

    static Plan withWayBack()
    {
        PlanBuilder builder;
        PlannedTask& reset = builder.step("reset", "s1");
        reset.undoScript = QStringLiteral("undo-reset");
        reset.undoCheck = QStringLiteral("undone-reset");
        return builder.plan;
    }

    /// The way back says what the step says where it works.
    static void decideToTakeBack(CoreBench& bench)
    {
        bench.says("reset", {"no"}, 1);
        bench.nodes.onTask("undo-reset", {{"done reset"}, 0, 30 * 1000, backend::TaskPhase::Ended});
        bench.begin();
        bench.settle();
        bench.nodes.sent.clear();
        bench.decide("undo");
    }

    static void decideUntilTheSecondMachine(CoreBench& bench)
    {
        bench.says("copy", {"no"}, 1);
        bench.begin();
        bench.settle();
        bench.decide("skip", "not here");
        bench.settle();
        bench.decide("continue-without", "known");
        bench.settle();
        QCOMPARE(bench.task(2).state, TaskState::Succeeded);
        QCOMPARE(bench.now().state, RunState::Deciding);
    }

private slots:
    /// The answer to a start was lost, the start is sent again, and meanwhile another desk leads the run: that the node
    /// refuses it says nothing about the first one.
    void aRefusalDoesNotMeanThatNothingWasStarted()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        bench.core->report(refusal(bench, "agent.locked"));
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.task(1).state, TaskState::Succeeded);
        QCOMPARE(bench.nodes.starts(1), 1);
    }

    void whoIsReplacedSaysSoAndDoesNothingMore()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        NodeReport report = refusal(bench, "agent.epoch");
        report.error.message = "s1: this run is led by bert on desk-2.";
        const qsizetype sent = bench.nodes.sent.size();
        bench.core->report(report);
        QVERIFY(bench.core->isOver());
        QCOMPARE(bench.now().state, RunState::Interrupted);
        QVERIFY2(bench.now().stateReason.contains("bert on desk-2"), qPrintable(bench.now().stateReason));
        QVERIFY(bench.now().replaced);
        QCOMPARE(bench.nodes.sent.size(), sent);
        QVERIFY(bench.task(1).state != TaskState::Failed);
    }

    void theLocksShowThatSomebodyLeads()
    {
        PlanBuilder builder({"s1"});
        builder.step("reset", "s1");
        CoreBench bench(builder.plan);
        bench.works("reset", 200 * 1000);
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        int renewed = 0;
        for (const NodeCommand& command : bench.nodes.commands)
            renewed += command.kind == NodeCommand::Kind::Renew && command.owner.epoch == 1;
        QVERIFY2(renewed >= 3 && renewed <= 4, qPrintable(QString::number(renewed)));
    }

    /// The copied journal knows nothing of the last step that the lost desk began.
    void aNewDeskFindsWhatItsCopyDoesNotKnow()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(2, TaskState::Succeeded));
        const QList<JournalLine> copy = bench.journal.lines;
        bench.works("reset", 30 * 1000);
        QVERIFY(bench.until(3, TaskState::Running));
        bench.journal.lines = copy;
        takeOver(bench);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.starts(3), 1);
        QCOMPARE(bench.now().epoch, 8);
        QVERIFY(bench.now().takenOver);
        QVERIFY(bench.nodes.sent.contains("connect s1 epoch 8"));
    }

    /// No copy reached a node after a step was skipped: that the next step was begun says that it was.
    void aNewDeskDoesNotAskAgainWhatLaterStepsHaveAnswered()
    {
        Plan plan = threeSteps();
        plan.tasks[0].skip = plan.tasks[1].skip = QStringLiteral("reason");
        CoreBench bench(plan);
        bench.says("copy", {"no"}, 1);
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        const QList<JournalLine> copy = bench.journal.lines;
        bench.works("reset", 30 * 1000);
        while (bench.now().state == RunState::Deciding) {
            bench.decide("skip", "not here");
            bench.settle(20);
        }
        QVERIFY(bench.until(3, TaskState::Running));
        bench.journal.lines = copy;
        takeOver(bench);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::CompletedWithSkips);
        QCOMPARE(bench.nodes.starts(1), 1);
        QCOMPARE(bench.nodes.starts(3), 1);
        QCOMPARE(bench.task(1).state, TaskState::Skipped);
        QVERIFY(bench.task(1).reason.contains("does not say which"));
    }

    void aConsentIsInTheCopiesBeforeWhatItLetBegin()
    {
        CoreBench bench(goingOnWithout());
        decideUntilTheSecondMachine(bench);
        bench.nodes.sent.clear();
        bench.decide("continue-without", "known here too");
        bench.settle();
        QCOMPARE(bench.task(3).state, TaskState::Succeeded);
        const QStringList before = bench.nodes.sent.mid(0, bench.nodes.sent.indexOf("start 3.1"));
        QCOMPARE(before.filter("journal.ndjson").size(), 2);
    }

    /// The desk is lost with the consent, which no copy holds: that the step was begun says that there was one.
    void whatWasBegunWithoutItsNeedIsNoted()
    {
        CoreBench bench(goingOnWithout());
        decideUntilTheSecondMachine(bench);
        const QList<JournalLine> copy = bench.journal.lines;
        bench.works("stop", 30 * 1000);
        bench.decide("continue-without", "known here too");
        QVERIFY(bench.until(3, TaskState::Running));
        bench.journal.lines = copy;
        takeOver(bench);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::CompletedWithSkips);
        QCOMPARE(bench.nodes.starts(3), 1);
        QCOMPARE(bench.now().decisions.last().task, 3);
        QCOMPARE(bench.now().decisions.last().choice, QStringLiteral("continue-without"));
    }

    void aDecisionToTakeBackIsInTheCopiesBeforeItBegins()
    {
        CoreBench bench(withWayBack());
        decideToTakeBack(bench);
        bench.settle();
        const QStringList before = bench.nodes.sent.mid(0, bench.nodes.sent.indexOf("start 1.2"));
        QCOMPARE(before.filter("journal.ndjson").size(), 2);
    }

    void aWayBackThatOnlyItsNodeKnowsIsTheWayBack_data()
    {
        QTest::addColumn<bool>("decisionCopied");
        QTest::newRow("the copy holds the decision") << true;
        QTest::newRow("the copy is older") << false;
    }

    /// It is not called another attempt of the step; where nothing tells which of the two it was, that is said.
    void aWayBackThatOnlyItsNodeKnowsIsTheWayBack()
    {
        QFETCH(bool, decisionCopied);
        CoreBench bench(withWayBack());
        decideToTakeBack(bench);
        QVERIFY(bench.until(1, TaskState::Running));
        QList<JournalLine>& lines = bench.journal.lines;
        const QString last = QLatin1String(decisionCopied ? event::DecisionMade : event::DecisionAsked);
        while (lines.last().type != last)
            lines.removeLast();
        takeOver(bench);
        bench.settle();
        const auto found = std::find_if(lines.crbegin(), lines.crend(), [](const JournalLine& line) {
            return line.type == QLatin1String(event::TaskIntended);
        });
        QCOMPARE(found->body["undo"].toBool(), decisionCopied);
        if (decisionCopied)
            QCOMPARE(found->body["command"].toString(), QStringLiteral("undo-reset"));
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.task(1).state, decisionCopied ? TaskState::Cancelled : TaskState::Unknown);
        QVERIFY(bench.task(1).provenEnded);
        QCOMPARE(bench.nodes.starts(1), 2);
    }

    void aLaterResumeKeepsTheEpochOfTheTakeOver()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        takeOver(bench);
        bench.core->interrupt("closed");
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().epoch, 9);
        QVERIFY(bench.nodes.sent.contains("connect s1 epoch 9"));
    }

    /// A desk that was replaced is resumed again and again: it must not climb above its successor that way.
    void refusedResumesDoNotRaiseTheEpoch()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(1, TaskState::Running));
        for (const char* node : {"s1", "s2"})
            bench.nodes.setUnreachable(node, {"agent.epoch", "led by bert on desk-2", {}, {}});
        bench.nodes.cut("s1", *bench.core);
        for (int i = 0; i < 3; ++i) {
            for (const char* node : {"s1", "s2"})
                bench.nodes.setUnreachable(node, {"agent.epoch", "led by bert on desk-2", {}, {}});
            bench.resume();
            bench.settle();
            QCOMPARE(bench.now().state, RunState::Interrupted);
        }
        QCOMPARE(bench.now().epoch, 1);
        QCOMPARE(bench.nodes.sent.count("connect s1 epoch 2"), 3);
        QVERIFY(!bench.nodes.sent.contains("connect s1 epoch 3"));
    }

    /// Panes and record of the new desk are whole: what had ended before is fetched from where it still lies.
    void theOutputOfEarlierStepsIsFetched()
    {
        Plan plan = threeSteps();
        for (PlannedTask& task : plan.tasks)
            task.secretInput = QStringLiteral("s3Keys");
        CoreBench bench(plan);
        bench.says("copy", {"no"}, 1);
        bench.begin();
        bench.settle();
        bench.works("copy");
        while (bench.now().state == RunState::Deciding) {
            bench.decide("retry");
            bench.settle(20);
        }
        bench.works("reset", 30 * 1000);
        QVERIFY(bench.until(3, TaskState::Running));
        bench.nodes.sent.clear();
        takeOver(bench);
        QVERIFY(bench.until(4, TaskState::Running));
        for (const char* fetched : {"attach 1.1", "attach 1.2", "attach 2.1", "attach 2.2", "attach 3.1"})
            QVERIFY2(bench.nodes.sent.contains(fetched), fetched);
        QVERIFY(!bench.nodes.sent.contains("attach 4.1"));
        for (const NodeCommand& command : bench.nodes.commands) // this desk has not handed the secret over
            QVERIFY(command.kind != NodeCommand::Kind::Attach || command.secretInput == QLatin1String("s3Keys"));
        QVERIFY2(bench.nodes.sent.indexOf("attach 1.1") < bench.nodes.sent.indexOf("attach 3.1"), "in their order");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.starts(1) + bench.nodes.starts(2), 4);
        for (const TimedNote& note : bench.now().notes)
            QVERIFY2(!note.text.contains("not here"), qPrintable(note.text));
    }

    void aDeskThatHasItsOutputFetchesNothing()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        bench.nodes.sent.clear();
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.sent.filter("attach"), QStringList("attach 3.1"));
    }

    void outputThatIsGoneIsSaid()
    {
        CoreBench bench(threeSteps());
        bench.begin();
        QVERIFY(bench.until(3, TaskState::Running));
        bench.nodes.forget("s2", {2, 1});
        takeOver(bench);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QStringList notes;
        for (const TimedNote& note : bench.now().notes)
            notes << note.text;
        QCOMPARE(notes.filter("not here"),
                 QStringList("Output from before this desk took over that is not here: \"copy\" on s2: no such task"));
    }

private:
    /// Another desk, with what the journal holds by now.
    static void takeOver(CoreBench& bench)
    {
        bench.core.reset();
        bench.nodes.forgetDesk();
        CoreSurroundings needs = bench.surroundings();
        needs.desk = "desk-2";
        needs.takesOverEpoch = 7;
        bench.core = std::make_unique<RunCore>(needs, replay(bench.plan, bench.runId, bench.journal.events()));
        bench.core->resume({});
    }

    /// Of the first start that was sent.
    static NodeReport refusal(const CoreBench& bench, const QString& code)
    {
        NodeReport report;
        report.kind = NodeReport::Kind::Refused;
        for (const NodeCommand& command : bench.nodes.commands) {
            if (command.kind == NodeCommand::Kind::Start && report.id == 0) {
                report.id = command.id;
                report.node = command.node;
            }
        }
        report.error = {code, "refused", {}, {}};
        return report;
    }
};

QTEST_GUILESS_MAIN(RunTakeOverTest)
#include "RunTakeOverTest.moc"
