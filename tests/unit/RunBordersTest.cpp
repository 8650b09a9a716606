// How a run begins and how it ends: consent, drift, logins, the checks at the end.
#include "../support/CoreBench.h"
#include "../support/RunPlans.h"

#include <QTest>

using namespace wizard;
using Kind = RunControl::Kind;

class RunBordersTest : public QObject {
    Q_OBJECT

private slots:
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

QTEST_GUILESS_MAIN(RunBordersTest)
#include "RunBordersTest.moc"
