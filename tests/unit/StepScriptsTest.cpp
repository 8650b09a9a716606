#include "wizard/procedure/ProcedureReader.h"
#include "wizard/procedure/TemplateNames.h"

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
        }
    }

    /// The client of an attempt may be gone while its container removes and unpacks.
    void dataAreReplacedByOneContainerAtATime()
    {
        const QString script = filled(step(*procedure("docker-single-node"), "replace-data").script.text,
                                      {{QStringLiteral("run.id"), QStringLiteral("20261121-a")},
                                       {QStringLiteral("stamp"), QStringLiteral("20261121-a-2")}});
        const Ran refused = run(script, "docker", "[ \"$1\" != ps ] || echo rollback-restore-20261121-a-1\n");
        QCOMPARE(refused.code, 1);
        QVERIFY2(!refused.asked.contains(QLatin1String("run ")), qPrintable(refused.asked));
        const Ran ran = run(script, "docker", "[ \"$1\" != ps ] || echo rollback-restore-20261120-b-1\n");
        QVERIFY2(ran.code == 0, qPrintable(ran.said));
        QVERIFY2(ran.asked.contains(QLatin1String("--name rollback-restore-20261121-a-2")), qPrintable(ran.asked));
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
