#include "tests/support/TranscriptShape.h"

#include <QTest>

class TranscriptShapeTest : public QObject {
    Q_OBJECT
private slots:
    void takesOutWhatDiffersFromRunToRun();
    void membersHaveNoOrder();
    void keepsWhatMatters();
    void namesMissingLines();
};

void TranscriptShapeTest::takesOutWhatDiffersFromRunToRun()
{
    const QByteArray one =
        "time=\"2026-01-02T03:04:05Z\" level=info msg=\"Pre-restore etcd database moved to /x/etcd-old-1767323045\"\n"
        "Promoted learner server-2-0a1b2c3d at 10.0.0.2:2380\n";
    const QByteArray two =
        "time=\"2025-11-12T13:14:15Z\" level=info msg=\"Pre-restore etcd database moved to /x/etcd-old-1762953255\"\n\n"
        "Promoted learner server-2-99887766 at 198.51.100.12:2380\n";
    QCOMPARE(transcript::shape(one), transcript::shape(two));
    QCOMPARE(
        transcript::shape("+ kill -9 217 218\npod/shop-7c9d5b6f8d-1a2b3 evicted\nserver-plan   1m\n"
                          "{\"level\":\"info\",\"ts\":1795239711.07,\"caller\":\"snapshot/v3_snapshot.go:309\"}"),
        transcript::shape(
            "+ kill -9 2000 2001 2010\npod/shop-0123456789-zzz99 evicted\nserver-plan  214d\n"
            "{\"level\":\"info\",\"ts\":\"2026-01-02T03:04:05.481Z\",\"caller\":\"snapshot/v3_snapshot.go:248\"}"));
}

void TranscriptShapeTest::membersHaveNoOrder()
{
    const QByteArrayList one =
        transcript::shape("Adding member to etcd cluster [server-2-0a1b2c3d=https://10.0.0.2:2380 "
                          "server-1-11223344=https://10.0.0.1:2380]");
    QCOMPARE(one, transcript::shape("Adding member to etcd cluster [server-1-99887766=https://10.0.0.1:2380 "
                                    "server-2-55667788=https://10.0.0.2:2380]"));
    QVERIFY(one != transcript::shape("Adding member to etcd cluster [server-1-99887766=https://10.0.0.1:2380]"));
    QVERIFY(transcript::shape("[b a]") != transcript::shape("[a b]"));
}

void TranscriptShapeTest::keepsWhatMatters()
{
    const QByteArrayList shape =
        transcript::shape("rke2 version v1.31.9+rke2r1 (3ad1b4d3a0e5d7cba2f1a1a93bfc0eafd72a0e7d)\nexit 7");
    QCOMPARE(shape, (QByteArrayList{"rke2 version v1.31.9+rke2r1 (<hash>)", "exit 7"}));
    QVERIFY(transcript::shape("level=fatal") != transcript::shape("level=info"));
}

void TranscriptShapeTest::namesMissingLines()
{
    QCOMPARE(transcript::missing({"a", "b", "b", "c"}, {"a", "c"}), QByteArrayList{"b"});
    QVERIFY(transcript::missing({"a"}, {"b", "a"}).isEmpty());
}

QTEST_GUILESS_MAIN(TranscriptShapeTest)
#include "TranscriptShapeTest.moc"
