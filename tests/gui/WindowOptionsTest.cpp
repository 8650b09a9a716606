#include "app/rollback-wizard/WindowOptions.h"

#include <QTest>

using app::readWindowOptions;
using app::WindowOptions;
using Want = WindowOptions::Want;

/// The arguments of the window: what it opens, what it says and what it refuses.
class WindowOptionsTest : public QObject {
    Q_OBJECT
private slots:
    void nothingGivenIsAWindow()
    {
        const WindowOptions options = readWindowOptions({});
        QCOMPARE(options.want, Want::Window);
        QVERIFY(!options.practice);
        QVERIFY(options.caseFile.isEmpty());
    }

    void everyOptionIsRead()
    {
        const WindowOptions options =
            readWindowOptions({"--practice", "--case", "prod.yaml", "--state-dir=/tmp/s", "--lang", "de",
                               "--appearance", "dark", "--log-level", "debug", "--rules", "a.yaml", "--rules=b.yaml"});
        QCOMPARE(options.want, Want::Window);
        QVERIFY(options.practice);
        QCOMPARE(options.caseFile, QStringLiteral("prod.yaml"));
        QCOMPARE(options.stateFolder, QStringLiteral("/tmp/s"));
        QCOMPARE(options.language, QStringLiteral("de"));
        QCOMPARE(options.appearance, QStringLiteral("dark"));
        QCOMPARE(options.logLevel, QStringLiteral("debug"));
        QCOMPARE(options.ruleFiles, QStringList({"a.yaml", "b.yaml"}));
    }

    void helpNamesEveryOption()
    {
        const WindowOptions options = readWindowOptions({"--help"});
        QCOMPARE(options.want, Want::Text);
        for (const char* name :
             {"--practice", "--case", "--state-dir", "--lang", "--appearance", "--log-level", "--rules"})
            QVERIFY2(options.text.contains(QLatin1String(name)), name);
        QVERIFY(readWindowOptions({"--version"}).text.startsWith(QLatin1String("rollback-wizard ")));
    }

    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringList{"--colour"} << QStringLiteral("colour");
        QTest::newRow("no value") << QStringList{"--case"} << QStringLiteral("case");
        QTest::newRow("a stray file") << QStringList{"prod.yaml"} << QStringLiteral("prod.yaml");
        QTest::newRow("appearance") << QStringList{"--appearance", "pink"} << QStringLiteral("--appearance");
    }
    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const WindowOptions options = readWindowOptions(arguments);
        QCOMPARE(options.want, Want::Refused);
        QVERIFY2(options.text.contains(named), qPrintable(options.text));
    }
};

QTEST_APPLESS_MAIN(WindowOptionsTest)
#include "WindowOptionsTest.moc"
