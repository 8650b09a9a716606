#include "wizard/drill/PracticeDrill.h"
#include "backend/practice/PracticeCluster.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QTest>

using namespace wizard;

class PracticeDrillTest : public QObject {
    Q_OBJECT
private slots:
    void makesACaseThatCanBeRun();
    void journalTellsTheReleaseOfASnapshot();
    void reachesNothingButItsOwnNodes();
    void refreshedCaseHasThePortsOfNow();
    void unknownFaultNamesTheKnownOnes();
    void everyPodHasItsController();
    void everyDrillIsOfferedUnderAProcedure();
    void faultsAreThere_data();
    void faultsAreThere();

private:
    static std::unique_ptr<PracticeDrill> start(const QStringList& faults = {})
    {
        auto drill = PracticeDrill::start({faults, 200, {}, 1, QStringLiteral("rke2-etcd")});
        if (!drill)
            qFatal("%s", qPrintable(drill.error().toString()));
        return std::move(drill).value();
    }
};

void PracticeDrillTest::makesACaseThatCanBeRun()
{
    const auto drill = start();
    const Case made = drill->caseValue();
    QVERIFY(made.practice);
    QCOMPARE(made.nodes.size(), 5);
    QVERIFY(made.firstServer());
    QCOMPARE(made.firstServer()->name, QStringLiteral("server-1"));
    QVERIFY(made.snapshot.has_value());
    QVERIFY2(made.snapshot->path.contains(QStringLiteral("pre-upgrade-server-1-")), qPrintable(made.snapshot->path));
    QCOMPARE(made.inputs.value(QStringLiteral("targetVersion")).toString(), QStringLiteral("v1.31.9+rke2r1"));
    QVERIFY(drill->session(made.nodes.first())->open());
}

/// As the procedure finds it: the last start before the file was written.
void PracticeDrillTest::journalTellsTheReleaseOfASnapshot()
{
    const auto drill = start();
    const auto session = drill->session(drill->caseValue().nodes.first());
    QVERIFY(session->open());
    const QByteArray script =
        "for f in /var/lib/rancher/rke2/server/db/snapshots/pre-upgrade-* "
        "/var/lib/rancher/rke2/server/db/snapshots/etcd-snapshot-*; do\n"
        "t=$(stat -c %Y \"$f\")\n"
        "v=$(journalctl -q --no-pager -o short-unix -u rke2-server 2>/dev/null | awk -v t=\"$t\" '\n"
        "$1 + 0 < t + 1 && match($0, /Starting rke2 v[0-9][^ \"]*/) { v = substr($0, RSTART + 14, RLENGTH - 14) } END "
        "{ "
        "print v }')\n"
        "echo \"$v\"\ndone\n";
    backend::BytesInput nothing;
    backend::BytesSink sink;
    session->exec(script, nothing, sink, 20000);
    QCOMPARE(sink.stdoutBytes, QByteArray("v1.31.9+rke2r1\nv1.31.9+rke2r1\nv1.31.9+rke2r1\nv1.32.5+rke2r1\n"));
}

void PracticeDrillTest::reachesNothingButItsOwnNodes()
{
    const auto drill = start();
    CaseNode node = drill->caseValue().nodes.first();
    QVERIFY(drill->session(node));
    CaseNode elsewhere = node;
    elsewhere.address = QStringLiteral("10.0.0.11");
    QVERIFY(!drill->session(elsewhere));
    CaseNode otherPort = node;
    otherPort.port = 22;
    QVERIFY(!drill->session(otherPort));
    CaseNode jumping = node;
    jumping.jumps = {QStringLiteral("bastion")};
    QVERIFY(!drill->session(jumping));
    Case pointed = drill->caseValue();
    pointed.nodes[1].address = QStringLiteral("10.0.0.12");
    const auto refused = drill->refreshed(pointed);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("practice.address"));
}

void PracticeDrillTest::refreshedCaseHasThePortsOfNow()
{
    const Case earlier = start()->caseValue();
    const auto drill = start();
    const auto now = drill->refreshed(earlier);
    QVERIFY(now);
    QCOMPARE(now->nodes, drill->caseValue().nodes);
    QCOMPARE(now->name, earlier.name);
}

