#include "wizard/procedure/ProcedureReader.h"
#include "wizard/procedure/TemplateNames.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace wizard;

/// The probes that say what was made since the snapshot, asked of an API that answers some of their questions only.
class MadeSinceTest : public QObject {
    Q_OBJECT

    static QString probe(const QString& procedureId, const QString& id)
    {
        Diagnostics diagnostics;
        const auto procedure = readProcedureFile(
            QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/%1.yaml").arg(procedureId), diagnostics);
        for (const FactProbe& one : procedure ? procedure->facts : QList<FactProbe>()) {
            if (one.id == id)
                return one.script.text;
        }
        return {};
    }

    static void write(const QString& path, const QByteArray& text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    /// What the probe prints where kubectl gets no answer about `silent`.
    static QString said(const QString& procedureId, const QString& id, const QString& silent)
    {
        QTemporaryDir folder;
        const QString kubectl = folder.filePath(QStringLiteral("rke2/bin/kubectl"));
        const QByteArray program =
            "#!/bin/sh\n"
            "echo 'W1122 10:00:00.000000 warnings.go:70] |this|is|deprecated' >&2\n"
            "case \"$*\" in\n"
            "  *--raw=*) echo ok ;;\n"
            "  *\"get $SILENT -\"*) echo 'Unable to connect to the server: context deadline exceeded' >&2; exit 1 ;;\n"
            "  *gitrepos.fleet*) echo \"error: the server doesn't have a resource type\" >&2; exit 1 ;;\n"
            "  *{.kind}*) echo '2026-11-20T10:00:00Z Kind shop/late' ;;\n"
            "  *creationTimestamp*) echo '2026-11-20T10:00:00Z|shop|late|' ;;\n"
            "esac\n";
        write(kubectl, program);
        write(folder.filePath(QStringLiteral("docker")), program);
        write(folder.filePath(QStringLiteral("kube_config_cluster.yml")), "kubeconfig\n");
        const QMap<QString, QString> values = {
            {"value.containerNamed", "rancher"},
            {"value.kubectlWanted", kubectl},
            {"case.kubectl", kubectl},
            {"case.kubeconfig", folder.filePath(QStringLiteral("kube_config_cluster.yml"))},
            {"input.clusterFile", folder.filePath(QStringLiteral("cluster.yml"))}};
        QString script = probe(procedureId, id);
        const auto names = templateNames(script);
        for (auto name = names.rbegin(); name != names.rend(); ++name)
            script.replace(name->offset, name->length,
                           QLatin1Char('\'') + values.value(name->name) + QLatin1Char('\''));
        script.replace(QLatin1String("/var/lib/rancher/rke2"), folder.filePath(QStringLiteral("rke2")));
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), folder.path() + QLatin1Char(':') + qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("SILENT"), silent);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("dash"), {QStringLiteral("-c"), script});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dash")).isEmpty())
            QSKIP("no POSIX shell on this machine");
    }

    void aListWithAGapIsNone_data()
    {
        QTest::addColumn<QString>("probe");
        QTest::addColumn<QString>("silent");
        QTest::newRow("docker-single-node") << "made"
                                            << "users.management.cattle.io";
        QTest::newRow("rancher-backup") << "made"
                                        << "users.management.cattle.io";
        QTest::newRow("rke-rollback") << "made"
                                      << "users.management.cattle.io";
        QTest::newRow("rke2-etcd") << "kubernetes"
                                   << "statefulsets.apps";
    }

    /// "None was made later" must not be said of what did not answer; a type that the cluster does not know is no gap.
    void aListWithAGapIsNone()
    {
        const QString procedure = QString::fromLatin1(QTest::currentDataTag());
        QFETCH(QString, probe);
        QFETCH(QString, silent);
        const QString whole = said(procedure, probe, QStringLiteral("nothing"));
        QVERIFY2(whole.contains(QLatin1String("kube.made!=\n")), qPrintable(whole));
        QVERIFY2(whole.contains(QLatin1String("kube.made+=2026-11-20T10:00:00Z namespace shop/late\n")) ||
                     whole.contains(QLatin1String("kube.made+=2026-11-20T10:00:00Z cluster shop/late\n")),
                 qPrintable(whole));
        QVERIFY2(!whole.contains(QLatin1String("kube.made?=")) && !whole.contains(QLatin1String("made+=W1122")),
                 qPrintable(whole));
        const QString withGap = said(procedure, probe, silent);
        QVERIFY2(withGap.contains(QLatin1String("kube.made?=") + silent + QLatin1String(" did not answer\n")),
                 qPrintable(withGap));
        QVERIFY2(!withGap.contains(QLatin1String("kube.made!=")) && !withGap.contains(QLatin1String("kube.made+=")),
                 qPrintable(withGap));
    }
};

QTEST_GUILESS_MAIN(MadeSinceTest)
#include "MadeSinceTest.moc"
