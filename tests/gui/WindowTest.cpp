#include "tests/support/FakeServices.h"
#include "ui/dialogs/NodeDialog.h"
#include "ui/pages/MainWindow.h"
#include "ui/pages/Page.h"
#include "ui/pages/WizardFrame.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace ui;

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

QString whyNot(MainWindow& window)
{
    return part<QLabel>(*window.wizard().currentPage(), "whyNotNext").text();
}

void acceptWarnings(QWidget& window)
{
    auto& tree = part<QTreeWidget>(window, "planTree");
    for (QTreeWidgetItemIterator walk(&tree); *walk; ++walk)
        if ((*walk)->data(0, Qt::CheckStateRole).isValid())
            (*walk)->setCheckState(0, Qt::Checked);
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyStyle(*qobject_cast<QApplication*>(QCoreApplication::instance())); }

    void init()
    {
        m_services = std::make_unique<tests::FakeServices>();
        m_services->pastRuns = tests::sampleRuns();
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void startOffersFourWays()
    {
        QCOMPARE(m_window->wizard().currentId(), int(StartPageId));
        for (const char* name : {"rollBackButton", "resumeButton", "practiceButton", "recordsButton"})
            QVERIFY(part<QAbstractButton>(*m_window, name).isEnabled());
    }

    void disabledChoiceSaysWhy()
    {
        m_services->pastRuns.clear();
        m_window->backToStart();
        auto& resume = part<QAbstractButton>(*m_window, "resumeButton");
        QVERIFY(!resume.isEnabled());
        QVERIFY(!resume.toolTip().isEmpty());
        QVERIFY(resume.accessibleDescription().contains(resume.toolTip()));
    }

    void onlyOneInstallTypeIsOffered()
    {
        press(*m_window, "rollBackButton");
        QCOMPARE(m_window->wizard().currentId(), int(InstallTypePageId));
        QVERIFY(part<QAbstractButton>(*m_window, "installType-rke2-etcd").isChecked());
        QVERIFY(!part<QAbstractButton>(*m_window, "installType-docker-single-node").isEnabled());
        QVERIFY(!part<QAbstractButton>(*m_window, "installType-docker-single-node").toolTip().isEmpty());
    }

    void eachInstallTypeOffersItsRoles()
    {
        using wizard::InstallType;
        using wizard::NodeRole;
        const auto made = [](InstallType type, QList<NodeRole> roles) {
            wizard::CaseNode node = tests::prodEu().nodes.first();
            node.roles = std::move(roles);
            node.first = false;
            return ui::NodeDialog(node, type, {}, false, nullptr).node().roles;
        };
        QCOMPARE(made(InstallType::Docker, {NodeRole::DockerHost}), QList<NodeRole>{NodeRole::DockerHost});
        QCOMPARE(made(InstallType::Rke, {NodeRole::Etcd, NodeRole::Worker}),
                 (QList<NodeRole>{NodeRole::Etcd, NodeRole::Worker})); // as the imported case has it
        QCOMPARE(made(InstallType::Rke2Etcd, {}), QList<NodeRole>{NodeRole::Server});
        ui::NodeDialog rke(tests::prodEu().nodes.first(), InstallType::Rke, {}, false, nullptr);
        auto& role = part<QComboBox>(rke, "nodeRole");
        role.setCurrentIndex(role.findText("etcd, controlplane, worker"));
        QCOMPARE(rke.node().roles, (QList<NodeRole>{NodeRole::Etcd, NodeRole::Controlplane, NodeRole::Worker}));
        QVERIFY(!rke.node().first);
    }

    void nodesMustAnswerFirst()
    {
        goToNodes();
        QCOMPARE(whyNot(*m_window), QStringLiteral("Connect to the nodes first."));
        QVERIFY(!m_window->wizard().currentPage()->isComplete());
        m_services->failingNodes = {QStringLiteral("agent-2")};
        press(*m_window, "connectButton");
        QVERIFY(!m_window->wizard().currentPage()->isComplete());
        auto& table = part<QTableWidget>(*m_window, "nodesTable");
        QVERIFY(table.item(4, table.columnCount() - 1)->text().contains(QStringLiteral("refuses the login")));
        m_services->failingNodes.clear();
        press(*m_window, "connectButton");
        QVERIFY(m_window->wizard().currentPage()->isComplete());
    }

    void aRunOfAnotherDeskIsTold()
    {
        goToNodes();
        m_services->elsewhere = tests::ledByBert();
        press(*m_window, "connectButton");
        auto& dialog = part<QDialog>(*m_window, "elsewhereDialog");
        const QString who = part<QLabel>(dialog, "elsewhereWho").text();
        QVERIFY2(who.contains("bert on desk-2") && who.contains("20 seconds"), qPrintable(who));
        QVERIFY(part<QPlainTextEdit>(dialog, "elsewhereSteps").toPlainText().contains("Stop RKE2, server-1"));
        QVERIFY(part<StatusLabel>(*m_window, "connectProgress").text().contains("bert leads on desk-2"));
        // It is watched: what the nodes say by now stands in the same window.
        m_services->elsewhere->steps << QStringLiteral("3. Restore, server-1: running");
        press(dialog, "elsewhereLook");
        QVERIFY(part<QPlainTextEdit>(dialog, "elsewhereSteps").toPlainText().contains("3. Restore"));
        QCOMPARE(m_window->findChildren<QDialog*>(QStringLiteral("elsewhereDialog")).size(), 1);
        press(dialog, "elsewhereLeave");
        QVERIFY(!m_services->asked.contains(QStringLiteral("takeOver:prod-eu")));
        QCOMPARE(m_window->wizard().currentId(), int(NodesPageId));
    }

    void takingOverNeedsTheTypedName()
    {
        goToNodes();
        m_services->elsewhere = tests::ledByBert();
        press(*m_window, "connectButton");
        auto& dialog = part<QDialog>(*m_window, "elsewhereDialog");
        auto& take = part<QAbstractButton>(dialog, "elsewhereTake");
        auto& typed = part<QLineEdit>(dialog, "elsewhereTyped");
        QVERIFY(!take.isEnabled());
        typed.setText(QStringLiteral("prod-e"));
        QVERIFY(!take.isEnabled());
        typed.setText(QStringLiteral("prod-eu"));
        press(dialog, "elsewhereTake");
        QVERIFY(m_services->asked.contains(QStringLiteral("takeOver:prod-eu")));
        QCOMPARE(m_window->wizard().currentId(), int(RunPageId));
    }

    void aRunWithoutCopiesIsNotTakenOver()
    {
        goToNodes();
        m_services->elsewhere = tests::ledByBert();
        m_services->elsewhere->whyNot = QStringLiteral("No node has copies.");
        press(*m_window, "connectButton");
        auto& dialog = part<QDialog>(*m_window, "elsewhereDialog");
        QVERIFY(!part<QLineEdit>(dialog, "elsewhereTyped").isEnabled());
        QVERIFY(!part<QAbstractButton>(dialog, "elsewhereTake").isEnabled());
        QCOMPARE(part<QLabel>(dialog, "elsewhereWhy").text(), QStringLiteral("No node has copies."));
    }

    void hostKeysAreAskedOnceForAll()
    {
        goToNodes();
        HostKeyQuestion fresh{QStringLiteral("server-1"),   QStringLiteral("10.0.0.11"), QStringLiteral("ED25519"),
                              QStringLiteral("SHA256:abc"), HostKeyQuestion::State::New, {}};
        HostKeyQuestion changed = fresh;
        changed.node = QStringLiteral("server-2");
        changed.state = HostKeyQuestion::State::Changed;
        changed.known = QStringLiteral("SHA256:old");
        m_services->unknownKeys = {fresh, changed};
        press(*m_window, "connectButton");
        auto& dialog = part<QDialog>(*m_window, "hostKeyDialog");
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY2(dialog.isVisible(), "Enter presses nothing");
        press(dialog, "trustKeysButton");
        QCOMPARE(m_services->acceptedKeys, QStringList{QStringLiteral("server-1")});
    }

    void escapeTrustsNoKey()
    {
        goToNodes();
        m_services->unknownKeys = {{QStringLiteral("server-1"),
                                    QStringLiteral("10.0.0.11"),
                                    QStringLiteral("ED25519"),
                                    QStringLiteral("SHA256:abc"),
                                    HostKeyQuestion::State::New,
                                    {}}};
        press(*m_window, "connectButton");
        QTest::keyClick(&part<QDialog>(*m_window, "hostKeyDialog"), Qt::Key_Escape);
        QVERIFY(m_services->acceptedKeys.isEmpty());
    }

    void secretLeavesTheField()
    {
        emit m_services->secretAsked({QStringLiteral("password:server-1"), QStringLiteral("Password"),
                                      QStringLiteral("why"), QStringLiteral("ops on 5 nodes"), true});
        auto& dialog = part<QDialog>(*m_window, "secretDialog");
        part<QLineEdit>(dialog, "secretField").setText(QStringLiteral("geheim"));
        part<QCheckBox>(dialog, "forAllBox").setChecked(false);
        press(dialog, "giveSecretButton");
        QVERIFY(m_services->asked.contains(QStringLiteral("secret:password:server-1:6:0:0")));
    }

    void unfitSnapshotCannotBeTaken()
    {
        goToSnapshot();
        auto& list = part<QListWidget>(*m_window, "snapshotList");
        list.setCurrentRow(2);
        QVERIFY(!m_window->wizard().currentPage()->isComplete());
        list.setCurrentRow(1);
        QVERIFY(m_window->wizard().currentPage()->isComplete());
        QCOMPARE(m_window->session().caseValue().snapshot->node, QStringLiteral("server-2"));
    }

    void newSnapshotForgetsThePlan()
    {
        goToProcedure();
        QVERIFY(m_window->session().planMade());
        m_window->wizard().back();
        m_window->wizard().back();
        part<QListWidget>(*m_window, "snapshotList").setCurrentRow(1);
        QVERIFY(!m_window->session().planMade());
        QVERIFY(!m_window->session().checksDone());
    }

    void blockedCheckEndsTheWay()
    {
        m_services->checkRows[0].verdict = CheckRow::Verdict::Blocked;
        goToSnapshot();
        m_window->wizard().next();
        QVERIFY(!m_window->wizard().currentPage()->isComplete());
        QVERIFY(!whyNot(*m_window).isEmpty());
    }

    void uncertainCheckNeedsReason()
    {
        m_services->checkRows[0].verdict = CheckRow::Verdict::NeedsReason;
        m_services->checkRows[0].couldNotCheck = true;
        goToSnapshot();
        m_window->wizard().next();
        QVERIFY(!m_window->wizard().currentPage()->isComplete());
        QTest::keyClicks(&part<QLineEdit>(*m_window, "overrideReason"), QStringLiteral("seen on the console"));
        QVERIFY(m_window->wizard().currentPage()->isComplete());
    }

    void checksAppearAsTheyBecomeKnown()
    {
        m_services->checksGoOn = true;
        goToSnapshot();
        m_window->wizard().next();
        ui::NodeStatus reading{QStringLiteral("server-1"), ui::NodeStatus::State::Reading, {}, {}, {}, 2, 7};
        emit m_services->nodeChanged(reading);
        QCOMPARE(part<QLabel>(*m_window, "checksReading").text(),
                 QStringLiteral("Being asked: server-1 (question 3 of 7)."));
        emit m_services->checksRead(m_services->checkRows.mid(0, 3));
        auto& tree = part<QTreeWidget>(*m_window, "checksTree");
        QVERIFY2(tree.topLevelItem(0)->text(0).endsWith(QStringLiteral(": 3")),
                 qPrintable(tree.topLevelItem(0)->text(0)));
        QVERIFY(!m_window->wizard().currentPage()->isComplete());
        m_services->checkRows[1].verdict = CheckRow::Verdict::Blocked;
        emit m_services->checksRead(m_services->checkRows);
        emit m_services->checksFinished();
        QVERIFY2(part<QLabel>(*m_window, "checkFound").text().contains(m_services->checkRows[1].found), "worst first");
        QVERIFY(part<QLabel>(*m_window, "checksReading").text().isEmpty());
        press(*m_window, "checkAgainButton");
        QVERIFY(m_services->asked.contains(QStringLiteral("checks again")));
    }

    void runNeedsEveryConsent()
    {
        goToProcedure();
        auto& page = *m_window->wizard().currentPage();
        part<QLineEdit>(*m_window, "typedName").setText(QStringLiteral("prod-eu"));
        QVERIFY2(!page.isComplete(), "warnings are open");
        acceptWarnings(*m_window);
        QVERIFY(page.isComplete());
        part<QLineEdit>(*m_window, "typedName").setText(QStringLiteral("prod-e"));
        QVERIFY2(!page.isComplete(), "the name is not whole");
        part<QLineEdit>(*m_window, "typedName").setText(QStringLiteral("Prod-EU"));
        QVERIFY2(!page.isComplete(), "the name is another");
        QVERIFY(!m_services->asked.contains(QStringLiteral("start")));
    }

    void oneRuleOnFiveNodesIsOneLineWithOneReason()
    {
        m_services->plan.warnings.clear();
        for (const QString& node : m_services->plan.nodes) {
            wizard::PlannedWarning warning;
            warning.id = QStringLiteral("clock@") + node;
            warning.text = QStringLiteral("The clock is wrong.");
            warning.verdict = QStringLiteral("override");
            warning.couldNotCheck = true;
            warning.found = QStringLiteral("no answer");
            m_services->plan.warnings << warning;
        }
        goToProcedure();
        auto& tree = part<QTreeWidget>(*m_window, "planTree");
        QTreeWidgetItem* row = tree.topLevelItem(0);
        QCOMPARE(row->text(0), QStringLiteral("Could not be checked on %1: no answer. If it is so: The clock is wrong. "
                                              "Accept with a reason.")
                                   .arg(m_services->plan.nodes.join(QStringLiteral(", "))));
        QVERIFY(!tree.topLevelItem(1)->data(0, Qt::CheckStateRole).isValid());
        row->setCheckState(0, Qt::Checked);
        auto& dialog = part<QDialog>(*m_window, "noteDialog");
        part<QPlainTextEdit>(dialog, "noteField").setPlainText(QStringLiteral("set by hand"));
        press(dialog, "noteActButton");
        QVERIFY(tree.topLevelItem(0)->text(0).endsWith(QStringLiteral("Accepted with a reason.")));
        tree.topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QVERIFY(tree.topLevelItem(0)->text(0).endsWith(QStringLiteral("Accept with a reason.")));
        tree.topLevelItem(0)->setCheckState(0, Qt::Checked);
        part<QLineEdit>(*m_window, "typedName").setText(QStringLiteral("prod-eu"));
        press(*m_window, "commitButton");
        QCOMPARE(m_services->consentGiven.overrides.size(), m_services->plan.nodes.size());
        QCOMPARE(m_services->consentGiven.overrides.last().second, QStringLiteral("set by hand"));
    }

    void enterAndEscapeStartNothing()
    {
        goToProcedure();
        acceptWarnings(*m_window);
        auto& name = part<QLineEdit>(*m_window, "typedName");
        name.setText(QStringLiteral("prod-eu"));
        QVERIFY(m_window->wizard().currentPage()->isComplete());
        const QList<QWidget*> places = {&name, &part<QTreeWidget>(*m_window, "planTree"),
                                        m_window->wizard().currentPage(), &m_window->wizard()};
        for (QWidget* place : places) {
            place->setFocus();
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape}) {
                QTest::keyClick(place, key);
                QCOMPARE(m_window->wizard().currentId(), int(ProcedurePageId));
                QVERIFY(m_window->wizard().isVisible());
            }
        }
        QVERIFY(!m_services->asked.contains(QStringLiteral("start")));
    }

    void commitButtonNamesTheActAndStarts()
    {
        goToProcedure();
        acceptWarnings(*m_window);
        part<QLineEdit>(*m_window, "typedName").setText(QStringLiteral("prod-eu"));
        auto& commit = part<QAbstractButton>(*m_window, "commitButton");
        QString text = commit.text();
        QCOMPARE(text.remove(QLatin1Char('&')), QStringLiteral("Roll back prod-eu on 5 nodes"));
        commit.click();
        QCOMPARE(m_window->wizard().currentId(), int(RunPageId));
        QVERIFY(m_services->asked.contains(QStringLiteral("start")));
        QCOMPARE(m_services->consentGiven.typedName, QStringLiteral("prod-eu"));
        QVERIFY(!m_services->consentGiven.warningsAccepted.isEmpty());
    }

    void practiceIsUnmistakable()
    {
        press(*m_window, "practiceButton");
        press(part<QDialog>(*m_window, "drillDialog"), "choice-rke2-etcd");
        QCOMPARE(m_window->wizard().currentId(), int(NodesPageId));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("PRACTICE")));
        QVERIFY(part<QWidget>(*m_window, "practiceBand").isVisible());
        QVERIFY2(!part<QAbstractButton>(*m_window, "addNodeButton").isEnabled(), "its nodes are given");
        m_window->backToStart();
        QVERIFY(!m_window->windowTitle().contains(QStringLiteral("PRACTICE")));
        QVERIFY(!part<QWidget>(*m_window, "practiceBand").isVisible());
    }

    void interruptedRunGoesOn()
    {
        press(*m_window, "resumeButton");
        QCOMPARE(m_window->wizard().currentId(), int(RunPageId));
        QVERIFY(m_services->asked.contains(QStringLiteral("resume:20261120-231502-prod-eu")));
    }

    void recordOfPastRunIsShown()
    {
        press(*m_window, "recordsButton");
        press(part<QDialog>(*m_window, "recordsDialog"), "choice-20261120-231502-prod-eu");
        QCOMPARE(m_window->wizard().currentId(), int(RecordPageId));
        press(*m_window, "finishButton");
        QCOMPARE(m_window->wizard().currentId(), int(StartPageId));
    }

    void cleanUpIsARunOfItsOwn()
    {
        offerCleanUp();
        press(*m_window, "cleanUp0");
        QCOMPARE(m_window->wizard().currentId(), int(ProcedurePageId));
        QVERIFY(m_services->asked.contains(QStringLiteral("planCleanUp:20261101-020304-prod-eu")));
        auto& page = *m_window->wizard().currentPage();
        QVERIFY(!page.isComplete());
        acceptWarnings(*m_window);
        for (const auto& warning : m_window->session().plan().warnings)
            if (warning.verdict == QLatin1String("override"))
                m_window->session().setOverride(warning.id, QStringLiteral("seen"));
        m_window->wizard().back();
        QCOMPARE(m_window->wizard().currentId(), int(StartPageId));
        QTRY_VERIFY2(!m_window->session().cleaningUp(), "back lets go of the clean-up");
        QVERIFY(!m_services->asked.contains(QStringLiteral("start")));
    }

    void cleanUpNeedsEveryConsentAndLeadsToTheRecord()
    {
        m_services->cleanUpFacts = tests::rolledBackFacts();
        offerCleanUp();
        press(*m_window, "cleanUp0");
        auto& page = *m_window->wizard().currentPage();
        part<QLineEdit>(*m_window, "typedName").setText(QStringLiteral("prod-eu"));
        QVERIFY2(!page.isComplete(), "the warning is open");
        acceptWarnings(*m_window);
        QVERIFY(page.isComplete());
        auto& commit = part<QAbstractButton>(*m_window, "commitButton");
        QCOMPARE(commit.text().remove(QLatin1Char('&')), QStringLiteral("Delete what prod-eu kept on 5 nodes"));
        QVERIFY(part<QWidget>(*m_window, "railStep3").isHidden());
        m_services->moment = tests::RunMoment::Completed;
        commit.click();
        QCOMPARE(m_window->wizard().currentId(), int(RunPageId));
        QVERIFY(m_services->feed->snapshot().plan.followUp);
        QCOMPARE(m_services->consentGiven.warningsAccepted.size(), 1);
        m_window->wizard().next();
        QCOMPARE(m_window->wizard().currentId(), int(RecordPageId));
        m_window->backToStart();
        QVERIFY(!part<QWidget>(*m_window, "railStep3").isHidden());
    }

    void cleanUpWaitsForEveryNode()
    {
        m_services->failingNodes = {QStringLiteral("agent-2")};
        offerCleanUp();
        press(*m_window, "cleanUp0");
        QVERIFY(!m_window->wizard().currentPage()->isComplete());
        QVERIFY(whyNot(*m_window).contains(QStringLiteral("connect again")));
        m_services->failingNodes.clear();
        press(*m_window, "planAgainButton");
        QVERIFY(m_window->session().planMade());
    }

    void cleanUpThatIsNotOfferedSaysWhy()
    {
        m_services->cleanUpOffer = {true, QStringLiteral("It did not reach its end.")};
        press(*m_window, "recordsButton");
        press(part<QDialog>(*m_window, "recordsDialog"), "choice-20261019-101502-practice");
        auto& offer = part<QAbstractButton>(*m_window, "cleanUpButton");
        QVERIFY(offer.isVisible() && !offer.isEnabled());
        QCOMPARE(part<QLabel>(*m_window, "aboutCleanUp").text(), QStringLiteral("It did not reach its end."));
        QVERIFY2(!m_window->findChild<QWidget*>(QStringLiteral("cleanUp0")), "no finished run is offered");
    }

    void closingDuringRunAsks()
    {
        press(*m_window, "resumeButton");
        m_window->close();
        QVERIFY(m_window->isVisible());
        auto& dialog = part<QDialog>(*m_window, "leaveDialog");
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_services->feed->detached);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window->close();
        press(part<QDialog>(*m_window, "leaveDialog"), "choice-leave");
        QVERIFY(m_services->feed->detached);
        QVERIFY(!m_window->isVisible());
    }

    void loggingOutDuringARunAsks()
    {
        QVERIFY2(m_window->mayLogOut(true), "nothing runs, nothing is asked");
        press(*m_window, "resumeButton");
        QVERIFY(!logOut("leaveButton"));
        QVERIFY(!m_services->feed->detached);
        QVERIFY(m_window->isVisible());
        QVERIFY(logOut("choice-log-out"));
        QVERIFY(m_services->feed->detached);
        m_window->close();
        QVERIFY2(!m_window->isVisible(), "the end of the session is not held up by a second question");
    }

    void loggingOutSaysWhatBecomesOfAStep()
    {
        press(*m_window, "resumeButton");
        logOut("leaveButton");
        QVERIFY2(m_said.contains(QStringLiteral("goes on on its node")), qPrintable(m_said));
        wizard::RunSnapshot run = m_services->feed->snapshot();
        const int current = run.currentTask()->n;
        run.plan.tasks[current - 1].executor = QStringLiteral("desk");
        m_services->feed->set(run);
        logOut("leaveButton");
        QVERIFY2(m_said.contains(QStringLiteral("logging out may end it")), qPrintable(m_said));
        run.plan.practice = true;
        m_services->feed->set(run);
        logOut("leaveButton");
        QVERIFY2(m_said.contains(QStringLiteral("practice nodes stand still")), qPrintable(m_said));
        run.state = wizard::RunState::Paused;
        m_services->feed->set(run);
        logOut("leaveButton");
        QVERIFY2(m_said.startsWith(QStringLiteral("Nothing more is started")), qPrintable(m_said));
    }

    void aSessionThatEndsWithoutAskingLeavesTheRunInOrder()
    {
        press(*m_window, "resumeButton");
        QVERIFY(m_window->mayLogOut(false));
        QVERIFY(m_services->feed->detached);
        QVERIFY(!m_window->findChild<QDialog*>(QStringLiteral("logOutDialog")));
    }

    void aRunThatWasLeftAndContinuedIsAskedAboutAgain()
    {
        press(*m_window, "resumeButton");
        QVERIFY(logOut("choice-log-out")); // somebody else cancels it
        wizard::RunSnapshot run = m_services->feed->snapshot();
        run.state = wizard::RunState::Interrupted;
        m_services->feed->set(run);
        m_window->backToStart();
        press(*m_window, "resumeButton");
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->findChild<QDialog*>(QStringLiteral("leaveDialog")));
    }

