#include "tests/support/EngineBench.h"

#include <QTest>

using namespace wizard;

/// Secrets reach the step they are for, and nothing that is written or shown: by the engine with its threads, a real
/// agent and real sh.
class RunEngineSecretsTest : public EngineBench {
    Q_OBJECT

private:
    /// Prints its secret once the file "go" is there.
    Plan tellingItsSecret()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& task = builder.step("s3", "s1");
        task.command = QStringLiteral("while [ ! -e %1 ]; do sleep 0.1; done; echo \"key is $AWS_SECRET_ACCESS_KEY\"; "
                                      "echo done s3")
                           .arg(path("go"));
        task.secretInput = QStringLiteral("s3Secret");
        task.secretVariable = QStringLiteral("AWS_SECRET_ACCESS_KEY");
        QFile::remove(path("go"));
        return builder.plan;
    }
    /// Begun by a program that is gone, and not yet telling.
    void begin(const RunFolder& folder)
    {
        auto first = makeEngine(folder);
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(1), TaskState::Running, 20000);
        first->detach();
    }

    /// The first step gets the secret and is over; the second one tells it once the file "go" is there.
    Plan tellingTheSecretOfAnEarlierStep()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& login = builder.step("login", "s1");
        login.command = QStringLiteral("printf '%s' \"$PASSWORD\" >%1; echo done login").arg(path("told"));
        login.secretInput = QStringLiteral("s3Secret");
        login.secretVariable = QStringLiteral("PASSWORD");
        builder.step("next", "s1").command =
            QStringLiteral("while [ ! -e %1 ]; do sleep 0.1; done; echo \"$(cat %2) and t0k$n\"; echo done next")
                .arg(path("go"), path("told"));
        QFile::remove(path("go"));
        return builder.plan;
    }
    /// What lies on the node is known once it has been read there.
    std::unique_ptr<RunEngine> makeEngineOfReadNodes(const RunFolder& folder, int found)
    {
        m_nodeSecrets.learn = [this, found](const Facts&) {
            if (found > 0)
                m_redactor->add(backend::Secret(QByteArray("t0k$n")));
            return SecretCounts{{QStringLiteral("s1"), {{QStringLiteral("token.text"), found}}}};
        };
        m_nodeSecrets.found = [] { return SecretCounts{{QStringLiteral("s1"), {{QStringLiteral("token.text"), 1}}}}; };
        return makeEngine(folder);
    }

