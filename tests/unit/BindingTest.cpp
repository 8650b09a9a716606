#include "wizard/plan/Binding.h"

#include "tests/support/SmallCase.h"
#include <QJsonArray>

#include <QTest>

using namespace wizard;
using tests::SmallCase;
using State = NamedValue::State;

namespace {

WordItem word(const QString& text)
{
    WordItem item;
    item.word.text = text;
    return item;
}

WordItem choice(const ConditionPtr& condition, const QString& then, const QString& otherwise)
{
    WordItem item;
    item.kind = WordItem::Kind::If;
    item.condition = condition;
    item.then = {word(then)};
    item.otherwise = {word(otherwise)};
    return item;
}

WordItem each(const QString& list, const QString& then)
{
    WordItem item;
    item.kind = WordItem::Kind::Each;
    item.list = list;
    item.as = QStringLiteral("x");
    item.then = {word(then)};
    return item;
}

ProcedureValue from(const QString& id, const QString& origin, const QString& otherwise = {})
{
    ProcedureValue value;
    value.id = id;
    value.from = origin;
    value.defaultText.text = otherwise;
    return value;
}

ProcedureValue list(const QString& id, const QList<WordItem>& words)
{
    ProcedureValue value;
    value.id = id;
    value.isList = true;
    value.words = words;
    return value;
}

ProcedureInput input(const QString& id, const QJsonValue& byDefault = QJsonValue::Undefined)
{
    ProcedureInput input;
    input.id = id;
    input.defaultValue = byDefault;
    return input;
}

} // namespace

class BindingTest : public QObject {
    Q_OBJECT

    SmallCase m_small;
    Procedure m_procedure;

    Binding whole() const { return Binding(m_procedure, m_small.value, m_small.facts); }
    Binding on(const char* node) const { return whole().on(m_small.node(node)); }

private slots:
    void init()
    {
        m_small = SmallCase();
        m_procedure = Procedure();
    }

    void namesOfNodes()
    {
        const Binding binding = on("work").about(m_small.node("two"));
        QCOMPARE(binding.resolve("node.name").text(), QStringLiteral("work"));
        QCOMPARE(binding.resolve("node.kubernetesName").text(), QStringLiteral("work"));
        QCOMPARE(binding.resolve("node.address").text(), QStringLiteral("10.0.0.1"));
        QCOMPARE(binding.resolve("first.node.name").text(), QStringLiteral("one"));
        QCOMPARE(binding.resolve("subject.node.kubernetesName").text(), QStringLiteral("two.internal"));
        QCOMPARE(on("two").resolve("subject.node.name").text(), QStringLiteral("two"));
        QCOMPARE(whole().resolve("node.name").state, State::Absent);
    }

    void factsOfEachPlace()
    {
        m_small.fact("one", "x", "1").fact("two", "x", "2").fact("work", "x", "3");
        m_small.facts.cluster = m_small.facts.nodes["two"];
        const Binding binding = on("work").about(m_small.node("two"));
        QCOMPARE(binding.resolve("fact.x").text(), QStringLiteral("3"));
        QCOMPARE(binding.resolve("first.x").text(), QStringLiteral("1"));
        QCOMPARE(binding.resolve("subject.fact.x").text(), QStringLiteral("2"));
        QCOMPARE(binding.resolve("cluster.x").text(), QStringLiteral("2"));
        QCOMPARE(binding.resolve("fact.y").state, State::Unknown);
        QCOMPARE(whole().resolve("fact.x").state, State::Unknown);
    }

    void inputs()
    {
        m_procedure.inputs = {input("a", "by default"), input("b"), input("c", true), input("d")};
        m_small.value.inputs = {{QStringLiteral("d"), QJsonArray{"p", "q"}}};
        QCOMPARE(whole().resolve("input.a").text(), QStringLiteral("by default"));
        QCOMPARE(whole().resolve("input.b").state, State::Absent);
        QCOMPARE(whole().resolve("input.c").text(), QStringLiteral("true"));
        QCOMPARE(whole().resolve("input.d").items, (QStringList{"p", "q"}));
        QVERIFY(whole().resolve("input.d").isList);
        QCOMPARE(whole().resolve("input.e").state, State::NoSuchName);
        m_small.value.inputs = {{"a", "given"}, {"b", 300}};
        QCOMPARE(whole().resolve("input.a").text(), QStringLiteral("given"));
        QCOMPARE(whole().resolve("input.b").text(), QStringLiteral("300"));
    }

