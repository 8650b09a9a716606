// One way for each system; nothing outside this file needs them.
#include "app/common/SleepInhibitor.h"

#include <QCoreApplication>
#include <QString>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/pwr_mgt/IOPMLib.h>
#elif defined(ROLLBACK_DBUS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#endif

namespace app {

#if defined(Q_OS_WIN)

struct SleepInhibitor::Hold {
    explicit Hold(const QString&) : holds(SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0) {}
    ~Hold() { SetThreadExecutionState(ES_CONTINUOUS); }
    bool holds;
};

#elif defined(Q_OS_MACOS)

struct SleepInhibitor::Hold {
    explicit Hold(const QString& why)
    {
        const CFStringRef reason = why.toCFString();
        holds = IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleSystemSleep, kIOPMAssertionLevelOn, reason,
                                            &assertion) == kIOReturnSuccess;
        CFRelease(reason);
    }
    ~Hold()
    {
        if (holds)
            IOPMAssertionRelease(assertion);
    }
    IOPMAssertionID assertion = 0;
    bool holds = false;
};

#elif defined(ROLLBACK_DBUS)

namespace {
constexpr int kAnswerMs = 2000;
}

/// logind gives a file descriptor; sleep is held off until it is closed.
struct SleepInhibitor::Hold {
    explicit Hold(const QString& why)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
        call << QStringLiteral("sleep:idle") << QCoreApplication::applicationName() << why << QStringLiteral("block");
        const QDBusMessage answer = QDBusConnection::systemBus().call(call, QDBus::Block, kAnswerMs);
        if (answer.type() != QDBusMessage::ReplyMessage)
            return;
        lock = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
        holds = lock.isValid();
    }
    QDBusUnixFileDescriptor lock;
    bool holds = false;
};

#else

struct SleepInhibitor::Hold {
    explicit Hold(const QString&) {}
    bool holds = false;
};

#endif

SleepInhibitor::SleepInhibitor(const QString& why) : m_hold(std::make_unique<Hold>(why)) {}

SleepInhibitor::~SleepInhibitor() = default;

bool SleepInhibitor::holds() const
{
    return m_hold->holds;
}

} // namespace app
