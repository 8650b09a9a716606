#include "tests/support/PlanFixtures.h"
#include "wizard/plan/Planner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace wizard;

namespace {

const Plan& somePlan()
{
    static const Plan plan = [] {
        for (const tests::PlanFixture& fixture : tests::planFixtures()) {
            Diagnostics diagnostics;
            if (fixture.name == QLatin1String("s3-plain"))
                return *makePlan(tests::rke2EtcdProcedure(), fixture.value, fixture.facts, diagnostics);
        }
        qFatal("no such fixture");
    }();
    return plan;
}

bool isAccepted(const QByteArray& bytes)
{
    Plan plan;
    QString error;
    return Plan::fromJson(QJsonDocument::fromJson(bytes).object(), plan, error);
}

} // namespace

class PlanJsonTest : public QObject {
    Q_OBJECT

private slots:
    void aPlanComesBackAsItWas()
    {
        Plan read;
        QString error;
        const QByteArray bytes = QJsonDocument(somePlan().toJson()).toJson();
        QVERIFY2(Plan::fromJson(QJsonDocument::fromJson(bytes).object(), read, error), qUtf8Printable(error));
        QCOMPARE(read.canonical(), somePlan().canonical());
        QCOMPARE(read.digest(), somePlan().digest());
        QVERIFY(somePlan().tasks.size() > 20);
        QCOMPARE(read.task(7)->command, somePlan().task(7)->command);
        QCOMPARE(read.task(0), nullptr);
    }

    /// Nothing is said of the check where nothing is run, so plans frozen before there was one keep their digest.
    void aWayBackHasItsCheck()
    {
        Plan plan = somePlan();
        for (const PlannedTask& task : std::as_const(plan.tasks)) {
            const QJsonObject json = plan.toJson()["steps"].toArray().at(task.n - 1).toObject();
            QCOMPARE(json.contains("undoCheck"), !task.undoScript.isEmpty());
        }
        plan.tasks.first().undoScript = QStringLiteral("mv b a");
        plan.tasks.first().undoCheck = QStringLiteral("test -e a");
        Plan read;
        QString error;
        QVERIFY2(Plan::fromJson(plan.toJson(), read, error), qPrintable(error));
        QCOMPARE(read.tasks.first().undoCheck, QStringLiteral("test -e a"));
    }

    /// An ordinary plan says nothing of it, so plans made before there were clean-ups keep their digest.
    void aCleanUpNamesItsRollback()
    {
        QVERIFY(!somePlan().toJson().contains("rollbackRun"));
        const tests::PlanFixture fixture = tests::planFixtures().first();
        Diagnostics diagnostics;
        const auto plan =
            makeFollowUpPlan(tests::rke2EtcdProcedure(), fixture.value, fixture.facts, "run-7", diagnostics);
        QVERIFY(plan);
        Plan read;
        QString error;
        QVERIFY(Plan::fromJson(plan->toJson(), read, error));
        QVERIFY(read.followUp);
        QCOMPARE(read.rollbackRun, QStringLiteral("run-7"));
        QCOMPARE(read.digest(), plan->digest());
        const auto other =
            makeFollowUpPlan(tests::rke2EtcdProcedure(), fixture.value, fixture.facts, "run-8", diagnostics);
        QVERIFY(other->digest() != plan->digest());
    }

    void namesOfTheConsole()
    {
        const QJsonObject json = somePlan().toJson();
        for (const char* key : {"format", "procedure", "case", "digest", "warnings", "steps"})
            QVERIFY2(json.contains(QString::fromLatin1(key)), key);
        const QJsonObject step = json["steps"].toArray().first().toObject();
        for (const char* key : {"n", "id", "phase", "title", "node", "subject", "where", "effect", "command",
                                "official", "whyDifferent", "verify", "limitSeconds", "keeps", "source"})
            QVERIFY2(step.contains(QString::fromLatin1(key)), key);
        const QJsonObject warning = json["warnings"].toArray().first().toObject();
        for (const char* key : {"id", "severity", "text", "source"})
            QVERIFY2(warning.contains(QString::fromLatin1(key)), key);
        QCOMPARE(json["digest"].toString().size(), qsizetype(64));
    }

    /// One letter or digit anywhere in the file, every few hundred bytes.
    void aChangedByteIsRefused()
    {
        const QByteArray bytes = QJsonDocument(somePlan().toJson()).toJson(QJsonDocument::Compact);
        QVERIFY(isAccepted(bytes));
        int tried = 0;
        for (qsizetype i = 0; i < bytes.size(); i += 1009) {
            while (i < bytes.size() && !isalnum(static_cast<unsigned char>(bytes[i])))
                ++i;
            if (i >= bytes.size())
                break;
            QByteArray changed = bytes;
            changed[i] = changed[i] == 'x' ? 'y' : 'x';
            QVERIFY2(!isAccepted(changed), changed.mid(i - 20, 40).constData());
            ++tried;
        }
        QVERIFY(tried > 50);
    }

    void whatIsAddedOrTakenAwayIsRefused()
    {
        QJsonObject added = somePlan().toJson();
        added.insert("approvedBy", "nobody");
        QVERIFY(!isAccepted(QJsonDocument(added).toJson()));
        QJsonObject without = somePlan().toJson();
        without.remove("digest");
        QVERIFY(!isAccepted(QJsonDocument(without).toJson()));
        QJsonObject fewer = somePlan().toJson();
        QJsonArray steps = fewer["steps"].toArray();
        steps.removeLast();
        fewer["steps"] = steps;
        QVERIFY(!isAccepted(QJsonDocument(fewer).toJson()));
    }

    void anotherFormatIsRefusedByName()
    {
        QJsonObject json = somePlan().toJson();
        json["format"] = 2;
        Plan plan;
        QString error;
        QVERIFY(!Plan::fromJson(json, plan, error));
        QVERIFY(error.contains(QLatin1Char('2')));
    }

    /// The keys of S3 are named by their input, never by a flag or variable of a command.
    void noSecretGetsIn()
    {
        int named = 0;
        for (const tests::PlanFixture& fixture : tests::planFixtures()) {
            Diagnostics diagnostics;
            const auto plan = makePlan(tests::rke2EtcdProcedure(), fixture.value, fixture.facts, diagnostics);
            QVERIFY(plan);
            for (const PlannedTask& task : plan->tasks) {
                const QString command = task.command + task.argv.join(u' ') + task.stdinText;
                QVERIFY(!command.contains(QLatin1String("secret-key")) &&
                        !command.contains(QLatin1String("AWS_SECRET")));
                named += task.secretInput == QLatin1String("s3Environment") ? 1 : 0;
            }
        }
        QCOMPARE(named, 2);
    }
};

QTEST_GUILESS_MAIN(PlanJsonTest)
#include "PlanJsonTest.moc"
