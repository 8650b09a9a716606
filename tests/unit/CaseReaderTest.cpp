#include "wizard/case/CaseReader.h"
#include "wizard/case/ProcedureOffers.h"
#include "wizard/case/YamlTree.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace wizard;

namespace {

const char* const kFull = R"(format: 1
name: prod-eu
installType: rke2-etcd
procedure: rke2-etcd
nodes:
  - name: server-1
    kubernetesName: cp-1.example
    address: 10.0.0.11
    port: 2222
    user: ops
    auth: {keyFile: ~/.ssh/id_ed25519, agent: true, password: ask, keychain: true}
    become: sudo
    jumps: [bastion.example.com, "ops@inner:2022"]
    roles: [server, etcd]
    first: true
  - name: server-2
    address: "fe80::2%eth0"
    auth: [{agent: true}, {keyFile: "/keys/a b"}]
    roles: [server]
    lifecycle: old
    takesPart: {leftOut: "its disk is dead: no answer", offProof: "powered off, seen in the console"}
  - name: server-3
    address: server-3.example.com
    become: sudo-password
    roles: [server]
    lifecycle: new
    replaces: server-2
    takesPart: yes
  - {name: worker-1, address: 10.0.0.21, roles: [agent], takesPart: {leftOut: "yes"}}
workstation: server-1
kube: {on: server-1, kubectl: /usr/local/bin/kubectl, kubeconfig: auto}
inputs:
  snapshot: {at: server-1, path: "/var/lib/rancher/rke2/server/db/snapshots/on demand", sha256: ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789}
  targetVersion: v1.31.9+rke2r1
  drain: "yes"
  force: true
  timeout: 300
  registries: [a.example, "10"]
  s3SecretKey: {secret: ask}
  note: 'it''s "quoted" \ and odd: #x'
)";

} // namespace

class CaseReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsEverything()
    {
        Diagnostics diagnostics;
        const auto value = readCase(kFull, QStringLiteral("c.yaml"), diagnostics);
        QVERIFY2(value, qPrintable(diagnostics.toString()));
        QCOMPARE(value->name, QStringLiteral("prod-eu"));
        QCOMPARE(value->nodes.size(), 4);
        const CaseNode& first = value->nodes.first();
        QCOMPARE(first.kubernetesName, QStringLiteral("cp-1.example"));
        QCOMPARE(first.port, quint16(2222));
        QCOMPARE(first.auth.size(), 4);
        QCOMPARE(first.auth.at(0).kind, NodeLogin::Kind::KeyFile);
        QCOMPARE(first.auth.at(3).kind, NodeLogin::Kind::Keychain);
        QCOMPARE(first.become, BecomeMode::Sudo);
        QCOMPARE(first.jumps.size(), 2);
        QCOMPARE(value->firstServer(), &value->nodes.first());
        QVERIFY(!value->node("server-2")->takesPart());
        QCOMPARE(value->node("server-2")->auth.at(1).keyFile, QStringLiteral("/keys/a b"));
        QCOMPARE(value->node("server-3")->replaces, QStringLiteral("server-2"));
        QCOMPARE(value->node("server-3")->user, QString()); // as ssh does
        QCOMPARE(value->node("server-3")->kubernetesName, QStringLiteral("server-3"));
        QCOMPARE(value->snapshot->node, QStringLiteral("server-1"));
        QVERIFY(value->snapshot->sha256.startsWith(QStringLiteral("abcdef")));
        QCOMPARE(value->inputs.value("force"), QJsonValue(true));
        QCOMPARE(value->inputs.value("timeout"), QJsonValue(300));
        QCOMPARE(value->inputs.value("drain"), QJsonValue("yes"));
        QCOMPARE(value->inputs.value("registries"), QJsonValue(QJsonArray{"a.example", "10"}));
        QCOMPARE(value->inputs.value("s3SecretKey"), QJsonValue(QJsonObject{{"secret", "ask"}}));
        QVERIFY(!value->practice);
    }

    void writtenAndReadAgain()
    {
        Diagnostics diagnostics;
        const auto value = readCase(kFull, QStringLiteral("c.yaml"), diagnostics);
        QVERIFY(value);
        const QByteArray written = writeCase(*value);
        const auto again = readCase(written, QStringLiteral("w.yaml"), diagnostics);
        QVERIFY2(again, qPrintable(diagnostics.toString() + QString::fromUtf8(written)));
        QVERIFY2(*again == *value, written.constData());
        QCOMPARE(writeCase(*again), written);
    }

    /// Every place of a snapshot survives a round trip.
    void snapshotPlaces_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<int>("place");
        QTest::newRow("node by name") << "{at: one, path: /a}" << int(SnapshotPlace::Node);
        QTest::newRow("node by key") << "{at: node, node: one, path: /a}" << int(SnapshotPlace::Node);
        QTest::newRow("s3") << "{at: s3, path: on-demand-1}" << int(SnapshotPlace::S3);
        QTest::newRow("operator") << "{at: operator, path: b.tar.gz}" << int(SnapshotPlace::Operator);
        QTest::newRow("desk") << "{at: desk, path: /home/x}" << int(SnapshotPlace::Desk);
        QTest::newRow("desk with a drive") << "{at: desk, path: 'C:\\snap\\x'}" << int(SnapshotPlace::Desk);
    }

    void snapshotPlaces()
    {
        QFETCH(QString, yaml);
        QFETCH(int, place);
        const QString text =
            QStringLiteral("format: 1\nname: a\ninstallType: rke2-etcd\nnodes:\n  - {name: one, address: a, roles: "
                           "[server]}\ninputs:\n  snapshot: %1\n")
                .arg(yaml);
        Diagnostics diagnostics;
        const auto value = readCase(text.toUtf8(), QStringLiteral("c.yaml"), diagnostics);
        QVERIFY2(value, qPrintable(diagnostics.toString()));
        QCOMPARE(int(value->snapshot->at), place);
        QVERIFY2(value->nodes.first().first, "the only server is the first");
        const auto again = readCase(writeCase(*value), QStringLiteral("w.yaml"), diagnostics);
        QVERIFY2(again && *again == *value, qPrintable(diagnostics.toString()));
    }

    void aSecretIsNeverRepeated()
    {
        Diagnostics diagnostics;
        const QByteArray yaml = "format: 1\nname: a\ninstallType: rke2-etcd\nnodes:\n"
                                "  - {name: one, address: a, roles: [server], auth: {password: hunter2}}\n"
                                "inputs: {registryPassword: hunter2}\n";
        QVERIFY(!readCase(yaml, QStringLiteral("c.yaml"), diagnostics));
        QCOMPARE(diagnostics.all().size(), 2);
        QVERIFY2(!diagnostics.toString().contains(QStringLiteral("hunter2")), qPrintable(diagnostics.toString()));
    }

    void bothPlacesOfAContradictionAreNamed()
    {
        Diagnostics diagnostics;
        const QByteArray yaml = "format: 1\nname: a\ninstallType: rke2-etcd\nprocedure: rke2-sqlite\nnodes:\n"
                                "  - {name: one, address: a, roles: [server]}\n";
        QVERIFY(!readCase(yaml, QStringLiteral("c.yaml"), diagnostics));
        QCOMPARE(diagnostics.all().size(), 1);
        const QString text = diagnostics.toString();
        QVERIFY2(text.startsWith(QStringLiteral("c.yaml:4:1: error: ")) && text.contains(QStringLiteral("c.yaml:3:1")),
                 qPrintable(text));
        QVERIFY2(text.contains(proceduresFor(InstallType::Rke2Etcd).join(QStringLiteral(", "))), qPrintable(text));
    }

    /// A procedure says itself for which install types it is; its name says nothing.
    void procedureFits_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("fits");
        for (const ProcedureOffer& offer : procedureOffers()) {
            for (const QString& type : allWords<InstallType>())
                QTest::addRow("%s, %s", qPrintable(type), qPrintable(offer.id))
                    << type << offer.id << offer.installTypes.contains(*fromWord<InstallType>(type));
        }
        QTest::newRow("unknown") << QStringLiteral("rke") << QStringLiteral("rke-anything") << false;
    }

    void procedureFits()
    {
        QFETCH(QString, type);
        QFETCH(QString, procedure);
        QFETCH(bool, fits);
        Diagnostics diagnostics;
        const QString role = type == QLatin1String("docker") ? QStringLiteral("docker-host")
                             : type == QLatin1String("rke")  ? QStringLiteral("etcd")
                                                             : QStringLiteral("server");
        const QString text = QStringLiteral("format: 1\nname: a\ninstallType: %1\nprocedure: %2\nnodes:\n"
                                            "  - {name: one, address: a, roles: [%3]}\n")
                                 .arg(type, procedure, role);
        const auto value = readCase(text.toUtf8(), QStringLiteral("c.yaml"), diagnostics);
        QVERIFY2(value.has_value() == fits, qPrintable(diagnostics.toString()));
        if (!fits)
            QCOMPARE(diagnostics.all().first().code, QStringLiteral("case.procedure.disagrees"));
    }

    /// Only two entries of each file are read for it.
    void anOfferSaysWhatTheWholeFileSays()
    {
        QVERIFY(procedureOffers().size() >= 11);
        for (const ProcedureOffer& offer : procedureOffers()) {
            const QString path = QStringLiteral(":/procedures/%1.yaml").arg(offer.id);
            Diagnostics diagnostics;
            const auto bytes = readLimitedFile(path, kProcedureFileLimit, diagnostics);
            const auto root = readYamlTree(*bytes, path, kProcedureFileLimit, diagnostics);
            QVERIFY2(root, qPrintable(diagnostics.toString()));
            QStringList types, offered;
            if (const YamlNode* node = root->find(QStringLiteral("installTypes"))) {
                for (const YamlNode& each : node->items)
                    types << each.text;
            }
            for (const InstallType type : offer.installTypes)
                offered << word(type);
            QCOMPARE(offered, types);
            const YamlNode* usual = root->find(QStringLiteral("usual"));
            QCOMPARE(offer.usual, usual != nullptr && usual->text == QLatin1String("true"));
        }
    }

    void eachInstallTypeHasOneUsualProcedure()
    {
        for (const QString& type : allWords<InstallType>()) {
            Case plain;
            plain.installType = *fromWord<InstallType>(type);
            const QStringList fitting = proceduresFor(plain.installType);
            const auto usual =
                std::count_if(procedureOffers().begin(), procedureOffers().end(), [&](const ProcedureOffer& offer) {
                    return offer.usual && offer.installTypes.contains(plain.installType);
                });
            QCOMPARE(usual, fitting.isEmpty() ? 0 : 1);
            QCOMPARE(plain.effectiveProcedure(), fitting.value(0, type));
        }
    }

    void aFileThatIsNotThere()
    {
        Diagnostics diagnostics;
        QVERIFY(!readCaseFile(QStringLiteral("/nonexistent/case.yaml"), diagnostics));
        QCOMPARE(diagnostics.all().first().code, QStringLiteral("file.unreadable"));
    }

    void words()
    {
        for (const QString& one : allWords<InstallType>())
            QCOMPARE(word(*fromWord<InstallType>(one)), one);
        for (const QString& one : allWords<NodeRole>())
            QCOMPARE(word(*fromWord<NodeRole>(one)), one);
        QCOMPARE(word(InstallType::RancherBackup), QStringLiteral("rancher-backup"));
        QCOMPARE(word(NodeRole::Workstation), QStringLiteral("workstation"));
        QCOMPARE(word(SnapshotPlace::Desk), QStringLiteral("desk"));
        QVERIFY(!fromWord<Lifecycle>(QStringLiteral("kept")));
    }
};

QTEST_GUILESS_MAIN(CaseReaderTest)
#include "CaseReaderTest.moc"
