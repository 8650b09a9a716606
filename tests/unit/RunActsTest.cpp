// What a step may be besides a script: a person's act, a wait, a transfer, an edit, a web page.
#include "../support/CoreBench.h"
#include "../support/RunPlans.h"

#include <QTest>

using namespace wizard;
using Kind = RunControl::Kind;

class RunActsTest : public QObject {
    Q_OBJECT

private:
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

private slots:
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
};

QTEST_GUILESS_MAIN(RunActsTest)
#include "RunActsTest.moc"
