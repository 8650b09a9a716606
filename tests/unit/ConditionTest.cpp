#include "wizard/procedure/ConditionEvaluator.h"
#include "wizard/procedure/ConditionReader.h"

#include <QFile>
#include <QJsonArray>

#include <QTest>

using namespace wizard;

namespace {

/// Names and values as a test gives them; nodes are scopes of their own.
class TestScope final : public ConditionScope {
public:
    QMap<QString, ConditionValue> names; ///< "fact x"
    std::vector<TestScope> others;

    ConditionValue lookup(const QString& kind, const QString& name) const override
    {
        return names.value(kind + QLatin1Char(' ') + name, ConditionValue::unknown());
    }

    std::vector<const ConditionScope*> nodes(const NodeSelector&) const override
    {
        std::vector<const ConditionScope*> all;
        for (const TestScope& one : others)
            all.push_back(&one);
        return all;
    }
};

ConditionPtr conditionOf(const QString& yaml, Diagnostics& diagnostics)
{
    const auto root = readYamlTree(yaml.toUtf8(), QStringLiteral("c.yaml"), 4096, diagnostics);
    return root ? readCondition(*root, {diagnostics, QStringLiteral("procedure")}) : nullptr;
}

const char* word(Truth value)
{
    return value == Truth::True ? "true" : value == Truth::False ? "false" : "unknown";
}

} // namespace

class ConditionTest : public QObject {
    Q_OBJECT

