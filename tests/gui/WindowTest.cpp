#include "tests/support/FakeServices.h"
#include "tests/support/GivenFacts.h"
#include "tests/support/WindowParts.h"
#include "ui/dialogs/NodeDialog.h"
#include "ui/pages/MainWindow.h"
#include "ui/pages/NodesTable.h"
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
#include <QTreeWidget>

using namespace ui;
using tests::acceptWarnings;
using tests::part;
using tests::press;
using tests::whyNot;

/// The pages from the start to the commit button, by object names.
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

    /// The case stays without one; the table says whom ssh takes as soon as that is known.
    void aNodeWhoseUserNobodyNames()
    {
        wizard::Case value = tests::prodEu();
        value.nodes.first().user.clear();
        ui::NodeDialog dialog(value.nodes.first(), wizard::InstallType::Rke2Etcd, {}, false, nullptr);
        part<QLineEdit>(dialog, "nodeJumps").setText("jump@bastion:2200 key ~/.ssh/bastion, inner");
        QVERIFY(dialog.node().user.isEmpty());
        QCOMPARE(dialog.node().jumps.first(), QStringLiteral("jump@bastion:2200 key ~/.ssh/bastion"));
        QVERIFY(part<QAbstractButton>(dialog, "nodeActButton").isEnabled());
        part<QLineEdit>(dialog, "nodeJumps").setText("jump@bastion:2200 key id_rsa");
        QVERIFY(!part<QAbstractButton>(dialog, "nodeActButton").isEnabled());
        ui::NodesTable table;
        table.showCase(value);
        QVERIFY(table.item(0, 3)->text().startsWith("as ssh_config says"));
        QCOMPARE(table.item(0, 3)->toolTip(), QString()); // by which way nobody has asked yet
        wizard::Facts facts;
        wizard::Fact& user = facts.nodes[value.nodes.first().name]["login.user"];
        user = tests::textFact(QStringLiteral("ops"));
        user.source = QStringLiteral("ssh_config");
        table.showFacts(facts);
        QVERIFY2(table.item(0, 3)->text().startsWith("ops (ssh_config)"), qPrintable(table.item(0, 3)->text()));
        wizard::Fact& through = facts.nodes[value.nodes.first().name]["login.through"];
        through = user;
        through.items = QStringList{"gate@bastion"};
        table.showFacts(facts);
        QCOMPARE(table.item(0, 3)->toolTip(), QStringLiteral("as ops (by ssh_config), through gate@bastion"));
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

    /// What no search lists is named by its place; nothing else is taken in its stead.
    void aNamedSnapshotIsNotReplaced()
    {
        goToSnapshot();
        press(*m_window, "otherSnapshotButton");
        auto& dialog = part<QDialog>(*m_window, "otherSnapshotDialog");
        auto& place = part<QComboBox>(dialog, "otherPlace");
        place.setCurrentIndex(place.count() - 1);
        QTest::keyClicks(&part<QLineEdit>(dialog, "otherPath"), QStringLiteral("on-demand-1"));
        press(dialog, "otherActButton");
        const wizard::SnapshotChoice named{wizard::SnapshotPlace::S3, {}, QStringLiteral("on-demand-1"), {}};
        QVERIFY(m_window->session().caseValue().snapshot == named);
        QVERIFY(!m_window->wizard().currentPage()->isComplete());
        SnapshotOffer offer;
        offer.choice = named;
        offer.name = named.path;
        offer.named = offer.fits = true;
        m_services->offers.prepend(offer);
        press(*m_window, "searchAgainButton");
        auto& list = part<QListWidget>(*m_window, "snapshotList");
        QCOMPARE(list.currentRow(), 0);
        QCOMPARE(list.item(0)->text(), QStringLiteral("on-demand-1\nS3 · at an unknown time\n"
                                                      "Named by you; no search has listed it"));
        QVERIFY(m_window->wizard().currentPage()->isComplete());
        QCOMPARE(part<QLabel>(*m_window, "snapshotHash").text(), QStringLiteral("not known")); // nothing reads it
        list.setCurrentRow(1);
        list.setCurrentRow(0);
        QVERIFY(m_window->session().caseValue().snapshot == named);
    }

    /// Reading all of them ends when the next page asks for something else; what that finds stays.
    void endedReadingLeavesTheChecksAlone()
    {
        goToSnapshot();
        press(*m_window, "readAllButton");
        m_services->offers[0].choice.sha256 = QString(64, QLatin1Char('b'));
        m_services->findSnapshots({});
        m_window->wizard().next();
        QVERIFY(m_window->session().checksDone());
        emit m_services->snapshotsRead();
        QVERIFY(m_window->session().checksDone());
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

private:
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
};

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"
