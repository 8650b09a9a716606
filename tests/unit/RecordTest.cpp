#include "wizard/record/Record.h"
#include "../support/CoreBench.h"
#include "wizard/facts/Facts.h"
#include "wizard/record/Runbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;

class RecordTest : public QObject {
    Q_OBJECT

private:
    static QJsonObject facts(const QMap<QString, QString>& values)
    {
        Facts facts;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            facts.nodes["s1"][it.key()] = Fact{Fact::State::Value, it.value(), {}, false, {}, "t", "p"};
        return facts.toJson();
    }

    /// A run with a skip, a retry, a decision, a note and a kept copy.
    static std::unique_ptr<CoreBench> eventfulRun()
    {
        PlanBuilder builder;
        builder.plan.snapshotNode = "s1";
        builder.plan.snapshotPath = "/snap/a|b";
        builder.plan.snapshotSha256 = QString(64, 'a');
        builder.plan.leftOut.insert("a9", "its disk is gone");
        builder.plan.logins = {{"s1", "ops", "ssh_config", {"gate@bastion", "inner:2200"}}, {"s2", "root", "case", {}}};
        builder.plan.followUps << "Delete the old database after a week.";
        builder.step("copy", "s1").verify.checks << PlanBuilder::check("hash", "s1");
        builder.plan.tasks.last().verify.checks.first().expect = "contains aaa";
        builder.step("drain", "s2").skip = "reason";
        PlannedTask& reset = builder.step("reset", "s1");
        reset.effect = Effect::Destroy;
        reset.keeps << "/var/kept";
        builder.finalCheck("ready", "s1");
        auto bench = std::make_unique<CoreBench>(builder.plan);
        bench->readsFacts = true;
        bench->nodes.facts = facts({{"rke2.version", "v1.32.5+rke2r1"},
                                    {"host.time", "2026-11-21T02:00:00Z"},
                                    {"snapshot.kind", "etcd"},
                                    {"login.user", "somebody of another word"}});
        bench->nodes.onProbe("check-hash", ScriptedNodes::Probe{0, QString(64, 'a') + "  /snap/a|b",
                                                                backend::ExecOutcome::Kind::Exited});
        bench->nodes.onProbe("p=/var/kept", ScriptedNodes::Probe{0, "cafe", backend::ExecOutcome::Kind::Exited});
        bench->says("drain", {"cannot evict <pod> & co"}, 1);
        bench->begin();
        bench->settle();
        bench->decide("retry");
        bench->settle();
        bench->decide("skip", "the node is empty");
        bench->control(RunControl::Kind::AddNote, 0, "pager 4711");
        bench->nodes.facts = facts({{"rke2.version", "v1.31.9+rke2r1"}, {"host.time", "2026-11-21T03:00:00Z"}});
        bench->settle();
        return bench;
    }
    static Record recordOf(const CoreBench& bench)
    {
        return makeRecord(bench.now(), [](const QString& node, int task, int count) {
            return QStringList{QString("tail of %1 %2 %3").arg(node).arg(task).arg(count)};
        });
    }
    static QString paper(const Record& record) { return QString::fromUtf8(renderMarkdown(record)); }
    static QString journalOf(const CoreBench& bench, const QTemporaryDir& folder)
    {
        const QString path = folder.filePath("journal.ndjson");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no journal");
        for (const JournalLine& line : bench.journal.lines)
            file.write(lineBytes(line) + '\n');
        return path;
    }

private slots:
    void theTreeHasTheNamesThatAreDocumented()
    {
        const auto bench = eventfulRun();
        QCOMPARE(bench->now().state, RunState::CompletedWithSkips);
        const QJsonObject json = recordOf(*bench).json;
        for (const char* name :
             {"format",  "run",       "case",        "procedure", "practice",   "outcome",       "operator",
              "started", "ended",     "fromVersion", "toVersion", "planDigest", "journalDigest", "warningsAccepted",
              "kept",    "decisions", "steps",       "before",    "after",      "checks"})
            QVERIFY2(json.contains(QLatin1String(name)), name);
        const QJsonObject step = json.value("steps").toArray().at(1).toObject();
        for (const char* name :
             {"n", "id", "node", "outcome", "attempts", "started", "ended", "exitCode", "evidence", "output", "note"})
            QVERIFY2(step.contains(QLatin1String(name)), name);
        for (const char* name : {"bytes", "sha256Raw", "sha256Stored"})
            QVERIFY2(step.value("output").toObject().contains(QLatin1String(name)), name);
        const QJsonObject check = json.value("checks").toArray().first().toObject();
        for (const char* name : {"check", "expected", "got", "verdict", "findings"})
            QVERIFY2(check.contains(QLatin1String(name)), name);
        QCOMPARE(json.value("outcome").toString(), QString("completed-with-skips"));
        QCOMPARE(step.value("outcome").toString(), QString("skipped"));
        QCOMPARE(step.value("note").toString(), QString("the node is empty"));
        QCOMPARE(json.value("planDigest").toString(), bench->plan.digest());
        QCOMPARE(json.value("journalDigest").toString(), bench->journal.digest());
        const QJsonObject node = json.value("nodes").toArray().first().toObject();
        QCOMPARE(node.value("login").toObject().value("user").toString(), QString("ops"));
        QCOMPARE(json.value("snapshot").toObject().value("sha256AtRestore").toString(), QString(64, 'a'));
    }

