#include "wizard/editors/Editor.h"

#include <QTest>

using namespace wizard;

class EditorTest : public QObject {
    Q_OBJECT

private:
    static EditParameters parameters(const char* key, const char* action)
    {
        return {{"editor", "rke2-config-key"}, {"path", "/x"}, {"key", key}, {"action", action}};
    }

private slots:
    void aKeyIsTakenOutAndPutBack_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("plain") << QByteArray("a: 1\nserver: https://x:9345\nb: 2\n")
                               << QByteArray("a: 1\n# rollback-wizard: server: https://x:9345\nb: 2\n");
        QTest::newRow("double quotes") << QByteArray("\"server\": https://x\n")
                                       << QByteArray("# rollback-wizard: \"server\": https://x\n");
        QTest::newRow("single quotes") << QByteArray("'server' : https://x\n")
                                       << QByteArray("# rollback-wizard: 'server' : https://x\n");
        QTest::newRow("comments stay") << QByteArray("# server: old\nserver: x # why\n\n# end\n")
                                       << QByteArray("# server: old\n# rollback-wizard: server: x # why\n\n# end\n");
        QTest::newRow("no line end") << QByteArray("server: x") << QByteArray("# rollback-wizard: server: x");
        QTest::newRow("windows line ends")
            << QByteArray("server: x\r\ntoken: y\r\n") << QByteArray("# rollback-wizard: server: x\r\ntoken: y\r\n");
        QTest::newRow("value below") << QByteArray("server:\n  https://x\ntoken: y\n")
                                     << QByteArray(
                                            "# rollback-wizard: server:\n# rollback-wizard:   https://x\ntoken: y\n");
        QTest::newRow("list")
            << QByteArray("server:\n- a\n- b\nc: d\n")
            << QByteArray("# rollback-wizard: server:\n# rollback-wizard: - a\n# rollback-wizard: - b\nc: d\n");
        QTest::newRow("added") << QByteArray("server+: x\n") << QByteArray("# rollback-wizard: server+: x\n");
        QTest::newRow("twice") << QByteArray("server: a\nx: y\nserver: b\n")
                               << QByteArray("# rollback-wizard: server: a\nx: y\n# rollback-wizard: server: b\n");
    }

    void aKeyIsTakenOutAndPutBack()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto out = edit("rke2-config-key", before, parameters("server", "comment"));
        QVERIFY(out.ok());
        QVERIFY(out->changed);
        QCOMPARE(out->content, after);
        QVERIFY(!out->diff.isEmpty());
        const auto again = edit("rke2-config-key", out->content, parameters("server", "comment"));
        QVERIFY(!again->changed);
        QCOMPARE(again->content, after);
        const auto back = edit("rke2-config-key", out->content, parameters("server", "restore"));
        QVERIFY(back->changed);
        QCOMPARE(back->content, before);
    }

    void otherKeysAreLeftAlone()
    {
        const QByteArray content = "server-ca: x\nmy-server: y\nnested:\n  server: z\nlist: [server]\n# "
                                   "rollback-wizard: token: t\nserverx: 1\n";
        const auto out = edit("rke2-config-key", content, parameters("server", "comment"));
        QVERIFY(!out->changed);
        QCOMPARE(out->content, content);
        QCOMPARE(edit("rke2-config-key", content, parameters("server", "restore"))->content, content);
    }

    void aSecretValueIsNotInTheDiff()
    {
        const auto out = edit("rke2-config-key", "token: K10geheim\n", parameters("token", "comment"));
        QCOMPARE(out->diff, QStringList({"-token: …", "+# rollback-wizard: token: …"}));
        const auto back = edit("rke2-config-key", out->content, parameters("token", "restore"));
        QVERIFY(!back->diff.join(' ').contains("geheim"));
        QCOMPARE(back->content, QByteArray("token: K10geheim\n"));
    }

    void aFlowMappingIsRefused()
    {
        const auto out = edit("rke2-config-key", "{server: x, token: y}\n", parameters("server", "comment"));
        QVERIFY(!out.ok());
        QCOMPARE(out.error().code, QString("edit.content"));
    }

    void wrongCallsAreErrors()
    {
        QCOMPARE(edit("nobody", "", {}).error().code, QString("edit.unknown"));
        QCOMPARE(edit("rke2-config-key", "", parameters("server", "delete")).error().code, QString("edit.parameter"));
        QCOMPARE(edit("rke2-config-key", "", parameters("", "comment")).error().code, QString("edit.parameter"));
        QVERIFY(editorNames().contains("rke2-config-key"));
    }

    void aNestedKeyIsTakenOutAndPutBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("at the top")
            << "addons" << QByteArray("a: 1\naddons: |-\n  # x\n  y: z\n\n  w\n# c\nb: 2\n")
            << QByteArray("a: 1\n# M: addons: |-\n# M:   # x\n# M:   y: z\n# M: \n# M:   w\n# c\nb: 2\n");
        QTest::newRow("deep, between others")
            << "s.e.b" << QByteArray("e:\n  b: no\ns:\n  k: 1\n  e:\n    a: 1\n    b:\n      c: 2\n    d: 3\n")
            << QByteArray("e:\n  b: no\ns:\n  k: 1\n  e:\n    a: 1\n# M:     b:\n# M:       c: 2\n    d: 3\n");
        QTest::newRow("list at the depth of its key") << "s.l" << QByteArray("s:\n  l:\n  - a\n  - b\n  m: 1\n")
                                                      << QByteArray("s:\n# M:   l:\n# M:   - a\n# M:   - b\n  m: 1\n");
        QTest::newRow("quoted, no line end")
            << "s.l" << QByteArray("s:\n  \"l\": x") << QByteArray("s:\n# M:   \"l\": x");
    }

    void aNestedKeyIsTakenOutAndPutBack()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        after.replace("# M: ", "# rollback-wizard " + key.toUtf8() + ": ");
        const auto out = edit("yaml-key", before, {{"key", key}, {"action", "comment"}});
        QVERIFY(out.ok() && out->changed);
        QCOMPARE(out->content, after);
        QVERIFY(!edit("yaml-key", after, {{"key", key}, {"action", "comment"}})->changed);
        QCOMPARE(edit("yaml-key", after, {{"key", "other"}, {"action", "restore"}})->content, after);
        QCOMPARE(edit("yaml-key", after, {{"key", key}, {"action", "restore"}})->content, before);
    }

    void aNestedKeyThatIsNotThereChangesNothing()
    {
        for (const char* file : {"s:\n  x: 1\nb: 2\n", "s: 1\n", "x:\n  s:\n    b: 1\n", "s:\n  x:\n    b: 1\n", ""}) {
            const auto out = edit("yaml-key", file, {{"key", "s.b"}, {"action", "comment"}});
            QVERIFY(out.ok() && !out->changed);
            QCOMPARE(out->content, QByteArray(file));
        }
    }

    void nestedSecretsAreNotShown()
    {
        const auto out =
            edit("yaml-key", "s:\n  b:\n    secret_key: abc123\n    n: 1\n", {{"key", "s.b"}, {"action", "comment"}});
        QVERIFY(out->changed);
        QVERIFY(!out->diff.join('\n').contains("abc123"));
        QVERIFY(out->content.contains("abc123"));
    }

    /// A section "addons" is a text with whole manifests, and a node may carry its private key.
    void nothingThatMayBeSecretIsShown()
    {
        const QByteArray addons = "addons: |-\n  ---\n  kind: Secret\n  data:\n    tls.key: hidden-1\n    other: |\n"
                                  "      hidden-2\n  stringData: {bootstrapPassword: hidden-3}\n  env:\n"
                                  "    - name: PASSWORD\n      value: hidden-4\n    - image: rancher/rancher:v2.3.2\n"
                                  "    - hidden-5\n  # hidden-6\n";
        const auto out = edit("yaml-key", addons, {{"key", "addons"}, {"action", "comment"}});
        QVERIFY(out.ok() && out->changed);
        const QString shown = out->diff.join('\n');
        QVERIFY2(!shown.contains("hidden"), qPrintable(shown));
        QVERIFY2(shown.contains("-- image: rancher/rancher:v2.3.2\n"), qPrintable(shown));
        QVERIFY2(shown.contains("+# rollback-wizard addons:     tls.key: …\n") ||
                     shown.contains("+# rollback-wizard addons: tls.key: …\n"),
                 qPrintable(shown));
        const auto back = edit("yaml-key", out->content, {{"key", "addons"}, {"action", "restore"}});
        QCOMPARE(back->content, addons);
        QVERIFY2(!back->diff.join('\n').contains("hidden"), qPrintable(back->diff.join('\n')));

        const auto one =
            edit("rke-target-node",
                 "nodes:\n- address: a\n  user: u\n  ssh_key: |-\n    -----BEGIN RSA PRIVATE KEY-----\n    hidden\n"
                 "  role:\n  - etcd\n  labels: {x: hidden}\n- address: b\n",
                 {{"addresses", "b"}, {"action", "comment"}});
        QVERIFY(one.ok() && one->changed);
        QVERIFY2(!one->diff.join('\n').contains("hidden"), qPrintable(one->diff.join('\n')));
        for (const char* line : {"-- address: a", "-user: u", "-ssh_key: …", "-- etcd"})
            QVERIFY2(one->diff.contains(QString::fromUtf8(line)), line);
        const auto all = edit("rke-target-node", one->content, {{"addresses", "b"}, {"action", "restore"}});
        QVERIFY2(all->changed && !all->diff.join('\n').contains("hidden"), qPrintable(all->diff.join('\n')));
    }

    void tabsAndOneLineFilesAreRefused()
    {
        for (const char* file : {"s:\n\tb: 1\n", "{s: {b: 1}}"})
            QCOMPARE(edit("yaml-key", file, {{"key", "s.b"}, {"action", "comment"}}).error().code,
                     QStringLiteral("edit.content"));
        QCOMPARE(edit("yaml-key", "s: 1", {{"key", "s"}, {"action", "remove"}}).error().code,
                 QStringLiteral("edit.parameter"));
    }

    void nodesOfAClusterFileGetNewAddresses()
    {
        const QByteArray before = "# c\nnodes:\n- address: 1.1.1.1 # dead\n  internal_address: 9.9.9.1\n  user: x\n"
                                  "  role: [etcd]\n  - address: \"2.2.2.2\"\n    internal_address: 9.9.9.2\n"
                                  "services:\n  etcd:\n    address: 1.1.1.1\n";
        const QByteArray after = "# c\nnodes:\n# - address: 1.1.1.1 # dead\n- address: 4.4.4.4 # dead\n"
                                 "#   internal_address: 9.9.9.1\n  user: x\n  role: [etcd]\n  - address: \"2.2.2.2\"\n"
                                 "    internal_address: 9.9.9.2\nservices:\n  etcd:\n    address: 1.1.1.1\n";
        const auto out = edit("rke-cluster-nodes", before, {{"replace", "1.1.1.1=4.4.4.4"}});
        QVERIFY(out.ok() && out->changed);
        QCOMPARE(out->content, after);
        QCOMPARE(out->diff, (QStringList{"-- address: 1.1.1.1 # dead", "+# - address: 1.1.1.1 # dead",
                                         "+- address: 4.4.4.4 # dead", "-internal_address: 9.9.9.1",
                                         "+#   internal_address: 9.9.9.1"}));
        const auto again = edit("rke-cluster-nodes", after, {{"replace", "1.1.1.1=4.4.4.4"}});
        QVERIFY(again.ok() && !again->changed);
        QCOMPARE(again->content, after);
        QCOMPARE(edit("rke-cluster-nodes", "nodes:\n- address: a", {{"replace", "a=b"}})->content,
                 QByteArray("nodes:\n# - address: a\n- address: b"));
    }

    void addressesThatDoNotFitAreRefused()
    {
        const QByteArray file = "nodes:\n- address: 1.1.1.1\n- address: 2.2.2.2\n";
        for (const char* bad : {"", "1.1.1.1", "1.1.1.1=", "1.1.1.1=-x", "1.1.1.1=a;b",
                                "1.1.1.1=3.3.3.3,2.2.2.2=3.3.3.3", "1.1.1.1=3.3.3.3,1.1.1.1=4.4.4.4"})
            QCOMPARE(edit("rke-cluster-nodes", file, {{"replace", bad}}).error().code,
                     QStringLiteral("edit.parameter"));
        QCOMPARE(edit("rke-cluster-nodes", file, {{"replace", "5.5.5.5=3.3.3.3"}}).error().code,
                 QStringLiteral("edit.content"));
        QCOMPARE(edit("rke-cluster-nodes", "nodes:\n\t- address: a", {{"replace", "a=b"}}).error().code,
                 QStringLiteral("edit.content"));
        // The address is found here: only the tab is wrong.
        QCOMPARE(edit("rke-cluster-nodes", "nodes:\n- address: a\n\tuser: x\n", {{"replace", "a=b"}}).error().code,
                 QStringLiteral("edit.content"));
    }

    void oneNodeOfAClusterFileStays()
    {
        const QByteArray before = "# c\nnodes:\n  # first\n  - address: 1.1.1.1\n    user: x\n    role:\n      - etcd\n"
                                  "  # second\n  - address: \"2.2.2.2\"\n    internal_address: 9.9.9.2\n\n"
                                  "    role:\n      - etcd\n\nservices:\n  etcd:\n    address: 1.1.1.1\n";
        const QByteArray mark = "# rollback-wizard other node: ";
        const QByteArray after = "# c\nnodes:\n  # first\n" + mark + "  - address: 1.1.1.1\n" + mark + "    user: x\n" +
                                 mark + "    role:\n" + mark +
                                 "      - etcd\n  # second\n  - address: \"2.2.2.2\"\n    internal_address: 9.9.9.2\n\n"
                                 "    role:\n      - etcd\n\nservices:\n  etcd:\n    address: 1.1.1.1\n";
        for (const char* name : {"2.2.2.2", "5.5.5.5, 9.9.9.2"}) {
            const auto out = edit("rke-target-node", before, {{"addresses", name}, {"action", "comment"}});
            QVERIFY(out.ok() && out->changed);
            QCOMPARE(out->content, after);
            QCOMPARE(out->diff.size(), 8);
            QVERIFY(out->meaning.contains("2.2.2.2"));
        }
        const auto again = edit("rke-target-node", after, {{"addresses", "2.2.2.2"}, {"action", "comment"}});
        QVERIFY(again.ok() && !again->changed);
        const auto back = edit("rke-target-node", after, {{"addresses", "2.2.2.2"}, {"action", "restore"}});
        QVERIFY(back.ok() && back->changed);
        QCOMPARE(back->content, before);
        const auto flat = edit("rke-target-node", "nodes:\n- address: a\n  role: [etcd]\n- address: b\nx: 1\n",
                               {{"addresses", "b"}, {"action", "comment"}});
        QVERIFY(flat.ok());
        QCOMPARE(flat->content, "nodes:\n" + mark + "- address: a\n" + mark + "  role: [etcd]\n- address: b\nx: 1\n");
    }

    void oneNodeThatCannotBeToldIsRefused()
    {
        const QByteArray file = "nodes:\n- address: a\n- address: b\n  hostname_override: c\n";
        const auto code = [](const QByteArray& content, const char* addresses, const char* action) {
            return edit("rke-target-node", content, {{"addresses", addresses}, {"action", action}}).error().code;
        };
        QCOMPARE(code(file, "d", "comment"), QStringLiteral("edit.content"));
        QCOMPARE(code(file, "a, c", "comment"), QStringLiteral("edit.content"));
        QCOMPARE(code("nodes:\n- {address: a}\n- address: b\n", "b", "comment"), QStringLiteral("edit.content"));
        QCOMPARE(code("nodes:\n- address: a\n\tuser: x\n", "a", "comment"), QStringLiteral("edit.content"));
        QCOMPARE(code(file, "", "comment"), QStringLiteral("edit.parameter"));
        QCOMPARE(code(file, "a", "remove"), QStringLiteral("edit.parameter"));
    }
};

QTEST_GUILESS_MAIN(EditorTest)
#include "EditorTest.moc"
