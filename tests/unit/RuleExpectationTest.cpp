// For each rule of rke2-etcd the smallest difference that makes it bite, and differences that nearly do.

#include "tests/support/PlanFixtures.h"
#include "wizard/plan/RuleFinding.h"

#include <QSet>
#include <QTest>

using namespace wizard;
using tests::RuleExpectation;

namespace {

QString verdictOf(const Procedure& procedure, const RuleExpectation& expected)
{
    Procedure one = procedure;
    one.rules.removeIf([&](const ProcedureRule& rule) { return rule.id != expected.rule; });
    const QString verdict[] = {QStringLiteral("passed"),   QStringLiteral("info"),  QStringLiteral("warn"),
                               QStringLiteral("override"), QStringLiteral("block"), QStringLiteral("could-not-check")};
    for (const RuleFinding& finding : evaluateRules(one, expected.fixture.value, expected.fixture.facts, {})) {
        if (finding.node == expected.node)
            return verdict[static_cast<int>(finding.verdict)];
    }
    return QStringLiteral("none");
}

const QList<RuleExpectation>& expectations()
{
    static const QList<RuleExpectation> all = tests::ruleExpectations();
    return all;
}

} // namespace

class RuleExpectationTest : public QObject {
    Q_OBJECT

private slots:
    void rules_data()
    {
        QTest::addColumn<int>("index");
        const QList<RuleExpectation>& all = expectations();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(
                qUtf8Printable(QStringLiteral("%1 %2 %3 %4").arg(i).arg(all[i].rule, all[i].node, all[i].verdict)))
                << i;
    }

    void rules()
    {
        QFETCH(int, index);
        QCOMPARE(verdictOf(tests::rke2EtcdProcedure(), expectations().at(index)), expectations().at(index).verdict);
    }

    void everyRuleBitesSomewhere()
    {
        QSet<QString> biting;
        for (const RuleExpectation& expected : expectations()) {
            if (expected.verdict != QLatin1String("passed") && expected.verdict != QLatin1String("none") &&
                expected.verdict != QLatin1String("could-not-check"))
                biting.insert(expected.rule);
        }
        QStringList silent;
        for (const ProcedureRule& rule : tests::rke2EtcdProcedure().rules) {
            if (!biting.contains(rule.id))
                silent << rule.id;
        }
        QVERIFY2(silent.isEmpty(), qUtf8Printable(silent.join(QLatin1Char(' '))));
    }

    /// A cluster in order is told what a rollback means, and nothing else.
    void aClusterInOrderIsOnlyToldWhatARollbackMeans()
    {
        const tests::PlanFixture first = tests::planFixtures().first();
        QStringList said;
        for (const RuleFinding& finding : evaluateRules(tests::rke2EtcdProcedure(), first.value, first.facts, {})) {
            if (finding.verdict != RuleFinding::Verdict::Passed)
                said << finding.id();
        }
        said.sort();
        QCOMPARE(said, (QStringList{"data-after-snapshot", "drain-disrupts", "killall-force", "node-passwords",
                                    "nodes-come-and-go", "safety-secrets"}));
    }
};

QTEST_GUILESS_MAIN(RuleExpectationTest)
#include "RuleExpectationTest.moc"
