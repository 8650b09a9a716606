// Rules of a person: added, as strict as the built-in one or weaker, and what the plan says of them.

#include "tests/support/PlanSet.h"
#include "wizard/plan/Planner.h"
#include "wizard/plan/RuleFinding.h"
#include "wizard/procedure/RuleFiles.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;

namespace {

/// A built-in rule of the procedure, as it might be written anew.
QByteArray rule(const QByteArray& verdict, const QByteArray& severity, const QByteArray& condition)
{
    return "format: 1\nprocedures: [rke2-etcd]\nrules:\n  - {id: known-bad-release, stage: choose, title: T, "
           "condition: " +
           condition + ", verdict: " + verdict + ", severity: " + severity + ", text: Words of our own}\n";
}

QByteArray builtInRelease()
{
    for (const ProcedureRule& one : tests::procedureOfTree(QStringLiteral("rke2-etcd")).rules) {
        if (one.id == QLatin1String("known-bad-release"))
            return "{input: targetVersion, matches: '" + one.condition->literal.toString().toUtf8() + "'}";
    }
    return {};
}

Procedure with(const QByteArray& rules, Diagnostics& diagnostics)
{
    Procedure procedure = tests::procedureOfTree(QStringLiteral("rke2-etcd"));
    addRuleFiles({{QStringLiteral("/etc/site/site.yaml"), rules, true}}, procedure, diagnostics);
    return procedure;
}

const ProcedureRule* find(const Procedure& procedure, const QString& id)
{
    for (const ProcedureRule& one : procedure.rules) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString write(const QTemporaryDir& folder, const QByteArray& bytes)
{
    QFile file(folder.filePath(QStringLiteral("rules.yaml")));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace

class OwnRulesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(!builtInRelease().isEmpty()); }

    void strictness_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<bool>("weaker");
        const QByteArray same = builtInRelease();
        const QByteArray other = "{case: serverCount, is: 7}";
        QTest::addRow("the same") << rule("warn", "danger", same) << false;
        QTest::addRow("a harder verdict") << rule("block", "danger", same) << false;
        QTest::addRow("it bites in more cases")
            << rule("warn", "danger", "{any: [" + same + ", " + other + "]}") << false;
        QTest::addRow("a softer verdict") << rule("info", "danger", same) << true;
        QTest::addRow("a lower severity") << rule("warn", "caution", same) << true;
        QTest::addRow("another condition") << rule("block", "danger", other) << true;
        QTest::addRow("it bites in fewer cases")
            << rule("warn", "danger", "{all: [" + same + ", " + other + "]}") << true;
        QTest::addRow("on some nodes only")
            << rule("warn", "danger", same).replace("title: T", "title: T, on: {role: agent}") << true;
        QTest::addRow("silent where it could not check")
            << rule("warn", "danger", same).replace("title: T", "title: T, unknown: ignore") << true;
    }

    void strictness()
    {
        QFETCH(QByteArray, rules);
        Diagnostics diagnostics;
        const Procedure procedure = with(rules, diagnostics);
        QVERIFY2(!diagnostics.hasErrors(), qPrintable(diagnostics.toString()));
        QCOMPARE(find(procedure, QStringLiteral("known-bad-release"))->text, QString("Words of our own"));
        QCOMPARE(procedure.rules.size(), tests::procedureOfTree(procedure.id).rules.size() +
                                             (find(procedure, QStringLiteral("own-rules-weaker")) ? 2 : 1));
        QTEST(find(procedure, QStringLiteral("own-rules-weaker")) != nullptr, "weaker");
    }

