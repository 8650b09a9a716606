// The whole practice rollback in the real window, over the real engine and the real SSH of the practice cluster: from
// the first page to the record, by object names.

#include "app/rollback-wizard/AppServices.h"
#include "ui/pages/MainWindow.h"
#include "ui/pages/Page.h"
#include "ui/pages/WizardFrame.h"
#include "ui/style/Style.h"
#include "wizard/record/Record.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace ui;

namespace {

constexpr double kSpeed = 40;
constexpr int kPatienceMs = 240000; ///< two cores may be busy with other tests

void acceptWarnings(QWidget& window)
{
    auto* tree = window.findChild<QTreeWidget*>(QStringLiteral("planTree"));
    for (QTreeWidgetItemIterator walk(tree); *walk; ++walk)
        if ((*walk)->data(0, Qt::CheckStateRole).isValid())
            (*walk)->setCheckState(0, Qt::Checked);
}

/// What lies on the practice nodes with this run's id in its path.
QStringList pathsOf(const QString& state, const QString& runId)
{
    QFile file(state + QStringLiteral("/practice-machines/practice.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("the state of the machines cannot be read")};
    QStringList paths;
    for (const QJsonValue machine : QJsonDocument::fromJson(file.readAll())["machines"].toArray()) {
        for (const QString& path : machine["files"].toObject().keys())
            if (path.contains(QStringLiteral("rollback-") + runId))
                paths << path;
    }
    return paths;
}

} // namespace

class PracticeWalkTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyStyle(*qobject_cast<QApplication*>(QCoreApplication::instance())); }
    void fromTheFirstPageToTheRecord();

private:
    void walkTo(MainWindow& window, int page);
    void keepWhatWasSeen(MainWindow& window);
    void cleanUp(MainWindow& window, app::AppServices& services, const QString& runId);
};

/// Goes on when the page says that it is complete.
void PracticeWalkTest::walkTo(MainWindow& window, int page)
{
    QTRY_VERIFY_WITH_TIMEOUT(window.wizard().currentPage()->isComplete(), kPatienceMs);
    window.wizard().next();
    QTRY_COMPARE_WITH_TIMEOUT(window.wizard().currentId(), page, 10000);
}

/// The run has ended by then; the note stands in its journal all the same.
void PracticeWalkTest::keepWhatWasSeen(MainWindow& window)
{
    window.findChild<QAbstractButton*>(QStringLiteral("personSaw"))->click();
    auto* note = window.findChild<QLineEdit*>(QStringLiteral("personNote"));
    note->setText(QStringLiteral("v2.11.3"));
    emit note->editingFinished();
    QTRY_VERIFY(!window.session().run()->snapshot().notes.isEmpty());
    QVERIFY(window.session().run()->snapshot().notes.last().text.contains(note->text()));
    QVERIFY(
        window.findChild<QWidget*>(QStringLiteral("personKept"))->accessibleName().contains(QStringLiteral("Kept")));
}

void PracticeWalkTest::fromTheFirstPageToTheRecord()
{
    QTemporaryDir state;
    app::AppServices services(state.path(), kSpeed);
    MainWindow window(services);
    window.show();
    window.startDrill(QStringLiteral("rke2-etcd"));
    QTRY_COMPARE_WITH_TIMEOUT(window.wizard().currentId(), int(NodesPageId), 20000);
    QVERIFY(window.session().practice());
    window.findChild<QAbstractButton*>(QStringLiteral("connectButton"))->click();
    walkTo(window, SnapshotPageId);
    walkTo(window, ChecksPageId);
    walkTo(window, ProcedurePageId);

    QTRY_VERIFY_WITH_TIMEOUT(window.session().planMade(), kPatienceMs);
    const wizard::Plan plan = window.session().plan();
    QVERIFY(plan.practice && plan.blocks.isEmpty());
    acceptWarnings(window);
    window.findChild<QLineEdit*>(QStringLiteral("typedName"))->setText(plan.caseName);
    window.findChild<QAbstractButton*>(QStringLiteral("commitButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(window.wizard().currentId(), int(RunPageId), 10000);

    QTRY_VERIFY_WITH_TIMEOUT(window.session().run() && wizard::isFinal(window.session().run()->snapshot().state),
                             kPatienceMs);
    const wizard::RunSnapshot ended = window.session().run()->snapshot();
    QCOMPARE(wizard::word(ended.state), QStringLiteral("completed"));
    QCOMPARE(ended.tasksEnded(), plan.tasks.size());
    walkTo(window, VerificationPageId);
    keepWhatWasSeen(window);
    walkTo(window, RecordPageId);

    const auto view = services.record(ended.runId);
    QVERIFY2(view.ok(), view.ok() ? "" : qPrintable(view.error().toString()));
    QFile file(view->folder + QStringLiteral("/record.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(json["outcome"].toString(), QStringLiteral("completed"));
    QVERIFY(json["practice"].toBool());
    QCOMPARE(json["planDigest"].toString(), plan.digest());
    QCOMPARE(json["toVersion"].toString(), QStringLiteral("v1.31.9+rke2r1"));
    QCOMPARE(wizard::verifyRecord(bytes, view->folder + QStringLiteral("/journal.ndjson")), QStringList());
    QVERIFY(QFile::exists(view->folder + QStringLiteral("/record.pdf")));

    QVERIFY(!pathsOf(state.path(), ended.runId).isEmpty());
    cleanUp(window, services, ended.runId);
    QCOMPARE(pathsOf(state.path(), ended.runId), QStringList());
}

/// From the record to the plan of the clean-up, its run and its own record.
void PracticeWalkTest::cleanUp(MainWindow& window, app::AppServices& services, const QString& runId)
{
    auto* offer = window.findChild<QAbstractButton*>(QStringLiteral("cleanUpButton"));
    QVERIFY(offer && offer->isVisible() && offer->isEnabled());
    offer->click();
    QTRY_COMPARE_WITH_TIMEOUT(window.wizard().currentId(), int(ProcedurePageId), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(window.session().planMade(), kPatienceMs);
    const wizard::Plan plan = window.session().plan();
    QVERIFY(plan.followUp && plan.practice);
    QCOMPARE(plan.rollbackRun, runId);
    QVERIFY(!window.wizard().currentPage()->isComplete());
    acceptWarnings(window);
    window.findChild<QLineEdit*>(QStringLiteral("typedName"))->setText(plan.caseName);
    window.findChild<QAbstractButton*>(QStringLiteral("commitButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(window.wizard().currentId(), int(RunPageId), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(window.session().run() && wizard::isFinal(window.session().run()->snapshot().state),
                             kPatienceMs);
    const wizard::RunSnapshot ended = window.session().run()->snapshot();
    QCOMPARE(wizard::word(ended.state), QStringLiteral("completed"));
    walkTo(window, RecordPageId);
    QVERIFY2(!offer->isVisible(), "a clean-up keeps nothing");
    const auto view = services.record(ended.runId);
    QVERIFY(view.ok());
    QCOMPARE(view->record.json["rollbackRun"].toString(), runId);
    QVERIFY(!services.record(runId)->cleanUp.offered());
}

QTEST_MAIN(PracticeWalkTest)
#include "PracticeWalkTest.moc"
