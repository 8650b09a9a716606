// For each rule of every procedure the smallest difference that makes it bite, and differences that nearly do.

#include "tests/support/PlanSet.h"
#include "wizard/plan/RuleFinding.h"

#include <QSet>
#include <QTest>

using namespace wizard;
using tests::PlanSet;
using tests::RuleExpectation;

namespace {

QString verdictOf(const Procedure& procedure, const RuleExpectation& expected)
{
    Procedure one = procedure;
    one.rules.removeIf([&](const ProcedureRule& rule) { return rule.id != expected.rule; });
    const QString verdict[] = {QStringLiteral("passed"),   QStringLiteral("info"),  QStringLiteral("warn"),
                               QStringLiteral("override"), QStringLiteral("block"), QStringLiteral("could-not-check")};
    for (const RuleFinding& finding : evaluateRules(one, expected.fixture.value, expected.fixture.facts, {})) {
        if (finding.node == expected.node && finding.rule == expected.rule)
            return verdict[static_cast<int>(finding.verdict)];
    }
    return QStringLiteral("none");
}

} // namespace

class RuleExpectationTest : public QObject {
    Q_OBJECT

    static void eachSet()
    {
        QTest::addColumn<QString>("procedure");
        for (const PlanSet& set : tests::planSets())
            QTest::newRow(qUtf8Printable(set.id)) << set.id;
    }

private slots:
    void rules_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<int>("index");
        for (const PlanSet& set : tests::planSets()) {
            for (int i = 0; i < set.rules.size(); ++i)
                QTest::newRow(qUtf8Printable(QStringLiteral("%1 %2 %3 %4 %5")
                                                 .arg(set.id)
                                                 .arg(i)
                                                 .arg(set.rules[i].rule, set.rules[i].node, set.rules[i].verdict)))
                    << set.id << i;
        }
    }

    void rules()
    {
        QFETCH(QString, procedure);
        QFETCH(int, index);
        const PlanSet& set = tests::planSet(procedure);
        QCOMPARE(verdictOf(*set.procedure, set.rules.at(index)), set.rules.at(index).verdict);
    }

    void everyRuleBitesSomewhere_data() { eachSet(); }
    void everyRuleBitesSomewhere()
    {
        QFETCH(QString, procedure);
        const PlanSet& set = tests::planSet(procedure);
        QSet<QString> biting;
        for (const RuleExpectation& expected : set.rules) {
            if (expected.verdict != QLatin1String("passed") && expected.verdict != QLatin1String("none") &&
                expected.verdict != QLatin1String("could-not-check"))
                biting.insert(expected.rule);
        }
        QStringList silent;
        for (const ProcedureRule& rule : set.procedure->rules) {
            if (!biting.contains(rule.id))
                silent << rule.id;
        }
        QVERIFY2(silent.isEmpty(), qUtf8Printable(silent.join(QLatin1Char(' '))));
    }

    /// A cluster in order is told what a rollback means, and nothing else.
    void aClusterInOrderIsOnlyToldWhatARollbackMeans_data() { eachSet(); }
    void aClusterInOrderIsOnlyToldWhatARollbackMeans()
    {
        QFETCH(QString, procedure);
        const PlanSet& set = tests::planSet(procedure);
        const tests::PlanFixture first = set.plans.first();
        QStringList said;
        for (const RuleFinding& finding :
             evaluateRules(*set.procedure, first.value, first.facts, {"choose", "check", "plan", "step"})) {
            if (finding.verdict != RuleFinding::Verdict::Passed)
                said << finding.id();
        }
        said.sort();
        QCOMPARE(said, set.saidInOrder);
    }
};

QTEST_GUILESS_MAIN(RuleExpectationTest)
#include "RuleExpectationTest.moc"
