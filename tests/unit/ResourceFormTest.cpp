#include "wizard/procedure/ResourceForm.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QTest>

using namespace wizard;

namespace {

const QList<ProcedureInput>& inputs()
{
    static const QList<ProcedureInput> all = [] {
        Diagnostics diagnostics;
        const auto procedure = shippedProcedure(QStringLiteral("rancher-backup"), diagnostics);
        return procedure ? procedure->inputs : QList<ProcedureInput>();
    }();
    return all;
}

const ResourceForm& form()
{
    return *resourceFormFor(QStringLiteral("rancher-backup"));
}

const QString kFile = QStringLiteral("b-b0450532-cee1-4aa1-a881-f5f48a007b1c-2026-03-13T22-30-00Z.tar.gz");

} // namespace

class ResourceFormTest : public QObject {
    Q_OBJECT
private slots:
    void onlyItsProcedureHasOne()
    {
        QVERIFY(resourceFormFor(QStringLiteral("rancher-backup")));
        QVERIFY(!resourceFormFor(QStringLiteral("rke2-etcd")));
    }

    void acrossABorderNothingIsPruned()
    {
        const ResourceForm* border = resourceFormFor(QStringLiteral("rancher-backup-border"));
        QVERIFY(border);
        QCOMPARE(border->fields.size(), form().fields.size());
        const QString written = writeResource(*border, inputs(), {{"backupFile", kFile}});
        QVERIFY2(written.contains("  prune: false\n"), qPrintable(written));
        InputValues values;
        Diagnostics diagnostics;
        QVERIFY(readResource(*border, inputs(), written, values, diagnostics));
        QVERIFY(!readResource(form(), inputs(), written, values, diagnostics));
        QCOMPARE(diagnostics.all().first().code, QStringLiteral("resource.fixed"));
    }

    void s3IsAskedForOnlyWhereItIsTheStorage()
    {
        const QStringList without = inputsWithoutMeaning(form(), inputs(), {});
        for (const ProcedureInput& input : inputs())
            if (input.id.startsWith("s3") && input.type != QLatin1String("secret"))
                QVERIFY2(without.contains(input.id), qPrintable(input.id));
        QVERIFY(!without.contains("storage") && !without.contains("backupFile"));
        QCOMPARE(inputsWithoutMeaning(form(), inputs(), {{"storage", "s3"}}), QStringList());
    }

    void everyInputOfAFieldIsThere()
    {
        QVERIFY(!inputs().isEmpty());
        for (const ResourceField& field : form().fields)
            QVERIFY2(field.input.isEmpty() ||
                         std::any_of(inputs().begin(), inputs().end(),
                                     [&](const ProcedureInput& one) { return one.id == field.input; }),
                     qPrintable(field.path));
    }

    void writesWhatIsChosen()
    {
        QCOMPARE(writeResource(form(), inputs(), {{"backupFile", kFile}}),
                 QStringLiteral("apiVersion: resources.cattle.io/v1\nkind: Restore\nspec:\n"
                                "  backupFilename: \"%1\"\n  prune: true\n  deleteTimeoutSeconds: 10\n")
                     .arg(kFile));
        const QString s3 = writeResource(form(), inputs(),
                                         {{"backupFile", kFile},
                                          {"storage", "s3"},
                                          {"s3Bucket", "rancher-backups"},
                                          {"s3Endpoint", "s3.example.com"},
                                          {"s3DualStack", "no"}});
        QVERIFY2(s3.contains("  storageLocation:\n    s3:\n      bucketName: \"rancher-backups\"\n"
                             "      endpoint: \"s3.example.com\"\n      clientConfig:\n        aws:\n"
                             "          dualStack: false\n"),
                 qPrintable(s3));
    }

