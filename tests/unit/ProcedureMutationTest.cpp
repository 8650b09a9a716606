// Takes each condition, rule, word, line, check and step of every procedure away, one at a time. Every time some golden
// plan (GoldenPlanTest) or some expectation of a rule (RuleExpectationTest) has to change; what changes nothing is
// listed.

#include "tests/support/GoldenText.h"
#include "tests/support/PlanSet.h"
#include "tests/support/ProcedureMutations.h"
#include "wizard/plan/Planner.h"
#include "wizard/plan/RuleFinding.h"
#include "wizard/plan/StepPlanner.h"

#include <QTest>

#include <algorithm>

using namespace wizard;
using tests::PlanFixture;
using tests::PlanSet;
using tests::RuleExpectation;

namespace {

const PlanSet* current = nullptr; ///< the set whose procedure is being mutated

const Procedure& procedure()
{
    return *current->procedure;
}

const QList<PlanFixture>& fixtures()
{
    return current->plans;
}

/// The part of a golden plan that these steps make.
QString planned(const Procedure& from, const QList<Step>& steps, const PlanFixture& fixture)
{
    Diagnostics diagnostics;
    Plan plan;
    plan.tasks = StepPlanner(from, fixture.value, fixture.facts, diagnostics).plan(steps);
    return (plan.tasks.isEmpty() ? QString() : tests::goldenText(plan)) + diagnostics.toString();
}

/// A step with those that it needs, so that the needs stay in the plan.
QList<Step> withNeeded(const Step& step, const QStringList& needs)
{
    QList<Step> steps;
    for (const Step& other : procedure().steps) {
        if (needs.contains(other.id)) {
            Step bare;
            bare.id = other.id;
            bare.on = other.on;
            bare.when = other.when;
            bare.forEachList = other.forEachList;
            steps << bare;
        }
    }
    return steps << step;
}

/// Golden plans in which a step stands, those with the shortest text first; then the others, where it might appear.
QList<PlanFixture> byUse(const Step& step)
{
    QList<QPair<qsizetype, const PlanFixture*>> order;
    for (const PlanFixture& fixture : fixtures()) {
        const qsizetype size = planned(procedure(), {step}, fixture).size();
        order << qMakePair(size == 0 ? qsizetype(1) << 40 : size, &fixture);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<PlanFixture> sorted;
    for (const auto& one : order)
        sorted << *one.second;
    return sorted;
}

QString mutantOf(const Procedure& from, const QString& valueId)
{
    QString all;
    for (const PlanFixture& fixture : fixtures()) {
        QList<Step> users;
        for (const Step& step : procedure().steps) {
            const QString name = QStringLiteral("${value.%1").arg(valueId);
            if (step.script.text.contains(name) || (step.waitFor && step.waitFor->script.text.contains(name)))
                users << step;
        }
        for (Step& step : users)
            step.verify.checks.clear();
        all += planned(from, users, fixture);
    }
    for (const PlanFixture& fixture : current->probes) {
        Facts unbound;
        all += tests::goldenText(planProbes(from, fixture.value, fixture.facts, QStringLiteral("checked"), unbound));
    }
    return all;
}

/// Verdicts that bite, as a golden plan shows them.
QString biting(const Procedure& from, const PlanFixture& fixture)
{
    QString all;
    for (const RuleFinding& finding : evaluateRules(from, fixture.value, fixture.facts, {})) {
        if (finding.verdict != RuleFinding::Verdict::Passed)
            all += QStringLiteral("%1 %2;").arg(finding.id()).arg(static_cast<int>(finding.verdict));
    }
    return all;
}

/// What an expectation looks at: the verdict about its node.
int verdictAt(const Procedure& from, const RuleExpectation& expected)
{
    for (const RuleFinding& finding : evaluateRules(from, expected.fixture.value, expected.fixture.facts, {})) {
        if (finding.node == expected.node && finding.rule == expected.rule)
            return static_cast<int>(finding.verdict);
    }
    return -1;
}

bool ruleIsMissed(const ProcedureRule& rule, const QList<ProcedureRule>& mutant)
{
    Procedure before = procedure(), after = procedure();
    before.rules = {rule};
    after.rules = mutant;
    for (const RuleExpectation& expected : current->rules) {
        if (expected.rule == rule.id && verdictAt(before, expected) != verdictAt(after, expected))
            return true;
    }
    return std::any_of(fixtures().begin(), fixtures().end(),
                       [&](const PlanFixture& fixture) { return biting(before, fixture) != biting(after, fixture); });
}

class Survivors {
public:
    void note(const QString& name, bool missed)
    {
        ++m_tried;
        if (!missed && !current->harmless.contains(name))
            m_names << name;
    }
    void verify() const
    {
        qInfo("%d mutants, %d survivors", m_tried, int(m_names.size()));
        for (const QString& name : m_names)
            qInfo("survives: %s", qUtf8Printable(name));
        QVERIFY(m_names.isEmpty());
    }

private:
    QStringList m_names;
    int m_tried = 0;
};

void mutateSteps(const QList<Step>& steps, Survivors& survivors)
{
    for (const Step& step : steps) {
        const QList<PlanFixture> order = byUse(step);
        const QStringList before = [&] {
            QStringList texts;
            for (const PlanFixture& fixture : order)
                texts << planned(procedure(), withNeeded(step, step.needs), fixture);
            return texts;
        }();
        const auto changes = [&](const QList<Step>& mutant) {
            for (qsizetype i = 0; i < order.size(); ++i) {
                if (planned(procedure(), mutant, order[i]) != before[i])
                    return true;
            }
            return false;
        };
        survivors.note(step.id, changes(withNeeded(step, step.needs).mid(0, step.needs.size())));
        tests::mutateStep(step, [&](const QString& what, const Step& mutant) {
            survivors.note(step.id + QStringLiteral(": ") + what, changes(withNeeded(mutant, step.needs)));
        });
    }
}

} // namespace

class ProcedureMutationTest : public QObject {
    Q_OBJECT