    /// A field that was emptied is one that was not filled in.
    void anEmptyInputIsNotGiven()
    {
        m_procedure.inputs = {input("a", "by default"), input("b")};
        m_small.value.inputs = {{"a", ""}, {"b", ""}};
        QCOMPARE(whole().resolve("input.a").text(), QStringLiteral("by default"));
        QCOMPARE(whole().resolve("input.b").state, State::Absent);
        QCOMPARE(whole().holds(tests::condition("input", "b", "exists", true)), Truth::False);
    }

    void theSnapshot()
    {
        QCOMPARE(whole().resolve("input.snapshot.path").state, State::Absent);
        m_small.value.snapshot = SnapshotChoice{SnapshotPlace::Node, "two", "/a b", {}};
        QCOMPARE(whole().resolve("input.snapshot.path").text(), QStringLiteral("/a b"));
        QCOMPARE(whole().resolve("input.snapshot.node").text(), QStringLiteral("two"));
        QCOMPARE(whole().resolve("input.snapshot.sha256").state, State::Absent);
        QCOMPARE(whole().resolve("input.snapshot.colour").state, State::NoSuchName);
        QCOMPARE(whole().resolve("case.snapshotAt").text(), QStringLiteral("node"));
    }

    void numbersOfTheCase()
    {
        m_small.value.nodes[1].leftOutReason = QStringLiteral("dead");
        QCOMPARE(whole().resolve("case.serverCount").text(), QStringLiteral("1"));
        QCOMPARE(whole().resolve("case.agentCount").text(), QStringLiteral("1"));
        QCOMPARE(whole().resolve("case.leftOut").items, QStringList{"two"});
        QCOMPARE(whole().resolve("case.practice").text(), QStringLiteral("false"));
    }

    void itemsAndHoles()
    {
        QCOMPARE(on("one").with("file", "/a").resolve("file").text(), QStringLiteral("/a"));
        QCOMPARE(on("one").resolve("file").state, State::NoSuchName);
        for (const char* hole : {"run.id", "attempt", "stamp", "capture.anything"})
            QCOMPARE(on("one").resolve(QString::fromLatin1(hole)).state, State::Hole);
    }

    void valuesFromFacts()
    {
        m_procedure.values = {from("dir", "fact.dir", "/default"), from("bare", "fact.dir")};
        m_small.fact("one", "dir", "/own").absent("two", "dir");
        QCOMPARE(on("one").resolve("value.dir").text(), QStringLiteral("/own"));
        QCOMPARE(on("two").resolve("value.dir").text(), QStringLiteral("/default"));
        QCOMPARE(on("two").resolve("value.bare").state, State::Absent);
        // what could not be read is not what is not there
        QCOMPARE(on("work").resolve("value.dir").state, State::Unknown);
    }

    void valuesByCase()
    {
        ProcedureValue value = from("v", {}, "otherwise");
        value.cases = {{tests::condition("fact", "x", "is", "a"), Template{"first ${fact.x}", {}}}};
        m_procedure.values = {value};
        m_small.fact("one", "x", "a").fact("two", "x", "b");
        QCOMPARE(on("one").resolve("value.v").text(), QStringLiteral("first a"));
        QCOMPARE(on("two").resolve("value.v").text(), QStringLiteral("otherwise"));
        QCOMPARE(on("work").resolve("value.v").state, State::Unknown);
    }

    void valuesOfWords()
    {
        m_procedure.values = {
            list("v", {word("--a"), choice(tests::condition("fact", "x", "is", "a"), "--then", "--else"),
                       each("fact.l", "--each=${x}")})};
        m_small.fact("one", "x", "a").list("one", "l", {"p", "q r"}).fact("two", "x", "b").absent("two", "l");
        QCOMPARE(on("one").resolve("value.v").items, (QStringList{"--a", "--then", "--each=p", "--each=q r"}));
        QCOMPARE(on("two").resolve("value.v").items, (QStringList{"--a", "--else"}));
    }

