#pragma once

#include <QDateTime>

namespace backend {

/// Time as it is handed in. Thread-safe. Tests and practice use their own.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;         ///< wall clock, UTC
    virtual qint64 monotonicMs() const = 0;    ///< never goes back; for limits and durations
    virtual void sleepMs(qint64 ms) const = 0; ///< blocks the calling thread
};

/// The machine's clock. `speed` > 1 makes waits shorter and durations longer (practice runs); such a clock runs ahead
/// of the machine's, so the one after it begins at `notBefore` where that is later than now.
class SystemClock final : public Clock {
public:
    explicit SystemClock(double speed = 1.0, const QDateTime& notBefore = {});
    QDateTime now() const override;
    qint64 monotonicMs() const override;
    void sleepMs(qint64 ms) const override;

private:
    double m_speed;
    QDateTime m_startedAt;
    qint64 m_startedMs;
};

} // namespace backend
