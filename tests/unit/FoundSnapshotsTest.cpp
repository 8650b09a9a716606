#include "wizard/facts/FoundSnapshots.h"

#include <QTest>

using namespace wizard;

namespace {

Fact list(const QStringList& items)
{
    Fact fact;
    fact.state = Fact::State::Value;
    fact.isList = true;
    fact.items = items;
    return fact;
}

Fact text(const QString& value)
{
    Fact fact;
    fact.state = Fact::State::Value;
    fact.value = value;
    return fact;
}

Facts upgradedServer()
{
    Facts facts;
    facts.nodes["server-1"]["rke2.version"] = text("v1.32.5+rke2r1");
    facts.nodes["server-1"]["rke2.history"] =
        list({"2026-11-01T08:00:00+0000 v1.31.9+rke2r1", "2026-11-20T22:00:00+0000 v1.32.5+rke2r1",
              "2026-11-20T22:30:00+0000 v1.32.5+rke2r1"});
    facts.nodes["server-1"]["snapshot.files"] = list({"100 1793000000 /s/older", "200 1795200000 /s/before",
                                                      "300 1795215600 /s/name with space", "50 1700000000 /s/ancient"});
    return facts;
}

} // namespace

class FoundSnapshotsTest : public QObject {
    Q_OBJECT
private slots:
    void snapshotsOfTheOldReleaseComeFirst();
    void theReleaseThatRanThenMadeIt();
    void targetsAreWhatRanBefore();
    void nothingKnownIsNothingFound();
    void snapshotsInS3AreListedByTheirServer();
    void theStartThatItPrecedes();
    void whatWasMadeLater();
};

void FoundSnapshotsTest::snapshotsOfTheOldReleaseComeFirst()
{
    QStringList names;
    for (const FoundSnapshot& found : findSnapshots(upgradedServer(), {"server-1"}))
        names << found.name();
    QCOMPARE(names, QStringList({"before", "older", "ancient", "name with space"}));
}

void FoundSnapshotsTest::theReleaseThatRanThenMadeIt()
{
    const QList<FoundSnapshot> found = findSnapshots(upgradedServer(), {"server-1"});
    QCOMPARE(found.at(0).madeBy, QStringLiteral("v1.31.9+rke2r1"));
    QVERIFY(found.at(0).beforeUpgrade);
    QCOMPARE(found.at(0).bytes, 200);
    QCOMPARE(found.at(2).madeBy, QString()); // older than the journal
    QCOMPARE(found.at(3).madeBy, QStringLiteral("v1.32.5+rke2r1"));
    QVERIFY(!found.at(3).beforeUpgrade);
}

void FoundSnapshotsTest::targetsAreWhatRanBefore()
{
    const QList<ProposedTarget> targets = proposeTargets(upgradedServer(), {"server-1"});
    QCOMPARE(targets.size(), 1);
    QCOMPARE(targets.first().version, QStringLiteral("v1.31.9+rke2r1"));
}

void FoundSnapshotsTest::nothingKnownIsNothingFound()
{
    QVERIFY(findSnapshots(Facts(), {"server-1"}).isEmpty());
    QVERIFY(proposeTargets(Facts(), {"server-1"}).isEmpty());
}

void FoundSnapshotsTest::snapshotsInS3AreListedByTheirServer()
{
    Facts facts = upgradedServer();
    facts.nodes["server-1"]["snapshot.files"] = list({});
    facts.nodes["server-1"]["snapshot.remote"] =
        list({"700 1795200000 s3://backups/prod/on-demand-server-1-1795200000"});
    const QList<FoundSnapshot> found = findSnapshots(facts, {"server-1"});
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().isInS3());
    QCOMPARE(found.first().path, QStringLiteral("on-demand-server-1-1795200000"));
    QCOMPARE(found.first().location, QStringLiteral("s3://backups/prod/on-demand-server-1-1795200000"));
    QCOMPARE(found.first().madeBy, QStringLiteral("v1.31.9+rke2r1"));
    QVERIFY(found.first().beforeUpgrade);
}

void FoundSnapshotsTest::theStartThatItPrecedes()
{
    for (const FoundSnapshot& found : findSnapshots(upgradedServer(), {"server-1"})) {
        if (found.name() == QLatin1String("name with space"))
            continue;
        QCOMPARE(found.nextVersion,
                 found.madeBy.isEmpty() ? QStringLiteral("v1.31.9+rke2r1") : QStringLiteral("v1.32.5+rke2r1"));
        QVERIFY(found.nextSince > found.takenAt);
    }
    QVERIFY(findSnapshots(upgradedServer(), {"server-1"}).last().nextVersion.isEmpty());
}

void FoundSnapshotsTest::whatWasMadeLater()
{
    Facts facts;
    facts.cluster["kube.made"] = list({"2026-11-19T10:00:00Z namespace old", "2026-11-20T22:00:00Z deployment shop/web",
                                       "2026-11-20T23:00:00Z namespace new", "broken"});
    const auto at = [](const char* time) { return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate); };
    QCOMPARE(objectsNewerThan(facts, at("2026-11-20T00:00:00Z")),
             QStringList({"namespace new", "deployment shop/web"}));
    QCOMPARE(objectsNewerThan(facts, at("2026-11-20T23:00:00Z")), QStringList());
    QCOMPARE(objectsNewerThan(Facts(), at("2026-11-20T00:00:00Z")), QStringList());
}

QTEST_APPLESS_MAIN(FoundSnapshotsTest)
#include "FoundSnapshotsTest.moc"
