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
};

QTEST_GUILESS_MAIN(EditorTest)
#include "EditorTest.moc"
