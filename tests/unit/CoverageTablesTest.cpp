// The tables of resources/procedures that say where each defect, rule and warning of the documents went: complete, and
// every test that they name exists.

#include "tests/support/PlanSet.h"
#include "tests/support/ProcedureMutations.h"
#include "wizard/knowledge/Prevented.h"
#include "wizard/knowledge/SignatureReader.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace wizard;

namespace {

QString textOf(const QString& path)
{
    QFile file(QStringLiteral(ROLLBACK_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linesOf(const QString& path)
{
    QStringList lines = textOf(path).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(QLatin1Char('#')); });
    return lines;
}

struct Row {
    QString id, text;
    QStringList columns;
    QStringList references; ///< what stands in backquotes in the last column
};

/// Rows of all tables of a Markdown file, but the heads.
QList<Row> rowsOf(const QString& path)
{
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    QList<Row> rows;
    for (const QString& line : textOf(path).split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1String("| ")) || line.startsWith(QLatin1String("| id ")))
            continue;
        Row row;
        row.text = line;
        row.columns = line.mid(2).chopped(2).split(QStringLiteral(" | "));
        row.id = row.columns.first();
        for (auto it = quoted.globalMatch(row.columns.last()); it.hasNext();)
            row.references << it.next().captured(1);
        rows << row;
    }
    return rows;
}

/// Whether one of the mutants whose names begin with `what` is held by the mutation test.
template <typename Part>
bool isMutated(void (*mutate)(const Part&, const tests::UseMutant<Part>&), const Part& part, const QString& id,
               const QString& what, const tests::PlanSet& set)
{
    bool found = what.isEmpty() && !set.harmless.contains(id);
    mutate(part, [&](const QString& name, const Part&) {
        found = found || (!what.isEmpty() && name.startsWith(what) && !set.harmless.contains(id + ": " + name));
    });
    return found;
}

template <typename Part>
bool isHeld(void (*mutate)(const Part&, const tests::UseMutant<Part>&), const QList<Part>& parts, const QString& name,
            const tests::PlanSet& set)
{
    const QString id = name.section(QStringLiteral(": "), 0, 0), what = name.section(QStringLiteral(": "), 1);
    for (const Part& part : parts) {
        if (part.id == id)
            return isMutated(mutate, part, id, what, set);
    }
    return false;
}

/// "PROCEDURE KIND NAME[: PART]": what RuleExpectationTest or ProcedureMutationTest holds.
bool isPartOfProcedure(const QString& reference)
{
    const QString id = reference.section(QLatin1Char(' '), 0, 0), kind = reference.section(QLatin1Char(' '), 1, 1);
    const QString name = reference.section(QLatin1Char(' '), 2);
    for (const tests::PlanSet& set : tests::planSets()) {
        if (set.id != id)
            continue;
        const Procedure& procedure = *set.procedure;
        return (kind == QLatin1String("rule") && isHeld(tests::mutateRule, procedure.rules, name, set)) ||
               (kind == QLatin1String("step") && isHeld(tests::mutateStep, procedure.steps, name, set)) ||
               (kind == QLatin1String("followUp") && isHeld(tests::mutateStep, procedure.followUp, name, set)) ||
               (kind == QLatin1String("value") && isHeld(tests::mutateValue, procedure.values, name, set)) ||
               (kind == QLatin1String("probe") && isHeld(tests::mutateProbe, procedure.facts, name, set)) ||
               (kind == QLatin1String("check") && isHeld(tests::mutateCheck, procedure.verification, name, set));
    }
    return false;
}

/// "Test::slot" of tests/unit.
bool isTest(const QString& reference)
{
    const QString test = reference.section(QStringLiteral("::"), 0, 0),
                  slot = reference.section(QStringLiteral("::"), 1);
    const QString source = textOf(QStringLiteral("tests/unit/%1.cpp").arg(test));
    return source.contains(QRegularExpression(QStringLiteral("void (%1::)?%2\\(\\)").arg(test, slot)));
}

bool exists(const QString& reference)
{
    const QStringList words = reference.split(QLatin1Char(' '));
    if (reference.contains(QStringLiteral("::")))
        return isTest(reference);
    if (words.first() == QLatin1String("signature"))
        return shippedSignature(words.value(1)) != nullptr;
    if (words.first() == QLatin1String("bad"))
        return textOf(QStringLiteral("tests/data/bad/%1.expected").arg(words.value(1))).contains(": " + words.value(2));
    return isPartOfProcedure(reference);
}

