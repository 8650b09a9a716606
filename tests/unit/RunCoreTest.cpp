#include "../support/CoreBench.h"

#include <QTest>

using namespace wizard;
using Kind = RunControl::Kind;

class RunCoreTest : public QObject {
    Q_OBJECT

private:
    static Plan twoSteps()
    {
        PlanBuilder builder;
        builder.step("copy", "s1");
        builder.also("s2");
        builder.step("reset", "s1");
        builder.finalCheck("ready", "s1");
        return builder.plan;
    }
    static Plan oneStep(const std::function<void(PlannedTask&)>& shape = {})
    {
        PlanBuilder builder({"s1"});
        PlannedTask& task = builder.step("reset", "s1");
        if (shape)
            shape(task);
        return builder.plan;
    }

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

    void exitCodeZeroAloneIsNoEvidence()
    {
        CoreBench bench(oneStep([](PlannedTask& task) { task.verify.all.clear(); }));
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.task(1).state, TaskState::Unknown);
    }

    void aMissingLineFailsInSpiteOfExitCodeZero()
    {
        CoreBench bench(oneStep());
        bench.says("reset", {"something else"});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::Failed);
        QCOMPARE(bench.task(1).exitCode, 0);
        QCOMPARE(bench.choices(), QStringList({"retry", "stop"}));
        bench.decide("stop");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Stopped);
        QVERIFY(bench.core->isOver());
    }

    void aBadLineFailsInSpiteOfTheGoodOne()
    {
        CoreBench bench(oneStep([](PlannedTask& task) { task.verify.none << "re:level=(fatal|panic)"; }));
        bench.says("reset", {"done reset", "level=fatal msg=x"});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::Failed);
        QVERIFY(bench.task(1).reason.contains("level=fatal"));
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

    void aCheckIsRepeatedUntilItHolds()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            PlannedCheck check = PlanBuilder::check("active", "s1");
            check.withinSeconds = 60;
            check.stableForSeconds = 6;
            task.verify.checks << check;
        }));
        int asked = 0;
        bench.nodes.onProbe("check-active", [&asked](const QString&, qint64) {
            return ScriptedNodes::Probe{0, ++asked < 4 ? "activating" : "ok", backend::ExecOutcome::Kind::Exited};
        });
        bench.begin();
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::Succeeded);
        QVERIFY(asked >= 7);
    }

    void aCheckMayBeAskedOfAnotherNode()
    {
        PlanBuilder builder;
        builder.step("start", "s2").verify.checks << PlanBuilder::check("node-ready", "s1");
        CoreBench bench(builder.plan);
        QString askedOf;
        bench.nodes.onProbe("check-node-ready", [&askedOf](const QString& node, qint64) {
            askedOf = node;
            return ScriptedNodes::Probe{0, "ok", backend::ExecOutcome::Kind::Exited};
        });
        bench.begin();
        bench.settle();
        QCOMPARE(askedOf, QString("s1"));
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    void linesOfTheJournalCountWhereThePlanSaysSo()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.verify.all = QStringList{"Starting rke2 v1.31.9"};
            task.verify.from = "journal rke2-server";
        }));
        bench.nodes.onProbe("journalctl", ScriptedNodes::Probe{0, "x\nStarting rke2 v1.31.9+rke2r1 (abc)\n",
                                                               backend::ExecOutcome::Kind::Exited});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::Succeeded);
        QVERIFY(bench.nodes.probes.filter("journalctl").first().contains("-u rke2-server"));
    }

    void keptCopiesAreHashed()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.effect = Effect::Destroy;
            task.keeps << "/var/kept-${stamp}";
            task.holes << "stamp";
        }));
        bench.nodes.onProbe("p=/var/kept", ScriptedNodes::Probe{0, "abc123\n", backend::ExecOutcome::Kind::Exited});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().kept.size(), 1);
        QCOMPARE(bench.now().kept.first().path, QString("/var/kept-%1-1").arg(bench.runId));
        QCOMPARE(bench.now().kept.first().sha256, QString("abc123"));
    }

    void aCaptureFillsAHoleAndIsConfirmedBeforeItDestroys()
    {
        PlanBuilder builder({"s1"});
        builder.step("read", "s1").captures
            << PlannedCapture{"replicas", "output", "replicas: (\\d+)", false, true, {}};
        PlannedTask& destroy = builder.step("scale", "s1");
        destroy.command = "run-scale ${capture.replicas}";
        destroy.holes << "capture.replicas";
        destroy.effect = Effect::Destroy;
        CoreBench bench(builder.plan);
        bench.says("read", {"done read", "replicas: 2", "replicas: 3"});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QVERIFY(bench.now().decision.question.contains("replicas=3"));
        QCOMPARE(bench.choices(), QStringList({"stop", "continue"}));
        QCOMPARE(bench.nodes.starts(2), 0);
        bench.decide("continue");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.task(2).commandAsRun, QString("run-scale 3"));
    }

    void aCaptureThatMatchesNothingTakesItsDefault()
    {
        PlanBuilder builder({"s1"});
        builder.step("read", "s1").captures
            << PlannedCapture{"replicas", "output", "replicas: (\\d+)", false, false, "3"};
        PlannedTask& use = builder.step("scale", "s1");
        use.command = "run-scale ${capture.replicas}";
        use.holes << "capture.replicas";
        CoreBench bench(builder.plan);
        bench.says("read", {"done read", "no replicas here"});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.task(2).commandAsRun, QString("run-scale 3"));
        QVERIFY(std::any_of(bench.task(1).evidence.cbegin(), bench.task(1).evidence.cend(),
                            [](const EvidenceView& one) { return one.kind == "default" && one.got.contains("3"); }));
    }

    void aCaptureThatMatchesNothingWithoutDefaultIsNotProven()
    {
        PlanBuilder builder({"s1"});
        builder.step("read", "s1").captures << PlannedCapture{"kept", "output", "^kept in (/.*)$", false, false, {}};
        CoreBench bench(builder.plan);
        bench.says("read", {"done read"});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.task(1).state, TaskState::Failed);
        QVERIFY2(bench.task(1).reason.contains("^kept in (/.*)$"), qPrintable(bench.task(1).reason));
        QVERIFY(!bench.now().captures.contains("kept"));
    }

    void aHoleWithoutValueIsNeverStarted()
    {
        CoreBench bench(oneStep([](PlannedTask& task) { task.holes << "capture.missing"; }));
        bench.begin();
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::Failed);
        QCOMPARE(bench.nodes.starts(1), 0);
        QVERIFY(bench.task(1).reason.contains("capture.missing"));
    }

    void aSecretCaptureIsNeverWritten()
    {
        PlanBuilder builder({"s1"});
        builder.step("read", "s1").captures << PlannedCapture{"token", "output", "token: (\\S+)", true, false, {}};
        PlannedTask& use = builder.step("use", "s1");
        use.command = "run-use ${capture.token}";
        use.holes << "capture.token";
        CoreBench bench(builder.plan);
        bench.says("read", {"done read", "token: K10geheim"});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        for (const JournalLine& line : bench.journal.lines)
            QVERIFY2(!lineBytes(line).contains("K10geheim"), lineBytes(line).constData());
        const auto start =
            std::find_if(bench.nodes.commands.cbegin(), bench.nodes.commands.cend(),
                         [](const NodeCommand& c) { return c.kind == NodeCommand::Kind::Start && c.key.task == 2; });
        QCOMPARE(start->launch.script, QByteArray("run-use K10geheim"));
    }

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

    /// A signature of the step "reset".
    static Signature known(const QString& id, const QString& type, const QStringList& literals)
    {
        Signature one;
        one.id = one.title = id;
        one.type = type;
        one.steps = QStringList{"test/reset"};
        one.literals = literals;
        return one;
    }
    static QStringList findingsOf(const CoreBench& bench)
    {
        QStringList ids;
        for (const FindingView& finding : bench.task(1).findings)
            ids << finding.signature;
        return ids;
    }

    void aFailedCheckReadsTheLogThatItWatched()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.kind = TaskKind::Wait;
            task.verify.all.clear();
            task.verify.checks << PlanBuilder::check("wait", "s1");
            task.parameters.insert("watch", "log docker logs rancher");
        }));
        Signature named = known("named", "loop", {});
        named.checks = QStringList{"wait"};
        Signature fallback = known("fallback", "loop", {});
        fallback.checks = QStringList{"wait"};
        fallback.generic = true;
        bench.signatures = {known("in the log", "stop", {"embedded database is ill"}), named, fallback,
                            known("elsewhere", "stop", {"nobody says this"})};
        bench.nodes.onProbe("check-wait", {0, "not yet", backend::ExecOutcome::Kind::Exited});
        bench.nodes.onProbe("docker logs rancher",
                            {0, "starting\nERROR: embedded database is ill", backend::ExecOutcome::Kind::Exited});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(findingsOf(bench), QStringList({"in the log", "named"}));
        QCOMPARE(bench.task(1).findings.first().line, QString("ERROR: embedded database is ill"));
        QCOMPARE(bench.task(1).findings.last().line, QString("not yet"));
    }

    void noiseIsWorthAWordOnlyWhereTheStepFailed()
    {
        for (const int exitCode : {0, 1}) {
            CoreBench bench(oneStep());
            bench.signatures = {known("noise", "noise", {"working"}), known("other step", "stop", {"working"})};
            bench.signatures.last().steps = QStringList{"other/reset"};
            bench.says("reset", {"working", "done reset"}, exitCode);
            bench.begin();
            bench.settle();
            QCOMPARE(findingsOf(bench), exitCode == 0 ? QStringList() : QStringList({"noise"}));
        }
    }

    void silenceHasItsKnownCauses()
    {
        CoreBench bench(oneStep([](PlannedTask& task) { task.quietAfterSeconds = 30; }));
        bench.signatures = {known("hangs", "hang", {})};
        bench.signatures.first().silence = true;
        bench.works("reset", 200 * 1000);
        bench.begin();
        bench.settle();
        QCOMPARE(findingsOf(bench), QStringList({"quiet", "hangs"}));
    }

    void undoIsAnAttemptOfItsOwn()
    {
        CoreBench bench(oneStep([](PlannedTask& task) { task.undoScript = "undo-reset"; }));
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

    void aManualStepWaitsForThePerson()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.kind = TaskKind::Manual;
            task.command = "Switch the load balancer";
            task.verify = {};
        }));
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::WaitingForPerson);
        bench.control(Kind::ManualDone, 7);
        QCOMPARE(bench.refusals.size(), 1);
        bench.control(Kind::ManualDone, 1, "done at 02:40");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.now().notes.first().text, QString("done at 02:40"));
    }

    /// Whoever answers for the person looks at the snapshot after each event.
    void onlyAManualStepEverWaitsForThePerson()
    {
        PlanBuilder builder({"s1"});
        for (const char* step : {"plugs", "lights"}) {
            PlannedTask& manual = builder.step(step, "s1");
            manual.kind = TaskKind::Manual;
            manual.verify = {};
        }
        builder.step("keep", "s1");
        CoreBench bench(builder.plan);
        bench.begin();
        for (const int n : {1, 2}) {
            bench.settle();
            bench.control(Kind::ManualDone, n, "done");
        }
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        int waited = 0;
        for (qsizetype seen = 1; seen <= bench.journal.events().size(); ++seen) {
            const RunSnapshot then = replay(bench.plan, bench.runId, bench.journal.events().mid(0, seen));
            if (then.state != RunState::WaitingForPerson)
                continue;
            ++waited;
            QCOMPARE(then.currentTask()->kind, TaskKind::Manual);
            QVERIFY(then.tasks.value(then.currentTask()->n).state != TaskState::Pending);
        }
        QVERIFY(waited >= 2);
    }

    void aManualStepIsCheckedAfterwards()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.kind = TaskKind::Manual;
            task.verify = {};
            task.verify.checks << PlanBuilder::check("lb", "s1");
        }));
        bench.nodes.onProbe("check-lb", ScriptedNodes::Probe{0, "old", backend::ExecOutcome::Kind::Exited});
        bench.begin();
        bench.settle();
        bench.control(Kind::ManualDone, 1);
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.task(1).state, TaskState::Failed);
    }

    void waitingIsAStepToo()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.kind = TaskKind::Wait;
            task.verify = {};
            PlannedCheck check = PlanBuilder::check("ready", "s1");
            check.withinSeconds = 10;
            task.verify.checks << check;
        }));
        bench.nodes.onProbe("check-ready", ScriptedNodes::Probe{0, "not yet", backend::ExecOutcome::Kind::Exited});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::Failed);
        bench.nodes.onProbe("check-ready", ScriptedNodes::Probe{0, "ok", backend::ExecOutcome::Kind::Exited});
        bench.decide("retry");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    void aTransferIsHashedOnBothEnds()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.kind = TaskKind::Transfer;
            task.verify = {};
            task.parameters = {{"from.at", "desk"},
                               {"from.path", "/home/snap"},
                               {"to.at", "s1"},
                               {"to.path", "/root/snap-${run.id}"},
                               {"mode", "0600"}};
            task.holes << "run.id";
        }));
        bench.nodes.setFile("desk", "/home/snap", "content");
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.files.value("s1:/root/snap-" + bench.runId), QByteArray("content"));
        QVERIFY(!bench.nodes.sent.contains("connect desk epoch 1")); // the desk's files need no session
    }

    void aTransferThatArrivesDifferentFails()
    {
        PlanBuilder builder;
        PlannedTask& task = builder.step("fetch", "s1");
        task.kind = TaskKind::Transfer;
        task.verify = {};
        task.parameters = {{"from.at", "s2"}, {"from.path", "/snap"}, {"to.at", "s1"}, {"to.path", "/snap"}};
        CoreBench bench(builder.plan);
        bench.nodes.setFile("s2", "/snap", "content");
        bench.nodes.onProbe("/snap", [](const QString& node, qint64) {
            return ScriptedNodes::Probe{0, QString(64, node == "s2" ? 'a' : 'b'), backend::ExecOutcome::Kind::Exited};
        });
        bench.begin();
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::Failed);
        QVERIFY(bench.task(1).reason.contains("SHA-256"));
        QVERIFY(!bench.nodes.sent.contains("store s1:/snap"));
    }

    void whatIsThereAlreadyIsNotTransferred()
    {
        PlanBuilder builder;
        PlannedTask& task = builder.step("fetch", "s1");
        task.kind = TaskKind::Transfer;
        task.verify = {};
        task.parameters = {{"from.at", "s2"}, {"from.path", "/snap"}, {"to.at", "s1"}, {"to.path", "/snap"}};
        CoreBench bench(builder.plan);
        bench.nodes.setFile("s1", "/snap", "content");
        bench.nodes.setFile("s2", "/snap", "content");
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QVERIFY(!bench.nodes.sent.contains("fetch s2:/snap"));
    }

    static Plan editing()
    {
        return oneStep([](PlannedTask& task) {
            task.kind = TaskKind::Edit;
            task.verify = {};
            task.parameters = {
                {"editor", "rke2-config-key"}, {"path", "/c.yaml"}, {"key", "server"}, {"action", "comment"}};
            task.keeps << "/c.yaml.kept";
        });
    }

    void anEditKeepsTheOriginalFirst()
    {
        CoreBench bench(editing());
        bench.nodes.onProbe("stat -c", ScriptedNodes::Probe{0, "600\n", backend::ExecOutcome::Kind::Exited});
        bench.nodes.setFile("s1", "/c.yaml", "server: x\n");
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.nodes.files.value("s1:/c.yaml"), QByteArray("# rollback-wizard: server: x\n"));
        QCOMPARE(bench.nodes.files.value("s1:/c.yaml.kept"), QByteArray("server: x\n"));
        QVERIFY(bench.nodes.sent.indexOf("store s1:/c.yaml.kept") < bench.nodes.sent.indexOf("store s1:/c.yaml"));
        QVERIFY(bench.task(1).evidence.last().got.contains("-server: x"));
        QCOMPARE(bench.nodes.commands.last().kind, NodeCommand::Kind::LetGo);
    }

    void anEarlierKeptCopyIsNeverWrittenOver()
    {
        CoreBench bench(editing());
        bench.nodes.onProbe("stat -c", ScriptedNodes::Probe{0, "600\n", backend::ExecOutcome::Kind::Exited});
        bench.nodes.setFile("s1", "/c.yaml", "server: x\n");
        bench.nodes.setFile("s1", "/c.yaml.kept", "the original\n");
        bench.begin();
        bench.settle();
        QCOMPARE(bench.nodes.files.value("s1:/c.yaml.kept"), QByteArray("the original\n"));
        QCOMPARE(bench.nodes.files.value("s1:/c.yaml.kept-1"), QByteArray("server: x\n"));
    }

    void anEditOfAFileThatIsAsWantedWritesNothing()
    {
        CoreBench bench(editing());
        bench.nodes.onProbe("stat -c", ScriptedNodes::Probe{0, "600\n", backend::ExecOutcome::Kind::Exited});
        bench.nodes.setFile("s1", "/c.yaml", "token: x\n");
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QVERIFY(!bench.nodes.sent.contains("store s1:/c.yaml"));
    }

    void aWebPageIsAskedUntilItAnswers()
    {
        for (const char* from : {"desk", "node"}) {
            CoreBench bench(oneStep([from](PlannedTask& task) {
                task.kind = TaskKind::Http;
                task.verify = {};
                PlannedCheck page;
                page.id = QStringLiteral("http");
                page.node = QStringLiteral("s1");
                page.http = {{"from", from}, {"url", "https://rancher/ping"}, {"tls", "report"}};
                page.expect = QStringLiteral("is pong");
                page.withinSeconds = 60;
                task.verify.checks = {page};
                task.limitSeconds = 60;
            }));
            int asked = 0;
            bench.nodes.onProbe("https://rancher/ping", [&asked](const QString&, qint64) {
                return ++asked < 3 ? ScriptedNodes::Probe{22, {}, backend::ExecOutcome::Kind::Exited}
                                   : ScriptedNodes::Probe{0, "pong", backend::ExecOutcome::Kind::Exited};
            });
            bench.begin();
            bench.settle();
            QCOMPARE(bench.now().state, RunState::Completed);
            QCOMPARE(asked, 3);
        }
    }

    void aFinalCheckThatConcernsNothingHereIsNotApplicable()
    {
        for (const int needed : {1, 0, 3}) { // not applicable, applicable, could not be told: asked all the same
            Plan plan = twoSteps();
            PlannedCheck rancher = PlanBuilder::check("rancher", "s1");
            rancher.neededWhen = QStringLiteral("needed-rancher");
            rancher.script.clear();
            rancher.http = {{"url", "https://rancher/ping"}, {"tls", "report"}};
            rancher.expect = QStringLiteral("is pong");
            plan.verification << rancher;
            CoreBench bench(plan);
            bench.nodes.onProbe("needed-rancher", ScriptedNodes::Probe{needed, needed == 1 ? "no Rancher here\n" : "",
                                                                       backend::ExecOutcome::Kind::Exited});
            bench.nodes.onProbe("https://rancher/ping",
                                ScriptedNodes::Probe{0, "pong", backend::ExecOutcome::Kind::Exited});
            bench.begin();
            bench.settle();
            QCOMPARE(bench.now().state, RunState::Completed);
            const auto view = std::find_if(bench.now().checks.cbegin(), bench.now().checks.cend(),
                                           [](const CheckView& one) { return one.id == "rancher"; });
            QVERIFY(view != bench.now().checks.cend());
            QCOMPARE(view->verdict, needed == 1 ? QString("not-applicable") : QString("passed"));
            QCOMPARE(view->got, needed == 1 ? QString("no Rancher here") : QString("pong"));
            QCOMPARE(bench.nodes.probes.contains("https://rancher/ping"), needed != 1);
        }
    }

    void aNodeThatIsAwayAtTheEndLeavesItsChecksUnknown()
    {
        CoreBench bench(twoSteps());
        bench.nodes.onProbe("check-ready", ScriptedNodes::Probe{0, "no", backend::ExecOutcome::Kind::Exited});
        bench.begin();
        bench.settle();
        bench.nodes.cut("s1", *bench.core);
        bench.decide("retry");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.now().checks.first().verdict, QString("unknown"));
        bench.decide("stop");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::CompletedUnverified);
    }

    void finalChecksThatFailCanBeAskedAgainOrAccepted()
    {
        CoreBench bench(twoSteps());
        bench.nodes.onProbe("check-ready", ScriptedNodes::Probe{0, "no", backend::ExecOutcome::Kind::Exited});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        QCOMPARE(bench.choices(), QStringList({"retry", "stop"}));
        bench.decide("retry");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Deciding);
        bench.control(Kind::AcceptChecks, 0, "known");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::CompletedUnverified);
        QCOMPARE(exitCode(bench.now().state), 1);
    }

    void finalChecksThatPassInTheEndAreEnough()
    {
        CoreBench bench(twoSteps());
        bench.nodes.onProbe("check-ready", ScriptedNodes::Probe{0, "no", backend::ExecOutcome::Kind::Exited});
        bench.begin();
        bench.settle();
        bench.nodes.onProbe("check-ready", ScriptedNodes::Probe{0, "ok", backend::ExecOutcome::Kind::Exited});
        bench.decide("retry");
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.now().checks.size(), 1);
    }

    void factsAreReadBeforeAndAfter()
    {
        CoreBench bench(twoSteps());
        bench.readsFacts = true;
        bench.nodes.facts = {{"format", 1}};
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
        QCOMPARE(bench.now().factsBefore, bench.nodes.facts);
        QCOMPARE(bench.now().factsAfter, bench.nodes.facts);
    }

    void aPlanThatNoLongerFitsGoesBack()
    {
        CoreBench bench(twoSteps());
        bench.readsFacts = true;
        bench.nodes.planStillFits = false;
        bench.begin();
        bench.settle();
        QVERIFY(bench.core->isOver());
        QCOMPARE(bench.now().state, RunState::Planned);
        QCOMPARE(bench.nodes.starts(1), 0);
    }

    void aNodeThatCannotBeReachedInterruptsBeforeAnythingIsDone()
    {
        CoreBench bench(twoSteps());
        bench.nodes.setUnreachable("s2", {"ssh.connect", "s2 does not answer.", {}, {}});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Interrupted);
        QVERIFY(bench.now().stateReason.contains("s2 does not answer"));
        QCOMPARE(bench.nodes.starts(1), 0);
        bench.nodes.mend("s2");
        bench.resume();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    void aPersonMayTakeTheirTimeOverAPassword()
    {
        CoreBench bench(twoSteps());
        bench.nodes.setConnectMs("s2", 10 * 60 * 1000);
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().stateReason, QString());
        QCOMPARE(bench.now().state, RunState::Completed);
    }

    void aWrongLoginIsNotTriedAgainAndAgain()
    {
        CoreBench bench(twoSteps());
        bench.nodes.setUnreachable("s2", {"ssh.auth", "s2 refuses the key.", {}, {}});
        bench.begin();
        bench.settle();
        QCOMPARE(bench.now().state, RunState::Interrupted);
        QCOMPARE(bench.nodes.sent.count("connect s2 epoch 1"), 1);
    }

    void consentIsChecked()
    {
        Plan plan = twoSteps();
        QVERIFY(!consentMissing(plan, {"prod-eu", {}, {}}));
        QCOMPARE(consentMissing(plan, {"prod", {}, {}})->code, QString("run.consent.name"));
        PlannedWarning warning;
        warning.id = "W1";
        warning.verdict = "warn";
        plan.warnings << warning;
        QCOMPARE(consentMissing(plan, {"prod-eu", {}, {}})->code, QString("run.consent.warning"));
        QVERIFY(!consentMissing(plan, {"prod-eu", {{"W1", "text"}}, {}}));
        plan.warnings.first().verdict = "override";
        QCOMPARE(consentMissing(plan, {"prod-eu", {{"W1", "text"}}, {}})->code, QString("run.consent.warning"));
        QCOMPARE(consentMissing(plan, {"prod-eu", {}, {{"W1", " "}}})->code, QString("run.consent.warning"));
        QVERIFY(!consentMissing(plan, {"prod-eu", {}, {{"W1", "because"}}}));
        plan.blocks << PlanBlock{};
        QCOMPARE(consentMissing(plan, {"prod-eu", {}, {{"W1", "because"}}})->code, QString("run.blocked"));
    }
};

QTEST_GUILESS_MAIN(RunCoreTest)
#include "RunCoreTest.moc"
