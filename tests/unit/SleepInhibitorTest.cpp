#include "app/common/SleepInhibitor.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>

/// logind as far as it is asked here: hands out one end of a pipe.
class Logind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QStringList asked;
    int readEnd = -1;

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode)
    {
        asked << what << who << why << mode;
        int ends[2] = {-1, -1};
        if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        readEnd = ends[0];
        QDBusUnixFileDescriptor lock(ends[1]);
        ::close(ends[1]);
        return lock;
    }
};

/// A bus of its own in the place of the system's.
class SleepInhibitorTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable("dbus-daemon");
        if (daemon.isEmpty())
            QSKIP("no dbus-daemon");
        m_bus.start(daemon, {"--session", "--nofork", "--print-address"});
        QVERIFY(m_bus.waitForReadyRead());
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
    }

    void sleepIsHeldOffAsLongAsItLives()
    {
        QCoreApplication::setApplicationName("rollback-wizard");
        QThread thread; // a blocking call must not wait for its own thread
        thread.start();
        Logind logind;
        logind.moveToThread(&thread);
        QDBusConnection own = QDBusConnection::connectToBus(m_address, "logind");
        QVERIFY(own.registerObject("/org/freedesktop/login1", &logind, QDBusConnection::ExportAllSlots));
        QVERIFY(own.registerService("org.freedesktop.login1"));
        {
            const app::SleepInhibitor inhibitor("a run goes on");
            QVERIFY(inhibitor.holds());
            QCOMPARE(logind.asked, QStringList({"sleep:idle", "rollback-wizard", "a run goes on", "block"}));
            char byte = 0;
            QCOMPARE(::read(logind.readEnd, &byte, 1), -1); // somebody still holds the other end
        }
        char byte = 0;
        QTRY_COMPARE(::read(logind.readEnd, &byte, 1), 0); // nobody does
        ::close(logind.readEnd);
        thread.quit();
        thread.wait();
        own.unregisterService("org.freedesktop.login1");
        QDBusConnection::disconnectFromBus("logind");
    }

    void withoutLogindNothingHappens()
    {
        const app::SleepInhibitor inhibitor("a run goes on");
        QVERIFY(!inhibitor.holds());
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished();
    }

private:
    QProcess m_bus;
    QString m_address;
};

QTEST_GUILESS_MAIN(SleepInhibitorTest)
#include "SleepInhibitorTest.moc"