const ProcedureRule* ruleOf(const QString& reference)
{
    for (const tests::PlanSet& set : tests::planSets()) {
        for (const ProcedureRule& rule : set.procedure->rules) {
            if (QStringLiteral("%1 rule %2").arg(set.id, rule.id) == reference)
                return &rule;
        }
    }
    return nullptr;
}

/// What the expectations say that the rule says; "passed" also where a case in order is told nothing of it.
QSet<QString> verdictsOf(const QString& reference)
{
    const tests::PlanSet& set = tests::planSet(reference.section(QLatin1Char(' '), 0, 0));
    const QString rule = reference.section(QLatin1Char(' '), 2);
    QSet<QString> verdicts;
    const auto isRule = [&](const QString& id) { return id.section(QLatin1Char('@'), 0, 0) == rule; };
    if (std::none_of(set.saidInOrder.begin(), set.saidInOrder.end(), isRule))
        verdicts.insert(QStringLiteral("passed"));
    for (const tests::RuleExpectation& expected : set.rules) {
        if (expected.rule == rule)
            verdicts.insert(expected.verdict);
    }
    return verdicts;
}

/// Ids of the steps at which the rule is shown.
QStringList shownAt(const QString& reference)
{
    const tests::PlanSet& set = tests::planSet(reference.section(QLatin1Char(' '), 0, 0));
    const ProcedureRule* rule = ruleOf(reference);
    QStringList steps;
    for (const Step& step : set.procedure->steps) {
        if (step.id == rule->step || step.warnings.contains(rule->id))
            steps << step.id;
    }
    return steps;
}

} // namespace

class CoverageTablesTest : public QObject {
    Q_OBJECT

    static void eachTable()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<int>("count");
        QTest::addRow("defects") << "resources/procedures/DEFECTS.md"
                                 << "tests/data/knowledge/defects.txt" << 124;
        QTest::addRow("rules") << "resources/procedures/RULES.md"
                               << "tests/data/knowledge/rules.txt" << 53;
        QTest::addRow("warnings") << "resources/procedures/WARNINGS.md"
                                  << "tests/data/knowledge/warnings.txt" << 51;
        QTest::addRow("checks") << "resources/procedures/CHECKS.md"
                                << "tests/data/knowledge/checks.txt" << 11 * 25;
    }