    void deviationsStandOnTheFirstPage()
    {
        const auto bench = eventfulRun();
        const Record record = recordOf(*bench);
        const auto isBreak = [](const RecordBlock& block) { return block.kind == RecordBlock::Kind::PageBreak; };
        const auto pageEnd = std::find_if(record.blocks.cbegin(), record.blocks.cend(), isBreak);
        QVERIFY(pageEnd != record.blocks.cend());
        const auto box = std::find_if(record.blocks.cbegin(), pageEnd,
                                      [](const RecordBlock& block) { return block.tone == "deviation"; });
        QVERIFY(box != pageEnd);
        QVERIFY(box->text.contains("Skipped: drain on s2: the node is empty"));
        QVERIFY(box->text.contains("Left out: a9: its disk is gone"));
        QVERIFY(std::any_of(record.blocks.cbegin(), pageEnd,
                            [](const RecordBlock& block) { return block.kind == RecordBlock::Kind::Signatures; }));
    }

    void thePaperSaysWhatHappened()
    {
        const QString text = paper(recordOf(*eventfulRun()));
        QVERIFY(text.contains("s1: as ops (by ssh_config), through gate@bastion, then inner:2200; s2: as root (by the "
                              "case), directly"));
        for (const char* part : {"v1.32.5+rke2r1", "v1.31.9+rke2r1", "pager 4711", "/var/kept", "cafe", "run-reset",
                                 "Delete the old database"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY(text.contains("RKE2 release | v1.32.5+rke2r1 | v1.31.9+rke2r1"));
        QVERIFY2(!text.contains("host.time"), "another time of day is no change");
        QVERIFY2(!text.contains("snapshot.kind"), "what is read only once cannot be compared");
        QVERIFY2(text.contains("/snap/a\\|b"), "a cell keeps its bars");
    }

    void equalCommandsOfAStepAreToldOnce()
    {
        PlanBuilder builder;
        for (const char* node : {"s1", "s2", "s3"})
            builder.step("stop", node);
        CoreBench bench(builder.plan);
        bench.begin();
        bench.settle();
        const Record record = recordOf(bench);
        int told = 0;
        for (const RecordBlock& block : record.blocks)
            told += block.kind == RecordBlock::Kind::Code && block.text.contains("run-stop") ? 1 : 0;
        QCOMPARE(told, 1);
        QVERIFY2(paper(record).contains("s1, s2, s3"), qPrintable(paper(record)));
        QCOMPARE(record.json.value("steps").toArray().size(), 3);
    }

    void outputIsQuotedOnlyWhereAStepWentWrong()
    {
        PlanBuilder builder({"s1"});
        builder.step("one", "s1");
        builder.step("two", "s1");
        CoreBench bench(builder.plan);
        bench.says("two", {"no"}, 1);
        bench.begin();
        bench.settle();
        bench.decide("stop");
        bench.settle();
        const QString text = paper(recordOf(bench));
        QVERIFY(text.contains("tail of s1 2 40"));
        QVERIFY(!text.contains("tail of s1 1"));
    }

    void htmlIsWholeAndEscaped()
    {
        const QString html = renderHtml(recordOf(*eventfulRun()));
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.trimmed().endsWith("</html>"));
        QVERIFY(!html.contains("<pod>"));
        QVERIFY(!html.contains("src=") && !html.contains("href=") && !html.contains("url("));
        QVERIFY(!html.contains("watermark\" aria-hidden"));
    }

    void practiceIsMarkedEverywhere()
    {
        PlanBuilder builder({"s1"});
        builder.plan.practice = true;
        builder.step("one", "s1");
        CoreBench bench(builder.plan);
        bench.begin();
        bench.settle();
        const Record record = recordOf(bench);
        QVERIFY(record.practice);
        QVERIFY(record.header.contains("PRACTICE"));
        QVERIFY(renderHtml(record).contains("watermark\" aria-hidden"));
        QVERIFY(std::any_of(record.blocks.cbegin(), record.blocks.cend(),
                            [](const RecordBlock& block) { return block.tone == "practice"; }));
    }

    void aCleanUpIsNotARollback()
    {
        PlanBuilder builder;
        builder.plan.followUp = true;
        builder.plan.rollbackRun = "20261121-020304-prod-eu";
        builder.plan.fromVersion = builder.plan.toVersion = "v1.31.9+rke2r1";
        builder.step("old-database", "s1");
        CoreBench bench(builder.plan);
        bench.begin();
        bench.settle();
        const Record record = recordOf(bench);
        QCOMPARE(record.json["rollbackRun"].toString(), builder.plan.rollbackRun);
        QCOMPARE(record.json["outcome"].toString(), QString("completed"));
        const QString text = paper(record);
        QVERIFY(text.contains("Clean-up record"));
        QVERIFY(text.contains(builder.plan.rollbackRun));
        QVERIFY(text.contains("Completed. Every step that was needed is proven."));
        for (const char* never : {"Rollback record", "SHA-256 at the restore", " passed", "Checks at the end"})
            QVERIFY2(!text.contains(never), never);
    }

    void aRecordFitsItselfAndItsJournal()
    {
        const auto bench = eventfulRun();
        QTemporaryDir folder;
        const QByteArray bytes = renderJson(recordOf(*bench));
        QCOMPARE(verifyRecord(bytes, {}), QStringList());
        QCOMPARE(verifyRecord(bytes, journalOf(*bench, folder)), QStringList());
    }

    void everyChangedByteIsFound()
    {
        const QByteArray bytes = renderJson(recordOf(*eventfulRun()));
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            QVERIFY2(!verifyRecord(changed, {}).isEmpty(), qPrintable(QString("byte %1").arg(at)));
        }
        QVERIFY(!verifyRecord(bytes + '\n', {}).isEmpty());
        QVERIFY(!verifyRecord(bytes.chopped(1), {}).isEmpty());
    }

