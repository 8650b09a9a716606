#include "wizard/procedure/ProcedureReader.h"
#include "wizard/procedure/TemplateNames.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace wizard;

/// Every script of the shipped procedures under shellcheck and, for its syntax, under the shells of this machine.
class ProcedureScriptsTest : public QObject {
    Q_OBJECT

    struct NamedScript {
        QString place;
        QString text;
    };

    static void addStep(const Step& step, QList<NamedScript>& all)
    {
        const QList<QPair<QString, Template>> own = {{"neededWhen", step.neededWhen},
                                                     {"doneWhen", step.doneWhen},
                                                     {"undo", step.undoScript},
                                                     {"undo check", step.undoCheck},
                                                     {"checkedBy", step.parameters.value("checkedBy.script")}};
        if (step.kind == TaskKind::Script)
            add(step.id, step.script, all);
        if (step.stop.text != QLatin1String("none"))
            add(step.id + " stop", step.stop, all);
        for (const auto& [key, script] : own)
            add(step.id + " " + key, script, all);
        if (step.waitFor)
            add(step.id + " wait", step.waitFor->script, all);
        for (const StepCheck& check : step.verify.checks)
            add(step.id + " " + check.id, check.script, all);
    }

    static void add(const QString& place, const Template& script, QList<NamedScript>& all)
    {
        if (!script.isEmpty())
            all << NamedScript{QStringLiteral("line %1, %2").arg(script.mark.line).arg(place), filled(script.text)};
    }

    /// Names become words as the expander makes them; a variable keeps shellcheck from folding constants.
    static QString filled(const QString& text)
    {
        QString out;
        qsizetype end = 0;
        for (const TemplateName& name : templateNames(text)) {
            out += text.mid(end, name.offset - end) +
                   (name.isList ? QStringLiteral("\"$ONE\" \"$TWO\"") : QStringLiteral("\"$ONE\""));
            end = name.offset + name.length;
        }
        return out + text.mid(end);
    }

    static QList<NamedScript> scriptsOf(const Procedure& procedure)
    {
        QList<NamedScript> all;
        for (const FactProbe& probe : procedure.facts)
            add("probe " + probe.id, probe.script, all);
        for (const Step& step : procedure.steps + procedure.followUp) {
            if (step.either.isEmpty())
                addStep(step, all);
            for (const auto& body : step.either)
                addStep(*body, all);
        }
        for (const StepCheck& check : procedure.verification) {
            add("verification " + check.id, check.script, all);
            add("verification " + check.id + " needed", check.neededWhen, all);
        }
        return all;
    }

    static QPair<int, QString> run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(120000))
            return {-1, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }

    static void write(const QString& path, const char* program)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(program) > 0);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

private slots:
    void scripts_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* folder :
             {ROLLBACK_SOURCE_DIR "/resources/procedures", ROLLBACK_SOURCE_DIR "/tests/data/grammar"}) {
            const QDir dir(QString::fromLatin1(folder));
            for (const QString& file : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files))
                QTest::newRow(qPrintable(file)) << dir.filePath(file);
        }
    }

    void scripts()
    {
        QFETCH(QString, path);
        Diagnostics diagnostics;
        const auto procedure = readProcedureFile(path, diagnostics);
        QVERIFY2(procedure, qPrintable(diagnostics.toString()));
        QTemporaryDir folder;
        QStringList files;
        QString index;
        for (const NamedScript& script : scriptsOf(*procedure)) {
            files << folder.filePath(QStringLiteral("%1.sh").arg(files.size() + 1));
            index += QStringLiteral("%1.sh: %2\n").arg(files.size()).arg(script.place);
            QFile file(files.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(script.text.toUtf8() + '\n');
        }
        QVERIFY(!files.isEmpty());
        const QString checker = QStandardPaths::findExecutable(QStringLiteral("shellcheck"));
        if (checker.isEmpty())
            QSKIP("shellcheck is not installed");
        const auto [code, output] = run(checker, QStringList{"-s", "sh", "-f", "gcc"} + files);
        QVERIFY2(code == 0, qPrintable(index + QString(output).remove(folder.path() + QLatin1Char('/'))));
    }

    /// It drives the product, and takes this step back.
    void aWayBackIsProvenByATestOfTheLab()
    {
        QStringList proven;
        const QDir dir(QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures"));
        for (const QString& file : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files)) {
            Diagnostics diagnostics;
            const auto procedure = readProcedureFile(dir.filePath(file), diagnostics);
            QVERIFY2(procedure, qPrintable(diagnostics.toString()));
            for (const Step& step : procedure->steps) {
                if (step.undoScript.isEmpty())
                    continue;
                QFile test(QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/lab/") + step.undoProven);
                QVERIFY2(test.open(QIODevice::ReadOnly), qPrintable(step.id));
                QVERIFY2(test.readAll().contains(step.id.toUtf8() + ": [undo"), qPrintable(step.id));
                proven << step.id;
            }
        }
        QCOMPARE(proven, QStringList("database-aside"));
    }

    /// Docker takes what stands before the image for itself, and what stands behind it for Rancher.
    void argumentsOfRancherStandBehindItsImage()
    {
        Diagnostics diagnostics;
        const auto procedure = readProcedureFile(
            QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/docker-single-node.yaml"), diagnostics);
        QVERIFY2(procedure, qPrintable(diagnostics.toString()));
        QStringList words;
        for (const Step& step : procedure->steps)
            for (const QString& line : step.script.text.split(QLatin1Char('\n')))
                if (step.id == QLatin1String("start-prior") && line.contains(QLatin1String("docker run")))
                    words = line.split(QLatin1Char(' '));
        const auto image = words.indexOf(QStringLiteral("${value.image}"));
        QVERIFY2(image > 0, qPrintable(words.join(QLatin1Char(' '))));
        for (const char* before : {"--volumes-from", "--env-file", "${value.runFlags...}"})
            QVERIFY2(words.contains(QLatin1String(before)) && words.indexOf(QLatin1String(before)) < image, before);
        for (const char* after : {"${fact.docker.args...}", "${value.tlsArguments...}"})
            QVERIFY2(words.indexOf(QLatin1String(after)) > image, after);
    }

    /// Arguments are read by everybody on the node: what a variable of the container holds never becomes one.
    void valuesOfAContainerAreNoArguments()
    {
        Diagnostics diagnostics;
        const auto procedure = readProcedureFile(
            QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/docker-single-node.yaml"), diagnostics);
        QVERIFY2(procedure, qPrintable(diagnostics.toString()));
        const auto probe = std::find_if(procedure->facts.begin(), procedure->facts.end(),
                                        [](const FactProbe& one) { return one.id == QLatin1String("container"); });
        QVERIFY(probe != procedure->facts.end());
        const QString shell = QStandardPaths::findExecutable(QStringLiteral("dash"));
        if (shell.isEmpty())
            QSKIP("no POSIX shell on this machine");

        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("docker")), R"(#!/bin/sh
case "$*" in
  *'image inspect'*Config.Env*) printf 'PATH=/usr/bin\nIMAGE_OWN=seen\n' ;;
  *Config.Env*) printf 'PATH=/usr/bin\nIMAGE_OWN=seen\nTOKEN=tell-nobody\nKEY=-----BEGIN\nMIIEtell-nobody\nq1w2e3==\n-----END-----\nHTTPS_PROXY=http://me:tell-nobody@proxy\nTZ=UTC\nLIST=- one\n- etcd\nrancher\nmy-var=tell-nobody\ncom.x.y=1\ndebug=\n' ;;
  *State.Status*) echo running ;;
  *Config.Image*) echo rancher/rancher:v2.9.2 ;;
