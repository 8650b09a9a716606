// Plans of typical cases, word by word. A change is seen in review: after looking at what the failing test prints,
// renew the files with   ROLLBACK_RENEW_GOLDEN=1 GoldenPlanTest   and commit them with the change that caused it.

#include "tests/support/GoldenText.h"
#include "tests/support/PlanSet.h"
#include "wizard/case/CaseReader.h"
#include "wizard/plan/Planner.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace wizard;
using tests::PlanFixture;
using tests::PlanSet;

namespace {

Plan planOf(const PlanSet& set, const PlanFixture& fixture)
{
    Diagnostics diagnostics;
    const auto plan = makePlan(*set.procedure, fixture.value, fixture.facts, diagnostics);
    if (!plan || (diagnostics.hasErrors() && plan->blocks.isEmpty()))
        qFatal("%s %s: %s", qUtf8Printable(set.id), qUtf8Printable(fixture.name),
               qUtf8Printable(diagnostics.toString()));
    return *plan;
}

void compare(const PlanSet& set, const QString& file, const QString& text)
{
    const QString path = QStringLiteral("plans/%1/%2").arg(set.id, file);
    const QString differences = tests::compareToGolden(path, text);
    QVERIFY2(differences.isEmpty(), qUtf8Printable(path + QLatin1Char('\n') + differences));
}

} // namespace

class GoldenPlanTest : public QObject {
    Q_OBJECT

    static void eachSet()
    {
        QTest::addColumn<QString>("procedure");
        for (const PlanSet& set : tests::planSets())
            QTest::newRow(qUtf8Printable(set.id)) << set.id;
    }