    void anotherJournalIsFound()
    {
        const auto bench = eventfulRun();
        QTemporaryDir folder;
        const QByteArray bytes = renderJson(recordOf(*bench));
        (void)bench->journal.append(event::NoteAdded, {{"text", "later"}}, bench->clock.now());
        const QStringList findings = verifyRecord(bytes, journalOf(*bench, folder));
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().contains(bench->journal.digest()));
    }

    void aPolishedOutcomeIsFound()
    {
        const auto bench = eventfulRun();
        QTemporaryDir folder;
        Record record = recordOf(*bench);
        QJsonArray steps = record.json.value("steps").toArray();
        QJsonObject step = steps.at(1).toObject();
        step["outcome"] = "succeeded";
        steps[1] = step;
        record.json["steps"] = steps;
        record.json["outcome"] = "completed";
        const QStringList findings = verifyRecord(renderJson(record), journalOf(*bench, folder));
        QCOMPARE(findings.size(), 2);
    }

    void aRunbookNamesTheNodesOfAWarning()
    {
        Plan plan;
        plan.nodes = QStringList{"s1", "s2"};
        for (const bool unknown : {false, true}) {
            for (const QString& node : plan.nodes) {
                PlannedWarning warning;
                warning.id = QStringLiteral("clock@") + node;
                warning.text = "The clock is wrong.";
                warning.mend = "Set it.";
                warning.couldNotCheck = unknown;
                warning.found = unknown ? "no answer" : "12 s late";
                plan.warnings << warning;
            }
        }
        const QString text = planText(plan);
        const QString line = QStringLiteral("clock The clock is wrong. On s1, s2. Set it.");
        QVERIFY2(text.contains(line), qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("The clock is wrong.")), 2);
        QVERIFY(text.contains("Could not be checked on s1, s2: no answer. If it is so: The clock is wrong. Set it."));
    }

    void whatIsNotARecordIsSaidSo()
    {
        QCOMPARE(verifyRecord("nonsense", {}).size(), 1);
        QCOMPARE(verifyRecord("{\"format\": 2}", {}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "RecordTest.moc"
