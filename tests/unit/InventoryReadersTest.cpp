// Readers of what exists: tests/data/inventory, good and bad.
#include "wizard/inventory/InventoryReaders.h"
#include "tests/support/GivenFacts.h"

#include "wizard/case/HostGrammar.h"
#include "wizard/inventory/RkeInlineKey.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace wizard;

namespace {

QString folder()
{
    return QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/data/inventory/");
}

QByteArray bytesOf(const QString& name)
{
    QFile file(folder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<NodeSource> read(const QString& name, Diagnostics& diagnostics)
{
    const QByteArray bytes = bytesOf(name);
    return readInventory(guessInventoryKind(bytes, name), bytes, name, diagnostics);
}

/// Where it was written to.
QString written(const QTemporaryDir& place, const QByteArray& yaml, const QString& name = QStringLiteral("cluster.yml"))
{
    QFile file(place.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

/// The key, or why it cannot be read.
QByteArray readKey(const QString& place)
{
    const auto key = RkeInlineKey::of(place)->read();
    return key ? key->view().toByteArray() : key.error().message.toUtf8();
}

/// "Address=10.0.0.11 Port=22 …", assumed values with a question mark.
QString lineOf(const Candidate& node)
{
    static const QList<std::pair<NodeField, const char*>> fields = {
        {NodeField::Name, "name"},          {NodeField::KubernetesName, "k8s"}, {NodeField::Address, "address"},
        {NodeField::InternalAddress, "in"}, {NodeField::Port, "port"},          {NodeField::User, "user"},
        {NodeField::KeyFile, "key"},        {NodeField::Agent, "agent"},        {NodeField::Become, "become"},
        {NodeField::Jumps, "jumps"},        {NodeField::Roles, "roles"},        {NodeField::Version, "version"}};
    QStringList words;
    for (const auto& [field, name] : fields) {
        const FoundValue value = node.values.value(field);
        if (!value.text.isEmpty())
            words << QStringLiteral("%1%2=%3").arg(QLatin1String(name), value.assumed ? QStringLiteral("?") : QString(),
                                                   value.text);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

class InventoryReadersTest : public QObject {
    Q_OBJECT
private slots:
    void good_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("nodes");
        QTest::newRow("rke")
            << "rancher-cluster.yml"
            << QStringList{
                   "k8s=node-1 address=203.0.113.11 in=10.0.0.11 port=22 user=ubuntu key=~/.ssh/rke "
                   "jumps=jump@198.51.100.7:2200 key ~/.ssh/bastion roles=etcd, controlplane, worker",
                   "address=203.0.113.12 in=10.0.0.12 port=2222 user=rancher "
                   "key=/home/ops/.ssh/node-2 jumps=jump@198.51.100.7:2200 key ~/.ssh/bastion roles=etcd, controlplane",
                   "address=node-3.example.com in=10.0.0.13 user=ubuntu key=~/.ssh/rke agent=yes "
                   "jumps=jump@198.51.100.7:2200 key ~/.ssh/bastion roles=worker"};
        QTest::newRow("api") << "nodes.json"
                             << QStringList{"k8s=server-1 address?=10.0.0.11 in=10.0.0.11 roles=server "
                                            "version=v1.32.5+rke2r1",
                                            "k8s=agent-1 address?=203.0.113.21 in=10.0.0.21 roles=agent "
                                            "version=v1.32.5+rke2r1"};
        const QString behind = QStringLiteral("jumps=jump@bastion.example.com ");
        QTest::newRow("ansible ini")
            << "hosts.ini"
            << QStringList{"name=bastion.example.com address=bastion.example.com user=jump",
                           "name=server-1 address=server-1 port=2222 user=root " + behind + "roles=server",
                           "name=server-2 address=server-2 port=2222 user=root " + behind + "roles=server",
                           "name=server-3 address=server-3 port=2222 user=root " + behind + "roles=server",
                           "name=server-9.example.com address=10.0.0.19 port=2022 user=admin " + behind +
                               "roles=server",
                           "name=agent-a.example.com address=agent-a.example.com user=ops key=~/.ssh/agents "
                           "become=sudo " +
                               behind + "roles=agent",
                           "name=agent-b.example.com address=agent-b.example.com user=ops key=~/.ssh/agents "
                           "become=sudo " +
                               behind + "roles=agent"};
        QTest::newRow("ansible yaml") << "hosts.yml"
                                      << QStringList{
                                             "name=db-01 address=db-01 user=worker become=sudo roles=etcd, worker",
                                             "name=db-02 address=db-02 user=ops become=sudo roles=etcd",
                                             "name=db-03 address=db-03 user=ops become=sudo roles=etcd",
                                             "name=worker-1 address=10.0.1.21 port=2201 user=worker roles=worker"};
        QTest::newRow("list") << "list.txt"
                              << QStringList{"name=server-1 address=10.0.0.11 roles=server",
                                             "address=10.0.0.12 port=2222 user=ops roles=server",
                                             "address=agent-1.example.com roles=agent",
                                             "address=2001:db8::21 port=22 roles=agent"};
        QTest::newRow("csv") << "list.csv"
                             << QStringList{"name=server-1 address=10.0.0.11 port=22 user=ops become=sudo roles=server",
                                            "name=agent-1 address=10.0.0.21 port=2222 jumps=jump@bastion.example.com "
                                            "roles=agent"};
    }

    void good()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, nodes);
        Diagnostics diagnostics;
        const auto source = read(file, diagnostics);
        QVERIFY2(source, qPrintable(diagnostics.toString()));
        QStringList found;
        for (const Candidate& node : source->nodes)
            found << lineOf(node);
        QCOMPARE(found.join(QLatin1Char('\n')), nodes.join(QLatin1Char('\n')));
    }

    void aValueKnowsItsPlace()
    {
        Diagnostics diagnostics;
        const auto source = read(QStringLiteral("rancher-cluster.yml"), diagnostics);
        QVERIFY(source);
        QCOMPARE(placeOf(source->nodes.at(1).values.value(NodeField::Port).mark),
                 QStringLiteral("rancher-cluster.yml:15:11"));
        QCOMPARE(placeOf(source->nodes.at(0).values.value(NodeField::KeyFile).mark),
                 QStringLiteral("rancher-cluster.yml:5:15"));
        QCOMPARE(*source->installType, InstallType::Rke);
    }

    /// What RKE reads where the file lies is found from there; a key in the file stays in it.
    void keysOfAClusterFile()
    {
        const QByteArray yaml = "nodes:\n"
                                "  - {address: 10.0.0.1, user: ops, role: [etcd], ssh_key_path: keys/first}\n"
                                "  - address: 10.0.0.2\n    user: ops\n    role: [worker]\n"
                                "    ssh_key_path: /elsewhere\n    ssh_key: |-\n      BEGIN second\n      END\n"
                                "bastion_host:\n  address: 10.0.0.9\n  ssh_key: |\n    BEGIN bastion\n";
        QTemporaryDir folder;
        const QString path = written(folder, yaml);
        Diagnostics diagnostics;
        const auto source = readRkeCluster(yaml, path, diagnostics);
        QVERIFY2(source, qPrintable(diagnostics.toString()));
        const QString second = source->nodes.at(1).text(NodeField::KeyFile);
        const QString jump = source->nodes.at(0).text(NodeField::Jumps);
        QCOMPARE(source->nodes.at(0).text(NodeField::KeyFile), folder.filePath(QStringLiteral("keys/first")));
        QCOMPARE(second, path + QStringLiteral("#10.0.0.2"));
        QCOMPARE(jump, QStringLiteral("10.0.0.9 key ") + path + QStringLiteral("#bastion_host"));
        QVERIFY(diagnostics.toString().contains(second));
        QVERIFY(!diagnostics.toString().contains(QStringLiteral("BEGIN")));
        QCOMPARE(readKey(second), QByteArray("BEGIN second\nEND\n"));
        QCOMPARE(readKey(jumpWords(jump).keyFile), QByteArray("BEGIN bastion\n"));
        QVERIFY(readKey(path + QStringLiteral("#10.0.0.1")).contains("no ssh_key"));
        QVERIFY(!RkeInlineKey::of(path));

        Diagnostics pasted; // nobody could read it again
        const auto text = readRkeCluster(yaml, QStringLiteral("pasted list"), pasted);
        QVERIFY(text);
        QCOMPARE(text->nodes.at(1).text(NodeField::KeyFile), QStringLiteral("/elsewhere"));
        QCOMPARE(text->nodes.at(0).text(NodeField::Jumps), QStringLiteral("10.0.0.9"));
        QVERIFY(pasted.toString().contains(QStringLiteral("not taken over")));
    }

    /// Behind one address several machines may answer, each on a port of its own.
    void keysOfNodesBehindOneAddress()
    {
        const QByteArray yaml =
            "nodes:\n"
            "  - {address: 203.0.113.5, port: 2201, user: ops, role: [etcd], ssh_key: BEGIN first}\n"
            "  - {address: 203.0.113.5, port: '2202', user: ops, role: [worker], ssh_key: BEGIN "
            "second}\n"
            "  - {address: 'fd00::5', port: 2201, user: ops, role: [worker], ssh_key: BEGIN third}\n";
        QTemporaryDir folder;
        const QString path = written(folder, yaml);
        Diagnostics diagnostics;
        const auto source = readRkeCluster(yaml, path, diagnostics);
        QVERIFY2(source, qPrintable(diagnostics.toString()));
        const QByteArrayList keys = {"BEGIN first\n", "BEGIN second\n", "BEGIN third\n"};
        for (qsizetype i = 0; i < keys.size(); ++i)
            QCOMPARE(readKey(source->nodes.at(i).text(NodeField::KeyFile)), keys.at(i));
        QCOMPARE(readKey(path + QStringLiteral("#fd00::5")), keys.at(2)); // of a case that was made without the port
        QVERIFY2(readKey(path + QStringLiteral("#203.0.113.5")).contains("no ssh_key"), "it may be either");
    }

    /// RKE knows no such key there.
    void aKeyAboveTheNodesIsNone()
    {
        const QByteArray yaml = "ssh_key: BEGIN nothing\nssh_key_path: /of/all\n"
                                "nodes:\n  - {address: 10.0.0.1, user: ops, role: [etcd]}\n";
        QTemporaryDir folder;
        Diagnostics diagnostics;
        const auto source = readRkeCluster(yaml, written(folder, yaml), diagnostics);
        QVERIFY2(source, qPrintable(diagnostics.toString()));
        QCOMPARE(source->nodes.first().text(NodeField::KeyFile), QStringLiteral("/of/all"));
    }

    void aKeyThatIsNotTakenOverIsNotSaidToBeRead()
    {
        const QByteArray yaml = "nodes:\n  - {address: 10.0.0.1, user: ops, role: [etcd]}\n"
                                "bastion_host: {address: 10.0.0.9, ssh_key: BEGIN bastion}\n";
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("a,b")));
        Diagnostics diagnostics;
        const auto source = readRkeCluster(yaml, written(folder, yaml, QStringLiteral("a,b/cluster.yml")), diagnostics);
        QVERIFY2(source, qPrintable(diagnostics.toString()));
        QCOMPARE(source->nodes.first().text(NodeField::Jumps), QStringLiteral("10.0.0.9"));
        QVERIFY(diagnostics.toString().contains(QStringLiteral("not taken over")));
        QVERIFY2(!diagnostics.toString().contains(QStringLiteral("read there")), qPrintable(diagnostics.toString()));
    }

    void bad_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& file : QDir(folder() + QStringLiteral("bad")).entryList(QDir::Files)) {
            if (!file.endsWith(QLatin1String(".expected")))
                QTest::newRow(qPrintable(file)) << file;
        }
    }

