#include "wizard/run/RunOnNodes.h"
#include "backend/node/NodeAgent.h"
#include "backend/output/SpoolReader.h"
#include "tests/support/FileContent.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/ShellNode.h"
#include "wizard/journal/Journal.h"
#include "wizard/run/NodeWorker.h"
#include "wizard/run/RunEvent.h"

#include <QJsonDocument>
#include <QTest>

#include <chrono>
#include <semaphore>

using namespace wizard;

namespace {

const QString kRun = QStringLiteral("20261121-020304-prod-eu");

Case caseOf(const QStringList& nodes)
{
    Case value;
    value.name = QStringLiteral("prod-eu");
    for (const QString& name : nodes) {
        CaseNode node;
        node.name = name;
        node.address = QStringLiteral("10.0.0.1");
        value.nodes << node;
    }
    return value;
}

} // namespace

/// A run as a second desk finds it: the agent's own lock, and the copies beside it.
class RunOnNodesTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char* name : {"s1", "s2"})
            m_nodes[QLatin1String(name)] = std::make_shared<ShellNode>("dash", false);
        PlanBuilder builder({"s1", "s2"});
        builder.step("reset", "s1");
        m_plan = builder.plan;
    }

    void findsWhoLeadsAndTheNewestCopies()
    {
        lead("s1", 1, "ann", "desk-a", 2);
        lead("s2", 2, "bert", "desk-b", 3);
        const auto found = find({"s1", "s2"});
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().toString()));
        QCOMPARE(found->runId, kRun);
        QCOMPARE(found->person, QString("bert"));
        QCOMPARE(found->desk, QString("desk-b"));
        QCOMPARE(found->deskId, QString("id-of-desk-b"));
        QCOMPARE(found->epoch, 2);
        QVERIFY(found->heartbeatAgeSeconds >= 0 && found->heartbeatAgeSeconds < 60);
        QCOMPARE(found->copiesFrom, QString("s2"));
        QCOMPARE(found->journal, journalOf(3));
        QVERIFY(found->unread.isEmpty());
    }

    void nothingIsFoundOnFreeNodes()
    {
        const auto none = find({"s1", "s2"});
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, QString("run.nodes.none"));
    }

    void twoRunsAreNotOne()
    {
        lead("s1", 1, "ann", "desk-a", 2);
        lead("s2", 1, "bert", "desk-b", 2, QStringLiteral("20261121-030405-other"));
        const auto several = find({"s1", "s2"});
        QVERIFY(!several.ok());
        QCOMPARE(several.error().code, QString("run.nodes.several"));
    }

    void theCopiesBecomeARunOfThisDesk()
    {
        lead("s1", 1, "ann", "desk-a", 3);
        const auto found = find({"s1", "s2"});
        QVERIFY(found.ok());
        const auto folder = adoptRun(m_folder->path(), *found, caseOf({"s1", "s2"}));
        QVERIFY2(folder.ok(), folder.ok() ? "" : qPrintable(folder.error().toString()));
        QCOMPARE(folder->plan()->digest(), m_plan.digest());
        const auto journal = readJournal(folder->journalPath());
        QVERIFY(journal.ok());
        QCOMPARE(journal->lines.size(), 3);
        QCOMPARE(QFile::permissions(folder->journalPath()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    /// The copy was put while a line was being written: only whole lines count.
    void aTornCopyLosesItsLastLine()
    {
        lead("s1", 1, "ann", "desk-a", 3);
        auto found = find({"s1"});
        QVERIFY(found.ok());
        found->journal.chop(4);
        const auto folder = adoptRun(m_folder->path(), *found, caseOf({"s1", "s2"}));
        QVERIFY(folder.ok());
        QCOMPARE(readJournal(folder->journalPath())->lines.size(), 2);
    }

    void theNewerJournalWins()
    {
        lead("s1", 1, "ann", "desk-a", 2);
        const auto older = find({"s1"});
        lead("s1", 1, "ann", "desk-a", 4);
        const auto newer = find({"s1"});
        const Case value = caseOf({"s1", "s2"});
        for (const auto& found : {older, newer, older})
            QVERIFY(adoptRun(m_folder->path(), *found, value).ok());
        const auto folder = RunFolder::open(m_folder->path(), kRun);
        QCOMPARE(readJournal(folder->journalPath())->lines.size(), 4);
        QVERIFY(!QFile::exists(folder->journalPath() + ".before-take-over"));
    }

    /// This desk led it before, and went its own way after the copy: what it wrote is kept beside.
    void anotherWayIsKeptBeside()
    {
        lead("s1", 1, "ann", "desk-a", 3);
        const auto found = find({"s1"});
        const auto folder = adoptRun(m_folder->path(), *found, caseOf({"s1", "s2"}));
        QVERIFY(folder.ok());
        auto other = *found;
        other.journal = journalOf(3, "another");
        QVERIFY(adoptRun(m_folder->path(), other, caseOf({"s1", "s2"})).ok());
        QCOMPARE(contentOf(folder->journalPath()), other.journal);
        QCOMPARE(contentOf(folder->journalPath() + ".before-take-over"), found->journal);
    }

    /// A step that had ended before is asked for like one that runs; its whole output comes, and its exit code.
    void theOutputOfAnEndedStepComesToAnotherDesk()
    {
        lead("s1", 1, "ann", "desk-a", 2);
        ShellSession session(*m_nodes["s1"]);
        QVERIFY(session.open().ok());
        backend::NodeAgent first(session, kRun);
        QVERIFY(first.hello().ok());
        backend::TaskLaunch launch;
        launch.script = "echo one; echo two; exit 3";
        QVERIFY(first.start({1, 1}, launch).ok());
        std::counting_semaphore<> answered(0);
        QList<NodeReport> reports;
        WorkerSurroundings around;
        around.runId = kRun;
        around.spoolPath = m_folder->filePath("s1.spool");
        around.makeSession = [this](const CaseNode& node) {
            return std::make_unique<ShellSession>(*m_nodes[node.name]);
        };
        around.report = [&](const NodeReport& report) {
            if (isInterim(report.kind))
                return;
            reports << report;
            answered.release();
        };
        NodeWorker worker(caseOf({"s1"}).nodes.first(), around);
        NodeCommand connect, attach;
        connect.kind = NodeCommand::Kind::Connect;
        connect.owner = {kRun, "bert", "desk-b", 2, kRun, "id-of-desk-b"};
        attach.kind = NodeCommand::Kind::Attach;
        attach.key = {1, 1};
        for (const NodeCommand& command : {connect, attach, attach}) {
            worker.send(command);
            QVERIFY(answered.try_acquire_for(std::chrono::seconds(20)));
        }
        QCOMPARE(reports.at(0).kind, NodeReport::Kind::Up);
        for (const NodeReport& report : {reports.at(1), reports.at(2)}) {
            QCOMPARE(report.kind, NodeReport::Kind::Ended);
            QCOMPARE(report.status.exitCode, 3);
            QCOMPARE(report.storedBytes, 8);
        }
        const auto reader = backend::SpoolReader::open(around.spoolPath);
        QVERIFY(reader.ok());
        while ((*reader)->refresh(1 << 20)) {
        }
        QCOMPARE((*reader)->lines(0, 10), QByteArrayList({"one", "two"}));
    }

    void withoutCopiesNothingIsTakenOver()
    {
        lead("s1", 1, "ann", "desk-a", 0);
        const auto found = find({"s1"});
        QVERIFY(found.ok());
        const auto none = adoptRun(m_folder->path(), *found, caseOf({"s1", "s2"}));
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, QString("run.copies.none"));
        QVERIFY(RunFolder::list(m_folder->path()).isEmpty());
    }

    void theCopiesOfAnotherCaseAreNotTaken()
    {
        lead("s1", 1, "ann", "desk-a", 2);
        const auto found = find({"s1"});
        const auto other = adoptRun(m_folder->path(), *found, caseOf({"s1"}));
        QVERIFY(!other.ok());
        QCOMPARE(other.error().code, QString("run.copies.case"));
    }

private:
    /// As a desk leaves it: lock, plan, and `lines` of its journal.
    void lead(const char* node, int epoch, const char* person, const char* desk, int lines, const QString& run = kRun)
    {
        ShellSession session(*m_nodes[QLatin1String(node)]);
        QVERIFY(session.open().ok());
        backend::NodeAgent agent(session, run);
        const auto hello = agent.hello();
        QVERIFY(hello.ok());
        QVERIFY(agent
                    .lock({run,
                           QLatin1String(person),
                           QLatin1String(desk),
                           epoch,
                           {},
                           QStringLiteral("id-of-") + QLatin1String(desk)})
                    .ok());
        if (lines == 0)
            return;
        write(hello->stateFolder + "/plan.json", QJsonDocument(m_plan.toJson()).toJson());
        write(hello->stateFolder + "/journal.ndjson", journalOf(lines));
    }

    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    static QByteArray journalOf(int lines, const QString& person = QStringLiteral("ann"))
    {
        QByteArray bytes;
        QString prev = lineDigest({});
        for (int n = 1; n <= lines; ++n) {
            const JournalLine line{n,
                                   QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC).addSecs(n),
                                   QLatin1String(event::NoteAdded),
                                   {{"text", "x"}, {"by", person}},
                                   prev};
            prev = lineDigest(lineBytes(line));
            bytes += lineBytes(line) + '\n';
        }
        return bytes;
    }

    backend::Result<RunOnNodes> find(const QStringList& nodes)
    {
        return findRunOnNodes(caseOf(nodes), [this](const CaseNode& node) -> std::unique_ptr<backend::NodeSession> {
            return std::make_unique<ShellSession>(*m_nodes[node.name]);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QString, std::shared_ptr<ShellNode>> m_nodes;
    Plan m_plan;
};

QTEST_GUILESS_MAIN(RunOnNodesTest)
#include "RunOnNodesTest.moc"
