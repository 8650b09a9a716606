#include "wizard/procedure/ProcedureReader.h"
#include "wizard/procedure/TemplateNames.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;

/// Scripts of steps that are begun again after an accident, run by a shell beside doubles of docker and systemctl,
/// which keep their state in files of one folder and note what they were asked to do.
class RepeatedStepsTest : public QObject {
    Q_OBJECT

    QString shell_;

    static QString read(const QTemporaryDir& folder, const char* name)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static void write(const QTemporaryDir& folder, const char* name, const QByteArray& text)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    /// The script of a step, of a check (STEP/CHECK) or a probe as it stands in the procedure; every name in it is the
    /// word "this".
    static QString scriptOf(const char* procedureId, const char* id)
    {
        Diagnostics diagnostics;
        const auto procedure = readProcedureFile(
            QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/%1.yaml").arg(QLatin1String(procedureId)),
            diagnostics);
        QString out;
        for (const Step& one : procedure ? procedure->steps : QList<Step>()) {
            out = one.id == QLatin1String(id) ? one.script.text : out;
            for (const StepCheck& check : one.verify.checks)
                out = one.id + QLatin1Char('/') + check.id == QLatin1String(id) ? check.script.text : out;
        }
        for (const FactProbe& one : procedure ? procedure->facts : QList<FactProbe>())
            out = one.id == QLatin1String(id) ? one.script.text : out;
        const auto names = templateNames(out);
        for (auto name = names.rbegin(); name != names.rend(); ++name)
            out.replace(name->offset, name->length, QStringLiteral("'this'"));
        return out;
    }

    struct Ended {
        int code = -1;
        QString output;
    };

    /// The folder stands for /root and comes first in PATH; waiting takes no time.
    Ended run(const QTemporaryDir& folder, QString script) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), folder.path() + QLatin1Char(':') + qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("AT"), folder.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        script.replace(QLatin1String("/root/"), folder.path() + QLatin1Char('/'));
        process.start(shell_, {QStringLiteral("-c"), script});
        process.waitForFinished();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAll())};
    }

private slots:
    void initTestCase()
    {
        shell_ = QStandardPaths::findExecutable(QStringLiteral("dash"));
        if (shell_.isEmpty())
            QSKIP("no POSIX shell on this machine");
    }

    void aContainerThatNeverRanGivesWay_data()
    {
        QTest::addColumn<QByteArray>("there"); // state of the container that has the name already; empty: none has it
        QTest::addColumn<QByteArray>("taken"); // Docker has the port in use
        QTest::addColumn<QByteArray>("running");
        QTest::addColumn<QByteArray>("stopped"); // its policy, exit code and name
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("asked");
        const QByteArray none;
        QTest::newRow("the first time") << none << none << none << none << 0 << "run ";
        QTest::newRow("never ran") << QByteArray("created") << none << none << none << 0 << "rm this, run ";
        QTest::newRow("ran") << QByteArray("exited") << none << none << none << 0
                             << "update --restart=no this, rename this this-this, run ";
        const QString anew = QStringLiteral("rm this, run , systemctl restart docker, start this");
        const QByteArray created("created"), port("443");
        QTest::newRow("a port kept, nothing runs") << created << port << none << none << 0 << anew;
        QTest::newRow("a port kept, something runs")
            << created << port << QByteArray("shop") << none << 125 << "rm this, run ";
        QTest::newRow("a port kept, one stopped by hand would start")
            << created << port << none << QByteArray("always 0 /shop") << 125 << "rm this, run ";
        QTest::newRow("a port kept, one that failed would start")
            << created << port << none << QByteArray("on-failure 137 /shop") << 125 << "rm this, run ";
        QTest::newRow("a port kept, one stopped for good")
            << created << port << none << QByteArray("unless-stopped 0 /other") << 0 << anew;
        QTest::newRow("a port kept, this one") << created << port << none << QByteArray("always 0 /this") << 0 << anew;
    }

    /// After a loss of power in the middle of `docker run`: nothing piles up, and a port that Docker keeps is let go of
    /// where that interrupts nobody.
    void aContainerThatNeverRanGivesWay()
    {
        QFETCH(QByteArray, there);
        QFETCH(QByteArray, taken);
        QFETCH(QByteArray, running);
        QFETCH(QByteArray, stopped);
        const QString script = scriptOf("docker-single-node", "start-prior");
        QVERIFY(!script.isEmpty());
        QTemporaryDir folder;
        for (const auto& [name, text] :
             {std::pair{"there", there}, {"taken", taken}, {"running", running}, {"stopped", stopped}})
            write(folder, name, text);
        write(folder, "docker", R"(#!/bin/sh
case "$*" in
  *RestartPolicy*) cat "$AT/stopped"; exit ;;
  'ps -aq'*) [ ! -s "$AT/stopped" ] || echo bbbbbbbbbbbb; exit ;;