    /// The plan shows file and digest; what is weaker needs a typed reason.
    void thePlanSaysSo()
    {
        const tests::PlanFixture& fixture = tests::planSet(QStringLiteral("rke2-etcd")).plans.first();
        const QByteArray rules = rule("info", "caution", "{case: serverCount, is: 7}");
        Diagnostics diagnostics;
        const Procedure procedure = with(rules, diagnostics);
        const auto plan = makePlan(procedure, fixture.value, fixture.facts, diagnostics);
        QVERIFY2(plan, qPrintable(diagnostics.toString()));
        const auto plain = makePlan(tests::procedureOfTree(procedure.id), fixture.value, fixture.facts, diagnostics);
        QVERIFY(plan->rulesDigest != plain->rulesDigest);
        QCOMPARE(plan->procedureDigest, plain->procedureDigest);
        QMap<QString, PlannedWarning> warnings;
        for (const PlannedWarning& warning : plan->warnings)
            warnings.insert(warning.id, warning);
        QCOMPARE(warnings.value(QStringLiteral("own-rules")).verdict, QString("warn"));
        const QString text = warnings.value(QStringLiteral("own-rules")).text;
        QVERIFY2(text.contains(QStringLiteral("site.yaml")) && text.contains(sha256(rules)), qPrintable(text));
        QCOMPARE(warnings.value(QStringLiteral("own-rules-weaker")).verdict, QString("override"));
        QVERIFY(warnings.value(QStringLiteral("own-rules-weaker")).text.contains(QStringLiteral("known-bad-release")));
    }

    void addedRulesBite()
    {
        Diagnostics diagnostics;
        const Procedure procedure =
            with("format: 1\nprocedures: [rke2-etcd]\nrules:\n  - {id: site-window, stage: check, title: T, condition: "
                 "{case: serverCount, atLeast: 1}, verdict: block, severity: danger, text: Not today}\n",
                 diagnostics);
        QVERIFY(!find(procedure, QStringLiteral("own-rules-weaker")));
        const tests::PlanFixture& fixture = tests::planSet(procedure.id).plans.first();
        const auto plan = makePlan(procedure, fixture.value, fixture.facts, diagnostics);
        QVERIFY(plan && plan->blocks.size() == 1);
        QCOMPARE(plan->blocks.first().id, QString("site-window"));
    }

    void badFilesAreRefusedAtTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        const QByteArray good = rule("block", "danger", builtInRelease());
        QTest::addRow("no such procedure")
            << QByteArray(good).replace("rke2-etcd", "rke2-etc") << "procedure.unknown" << 2;
        QTest::addRow("no such fact") << QByteArray("format: 1\nprocedures: [rke2-etcd]\nrules:\n  - {id: x, stage: "
                                                    "plan, condition: {fact: no.such, is: a}, verdict: warn, severity: "
                                                    "info, text: T}\n")
                                      << "procedure.name.unknown" << 4;
        QTest::addRow("no such key") << QByteArray(good).replace("title: T", "titel: T") << "procedure.key.unknown"
                                     << 4;
        QTest::addRow("something else") << QByteArray("format: 1\nsignatures: []\n") << "procedure.rules.file" << 1;
    }

    void badFilesAreRefusedAtTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(int, line);
        QTemporaryDir folder;
        const QString path = write(folder, bytes);
        Diagnostics diagnostics;
        QVERIFY(!useOwnRules({path}, diagnostics));
        bool found = false;
        for (const Diagnostic& one : diagnostics.all())
            found = found || (one.code == code && one.mark.file == path && one.mark.line == line);
        QVERIFY2(found, qPrintable(diagnostics.toString()));
        QVERIFY2(!find(*shippedProcedure(QStringLiteral("rke2-etcd"), diagnostics), QStringLiteral("own-rules")),
                 "a refused file is not used");
    }

    void usedForEveryProcedureThatIsNamed()
    {
        QTemporaryDir folder;
        Diagnostics diagnostics;
        QVERIFY2(useOwnRules({write(folder, rule("block", "danger", builtInRelease()))}, diagnostics),
                 qPrintable(diagnostics.toString()));
        QVERIFY(find(*shippedProcedure(QStringLiteral("rke2-etcd"), diagnostics), QStringLiteral("own-rules")));
        QVERIFY(!find(*shippedProcedure(QStringLiteral("rke-rollback"), diagnostics), QStringLiteral("own-rules")));
        QVERIFY(useOwnRules({}, diagnostics));
    }
};

QTEST_GUILESS_MAIN(OwnRulesTest)
#include "OwnRulesTest.moc"
