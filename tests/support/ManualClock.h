#pragma once

#include "backend/base/Clock.h"

#include <QTimeZone>

#include <atomic>

/// Time that moves only when a test moves it; sleeping moves it too.
class ManualClock final : public backend::Clock {
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC).addMSecs(m_ms); }
    qint64 monotonicMs() const override { return m_ms; }
    void sleepMs(qint64 ms) const override { m_ms += ms; }
    void advance(qint64 ms) { m_ms += ms; }
    void advanceTo(qint64 ms)
    {
        if (ms > m_ms)
            m_ms = ms;
    }

private:
    mutable std::atomic<qint64> m_ms = 1000;
};
