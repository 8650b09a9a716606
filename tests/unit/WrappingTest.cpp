// A procedure that a rule puts around another one: one plan of both, and what the reader refuses.

#include "tests/support/SmallCase.h"
#include "wizard/plan/Plan.h"
#include "wizard/plan/Planner.h"
#include "wizard/plan/RuleFinding.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;

namespace {

const QByteArray kStep =
    "    on: {first: true}\n    script: |\n      echo ${value.word}\n    effect: change\n    limit: 1m\n"
    "    onFailure: {skip: never, markDone: never}\n    verify: {exit: [0], all: [done]}\n"
    "    explain: So.\n    source: nowhere\n";

const QByteArray kInner =
    "format: 1\nid: inner\ntitle: Inner\nsummary: Inner.\ninputs:\n"
    "  - {id: cross, type: choice, label: Cross, choices: [\"yes\", \"no\"], default: \"no\"}\n"
    "values:\n  - {id: word, default: inner-word}\n"
    "rules:\n  - {id: crossing, stage: choose, condition: {input: cross, is: \"yes\"}, verdict: wrap, wrap: outer, "
    "severity: danger, text: Both are needed., source: nowhere}\n"
    "phases:\n  - {id: middle, title: Middle}\nsteps:\n  - id: turn\n    phase: middle\n    title: Turn\n" +
    kStep + "followUp:\n  title: Clean\n  steps:\n  - id: sweep\n    phase: middle\n    title: Sweep\n" + kStep;

const QByteArray kOuter =
    "format: 1\nid: outer\ntitle: Outer\nsummary: Outer.\nvalues:\n  - {id: word, default: outer-word}\n"
    "rules:\n  - {id: keys, stage: plan, condition: {case: name, exists: true}, verdict: warn, severity: danger, "
    "text: These are keys., source: nowhere}\n"
    "phases:\n  - {id: before, title: Before, around: before}\n  - {id: after, title: After, around: after}\nsteps:\n"
    "  - id: save\n    phase: before\n    title: Save\n" +
    kStep + "  - id: apply\n    phase: after\n    title: Apply\n    needs: [save]\n" + kStep +
    "followUp:\n  title: Clean\n  steps:\n  - id: forget\n    phase: after\n    title: Forget\n" + kStep;

QStringList stepsOf(const Plan& plan)
{
    QStringList ids;
    for (const PlannedTask& task : plan.tasks)
        ids << task.step;
    return ids;
}

} // namespace

class WrappingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qUtf8Printable(name));
        return file.fileName();
    }

    std::optional<Procedure> read(const QByteArray& inner, const QByteArray& outer, QStringList* codes = nullptr) const
    {
        write(QStringLiteral("outer.yaml"), outer);
        const QString path = write(QStringLiteral("inner.yaml"), inner);
        Diagnostics diagnostics;
        auto procedure = readProcedure(inner, path, diagnostics);
        if (codes == nullptr && !procedure)
            qFatal("%s", qUtf8Printable(diagnostics.toString()));
        for (const Diagnostic& one : diagnostics.all())
            *codes << one.code.section(QLatin1Char('.'), -2);
        return procedure;
    }

    static Plan plan(const Procedure& procedure, bool crossing)
    {
        tests::SmallCase small;
        small.value.inputs.insert(QStringLiteral("cross"), crossing ? QStringLiteral("yes") : QStringLiteral("no"));
        Diagnostics diagnostics;
        const auto made = makePlan(procedure, small.value, small.facts, diagnostics);
        if (!made)
            qFatal("%s", qUtf8Printable(diagnostics.toString()));
        return *made;
    }

