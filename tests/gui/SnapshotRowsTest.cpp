// The rows of the snapshot page: what was found, and what the case names though nobody found it.
#include "app/rollback-wizard/RowTexts.h"
#include "tests/support/GivenFacts.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QTest>

using namespace wizard;
using tests::listFact;
using tests::textFact;

class SnapshotRowsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatIsNamedInS3IsOffered();
    void whatIsListedStandsThereOnce();
    void aNamedFileIsJudgedWhenTheChecksHaveReadIt();
    void aBackupIsNotNamedAsAFile();

private:
    QList<ui::SnapshotOffer> rows(const QString& procedure = QStringLiteral("rke2-etcd")) const
    {
        Diagnostics diagnostics;
        const auto shipped = shippedProcedure(procedure, diagnostics);
        const auto work = app::CaseWork::asking(m_case, shipped.value_or(Procedure()), {});
        work->useFacts(m_facts);
        return app::snapshotFindings(*work).offers;
    }

    Case m_case;
    Facts m_facts;
};

void SnapshotRowsTest::init()
{
    CaseNode first;
    first.name = QStringLiteral("server-1");
    first.first = true;
    first.roles = {NodeRole::Server};
    m_case = {};
    m_case.nodes = {first};
    m_facts = {};
    m_facts.nodes["server-1"]["snapshot.files"] = listFact({"2080 1795200000 /s/whole"});
}

void SnapshotRowsTest::whatIsNamedInS3IsOffered()
{
    const SnapshotChoice named{SnapshotPlace::S3, {}, QStringLiteral("on-demand-1"), {}};
    m_case.snapshot = named;
    const QList<ui::SnapshotOffer> offers = rows();
    QCOMPARE(offers.size(), 2);
    QVERIFY(offers.first().choice == named);
    QVERIFY(offers.first().named && offers.first().fits && !offers.first().read && !offers.first().readable);
    QCOMPARE(offers.first().name, QStringLiteral("on-demand-1"));
    QVERIFY(!offers.first().takenAt.isValid() && offers.first().bytes < 0);
    QVERIFY2(offers.first().loses.contains(QLatin1String("not known")), qPrintable(offers.first().loses));
    QVERIFY(!offers.last().named);
}

void SnapshotRowsTest::whatIsListedStandsThereOnce()
{
    QCOMPARE(rows().size(), 1);
    m_case.snapshot = SnapshotChoice{SnapshotPlace::Node, "server-1", "/s/whole", QString(64, QLatin1Char('a'))};
    QCOMPARE(rows().size(), 1);
    QVERIFY(!rows().first().named);
    m_facts.nodes["server-1"]["snapshot.remote"] = listFact({"2080 1795200000 s3://b/f/remote"});
    m_case.snapshot = SnapshotChoice{SnapshotPlace::S3, {}, "remote", {}};
    QCOMPARE(rows().size(), 2);
}

void SnapshotRowsTest::aNamedFileIsJudgedWhenTheChecksHaveReadIt()
{
    m_case.snapshot = SnapshotChoice{SnapshotPlace::Node, "server-1", "/root/kept", {}};
    QVERIFY(rows().first().named && rows().first().readable && !rows().first().read);
    FactSet& read = m_facts.nodes["server-1"];
    read["snapshot.whole"] = textFact("no");
    read["snapshot.bytes"] = textFact("4096");
    read["snapshot.taken"] = textFact("2026-03-13T22:30:00Z");
    const ui::SnapshotOffer offer = rows().first();
    QVERIFY(offer.named && offer.read && !offer.fits);
    QVERIFY2(offer.whyNot.contains(QLatin1String("cut short")), qPrintable(offer.whyNot));
    QCOMPARE(offer.bytes, 4096);
    QCOMPARE(offer.takenAt, QDateTime(QDate(2026, 3, 13), QTime(22, 30), Qt::UTC));
}

void SnapshotRowsTest::aBackupIsNotNamedAsAFile()
{
    m_facts = {};
    m_case.snapshot = SnapshotChoice{SnapshotPlace::S3, {}, "left over", {}};
    QCOMPARE(rows(QStringLiteral("rancher-backup")).size(), 0);
}

QTEST_GUILESS_MAIN(SnapshotRowsTest)
#include "SnapshotRowsTest.moc"
