// What proves that a step worked: its lines, its checks, its captures, the copies it keeps.
#include "../support/CoreBench.h"
#include "../support/RunPlans.h"

#include <QTest>

using namespace wizard;
using Kind = RunControl::Kind;

class RunEvidenceTest : public QObject {
    Q_OBJECT

private:
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

private slots:
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

    /// The node went down while the step ran; what it had kept is no less kept when a person finds the step done.
    void whatAStepKeptIsNotedWhereItIsFoundDone()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.keeps << "/var/kept-${stamp}";
            task.holes << "stamp";
            task.markDone = "check";
            task.verify.checks << PlanBuilder::check("member", "s1");
        }));
        bench.nodes.onProbe("p=/var/kept", ScriptedNodes::Probe{0, "abc123\n", backend::ExecOutcome::Kind::Exited});
        bench.nodes.onProbe("check-member", ScriptedNodes::Probe{0, "ok", backend::ExecOutcome::Kind::Exited});
        bench.says("reset", {"no"}, 1);
        bench.begin();
        bench.settle();
        QVERIFY(bench.now().kept.isEmpty());
        bench.decide("mark-done");
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::AlreadyDone);
        QCOMPARE(bench.now().kept.size(), 1);
        QCOMPARE(bench.now().kept.first().path, QString("/var/kept-%1-1").arg(bench.runId));
    }

    /// Begun again after a loss of power, it is found done: what the first attempt had moved is kept under its name.
    void whatAnEarlierAttemptKeptIsNotedAsWell()
    {
        CoreBench bench(oneStep([](PlannedTask& task) {
            task.keeps << "/var/kept-${stamp}";
            task.holes << "stamp";
            task.doneWhen = "done-reset";
        }));
        int done = 1;
        bench.nodes.onProbe("done-reset", [&done](const QString&, qint64) {
            return ScriptedNodes::Probe{done, {}, backend::ExecOutcome::Kind::Exited};
        });
        bench.nodes.onProbe("p=/var/kept", ScriptedNodes::Probe{3, {}, backend::ExecOutcome::Kind::Exited});
        bench.nodes.onProbe(QStringLiteral("p=/var/kept-%1-1").arg(bench.runId),
                            ScriptedNodes::Probe{0, "abc123\n", backend::ExecOutcome::Kind::Exited});
        bench.says("reset", {"no"}, 1);
        bench.begin();
        bench.settle();
        done = 0;
        bench.decide("retry");
        bench.settle();
        QCOMPARE(bench.task(1).state, TaskState::AlreadyDone);
        QCOMPARE(bench.now().kept.size(), 1);
        QCOMPARE(bench.now().kept.first().path, QString("/var/kept-%1-1").arg(bench.runId));
    }

    void aCopyThatCannotBeReadProvesNothing_data()
    {
        QTest::addColumn<ScriptedNodes::Probe>("answer");
        QTest::addColumn<TaskState>("state");
        using Ended = backend::ExecOutcome::Kind;
        QTest::newRow("not there") << ScriptedNodes::Probe{3, {}, Ended::Exited} << TaskState::Succeeded;
        QTest::newRow("not readable") << ScriptedNodes::Probe{4, {}, Ended::Exited} << TaskState::Unknown;
        QTest::newRow("no answer") << ScriptedNodes::Probe{0, {}, Ended::Unknown} << TaskState::Unknown;
    }
    void aCopyThatCannotBeReadProvesNothing()
    {
        QFETCH(ScriptedNodes::Probe, answer);
        CoreBench bench(oneStep([](PlannedTask& task) { task.keeps << "/var/kept"; }));
        bench.nodes.onProbe("p=/var/kept", answer);
        bench.begin();
        bench.settle();
        QTEST(bench.task(1).state, "state");
        QVERIFY(bench.now().kept.isEmpty());
        QCOMPARE(bench.task(1).reason.contains("/var/kept"), bench.task(1).state == TaskState::Unknown);
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
};

QTEST_GUILESS_MAIN(RunEvidenceTest)
#include "RunEvidenceTest.moc"