    static void eachSet()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < tests::planSets().size(); ++i)
            QTest::newRow(qUtf8Printable(tests::planSets()[i].id)) << i;
    }

    static void choose()
    {
        QFETCH(int, index);
        current = &tests::planSets().at(index);
    }

private slots:
    void rules_data() { eachSet(); }
    void rules()
    {
        choose();
        Survivors survivors;
        for (const ProcedureRule& rule : procedure().rules) {
            survivors.note(rule.id, ruleIsMissed(rule, {}));
            tests::mutateRule(rule, [&](const QString& what, const ProcedureRule& mutant) {
                survivors.note(rule.id + QStringLiteral(": ") + what, ruleIsMissed(rule, {mutant}));
            });
        }
        survivors.verify();
    }

    void steps_data() { eachSet(); }
    void steps()
    {
        choose();
        Survivors survivors;
        mutateSteps(procedure().steps, survivors);
        survivors.verify();
    }

    void followUp_data() { eachSet(); }
    void followUp()
    {
        choose();
        Survivors survivors;
        mutateSteps(procedure().followUp, survivors);
        survivors.verify();
    }

    void values_data() { eachSet(); }
    void values()
    {
        choose();
        Survivors survivors;
        for (qsizetype i = 0; i < procedure().values.size(); ++i) {
            const ProcedureValue& value = procedure().values[i];
            const QString before = mutantOf(procedure(), value.id);
            tests::mutateValue(value, [&](const QString& what, const ProcedureValue& mutant) {
                Procedure changed = procedure();
                changed.values[i] = mutant;
                survivors.note(value.id + QStringLiteral(": ") + what, mutantOf(changed, value.id) != before);
            });
        }
        survivors.verify();
    }

    void probes_data() { eachSet(); }
    void probes()
    {
        choose();
        Survivors survivors;
        const QList<PlanFixture>& goldenProbes = current->probes;
        Procedure only = procedure();
        const auto text = [&](const FactProbe& probe, const PlanFixture& fixture) {
            only.facts = {probe};
            Facts unbound;
            return tests::goldenText(planProbes(only, fixture.value, fixture.facts, probe.stage, unbound));
        };
        for (const FactProbe& probe : procedure().facts) {
            QStringList before;
            for (const PlanFixture& fixture : goldenProbes)
                before << text(probe, fixture);
            tests::mutateProbe(probe, [&](const QString& what, const FactProbe& mutant) {
                bool changes = false;
                for (qsizetype i = 0; i < before.size() && !changes; ++i)
                    changes = text(mutant, goldenProbes[i]) != before[i];
                survivors.note(probe.id + QStringLiteral(": ") + what, changes);
            });
        }
        survivors.verify();
    }

    void verification_data() { eachSet(); }
    void verification()
    {
        choose();
        Survivors survivors;
        Procedure only = procedure();
        only.steps.clear();
        only.rules.clear();
        const auto text = [&](const QList<StepCheck>& checks, const PlanFixture& fixture) {
            only.verification = checks;
            Diagnostics diagnostics;
            const auto plan = makePlan(only, fixture.value, fixture.facts, diagnostics);
            return (plan ? tests::goldenText(*plan) : QString()) + diagnostics.toString();
        };
        for (const StepCheck& check : procedure().verification) {
            QStringList before;
            for (const PlanFixture& fixture : fixtures())
                before << text({check}, fixture);
            const auto changes = [&](const QList<StepCheck>& mutant) {
                for (qsizetype k = 1; k <= before.size(); ++k) { // the smallest case stands second
                    const qsizetype i = k % before.size();
                    if (text(mutant, fixtures()[i]) != before[i])
                        return true;
                }
                return false;
            };
            survivors.note(check.id, changes({}));
            tests::mutateCheck(check, [&](const QString& what, const StepCheck& mutant) {
                survivors.note(check.id + QStringLiteral(": ") + what, changes({mutant}));
            });
        }
        survivors.verify();
    }
};

QTEST_GUILESS_MAIN(ProcedureMutationTest)
#include "ProcedureMutationTest.moc"