void PracticeDrillTest::unknownFaultNamesTheKnownOnes()
{
    const auto drill = PracticeDrill::start({{QStringLiteral("earthquake")}, 200, {}, 1});
    QVERIFY(!drill);
    QCOMPARE(drill.error().code, QStringLiteral("practice.fault"));
    QVERIFY(drill.error().hint.contains(QStringLiteral("truncated-snapshot")));
}

/// As a real API says it: without one a drain would be refused.
void PracticeDrillTest::everyPodHasItsController()
{
    const auto drill = start({});
    const auto session = drill->session(drill->caseValue().nodes.first());
    QVERIFY(session->open());
    backend::BytesInput nothing;
    backend::BytesSink sink;
    session->exec("/var/lib/rancher/rke2/bin/kubectl --kubeconfig /etc/rancher/rke2/rke2.yaml get pods -A -o "
                  "jsonpath='{range .items[*]}{.metadata.name} {.metadata.ownerReferences[0].kind}{\"\\n\"}{end}'",
                  nothing, sink, 20000);
    const QByteArrayList pods = sink.stdoutBytes.trimmed().split('\n');
    QVERIFY(pods.size() > 10);
    for (const QByteArray& pod : pods)
        QVERIFY2(pod.contains(' ') && !pod.endsWith(' '), pod.constData());
}

void PracticeDrillTest::everyDrillIsOfferedUnderAProcedure()
{
    for (const DrillFault& drill : PracticeDrill::drills()) {
        Diagnostics diagnostics;
        QVERIFY2(shippedProcedure(drill.practises, diagnostics), qPrintable(drill.id));
    }
}

void PracticeDrillTest::faultsAreThere_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("script"); // on server-1; its output shows the fault
    QTest::addColumn<QByteArray>("shows");
    const QByteArray kubectl = "/var/lib/rancher/rke2/bin/kubectl --kubeconfig /etc/rancher/rke2/rke2.yaml ";
    QTest::newRow("wrong-token") << QStringLiteral("wrong-token")
                                 << QByteArray("t=$(sed -n 's/^token: //p' /etc/rancher/rke2/config.yaml); grep -q "
                                               "\"$t\" /var/lib/rancher/rke2/server/token || echo differs")
                                 << QByteArray("differs\n");
    QTest::newRow("leftover-server") << QStringLiteral("leftover-server")
                                     << QByteArray("cat /etc/rancher/rke2/config.yaml.d/*.yaml")
                                     << QByteArray("\"server\": https://10.20.0.12:9345\n");
    QTest::newRow("truncated-snapshot")
        << QStringLiteral("truncated-snapshot")
        << QByteArray("f=$(echo /var/lib/rancher/rke2/server/db/snapshots/pre-upgrade-*); n=$(stat -c %s \"$f\"); "
                      "w=$(tail -c 32 \"$f\" | od -An -v -tx1 | tr -d ' \\n'); g=$(head -c $((n - 32)) \"$f\" | "
                      "sha256sum); [ \"$w\" = \"${g%% *}\" ] || echo cut")
        << QByteArray("cut\n");
    QTest::newRow("drain-blocked")
        << QStringLiteral("drain-blocked")
        << kubectl + "drain --ignore-daemonsets --timeout=10s agent-1 2>&1 | grep -c 'disruption budget'"
        << QByteArray("2\n");
}

void PracticeDrillTest::faultsAreThere()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, shows);
    for (const bool with : {true, false}) {
        const auto drill = start(with ? QStringList{fault} : QStringList());
        const auto session = drill->session(drill->caseValue().nodes.first());
        QVERIFY(session->open());
        backend::BytesInput nothing;
        backend::BytesSink sink;
        session->exec(script, nothing, sink, 20000);
        QCOMPARE(sink.stdoutBytes == shows, with);
    }
}

QTEST_GUILESS_MAIN(PracticeDrillTest)
#include "PracticeDrillTest.moc"
