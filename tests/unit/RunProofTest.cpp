#include "../support/PlanBuilder.h"
#include "wizard/run/CheckLoop.h"
#include "wizard/run/EnvironmentFile.h"
#include "wizard/run/NodeWorker.h"
#include "wizard/run/Scheduler.h"
#include "wizard/run/Verifier.h"

#include <QTest>

using namespace wizard;
using backend::ExecOutcome;

/// The pure parts: what counts as proof, when a check has held, whose turn it is.
class RunProofTest : public QObject {
    Q_OBJECT

private:
    static OutputAnswers read(const PlannedVerify& verify, const QString& text,
                              const QList<PlannedCapture>& captures = {})
    {
        OutputReading reading(questionsOf(verify, captures));
        reading.feedText(text);
        return reading.answers();
    }
    static TaskState verdict(const PlannedVerify& verify, const QString& text, int exitCode = 0)
    {
        QList<Evidence> evidence = lineEvidence(verify, read(verify, text));
        evidence.prepend(exitEvidence(verify, exitCode));
        return judge(evidence).state;
    }

private slots:
    void expectations_data()
    {
        QTest::addColumn<QString>("expect");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("yes");
        QTest::newRow("exit 0") << "exit 0" << 0 << "" << true;
        QTest::newRow("exit 0 with 1") << "exit 0" << 1 << "" << false;
        QTest::newRow("exit 3") << "exit 3" << 3 << "" << true;
        QTest::newRow("empty means exit 0") << "" << 0 << "x" << true;
        QTest::newRow("is") << "is active" << 0 << " active\n" << true;
        QTest::newRow("is other") << "is active" << 0 << "inactive" << false;
        QTest::newRow("is but failed") << "is active" << 1 << "active" << false;
        QTest::newRow("is with spaces") << "is a b" << 0 << "a b" << true;
        QTest::newRow("contains") << "contains v1.31 (" << 0 << "rke2 version v1.31 (abc)" << true;
        QTest::newRow("contains not") << "contains v1.31" << 0 << "v1.32" << false;
        QTest::newRow("matches") << "matches ^v1\\.3\\d$" << 0 << "x\nv1.32" << true;
        QTest::newRow("matches not") << "matches ^1" << 0 << "v1" << false;
    }
    void expectations()
    {
        QFETCH(QString, expect);
        QFETCH(int, exitCode);
        QFETCH(QString, text);
        QFETCH(bool, yes);
        QCOMPARE(holds(expect, ExecOutcome::exited(exitCode), text), yes ? Held::Yes : Held::No);
        QCOMPARE(holds(expect, ExecOutcome::unknown("cut"), text), Held::Unknown);
        QCOMPARE(holds(expect, ExecOutcome::overdue(), text), Held::Unknown);
    }

    void exitCodeZeroProvesNothing()
    {
        PlannedVerify verify;
        QCOMPARE(judge({exitEvidence(verify, 0)}).state, TaskState::Unknown);
        QCOMPARE(judge({exitEvidence(verify, 1)}).state, TaskState::Failed);
        QCOMPARE(judge({}).state, TaskState::Unknown);
    }

    void allAnyAndNone()
    {
        PlannedVerify verify;
        verify.all = QStringList{"moved to ", "re:restart without --cluster-reset flag (now|soon)"};
        verify.any = QStringList{"Managed etcd", "Etcd is running"};
        verify.none = QStringList{"re:level=(fatal|panic)"};
        const QString good = "moved to x\nManaged etcd\nrestart without --cluster-reset flag now\n";
        QCOMPARE(verdict(verify, good), TaskState::Succeeded);
        QCOMPARE(verdict(verify, good, 1), TaskState::Failed);
        QCOMPARE(verdict(verify, good + "time=x level=fatal msg=y\n"), TaskState::Failed);
        QCOMPARE(verdict(verify, QString(good).remove("moved to x\n")), TaskState::Failed);
        QCOMPARE(verdict(verify, QString(good).remove("Managed etcd\n")), TaskState::Failed);
        QCOMPARE(verdict(verify, QString(good).replace('\n', "\r\n")), TaskState::Succeeded);
        QCOMPARE(verdict(verify, "moved to restart without\n--cluster-reset flag now"), TaskState::Failed);
    }

