#include "tests/support/FakeServices.h"
#include "ui/pages/MainWindow.h"
#include "ui/pages/Page.h"
#include "ui/pages/WizardFrame.h"
#include "ui/panes/DecisionPanel.h"
#include "ui/panes/FailureMeaning.h"
#include "ui/panes/NodePane.h"
#include "ui/panes/PaneArea.h"
#include "ui/panes/RunMatrix.h"
#include "ui/panes/SpoolView.h"
#include "ui/panes/TaskLook.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTest>

using namespace ui;
using tests::RunMoment;
using wizard::RunControl;
using wizard::TaskState;

namespace {

template <typename T> T& part(QWidget& inside, const char* name)
{
    auto* found = inside.findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("nothing is named %s", name);
    return *found;
}

void press(QWidget& inside, const char* name)
{
    auto& button = part<QAbstractButton>(inside, name);
    QVERIFY2(button.isEnabled(), name);
    button.click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace

class RunPageTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_services = std::make_unique<tests::FakeServices>();
        m_services->pastRuns = tests::sampleRuns();
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->show();
        press(*m_window, "resumeButton");
        QCOMPARE(m_window->wizard().currentId(), int(RunPageId));
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void cellsSayTheirState()
    {
        auto& matrix = part<RunMatrix>(*m_window, "runMatrix").matrix();
        const wizard::RunSnapshot run = feed().snapshot();
        const int task = run.currentTask()->n;
        const QModelIndex cell = matrix.index(matrix.rowOfTask(task), matrix.columnOfTask(task));
        QCOMPARE(TaskState(cell.data(RunMatrixModel::StateRole).toInt()), TaskState::Running);
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(lookOf(TaskState::Running).word));
        QCOMPARE(matrix.taskAt(cell), task);
        for (const TaskState state : {TaskState::Succeeded, TaskState::Failed, TaskState::Unknown, TaskState::Overdue,
                                      TaskState::Skipped, TaskState::NotNeeded, TaskState::AlreadyDone}) {
            wizard::RunSnapshot next = run;
            next.tasks[task].state = state;
            feed().set(next);
            QCOMPARE(TaskState(cell.data(RunMatrixModel::StateRole).toInt()), state);
            QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(lookOf(state).word));
        }
    }

    void everyTaskHasItsCell()
    {
        auto& matrix = part<RunMatrix>(*m_window, "runMatrix").matrix();
        for (const wizard::PlannedTask& task : feed().snapshot().plan.tasks) {
            QVERIFY2(matrix.rowOfTask(task.n) >= 0, qPrintable(task.step));
            QVERIFY2(matrix.columnOfTask(task.n) > 0, qPrintable(task.step));
        }
    }

    void manyNodesFoldByRole()
    {
        wizard::Plan plan = feed().snapshot().plan;
        for (int number = 3; number <= 14; ++number) {
            const QString name = QStringLiteral("agent-%1").arg(number);
            plan.nodes << name;
            plan.nodeRoles.insert(name, QStringLiteral("agent"));
        }
        RunMatrixModel model;
        model.setPlan(plan);
        QVERIFY(model.columnCount() < 8);
        QStringList titles;
        for (int column = 1; column < model.columnCount(); ++column)
            titles << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(titles.contains(QStringLiteral("agent (14)")), qPrintable(titles.join(QLatin1Char(','))));
    }

    void leftOutNodeIsARow()
    {
        wizard::Plan plan = feed().snapshot().plan;
        plan.leftOut.insert(QStringLiteral("agent-2"), QStringLiteral("its disk is dead"));
        RunMatrixModel model;
        model.setPlan(plan);
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row, 0).data().toString();
        QVERIFY(rows.contains(QStringLiteral("agent-2: its disk is dead")));
    }

    void progressNeverRunsBack()
    {
        auto& bar = part<QProgressBar>(*m_window, "runProgress");
        const int before = bar.value();
        QVERIFY(before > 0);
        wizard::RunSnapshot back = tests::runAt(feed().snapshot().plan, RunMoment::Begun);
        feed().set(back);
        QCOMPARE(bar.value(), before);
    }

    void cellOpensOutputOfItsTask()
    {
        auto& matrix = part<RunMatrix>(*m_window, "runMatrix");
        const int task = feed().snapshot().currentTask()->n;
        tests::writeSampleSpool(feed().spoolPath(QStringLiteral("server-1")), task, 500);
        matrix.setCurrentIndex(
            matrix.matrix().index(matrix.matrix().rowOfTask(task), matrix.matrix().columnOfTask(task)));
        QTest::keyClick(&matrix, Qt::Key_Space);
        auto& output = part<SpoolView>(*m_window, "output-server-1");
        QTRY_COMPARE(output.lineCount(), 500);
        QTRY_COMPARE(output.currentLine(), 0);
        QVERIFY(!output.isFollowing());
    }

    void whatIsNormalIsNoCause()
    {
        FailureMeaning meaning;
        meaning.showFindings({{QStringLiteral("R2-37"), QStringLiteral("+ ip link"), QStringLiteral("Normal")},
                              {QStringLiteral("R2-38"), QStringLiteral("wait"), QStringLiteral("Not safe")}});
        const QString text = meaning.text();
        QVERIFY2(text.startsWith(QStringLiteral("Not safe\nUsual cause: ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Normal\nThe script prints each of its commands")), qPrintable(text));
    }

    void choicesArePostedAndEnterChoosesNothing()
    {
        feed().set(tests::runAt(feed().snapshot().plan, RunMoment::Failed));
        auto& panel = part<DecisionPanel>(*m_window, "decisionPanel");
        QVERIFY(panel.isVisible());
        QVERIFY(
            part<QWidget>(panel, "decisionQuestion").accessibleName().contains(QStringLiteral("failed on server-1")));
        QVERIFY(part<QLabel>(panel, "decisionEvidence").text().contains(QStringLiteral("different token")));
        const QString meaning = part<FailureMeaning>(panel, "decisionMeaning").text();
        QVERIFY2(meaning.contains(QStringLiteral("Usual cause: The token in use is not the one")), qPrintable(meaning));
        QVERIFY2(meaning.contains(QStringLiteral("What helps: Find the old token")), qPrintable(meaning));
        QVERIFY2(meaning.contains(QStringLiteral("Source: k3s-io/k3s: pkg/cluster/storage.go")), qPrintable(meaning));
        QTest::keyClick(&part<QWidget>(panel, "decision-stop"), Qt::Key_Return);
        QVERIFY(feed().posted.isEmpty());
        press(panel, "decision-retry");
        QCOMPARE(feed().posted.size(), 1);
        QCOMPARE(feed().posted.first().kind, RunControl::Kind::Decide);
        QCOMPARE(feed().posted.first().choice, QStringLiteral("retry"));
        QCOMPARE(feed().posted.first().by, QStringLiteral("Nikola"));
    }

    void choiceWithReasonAsksForIt()
    {
        feed().set(tests::runAt(feed().snapshot().plan, RunMoment::Failed));
        press(part<DecisionPanel>(*m_window, "decisionPanel"), "decision-skip");
        QVERIFY(feed().posted.isEmpty());
        auto& dialog = part<QDialog>(*m_window, "noteDialog");
        QVERIFY(!part<QAbstractButton>(dialog, "noteActButton").isEnabled());
        part<QPlainTextEdit>(dialog, "noteField").setPlainText(QStringLiteral("checked by hand"));
        press(dialog, "noteActButton");
        QCOMPARE(feed().posted.size(), 1);
        QCOMPARE(feed().posted.first().text, QStringLiteral("checked by hand"));
    }

    void stopSaysWhatItDoes()
    {
        press(*m_window, "stopButton");
        auto& dialog = part<QDialog>(*m_window, "stopDialog");
        QVERIFY2(!part<QAbstractButton>(dialog, "choice-now").isEnabled(), "the point of no return is passed");
        press(dialog, "choice-after-step");
        QCOMPARE(feed().posted.size(), 1);
        QCOMPARE(feed().posted.first().kind, RunControl::Kind::StopAfterStep);
    }

    void lostNodeIsUnknownNotFailed()
    {
        feed().set(tests::runAt(feed().snapshot().plan, RunMoment::LostNode));
        const QString state = part<QWidget>(*m_window, "state-server-1").accessibleName();
        QVERIFY2(state.contains(QStringLiteral("does not answer")), qPrintable(state));
        QVERIFY2(state.contains(QStringLiteral("may still be running")), qPrintable(state));
    }

    void panesChangeTheirArrangement()
    {
        auto& area = part<PaneArea>(*m_window, "paneArea");
        const auto open = [&area] {
            int count = 0;
            for (const NodePane* pane : area.findChildren<NodePane*>())
                count += pane->isCompact() ? 0 : 1;
            return count;
        };
        QCOMPARE(open(), 1);
        press(*m_window, "panesTwo");
        QCOMPARE(open(), 2);
        press(*m_window, "panesGrid");
        QCOMPARE(open(), 5);
        press(*m_window, "zoom-agent-1");
        QCOMPARE(open(), 1);
        QVERIFY(area.pane(QStringLiteral("agent-1"))->isVisible());
    }

    void verificationOpensWhenTheRunIsOver()
    {
        QVERIFY(!m_window->wizard().currentPage()->isComplete());
        feed().set(tests::runAt(feed().snapshot().plan, RunMoment::Completed));
        QVERIFY(m_window->wizard().currentPage()->isComplete());
        press(*m_window, "nextButton");
        QCOMPARE(m_window->wizard().currentId(), int(VerificationPageId));
        press(*m_window, "nextButton");
        QCOMPARE(m_window->wizard().currentId(), int(RecordPageId));
    }

    void aFailedCheckAtTheEndIsExplained()
    {
        wizard::RunSnapshot snapshot = tests::runAt(feed().snapshot().plan, RunMoment::Completed);
        feed().set(snapshot);
        press(*m_window, "nextButton");
        auto& meaning = part<FailureMeaning>(*m_window, "checkMeaning");
        QVERIFY(!meaning.isVisible());
        snapshot.checks << wizard::CheckView{"upgrade-plans", "T", "server-1", "is 0", "1", "passed"};
        feed().set(snapshot);
        QVERIFY(!meaning.isVisible());
        snapshot.checks.last().verdict = QStringLiteral("failed");
        feed().set(snapshot);
        QVERIFY(meaning.isVisible());
        QVERIFY2(meaning.text().contains(QStringLiteral("Something upgrades the nodes again")),
                 qPrintable(meaning.text()));
    }

private:
    tests::FakeFeed& feed() { return *m_services->feed; }

    std::unique_ptr<tests::FakeServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(RunPageTest)
#include "RunPageTest.moc"
