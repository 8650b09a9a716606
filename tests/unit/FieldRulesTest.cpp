#include "wizard/case/CaseReader.h"
#include "wizard/case/HostGrammar.h"

#include <QTest>

using namespace wizard;

namespace {

using Rule = QString (*)(const QString&);

/// The rules by the word of their field.
Rule ruleOf(const QString& field)
{
    static const QMap<QString, Rule> rules = {{"node", checkNodeName},
                                              {"address", checkAddress},
                                              {"user", checkUser},
                                              {"case", checkCaseName},
                                              {"path", checkAbsolutePath},
                                              {"version", checkRke2Version},
                                              {"kubernetes", checkKubernetesName}};
    return rules.value(field);
}

} // namespace

class FieldRulesTest : public QObject {
    Q_OBJECT

private slots:
    void fields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* field, const char* text, bool good) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(field, text, good ? "good" : "bad")))
                << QString::fromLatin1(field) << QString::fromLatin1(text) << good;
        };
        for (const char* good : {"server-1", "a", "A.b_c-9", "10.0.0.11"})
            row("node", good, true);
        for (const char* bad : {"", "-a", "a-", "a b", "a;b", "a\nb", "here", "S3", "cluster", "a/b", "../x", "$x"})
            row("node", bad, false);
        for (const char* good : {"10.0.0.11", "server-1", "server_1.example.com", "fe80::1%eth0", "::1", "2001:db8::5",
                                 "1:2:3:4:5:6:7:8", "::ffff:10.0.0.1", "a.b"})
            row("address", good, true);
        for (const char* bad : {"",
                                "-oProxyCommand=x",
                                "a b",
                                "a;reboot",
                                "$(reboot)",
                                "`x`",
                                "a|b",
                                "a&b",
                                "a\nb",
                                "ops@a",
                                "a:22",
                                "[::1]",
                                "10.0.0.256",
                                "10.0.0",
                                "010.0.0.1",
                                "1::2::3",
                                "12345::",
                                "a..b",
                                "a-",
                                "a/b",
                                "*",
                                "a'b",
                                "fe80::1%",
                                "fe80::1%a;b",
                                "1:2:3:4:5:6:7:8:9",
                                "::1:2:3:4:5:6:7:8"})
            row("address", bad, false);
        for (const char* good : {"root", "ops", "bob@corp.example", "svc-1", "a_b"})
            row("user", good, true);
        for (const char* bad : {"", "-l", "a b", "a;b", "a\nb", "a'b", "$USER"})
            row("user", bad, false);
        for (const char* good : {"prod-eu", "a", "A1.x_y"})
            row("case", good, true);
        for (const char* bad : {"", "prod eu", "-x", "a/b", "a\nb", "\xe4", "x-"})
            row("case", bad, false);
        for (const char* good : {"/a", "/var/lib/rancher/rke2/server/db/snapshots/on demand 1", "/a/..b"})
            row("path", good, true);
        for (const char* bad : {"", "a/b", "~/x", "/a/../b", "/a\nb", "/a/./b", "C:\\x"})
            row("path", bad, false);
        for (const char* good : {"v1.31.9+rke2r1", "v1.20.0-rc1+rke2r2", "v1.33.11+rke2r1"})
            row("version", good, true);
        for (const char* bad : {"", "1.31.9+rke2r1", "v1.31.9-rke2r1", "v1.31.9", "v1.31+rke2r1", "v2.31.9+rke2r1",
                                "v1.31.9+rke2", "v1.31.9+k3s1", "v1.031.9+rke2r1", "v1.31.9+rke2r1\n"})
            row("version", bad, false);
        for (const char* good : {"server-1", "a.b", "9"})
            row("kubernetes", good, true);
        for (const char* bad : {"", "Server", "-a", "a-", "a_b"})
            row("kubernetes", bad, false);
    }

    void fields()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, good);
        const Rule rule = ruleOf(field);
        QVERIFY(rule != nullptr);
        const QString problem = rule(text);
        QCOMPARE(problem.isEmpty(), good);
        if (!good)
            QVERIFY2(problem.contains(QStringLiteral("for example")) || problem.contains(QStringLiteral("must not")),
                     qPrintable(problem));
    }

    void aMissingPlusIsNamed()
    {
        QVERIFY(checkRke2Version(QStringLiteral("v1.31.9-rke2r1")).contains(QStringLiteral("'+'")));
    }

    void jumps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const char* good :
             {"bastion", "ops@bastion", "ops@bastion:2222", "bastion.example.com:22", "[fe80::1]:22", "fe80::1",
              "ops@bastion:2222 key ~/.ssh/bastion", "bastion key /keys/a b", "bastion key C:/keys/id"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char* bad :
             {"", "-J", "a b", "bastion:0", "bastion:70000", "bastion:022", "ops;x@bastion", "@bastion", "[bastion]:22",
              "bastion key", "bastion key ", "bastion key id", "bastion key C:id", "bastion key CD:/id",
              "bastion key -/x", "bastion key /a,b", "bastion key /a\nb", " key /a"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }

    void jumps()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(isJump(text), good);
    }

    void inputTypes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("rancher") << "rancherVersion"
                                 << "v2.8.5" << true;
        QTest::newRow("rancher hotfix") << "rancherVersion"
                                        << "v2.7.5-hotfix-1.2" << true;
        QTest::newRow("rancher without v") << "rancherVersion"
                                           << "2.8.5" << false;
        QTest::newRow("backup file") << "fileName"
                                     << "backup-b04-2020-09-15T07-27-09Z.tar.gz" << true;
        QTest::newRow("file with folder") << "fileName"
                                          << "a/b.tar.gz" << false;
        QTest::newRow("file with quote") << "fileName"
                                         << "a\".tar.gz" << false;
        QTest::newRow("seconds") << "seconds"
                                 << "300" << true;
        QTest::newRow("seconds with unit") << "seconds"
                                           << "5m" << false;
        QTest::newRow("name") << "name"
                              << "s3-creds" << true;
        QTest::newRow("host with port") << "hostPort"
                                        << "minio.example.com:9000" << true;
        QTest::newRow("host without port") << "hostPort"
                                           << "10.0.0.2" << true;
        QTest::newRow("address with colons") << "hostPort"
                                             << "fd00::2" << true;
        QTest::newRow("port that is none") << "hostPort"
                                           << "minio:https" << false;
        QTest::newRow("host with scheme") << "hostPort"
                                          << "https://minio" << false;
        QTest::newRow("host with port and quote") << "hostPort"
                                                  << "mi\"nio:9000" << false;
        QTest::newRow("host") << "host"
                              << "-x" << false;
        QTest::newRow("text") << "text"
                              << "any 'text'" << true;
        QTest::newRow("two lines") << "text"
                                   << "a\nb" << false;
    }

    void inputTypes()
    {
        QFETCH(QString, type);
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(checkInputText(type, text).isEmpty(), good);
    }
};

QTEST_GUILESS_MAIN(FieldRulesTest)
#include "FieldRulesTest.moc"