    void otherExitCodesMayBeAllowed()
    {
        PlannedVerify verify;
        verify.exitCodes = {0, 3};
        verify.all = QStringList{"ok"};
        QCOMPARE(verdict(verify, "ok", 3), TaskState::Succeeded);
        QCOMPARE(verdict(verify, "ok", 2), TaskState::Failed);
    }

    void aCheckNobodyCouldAskLeavesItUnknown()
    {
        PlannedVerify verify;
        verify.all = QStringList{"ok"};
        QList<Evidence> evidence = lineEvidence(verify, read(verify, "ok"));
        evidence << checkEvidence(PlanBuilder::check("a", "s1"), Held::Unknown, "no answer");
        QCOMPARE(judge(evidence).state, TaskState::Unknown);
        evidence << checkEvidence(PlanBuilder::check("b", "s1"), Held::No, "no");
        QCOMPARE(judge(evidence).state, TaskState::Failed);
    }

    void theLastLineThatMatchesIsCaptured()
    {
        const PlannedCapture group{"replicas", "output", "replicas: (\\d+)", false, false, {}};
        const PlannedCapture whole{"id", "output", "^[0-9a-f]{4}$", false, false, {}};
        const OutputAnswers answers = read({}, "replicas: 1\nabcd\nreplicas: 3\n", {group, whole});
        QCOMPARE(answers.captures.value("replicas"), QString("3"));
        QCOMPARE(answers.captures.value("id"), QString("abcd"));
        QVERIFY(!read({}, "nothing", {group}).captures.contains("replicas"));
    }

    void aCheckWithoutTimeIsAskedOnce()
    {
        CheckLoop loop(PlanBuilder::check("a", "s1"), 0);
        loop.answer(Held::No, "no", 10);
        QVERIFY(loop.ended());
        QCOMPARE(loop.result(), Held::No);
    }

    void aCheckIsAskedUntilItsTimeIsOver()
    {
        PlannedCheck check = PlanBuilder::check("a", "s1");
        check.everySeconds = 2;
        check.withinSeconds = 10;
        CheckLoop loop(check, 0);
        qint64 now = 0;
        int asked = 0;
        while (!loop.ended() && asked < 100) {
            loop.answer(asked % 2 ? Held::Unknown : Held::No, "no", now);
            ++asked;
            now = loop.askAgainAtMs();
        }
        QCOMPARE(asked, 6);
        QCOMPARE(loop.result(), Held::Unknown);
    }

    void stableMeansWithoutABreak()
    {
        PlannedCheck check = PlanBuilder::check("a", "s1");
        check.everySeconds = 1;
        check.withinSeconds = 10;
        check.stableForSeconds = 5;
        CheckLoop loop(check, 0);
        loop.answer(Held::Yes, "ok", 0);
        loop.answer(Held::Yes, "ok", 4000);
        loop.answer(Held::No, "no", 4500);
        QVERIFY(!loop.ended());
        loop.answer(Held::Yes, "ok", 9000);
        loop.answer(Held::Unknown, "cut", 12000); // not knowing breaks nothing
        QVERIFY(!loop.ended());
        loop.answer(Held::Yes, "ok", 13900);
        QVERIFY(!loop.ended());
        loop.answer(Held::Yes, "ok", 14000);
        QVERIFY(loop.ended());
        QCOMPARE(loop.result(), Held::Yes);
    }