esac
)");
        for (const char* program : {"grep", "sed", "awk", "tr", "cut", "sort", "head", "tail", "paste", "wc", "expr"})
            write(folder.filePath(QLatin1String(program)), R"(#!/bin/sh
printf '%s\n' "${0##*/} $*" >>"${0%/*}/arguments"
PATH=${PATH#*:} exec "${0##*/}" "$@"
)");
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), folder.path() + QLatin1Char(':') + qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("ONE"), QStringLiteral("rancher"));
        process.setProcessEnvironment(environment);
        process.start(shell, {QStringLiteral("-c"), filled(probe->script.text)});
        QVERIFY(process.waitForFinished());
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        for (const char* line :
             {"docker.envKnown=yes\n", "docker.envHidden+=TOKEN\n", "docker.envSecrets*=tell-nobody\n",
              "docker.envHidden+=HTTPS_PROXY\n", "docker.env+=TZ=UTC\n", "docker.envHidden+=KEY\n",
              "docker.envSecrets*=MIIEtell-nobody\n", "docker.envSecrets*=q1w2e3==\n"})
            QVERIFY2(said.contains(QLatin1String(line)), qPrintable(said));
        QVERIFY2(!said.contains(QLatin1String("IMAGE_OWN")), qPrintable(said));
        QVERIFY2(!said.contains(QLatin1String("+=q1w2e3")), "the end of a key is shown as a name");
        // Docker takes any name; and a word that everybody uses would be missing everywhere if it were cut out
        for (const char* line : {"docker.envHidden+=my-var\n", "docker.envHidden+=com.x.y\n",
                                 "docker.envHidden+=debug\n", "docker.notCarried+=KEY: a value of several lines\n",
                                 "docker.notCarried+=LIST: a value of several lines\n"})
            QVERIFY2(said.contains(QLatin1String(line)), qPrintable(QLatin1String(line) + said));
        QCOMPARE(said.count(QLatin1String("docker.notCarried+=")), 2);
        for (const char* word : {"docker.envSecrets*=rancher\n", "docker.envSecrets*=- etcd\n"})
            QVERIFY2(!said.contains(QLatin1String(word)), qPrintable(said));

        QFile file(folder.filePath(QStringLiteral("arguments")));
        QVERIFY2(file.open(QIODevice::ReadOnly), "the script was run without the programs that are watched");
        const QByteArray arguments = file.readAll();
        QVERIFY2(!arguments.contains("tell-nobody"), arguments.constData());
    }

    void syntax_data() { scripts_data(); }

    /// `sh -n` of the shells that nodes have.
    void syntax()
    {
        QFETCH(QString, path);
        Diagnostics diagnostics;
        const auto procedure = readProcedureFile(path, diagnostics);
        QVERIFY2(procedure, qPrintable(diagnostics.toString()));
        int shells = 0;
        for (const QStringList& shell :
             {QStringList{"dash"}, QStringList{"bash", "--posix"}, QStringList{"busybox", "sh"}}) {
            const QString program = QStandardPaths::findExecutable(shell.first());
            if (program.isEmpty())
                continue;
            ++shells;
            for (const NamedScript& script : scriptsOf(*procedure)) {
                const auto [code, output] = run(program, shell.mid(1) + QStringList{"-n", "-c", script.text});
                QVERIFY2(code == 0,
                         qPrintable(shell.first() + QLatin1Char(' ') + script.place + QLatin1Char('\n') + output));
            }
        }
        if (shells == 0)
            QSKIP("no POSIX shell on this machine");
    }
};

QTEST_GUILESS_MAIN(ProcedureScriptsTest)
#include "ProcedureScriptsTest.moc"
