// RunCore: final checks and the end.
#include "wizard/run/RunCore.h"

#include "backend/base/ShellQuote.h"
#include "wizard/plan/Expander.h"
#include "wizard/run/Holes.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace wizard {

namespace {

constexpr int kChecksOwner = -1;
constexpr int kLetGoOwner = -3;
constexpr qint64 kLetGoMs = qint64(10) * 1000; ///< for a node whose connection breaks just then
constexpr qint64 kRemovalMs = qint64(8) * 1000;
constexpr qint64 kLateMs = qint64(2) * 60 * 1000; ///< nodes have to be reached again first

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

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

/// Removes what the steps that began have left there for later ones, and says what it has removed; empty: nothing is
/// left there. A run that is stopped does not come to the step that would.
QString removalOfSecrets(const RunSnapshot& snapshot, const QString& node)
{
    QString script;
    for (const PlannedTask& planned : snapshot.plan.tasks) {
        const QString path = planned.parameters.value(QStringLiteral("secret.leaves")).toString();
        if (planned.executor != node || path.isEmpty() || snapshot.tasks.value(planned.n).attempts == 0)
            continue;
        QStringList missing;
        const QString word = fillHoles(path, holeValues(snapshot, 1), Expander::Quoting::Plain, missing);
        if (missing.isEmpty())
            script +=
                QStringLiteral("p=%1\nif [ -e \"$p\" ]; then rm -rf -- \"$p\" && printf '%s\\n' \"$p\" || exit 1; fi\n")
                    .arg(backend::shellQuote(word));
    }
    return script;
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
    const QStringList nodes = m_snapshot.nodes.keys();
    for (const QString& node : nodes) {
        if (m_links.isUp(node) && !mayStillRun(m_snapshot, node))
            letGoOf(node);
    }
}

void RunCore::letGoOf(const QString& node)
{
    NodeCommand command;
    command.kind = NodeCommand::Kind::LetGo;
    command.node = node;
    command.owner = m_links.owner();
    command.clean = true;
    command.script = removalOfSecrets(m_snapshot, node);
    command.limitMs = kRemovalMs;
    ask(command, kLetGoOwner, [this, node](const NodeReport& r) {
        const QStringList removed = r.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (r.kind == NodeReport::Kind::Released && removed.isEmpty())
            write(event::NodeReleased, {{"node", node}});
        else if (r.kind == NodeReport::Kind::Released)
            write(event::NodeReleased, {{"node", node}, {"removed", QJsonArray::fromStringList(removed)}});
        else
            refuse(tr("%1 stays locked: %2").arg(node, r.error.message));
    });
}

/// The program ended between the last line of the run and the unlocking, or a node was away then. Each node is asked
/// itself whether something still runs there; it stays locked then.
void RunCore::releaseLate()
{
    m_lettingGo = m_late = true;
    m_letGoUntilMs = nowMs() + kLateMs;
    const QStringList nodes = m_snapshot.nodesToRelease();
    for (const QString& node : nodes)
        m_links.open(node);
    advance();
}

bool RunCore::waitsForRelease() const
{
    if (!m_late)
        return m_links.isAnswering(kLetGoOwner) || (nowMs() < m_letGoUntilMs && m_links.hasUnanswered(kLetGoOwner));
    const QStringList down = m_links.nodesDown();
    bool connecting = false, hope = m_links.hasUnanswered(kLetGoOwner);
    for (const QString& node : down) {
        connecting |= m_links.isConnecting(node); // a password may take its time
        hope |= !needsPerson(m_links.lastError(node));
    }
    return connecting || (hope && nowMs() < m_letGoUntilMs);
}

bool RunCore::advanceEnded()
{
    if (!m_lettingGo || waitsForRelease())
        return false;
    const QStringList down = m_late ? m_links.nodesDown() : QStringList();
    for (const QString& node : down)
        refuse(tr("%1 stays locked: %2").arg(node, m_links.lastError(node).message));
    m_over = true;
    return false;
}

} // namespace wizard