    void turns()
    {
        PlanBuilder builder({"s1", "s2", "s3"});
        builder.step("a", "s1").parallel = 2;
        builder.also("s2");
        builder.also("s3");
        builder.step("b", "s1").needs << "a";
        RunSnapshot snapshot = emptySnapshot(builder.plan, "r");
        const auto set = [&snapshot](int n, TaskState state) { snapshot.tasks[n].state = state; };
        QCOMPARE(nextTurn(snapshot, {}, {}).start, QList<int>({1, 2}));
        set(1, TaskState::Running);
        QCOMPARE(nextTurn(snapshot, {1}, {}).start, QList<int>({2}));
        set(1, TaskState::Succeeded);
        set(2, TaskState::AlreadyDone);
        QCOMPARE(nextTurn(snapshot, {}, {}).start, QList<int>({3}));
        set(3, TaskState::Failed);
        QCOMPARE(nextTurn(snapshot, {}, {}).start, QList<int>()); // the step has not ended on all its nodes
        QVERIFY(!nextTurn(snapshot, {}, {}).allEnded);
        set(3, TaskState::Skipped);
        const Turn blocked = nextTurn(snapshot, {}, {});
        QCOMPARE(blocked.start, QList<int>());
        QCOMPARE(blocked.blocked.first().n, 4);
        QCOMPARE(blocked.blocked.first().needs, QStringList{"a"});
        QCOMPARE(nextTurn(snapshot, {}, {4}).start, QList<int>({4}));
        set(3, TaskState::NotNeeded);
        QCOMPARE(nextTurn(snapshot, {}, {}).start, QList<int>({4}));
        set(4, TaskState::Succeeded);
        QVERIFY(nextTurn(snapshot, {}, {}).allEnded);
    }

    void oneTaskAtATimeOnAnExecutor()
    {
        PlanBuilder builder({"s1", "s2"});
        builder.step("drain", "s1").parallel = 5;
        builder.also("s2").executor = "s1";
        const RunSnapshot snapshot = emptySnapshot(builder.plan, "r");
        QCOMPARE(nextTurn(snapshot, {}, {}).start, QList<int>({1}));
    }

    void aFileThatCannotBeWrittenIsNoLostConnection()
    {
        const auto ends = [](const char* code) {
            return NodeWorker::endsConnection({QString::fromLatin1(code), {}, {}, {}});
        };
        QVERIFY(ends("session.lost"));
        QVERIFY(ends("session.closed"));
        QVERIFY(!ends("session.put"));
        QVERIFY(!ends("session.get"));
        QVERIFY(!ends("agent.notfound"));
    }

    void environmentFiles()
    {
        const auto file = [](const char* variable, const char* secret) {
            return environmentFile(variable, backend::Secret(QByteArrayView(secret)));
        };
        QCOMPARE(file("K", "a b$c")->content.view().toByteArray(), QByteArray("K='a b$c'\n"));
        QCOMPARE(file("K", "it's")->content.view().toByteArray(), QByteArray("K='it'\"'\"'s'\n"));
        QCOMPARE(file("K", "two\nlines").error().code, QString("run.secret.signs"));
        const auto lines = file("", "# keys\nAWS_ACCESS_KEY_ID=AKIA\n\nAWS_SECRET_ACCESS_KEY = no\n");
        QCOMPARE(lines.error().code, QString("run.secret.form"));
        QVERIFY(!lines.error().toString().contains("no\n"));
        const auto good = file("", "AWS_ACCESS_KEY_ID=AKIA\nRKE2_TOKEN=K10::server:x=y\n");
        QCOMPARE(good->content.view().toByteArray(),
                 QByteArray("AWS_ACCESS_KEY_ID='AKIA'\nRKE2_TOKEN='K10::server:x=y'\n"));
        QCOMPARE(file("", "AWS_ACCESS_KEY_ID=AKIA  AWS_SECRET_ACCESS_KEY=a b")->content.view().toByteArray(),
                 QByteArray("AWS_ACCESS_KEY_ID='AKIA'\nAWS_SECRET_ACCESS_KEY='a b'\n"));
        QCOMPARE(good->values.size(), size_t(2));
        QCOMPARE(good->values[1].view().toByteArray(), QByteArray("K10::server:x=y"));
    }
};

QTEST_GUILESS_MAIN(RunProofTest)
#include "RunProofTest.moc"
