#include "wizard/procedure/ProcedureReader.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;

namespace {

const char* const kHead = R"(format: 1
id: test
title: Title
summary: Summary
phases: [{id: p, title: P}]
)";

std::optional<Procedure> readText(const QByteArray& rest, Diagnostics& diagnostics, const QList<RuleFile>& rules = {})
{
    return readProcedure(kHead + rest, QStringLiteral("test.yaml"), diagnostics, rules);
}

const Step* stepOf(const Procedure& procedure, const QString& id)
{
    for (const Step& step : procedure.steps) {
        if (step.id == id)
            return &step;
    }
    return nullptr;
}

std::optional<Procedure> readGrammar(const QString& name, Diagnostics& diagnostics)
{
    return readProcedureFile(QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/data/grammar/%1.yaml").arg(name), diagnostics);
}

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class ProcedureReaderTest : public QObject {
    Q_OBJECT

private slots:
    /// What is shipped and what proves the grammar reads without a finding.
    void readsWithoutAFinding_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* folder :
             {ROLLBACK_SOURCE_DIR "/resources/procedures", ROLLBACK_SOURCE_DIR "/tests/data/grammar"}) {
            const QDir dir(QString::fromLatin1(folder));
            for (const QString& file : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files))
                QTest::newRow(qPrintable(file)) << dir.filePath(file);
        }
    }

    void readsWithoutAFinding()
    {
        QFETCH(QString, path);
        Diagnostics diagnostics;
        const auto procedure = readProcedureFile(path, diagnostics);
        QCOMPARE(diagnostics.toString(), QString());
        QVERIFY(procedure);
        QCOMPARE(procedure->digest.size(), 64);
        QCOMPARE(procedure->rulesDigest.size(), 64);
    }

    void builtIn()
    {
        const QStringList ids = shippedProcedures();
        const QStringList files = QDir(QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures"))
                                      .entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
        QCOMPARE(static_cast<int>(ids.size()), static_cast<int>(files.size()));
        Diagnostics diagnostics;
        const auto procedure = shippedProcedure(QStringLiteral("rke2-etcd"), diagnostics);
        QVERIFY2(procedure, qPrintable(diagnostics.toString()));
        QCOMPARE(procedure->id, QStringLiteral("rke2-etcd"));
        QVERIFY(!shippedProcedure(QStringLiteral("rke2-etc"), diagnostics));
        QVERIFY(diagnostics.toString().contains(QStringLiteral("rke2-etcd")));
    }

    /// Lists and steps from included files, in their places, under the marks of their own files.
    void included()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("shared/host.yaml")),
              "format: 1\ninclude: [words.yaml]\nfragments:\n  host:\n    parameters: [user]\n    facts:\n"
              "      - {id: host, on: {role: server}, script: \"id -u ${user}\", gives: {host.uid: text}}\n");
        write(folder.filePath(QStringLiteral("shared/words.yaml")),
              "format: 1\nfragments:\n  look:\n    steps:\n      - {id: look, title: Look, script: date, limit: 1m,"
              " verify: {checks: [{id: c, script: date, expect: exit 0}]}}\n");
        const QByteArray yaml = QByteArray(kHead) +
                                "include: [shared/host.yaml, shared/words.yaml]\nfacts:\n"
                                "  - {id: one, on: {role: server}, script: date, gives: {a: text}}\n"
                                "  - {use: host, with: {user: it's}}\nsteps:\n"
                                "  - {use: look, phase: p, on: {role: server}}\n"
                                "  - {id: again, use: look, phase: p, on: {role: server}, needs: [look]}\n";
        const QString file = folder.filePath(QStringLiteral("test.yaml"));
        Diagnostics diagnostics;
        const auto procedure = readProcedure(yaml, file, diagnostics);
        QVERIFY2(procedure, qPrintable(diagnostics.toString()));
        QCOMPARE(procedure->facts.size(), 2);
        QCOMPARE(procedure->facts.last().script.text, QStringLiteral("id -u 'it'\\''s'"));
        QCOMPARE(procedure->facts.last().mark.file, folder.filePath(QStringLiteral("shared/host.yaml")));
        QCOMPARE(procedure->facts.last().mark.line, 7);
        QCOMPARE(procedure->steps.first().id, QStringLiteral("look"));
        QCOMPARE(procedure->steps.last().id, QStringLiteral("again.look"));
        QVERIFY(lintFragmentFile(folder.filePath(QStringLiteral("shared/host.yaml")), diagnostics));

        write(folder.filePath(QStringLiteral("shared/words.yaml")),
              "format: 1\nfragments:\n  look:\n    steps:\n      - {id: look, title: Look, script: 'date ', limit: 1m,"
              " verify: {checks: [{id: c, script: date, expect: exit 0}]}}\n");
        const auto changed = readProcedure(yaml, file, diagnostics);
        QVERIFY(changed && changed->digest != procedure->digest && changed->rulesDigest != procedure->rulesDigest);
    }

    void dockerRunLine()
    {
        Diagnostics diagnostics;
        const auto procedure = readGrammar(QStringLiteral("docker-run"), diagnostics);
        QVERIFY(procedure);
        const Step& step = procedure->steps.first();
        QCOMPARE(step.kind, TaskKind::Argv);
        QCOMPARE(step.argv.at(8).word.text, QStringLiteral("${value.options...}"));
        QCOMPARE(step.argv.at(10).kind, WordItem::Kind::If);
        QCOMPARE(step.argv.at(10).then.first().word.text, QStringLiteral("--no-cacerts"));
        const ProcedureValue& options = procedure->values.at(1);
        QVERIFY(options.isList);
        QCOMPARE(options.words.first().kind, WordItem::Kind::Each);
        QCOMPARE(options.words.first().list, QStringLiteral("fact.docker.ports"));
        QCOMPARE(options.words.first().as, QStringLiteral("port"));
        QCOMPARE(options.words.at(4).then.last().kind, WordItem::Kind::If);
        QCOMPARE(step.captures.first().name, QStringLiteral("containerId"));
        QCOMPARE(step.verify.checks.first().stableForSeconds, 60);
        QCOMPARE(step.neededWhen.text.left(1), QStringLiteral("!"));
        QCOMPARE(step.markDone, QStringLiteral("check"));
    }

    void clusterFileEdit()
    {
        Diagnostics diagnostics;
        const auto procedure = readGrammar(QStringLiteral("rke-cluster-file"), diagnostics);
        QVERIFY(procedure);
        const Step* edit = stepOf(*procedure, QStringLiteral("edit-nodes"));
        QVERIFY(edit);
        QCOMPARE(edit->kind, TaskKind::Edit);
        QVERIFY(edit->on.desk);
        QCOMPARE(edit->parameters.value("editor").text, QStringLiteral("rke-cluster-nodes"));
        QCOMPARE(edit->parameters.value("removed.0").text, QStringLiteral("${input.oldNodes...}"));
        QCOMPARE(edit->keeps.first().text, QStringLiteral("${input.clusterFile}.rollback-${stamp}"));
        const Step* manual = stepOf(*procedure, QStringLiteral("old-nodes-off"));
        QCOMPARE(manual->kind, TaskKind::Manual);
        QCOMPARE(manual->forEachList, QStringLiteral("input.oldNodes"));
        QCOMPARE(manual->parameters.value("note").text, QStringLiteral("true"));
        const Step* restore = stepOf(*procedure, QStringLiteral("restore"));
        QCOMPARE(restore->effect, Effect::Destroy);
        QVERIFY(!restore->keepsNothingBecause.isEmpty());
        QCOMPARE(restore->stop.text, QStringLiteral("none"));
        QCOMPARE(procedure->values.first().cases.size(), 1);
    }

    void resetFromS3()
    {
        Diagnostics diagnostics;
        const auto procedure = readGrammar(QStringLiteral("rke2-reset-s3"), diagnostics);
        QVERIFY(procedure);
        const Step* reset = stepOf(*procedure, QStringLiteral("cluster-reset"));
        QVERIFY(reset);
        QCOMPARE(reset->needs, QStringList{"move-database"});
        QCOMPARE(reset->secretInput, QStringLiteral("s3Keys"));
        QCOMPARE(reset->pointOfNoReturn, QStringLiteral("start"));
        QVERIFY(reset->delegate);
        QCOMPARE(reset->killMode, QStringLiteral("process"));
        QCOMPARE(reset->environmentFiles.size(), 3);
        QCOMPARE(reset->quietAfterSeconds, 300);
        QCOMPARE(reset->limitSeconds, 3600);
        QCOMPARE(reset->when->subjectName, QStringLiteral("snapshotAt"));
        QCOMPARE(reset->script.mark.line, 66);
        QCOMPARE(reset->script.mark.column, 7);
    }

    void restoreAndReplicas()
    {
        Diagnostics diagnostics;
        const auto procedure = readGrammar(QStringLiteral("rancher-restore"), diagnostics);
        QVERIFY(procedure);
        const Step* create = stepOf(*procedure, QStringLiteral("create-restore"));
        QVERIFY(create);
        QCOMPARE(create->eitherInput, QStringLiteral("storage"));
        QCOMPARE(create->either.size(), 2);
        QVERIFY(create->either.value("s3")->stdinText.text.contains(QStringLiteral("bucketName")));
        QVERIFY(!create->either.value("operator")->stdinText.text.contains(QStringLiteral("bucketName")));
        QCOMPARE(create->either.value("operator")->effect, Effect::Destroy);
        const Step* watch = stepOf(*procedure, QStringLiteral("watch-restore"));
        QVERIFY(watch->waitFor);
        QCOMPARE(watch->waitFor->withinSeconds, 3600);
        QCOMPARE(watch->limitSeconds, 3600);
        QVERIFY(watch->parameters.contains(QStringLiteral("watch")));
        const Step* helm = stepOf(*procedure, QStringLiteral("helm-rollback"));
        QCOMPARE(helm->either.value("person")->kind, TaskKind::Manual);
        QVERIFY(helm->either.value("person")->verify.all.isEmpty());
        QCOMPARE(helm->either.value("wizard")->verify.all.size(), 1);
        const Step* http = stepOf(*procedure, QStringLiteral("ping"));
        QCOMPARE(http->kind, TaskKind::Http);
        QVERIFY(http->waitFor);
        QCOMPARE(http->waitFor->http.value("tls").text, QStringLiteral("report"));
        QCOMPARE(http->waitFor->expect, QStringLiteral("is pong"));
        QCOMPARE(procedure->rules.first().whenUnknown, QStringLiteral("override"));
    }

    void tokens()
    {
        Diagnostics diagnostics;
        const auto procedure = readGrammar(QStringLiteral("cve-tokens"), diagnostics);
        QVERIFY(procedure);
        QStringList ids;
        for (const Step& step : procedure->steps)
            ids << step.id;
        QCOMPARE(ids, (QStringList{"save-tokens", "saved.count", "second-copy", "apply-tokens", "applied.count"}));
        const Step* count = stepOf(*procedure, QStringLiteral("saved.count"));
        QVERIFY(count->script.text.contains(QStringLiteral("${input.folder}/tokens.json >")));
        QCOMPARE(count->titleArguments, QStringList{"The saved tokens"});
        QCOMPARE(count->needs, QStringList{"save-tokens"});
        QCOMPARE(count->on.roles, QStringList{"docker-host"});
        QCOMPARE(stepOf(*procedure, QStringLiteral("second-copy"))->needs, QStringList{"saved.count"});
        QCOMPARE(procedure->followUpNotes.size(), 1);
        QCOMPARE(procedure->followUp.size(), 1);
        QCOMPARE(procedure->rules.first().verdict, QStringLiteral("override"));
    }

    void fragmentValuesAreQuotedInScripts()
    {
        Diagnostics diagnostics;
        const auto procedure = readText(R"(fragments:
  look:
    parameters: [path, words]
    steps:
      - id: one
        title: ${path}
        script: ls -- ${path}/x
        limit: 1m
        verify: {all: ["${path}"]}
      - id: two
        title: Two
        argv: ${words}
        needs: [one]
        limit: 1m
        verify: {all: [x]}
steps:
  - {id: a, use: look, phase: p, on: {role: server}, when: {case: serverCount, is: 3}, with: {path: "${node.name}/a b; c", words: [ls, "-l"]}}
)",
                                        diagnostics);
        QVERIFY2(procedure, qPrintable(diagnostics.toString()));
        const Step& one = procedure->steps.first();
        QCOMPARE(one.script.text, QStringLiteral("ls -- ${node.name}'/a b; c'/x"));
        QCOMPARE(one.title, QStringLiteral("${node.name}/a b; c"));
        QCOMPARE(one.when->subjectName, QStringLiteral("serverCount"));
        QCOMPARE(procedure->steps.at(1).needs, QStringList{"a.one"});
        QCOMPARE(procedure->steps.at(1).argv.size(), 2);
    }

    void ruleFiles()
    {
        const QByteArray steps =
            "steps:\n  - {id: s, phase: p, title: S, on: {role: server}, script: ls, limit: 1m, verify: {all: [x]}}\n";
        const QByteArray rule =
            "rules:\n  - {id: extra, stage: plan, condition: {case: serverCount, is: 1}, verdict: block, severity: "
            "danger, text: Text}\n";
        Diagnostics diagnostics;
        const auto without = readText(steps, diagnostics);
        const auto with = readText(steps, diagnostics,
                                   {{"a.yaml", "format: 1\nprocedures: [test]\n" + rule},
                                    {"b.yaml", "format: 1\nprocedures: [other]\n" + rule},
                                    {"signatures.yaml", "format: 1\nsignatures: []\n"}});
        QVERIFY2(without && with, qPrintable(diagnostics.toString()));
        QCOMPARE(without->rules.size(), 0);
        QCOMPARE(with->rules.size(), 1);
        QCOMPARE(with->digest, without->digest);
        QVERIFY(with->rulesDigest != without->rulesDigest);
        const auto twice = readText(steps, diagnostics,
                                    {{"a.yaml", "format: 1\nprocedures: [test]\n" + rule},
                                     {"b.yaml", "format: 1\nprocedures: [test]\n" + rule}});
        QVERIFY(!twice);
        QCOMPARE(diagnostics.all().last().code, QStringLiteral("procedure.id.twice"));
        QCOMPARE(diagnostics.all().last().mark.file, QStringLiteral("b.yaml"));
    }

    void tooLarge()
    {
        Diagnostics diagnostics;
        QVERIFY(!readProcedure(QByteArray(4 * 1024 * 1024 + 1, '#'), QStringLiteral("test.yaml"), diagnostics));
        QCOMPARE(diagnostics.all().first().code, QStringLiteral("file.large"));
    }
};

QTEST_GUILESS_MAIN(ProcedureReaderTest)
#include "ProcedureReaderTest.moc"
