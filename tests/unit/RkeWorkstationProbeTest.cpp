#include "wizard/procedure/ProcedureReader.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace wizard;

/// What the RKE procedures ask of the workstation, on systems that are played by `uname` and the files beside the
/// cluster file.
class RkeWorkstationProbeTest : public QObject {
    Q_OBJECT

    QString m_script;

    static void write(const QString& path, const QByteArray& content, bool program = true)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner |
                                    (program ? QFile::ExeOwner : QFileDevice::Permissions())));
    }

    /// What the probe says, with `programs` in front of the search path.
    QString said(const QTemporaryDir& folder) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), folder.filePath(QStringLiteral("programs")) + QLatin1Char(':') +
                                                       qEnvironmentVariable("PATH"));
        process.setProcessEnvironment(environment);
        const QString file =
            QLatin1Char('\'') + folder.filePath(QStringLiteral("rancher-cluster.yml")) + QLatin1Char('\'');
        process.start(QStringLiteral("dash"),
                      {QStringLiteral("-c"), QString(m_script).replace(QLatin1String("${input.clusterFile}"), file)});
        if (!process.waitForFinished())
            return process.errorString();
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    }

    static void playSystem(const QTemporaryDir& folder, const QByteArray& system, const QByteArray& processor)
    {
        QDir(folder.path()).mkpath(QStringLiteral("programs"));
        write(folder.filePath(QStringLiteral("programs/uname")),
              "#!/bin/sh\ncase $1 in -s) echo " + system + " ;; -m) echo " + processor + " ;; *) exit 1 ;; esac\n");
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dash")).isEmpty())
            QSKIP("no POSIX shell on this machine");
        Diagnostics diagnostics;
        const auto procedure = readProcedureFile(
            QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/rke-rollback.yaml"), diagnostics);
        QVERIFY2(procedure, qPrintable(diagnostics.toString()));
        const auto probe = std::find_if(procedure->facts.begin(), procedure->facts.end(),
                                        [](const FactProbe& one) { return one.id == QLatin1String("workstation"); });
        QVERIFY(probe != procedure->facts.end());
        m_script = probe->script.text;
        for (const char* automatic : {"${value.rkeWanted}", "${value.kubectlWanted}"})
            m_script.replace(QLatin1String(automatic), QLatin1String("auto"));
    }

    void programOfTheSystem_data()
    {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QByteArray>("processor");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("expected");
        const QStringList all = {"rke_linux-amd64",     "rke_linux-arm64",      "rke_linux-arm",
                                 "rke_linux-386",       "rke_darwin-amd64",     "rke_darwin-arm64",
                                 "rke_windows-386.exe", "rke_windows-amd64.exe"};
        const auto row = [](const char* system, const char* processor, const QStringList& files, const char* expected) {
            QTest::addRow("%s %s %s", system, processor, expected)
                << QByteArray(system) << QByteArray(processor) << files << QString::fromLatin1(expected);
        };
        row("Linux", "x86_64", all, "rke_linux-amd64");
        row("Linux", "aarch64", all, "rke_linux-arm64");
        row("Linux", "armv7l", all, "rke_linux-arm");
        row("Linux", "i686", all, "rke_linux-386");
        row("Darwin", "x86_64", all, "rke_darwin-amd64");
        row("Darwin", "arm64", all, "rke_darwin-arm64");
        row("MINGW64_NT-10.0-19045", "x86_64", all, "rke_windows-amd64.exe");
        row("MSYS_NT-10.0-22631", "x86_64", all, "rke_windows-amd64.exe");
        row("MINGW32_NT-6.2", "i686", all, "rke_windows-386.exe");
        row("MINGW64_NT-10.0", "x86_64", {"rke_windows-386.exe", "rke_linux-amd64"}, "rke_windows-386.exe");
        row("MINGW64_NT-10.0", "x86_64", all + QStringList{"rke.exe"}, "rke.exe");
        row("Linux", "x86_64", all + QStringList{"rke", "rke.exe"}, "rke");
        row("Linux", "x86_64", {"rke_windows-amd64.exe", "rke.exe", "rke_darwin-amd64"}, "");
        row("MINGW64_NT-10.0", "x86_64", {"rke_linux-amd64"}, "");
    }

    void programOfTheSystem()
    {
        QFETCH(QByteArray, system);
        QFETCH(QByteArray, processor);
        QFETCH(QStringList, files);
        QFETCH(QString, expected);
        QTemporaryDir folder;
        playSystem(folder, system, processor);
        for (const QString& file : files)
            write(folder.filePath(file), "#!/bin/sh\necho rke version v1.2.6\n");
        const QString lines = said(folder);
        const QString wanted =
            expected.isEmpty() ? QStringLiteral("rke.binary!=\n")
                               : QStringLiteral("rke.binary=%1\nrke.version=v1.2.6\n").arg(folder.filePath(expected));
        QVERIFY2(lines.contains(wanted), qPrintable(lines));
    }

    void aStepOutlivesThisProgram()
    {
        QTemporaryDir folder;
        playSystem(folder, "Linux", "x86_64");
        QVERIFY2(said(folder).contains(QLatin1String("workstation.detached=s")), qPrintable(said(folder)));
    }

    /// They are told to the redactor alone, and no program gets one as an argument.
    void secretsOfTheClusterFile()
    {
        QTemporaryDir folder;
        playSystem(folder, "Linux", "x86_64");
        write(folder.filePath(QStringLiteral("rancher-cluster.yml")), R"(nodes:
  - address: 10.0.0.1
    role: [etcd]
private_registries:
  - url: registry.example.com
    password: "tell nobody 1"
cloud_provider:
  vsphereCloudProvider:
    global:
      password: 'tell-nobody-2' # of the data centre
  azureCloudProvider:
    aadClientSecret: tell-nobody-3
services:
  etcd:
    backup_config:
      s3backupconfig:
        access_key: tell-nobody-4
        secret_key: tell/nobody+5
)",
              false);
        for (const char* program : {"grep", "sed", "awk", "tr", "cut", "head", "tail"})
            write(folder.filePath(QLatin1String("programs/") + QLatin1String(program)), R"(#!/bin/sh
printf '%s\n' "${0##*/} $*" >>"${0%/*}/arguments"
PATH=${PATH#*:} exec "${0##*/}" "$@"
)");
        const QString lines = said(folder);
        for (const char* secret :
             {"tell nobody 1", "tell-nobody-2", "tell-nobody-3", "tell-nobody-4", "tell/nobody+5"}) {
            const QString line = QStringLiteral("config.secrets*=%1\n").arg(QLatin1String(secret));
            QVERIFY2(lines.contains(line), qPrintable(lines));
            QCOMPARE(lines.count(QLatin1String(secret)), 1);
        }
        QFile file(folder.filePath(QStringLiteral("programs/arguments")));
        QVERIFY2(file.open(QIODevice::ReadOnly), "the script was run without the programs that are watched");
        const QByteArray arguments = file.readAll();
        QVERIFY2(!arguments.contains("nobody"), arguments.constData());
    }
};

QTEST_GUILESS_MAIN(RkeWorkstationProbeTest)
#include "RkeWorkstationProbeTest.moc"