esac
case $1 in
  inspect) [ -s "$AT/there" ] && cat "$AT/there"; exit ;;
  ps) cat "$AT/running"; exit ;;
  run) printf 'run , ' >>"$AT/asked"; echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    [ -s "$AT/taken" ] || exit 0
    echo 'docker: Error response from daemon: Bind for 0.0.0.0:443 failed: port is already allocated.' >&2; exit 125 ;;
  start) [ ! -s "$AT/taken" ] || exit 1 ;;
esac
printf '%s, ' "$*" >>"$AT/asked"
)");
        write(folder, "systemctl", R"(#!/bin/sh
case $1 in is-active) echo active; exit ;; esac
: >"$AT/taken"
printf 'systemctl %s, ' "$*" >>"$AT/asked"
)");
        const Ended ended = run(folder, script);
        QTEST(ended.code, "code");
        QString asked = read(folder, "asked");
        asked.chop(2);
        QTEST(asked, "asked");
        QVERIFY2(ended.output.contains(QString(64, QLatin1Char('a'))), qPrintable(ended.output));
        QCOMPARE(ended.output.contains(QLatin1String("port is already allocated")), ended.code != 0);
        QVERIFY2(ended.code == 0 || ended.output.contains(QLatin1String("shop")), qPrintable(ended.output));
    }

    void aMachineThatRestartsStaysDown_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<bool>("givenUp"); // an earlier rollback, which had kept it from starting by itself
        QTest::addColumn<QString>("noted");
        QTest::addColumn<QString>("after");
        const QString on = QStringLiteral("enabled\n"), off = QStringLiteral("disabled\n");
        QTest::newRow("starts by itself") << on.toUtf8() << false << "rke2-server\n" << on;
        QTest::newRow("is started by hand") << off.toUtf8() << false << QString() << off;
        QTest::newRow("after one that was given up") << off.toUtf8() << true << "rke2-server\n" << on;
    }

    /// A unit that starts with its machine would bring RKE2 up in the middle of the rollback when the machine restarts.
    void aMachineThatRestartsStaysDown()
    {
        QFETCH(QByteArray, before);
        QFETCH(bool, givenUp);
        QTemporaryDir folder;
        write(folder, "rke2-server", before);
        if (givenUp)
            write(folder, "rke2-rollback-earlier.starts-by-itself", "rke2-server\n");
        write(folder, "systemctl", R"(#!/bin/sh
case $1 in
  is-enabled) cat "$AT/$2" 2>/dev/null && grep -qx enabled "$AT/$2"; exit ;;
  is-active) echo active; exit ;;
  enable|disable) echo "$1d" >"$AT/$3"; exit ;; # --quiet
  show) echo NRestarts=0 ;;
