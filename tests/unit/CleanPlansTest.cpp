// What must be in no plan of any procedure: placeholders, tabs, secrets, commands that ask, pipes that hide a failure,
// inputs that a shell would take apart.

#include "tests/support/PlanSet.h"
#include "wizard/plan/Planner.h"
#include "wizard/procedure/ScriptLint.h"
#include "wizard/procedure/ShellScan.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace wizard;
using tests::PlanFixture;
using tests::PlanSet;

namespace {

struct Script {
    QString place, text;
    ScriptDuty duty;
};

Plan planOf(const PlanSet& set, const PlanFixture& fixture)
{
    Diagnostics diagnostics;
    const auto plan = makePlan(*set.procedure, fixture.value, fixture.facts, diagnostics);
    return plan.value_or(Plan());
}

/// Everything that a shell will read.
QList<Script> scriptsOf(const Plan& plan)
{
    QList<Script> all;
    const auto add = [&all](const QString& place, const QString& text, const ScriptDuty& duty) {
        if (!text.isEmpty() && text != QLatin1String("none"))
            all << Script{place, text, duty};
    };
    const ScriptDuty asks{true, false, {}};
    for (const PlannedTask& task : plan.tasks) {
        const ScriptDuty acts{false, task.effect == Effect::Destroy, task.keeps};
        if (task.kind == TaskKind::Script || task.kind == TaskKind::Argv)
            add(task.step, task.command, acts);
        add(task.step + QStringLiteral(" undo"), task.undoScript, {false, true, {}});
        add(task.step + QStringLiteral(" undo check"), task.undoCheck, asks);
        add(task.step + QStringLiteral(" stop"), task.stop, asks);
        add(task.step + QStringLiteral(" neededWhen"), task.neededWhen, asks);
        add(task.step + QStringLiteral(" doneWhen"), task.doneWhen, asks);
        for (const PlannedCheck& check : task.verify.checks)
            add(task.step + QLatin1Char(' ') + check.id, check.script, asks);
    }
    for (const PlannedCheck& check : plan.verification)
        add(QStringLiteral("verification ") + check.id, check.script, asks);
    return all;
}

/// Scripts, what goes to their standard input, and what edits and transfers are told.
QStringList commandTexts(const Plan& plan)
{
    QStringList texts;
    for (const Script& script : scriptsOf(plan))
        texts << script.text;
    for (const PlannedTask& task : plan.tasks) {
        texts << task.stdinText << task.argv;
        if (task.kind != TaskKind::Manual)
            texts << task.command;
        for (const QJsonValue value : task.parameters)
            texts << value.toString();
    }
    return texts;
}

/// What only stands in a plan where somebody forgot something.
QString dirtIn(const QString& text)
{
    static const QList<QPair<QString, QRegularExpression>> dirt = {
        {"a placeholder",
         QRegularExpression(QStringLiteral("<[A-Z][A-Z_ -]+>|\\b(TODO|FIXME|CHANGEME|VERSION_TAG)\\b"))},
        {"an unbound name", QRegularExpression(QStringLiteral("\\$\\{(input|fact|value|first|desk|holder|cluster|case|"
                                                              "subject|node|item)[.}]"))},
        {"a tab", QRegularExpression(QStringLiteral("\\t"))},
        {"a secret",
         QRegularExpression(QStringLiteral("K10[0-9a-f]{8,}::|--(token|access-key|secret-key)[= ]|PGPASSWORD=|"
                                           "MYSQL_PWD=|AKIA[0-9A-Z]{12}|PRIVATE KEY-----"))}};
    for (const auto& [what, pattern] : dirt) {
        const QRegularExpressionMatch match = pattern.match(text);
        if (match.hasMatch())
            return what + QStringLiteral(": ") + match.captured();
    }
    return {};
}

const QString kHostile = QStringLiteral("/x y'; $(takenApart) `takenApart` \"#");

/// Every input that may be such a path is one.
PlanFixture hostile(const PlanSet& set, PlanFixture fixture)
{
    for (const ProcedureInput& input : set.procedure->inputs) {
        if (input.type == QLatin1String("path") && fixture.value.inputs.contains(input.id))
            fixture.value.inputs[input.id] = kHostile;
        if (input.type == QLatin1String("text") && fixture.value.inputs.contains(input.id))
            fixture.value.inputs[input.id] = kHostile.mid(1);
    }
    if (fixture.value.snapshot)
        fixture.value.snapshot->path = kHostile;
    return fixture;
}

/// Whether a shell would run or expand a part of the hostile input in this script.
bool isTakenApart(const QString& script)
{
    const ShellScan scan = scanShell(script);
    if (scan.unclosed >= 0 || scan.backquote >= 0)
        return true;
    for (const QList<ShellCommand>& stream : scan.streams) {
        for (const ShellCommand& command : stream) {
            if (command.name().startsWith(QStringLiteral("takenApart")) || command.name() == QLatin1String("y"))
                return true;
        }
    }
    return false;
}

} // namespace