    static const PlanSet& chosen()
    {
        QFETCH(QString, procedure);
        return tests::planSet(procedure);
    }

private slots:
    void plans_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<int>("index");
        for (const PlanSet& set : tests::planSets()) {
            for (int i = 0; i < set.plans.size(); ++i)
                QTest::newRow(qUtf8Printable(set.id + QLatin1Char(' ') + set.plans[i].name)) << set.id << i;
        }
    }

    /// The first plan of a procedure in full, the others by what differs from it.
    void plans()
    {
        const PlanSet& set = chosen();
        QFETCH(int, index);
        const PlanFixture& fixture = set.plans.at(index);
        const QString head = QStringLiteral("# %1: %2\n").arg(fixture.name, fixture.shows);
        const QString text = tests::goldenText(planOf(set, fixture));
        if (index == 0)
            return compare(set, fixture.name + QStringLiteral(".txt"), head + text);
        const QString first = tests::goldenText(planOf(set, set.plans.first()));
        compare(set, fixture.name + QStringLiteral(".diff"), head + tests::lineDifferences(first, text));
    }

    /// The clean-up of an earlier run.
    void followUp_data() { eachSet(); }
    void followUp()
    {
        const PlanSet& set = chosen();
        if (set.procedure->followUp.isEmpty())
            return;
        const PlanFixture& first = set.plans.first();
        Diagnostics diagnostics;
        const QString rollback = set.followUp.value(QStringLiteral("capture.rollback"));
        const auto plan = makeFollowUpPlan(*set.procedure, first.value, first.facts, rollback, diagnostics);
        QVERIFY2(plan && !diagnostics.hasErrors(), qUtf8Printable(diagnostics.toString()));
        for (const PlannedTask& task : plan->tasks)
            QCOMPARE(task.holes, QStringList());
        compare(set, QStringLiteral("follow-up.txt"), tests::goldenText(*plan));
    }

    /// What is asked of the nodes before a plan can be made.
    void probes_data() { eachSet(); }
    void probes()
    {
        const PlanSet& set = chosen();
        QString first;
        for (const PlanFixture& fixture : set.probes) {
            Facts unbound;
            QList<PlannedProbe> probes;
            for (const char* stage : {"found", "checked", "followUp"})
                probes << planProbes(*set.procedure, fixture.value, fixture.facts, QString::fromLatin1(stage), unbound);
            const QString text = tests::goldenText(probes);
            compare(set, fixture.name + QStringLiteral(".probes"),
                    first.isEmpty() ? text : tests::lineDifferences(first, text));
            first = first.isEmpty() ? text : first;
        }
    }

    void json()
    {
        const PlanSet& set = tests::planSet(QStringLiteral("rke2-etcd"));
        compare(set, QStringLiteral("one-server.json"), tests::goldenJson(planOf(set, set.plans.at(1))));
    }

    /// The same case and facts as files, for programs that read them.
    void files_data() { eachSet(); }
    void files()
    {
        const PlanSet& set = chosen();
        const PlanFixture& first = set.plans.first();
        compare(set, first.name + QStringLiteral(".case.yaml"), QString::fromUtf8(writeCase(first.value)));
        compare(set, first.name + QStringLiteral(".facts.json"),
                QString::fromUtf8(QJsonDocument(first.facts.toJson()).toJson(QJsonDocument::Indented)));
    }

    void sameCaseAndFactsGiveTheSameBytes_data() { eachSet(); }
    void sameCaseAndFactsGiveTheSameBytes()
    {
        const PlanSet& set = chosen();
        for (const PlanFixture& fixture : set.plans) {
            const Plan once = planOf(set, fixture);
            Facts later = fixture.facts;
            for (FactSet& facts : later.nodes) {
                for (Fact& fact : facts)
                    fact.at = QStringLiteral("2027-01-01T00:00:00Z");
            }
            const Plan again = planOf(set, {fixture.name, fixture.shows, fixture.value, later});
            QCOMPARE(again.canonical(), once.canonical());
            QCOMPARE(again.digest(), once.digest());
        }
    }

    void everyNumberOnceAndInOrder_data() { eachSet(); }
    void everyNumberOnceAndInOrder()
    {
        const PlanSet& set = chosen();
        for (const PlanFixture& fixture : set.plans) {
            int n = 0, group = 0;
            for (const PlannedTask& task : planOf(set, fixture).tasks) {
                QCOMPARE(task.n, ++n);
                QVERIFY(task.group >= group);
                group = task.group;
            }
        }
    }

    /// What a left-out node would do is nowhere in the plan.
    void leftOutNodesAreNowhere_data() { eachSet(); }
    void leftOutNodesAreNowhere()
    {
        const PlanSet& set = chosen();
        for (const PlanFixture& fixture : set.plans) {
            const Plan plan = planOf(set, fixture);
            for (const PlannedTask& task : plan.tasks)
                QVERIFY(!plan.leftOut.contains(task.executor) && !plan.leftOut.contains(task.subject));
            for (const PlannedCheck& check : plan.verification)
                QVERIFY(!plan.leftOut.contains(check.node));
        }
    }

    /// Everything that has to be kept is kept before the first step that destroys.
    void nothingDestroysTooEarly_data() { eachSet(); }
    void nothingDestroysTooEarly()
    {
        const PlanSet& set = chosen();
        for (const PlanFixture& fixture : set.plans) {
            QStringList destroying;
            for (const PlannedTask& task : planOf(set, fixture).tasks) {
                if (task.effect == Effect::Destroy)
                    destroying << task.step;
            }
            if (destroying.isEmpty() && set.firstToDestroy.isEmpty())
                continue;
            QVERIFY2(!destroying.isEmpty(), qUtf8Printable(fixture.name));
            const bool fits = std::any_of(set.firstToDestroy.begin(), set.firstToDestroy.end(),
                                          [&](const QString& word) { return destroying.first().startsWith(word); });
            QVERIFY2(fits, qUtf8Printable(fixture.name + QStringLiteral(": ") + destroying.first()));
        }
    }
};

QTEST_GUILESS_MAIN(GoldenPlanTest)
#include "GoldenPlanTest.moc"