esac
)");
        for (const char* silent : {"sync", "sleep"})
            write(folder, silent, "#!/bin/sh\n");
        write(folder, "journalctl", "#!/bin/sh\nexec tail -f /dev/null\n");
        const QString keep = scriptOf("rke2-etcd", "stay-down");
        for (int attempt = 1; attempt <= 2; ++attempt) {
            const Ended kept = run(folder, keep);
            QVERIFY2(kept.code == 0, qPrintable(kept.output));
            QCOMPARE(read(folder, "rke2-server"), QStringLiteral("disabled\n"));
            QTEST(read(folder, "rke2-rollback-this.starts-by-itself"), "noted");
            // months later it would still tell a role that the machine has lost
            QCOMPARE(read(folder, "rke2-rollback-earlier.starts-by-itself"), QString());
            QCOMPARE(read(folder, "rke2-rollback-earlier.starts-by-itself-again").isEmpty(), !givenUp);
        }
        const Ended started = run(folder, scriptOf("rke2-etcd", "start-first"));
        QVERIFY2(started.code == 0, qPrintable(started.output));
        QTEST(read(folder, "rke2-server"), "after");
        QCOMPARE(read(folder, "rke2-rollback-this.starts-by-itself"), QString());
        QTEST(read(folder, "rke2-rollback-this.starts-by-itself-again"), "noted");
    }

    /// What an earlier run noted says nothing of a machine that has become something else since.
    void aUnitThatWasRetiredStaysRetired()
    {
        QTemporaryDir folder;
        write(folder, "rke2-server", "disabled\n");
        write(folder, "rke2-agent", "enabled\n");
        write(folder, "rke2-rollback-earlier.starts-by-itself", "rke2-server\n");
        write(folder, "systemctl", R"(#!/bin/sh
case $1 in
  is-enabled) cat "$AT/$2"; grep -qx enabled "$AT/$2" ;;
  disable) echo disabled >"$AT/$3" ;; # --quiet
esac
)");
        write(folder, "sync", "#!/bin/sh\n");
        const Ended kept = run(folder, scriptOf("rke2-etcd", "stay-down"));
        QVERIFY2(kept.code == 0, qPrintable(kept.output));
        QCOMPARE(read(folder, "rke2-rollback-this.starts-by-itself"), QStringLiteral("rke2-agent\n"));
        QCOMPARE(run(folder, scriptOf("rke2-etcd", "stay-down/disabled")).code, 0);
    }

    /// A machine whose systemd does not answer says that no unit is enabled just as little as that one is.
    void silenceIsNoEvidence()
    {
        QTemporaryDir folder;
        write(folder, "systemctl", "#!/bin/sh\necho 'Failed to connect to bus' >&2\nexit 1\n");
        write(folder, "sync", "#!/bin/sh\n");
        for (const char* id : {"stay-down", "stay-down/disabled"}) {
            const QString script = scriptOf("rke2-etcd", id);
            QVERIFY(!script.isEmpty());
            QVERIFY2(run(folder, script).code != 0, id);
        }
    }

    /// A container without hidden variables has nothing to look for in the file, which has to be there all the same:
    /// the release is started with it.
    void settingsThatWereCutShortAreNotKept()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("this/this")));
        write(folder, "sync", "#!/bin/sh\n");
        const auto script = [](const char* id) {
            QString text = scriptOf("docker-single-node", id);
            return QStringLiteral("cd \"$AT\"\n") + text.replace(QLatin1String("in 'this'"), QLatin1String("in"));
        };
        write(folder, "docker", "#!/bin/sh\n[ \"$1\" != logs ] || kill $PPID\n");
        QVERIFY(run(folder, script("keep-settings")).code != 0);
        QVERIFY(run(folder, script("keep-settings/variables-kept")).code != 0);
        write(folder, "docker", "#!/bin/sh\n");
        QCOMPARE(run(folder, script("keep-settings")).code, 0);
        QCOMPARE(run(folder, script("keep-settings/variables-kept")).code, 0);
    }

    /// The next run must know which role a machine has whose unit an earlier one neither started nor enabled again.
    void aMachineOfAGivenUpRollbackHasItsRole()
    {
        QTemporaryDir folder;
        write(folder, "rke2-rollback-earlier.starts-by-itself", "rke2-server\n");
        write(folder, "rke2", "#!/bin/sh\necho 'rke2 version v1.32.5+rke2r1 (this)'\n");
        write(folder, "systemctl", R"(#!/bin/sh
case $* in
  *ExecStart*rke2-server*) echo "ExecStart={ path=$AT/rke2 ; argv[]=$AT/rke2 server ; }" ;;
  *ActiveState*) echo ActiveState=inactive ;;
  *UnitFileState*) echo UnitFileState=disabled ;;
esac
)");
        const Ended told = run(folder, scriptOf("rke2-etcd", "rke2"));
        QVERIFY2(told.output.contains(QLatin1String("rke2.role=server\n")), qPrintable(told.output));
    }
};

QTEST_GUILESS_MAIN(RepeatedStepsTest)
#include "RepeatedStepsTest.moc"
