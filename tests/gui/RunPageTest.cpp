#include "tests/support/FakeServices.h"
#include "tests/support/WindowParts.h"
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
#include "ui/style/StatusLabel.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTest>

using namespace ui;
using tests::part;
using tests::press;
using tests::RunMoment;
using wizard::RunControl;
using wizard::TaskState;

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

    void theStepIsThatOfTheRunAndNeverRunsBack()
    {
        const auto step = [this] {
            return part<QLabel>(*m_window, "runTimes").text().section(QStringLiteral(" · "), 0, 0);
        };
        const wizard::RunSnapshot restoring = feed().snapshot();
        const QString before = step();
        QVERIFY2(before.startsWith(QStringLiteral("step ")), qPrintable(before));
        auto& bar = part<QProgressBar>(*m_window, "runProgress");
        const int done = bar.value();
        feed().set(
            tests::runAt(restoring.plan, RunMoment::Failed)); // the step that failed is the one that is asked about
        QCOMPARE(step(), before);
        QCOMPARE(bar.value(), done);
        feed().set(tests::runAt(restoring.plan, RunMoment::Begun));
        QCOMPARE(step(), before);
        feed().set(tests::runAt(restoring.plan, RunMoment::Completed));
        const QStringList words = step().split(QLatin1Char(' '));
        QCOMPARE(words.value(1), words.value(3));
    }

    void aRunThatGoesOnCountsFromItsStart()
    {
        const QString times = part<QLabel>(*m_window, "runTimes").text(); // 372 s ago
        QVERIFY2(times.contains(QStringLiteral(" · 6 min 1")), qPrintable(times));
    }

    /// The laptop was closed and is opened again: what happened meanwhile stands at the head of the run.
    void whatHappenedMeanwhileIsTold()
    {
        auto& news = part<StatusLabel>(*m_window, "runNews");
        QVERIFY(!news.isVisible());
        wizard::RunSnapshot run = feed().snapshot();
        run.notes << wizard::TimedNote{run.startedAt, "This computer slept.", {}}
                  << wizard::TimedNote{run.startedAt, "a note of a person", "anna"}
                  << wizard::TimedNote{run.startedAt, "Meanwhile: it ended.", {}};
        feed().set(run);
        QTRY_VERIFY(news.isVisible());
        QCOMPARE(news.text(), QString("This computer slept. Meanwhile: it ended."));
    }

    void theMatrixFollowsTheRunUntilAPersonLooksElsewhere()
    {
        m_window->resize(1280, 720);
        auto& matrix = part<RunMatrix>(*m_window, "runMatrix");
        const auto inView = [&matrix](const wizard::RunSnapshot& run) {
            const int row = matrix.matrix().rowOfTask(run.currentTask()->n);
            const QRect place = matrix.visualRect(matrix.matrix().index(row, 0));
            return matrix.viewport()->rect().contains(place);
        };
        matrix.setFocus(); // as the wizard gives it to the first part of a page
        QTRY_VERIFY(inView(feed().snapshot()));
        QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, QPoint(5, 5));
        matrix.scrollToTop();
        wizard::RunSnapshot next = feed().snapshot();
        next.tasks[next.currentTask()->n].state = TaskState::Succeeded;
        feed().set(next);
        QTest::qWait(20);
        QVERIFY(!inView(next));
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

    void allChoicesAreInView_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("three") << 0;
        QTest::newRow("five") << 2;
    }

    void allChoicesAreInView()
    {
        QFETCH(int, more);
        m_window->resize(1280, 720);
        wizard::RunSnapshot failed = tests::runAt(feed().snapshot().plan, RunMoment::Failed);
        for (int index = 0; index < more; ++index)
            failed.decision.choices << wizard::DecisionView::Choice{
                QStringLiteral("more-%1").arg(index), QStringLiteral("Check whether it is done"),
                QStringLiteral("The step's own check is asked. Only when it holds does the step count as done."),
                false};
        feed().set(failed);
        QTest::qWait(50);
        for (const wizard::DecisionView::Choice& choice : failed.decision.choices) {
            auto& button = part<QAbstractButton>(*m_window, qPrintable(QStringLiteral("decision-%1").arg(choice.id)));
            QVERIFY2(button.height() >= button.heightForWidth(button.width()), qPrintable(choice.id));
            QCOMPARE(button.visibleRegion().boundingRect(), button.rect());
        }
        QVERIFY(part<QWidget>(*m_window, "decisionQuestion").visibleRegion().boundingRect().height() > 0);
    }

    void whatIsAskedStandsOnce()
    {
        wizard::RunSnapshot failed = tests::runAt(feed().snapshot().plan, RunMoment::Failed);
        failed.stateReason = failed.decision.question;
        feed().set(failed);
        QCOMPARE(part<QWidget>(*m_window, "runState").accessibleName(), lookOf(wizard::RunState::Deciding).word);
    }

    void aManualStepIsSaidOnceAndForReading()
    {
        wizard::RunSnapshot waiting = feed().snapshot();
        const int n = waiting.currentTask()->n;
        wizard::PlannedTask& task = waiting.plan.tasks[n - 1];
        QCOMPARE(task.n, n);
        task.kind = wizard::TaskKind::Manual;
        task.command = QStringLiteral("Switch the old machine off at its power supply.");
        task.explain = QStringLiteral("Two of them would answer.");
        waiting.state = wizard::RunState::WaitingForPerson;
        waiting.stateReason = task.command;
        feed().set(waiting);
        QCOMPARE(part<QWidget>(*m_window, "runState").accessibleName(),
                 lookOf(wizard::RunState::WaitingForPerson).word);
        auto& meaning = part<FailureMeaning>(*m_window, "decisionMeaning");
        QCOMPARE(meaning.text(), task.command + QStringLiteral("\n\n") + task.explain);
        QVERIFY(meaning.isVisible());
        QVERIFY(!part<QLabel>(*m_window, "decisionEvidence").isVisible());
    }

    void nextSaysWhatTheRunWaitsFor()
    {
        const auto why = [this] { return part<QLabel>(*m_window->wizard().currentPage(), "whyNotNext").text(); };
        QCOMPARE(why(), QStringLiteral("The run goes on."));
        wizard::RunSnapshot run = feed().snapshot();
        run.state = wizard::RunState::Paused;
        feed().set(run);
        QVERIFY2(why().contains(QStringLiteral("paused")), qPrintable(why()));
        QCOMPARE(part<QAbstractButton>(*m_window, "nextButton").toolTip(), why());
        run.state = wizard::RunState::Deciding;
        feed().set(run);
        QVERIFY2(why().contains(QStringLiteral("your decision")), qPrintable(why()));
    }

    void stoppingAtADecisionHasOneWay()
    {
        feed().set(tests::runAt(feed().snapshot().plan, RunMoment::Failed));
        press(*m_window, "stopButton");
        auto& dialog = part<QDialog>(*m_window, "stopDialog");
        QVERIFY(!dialog.findChild<QAbstractButton*>(QStringLiteral("choice-now")));
        QVERIFY(part<QAbstractButton>(dialog, "choice-after-step")
                    .accessibleDescription()
                    .contains(QStringLiteral("Nothing runs")));
        press(dialog, "choice-after-step");
        QCOMPARE(feed().posted.value(0).kind, RunControl::Kind::StopAfterStep);
    }

    void closingAtADecisionSaysThatTheRunWaits()
    {
        feed().set(tests::runAt(feed().snapshot().plan, RunMoment::Failed));
        m_window->close();
        QVERIFY(m_window->isVisible());
        auto& dialog = part<QDialog>(*m_window, "leaveDialog");
        QVERIFY(dialog.windowTitle().contains(QStringLiteral("waits for you")));
        QVERIFY(!part<QAbstractButton>(dialog, "choice-leave").text().contains(QStringLiteral("what runs goes on")));
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

    void theChecksAreCountedHonestly()
    {
        wizard::RunSnapshot snapshot = tests::runAt(feed().snapshot().plan, RunMoment::Completed);
        for (wizard::CheckView& check : snapshot.checks)
            check.verdict = QStringLiteral("passed");
        snapshot.checks.first().verdict = QStringLiteral("not-applicable");
        const QString passed = QString::number(snapshot.checks.size() - 1);
        feed().set(snapshot);
        press(*m_window, "nextButton");
        const QString outcome = part<QWidget>(*m_window, "outcome").accessibleName();
        QVERIFY2(outcome.contains(passed + QStringLiteral(" passed, 1 not applicable")), qPrintable(outcome));
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
