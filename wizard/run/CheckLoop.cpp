#include "wizard/run/CheckLoop.h"

namespace wizard {

CheckLoop::CheckLoop(PlannedCheck check, qint64 nowMs)
    : m_check(std::move(check)), m_beganMs(nowMs), m_askAgainAtMs(nowMs)
{
}

void CheckLoop::answer(Held held, const QString& got, qint64 nowMs)
{
    m_got = got;
    const qint64 stableMs = qint64(m_check.stableForSeconds) * 1000;
    if (held == Held::Yes) {
        if (m_holdsSinceMs < 0)
            m_holdsSinceMs = nowMs;
        if (nowMs - m_holdsSinceMs >= stableMs)
            return end(Held::Yes);
    } else if (held == Held::No) {
        m_holdsSinceMs = -1;
    }
    // The stable time may run past `within` once the state was reached in time.
    const bool holding = held != Held::No && m_holdsSinceMs >= 0;
    if (!holding && nowMs - m_beganMs >= qint64(m_check.withinSeconds) * 1000)
        return end(held);
    m_askAgainAtMs = nowMs + qint64(qMax(1, m_check.everySeconds)) * 1000;
    if (holding)
        m_askAgainAtMs = qMin(m_askAgainAtMs, qMax(nowMs + 200, m_holdsSinceMs + stableMs));
}

void CheckLoop::giveUp(const QString& why)
{
    m_got = why;
    end(Held::Unknown);
}

void CheckLoop::end(Held result)
{
    m_ended = true;
    m_result = result;
}

} // namespace wizard
