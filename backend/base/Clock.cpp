#include "backend/base/Clock.h"

#include <chrono>
#include <thread>

namespace backend {

namespace {
qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}
} // namespace

SystemClock::SystemClock(double speed, const QDateTime& notBefore)
    : m_speed(speed), m_startedAt(QDateTime::currentDateTimeUtc()), m_startedMs(steadyMs())
{
    if (notBefore.isValid() && notBefore > m_startedAt)
        m_startedAt = notBefore.toUTC();
}

QDateTime SystemClock::now() const
{
    if (m_speed == 1.0)
        return QDateTime::currentDateTimeUtc();
    return m_startedAt.addMSecs(monotonicMs());
}

qint64 SystemClock::monotonicMs() const
{
    return static_cast<qint64>(static_cast<double>(steadyMs() - m_startedMs) * m_speed);
}

void SystemClock::sleepMs(qint64 ms) const
{
    const auto real = static_cast<qint64>(static_cast<double>(ms) / m_speed);
    std::this_thread::sleep_for(std::chrono::milliseconds(real > 0 ? real : 0));
}

} // namespace backend
