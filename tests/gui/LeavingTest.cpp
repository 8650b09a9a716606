#include "tests/support/FakeServices.h"
#include "tests/support/WindowParts.h"
#include "ui/pages/Page.h"
#include "ui/pages/WizardFrame.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTest>
#include <QTimer>

using namespace ui;
using tests::part;
using tests::press;

/// Leaving while a run goes on: closing the window, and logging out.
class LeavingTest : public QObject {
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

    std::unique_ptr<tests::FakeServices> m_services;
    std::unique_ptr<MainWindow> m_window;
    QString m_said; ///< of leaving, by the last question before logging out
};

QTEST_MAIN(LeavingTest)
#include "LeavingTest.moc"
