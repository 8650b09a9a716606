#include "tests/support/FakeServices.h"
#include "tests/support/WindowParts.h"
#include "ui/pages/Page.h"
#include "ui/pages/WizardFrame.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace ui;
using tests::acceptWarnings;
using tests::part;
using tests::press;
using tests::whyNot;

/// Deleting what a rollback kept, from the start page to its record.
class CleanUpPageTest : public QObject {
    Q_OBJECT
private slots:
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

private:
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

    std::unique_ptr<tests::FakeServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(CleanUpPageTest)
#include "CleanUpPageTest.moc"
