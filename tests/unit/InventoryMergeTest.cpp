// Several sources of one cluster: what they agree in, what they say differently, and the case that comes of it.
#include "wizard/inventory/InventoryMerge.h"
#include "wizard/case/CaseReader.h"
#include "wizard/inventory/InventoryReaders.h"

#include <QTest>

using namespace wizard;

namespace {

NodeSource list(const QByteArray& text, const QString& name)
{
    Diagnostics diagnostics;
    const auto source = readNodeList(text, name, diagnostics);
    if (!source)
        qFatal("%s", qPrintable(diagnostics.toString()));
    return *source;
}

} // namespace

class InventoryMergeTest : public QObject {
    Q_OBJECT
private slots:
    void differencesAreShownWithTheirPlaces()
    {
        const NodeSource ours = list("server-1 ops@10.0.0.11 server\nagent-1 ops@10.0.0.21 agent\n", "a.txt");
        const NodeSource theirs = list("root@10.0.0.11:2222 agent\n10.0.0.22 agent\n", "b.txt");
        const MergedInventory merged = mergeSources({ours, theirs}, InstallType::Rke2Etcd);
        QCOMPARE(merged.nodes.size(), 3);
        const MergedNode& server = merged.nodes.at(0);
        QStringList said;
        for (const NodeDifference& one : server.differences)
            said << one.toString();
        QCOMPARE(said, (QStringList{"User: ops (a.txt:1:10), root (b.txt:1:1)",
                                    "Role: server (a.txt:1:24), agent (b.txt:1:21)"}));
        QCOMPARE(server.text(NodeField::Roles), QStringLiteral("server")); // the first source is taken
        QCOMPARE(server.text(NodeField::Port), QStringLiteral("2222"));    // only one source says it
        QCOMPARE(merged.nodes.at(1).missingIn, QStringList{"b.txt"});
        QCOMPARE(merged.nodes.at(2).missingIn, QStringList{"a.txt"});
        QVERIFY(!merged.nodes.at(2).agreed());
    }

    /// A list pasted twice has one title, and is two sources all the same.
    void sourcesOfOneTitleAreTwo()
    {
        const MergedInventory merged =
            mergeSources({list("10.0.0.11 server\n10.0.0.12 server\n", "list"), list("10.0.0.11 server\n", "list")});
        QVERIFY(merged.nodes.at(0).agreed());
        QCOMPARE(merged.nodes.at(1).missingIn, QStringList{"list"});
        NodeSource renamed = list("10.0.0.11 server\n", "list");
        renamed.rename(QStringLiteral("list 2"));
        QCOMPARE(placeOf(renamed.nodes.first().values.value(NodeField::Roles).mark), QStringLiteral("list 2:1:11"));
    }

    void samePortTwiceIsADifference()
    {
        const MergedInventory merged =
            mergeSources({list("10.0.0.11:22 server\n", "a"), list("10.0.0.11:2022 server\n", "b")});
        QCOMPARE(merged.nodes.size(), 1);
        QCOMPARE(merged.nodes.at(0).differences.value(0).field, NodeField::Port);
    }

    void forwardedPortsAreDifferentMachines()
    {
        const QByteArray forwarded = "127.0.0.1:2201 server\n127.0.0.1:2202 agent\n";
        const MergedInventory merged = mergeSources({list(forwarded, "a"), list(forwarded, "b")});
        QCOMPARE(merged.nodes.size(), 2);
        QVERIFY(merged.nodes.at(0).agreed() && merged.nodes.at(1).agreed());
    }

    /// What the API only suggests is no contradiction to what a person wrote.
    void assumedValuesGiveWay()
    {
        Diagnostics diagnostics;
        const auto api = readKubeNodes(
            R"({"kind":"List","items":[{"kind":"Node","metadata":{"name":"node-1","labels":{"node-role.kubernetes.io/etcd":"true"}},)"
            R"("status":{"addresses":[{"type":"InternalIP","address":"10.0.0.11"}],"nodeInfo":{"kubeletVersion":"v1.31.9+rke2r1"}}}]})",
            QStringLiteral("API"), diagnostics);
        QVERIFY2(api, qPrintable(diagnostics.toString()));
        NodeSource file = list("node-1 203.0.113.11 server\n", "a.txt");
        const MergedInventory merged = mergeSources({*api, file});
        QCOMPARE(merged.nodes.size(), 1);
        QVERIFY(merged.nodes.at(0).agreed());
        QCOMPARE(merged.nodes.at(0).text(NodeField::Address), QStringLiteral("203.0.113.11"));
        QCOMPARE(merged.nodes.at(0).text(NodeField::KubernetesName), QStringLiteral("node-1"));
    }