private slots:
    void withoutTheCrossingItIsThePlanOfOne()
    {
        const Plan one = plan(*read(kInner, kOuter), false);
        QCOMPARE(stepsOf(one), QStringList{"turn"});
        QVERIFY(one.wrappers.isEmpty() && one.warnings.isEmpty());
    }

    void onePlanOfBoth()
    {
        const Procedure procedure = *read(kInner, kOuter);
        const Plan both = plan(procedure, true);
        QCOMPARE(stepsOf(both), (QStringList{"save", "turn", "apply"}));
        QCOMPARE(both.procedure, QStringLiteral("inner"));
        QCOMPARE(both.wrappers, QStringList{"outer"});
        QCOMPARE(both.phases.first().id, QStringLiteral("before"));
        QCOMPARE(both.phases.last().id, QStringLiteral("after"));
        QCOMPARE(both.tasks.last().needs, QStringList{"save"});
        QStringList warnings;
        for (const PlannedWarning& warning : both.warnings)
            warnings << warning.id + QLatin1Char(' ') + warning.verdict;
        warnings.sort();
        QCOMPARE(warnings, (QStringList{"crossing warn", "keys warn"}));
        QVERIFY(both.digest() != plan(procedure, false).digest());
    }

    void aValueOfBothIsTheInnerOne()
    {
        const Plan both = plan(*read(kInner, kOuter), true);
        QVERIFY(both.tasks.first().command.contains(QStringLiteral("inner-word")));
    }

    void thePlanRemembersAndItsCleanUpTakesBoth()
    {
        const Procedure procedure = *read(kInner, kOuter);
        Plan again;
        QString error;
        QVERIFY2(Plan::fromJson(plan(procedure, true).toJson(), again, error), qUtf8Printable(error));
        QCOMPARE(again.wrappers, QStringList{"outer"});
        tests::SmallCase small;
        Diagnostics diagnostics;
        const auto alone = makeFollowUpPlan(procedure, small.value, small.facts, "run-1", diagnostics);
        const auto both = makeFollowUpPlan(procedure, small.value, small.facts, "run-1", diagnostics, again.wrappers);
        QCOMPARE(stepsOf(*alone), QStringList{"sweep"});
        QCOMPARE(stepsOf(*both), (QStringList{"sweep", "forget"}));
    }

    void itsDigestCoversBoth()
    {
        const QString before = read(kInner, kOuter)->digest;
        QByteArray other = kOuter;
        other.replace("outer-word", "other-word");
        QVERIFY(read(kInner, other)->digest != before);
    }

    void whatCannotBeWrapped_data()
    {
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<QByteArray>("outer");
        QTest::addColumn<QString>("code");
        const auto changed = [](QByteArray text, const char* from, const char* to) { return text.replace(from, to); };
        QTest::newRow("names none") << changed(kInner, "wrap: outer, ", "") << kOuter << "rule.wrap";
        QTest::newRow("is not there") << changed(kInner, "wrap: outer,", "wrap: outside,") << kOuter << "wrap.missing";
        QTest::newRow("says no place") << kInner
                                       << changed(changed(kOuter, ", around: before", ""), ", around: after", "")
                                       << "wrap.not";
        QTest::newRow("says one place") << kInner << changed(kOuter, ", around: after", "") << "phase.around";
        QTest::newRow("same step") << kInner << changed(kOuter, "id: apply", "id: turn") << "wrap.twice";
        QTest::newRow("same rule") << kInner << changed(kOuter, "id: keys", "id: crossing") << "wrap.twice";
        QTest::newRow("wrapped itself") << kInner << changed(kOuter, "verdict: warn", "verdict: wrap, wrap: inner")
                                        << "wrap.nested";
    }
    void whatCannotBeWrapped()
    {
        QFETCH(QByteArray, inner);
        QFETCH(QByteArray, outer);
        QFETCH(QString, code);
        QStringList codes;
        QVERIFY(!read(inner, outer, &codes));
        QVERIFY2(codes.contains(code), qUtf8Printable(codes.join(QLatin1Char(' '))));
    }
};

QTEST_GUILESS_MAIN(WrappingTest)
#include "WrappingTest.moc"
