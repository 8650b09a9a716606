// RunCore: final checks and the end.
#include "wizard/run/RunCore.h"

#include <QDir>

namespace wizard {

namespace {

constexpr int kChecksOwner = -1;
constexpr int kLetGoOwner = -3;
constexpr qint64 kLetGoMs = qint64(10) * 1000;

bool anySkipped(const RunSnapshot& snapshot)
{
    return std::any_of(snapshot.tasks.cbegin(), snapshot.tasks.cend(),
                       [](const TaskView& task) { return task.state == TaskState::Skipped; });
}

bool mayStillRun(const RunSnapshot& snapshot, const QString& node)
{
    for (const PlannedTask& planned : snapshot.plan.tasks) {
        const TaskView task = snapshot.tasks.value(planned.n);
        if (planned.executor == node && task.attempts > 0 && !isFinal(task.state) && !task.provenEnded)
            return true;
    }
    return false;
}

} // namespace

bool RunCore::advanceVerifying()
{
    if (m_stopping) {
        finishRun(RunTrigger::NotVerified, m_stopReason);
        return true;
    }
    if (!m_finalChecks) {
        m_finalChecks = std::make_unique<FinalChecks>(*this, kChecksOwner);
        m_finalChecks->begin();
    }
    if (!m_finalChecks->ended())
        return false;
    const QStringList notPassed = FinalChecks::notPassed(m_snapshot);
    if (!notPassed.isEmpty() && !m_acceptUnverified) {
        askPerson({Trouble::Kind::NotProven, 0, notPassed, {}});
        return true;
    }
    if (m_around.canReadFacts && m_factsAsked != QLatin1String("after"))
        readFacts(QStringLiteral("after"));
    if (m_around.canReadFacts && !m_factsTold)
        return false;
    if (!notPassed.isEmpty()) {
        finishRun(RunTrigger::NotVerified, notPassed.join(QStringLiteral("; ")));
        return true;
    }
    finishRun(anySkipped(m_snapshot) ? RunTrigger::VerifiedWithSkips : RunTrigger::Verified, {});
    return true;
}

void RunCore::finishRun(RunTrigger trigger, const QString& reason)
{
    const TransitionResult result = transition(m_snapshot.state, trigger);
    if (!result.allowed)
        return refuse(result.refusal);
    write(event::RunEnded, {{"outcome", word(result.to)}, {"reason", reason}});
    go(trigger, reason);
    m_runs.clear();
    letGo();
}

/// Unlocks the nodes and removes secrets from them. A node on which something may still run stays locked: the next run
/// is to be told about it.
void RunCore::letGo()
{
    m_lettingGo = true;
    m_letGoUntilMs = nowMs() + kLetGoMs;
    m_finalChecks.reset();
    QDir scratch(m_around.folder);
    for (const QString& name : scratch.entryList({QStringLiteral("*.transfer")}, QDir::Files))
        scratch.remove(name); // half a snapshot holds secrets as well
    for (auto it = m_snapshot.nodes.cbegin(); it != m_snapshot.nodes.cend(); ++it) {
        if (!m_links.isUp(it.key()) || mayStillRun(m_snapshot, it.key()))
            continue;
        NodeCommand command;
        command.kind = NodeCommand::Kind::LetGo;
        command.node = it.key();
        command.owner = m_links.owner();
        command.clean = true;
        ask(command, kLetGoOwner, [](const NodeReport&) {});
    }
}

bool RunCore::advanceEnded()
{
    if (m_lettingGo && (nowMs() >= m_letGoUntilMs || !m_links.hasUnanswered(kLetGoOwner)))
        m_over = true;
    return false;
}

} // namespace wizard
