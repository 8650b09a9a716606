#include "wizard/run/FinalChecks.h"

#include "wizard/plan/Expander.h"
#include "wizard/run/Holes.h"

namespace wizard {

namespace {

constexpr qint64 kProbeLimitMs = qint64(60) * 1000;
constexpr qint64 kAwayPatienceMs = qint64(2) * 60 * 1000;

bool hasPassed(const RunSnapshot& snapshot, const PlannedCheck& check)
{
    for (const CheckView& view : snapshot.checks) {
        if (view.id == check.id && view.node == check.node)
            return view.verdict == QLatin1String("passed");
    }
    return false;
}

QString verdictOf(Held held)
{
    if (held == Held::Unknown)
        return QStringLiteral("unknown");
    return held == Held::Yes ? QStringLiteral("passed") : QStringLiteral("failed");
}

} // namespace

void FinalChecks::begin()
{
    m_host.drop(m_owner);
    m_checks.clear();
    const RunSnapshot& snapshot = m_host.snapshot();
    const QMap<QString, QString> values = holeValues(snapshot, 1, m_host.secretCaptures());
    for (PlannedCheck check : snapshot.plan.verification) {
        if (hasPassed(snapshot, check))
            continue;
        QStringList missing;
        check.script = fillHoles(check.script, values, Expander::Quoting::Shell, missing);
        check.expect = fillHoles(check.expect, values, Expander::Quoting::Plain, missing);
        m_checks.push_back({CheckLoop(check, m_host.nowMs()), false});
    }
    for (size_t i = 0; i < m_checks.size(); ++i)
        ask(i);
}

void FinalChecks::ask(size_t index)
{
    Asked& asked = m_checks[index];
    asked.waiting = true;
    asked.askedMs = m_host.nowMs();
    NodeCommand command;
    command.node = asked.loop.check().node;
    command.script = asked.loop.check().script;
    command.limitMs = kProbeLimitMs;
    m_host.ask(command, m_owner, [this, index](const NodeReport& r) { take(index, r); });
}

void FinalChecks::take(size_t index, const NodeReport& report)
{
    Asked& asked = m_checks[index];
    if (asked.loop.ended())
        return; // given up meanwhile
    asked.waiting = false;
    const PlannedCheck& check = asked.loop.check();
    asked.loop.answer(holds(check.expect, report.outcome, report.text), seen(report.outcome, report.text),
                      m_host.nowMs());
    if (asked.loop.ended())
        conclude(asked);
}

void FinalChecks::conclude(const Asked& asked)
{
    const PlannedCheck& check = asked.loop.check();
    m_host.write(event::CheckResult, {{"id", check.id},
                                      {"title", check.title},
                                      {"node", check.node},
                                      {"expected", check.expect},
                                      {"got", asked.loop.got()},
                                      {"verdict", verdictOf(asked.loop.result())}});
}

void FinalChecks::tick()
{
    for (size_t i = 0; i < m_checks.size(); ++i) {
        Asked& asked = m_checks[i];
        if (asked.loop.ended())
            continue;
        if (asked.waiting && isAway(asked)) {
            asked.loop.giveUp(m_host.snapshot().nodes.value(asked.loop.check().node).lostReason);
            conclude(asked);
        } else if (!asked.waiting && asked.loop.askAgainAtMs() <= m_host.nowMs()) {
            ask(i);
        }
    }
}

/// A node that does not come back must not keep the run from its end.
bool FinalChecks::isAway(const Asked& asked) const
{
    const PlannedCheck& check = asked.loop.check();
    const qint64 patience = qMax(kAwayPatienceMs, qint64(check.withinSeconds) * 1000);
    return m_host.snapshot().nodes.value(check.node).link == NodeView::Link::Lost &&
           m_host.nowMs() - asked.askedMs >= patience;
}

qint64 FinalChecks::wakeAtMs() const
{
    qint64 at = -1;
    for (const Asked& asked : m_checks) {
        if (!asked.waiting && !asked.loop.ended() && (at < 0 || asked.loop.askAgainAtMs() < at))
            at = asked.loop.askAgainAtMs();
    }
    return at;
}

bool FinalChecks::ended() const
{
    return std::all_of(m_checks.cbegin(), m_checks.cend(), [](const Asked& asked) { return asked.loop.ended(); });
}

QStringList FinalChecks::notPassed(const RunSnapshot& snapshot)
{
    QStringList titles;
    for (const PlannedCheck& check : snapshot.plan.verification) {
        if (!hasPassed(snapshot, check))
            titles << QStringLiteral("%1 (%2)").arg(check.title.isEmpty() ? check.id : check.title, check.node);
    }
    return titles;
}

} // namespace wizard
