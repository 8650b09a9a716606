// What the window is told of reading that was stopped, or that the next page has ended; over the practice cluster.
#include "app/rollback-wizard/AppServices.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr double kSpeed = 40;
constexpr int kPatienceMs = 120000;

} // namespace

class CaseServicesTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_services = std::make_unique<app::AppServices>(m_state.path(), kSpeed);
        const auto started = m_services->startDrill(QStringLiteral("rke2-etcd"));
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().toString()));
        m_case = *started;
    }

    void cleanup() { m_services.reset(); }

    void stoppedConnectingHasReadNothing()
    {
        QSignalSpy read(m_services.get(), &ui::WizardServices::nodesRead);
        QMap<QString, ui::NodeStatus::State> last;
        connect(m_services.get(), &ui::WizardServices::nodeChanged, this,
                [&last](const ui::NodeStatus& status) { last[status.node] = status.state; });
        m_services->connectNodes(m_case);
        QTRY_VERIFY_WITH_TIMEOUT(!last.isEmpty(), kPatienceMs);
        m_services->stopConnecting();
        QCoreApplication::processEvents(); // what the worker has left is told before
        QCOMPARE(read.count(), 0);
        QCOMPARE(last.size(), m_case.nodes.size());
        for (const ui::NodeStatus::State state : std::as_const(last))
            QVERIFY(state == ui::NodeStatus::State::Idle);
        m_services->connectNodes(m_case);
        QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, kPatienceMs);
        QVERIFY(last.values().contains(ui::NodeStatus::State::Ready));
    }

    /// Their worker has the facts by then.
    void endedReadingIsNotToldDuringTheChecks()
    {
        QSignalSpy read(m_services.get(), &ui::WizardServices::nodesRead);
        m_services->connectNodes(m_case);
        QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, kPatienceMs);
        QSignalSpy found(m_services.get(), &ui::WizardServices::snapshotsFound);
        QSignalSpy checked(m_services.get(), &ui::WizardServices::checksFinished);
        m_services->readSnapshots(m_case);
        m_services->runChecks(m_case, false);
        QTRY_COMPARE_WITH_TIMEOUT(checked.count(), 1, kPatienceMs);
        QCOMPARE(found.count(), 0);
    }

private:
    QTemporaryDir m_state;
    std::unique_ptr<app::AppServices> m_services;
    wizard::Case m_case;
};

QTEST_MAIN(CaseServicesTest)
#include "CaseServicesTest.moc"