    void whatIsWrittenIsReadAgain()
    {
        const InputValues chosen = {{"backupFile", kFile + ".enc"},
                                    {"encryptionConfigName", "encryptionconfig"},
                                    {"storage", "s3"},
                                    {"s3Bucket", "b"},
                                    {"s3Endpoint", "s3.example.com:9000"},
                                    {"s3Region", "eu"},
                                    {"s3InsecureTls", true},
                                    {"s3CredentialName", "s3-creds"},
                                    {"s3CredentialNamespace", "default"},
                                    {"s3Lookup", "path"},
                                    {"s3DualStack", "yes"},
                                    {"deleteTimeout", "3"},
                                    {"targetVersion", "v2.11.3"}};
        InputValues read{{"targetVersion", "v2.11.3"}};
        Diagnostics diagnostics;
        QVERIFY2(readResource(form(), inputs(), writeResource(form(), inputs(), chosen), read, diagnostics),
                 qPrintable(diagnostics.toString()));
        QCOMPARE(read, chosen);
    }

    void whatIsNotWrittenIsGone()
    {
        InputValues values{{"backupFile", "old.tar.gz"}, {"storage", "s3"}, {"s3Region", "eu"}, {"deleteTimeout", "7"}};
        Diagnostics diagnostics;
        QVERIFY(readResource(form(), inputs(),
                             "apiVersion: resources.cattle.io/v1\nkind: Restore\nspec: {backupFilename: new.tar.gz}\n",
                             values, diagnostics));
        QCOMPARE(values.value("backupFile").toString(), QStringLiteral("new.tar.gz"));
        QCOMPARE(values.value("storage").toString(), QStringLiteral("operator"));
        QCOMPARE(values.value("deleteTimeout").toString(), QStringLiteral("0"));
        QVERIFY(!values.contains("s3Region"));
    }

    void refusesWithLineAndColumn_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char* name, const char* spec, const char* finding) {
            QTest::newRow(name) << QString::fromUtf8(spec) << QString::fromUtf8(finding);
        };
        row("unknown field", "  backupFileName: x.tar.gz\n", "4:3 resource.unknown");
        row("required field missing", "  prune: true\n", "4:3 resource.missing");
        row("wrong type", "  backupFilename: x.tar.gz\n  prune: \"true\"\n", "5:10 resource.type");
        row("fixed", "  backupFilename: x.tar.gz\n  prune: false\n", "5:10 resource.fixed");
        row("never set", "  backupFilename: x.tar.gz\n  ignoreErrors: true\n", "5:17 resource.fixed");
        row("too large", "  backupFilename: x.tar.gz\n  deleteTimeoutSeconds: 11\n", "5:25 resource.range");
        row("no number", "  backupFilename: x.tar.gz\n  deleteTimeoutSeconds: soon\n", "5:25 resource.type");
        row("folder in a file name", "  backupFilename: a/x.tar.gz\n", "4:19 resource.value");
        row("bucket missing", "  backupFilename: x.tar.gz\n  storageLocation: {s3: {endpoint: e.example.com}}\n",
            "5:25 resource.missing");
        row("tab", "\tbackupFilename: x.tar.gz\n", "4:1 yaml.tab");
    }

    void refusesWithLineAndColumn()
    {
        QFETCH(QString, spec);
        InputValues values{{"backupFile", "kept.tar.gz"}};
        Diagnostics diagnostics;
        QVERIFY(!readResource(form(), inputs(), "apiVersion: resources.cattle.io/v1\nkind: Restore\nspec:\n" + spec,
                              values, diagnostics));
        QStringList found;
        for (const Diagnostic& one : diagnostics.all())
            found << QStringLiteral("%1:%2 %3").arg(one.mark.line).arg(one.mark.column).arg(one.code);
        QFETCH(QString, finding);
        QVERIFY2(found.contains(finding), qPrintable(found.join(", ")));
        QCOMPARE(values.value("backupFile").toString(), QStringLiteral("kept.tar.gz"));
    }
};

QTEST_GUILESS_MAIN(ResourceFormTest)
#include "ResourceFormTest.moc"