class CleanPlansTest : public QObject {
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

    /// Those of the golden files, made once.
    static const QList<Plan>& plans(const PlanSet& set)
    {
        static QMap<QString, QList<Plan>> made;
        QList<Plan>& all = made[set.id];
        if (!all.isEmpty())
            return all;
        for (const PlanFixture& fixture : set.plans)
            all << planOf(set, fixture);
        Diagnostics diagnostics;
        const PlanFixture& first = set.plans.first();
        if (!set.procedure->followUp.isEmpty())
            all << makeFollowUpPlan(*set.procedure, first.value, first.facts,
                                    set.followUp.value(QStringLiteral("capture.rollback")), diagnostics)
                       .value_or(Plan());
        return all;
    }

private slots:
    void noPlaceholderTabOrSecret_data() { eachSet(); }
    void noPlaceholderTabOrSecret()
    {
        QSet<QString> texts; // most stand in many plans
        for (const Plan& plan : plans(chosen())) {
            QVERIFY(!plan.tasks.isEmpty() || !plan.blocks.isEmpty());
            for (const QString& text : commandTexts(plan))
                texts << text;
        }
        QStringList found;
        for (const QString& text : std::as_const(texts)) {
            const QString dirt = dirtIn(text);
            if (!dirt.isEmpty())
                found << dirt + QStringLiteral(" in ") + text.left(200);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void nothingAsksAndNoPipeHidesAFailure_data() { eachSet(); }
    void nothingAsksAndNoPipeHidesAFailure()
    {
        QStringList found;
        QSet<QString> seen;
        for (const Plan& plan : plans(chosen())) {
            for (const Script& script : scriptsOf(plan)) {
                const qsizetype before = seen.size();
                seen << script.place + script.text;
                if (seen.size() == before)
                    continue;
                Diagnostics diagnostics;
                lintScript({script.text, {script.place, 1, 1}}, script.duty,
                           YamlFindings{diagnostics, QStringLiteral("plan")});
                for (const Diagnostic& one : diagnostics.all())
                    found << one.toString();
            }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void inputsStayOneWord_data() { eachSet(); }
    void inputsStayOneWord()
    {
        const PlanSet& set = chosen();
        QSet<QString> met;
        for (const PlanFixture& fixture : set.plans) {
            for (const Script& script : scriptsOf(planOf(set, hostile(set, fixture)))) {
                if (script.text.contains(QStringLiteral("takenApart")))
                    met << script.text;
            }
        }
        QVERIFY2(!met.isEmpty(), "no script holds an input");
        QStringList found;
        for (const QString& text : std::as_const(met)) {
            if (isTakenApart(text))
                found << text.left(400);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void dirtIsFound()
    {
        for (const char* text : {"docker stop <RANCHER_CONTAINER_NAME>", "echo TODO", "ls ${input.dir}", "a\tb",
                                 "rke2 server --token=abc", "rke --access-key A --secret-key B"})
            QVERIFY2(!dirtIn(QString::fromLatin1(text)).isEmpty(), text);
        QVERIFY(dirtIn(QStringLiteral("printf '%s\\t' \"${run.id}\" <file")).isEmpty());
        QVERIFY(isTakenApart(QStringLiteral("ls ") + kHostile));
        QVERIFY(isTakenApart(QStringLiteral("ls \"") + kHostile + QLatin1Char('"')));
        QString quoted = kHostile;
        quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
        QVERIFY(!isTakenApart(QStringLiteral("ls -- '%1'/sub").arg(quoted)));
    }
};

QTEST_GUILESS_MAIN(CleanPlansTest)
#include "CleanPlansTest.moc"