    /// The same words as the lines of one text.
    void valuesOfLines()
    {
        ProcedureValue text = list(
            "v", {word("spec:"), choice(tests::condition("fact", "x", "is", "a"), "  a: 1", "  b: 2"), word("  c: 3")});
        text.isList = false;
        m_procedure.values = {text};
        m_small.fact("one", "x", "a");
        QCOMPARE(on("one").resolve("value.v").text(), QStringLiteral("spec:\n  a: 1\n  c: 3"));
        QVERIFY(!on("one").resolve("value.v").isList);
        QCOMPARE(on("two").resolve("value.v").state, State::Unknown);
    }

    /// A word that hangs on an unknown fact makes the whole value unknown, never shorter.
    void wordsThatCannotBeToldAreUnknown()
    {
        m_procedure.values = {list("condition", {choice(tests::condition("fact", "x", "is", "a"), "t", "e")}),
                              list("list", {word("--a"), each("fact.l", "${x}")}),
                              list("word", {word("--b=${fact.y}")})};
        for (const char* value : {"value.condition", "value.list", "value.word"})
            QCOMPARE(on("one").resolve(QString::fromLatin1(value)).state, State::Unknown);
    }

    /// A known operand that cannot be compared does not become the value.
    void aConditionThatCannotBeComparedIsNotItsOperand()
    {
        m_procedure.inputs = {input("version")};
        m_small.value.inputs = {{"version", "latest"}};
        m_procedure.values = {
            list("flags", {choice(tests::condition("input", "version", "below", "v1.29.0+rke2r1"), "t", "e")})};
        QCOMPARE(on("one").resolve("value.flags").state, State::Unknown);
    }

    void aValueCannotHoldWhatOnlyTheRunKnows()
    {
        m_procedure.values = {list("v", {word("/a/${run.id}")})};
        const NamedValue value = on("one").resolve("value.v");
        QCOMPARE(value.state, State::Unknown);
    }

    void valuesMayUseValuesButNoCircles()
    {
        m_procedure.values = {from("a", "value.b"), from("b", {}, "${fact.x}/b"), from("c", "value.d"),
                              from("d", "value.c")};
        m_small.fact("one", "x", "1");
        QCOMPARE(on("one").resolve("value.a").text(), QStringLiteral("1/b"));
        QCOMPARE(on("one").resolve("value.c").state, State::Unknown);
    }

    void whereKubectlRuns()
    {
        for (const char* name : {"kubeOn", "kubectl", "kubeconfig", "helm"})
            QCOMPARE(whole().resolve(QStringLiteral("case.") + QLatin1String(name)).text(), QStringLiteral("auto"));
        m_small.value.kube = {{"on", "two"}, {"helm", "/opt/helm"}};
        QCOMPARE(whole().resolve("case.kubeOn").text(), QStringLiteral("two"));
        QCOMPARE(whole().resolve("case.helm").text(), QStringLiteral("/opt/helm"));
    }

    void selectors()
    {
        const auto names = [this](const NodeSelector& selector) {
            QStringList all;
            for (const CaseNode* node : whole().select(selector))
                all << node->name;
            return all;
        };
        NodeSelector servers;
        servers.roles = {"server"};
        QCOMPARE(names(servers), (QStringList{"one", "two"}));
        servers.exceptFirst = true;
        QCOMPARE(names(servers), QStringList{"two"});
        NodeSelector first;
        first.first = true;
        QCOMPARE(names(first), QStringList{"one"});
        NodeSelector kube;
        kube.roles = {"kube"};
        QCOMPARE(names(kube), QStringList{"one"});
        m_small.value.kube = {{"on", "work"}};
        QCOMPARE(names(kube), QStringList{"work"});
        kube.roles << "server";
        QCOMPARE(names(kube), (QStringList{"one", "two", "work"}));
        m_small.value.kube = {{"on", "here"}};
        QCOMPARE(names(kube), (QStringList{"one", "two"}));
        NodeSelector any;
        QCOMPARE(names(any), (QStringList{"one", "two", "work"}));
        any.fact = tests::condition("fact", "x", "is", "a");
        m_small.fact("two", "x", "a").fact("one", "x", "b");
        QCOMPARE(names(any), QStringList{"two"});
        QCOMPARE(whole().undecided(any), QList<const CaseNode*>{m_small.node("work")});
        m_small.value.nodes[1].leftOutReason = QStringLiteral("dead");
        QCOMPARE(names(any), QStringList());
    }
};

QTEST_GUILESS_MAIN(BindingTest)
#include "BindingTest.moc"
