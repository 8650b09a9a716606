#include "wizard/run/RunCore.h"
#include "wizard/run/Wording.h"

#include <QCoreApplication>

namespace wizard {

namespace {

constexpr int kMostSteps = 10000; ///< of advance() for one input; far above what any plan needs

backend::LockOwner ownerOf(const CoreSurroundings& around, const RunSnapshot& snapshot)
{
    backend::LockOwner owner;
    owner.run = snapshot.runId;
    owner.person = around.operatorName;
    owner.desk = around.desk;
    owner.deskId = around.deskId;
    if (snapshot.state != RunState::Draft) // a resume outranks who went before
        owner.epoch = qMax(snapshot.epoch, around.takesOverEpoch) + 1;
    if (around.takesOverEpoch > 0)
        owner.replacesRun = snapshot.runId;
    return owner;
}

} // namespace

RunCore::RunCore(CoreSurroundings surroundings, RunSnapshot snapshot)
    : m_around(std::move(surroundings)), m_snapshot(std::move(snapshot)),
      m_links(*m_around.ports, ownerOf(m_around, m_snapshot)), m_copies(*this, m_around.folder, -2)
{
}

RunCore::~RunCore() = default;

void RunCore::begin(const RunConsent& consent)
{
    const Plan& plan = m_snapshot.plan;
    write(event::RunPlanned, {{"planDigest", plan.digest()},
                              {"case", plan.caseName},
                              {"procedure", plan.procedure},
                              {"practice", plan.practice},
                              {"operator", m_around.operatorName},
                              {"desk", m_around.desk},
                              {"program", plan.programVersion}});
    go(RunTrigger::PlanMade);
    for (const auto& [id, text] : consent.warningsAccepted)
        write(event::WarningAccepted, {{"id", id}, {"text", text}});
    for (const auto& [id, reason] : consent.overrides)
        write(event::RuleOverridden, {{"id", id}, {"reason", reason}});
    write(event::RunConfirmed, {{"typedName", consent.typedName}});
    go(RunTrigger::Confirm);
    go(RunTrigger::Connect);
    openLinks();
    advance();
}

void RunCore::resume(const QString& note)
{
    if (!m_snapshot.nodesToRelease().isEmpty())
        return releaseLate();
    if (m_snapshot.state != RunState::Interrupted)
        go(RunTrigger::Interrupt,
           journalText(QT_TRANSLATE_NOOP("RunEngine", "The program ended while the run was going on.")));
    write(event::RunResumed, {{"by", m_around.operatorName},
                              {"desk", m_around.desk},
                              {"epoch", m_links.epoch()},
                              {"takenOver", m_around.takesOverEpoch > 0}});
    if (!note.isEmpty())
        write(event::NoteAdded, {{"text", note}, {"by", QString()}});
    go(RunTrigger::Connect);
    openLinks();
    advance();
}

void RunCore::interrupt(const QString& reason)
{
    m_over = m_over || m_late;
    if (m_over || isFinal(m_snapshot.state))
        return;
    go(RunTrigger::Interrupt, reason);
    m_over = true;
}

void RunCore::write(const char* type, const QJsonObject& body)
{
    if (m_broken)
        return;
    auto line = m_around.journal->append(QLatin1String(type), body, m_around.clock->now());
    if (!line) {
        m_broken = line.error();
        m_over = true;
        return;
    }
    const RunEvent runEvent{line->seq, line->time, line->type, line->body};
    reduce(m_snapshot, runEvent);
    m_snapshot.journalDigest = m_around.journal->digest();
    if (m_around.written)
        m_around.written(m_snapshot, runEvent);
}

int RunCore::ask(const NodeCommand& command, int owner, NodeLinks::Answer answer)
{
    return m_broken ? 0 : m_links.ask(command, owner, std::move(answer));
}

bool RunCore::mayStart() const
{
    return !m_broken && !m_pause && !m_stopAfter && !m_stopping &&
           (m_snapshot.state == RunState::Running || m_snapshot.state == RunState::Undoing);
}

QString RunCore::scratchPath(const QString& name) const
{
    return m_around.folder + QLatin1Char('/') + name;
}

QString RunCore::redacted(const QString& text) const
{
    return m_around.redact ? m_around.redact(text) : text;
}

bool RunCore::go(RunTrigger trigger, const QString& reason)
{
    const TransitionResult result = transition(m_snapshot.state, trigger);
    if (!result.allowed) {
        refuse(result.refusal);
        return false;
    }
    write(event::StateChanged, {{"from", word(m_snapshot.state)}, {"to", word(result.to)}, {"reason", reason}});
    return true;
}

void RunCore::refuse(const QString& reason)
{
    if (m_around.refused)
        m_around.refused(reason);
}

void RunCore::report(const NodeReport& report)
{
    if (m_over)
        return;
    if (report.error.code == QLatin1String("agent.epoch") && !m_lettingGo)
        return interruptReplaced(report);
    switch (report.kind) {
    case NodeReport::Kind::Up:
        nodeUp(report);
        break;
    case NodeReport::Kind::NotUp:
        m_links.down(report.node, report.error, nowMs());
        break;
    case NodeReport::Kind::Lost: {
        const bool wasUp = m_links.isUp(report.node);
        m_links.down(report.node, report.error, nowMs());
        if (wasUp && !m_lettingGo)
            write(event::NodeLost, {{"node", report.node}, {"reason", report.error.message}});
        break;
    }
    default:
        m_links.answered(report);
        break;
    }
    advance();
}

void RunCore::tick()
{
    if (m_over)
        return;
    m_links.tick(nowMs());
    renewLocks();
    for (const auto& [n, run] : m_runs)
        run->tick();
    if (m_finalChecks)
        m_finalChecks->tick();
    advance();
}

qint64 RunCore::wakeAtMs() const
{
    qint64 at = m_links.wakeAtMs();
    const auto earliest = [&at](qint64 candidate) {
        if (candidate >= 0 && (at < 0 || candidate < at))
            at = candidate;
    };
    for (const auto& [n, run] : m_runs)
        earliest(run->wakeAtMs());
    if (m_finalChecks)
        earliest(m_finalChecks->wakeAtMs());
    earliest(m_copies.wakeAtMs());
    if (!m_lettingGo && m_renewAtMs > 0)
        earliest(m_renewAtMs);
    if (m_lettingGo && m_letGoUntilMs > nowMs())
        earliest(m_letGoUntilMs);
    // Nodes that stay away are asked about after a while; a second is early enough to notice.
    if (!m_links.allUp())
        earliest(nowMs() + 1000);
    return at;
}

void RunCore::advance()
{
    for (int i = 0; i < kMostSteps && !m_over && advanceOnce(); ++i) {
    }
    m_links.tick(nowMs());
}

bool RunCore::advanceOnce()
{
    purgeEnded();
    switch (m_snapshot.state) {
    case RunState::Connecting:
        return advanceConnecting();
    case RunState::Preflight:
        return advancePreflight();
    case RunState::Reattaching:
        return advanceReattaching();
    case RunState::DriftCheck:
        return advanceDriftCheck();
    case RunState::Running:
        return advanceRunning();
    case RunState::WaitingForPerson:
        return advanceWaiting();
    case RunState::Deciding:
        return advanceDeciding();
    case RunState::Undoing:
        return advanceUndoing();
    case RunState::Verifying:
        return advanceVerifying();
    default:
        return advanceEnded();
    }
}

void RunCore::purgeEnded()
{
    for (auto it = m_runs.begin(); it != m_runs.end();) {
        if (it->second->ended()) {
            if (m_looking == it->first)
                m_looking = 0;
            it = m_runs.erase(it);
        } else {
            ++it;
        }
    }
}

} // namespace wizard
