// Plans of typical cases, word by word. A change is seen in review: after looking at what the failing test prints,
// renew the files with   ROLLBACK_RENEW_GOLDEN=1 GoldenPlanTest   and commit them with the change that caused it.

#include "tests/support/GoldenText.h"
#include "tests/support/PlanFixtures.h"
#include "wizard/case/CaseReader.h"
#include "wizard/plan/Planner.h"

#include <QJsonDocument>
#include <QTest>

using namespace wizard;
using tests::PlanFixture;

class GoldenPlanTest : public QObject {
    Q_OBJECT

private:
    static Plan planOf(const PlanFixture& fixture)
    {
        Diagnostics diagnostics;
        const auto plan = makePlan(tests::rke2EtcdProcedure(), fixture.value, fixture.facts, diagnostics);
        if (!plan || (diagnostics.hasErrors() && plan->blocks.isEmpty()))
            qFatal("%s: %s", qUtf8Printable(fixture.name), qUtf8Printable(diagnostics.toString()));
        return *plan;
    }

    static QString textOf(const PlanFixture& fixture) { return tests::goldenText(planOf(fixture)); }

    static void compare(const QString& file, const QString& text)
    {
        const QString differences = tests::compareToGolden(QStringLiteral("plans/") + file, text);
        QVERIFY2(differences.isEmpty(), qUtf8Printable(file + QLatin1Char('\n') + differences));
    }

private slots:
    void plans_data()
    {
        QTest::addColumn<int>("index");
        const QList<PlanFixture> all = tests::planFixtures();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qUtf8Printable(all[i].name)) << i;
    }

    /// The first plan in full, the others by what differs from it.
    void plans()
    {
        QFETCH(int, index);
        const QList<PlanFixture> all = tests::planFixtures();
        const PlanFixture& fixture = all.at(index);
        static const QString first = textOf(all.first());
        const QString head = QStringLiteral("# %1: %2\n").arg(fixture.name, fixture.shows);
        if (index == 0)
            return compare(fixture.name + QStringLiteral(".txt"), head + first);
        compare(fixture.name + QStringLiteral(".diff"), head + tests::lineDifferences(first, textOf(fixture)));
    }

    /// The clean-up of an earlier run.
    void followUp()
    {
        const PlanFixture first = tests::planFixtures().first();
        Diagnostics diagnostics;
        const auto plan = makeFollowUpPlan(tests::rke2EtcdProcedure(), first.value, first.facts,
                                           {{"capture.rollback", "20260314-021109-prod-eu"}}, diagnostics);
        QVERIFY2(plan && !diagnostics.hasErrors(), qUtf8Printable(diagnostics.toString()));
        for (const PlannedTask& task : plan->tasks)
            QCOMPARE(task.holes, QStringList());
        compare(QStringLiteral("follow-up.txt"), tests::goldenText(*plan));
    }

    /// What is asked of the nodes before a plan can be made.
    void probes()
    {
        QString first;
        for (const PlanFixture& fixture : tests::probeFixtures()) {
            Facts unbound;
            QList<PlannedProbe> probes;
            for (const char* stage : {"found", "checked"})
                probes << planProbes(tests::rke2EtcdProcedure(), fixture.value, fixture.facts,
                                     QString::fromLatin1(stage), unbound);
            const QString text = tests::goldenText(probes);
            compare(fixture.name + QStringLiteral(".probes"),
                    first.isEmpty() ? text : tests::lineDifferences(first, text));
            first = first.isEmpty() ? text : first;
        }
    }

    void json() { compare(QStringLiteral("one-server.json"), tests::goldenJson(planOf(tests::planFixtures().at(1)))); }

    /// The same case and facts as files, for programs that read them.
    void files()
    {
        const PlanFixture first = tests::planFixtures().first();
        compare(first.name + QStringLiteral(".case.yaml"), QString::fromUtf8(writeCase(first.value)));
        compare(first.name + QStringLiteral(".facts.json"),
                QString::fromUtf8(QJsonDocument(first.facts.toJson()).toJson(QJsonDocument::Indented)));
    }

    void sameCaseAndFactsGiveTheSameBytes()
    {
        for (const PlanFixture& fixture : tests::planFixtures()) {
            const Plan once = planOf(fixture);
            Facts later = fixture.facts;
            for (FactSet& set : later.nodes) {
                for (Fact& fact : set)
                    fact.at = QStringLiteral("2027-01-01T00:00:00Z");
            }
            const Plan again = planOf({fixture.name, fixture.shows, fixture.value, later});
            QCOMPARE(again.canonical(), once.canonical());
            QCOMPARE(again.digest(), once.digest());
        }
    }

    void everyNumberOnceAndInOrder()
    {
        for (const PlanFixture& fixture : tests::planFixtures()) {
            int n = 0, group = 0;
            for (const PlannedTask& task : planOf(fixture).tasks) {
                QCOMPARE(task.n, ++n);
                QVERIFY(task.group >= group);
                group = task.group;
            }
        }
    }

    /// What a left-out node would do is nowhere in the plan.
    void leftOutNodesAreNowhere()
    {
        for (const PlanFixture& fixture : tests::planFixtures()) {
            const Plan plan = planOf(fixture);
            for (const PlannedTask& task : plan.tasks)
                QVERIFY(!plan.leftOut.contains(task.executor) && !plan.leftOut.contains(task.subject));
            for (const PlannedCheck& check : plan.verification)
                QVERIFY(!plan.leftOut.contains(check.node));
        }
    }

    void nothingDestroysBeforeTheSnapshotIsRestored()
    {
        for (const PlanFixture& fixture : tests::planFixtures()) {
            QStringList destroying;
            for (const PlannedTask& task : planOf(fixture).tasks) {
                if (task.effect == Effect::Destroy)
                    destroying << task.step;
            }
            QVERIFY2(!destroying.isEmpty(), qUtf8Printable(fixture.name));
            QVERIFY2(destroying.first().startsWith(QLatin1String("cluster-reset")), qUtf8Printable(destroying.first()));
        }
    }
};

QTEST_GUILESS_MAIN(GoldenPlanTest)
#include "GoldenPlanTest.moc"
