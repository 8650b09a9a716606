#include "wizard/run/FinalChecks.h"

#include "wizard/plan/FilledCheck.h"
#include "wizard/run/CheckQuestion.h"
#include "wizard/run/Holes.h"

namespace wizard {

namespace {

constexpr qint64 kProbeLimitMs = qint64(60) * 1000;
constexpr qint64 kAwayPatienceMs = qint64(2) * 60 * 1000;

/// Passed, or nothing that this cluster could pass.
bool hasPassed(const RunSnapshot& snapshot, const PlannedCheck& check)
{
    for (const CheckView& view : snapshot.checks) {
        if (view.id == check.id && view.node == check.node)
            return view.verdict == QLatin1String("passed") || view.verdict == QLatin1String("not-applicable");
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
        check = filledCheck(check, values, missing);
        m_checks.push_back({CheckLoop(check, m_host.nowMs()), !check.neededWhen.isEmpty(), false});
    }
    for (size_t i = 0; i < m_checks.size(); ++i)
        ask(i);
}

void FinalChecks::ask(size_t index)
{
    Asked& asked = m_checks[index];
    asked.waiting = true;
    asked.askedMs = m_host.nowMs();
    NodeCommand question = questionOf(asked.loop.check());
    if (asked.unclearWhetherNeeded) {
        question = NodeCommand();
        question.node = asked.loop.check().node;
        question.script = asked.loop.check().neededWhen;
    }
    question.limitMs = kProbeLimitMs;
    m_host.ask(question, m_owner, [this, index](const NodeReport& r) { take(index, r); });
}

/// Whether the check is to be asked at all. What could not be told leaves the check as it is.
void FinalChecks::takeNeeded(size_t index, const NodeReport& report)
{
    Asked& asked = m_checks[index];
    asked.unclearWhetherNeeded = false;
    if (report.outcome.kind != backend::ExecOutcome::Kind::Exited || report.outcome.exitCode != 1)
        return ask(index);
    asked.notApplicable = true;
    const QString why = report.text.trimmed();
    asked.loop.giveUp(why.isEmpty() ? QStringLiteral("exit 1") : why);
    conclude(asked);
}

void FinalChecks::take(size_t index, const NodeReport& report)
{
    Asked& asked = m_checks[index];
    if (asked.loop.ended())
        return; // given up meanwhile
    asked.waiting = false;
    if (asked.unclearWhetherNeeded)
        return takeNeeded(index, report);
    const PlannedCheck& check = asked.loop.check();
    asked.loop.answer(holds(check.expect, report.outcome, report.text), answerOf(check, report), m_host.nowMs());
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
                                      {"verdict", asked.notApplicable ? QStringLiteral("not-applicable")
                                                                      : verdictOf(asked.loop.result())}});
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

QStringList FinalChecks::notPassed(const RunSnapshot& snapshot, const Wording& wording)
{
    QStringList titles;
    for (const PlannedCheck& check : snapshot.plan.verification) {
        if (!hasPassed(snapshot, check))
            titles << QStringLiteral("%1 (%2)").arg(wording.text(check.title.isEmpty() ? check.id : check.title),
                                                    check.node);
    }
    return titles;
}

} // namespace wizard
