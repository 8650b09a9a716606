#include "wizard/facts/ProbeAnswer.h"

#include <QTest>

using namespace wizard;

namespace {

const QString kAt = QStringLiteral("2026-03-14T02:11:09Z");
const QMap<QString, QString> kGives = {
    {"a.text", "text"}, {"a.number", "int"}, {"a.list", "list"}, {"a.secret", "secret"}};

ProbeAnswer read(const QByteArray& output)
{
    return readProbeAnswer(output, kGives, QStringLiteral("probe"), kAt);
}

QString textOf(const backend::Secret& secret)
{
    return QString::fromUtf8(secret.view().data(), secret.view().size());
}

} // namespace

class ProbeAnswerTest : public QObject {
    Q_OBJECT

private slots:
    void valuesWithTheirOrigin()
    {
        const Fact fact = read("a.text=one=two  three \n").facts.value("a.text");
        QCOMPARE(fact.state, Fact::State::Value);
        QCOMPARE(fact.value, QStringLiteral("one=two  three "));
        QCOMPARE(fact.source, QStringLiteral("probe"));
        QCOMPARE(fact.at, kAt);
        QVERIFY(!fact.isList);
    }

    void theLastLineWins()
    {
        QCOMPARE(read("a.text=no\na.text=yes\n").facts.value("a.text").value, QStringLiteral("yes"));
        QCOMPARE(read("a.text?=why\na.text=yes").facts.value("a.text").state, Fact::State::Value);
        QCOMPARE(read("a.text=yes\na.text!=").facts.value("a.text").state, Fact::State::Absent);
    }

    void listsGrowItemByItem()
    {
        const Fact fact = read("a.list!=\na.list+=one\na.list+=two, three\n").facts.value("a.list");
        QVERIFY(fact.isList && fact.known());
        QCOMPARE(fact.items, (QStringList{"one", "two, three"}));
    }

    void anItemAfterAReasonLeavesNoReason()
    {
        const Fact fact = read("a.list?=not yet\na.list+=one\n").facts.value("a.list");
        QVERIFY(fact.known());
        QCOMPARE(fact.reason, QString());
    }

    void anItemAfterAValueKeepsTheValue()
    {
        QCOMPARE(read("a.list=one\na.list+=two\n").facts.value("a.list").items, (QStringList{"one", "two"}));
    }

    void aPlainLineOfAListIsOneItem()
    {
        QCOMPARE(read("a.list=one\n").facts.value("a.list").items, QStringList{"one"});
        const Fact empty = read("a.list=\n").facts.value("a.list");
        QVERIFY(empty.isList && empty.known() && empty.items.isEmpty());
    }

    void unknownSaysWhy()
    {
        const Fact fact = read("a.text?=permission denied\n").facts.value("a.text");
        QCOMPARE(fact.state, Fact::State::Unknown);
        QCOMPARE(fact.reason, QStringLiteral("permission denied"));
    }

    void whatIsNotPrintedIsUnknown()
    {
        const ProbeAnswer answer = read({});
        QCOMPARE(answer.facts.value("a.text").state, Fact::State::Unknown);
        QVERIFY(answer.facts.value("a.text").reason.contains(QLatin1String("probe")));
        QVERIFY(!answer.facts.contains("a.secret"));
    }

    void aNumberThatIsNoneIsUnknown()
    {
        QCOMPARE(read("a.number=42\n").facts.value("a.number").value, QStringLiteral("42"));
        QCOMPARE(read("a.number=-1\n").facts.value("a.number").value, QStringLiteral("-1"));
        for (const char* bad : {"a.number=\n", "a.number=4K\n", "a.number=4.5\n", "a.number=99999999999999999999\n"}) {
            const Fact fact = read(bad).facts.value("a.number");
            QCOMPARE(fact.state, Fact::State::Unknown);
            QVERIFY(!fact.reason.isEmpty() && fact.value.isEmpty());
        }
    }

    void strangeLinesAreKeptAside()
    {
        const ProbeAnswer answer = read("warning: locale\n\n=x\nb.other=1\n 1a=2\na.text=yes\n");
        QCOMPARE(answer.strayLines, (QStringList{"warning: locale", "=x", "b.other=1", " 1a=2"}));
        QCOMPARE(answer.facts.value("a.text").value, QStringLiteral("yes"));
    }

    void linesOfDosEndTheSame() { QCOMPARE(read("a.text=yes\r\n").facts.value("a.text").value, QStringLiteral("yes")); }

    void aSecretIsNeitherFactNorStrayLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("as written") << QByteArray("a.secret*=hunter2\n");
        QTest::newRow("without its mark") << QByteArray("a.secret=hunter2\n");
        QTest::newRow("as a list") << QByteArray("a.secret+=hunter2\n");
        QTest::newRow("of another name") << QByteArray("b.unknown*=hunter2\n");
    }

    void aSecretIsNeitherFactNorStrayLine()
    {
        QFETCH(QByteArray, line);
        const ProbeAnswer answer = read(line);
        QCOMPARE(answer.secrets.size(), size_t(1));
        QCOMPARE(textOf(answer.secrets.front()), QStringLiteral("hunter2"));
        QVERIFY(answer.strayLines.isEmpty());
        for (const Fact& fact : answer.facts)
            QVERIFY(!fact.value.contains(QLatin1String("hunter2")));
    }

    void anEmptySecretIsNone() { QVERIFY(read("a.secret*=\n").secrets.empty()); }

    void aProbeThatDidNotRunLeavesEverythingUnknown()
    {
        const FactSet facts = unknownFacts(kGives, QStringLiteral("probe"), QStringLiteral("lost"), kAt);
        QCOMPARE(facts.keys(), (QStringList{"a.list", "a.number", "a.text"}));
        for (const Fact& fact : facts) {
            QCOMPARE(fact.state, Fact::State::Unknown);
            QCOMPARE(fact.reason, QStringLiteral("lost"));
        }
    }
};

QTEST_GUILESS_MAIN(ProbeAnswerTest)
#include "ProbeAnswerTest.moc"