    /// Exactly these findings, one "line:column: code" a line. ROLLBACK_ACCEPT=1 takes changed ones over.
    void bad()
    {
        QFETCH(QString, name);
        Diagnostics diagnostics;
        const bool refused = !read(QStringLiteral("bad/") + name, diagnostics);
        QList<Diagnostic> all = diagnostics.all();
        std::stable_sort(all.begin(), all.end(), [](const Diagnostic& left, const Diagnostic& right) {
            return std::tie(left.mark.line, left.mark.column, left.code) <
                   std::tie(right.mark.line, right.mark.column, right.code);
        });
        QString found;
        for (const Diagnostic& one : all) {
            found += QStringLiteral("%1:%2: %3\n").arg(one.mark.line).arg(one.mark.column).arg(one.code);
            QVERIFY2(one.message.size() > 10, qPrintable(one.toString()));
            QVERIFY2(!one.toString().contains(QStringLiteral("canary")), qPrintable(one.toString()));
            QVERIFY2(!one.toString().contains(QStringLiteral("BEGIN PRIVATE")), qPrintable(one.toString()));
        }
        QVERIFY(refused);
        QFile expected(folder() + QStringLiteral("bad/") + name + QStringLiteral(".expected"));
        if (qEnvironmentVariableIsSet("ROLLBACK_ACCEPT") && expected.open(QIODevice::WriteOnly))
            expected.write(found.toUtf8());
        expected.close();
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(expected.fileName()));
        QCOMPARE(found, QString::fromUtf8(expected.readAll()));
    }

    void tooLargeIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("rke") << int(InventoryKind::RkeCluster);
        QTest::newRow("ini") << int(InventoryKind::AnsibleIni);
        QTest::newRow("yaml") << int(InventoryKind::AnsibleYaml);
        QTest::newRow("list") << int(InventoryKind::List);
        QTest::newRow("api") << int(InventoryKind::KubeNodes);
    }

    void tooLargeIsRefused()
    {
        QFETCH(int, kind);
        Diagnostics diagnostics;
        QVERIFY(
            !readInventory(InventoryKind(kind), QByteArray(10 * 1024 * 1024, 'a'), QStringLiteral("x"), diagnostics));
        QCOMPARE(diagnostics.all().size(), 1);
    }

    /// Whatever is in the bytes: read to an end, and refused only with a finding.
    void damagedSourcesAreSurvived()
    {
        QRandomGenerator random(20181226);
        const QStringList files = QDir(folder()).entryList(QDir::Files);
        for (int turn = 0; turn < 200; ++turn) {
            const QString name = files.at(turn % files.size());
            QByteArray bytes = bytesOf(name);
            static const QByteArray marks("{}[]:,-#&*!|>'\"%$`() \n0y=@");
            for (int change = 0; change <= turn % 7; ++change)
                bytes[random.bounded(bytes.size())] = marks.at(random.bounded(marks.size()));
            if (turn % 3 == 0)
                bytes.truncate(random.bounded(bytes.size()));
            Diagnostics diagnostics;
            const auto source = readInventory(guessInventoryKind(bytes, name), bytes, name, diagnostics);
            QVERIFY2(source.has_value() != diagnostics.hasErrors(), qPrintable(name));
        }
    }

    void groupsInACircleEnd()
    {
        Diagnostics diagnostics;
        const auto source =
            readAnsibleIni("[a:children]\nb\n[b:children]\na\n[b]\nhost-1\n", QStringLiteral("hosts"), diagnostics);
        QVERIFY(source);
        QCOMPARE(source->nodes.size(), 1);
    }

    void oneServerSaysWhatItKnows()
    {
        FactSet facts;
        const auto text = [&facts](const char* name, const QString& value) {
            facts.insert(QLatin1String(name), tests::textFact(value));
        };
        text("host.name", QStringLiteral("ip-10-0-0-11"));
        text("rke2.role", QStringLiteral("server"));
        text("kube.nodesJson", QString::fromUtf8(bytesOf(QStringLiteral("nodes.json")).replace('\n', ' ')));
        facts.insert(
            QStringLiteral("rke2.settings"),
            tests::listFact({QStringLiteral("/etc/rancher/rke2/config.yaml:3 node-name server-0"),
                             QStringLiteral("/etc/rancher/rke2/config.yaml.d/50-name.yaml:1 node-name server-1"),
                             QStringLiteral("/etc/rancher/rke2/config.yaml:4 node-ip 10.0.0.11")}));
        CaseNode reached;
        reached.name = QStringLiteral("here-1");
        reached.address = QStringLiteral("server-1.example.com");
        reached.port = 2222;
        reached.user = QStringLiteral("ops");
        reached.become = BecomeMode::Sudo;
        Diagnostics diagnostics;
        const auto source = readRke2Server(facts, reached, diagnostics);
        QVERIFY2(source, qPrintable(diagnostics.toString()));
        QCOMPARE(source->nodes.size(), 2);
        QCOMPARE(lineOf(source->nodes.at(0)),
                 QStringLiteral("k8s=server-1 address=server-1.example.com in=10.0.0.11 port=2222 user=ops become=sudo "
                                "roles=server version=v1.32.5+rke2r1"));
        QCOMPARE(lineOf(source->nodes.at(1)),
                 QStringLiteral("k8s=agent-1 address?=203.0.113.21 in=10.0.0.21 port?=2222 user?=ops become?=sudo "
                                "roles=agent version=v1.32.5+rke2r1"));
        // Nobody named a user; whom ssh took for the one that was asked says nothing of the others.
        reached.user.clear();
        text("login.user", QStringLiteral("anna"));
        const auto taken = readRke2Server(facts, reached, diagnostics);
        QVERIFY(taken);
        QCOMPARE(taken->nodes.at(0).text(NodeField::User), QStringLiteral("anna"));
        QCOMPARE(taken->nodes.at(1).text(NodeField::User), QString());
        // Without the API it is this server, and the one it joins.
        facts.remove(QStringLiteral("kube.nodesJson"));
        facts.insert(
            QStringLiteral("rke2.settings"),
            tests::listFact({QStringLiteral("/etc/rancher/rke2/config.yaml:1 server https://10.0.0.12:9345")}));
        Diagnostics silent;
        const auto alone = readRke2Server(facts, reached, silent);
        QVERIFY(alone);
        QCOMPARE(alone->nodes.size(), 2);
        QCOMPARE(alone->nodes.at(1).text(NodeField::Address), QStringLiteral("10.0.0.12"));
        QVERIFY(silent.toString().contains(QStringLiteral("did not say which nodes")));
    }
};

QTEST_GUILESS_MAIN(InventoryReadersTest)
#include "InventoryReadersTest.moc"
