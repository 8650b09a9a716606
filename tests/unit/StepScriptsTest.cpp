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

/// Steps that destroy, on a machine that is not as they found it earlier: their scripts run against stand-ins.
class StepScriptsTest : public QObject {
    Q_OBJECT

    using Values = QMap<QString, QString>;

    static std::optional<Procedure> procedure(const char* name)
    {
        Diagnostics diagnostics;
        auto read = readProcedureFile(QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/%1.yaml").arg(name),
                                      diagnostics);
        if (!read)
            qFatal("%s", qPrintable(diagnostics.toString()));
        return read;
    }

    static Step step(const Procedure& procedure, const char* id)
    {
        const auto found = std::find_if(procedure.steps.begin(), procedure.steps.end(),
                                        [id](const Step& one) { return one.id == QLatin1String(id); });
        if (found == procedure.steps.end())
            qFatal("there is no step %s", id);
        return *found;
    }

    static QString filled(const QString& text, const Values& values)
    {
        QString out;
        qsizetype end = 0;
        for (const TemplateName& name : templateNames(text)) {
            out += text.mid(end, name.offset - end) + QLatin1Char('\'') + values.value(name.name) + QLatin1Char('\'');
            end = name.offset + name.length;
        }
        return out + text.mid(end);
    }

    /// Runs it with a program of that name, which notes its arguments and does what `answers` says.
    struct Ran {
        int code = -1;
        QString said, asked;
    };
    static Ran run(const QString& script, const char* program, const QByteArray& answers)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QLatin1String(program));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("#!/bin/sh\nprintf '%s\\n' \"$*\" >>\"${0%/*}/asked\"\n" + answers) <= 0)
            return {};
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), folder.path() + QLatin1Char(':') + qEnvironmentVariable("PATH"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("dash"), {QStringLiteral("-c"), script});
        if (!process.waitForFinished())
            return {};
        QFile asked(folder.filePath(QStringLiteral("asked")));
        const QString calls = asked.open(QIODevice::ReadOnly) ? QString::fromUtf8(asked.readAll()) : QString();
        return {process.exitCode(), QString::fromUtf8(process.readAll()), calls};
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dash")).isEmpty())
            QSKIP("no POSIX shell on this machine");
    }

    /// A node of the cluster that restarts just now is not one of the machines that are off.
    void nodesAreDeletedWhileAllOthersAreReady()
    {
        const auto rke = procedure("rke-restore-new-nodes");
        for (const char* id : {"old-nodes", "target-alone-left.old-nodes"}) {
            const QString script =
                filled(step(*rke, id).script.text, {{QStringLiteral("desk.kubectl.binary"), QStringLiteral("kubectl")},
                                                    {QStringLiteral("desk.config.nodeCount"), QStringLiteral("1")}});
            const Ran ran = run(script, "kubectl", "echo 'new-1 Ready worker'; echo 'old-1 NotReady worker'\n");
            QVERIFY2(ran.code == 0, qPrintable(ran.said));
            QVERIFY2(ran.asked.contains(QLatin1String("delete node old-1")), qPrintable(ran.asked));
            const Ran refused = run(script, "kubectl", "echo 'new-1 NotReady worker'; echo 'old-1 NotReady worker'\n");
            QCOMPARE(refused.code, 1);
            QVERIFY2(!refused.asked.contains(QLatin1String("delete")), qPrintable(refused.asked));
            // an old machine that is still on stands for a wanted node that is not Ready
            const Ran mixed =
                run(script, "kubectl",
                    "echo 'old-1 Ready worker'; echo 'new-1 NotReady worker'; echo 'new-2 Ready worker'\n");
            QCOMPARE(mixed.code, 1);
            QVERIFY2(!mixed.asked.contains(QLatin1String("delete")), qPrintable(mixed.asked));
        }
    }

    void aMoveThatMayHaveBeenCutShortIsLeftToAPerson_data()
    {
        QTest::addColumn<bool>("isTakenBack"); // the step itself, or its way back
        QTest::addColumn<bool>("isDisk");
        QTest::addColumn<QStringList>("there"); // databases
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("then");
        const QString place("etcd"), aside("etcd.rollback-r"), again("etcd.rollback-r-2");
        const QStringList both{place, aside};
        QTest::newRow("moved") << false << false << QStringList{place} << 0 << QStringList{aside};
        QTest::newRow("moved a second time") << false << false << both << 0 << QStringList{aside, again};
        QTest::newRow("from its own disk") << false << true << QStringList{place} << 0 << QStringList{aside};
        QTest::newRow("from its own disk, a second time") << false << true << both << 1 << both;
        QTest::newRow("taken back") << true << false << QStringList{aside} << 0 << QStringList{place};
        QTest::newRow("nothing was moved") << true << false << QStringList{place} << 0 << QStringList{place};
        QTest::newRow("something took its place") << true << false << both << 1 << both;
        QTest::newRow("moved twice") << true << false << QStringList{aside, again} << 1 << QStringList{aside, again};
        QTest::newRow("back to its own disk") << true << true << QStringList{aside} << 1 << QStringList{aside};
    }
    void aMoveThatMayHaveBeenCutShortIsLeftToAPerson()
    {
        QFETCH(bool, isTakenBack);
        QFETCH(bool, isDisk);
        QFETCH(QStringList, there);
        QTemporaryDir data;
        const QDir folder(data.filePath(QStringLiteral("server/db")));
        for (const QString& name : there)
            QVERIFY(QDir().mkpath(folder.filePath(name + QStringLiteral("/member/snap"))));
        const Step aside = step(*procedure("rke2-etcd"), "database-aside");
        const QString script = filled(isTakenBack ? aside.undoScript.text : aside.script.text,
                                      {{QStringLiteral("value.dataDir"), data.path()},
                                       {QStringLiteral("run.id"), QStringLiteral("r")},
                                       {QStringLiteral("attempt"), QStringLiteral("2")}})
                                   .replace(QLatin1String("/root/"), data.path() + QLatin1Char('/'));
        QVERIFY(QDir().mkpath(data.filePath(QStringLiteral("rke2-rollback-r"))));
        const Ran ran = run(QStringLiteral("mountpoint() { %1; }\n").arg(isDisk ? "true" : "false") + script,
                            "systemctl", "echo inactive; exit 3\n");
        QTEST(ran.code, "code");
        QStringList then;
        for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (QFileInfo::exists(folder.filePath(name + QStringLiteral("/member/snap"))))
                then << name;
        }
        QTEST(then, "then");
    }

    void nodesAreCountedWhateverQuotesTheKeysHave_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("plain") << QByteArray("nodes:\n  - address: 10.0.0.1\nbastion_host:\n  address: 10.0.0.9\n");
        QTest::newRow("double") << QByteArray(
            "\"nodes\":\n- address: 10.0.0.1\n\"bastion_host\":\n  address: 10.0.0.9\n");
        QTest::newRow("single") << QByteArray("'nodes':\n- address: 10.0.0.1\n'bastion_host':\n  address: 10.0.0.9\n");
    }

    /// The steps before them cannot be skipped: a count that fails for its own reason would stop the rollback for good.
    void nodesAreCountedWhateverQuotesTheKeysHave()
    {
        QFETCH(QByteArray, file);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cluster.yml"));
        QFile config(path);
        QVERIFY(config.open(QIODevice::WriteOnly) && config.write(file) > 0);
        config.close();
        const auto rke = procedure("rke-restore-new-nodes");
        for (const char* id : {"addresses-confirm", "target-alone", "others-in"}) {
            const QString script = filled(step(*rke, id).verify.checks.first().script.text,
                                          {{QStringLiteral("value.config"), path},
                                           {QStringLiteral("desk.files.restoreConfig"), path},
                                           {QStringLiteral("desk.config.nodeCount"), QStringLiteral("1")}});
            const Ran ran = run(script, "nothing", "exit 1\n");
            QVERIFY2(ran.code == 0, qPrintable(QLatin1String(id) + QLatin1String(": ") + ran.said));
        }
    }

    /// The client of an attempt may be gone while its container removes and unpacks.
    void dataAreReplacedByOneContainerAtATime()
    {
        const QString script = filled(step(*procedure("docker-single-node"), "replace-data").script.text,
                                      {{QStringLiteral("run.id"), QStringLiteral("20261121-a")},
                                       {QStringLiteral("stamp"), QStringLiteral("20261121-a-2")}});
        for (const QByteArray helper : {"restore", "safety"}) {
            const Ran refused =
                run(script, "docker", "[ \"$1\" != ps ] || echo rollback-" + helper + "-20261121-a-1\n");
            QCOMPARE(refused.code, 1);
            QVERIFY2(!refused.asked.contains(QLatin1String("run ")), qPrintable(refused.asked));
        }
        const Ran ran = run(script, "docker", "[ \"$1\" != ps ] || echo rollback-restore-20261120-b-1\n");
        QVERIFY2(ran.code == 0, qPrintable(ran.said));
        QVERIFY2(ran.asked.contains(QLatin1String("--name rollback-restore-20261121-a-2")), qPrintable(ran.asked));
    }

    /// The container of an attempt whose client is gone goes on writing, but never into what a later one has kept.
    void noOtherAttemptWritesIntoTheSafetyTarball()
    {
        QTemporaryDir work;
        const QDir folder(work.filePath(QStringLiteral("20261121-a")));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        const Step keep = step(*procedure("docker-single-node"), "safety-tarball");
        const auto attempt = [&](const QString& stamp, const QByteArray& running) {
            const QString script = filled(keep.script.text, {{QStringLiteral("input.workDir"), work.path()},
                                                             {QStringLiteral("run.id"), QStringLiteral("20261121-a")},
                                                             {QStringLiteral("value.helperImage"), "busybox"},
                                                             {QStringLiteral("stamp"), stamp}});
            // the shell of the container sees the folder as /backup
            return run(script, "docker", "running='" + running + "' folder='" + folder.path().toUtf8() + R"sh('
case $1 in
  ps) echo "$running" ;;
  run)
    while [ "$1" != -c ]; do shift; done
    said=$(printf '%s' "$2" | sed "s|/backup|$folder|g")
    shift 2; [ $# = 0 ] || shift
    tar() { for f; do case $f in *.part) echo data | gzip >"$f" ;; esac; done; }
    eval "$said" ;;
esac
)sh");
        };
        const Ran first = attempt(QStringLiteral("20261121-a-1"), {});
        QVERIFY2(first.code == 0, qPrintable(first.said));
        const QString tarball = folder.filePath(QStringLiteral("rancher-data-failed.tar.gz"));
        const auto size = QFileInfo(tarball).size();
        QVERIFY(size > 0);
        // one whose client died in the middle: what it has open is not what the next one keeps
        QFile part(folder.filePath(QStringLiteral("failed-20261121-a-1.part")));
        QFile old(folder.filePath(QStringLiteral("failed.part")));
        QVERIFY(part.open(QIODevice::WriteOnly) && old.open(QIODevice::WriteOnly));
        const Ran second = attempt(QStringLiteral("20261121-a-2"), "rollback-safety-20261121-a-1");
        QVERIFY2(second.code == 0, qPrintable(second.said));
        for (QFile* one : {&part, &old})
            QVERIFY(one->write(QByteArray(4096, 'x')) == 4096 && one->flush());
        QCOMPARE(QFileInfo(tarball).size(), size);
        QVERIFY2(second.asked.contains(QLatin1String("stop rollback-safety-20261121-a-1")), qPrintable(second.asked));
        QVERIFY2(second.asked.contains(QLatin1String("--name rollback-safety-20261121-a-2")), qPrintable(second.asked));
        QVERIFY(keep.stop.text.contains(QLatin1String("docker stop")));
    }

    /// After an early failure the state file is empty until the restore is tried again.
    void rkeUpFollowsARestoreThatWasNotSkipped()
    {
        for (const char* name : {"rke-rollback", "rke-restore-new-nodes", "rke-legacy-rollback"}) {
            const QStringList needs = step(*procedure(name), "rke-up").needs;
            QVERIFY2(needs.contains(QStringLiteral("snapshot-restore")), name);
        }
    }
};

QTEST_GUILESS_MAIN(StepScriptsTest)
#include "StepScriptsTest.moc"
