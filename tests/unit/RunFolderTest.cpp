#include "wizard/run/RunFolder.h"
#include "../support/PlanBuilder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;

class RunFolderTest : public QObject {
    Q_OBJECT

private:
    static Case caseValue()
    {
        Case value;
        value.name = "prod-eu";
        CaseNode node;
        node.name = "s1";
        node.address = "10.0.0.1";
        node.roles << NodeRole::Server;
        node.first = true;
        value.nodes << node;
        return value;
    }
    static Plan plan(bool practice = false)
    {
        PlanBuilder builder({"s1"});
        builder.step("copy", "s1");
        builder.plan.practice = practice;
        return builder.plan;
    }

private slots:
    void whatIsStoredIsRead()
    {
        QTemporaryDir state;
        Facts facts;
        facts.nodes["s1"]["rke2.version"] = Fact{Fact::State::Value, "v1", {}, false, {}, "t", "p"};
        const auto made = RunFolder::create(state.path(), "r1", plan(true), caseValue(), facts);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().toString()));
        const auto folder = RunFolder::open(state.path(), "r1");
        QVERIFY(folder.ok());
        QCOMPARE(folder->plan()->digest(), plan(true).digest());
        QCOMPARE(folder->caseValue()->nodes.first().address, QString("10.0.0.1"));
        QVERIFY(folder->caseValue()->practice); // the file cannot say it, the plan does
        QCOMPARE(folder->facts()->of("s1", "rke2.version").value, QString("v1"));
    }

    void onlyTheOwnerMayLook()
    {
        QTemporaryDir state;
        const auto folder = RunFolder::create(state.path(), "r1", plan(), caseValue(), {});
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                          QFile::WriteOther | QFile::ExeOther;
        for (const QString& path : {folder->path(), folder->path() + "/output", folder->path() + "/plan.json",
                                    folder->path() + "/case.yaml", folder->path() + "/facts.json"})
            QVERIFY2(!(QFileInfo(path).permissions() & others), qPrintable(path));
    }

    void aChangedPlanIsNotAccepted()
    {
        QTemporaryDir state;
        const auto folder = RunFolder::create(state.path(), "r1", plan(), caseValue(), {});
        QFile file(folder->path() + "/plan.json");
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        QVERIFY(content.contains("run-copy"));
        content.replace("run-copy", "run-c0py");
        file.seek(0);
        file.write(content);
        file.close();
        const auto read = folder->plan();
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, QString("run.folder.read"));
    }

    void runsAreListedNewestFirst()
    {
        QTemporaryDir state;
        QVERIFY(RunFolder::list(state.path()).isEmpty());
        for (const char* id : {"20261121-020304-a", "20261122-000000-b", "20251121-020304-c"})
            QVERIFY(RunFolder::create(state.path(), id, plan(), caseValue(), {}).ok());
        QDir(state.path()).mkpath("runs/half-made");
        QCOMPARE(RunFolder::list(state.path()),
                 QStringList({"20261122-000000-b", "20261121-020304-a", "20251121-020304-c"}));
    }

    void namesThatAreNoneAreRefused()
    {
        QTemporaryDir state;
        for (const char* id : {"", "..", "../x", "a/b", "-x", ".hidden", "a b"}) {
            QVERIFY2(!RunFolder::create(state.path(), id, plan(), caseValue(), {}).ok(), id);
            QVERIFY2(!RunFolder::open(state.path(), id).ok(), id);
        }
        QVERIFY(RunFolder::create(state.path(), "r1", plan(), caseValue(), {}).ok());
        QCOMPARE(RunFolder::create(state.path(), "r1", plan(), caseValue(), {}).error().code,
                 QString("run.folder.exists"));
    }

    void aRunIdIsTimeAndName()
    {
        const QDateTime time(QDate(2026, 11, 21), QTime(2, 3, 4), Qt::UTC);
        QCOMPARE(RunFolder::newRunId("prod-eu", time), QString("20261121-020304-prod-eu"));
        QCOMPARE(RunFolder::newRunId("prod eu/ü", time), QString("20261121-020304-prod-eu-"));
    }
};

QTEST_GUILESS_MAIN(RunFolderTest)
#include "RunFolderTest.moc"
