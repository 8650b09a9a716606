#include "tests/support/EngineBench.h"
#include "wizard/journal/Journal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace wizard;

/// The engine with its threads against a real agent, real sh and detached processes on this machine.
class RunEngineTest : public EngineBench {
    Q_OBJECT

private:
    /// Counts to 40 over four seconds and notes in a file that it ran.
    Plan counting()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& task = builder.step("count", "s1");
        task.command = QStringLiteral("echo ran >> %1\ni=0\nwhile [ $i -lt 40 ]; do i=$((i+1)); echo \"line $i\"; "
                                      "sleep 0.1; done\necho done count")
                           .arg(path("executions"));
        QFile::remove(path("executions"));
        return builder.plan;
    }
    static QStringList counted()
    {
        QStringList lines;
        for (int i = 1; i <= 40; ++i)
            lines << QStringLiteral("line %1").arg(i);
        return lines << QStringLiteral("done count");
    }

private slots:
    /// A practice run that goes on in another program: its durations are never negative.
    void aQuickClockGoesOnFromTheLastTimeOfTheRun()
    {
        const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(3600);
        QVERIFY(backend::SystemClock(8, ahead).now() >= ahead);
        QVERIFY(backend::SystemClock(8, ahead.addSecs(-7200)).now() < ahead);
        QVERIFY(backend::SystemClock(1, ahead).now() < ahead);
    }

    void aRunOnThisMachine()
    {
        PlanBuilder builder({"s1"});
        setContent(path("config.yaml"), "# mine\n\"server\": https://old:9345\ntoken: abc\n");
        setContent(path("snapshot"), QByteArray(300000, 'x') + "end");
        PlannedTask& edit = builder.step("unset", "s1");
        edit.kind = TaskKind::Edit;
        edit.verify = {};
        edit.parameters = {
            {"editor", "rke2-config-key"}, {"path", path("config.yaml")}, {"key", "server"}, {"action", "comment"}};
        edit.keeps << path("config.kept");
        PlannedTask& transfer = builder.step("transfer", "s1");
        transfer.kind = TaskKind::Transfer;
        transfer.verify = {};
        transfer.parameters = {{"from.at", "s1"},
                               {"from.path", path("snapshot")},
                               {"to.at", "s1"},
                               {"to.path", path("snapshot copy")},
                               {"mode", "0600"}};
        PlannedTask& argv = builder.step("argv", "desk");
        argv.kind = TaskKind::Argv;
        argv.command = QStringLiteral("printf '%s\\n' 'done argv'");
        PlannedTask& check = builder.step("check", "s1");
        check.command = QStringLiteral("echo 'id ${run.id}'; echo captured: 42; echo done check");
        check.holes << "run.id";
        check.captures << PlannedCapture{"answer", "output", "captured: (.*)", false, false, {}};
        check.verify.checks << PlanBuilder::check("file", "s1");
        check.verify.checks.first().script = QStringLiteral("cat %1* | wc -c").arg(path("snapshot"));
        check.verify.checks.first().expect = QStringLiteral("is 600006");
        builder.finalCheck("final", "s1").script = QStringLiteral("echo ok");
        const RunFolder folder = makeFolder(builder.plan);
        auto engine = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QVERIFY(finish(*engine, end));
        QVERIFY2(end == RunState::Completed, qPrintable(word(end) + m_last.stateReason));
        QCOMPARE(contentOf(path("config.yaml")),
                 QByteArray("# mine\n# rollback-wizard: \"server\": https://old:9345\ntoken: abc\n"));
        QCOMPARE(contentOf(path("config.kept")), QByteArray("# mine\n\"server\": https://old:9345\ntoken: abc\n"));
        QCOMPARE(contentOf(path("snapshot copy")).size(), 300003);
        QCOMPARE(m_last.captures.value("answer"), QString("42"));
        QCOMPARE(m_last.nodes.value("s1").hostKey, QString("SHA256:of-this-machine"));
        QCOMPARE(m_last.kept.first().sha256,
                 QString::fromLatin1(
                     QCryptographicHash::hash(contentOf(path("config.kept")), QCryptographicHash::Sha256).toHex()));
        QCOMPARE(outputOf(folder, "s1", 4), QStringList({"id " + folder.id(), "captured: 42", "done check"}));
        QVERIFY(!m_last.tasks.value(4).rawSha256.isEmpty());
        QVERIFY(QFile::exists(path("agent/") + folder.id() + "/journal.ndjson") ||
                !QDir(path("agent")).entryList({folder.id()}).isEmpty());
        const auto content = readJournal(folder.journalPath());
        QVERIFY(content.ok());
        QCOMPARE(content->digest, m_last.journalDigest);
        QVERIFY(Journal::open(folder.journalPath()).ok()); // the lock is given up
        QVERIFY(!QFile::exists(folder.journalPath() + ".reserve"));
    }

    void aWebPageIsAskedWithItsTokenUntilItAnswers()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& page = builder.step("page", "s1");
        page.kind = TaskKind::Http;
        page.verify = {};
        PlannedCheck check = PlanBuilder::check("page", "s1");
        check.script.clear();
        check.http = {
            {"url", "https://rancher/ping"}, {"tls", "pinned"}, {"ca", "LS0tLS1CRUdJTiBY"}, {"token", "s3Secret"}};
        check.expect = QStringLiteral("is pong");
        check.everySeconds = 1;
        check.withinSeconds = 30;
        page.verify.checks << check;
        QList<QByteArray> tokens;
        QString ca;
        m_fetchUrl = [&](const QString& url, const QJsonObject& parameters,
                         const backend::Secret* token) -> backend::Result<WebAnswer> {
            tokens << (token ? token->view().toByteArray() : QByteArray());
            ca = parameters["ca"].toString();
            if (tokens.size() == 1)
                return backend::Error{
                    QStringLiteral("http.connect"), url + QStringLiteral(" cannot be reached."), {}, {}};
            return WebAnswer{"pong", QStringLiteral("the certificate was looked at")};
        };
        auto engine = makeEngine(makeFolder(builder.plan));
        m_fetchUrl = {};
        RunState end = RunState::Draft;
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QVERIFY(finish(*engine, end));
        QVERIFY2(end == RunState::Completed, qPrintable(word(end) + m_last.stateReason));
        QCOMPARE(tokens, QList<QByteArray>(2, "s3cr$t \"of\" s3Secret"));
        QCOMPARE(ca, QStringLiteral("-----BEGIN X")); // base64 as a secret of the cluster holds it
        QCOMPARE(m_last.tasks.value(1).evidence.first().got, QStringLiteral("pong (the certificate was looked at)"));
    }

    /// Killed between the last line of the run and the unlocking: the lock is still on the node, the journal is at its
    /// end.
    void aRunThatIsOverUnlocksItsNodesAtResume()
    {
        PlanBuilder builder({"s1"});
        builder.step("check", "s1").command = QStringLiteral("echo done check");
        const RunFolder folder = makeFolder(builder.plan);
        auto first = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QVERIFY(finish(*first, end));
        QCOMPARE(end, RunState::Completed);
        QVERIFY(!QFile::exists(path("agent/.lock")));
        QByteArrayList lines = contentOf(folder.journalPath()).split('\n');
        QVERIFY(lines.at(lines.size() - 2).contains("\"node-released\""));
        lines.remove(lines.size() - 2);
        setContent(folder.journalPath(), lines.join('\n'));
        setContent(path("agent/.lock"),
                   "run " + folder.id().toUtf8() + "\nepoch 1\nperson anna\ndesk desk-1\nheartbeat 1\n");

        auto second = makeEngine(folder);
        QVERIFY(second->resume().ok());
        QVERIFY(finish(*second, end));
        QCOMPARE(end, RunState::Completed);
        QVERIFY(!QFile::exists(path("agent/.lock")));
        QVERIFY(m_last.nodesToRelease().isEmpty());
        auto third = makeEngine(folder);
        const auto again = third->resume();
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, QStringLiteral("run.ended"));
    }

    void detachLeavesTheTaskRunningAndResumeGoesOn()
    {
        const RunFolder folder = makeFolder(counting());
        auto first = makeEngine(folder);
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(1), TaskState::Running, 20000);
        QTest::qWait(700);
        QSignalSpy ended(first.get(), &RunEngine::finished);
        first->detach();
        QVERIFY(!first->isRunning());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<RunState>(), RunState::Interrupted);
        first.reset();
        QTest::qWait(500); // the task goes on with nobody looking

        auto second = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(second->resume().ok());
        QVERIFY(finish(*second, end));
        QCOMPARE(end, RunState::Completed);
        QCOMPARE(contentOf(path("executions")), QByteArray("ran\n"));
        QCOMPARE(outputOf(folder, "s1", 1), counted());
        const QByteArray raw = counted().join('\n').toUtf8() + '\n';
        QCOMPARE(m_last.tasks.value(1).rawSha256,
                 QString::fromLatin1(QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(m_last.tasks.value(1).rawBytes, raw.size());
        QCOMPARE(m_last.resumes, 1);
        QVERIFY(!second->resume().ok()); // it has ended
    }

    void aCutLineIsTakenUpAgain()
    {
        const RunFolder folder = makeFolder(counting());
        auto engine = makeEngine(folder);
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(1), TaskState::Running, 20000);
        QTest::qWait(600);
        QVERIFY(cutLine());
        QTRY_VERIFY_WITH_TIMEOUT(m_wasLost, 10000);
        RunState end = RunState::Draft;
        QVERIFY(finish(*engine, end));
        QCOMPARE(end, RunState::Completed);
        QCOMPARE(contentOf(path("executions")), QByteArray("ran\n"));
        QCOMPARE(outputOf(folder, "s1", 1), counted());
        QCOMPARE(m_last.tasks.value(1).attempts, 1);
    }

    void questionsAreAnsweredWhileATaskIsFollowed()
    {
        PlanBuilder builder({"s1", "s2"});
        PlannedTask& slow = builder.step("slow", "s1");
        slow.parallel = 2;
        slow.command =
            QStringLiteral("echo begun; while [ ! -e %1 ]; do sleep 0.1; done; echo done slow").arg(path("answered"));
        PlannedTask& quick = builder.also("s2");
        quick.command = QStringLiteral("echo done slow");
        quick.verify.checks << PlanBuilder::check("asked-of-s1", "s1");
        quick.verify.checks.first().script = QStringLiteral("echo ok");
        const RunFolder folder = makeFolder(builder.plan);
        auto engine = makeEngine(folder);
        const auto started = engine->start({"prod-eu", {}, {}});
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(2), TaskState::Succeeded, 20000);
        QCOMPARE(stateOf(1), TaskState::Running); // s1 answered in the middle of its own task
        setContent(path("answered"), {});
        RunState end = RunState::Draft;
        QVERIFY(finish(*engine, end));
        QCOMPARE(end, RunState::Completed);
        QCOMPARE(outputOf(folder, "s1", 1), QStringList({"begun", "done slow"}));
    }

    void stopNowEndsTheProcesses()
    {
        PlanBuilder builder({"s1"});
        builder.step("long", "s1").command = QStringLiteral("echo $$ > %1; sleep 300; echo done long").arg(path("pid"));
        const RunFolder folder = makeFolder(builder.plan);
        auto engine = makeEngine(folder);
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!contentOf(path("pid")).isEmpty(), 20000);
        engine->post({RunControl::Kind::StopNow, 0, {}, {}, QStringLiteral("anna")});
        RunState end = RunState::Draft;
        QVERIFY(finish(*engine, end));
        QCOMPARE(end, RunState::Stopped);
        QCOMPARE(stateOf(1), TaskState::Cancelled);
        QVERIFY(!QFile::exists("/proc/" + QString::fromUtf8(contentOf(path("pid"))).trimmed()));
    }

    void withoutConsentNothingBegins()
    {
        const RunFolder folder = makeFolder(counting());
        auto engine = makeEngine(folder);
        const auto started = engine->start({"prod", {}, {}});
        QVERIFY(!started.ok());
        QCOMPARE(started.error().code, QString("run.consent.name"));
        QVERIFY(!QFile::exists(folder.journalPath()));
        QVERIFY(!engine->isRunning());
    }

    void twoEnginesCannotDriveOneRun()
    {
        const RunFolder folder = makeFolder(counting());
        auto first = makeEngine(folder);
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(1), TaskState::Running, 20000);
        auto second = makeEngine(folder);
        const auto resumed = second->resume();
        QVERIFY(!resumed.ok());
        QCOMPARE(resumed.error().code, QString("journal.locked"));
        first->detach();
    }
};

QTEST_GUILESS_MAIN(RunEngineTest)
#include "RunEngineTest.moc"