    static TestScope scope()
    {
        TestScope made;
        made.names = {
            {"fact text", ConditionValue::of("abc")},
            {"fact number", ConditionValue::of("12")},
            {"fact blank", ConditionValue::of("")},
            {"fact list", ConditionValue::of(QJsonArray{"a", "b"})},
            {"fact none", ConditionValue::of(QJsonArray{})},
            {"fact gone", ConditionValue::absent()},
            {"fact version", ConditionValue::of("v1.32.5+rke2r1")},
            {"fact etcd36", ConditionValue::of("v1.33.11+rke2r1")},
            {"fact etcd35", ConditionValue::of("v1.33.10+rke2r3")},
            {"input target", ConditionValue::of("v1.31.9+rke2r1")},
            {"input flag", ConditionValue::of(true)},
            {"input count", ConditionValue::of(3)},
            {"input missing", ConditionValue::absent()},
            {"case serverCount", ConditionValue::of("3")},
        };
        return made;
    }

private slots:
    void operators_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("truth");
        const auto row = [](const char* condition, const char* truth) {
            QTest::newRow(condition) << QString::fromLatin1(condition) << QString::fromLatin1(truth);
        };
        row("{fact: text, is: abc}", "true");
        row("{fact: text, is: ab}", "false");
        row("{fact: number, is: 12}", "true");
        row("{fact: list, is: [a, b]}", "true");
        row("{fact: list, is: a}", "false");
        row("{fact: gone, is: abc}", "false");
        row("{fact: nobody, is: abc}", "unknown");
        row("{input: flag, is: true}", "true");
        row("{input: flag, is: 'true'}", "true");
        row("{input: flag, is: false}", "false");
        row("{fact: text, isNot: abc}", "false");
        row("{fact: text, isNot: x}", "true");
        row("{fact: gone, isNot: x}", "true");
        row("{fact: nobody, isNot: x}", "unknown");
        row("{fact: text, in: [x, abc]}", "true");
        row("{fact: text, in: [x]}", "false");
        row("{fact: text, in: {fact: list}}", "false");
        row("{fact: text, in: {fact: nobody}}", "unknown");
        row("{fact: text, notIn: [x]}", "true");
        row("{fact: text, notIn: [abc]}", "false");
        row("{fact: gone, notIn: [abc]}", "true");
        row("{fact: text, matches: '^a.c$'}", "true");
        row("{fact: text, matches: '^b'}", "false");
        row("{fact: list, matches: '^b'}", "true");
        row("{fact: gone, matches: '.'}", "false");
        row("{fact: text, contains: b}", "true");
        row("{fact: list, contains: b}", "true");
        row("{fact: list, contains: ab}", "false");
        row("{fact: list, contains: {fact: text}}", "false");
        row("{fact: list, containsAny: [x, b]}", "true");
        row("{fact: list, containsAny: [x, ab]}", "false");
        row("{fact: list, containsAny: {fact: list}}", "true");
        row("{fact: list, containsAny: {fact: text}}", "false");
        row("{fact: gone, containsAny: [a]}", "false");
        row("{fact: nobody, containsAny: [a]}", "unknown");
        row("{fact: text, exists: true}", "true");
        row("{fact: gone, exists: true}", "false");
        row("{fact: nobody, exists: false}", "true");
        row("{input: missing, exists: false}", "true");
        row("{fact: gone, absent: true}", "true");
        row("{fact: text, absent: true}", "false");
        row("{fact: nobody, absent: true}", "unknown");
        row("{fact: nobody, unknown: true}", "true");
        row("{fact: text, unknown: true}", "false");
        row("{fact: gone, unknown: false}", "true");
        row("{fact: none, empty: true}", "true");
        row("{fact: blank, empty: true}", "true");
        row("{fact: gone, empty: true}", "true");
        row("{fact: list, empty: false}", "true");
        row("{fact: nobody, empty: true}", "unknown");
        row("{fact: number, below: 13}", "true");
        row("{fact: number, below: 12}", "false");
        row("{fact: number, atMost: 12}", "true");
        row("{fact: number, atLeast: 12}", "true");
        row("{fact: number, above: 12}", "false");
        row("{fact: number, above: {input: count}}", "true");
        row("{case: serverCount, atLeast: 3}", "true");
        row("{fact: text, below: 13}", "unknown");
        row("{fact: gone, below: 13}", "unknown");
        row("{fact: version, above: v1.32.4+rke2r1}", "true");
        row("{fact: version, atMost: v1.32.5+rke2r1}", "true");
        row("{input: target, below: {fact: version}}", "true");
        row("{fact: version, below: 13}", "unknown");
        row("{fact: number, between: [1, 12]}", "true");
        row("{fact: number, between: [13, 20]}", "false");
        row("{fact: version, between: [v1.32.0, v1.32.99]}", "true");
        row("{fact: version, sameMinor: v1.32.0+rke2r1}", "true");
        row("{input: target, sameMinor: {fact: version}}", "false");
        row("{input: target, minorBelow: {fact: version}}", "true");
        row("{input: target, minorAbove: {fact: version}}", "false");
        row("{fact: text, sameMinor: v1.32.0}", "unknown");
        row("{fact: etcd35, sameMinor: {fact: etcd36}}", "true");
        row("{fact: etcd35, sameEtcdMinor: {fact: etcd36}}", "false");
        row("{fact: etcd35, sameEtcdMinor: {fact: version}}", "true");
        row("{fact: etcd35, etcdMinorBelow: {fact: etcd36}}", "true");
        row("{fact: etcd36, etcdMinorAbove: {fact: etcd35}}", "true");
        row("{fact: etcd36, etcdMinorAbove: v2.8.5}", "unknown");
        row("{fact: list, countIs: 2}", "true");
        row("{fact: gone, countIs: 0}", "true");
        row("{fact: text, countIs: 1}", "true");
        row("{fact: none, countAtLeast: 1}", "false");
        row("{fact: list, countAtLeast: {input: count}}", "false");
        row("{fact: nobody, countIs: 0}", "unknown");
        row("{all: [{fact: text, is: abc}, {fact: number, is: 12}]}", "true");
        row("{all: [{fact: text, is: x}, {fact: nobody, is: 1}]}", "false");
        row("{all: [{fact: text, is: abc}, {fact: nobody, is: 1}]}", "unknown");
        row("{any: [{fact: text, is: abc}, {fact: nobody, is: 1}]}", "true");
        row("{any: [{fact: text, is: x}, {fact: nobody, is: 1}]}", "unknown");
        row("{any: [{fact: text, is: x}, {fact: number, is: 1}]}", "false");
        row("{not: {fact: text, is: x}}", "true");
        row("{not: {fact: nobody, is: x}}", "unknown");
    }

    void operators()
    {
        QFETCH(QString, condition);
        QFETCH(QString, truth);
        Diagnostics diagnostics;
        const ConditionPtr read = conditionOf(condition, diagnostics);
        QVERIFY2(read && !diagnostics.hasErrors(), qPrintable(diagnostics.toString()));
        QCOMPARE(QString::fromLatin1(word(evaluate(read, scope()))), truth);
    }

    /// The table above asks every operator at least once.
    void everyOperatorIsTested()
    {
        QFile source(QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/unit/ConditionTest.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(source.readAll());
        for (const QString& op : conditionOperators())
            QVERIFY2(text.contains(QStringLiteral(", %1: ").arg(op)), qPrintable(op));
    }

    void noConditionIsTrue() { QCOMPARE(evaluate(nullptr, scope()), Truth::True); }

    void overNodes_data()
    {
        QTest::addColumn<QStringList>("roles");    ///< fact role of each node; "?" unknown
        QTest::addColumn<QStringList>("versions"); ///< fact v of each node
        QTest::addColumn<QString>("any");
        QTest::addColumn<QString>("all");
        QTest::newRow("none") << QStringList() << QStringList() << "false"
                              << "true";
        QTest::newRow("all hold") << QStringList{"s", "s"} << QStringList{"1", "1"} << "true"
                                  << "true";
        QTest::newRow("one holds") << QStringList{"s", "s"} << QStringList{"1", "2"} << "true"
                                   << "false";
        QTest::newRow("the other is not selected") << QStringList{"s", "w"} << QStringList{"1", "2"} << "true"
                                                   << "true";
        QTest::newRow("one unknown") << QStringList{"s", "s"} << QStringList{"1", "?"} << "true"
                                     << "unknown";
        QTest::newRow("selection unknown") << QStringList{"?", "s"} << QStringList{"1", "2"} << "unknown"
                                           << "false";
    }

    void overNodes()
    {
        QFETCH(QStringList, roles);
        QFETCH(QStringList, versions);
        QFETCH(QString, any);
        QFETCH(QString, all);
        TestScope whole;
        for (qsizetype i = 0; i < roles.size(); ++i) {
            TestScope node;
            if (roles.at(i) != "?")
                node.names["fact role"] = ConditionValue::of(roles.at(i));
            if (versions.at(i) != "?")
                node.names["fact v"] = ConditionValue::of(versions.at(i));
            whole.others.push_back(node);
        }
        Diagnostics diagnostics;
        const QString body = QStringLiteral("{on: {fact: {fact: role, is: s}}, that: {fact: v, is: 1}}");
        const ConditionPtr some = conditionOf(QStringLiteral("anyNode: ") + body, diagnostics);
        const ConditionPtr every = conditionOf(QStringLiteral("allNodes: ") + body, diagnostics);
        QVERIFY2(some && every, qPrintable(diagnostics.toString()));
        QCOMPARE(QString::fromLatin1(word(evaluate(some, whole))), any);
        QCOMPARE(QString::fromLatin1(word(evaluate(every, whole))), all);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* condition, const char* found) {
            QTest::newRow(condition) << QString::fromLatin1(condition) << QString::fromLatin1(found);
        };
        row("{fact: x, iss: 1}", "1:11 key.unknown");
        row("{fakt: x, is: 1}", "1:2 key.unknown");
        row("{is: 1}", "1:1 condition.invalid");
        row("{fact: x}", "1:1 condition.invalid");
        row("{fact: x, input: y, is: 1}", "1:11 condition.invalid");
        row("{fact: x, is: 1, isNot: 2}", "1:18 condition.invalid");
        row("{all: []}", "1:7 condition.invalid");
        row("{all: [{fact: x, is: 1}], is: 2}", "1:27 condition.invalid");
        row("{fact: x, matches: '['}", "1:20 condition.invalid");
        row("{fact: x, matches: {input: y}}", "1:20 condition.invalid");
        row("{fact: x, exists: 'true'}", "1:19 condition.invalid");
        row("{fact: x, exists: yes}", "1:19 type.wrong");
        row("{fact: x, below: abc}", "1:18 condition.invalid");
        row("{fact: x, between: [1]}", "1:20 condition.invalid");
        row("{fact: x, sameMinor: 5}", "1:22 condition.invalid");
        row("{fact: x, countIs: '2'}", "1:20 condition.invalid");
        row("{fact: x, in: a}", "1:15 condition.invalid");
        row("{case: serverCont, is: 1}", "1:8 word.unknown");
        row("{fact: x, is: {input: a, fact: b}}", "1:15 condition.invalid");
        row("{anyNode: {on: {role: servr}, that: {fact: x, is: 1}}}", "1:23 word.unknown");
        row("{anyNode: {on: {}, that: {fact: x, is: 1}}}", "1:16 selector.empty");
        row("{anyNode: {on: {first: true, except: first}, that: {fact: x, is: 1}}}", "1:16 selector.empty");
        row("{fact: x, is: 010}", "1:15 type.wrong");
        row("[]", "1:1 condition.invalid");
    }

    void refuses()
    {
        QFETCH(QString, condition);
        QFETCH(QString, found);
        Diagnostics diagnostics;
        conditionOf(condition, diagnostics);
        QVERIFY(diagnostics.hasErrors());
        const Diagnostic& one = diagnostics.all().first();
        QCOMPARE(QStringLiteral("%1:%2 %3").arg(one.mark.line).arg(one.mark.column).arg(one.code.section('.', 1)),
                 found);
        QCOMPARE(static_cast<int>(diagnostics.all().size()), 1);
    }
};

QTEST_GUILESS_MAIN(ConditionTest)
#include "ConditionTest.moc"