private slots:
    void everyRowIsThereOnce_data() { eachTable(); }
    void everyRowIsThereOnce()
    {
        QFETCH(QString, table);
        QFETCH(QString, ids);
        QFETCH(int, count);
        QStringList wanted;
        for (const QString& line : linesOf(ids))
            wanted << line.section(QLatin1Char(' '), 0, 0);
        QStringList there;
        for (const Row& row : rowsOf(table))
            there << row.id;
        QCOMPARE(there, wanted);
        QCOMPARE(there.size(), count);
        QCOMPARE(QSet<QString>(there.begin(), there.end()).size(), count);
    }

    /// Each row names tests, or says why there are none.
    void whatTheyNameExists_data() { eachTable(); }
    void whatTheyNameExists()
    {
        QFETCH(QString, table);
        QStringList wrong;
        for (const Row& row : rowsOf(table)) {
            if (row.references.isEmpty() && !row.columns.last().startsWith(QStringLiteral("none: ")))
                wrong << row.id + QStringLiteral(": neither a test nor a reason");
            for (const QString& reference : row.references) {
                if (!exists(reference))
                    wrong << row.id + QStringLiteral(": ") + reference;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void referencesThatDoNotExistAreFound()
    {
        for (const char* reference :
             {"rke2-etcd rule no-such", "rke2-etcd step drain: no such", "rke2-etc rule no-snapshot", "signature X-1",
              "bad scripts procedure.script.none", "CoverageTablesTest::noSuchSlot", "NoSuchTest::slot"})
            QVERIFY2(!exists(QString::fromLatin1(reference)), reference);
        QVERIFY(exists(QStringLiteral("rke2-etcd step cluster-reset: need")));
    }

    /// Severity as the documents say: CRITICAL is danger, HIGH and MEDIUM at least caution; a warning that is no check
    /// stands at a step.
    void warningsKeepTheirSeverityAndStep()
    {
        QMap<QString, QString> severities;
        for (const QString& line : linesOf(QStringLiteral("tests/data/knowledge/warnings.txt")))
            severities.insert(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1, 1));
        QStringList wrong;
        for (const Row& row : rowsOf(QStringLiteral("resources/procedures/WARNINGS.md"))) {
            const QString severity = severities.value(row.id);
            for (const QString& reference : row.references) {
                const ProcedureRule* rule = ruleOf(reference);
                if (!rule)
                    continue;
                if ((severity == QLatin1String("CRITICAL") && rule->severity != QLatin1String("danger")) ||
                    (severity != QLatin1String("INFO") && rule->severity == QLatin1String("info")))
                    wrong << row.id + QStringLiteral(": %1 is %2").arg(reference, rule->severity);
                if (rule->stage == QLatin1String("plan") && shownAt(reference).isEmpty())
                    wrong << row.id + QStringLiteral(": %1 is shown at no step").arg(reference);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// A rule that is one of P1 to P25 says what is expected, what is found and how it is mended, names a page of its
    /// row, and is seen to bite and to pass (or not to concern a node) in RuleExpectationTest.
    void everyCheckIsWhole()
    {
        QStringList wrong;
        for (const Row& row : rowsOf(QStringLiteral("resources/procedures/CHECKS.md"))) {
            for (const QString& reference : row.references) {
                const ProcedureRule* rule = ruleOf(reference);
                if (!rule || rule->stage == QLatin1String("plan") || rule->stage == QLatin1String("choose"))
                    continue;
                if (rule->title.isEmpty() || rule->expected.isEmpty() || rule->found.isEmpty() ||
                    (rule->mend.isEmpty() && rule->verdict != QLatin1String("info") &&
                     rule->verdict != QLatin1String("wrap")))
                    wrong << row.id + QStringLiteral(": %1 does not say everything").arg(reference);
                const QSet<QString> seen = verdictsOf(reference);
                if (!seen.contains(rule->verdict) || !(seen.contains("passed") || seen.contains("none")))
                    wrong << row.id + QStringLiteral(": %1 is not seen to bite and to pass").arg(reference);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// A rule whose source names a check stands in the row of that check.
    void everyNamedCheckIsInTheTable()
    {
        QMap<QString, QStringList> rows;
        for (const Row& row : rowsOf(QStringLiteral("resources/procedures/CHECKS.md")))
            rows.insert(row.id, row.references);
        static const QRegularExpression named(QStringLiteral("\\bP(\\d+)\\b"));
        QStringList wrong;
        for (const tests::PlanSet& set : tests::planSets()) {
            for (const ProcedureRule& rule : set.procedure->rules) {
                const QString reference = QStringLiteral("%1 rule %2").arg(set.id, rule.id);
                for (auto it = named.globalMatch(rule.source); it.hasNext();) {
                    const QString row = QStringLiteral("P%1@%2").arg(it.next().captured(1), set.id);
                    if (!rows.value(row).contains(reference))
                        wrong << QStringLiteral("%1 is not in %2").arg(reference, row);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// What a check prevents is read out of its source.
    void failuresThatARuleNames()
    {
        const auto ids = [](const char* source) {
            QStringList all;
            for (const Signature* failure : failuresPrevented(QString::fromLatin1(source)))
                all << failure->id;
            return all;
        };
        QCOMPARE(ids("k3s pkg/etcd/etcd.go; R2-02, R2-03; P1, P6"), QStringList({"R2-02", "R2-03"}));
        QCOMPARE(ids("install.sh; IN-01 to IN-03, IN-12; P8"), QStringList({"IN-01", "IN-02", "IN-03", "IN-12"}));
        QCOMPARE(ids("rke2-docs docs/upgrades/roll-back.md"), QStringList());
        QCOMPARE(ids("R2-99; V1"), QStringList());
    }

    /// Each rule says what it means and where that comes from; one that stops says what helps.
    void everyRuleIsExplained()
    {
        QStringList wrong;
        for (const tests::PlanSet& set : tests::planSets()) {
            for (const ProcedureRule& rule : set.procedure->rules) {
                if (rule.text.isEmpty() || rule.source.isEmpty() ||
                    (rule.verdict == QLatin1String("block") && rule.mend.isEmpty()))
                    wrong << QStringLiteral("%1 rule %2").arg(set.id, rule.id);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// A warning that is no check stands at a step.
    void everyWarningOfAPlanIsAtAStep()
    {
        QStringList wrong;
        for (const tests::PlanSet& set : tests::planSets()) {
            for (const ProcedureRule& rule : set.procedure->rules) {
                const QString reference = QStringLiteral("%1 rule %2").arg(set.id, rule.id);
                if (rule.stage == QLatin1String("plan") && shownAt(reference).isEmpty())
                    wrong << reference;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(CoverageTablesTest)
#include "CoverageTablesTest.moc"
