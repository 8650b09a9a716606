#include "tests/support/CoreBench.h"

#include <QTest>

using namespace wizard;

/// What a resumed run does to know again the secrets that the program before it knew.
class RunSecretsTest : public QObject {
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(RunSecretsTest)
#include "RunSecretsTest.moc"
