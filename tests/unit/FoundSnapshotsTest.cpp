#include "wizard/facts/FoundSnapshots.h"
#include "tests/support/GivenFacts.h"

#include <QTest>

using namespace wizard;
using tests::listFact;
using tests::textFact;

namespace {

Facts upgradedServer()
{
    Facts facts;
    facts.nodes["server-1"]["rke2.version"] = textFact("v1.32.5+rke2r1");
    facts.nodes["server-1"]["rke2.history"] =
        listFact({"2026-11-01T08:00:00+0000 v1.31.9+rke2r1", "2026-11-20T22:00:00+0000 v1.32.5+rke2r1",
                  "2026-11-20T22:30:00+0000 v1.32.5+rke2r1"});
    facts.nodes["server-1"]["snapshot.files"] =
        listFact({"100 1793000000 /s/older", "200 1795200000 /s/before", "300 1795215600 /s/name with space",
                  "50 1700000000 /s/ancient"});
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
    void backupsOfTheOperator();
    void aBackupOfWhichNothingElseIsSaid();
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
    facts.nodes["server-1"]["snapshot.files"] = listFact({});
    facts.nodes["server-1"]["snapshot.remote"] =
        listFact({"700 1795200000 s3://backups/prod/on-demand-server-1-1795200000"});
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
    facts.cluster["kube.made"] =
        listFact({"2026-11-19T10:00:00Z namespace old", "2026-11-20T22:00:00Z deployment shop/web",
                  "2026-11-20T23:00:00Z namespace new", "broken"});
    const auto at = [](const char* time) { return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate); };
    QCOMPARE(objectsNewerThan(facts, at("2026-11-20T00:00:00Z")),
             QStringList({"namespace new", "deployment shop/web"}));
    QCOMPARE(objectsNewerThan(facts, at("2026-11-20T23:00:00Z")), QStringList());
    QCOMPARE(objectsNewerThan(Facts(), at("2026-11-20T00:00:00Z")), QStringList());
}

void FoundSnapshotsTest::backupsOfTheOperator()
{
    Facts facts;
    const QString cluster = QStringLiteral("7d1f6a0e-3c58-4f5b-9a51-0b8a4d2f7c11");
    facts.nodes["server-1"]["rancher.history"] =
        listFact({"2026-01-18T20:03:12.123456789Z v2.11.3", "2026-03-14T02:10:44.5+01:00 v2.12.3"});
    facts.nodes["server-1"]["backup.stored"] =
        listFact({"4000 pv rancher-resource-set-full a-" + cluster + "-2026-03-14T01-30-00Z.tar.gz - - - - - -",
                  "- bucket rancher-resource-set b-" + cluster +
                      "-2026-03-13T22-30-00-01-00.tar.gz.enc old s3.example:9000 - weekly keys -",
                  "- gone - c-" + cluster + "-2026-01-10T22-30-00Z.tar.gz - - - - - -", "- nowhere - d - - - - - -",
                  "-7 pv - e - - - - - -", "x"});
    const QList<FoundSnapshot> found = findSnapshots(facts, {"server-1"});
    QCOMPARE(found.size(), 3);
    QVERIFY(found[0].path.startsWith(QLatin1String("b-")) && found[0].isBackup() && !found[0].isInS3());
    QCOMPARE(found[0].takenAt, QDateTime(QDate(2026, 3, 13), QTime(23, 30), Qt::UTC));
    QCOMPARE(found[0].madeBy, QStringLiteral("v2.11.3"));
    QCOMPARE(found[0].nextVersion, QStringLiteral("v2.12.3"));
    QVERIFY(found[0].beforeUpgrade);
    QCOMPARE(found[0].bytes, -1);
    const QMap<QString, QString> bucket{
        {"s3Bucket", "old"}, {"s3Endpoint", "s3.example:9000"}, {"s3Folder", "weekly"}, {"s3CredentialName", "keys"}};
    QCOMPARE(found[0].bucket, bucket);
    QVERIFY(found[1].store == FoundSnapshot::Store::Gone && found[1].madeBy.isEmpty());
    QVERIFY(found[2].store == FoundSnapshot::Store::Volume && !found[2].beforeUpgrade);
    QCOMPARE(found[2].madeBy, QStringLiteral("v2.12.3"));
    QCOMPARE(proposeTargets(facts, {"server-1"}).first().version, QStringLiteral("v2.11.3"));
}

void FoundSnapshotsTest::aBackupOfWhichNothingElseIsSaid()
{
    Facts facts;
    facts.nodes["server-1"]["backup.stored"] = listFact({"12 pv - moved-by-hand.tar.gz - - - - - -"});
    const QList<FoundSnapshot> found = findSnapshots(facts, {"server-1"});
    QCOMPARE(found.size(), 1);
    QVERIFY(!found[0].takenAt.isValid() && found[0].madeBy.isEmpty() && found[0].resourceSet.isEmpty());
}

QTEST_APPLESS_MAIN(FoundSnapshotsTest)
#include "FoundSnapshotsTest.moc"
