#pragma once

#include "wizard/plan/Plan.h"
#include "wizard/run/Expectation.h"

namespace wizard {

/// Decides when a repeated check has held, has not, or is to be asked again. Pure: times are monotonic ms handed in.
/// `within` 0 and `stableFor` 0: asked once. An answer that could not be had breaks neither `stableFor` nor the loop;
/// at the end it counts as Unknown.
class CheckLoop {
public:
    CheckLoop(PlannedCheck check, qint64 nowMs);

    const PlannedCheck& check() const { return m_check; }
    /// Takes the newest answer in.
    void answer(Held held, const QString& got, qint64 nowMs);

    /// Nobody can be asked any more.
    void giveUp(const QString& why);

    bool ended() const { return m_ended; }
    Held result() const { return m_result; }
    QString got() const { return m_got; }
    qint64 askAgainAtMs() const { return m_askAgainAtMs; } ///< while not ended

private:
    void end(Held result);

    PlannedCheck m_check;
    qint64 m_beganMs;
    qint64 m_holdsSinceMs = -1;
    qint64 m_askAgainAtMs;
    bool m_ended = false;
    Held m_result = Held::Unknown;
    QString m_got;
};

} // namespace wizard
