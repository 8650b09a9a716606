// A clean-up comes days later: of the nodes it knows what is found then and what its procedure asks for it, nothing of
// the snapshot and the state before the rollback.

#include "tests/support/PlanSet.h"
#include "wizard/plan/Planner.h"

#include <QSet>
#include <QTest>

using namespace wizard;
using tests::PlanFixture;
using tests::PlanSet;

namespace {

FactSet onlyOf(const QSet<QString>& names, const FactSet& facts)
{
    FactSet left;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (names.contains(it.key()))
            left.insert(it.key(), it.value());
    }
    return left;
}

/// What is read before a clean-up. Probes of a procedure put around this one are not among it.
Facts knownLater(const Procedure& procedure, const Facts& facts)
{
    QSet<QString> names;
    for (const FactProbe& probe : procedure.facts) {
        for (auto it = probe.gives.begin(); probe.stage != QLatin1String("checked") && it != probe.gives.end(); ++it)
            names << it.key();
    }
    Facts later;
    for (auto it = facts.nodes.begin(); it != facts.nodes.end(); ++it)
        later.nodes.insert(it.key(), onlyOf(names, it.value()));
    later.cluster = onlyOf(names, facts.cluster);
    return later;
}

std::optional<Plan> cleanUpOf(const PlanSet& set, const PlanFixture& fixture, const Facts& facts, QString& problems)
{
    Diagnostics unused, found;
    const auto rollback = makePlan(*set.procedure, fixture.value, fixture.facts, unused);
    auto plan =
        makeFollowUpPlan(*set.procedure, fixture.value, facts, set.followUp.value(QStringLiteral("capture.rollback")),
                         found, rollback ? rollback->wrappers : QStringList());
    if (plan)
        plan->factsDigest.clear();
    problems = found.toString();
    return plan;
}

} // namespace

class CleanUpFactsTest : public QObject {
    Q_OBJECT
private slots:
    void nothingOfTheCheckedFactsIsNeeded_data()
    {
        QTest::addColumn<QString>("id");
        for (const PlanSet& set : tests::planSets()) {
            if (!set.procedure->followUp.isEmpty())
                QTest::newRow(qUtf8Printable(set.id)) << set.id;
        }
    }

    /// Neither a step nor a rule nor the head of the plan changes where they are missing.
    void nothingOfTheCheckedFactsIsNeeded()
    {
        QFETCH(QString, id);
        const PlanSet& set = tests::planSet(id);
        for (const PlanFixture& fixture : set.plans) {
            QString problems;
            const auto whole = cleanUpOf(set, fixture, fixture.facts, problems);
            const auto later = cleanUpOf(set, fixture, knownLater(*set.procedure, fixture.facts), problems);
            QVERIFY2(later.has_value() == whole.has_value(), qUtf8Printable(fixture.name + problems));
            QVERIFY2(whole || &fixture != &set.plans.first(), qUtf8Printable(problems));
            if (!whole)
                continue;
            for (const PlannedTask& task : later->tasks)
                QCOMPARE(task.holes, QStringList());
            QCOMPARE(later->canonical(), whole->canonical());
        }
    }

    void everyProcedureIsLookedAt() { QCOMPARE(tests::planSets().size(), 11); }
};

QTEST_GUILESS_MAIN(CleanUpFactsTest)
#include "CleanUpFactsTest.moc"
