#include "wizard/facts/Facts.h"

#include <QJsonDocument>
#include <QTest>

using namespace wizard;

class FactsJsonTest : public QObject {
    Q_OBJECT

private slots:
    void bothWays()
    {
        Facts facts;
        facts.stage = Facts::Stage::Checked;
        Fact version{Fact::State::Value, "v1.32.5+rke2r1", {}, false, {}, "2025-01-01T00:00:00Z", "rke2"};
        Fact mounts{Fact::State::Unknown, {}, {}, false, "permission denied", {}, "storage"};
        Fact units{Fact::State::Value, "a, b", {"a", "b"}, true, {}, {}, {}};
        Fact none{Fact::State::Value, {}, {}, true, {}, {}, {}};
        Fact absent{Fact::State::Absent, {}, {}, false, {}, {}, {}};
        facts.nodes["server-1"] = {{"rke2.version", version}, {"mounts", mounts}, {"units", units}, {"none", none}};
        facts.nodes["server-2"] = {};
        facts.cluster = {{"x", absent}};
        Facts read;
        QString error;
        const QByteArray bytes = QJsonDocument(facts.toJson()).toJson();
        QVERIFY2(Facts::fromJson(QJsonDocument::fromJson(bytes).object(), read, error), qPrintable(error));
        QVERIFY2(read == facts, bytes.constData());
        QCOMPARE(read.of("server-1", "units").items.size(), 2);
        QCOMPARE(read.of("server-1", "nothing").reason, QStringLiteral("not read"));
        QCOMPARE(read.ofCluster("x").state, Fact::State::Absent);
        QCOMPARE(read.of("server-9", "x").state, Fact::State::Unknown);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names");
        QTest::newRow("no format") << QByteArray(R"({"stage":"found","nodes":{}})") << "format";
        QTest::newRow("format 2") << QByteArray(R"({"format":2,"stage":"found","nodes":{}})") << "format";
        QTest::newRow("stage") << QByteArray(R"({"format":1,"stage":"seen","nodes":{}})") << "stage";
        QTest::newRow("no nodes") << QByteArray(R"({"format":1,"stage":"found"})") << "nodes";
        QTest::newRow("top key") << QByteArray(R"({"format":1,"stage":"found","nodes":{},"more":1})") << "more";
        QTest::newRow("two states")
            << QByteArray(R"({"format":1,"stage":"found","nodes":{"a":{"x":{"value":"1","absent":true}}}})")
            << "nodes.a.x";
        QTest::newRow("no state") << QByteArray(R"({"format":1,"stage":"found","nodes":{"a":{"x":{"at":"1"}}}})")
                                  << "nodes.a.x";
        QTest::newRow("number") << QByteArray(R"({"format":1,"stage":"found","nodes":{"a":{"x":{"value":3}}}})")
                                << "nodes.a.x.value";
        QTest::newRow("list of numbers") << QByteArray(
                                                R"({"format":1,"stage":"found","nodes":{"a":{"x":{"value":[3]}}}})")
                                         << "nodes.a.x.value";
        QTest::newRow("absent false") << QByteArray(
                                             R"({"format":1,"stage":"found","nodes":{"a":{"x":{"absent":false}}}})")
                                      << "nodes.a.x.absent";
        QTest::newRow("fact key") << QByteArray(
                                         R"({"format":1,"stage":"found","nodes":{"a":{"x":{"value":"1","why":"2"}}}})")
                                  << "nodes.a.x.why";
        QTest::newRow("cluster") << QByteArray(R"({"format":1,"stage":"found","nodes":{},"cluster":[]})") << "cluster";
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, names);
        Facts facts;
        facts.cluster["kept"] = Fact();
        QString error;
        QVERIFY(!Facts::fromJson(QJsonDocument::fromJson(json).object(), facts, error));
        QVERIFY2(error.startsWith(names + QLatin1Char(':')), qPrintable(error));
        QVERIFY2(facts.cluster.contains("kept"), "a refused file leaves the value alone");
    }
};

QTEST_GUILESS_MAIN(FactsJsonTest)
#include "FactsJsonTest.moc"
