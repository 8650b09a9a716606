#include "wizard/procedure/Rke2Version.h"

#include <QTest>

using namespace wizard;

class Rke2VersionTest : public QObject {
    Q_OBJECT

private slots:
    void order_data()
    {
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("higher");
        QTest::newRow("patch") << "v1.31.9+rke2r1"
                               << "v1.31.10+rke2r1";
        QTest::newRow("minor") << "v1.9.0+rke2r1"
                               << "v1.31.0+rke2r1";
        QTest::newRow("revision") << "v1.31.9+rke2r1"
                                  << "v1.31.9+rke2r2";
        QTest::newRow("candidate before release") << "v1.31.9-rc1+rke2r1"
                                                  << "v1.31.9+rke2r1";
        QTest::newRow("candidates by number") << "v1.31.9-rc2+rke2r1"
                                              << "v1.31.9-rc10+rke2r1";
        QTest::newRow("alpha before beta") << "v2.9.0-alpha3"
                                           << "v2.9.0-beta1";
        QTest::newRow("beta before candidate") << "v2.9.0-beta9"
                                               << "v2.9.0-rc1";
        QTest::newRow("hotfix after release") << "v2.7.5"
                                              << "v2.7.5-hotfix-1234.1";
        QTest::newRow("without v") << "1.31.9+rke2r1"
                                   << "v1.32.0+rke2r1";
        QTest::newRow("folder form") << "v1.31.9-rke2r1"
                                     << "v1.31.9+rke2r2";
        QTest::newRow("rke") << "v0.1.20"
                             << "v0.2.0";
    }

    void order()
    {
        QFETCH(QString, lower);
        QFETCH(QString, higher);
        const auto a = ReleaseVersion::parse(lower);
        const auto b = ReleaseVersion::parse(higher);
        QVERIFY(a && b);
        QVERIFY(*a < *b);
        QVERIFY(!(*b < *a));
        QVERIFY(*a == *a);
    }

    void sameInBothForms()
    {
        const auto folder = ReleaseVersion::parse("v1.31.9-rke2r1");
        const auto release = ReleaseVersion::parse(" v1.31.9+rke2r1\n");
        QVERIFY(folder && release);
        QVERIFY(*folder == *release);
        QCOMPARE(folder->toString(), QStringLiteral("v1.31.9+rke2r1"));
        QVERIFY(folder->rke2);
    }

    void noVersion_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "v1.31", "latest", "v1.31.9+", "rke2 version v1.31.9+rke2r1", "v1.31.9+k3s1",
                                 "1.2.3.4", "v1.99999999.1", "v1.31.9+rke2r1 x"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void noVersion()
    {
        QFETCH(QString, text);
        QVERIFY2(!ReleaseVersion::parse(text), qPrintable(text));
    }

    void etcd_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("etcd");
        QTest::newRow("1.18") << "v1.18.4+rke2r1"
                              << "3.4";
        QTest::newRow("1.21") << "v1.21.14+rke2r1"
                              << "3.4";
        QTest::newRow("1.22") << "v1.22.3+rke2r1"
                              << "3.5";
        QTest::newRow("1.32 last") << "v1.32.99+rke2r1"
                                   << "3.5";
        QTest::newRow("1.33.0") << "v1.33.0+rke2r1"
                                << "3.5";
        QTest::newRow("1.33.10r3") << "v1.33.10+rke2r3"
                                   << "3.5";
        QTest::newRow("1.33.11") << "v1.33.11+rke2r1"
                                 << "3.6";
        QTest::newRow("1.34.0") << "v1.34.0+rke2r1"
                                << "3.6";
        QTest::newRow("1.36") << "v1.36.0+rke2r1"
                              << "3.6";
        QTest::newRow("Rancher") << "v2.8.5"
                                 << "-";
    }

    void etcd()
    {
        QFETCH(QString, release);
        QFETCH(QString, etcd);
        const auto version = ReleaseVersion::parse(release);
        QVERIFY(version);
        const auto minor = etcdMinorOf(*version);
        QCOMPARE(minor ? QStringLiteral("%1.%2").arg(minor->major).arg(minor->minor) : QStringLiteral("-"), etcd);
    }
};

QTEST_GUILESS_MAIN(Rke2VersionTest)
#include "Rke2VersionTest.moc"
