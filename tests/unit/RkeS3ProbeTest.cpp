#include "backend/base/ShellQuote.h"
#include "wizard/facts/FoundSnapshots.h"
#include "wizard/facts/ProbeAnswer.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;

namespace {

const char* const s3Section = R"(services:
  etcd:
    backup_config:
      interval_hours: 12
      s3backupconfig:
        access_key: "ACCESS#1"    # of the team
        secret_key: se/cr+et=
        bucket_name: 'rke-backups'
        endpoint: s3.example.com:9000
        region: us-east-1
        folder: /eu-west/
        custom_ca: |
          -----BEGIN CERTIFICATE-----
          bWluZQ==
          -----END CERTIFICATE-----
  kubelet:
    folder: another
)";

} // namespace

/// How snapshots of RKE in S3 are listed: s3cmd is played, and what it was given is looked at.
class RkeS3ProbeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString& name, const QByteArray& content, bool program = false) const
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("programs")));
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        if (program)
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QByteArray read(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Ends with `code` and keeps its arguments, what it read and the file of the authority.
    void playS3cmd(int code = 0) const
    {
        const QByteArray folder = m_folder->path().toUtf8();
        write(QStringLiteral("programs/s3cmd"),
              "#!/bin/sh\nprintf '%s\\n' \"$*\" >'" + folder + "/arguments'\ncat >'" + folder +
                  "/configuration'\nca=$(sed -n 's/^ca_certs_file = //p' '" + folder +
                  "/configuration')\n[ -z \"$ca\" ] || cat \"$ca\" >'" + folder + R"(/authority'
cat <<LIST
                          DIR  s3://rke-backups/eu-west/older/
2026-11-20 22:15        12345  s3://rke-backups/eu-west/before the upgrade.zip
2024-02-29 23:59          12K  s3://rke-backups/eu-west/2024-02-29T23:59:01Z_etcd.zip
2024-02-29 23:59            7  s3://rke-backups/eu-west/x.rkestate
LIST
)" + "exit " + QByteArray::number(code) +
                  "\n",
              true);
    }

    /// What the probe says, in this shell.
    FactSet ask(const QStringList& shell, const QString& id, const QMap<QString, QString>& names) const
    {
        Diagnostics diagnostics;
        const auto procedure = readProcedureFile(
            QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/rke-rollback.yaml"), diagnostics);
        if (!procedure)
            return {};
        for (const FactProbe& probe : procedure->facts) {
            if (probe.id != id)
                continue;
            QString script = probe.script.text;
            for (auto it = names.begin(); it != names.end(); ++it)
                script.replace(QStringLiteral("${%1}").arg(it.key()), it.value());
            QProcess process;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("PATH"), m_folder->filePath(QStringLiteral("programs")) +
                                                           QLatin1Char(':') + qEnvironmentVariable("PATH"));
            environment.insert(QStringLiteral("TMPDIR"), m_folder->path());
            process.setProcessEnvironment(environment);
            process.start(shell.first(), shell.mid(1) + QStringList{QStringLiteral("-c"), script});
            if (!process.waitForFinished() || process.exitCode() != 0)
                return {};
            return readProbeAnswer(process.readAllStandardOutput(), probe.gives, id, {}).facts;
        }
        return {};
    }
    Fact ofFile(const QStringList& shell, const QByteArray& content)
    {
        write(QStringLiteral("cluster.yml"), content);
        const QString file = backend::shellQuote(m_folder->filePath(QStringLiteral("cluster.yml")));
        return ask(shell, QStringLiteral("remote"), {{"input.clusterFile", file}})
            .value(QStringLiteral("snapshot.remote"));
    }
    static void shellRows()
    {
        QTest::addColumn<QStringList>("shell");
        for (const QStringList& words :
             {QStringList{"dash"}, QStringList{"bash", "--posix"}, QStringList{"busybox", "sh"}}) {
            if (!QStandardPaths::findExecutable(words.first()).isEmpty())
                QTest::addRow("%s", qPrintable(words.first())) << words;
        }
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void listedWithTheSettingsOfTheClusterFile_data() { shellRows(); }
    void listedWithTheSettingsOfTheClusterFile()
    {
        QFETCH(QStringList, shell);
        playS3cmd();
        Facts facts;
        facts.nodes["desk"]["snapshot.remote"] = ofFile(shell, s3Section);
        const QList<FoundSnapshot> found = findSnapshots(facts, {"desk"});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].path, QStringLiteral("before the upgrade.zip"));
        QCOMPARE(found[0].location, QStringLiteral("s3://rke-backups/eu-west/before the upgrade.zip"));
        QCOMPARE(found[0].takenAt, QDateTime(QDate(2026, 11, 20), QTime(22, 15), Qt::UTC));
        QCOMPARE(found[0].bytes, 12345);
        QCOMPARE(found[1].takenAt, QDateTime(QDate(2024, 2, 29), QTime(23, 59), Qt::UTC));
        QCOMPARE(found[1].bytes, -1);

        QCOMPARE(read("arguments"), QByteArray("-c /dev/stdin ls s3://rke-backups/eu-west/\n"));
        for (const char* line :
             {"access_key = ACCESS#1\n", "secret_key = se/cr+et=\n", "host_base = s3.example.com:9000\n",
              "host_bucket = s3.example.com:9000\n", "bucket_location = us-east-1\n"})
            QVERIFY2(read("configuration").contains(line), line);
        QCOMPARE(read("authority"), QByteArray("-----BEGIN CERTIFICATE-----\nbWluZQ==\n-----END CERTIFICATE-----\n"));
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("tmp.*")}, QDir::Dirs).isEmpty());
    }

    void whyNothingIsListed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason"); // empty: nobody keeps snapshots in S3
        const QByteArray all = s3Section;
        QTest::newRow("no S3") << QByteArray("services:\n  etcd:\n    snapshot: true\n") << 0 << QString();
        QTest::newRow("no S3 yet") << QByteArray("services:\n  etcd:\n    backup_config:\n      s3backupconfig: null\n")
                                   << 0 << QString();
        QTest::newRow("another section") << QByteArray("addons: |\n  s3backupconfig:\n    bucket_name: x\n") << 0
                                         << QString();
        QTest::newRow("on one line")
            << QByteArray("services:\n  etcd:\n    backup_config:\n      s3backupconfig: {bucket_name: x}\n") << 0
            << QStringLiteral("names no bucket");
        QTest::newRow("profile of the nodes")
            << QByteArray(all).replace("secret_key: se/cr+et=", "secret_key: \"\"") << 0 << QStringLiteral("no keys");
        QTest::newRow("not allowed") << all << 77 << QStringLiteral("let anybody with these keys");
        QTest::newRow("no such bucket") << all << 12 << QStringLiteral("s3://rke-backups/eu-west/ is not there");
        QTest::newRow("no answer") << all << 1 << QStringLiteral("s3cmd ended with 1");
    }
    void whyNothingIsListed()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFETCH(QString, reason);
        playS3cmd(code);
        const Fact fact = ofFile({QStringLiteral("sh")}, content);
        QVERIFY(fact.items.isEmpty());
        QCOMPARE(fact.state, reason.isEmpty() ? Fact::State::Absent : Fact::State::Unknown);
        QVERIFY2(fact.reason.contains(reason), qPrintable(fact.reason));
    }

    void withoutTheProgramItIsSaid()
    {
        if (!QStandardPaths::findExecutable(QStringLiteral("s3cmd")).isEmpty())
            QSKIP("this machine has s3cmd");
        QVERIFY(ofFile({QStringLiteral("sh")}, s3Section)
                    .reason.startsWith(QLatin1String("s3cmd, which would list s3://rke-backups/eu-west/")));
    }

    void listedByTheNodeThatHasTheKeys_data() { shellRows(); }
    void listedByTheNodeThatHasTheKeys()
    {
        QFETCH(QStringList, shell);
        playS3cmd();
        QMap<QString, QString> names = {{"input.s3Bucket", "'rke-backups'"},
                                        {"value.s3ListFolder", "'eu west'"},
                                        {"value.s3ListFlags...", "'--host=s3.example.com'"}};
        const auto remote = [&] {
            return ask(shell, QStringLiteral("remote-by-node"), names).value(QStringLiteral("snapshot.remote"));
        };
        QCOMPARE(remote().items.size(), 2);
        QCOMPARE(read("arguments"), QByteArray("ls --host=s3.example.com s3://rke-backups/eu west/\n"));
        names["value.s3ListFolder"] = QStringLiteral("'-'");
        QCOMPARE(remote().items.size(), 2);
        QCOMPARE(read("arguments"), QByteArray("ls --host=s3.example.com s3://rke-backups/\n"));
    }
};

QTEST_GUILESS_MAIN(RkeS3ProbeTest)
#include "RkeS3ProbeTest.moc"