private slots:
    void aSecretReachesTheTaskAndNothingElse()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& task = builder.step("s3", "s1");
        task.command =
            QStringLiteral(
                "printf '%s' \"$AWS_SECRET_ACCESS_KEY\" > %1\necho \"key is $AWS_SECRET_ACCESS_KEY\"\necho done s3")
                .arg(path("seen"));
        task.secretInput = QStringLiteral("s3Secret");
        task.secretVariable = QStringLiteral("AWS_SECRET_ACCESS_KEY");
        builder.step("without", "s1").secretInput = QStringLiteral("notInTheCase");
        builder.plan.tasks.last().command = QStringLiteral("echo done without");
        const RunFolder folder = makeFolder(builder.plan);
        auto engine = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QVERIFY(finish(*engine, end));
        QVERIFY2(end == RunState::Completed, qPrintable(m_last.tasks.value(1).reason + m_last.stateReason));
        const QByteArray secret = "s3cr$t \"of\" s3Secret";
        QCOMPARE(contentOf(path("seen")), secret);
        QVERIFY(!contentOf(folder.journalPath()).contains("s3cr$t"));
        QVERIFY(!contentOf(folder.spoolPath("s1")).contains("s3cr$t"));
        QVERIFY(!contentOf(folder.path() + "/plan.json").contains("s3cr$t"));
    }

    /// One that no task can be given is asked for again.
    void aSecretIsAskedForOnceInARun()
    {
        PlanBuilder builder({"s1"});
        for (const char* name : {"first", "second"}) {
            PlannedTask& task = builder.step(name, "s1");
            task.command = QStringLiteral("echo done ") + task.step;
            task.secretInput = QStringLiteral("s3Secret");
            task.secretVariable = QStringLiteral("PASSWORD");
        }
        auto engine = makeEngine(makeFolder(builder.plan));
        m_secretsAsked = 0;
        m_garblesSecrets = true;
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_last.state, RunState::Deciding, 20000);
        QVERIFY2(m_last.tasks.value(1).reason.contains("signs"), qPrintable(m_last.tasks.value(1).reason));
        m_garblesSecrets = false;
        engine->post({RunControl::Kind::Decide, 1, QStringLiteral("retry"), {}, QStringLiteral("anna")});
        RunState end = RunState::Draft;
        QVERIFY(finish(*engine, end));
        QCOMPARE(end, RunState::Completed);
        QCOMPARE(m_secretsAsked.load(), 2);
    }

    void aResumedRunKeepsTheSecretOutOfWhatItReads()
    {
        const RunFolder folder = makeFolder(tellingItsSecret());
        begin(folder);
        m_secretsAsked = 0;
        auto second = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(second->resume().ok());
        setContent(path("go"), {});
        QVERIFY(finish(*second, end));
        QCOMPARE(end, RunState::Completed);
        QVERIFY(outputOf(folder, "s1", 1).contains("done s3"));
        QVERIFY2(!contentOf(folder.spoolPath("s1")).contains("s3cr$t"), "the secret was stored");
        QCOMPARE(m_secretsAsked.load(), 1);
    }

    void aResumedRunKnowsTheSecretsOfStepsThatWereOver()
    {
        const RunFolder folder = makeFolder(tellingTheSecretOfAnEarlierStep());
        auto first = makeEngineOfReadNodes(folder, 1);
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(2), TaskState::Running, 20000);
        first->detach();
        setContent(path("go"), {}); // told before anybody listens again
        auto second = makeEngineOfReadNodes(folder, 1);
        RunState end = RunState::Draft;
        QVERIFY(second->resume().ok());
        QVERIFY(finish(*second, end));
        m_nodeSecrets = {};
        QCOMPARE(end, RunState::Completed);
        QVERIFY(outputOf(folder, "s1", 2).contains("done next"));
        QVERIFY2(!contentOf(folder.spoolPath("s1")).contains("s3cr$t"), "what was typed was stored");
        QVERIFY2(!contentOf(folder.spoolPath("s1")).contains("t0k$n"), "what lies on the node was stored");
        QVERIFY(!contentOf(folder.journalPath()).contains("s3cr$t"));
        for (const TimedNote& note : m_last.notes)
            QVERIFY2(!note.text.contains("s3Secret"), qPrintable(note.text));
    }

    void aSecretThatIsGoneFromItsNodeIsTold()
    {
        const RunFolder folder = makeFolder(tellingTheSecretOfAnEarlierStep());
        auto first = makeEngineOfReadNodes(folder, 1);
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(2), TaskState::Running, 20000);
        first->detach();
        auto second = makeEngineOfReadNodes(folder, 0);
        RunState end = RunState::Draft;
        QVERIFY(second->resume().ok());
        setContent(path("go"), {});
        QVERIFY(finish(*second, end));
        m_nodeSecrets = {};
        QCOMPARE(end, RunState::Completed);
        const auto isTold = [](const TimedNote& note) { return note.text.contains("token.text of s1"); };
        QVERIFY(std::any_of(m_last.notes.cbegin(), m_last.notes.cend(), isTold));
    }

    /// Rather nothing is known of the step than that its secret is stored.
    void withoutItsSecretTheOutputOfAResumedStepIsNotRead()
    {
        const RunFolder folder = makeFolder(tellingItsSecret());
        begin(folder);
        setContent(path("go"), {});
        m_givesSecrets = false;
        auto second = makeEngine(folder);
        QVERIFY(second->resume().ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_last.state, RunState::Deciding, 20000);
        QCOMPARE(stateOf(1), TaskState::Unknown);
        QVERIFY2(m_last.tasks.value(1).reason.contains("s3Secret"), qPrintable(m_last.tasks.value(1).reason));
        second->detach();
        second.reset();
        m_givesSecrets = true;
        auto third = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(third->resume().ok());
        QVERIFY(finish(*third, end));
        QCOMPARE(end, RunState::Completed);
        QVERIFY(outputOf(folder, "s1", 1).contains("done s3"));
        QVERIFY(!contentOf(folder.spoolPath("s1")).contains("s3cr$t"));
    }

    void whatASecretWasWrittenIntoGoesWithTheRun_data()
    {
        QTest::addColumn<bool>("stopped");
        QTest::newRow("stopped") << true;
        QTest::newRow("completed") << false;
    }

    void whatASecretWasWrittenIntoGoesWithTheRun()
    {
        QFETCH(bool, stopped);
        PlanBuilder builder({"s1"});
        PlannedTask& login = builder.step("login", "s1");
        login.command = QStringLiteral("mkdir %1-${run.id}; echo \"$PASSWORD\" >%1-${run.id}/login; echo done login")
                            .arg(path("secret"));
        login.secretInput = QStringLiteral("s3Secret");
        login.secretVariable = QStringLiteral("PASSWORD");
        login.parameters.insert("secret.leaves", path("secret") + "-${run.id}");
        login.holes << "run.id";
        PlannedTask& next = builder.step("next", "s1");
        next.command = QStringLiteral("cat %1-${run.id}/login | wc -c; sleep %2; echo done next")
                           .arg(path("secret"))
                           .arg(stopped ? 300 : 0);
        next.holes << "run.id";
        const RunFolder folder = makeFolder(builder.plan);
        const QString left = path("secret-") + folder.id();
        auto engine = makeEngine(folder);
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        if (stopped) {
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(2), TaskState::Running, 20000);
            QVERIFY(QFile::exists(left + "/login"));
            engine->post({RunControl::Kind::StopNow, 0, {}, {}, QStringLiteral("anna")});
        }
        RunState end = RunState::Draft;
        QVERIFY(finish(*engine, end));
        QCOMPARE(end, stopped ? RunState::Stopped : RunState::Completed);
        QVERIFY(!QFile::exists(left));
        QVERIFY(contentOf(folder.journalPath()).contains("\"removed\":[\"" + left.toUtf8() + "\"]"));
        QVERIFY(m_last.nodesToRelease().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RunEngineSecretsTest)
#include "RunEngineSecretsTest.moc"