private:
    /// Logs out and presses this in the question; what was said of leaving is kept. Whether the session may end.
    bool logOut(const char* button)
    {
        QTimer::singleShot(0, m_window.get(), [this, button] {
            auto& dialog = part<QDialog>(*m_window, "logOutDialog");
            m_said = part<QAbstractButton>(dialog, "choice-log-out").accessibleDescription();
            part<QAbstractButton>(dialog, button).click();
        });
        return m_window->mayLogOut(true);
    }

    void offerCleanUp()
    {
        RunSummary done = m_services->pastRuns.last();
        done.id = QStringLiteral("20261101-020304-prod-eu");
        done.caseName = QStringLiteral("prod-eu");
        done.practice = false;
        done.cleanUp = {true, {}};
        m_services->pastRuns << done;
        m_window->backToStart();
    }

    void goToNodes()
    {
        press(*m_window, "rollBackButton");
        m_window->session().begin(tests::prodEu());
        m_window->wizard().next();
        QCOMPARE(m_window->wizard().currentId(), int(NodesPageId));
    }

    void goToSnapshot()
    {
        goToNodes();
        press(*m_window, "connectButton");
        m_window->wizard().next();
        QCOMPARE(m_window->wizard().currentId(), int(SnapshotPageId));
    }

    void goToProcedure()
    {
        goToSnapshot();
        m_window->wizard().next();
        QCOMPARE(m_window->wizard().currentId(), int(ChecksPageId));
        m_window->wizard().next();
        QCOMPARE(m_window->wizard().currentId(), int(ProcedurePageId));
    }

    std::unique_ptr<tests::FakeServices> m_services;
    std::unique_ptr<MainWindow> m_window;
    QString m_said; ///< of leaving, by the last question before logging out
};

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"