    void rolesAreComparedInTheWordsOfTheType()
    {
        const NodeSource kubespray = list("10.0.0.11 etcd controlplane\n", "a");
        const NodeSource ours = list("10.0.0.11 server\n", "b");
        QVERIFY(mergeSources({kubespray, ours}, InstallType::Rke2Etcd).nodes.at(0).agreed());
        QVERIFY(!mergeSources({kubespray, ours}, InstallType::Rke).nodes.at(0).agreed());
    }

    /// One source's name and another's address: it may be either machine, and that is said.
    void aMachineThatMayBeTwoIsSaid()
    {
        const MergedInventory merged =
            mergeSources({list("server-1 10.0.0.11 server\nserver-2 10.0.0.12 server\n", "a"),
                          list("server-2 10.0.0.11 server\n", "b")});
        QCOMPARE(merged.nodes.at(0).ambiguous, QStringList{"server-2"});
    }

    void aCaseThatCanBeReadComesOfIt()
    {
        const MergedInventory merged = mergeSources({list(
            "server-1 ops@10.0.0.11 server\n10.0.0.12 server\n[2001:db8::21]:2222 agent\nhost.example.com agent\n",
            "a")});
        Case value;
        value.name = QStringLiteral("prod-eu");
        value.nodes = caseNodesOf(merged, InstallType::Rke2Etcd);
        QCOMPARE(value.nodes.at(0).name, QStringLiteral("server-1"));
        QCOMPARE(value.nodes.at(1).name, QStringLiteral("node-10-0-0-12"));
        QCOMPARE(value.nodes.at(2).name, QStringLiteral("node-2001-db8-21"));
        QCOMPARE(value.nodes.at(3).name, QStringLiteral("host"));
        QVERIFY(value.nodes.at(0).first && !value.nodes.at(1).first);
        Diagnostics diagnostics;
        const auto again = readCase(writeCase(value), QStringLiteral("case.yaml"), diagnostics);
        QVERIFY2(again, qPrintable(diagnostics.toString()));
        QCOMPARE(*again, value);
    }

    /// An address that gives no name: the case still takes what is made up, each time another.
    void aNameIsFoundForEveryAddress()
    {
        const QString label(51, QLatin1Char('e'));
        const MergedInventory merged =
            mergeSources({list(QStringLiteral("10.0%1.0.12 server\n10.0%1.0.13 server\n").arg(label).toUtf8(), "a")});
        const QList<CaseNode> nodes = caseNodesOf(merged, InstallType::Rke2Etcd);
        QStringList names;
        for (const CaseNode& node : nodes) {
            QVERIFY2(checkNodeName(node.name).isEmpty(), qPrintable(node.name));
            names << node.name;
        }
        QCOMPARE(names.size(), 2);
        QCOMPARE(names.removeDuplicates(), 0);
    }

    /// A name that is taken and as long as one may be: the number takes the place of its end.
    void aNumberedNameIsNotTooLong()
    {
        const MergedInventory merged = mergeSources({list("10.0.0.11 server\n", "a")});
        const QString longest(63, QLatin1Char('n'));
        MergedNode node = merged.nodes.at(0);
        node.values[NodeField::Name].text = longest;
        const CaseNode made = caseNodeOf(node, InstallType::Rke2Etcd, {longest});
        QCOMPARE(made.name, longest.left(61) + QStringLiteral("-2"));
    }

    void whatIsMissingIsSaid()
    {
        const MergedInventory merged = mergeSources({list("10.0.0.11\n10.0.0.12 worker\n", "a")});
        QCOMPARE(problemsOf(merged.nodes.at(0), InstallType::Rke2Etcd).size(), 1);
        QVERIFY(problemsOf(merged.nodes.at(1), InstallType::Rke2Etcd).isEmpty()); // a worker is an agent there
        QVERIFY(problemsOf(merged.nodes.at(1), InstallType::Rke).isEmpty());
        QVERIFY(problemsOf(merged.nodes.at(0), InstallType::Docker).isEmpty());
        QVERIFY(problemsOf(merged.nodes.at(1), InstallType::Docker).value(0).contains(QStringLiteral("worker")));
    }
};

QTEST_GUILESS_MAIN(InventoryMergeTest)
#include "InventoryMergeTest.moc"
