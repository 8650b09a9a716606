// RunCore: from the first connect to the first step, and back into a run that was interrupted.
#include "wizard/run/DriftedFacts.h"
#include "wizard/run/RunCore.h"
#include "wizard/run/UnderWay.h"
#include "wizard/run/Wording.h"

#include <QCoreApplication>

namespace wizard {

namespace {

constexpr qint64 kConnectPatienceMs = qint64(2) * 60 * 1000;
constexpr int kFactsOwner = -4;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

void add(QStringList& nodes, const QString& node)
{
    if (!node.isEmpty() && !nodes.contains(node))
        nodes << node;
}

/// The desk's own files and requests need no session.
void addMachine(QStringList& nodes, const QString& node)
{
    if (node != QLatin1String("desk") && node != QLatin1String("run"))
        add(nodes, node);
}

/// Every machine that the plan talks to.
QStringList machinesOf(const Plan& plan)
{
    QStringList nodes;
    for (const QString& node : plan.nodes) {
        if (!plan.leftOut.contains(node))
            add(nodes, node);
    }
    for (const PlannedTask& task : plan.tasks) {
        add(nodes, task.executor);
        for (const PlannedCheck& check : task.verify.checks)
            add(nodes, check.node);
        if (task.kind == TaskKind::Transfer) {
            addMachine(nodes, task.parameters.value("from.at").toString());
            addMachine(nodes, task.parameters.value("to.at").toString());
        }
    }
    for (const PlannedCheck& check : plan.verification)
        add(nodes, check.node);
    return nodes;
}

} // namespace

void RunCore::openLinks()
{
    showLeading();
    m_connectUntilMs = nowMs() + kConnectPatienceMs;
    for (const QString& node : machinesOf(m_snapshot.plan))
        m_links.open(node);
}

/// The machine id is the machine; a host key may be new and the name too, a machine id is not.
bool RunCore::isAnotherMachine(const NodeReport& report)
{
    const NodeView known = m_snapshot.nodes.value(report.node);
    if (known.machineId.isEmpty() || report.hello.machineId.isEmpty() || known.machineId == report.hello.machineId)
        return false;
    write(event::DriftFound,
          {{"node", report.node}, {"what", "machineId"}, {"was", known.machineId}, {"now", report.hello.machineId}});
    m_links.down(report.node,
                 {QStringLiteral("run.machine.changed"),
                  tr("Another machine answers at the address of %1.").arg(report.node), report.hello.hostname,
                  tr("Look which machine has this address now. The run does nothing on it.")},
                 nowMs());
    return true;
}

void RunCore::nodeUp(const NodeReport& report)
{
    if (isAnotherMachine(report))
        return;
    const NodeView known = m_snapshot.nodes.value(report.node);
    const auto drifted = [this, &report](const char* what, const QString& was, const QString& now) {
        if (was.isEmpty() || now.isEmpty() || was == now)
            return;
        const QJsonObject drift = {{"node", report.node}, {"what", QLatin1String(what)}, {"was", was}, {"now", now}};
        if (m_snapshot.state == RunState::Connecting || m_snapshot.state == RunState::Reattaching)
            m_drift << drift; // its turn is DriftCheck
        else
            write(event::DriftFound, drift);
    };
    drifted("bootId", known.bootId, report.hello.bootId);
    drifted("hostKey", known.hostKey, report.hostKey);
    drifted("hostname", known.hostname, report.hello.hostname);
    write(event::NodeConnected, {{"node", report.node},
                                 {"hostname", report.hello.hostname},
                                 {"machineId", report.hello.machineId},
                                 {"bootId", report.hello.bootId},
                                 {"clockOffsetMs", report.hello.clockOffsetMs},
                                 {"hostKey", report.hostKey}});
    write(event::NodeLocked, {{"node", report.node}, {"epoch", m_links.epoch()}});
    m_copies.knowStateFolder(report.node, report.hello.stateFolder);
    m_patienceUntilMs.remove(report.node);
    m_links.up(report.node);
    if (m_late)
        letGoOf(report.node);
}

bool RunCore::advanceConnecting()
{
    if (m_links.allUp()) {
        bool touched = false;
        for (const TaskView& task : m_snapshot.tasks)
            touched |= task.attempts > 0;
        touched |= m_snapshot.takenOver;
        return go(touched ? RunTrigger::ConnectedAgain : RunTrigger::Connected);
    }
    for (const QString& node : m_links.nodesDown()) {
        const backend::Error error = m_links.lastError(node);
        if (m_links.isConnecting(node) || (!needsPerson(error) && nowMs() < m_connectUntilMs))
            continue;
        interrupt(tr("%1 could not be reached: %2 The run can be resumed.").arg(node, error.message));
        return false;
    }
    return false;
}

void RunCore::readFacts(const QString& when)
{
    m_factsAsked = when;
    m_factsTold = false;
    NodeCommand command;
    command.kind = NodeCommand::Kind::ReadFacts;
    ask(command, kFactsOwner, [this, when](const NodeReport& r) {
        m_factsTold = true;
        if (r.kind == NodeReport::Kind::Failed) {
            write(event::NoteAdded,
                  {{"text", tr("The facts (%1) could not be read: %2").arg(when, r.error.message)}, {"by", QString()}});
            return;
        }
        m_planFits = r.planStillFits;
        QJsonObject body = {{"when", when}, {"facts", r.facts}};
        if (r.secrets && when == QLatin1String("before"))
            body.insert("secrets", *r.secrets);
        write(event::FactsRead, body);
    });
}

bool RunCore::advancePreflight()
{
    if (m_around.canReadFacts && m_factsAsked.isEmpty())
        readFacts(QStringLiteral("before"));
    if (m_around.canReadFacts && !m_factsTold)
        return false;
    if (m_planFits)
        return go(RunTrigger::Ready);
    go(RunTrigger::FactsChanged,
       journalText(QT_TRANSLATE_NOOP(
           "RunEngine", "The nodes are not as they were when the plan was made. Make the plan again and confirm it.")));
    letGo();
    return true;
}

/// Every task that was under way is looked after by its key: asked, followed or found ended, never started again.
bool RunCore::advanceReattaching()
{
    if (!hasLookedForAttempts() || !hasLearntSecrets())
        return false;
    if (m_factsAsked.isEmpty()) {
        m_factsAsked = QStringLiteral("reattached");
        fetchEarlierOutputs();
        askMeanwhile();
        for (const PlannedTask& task : m_snapshot.plan.tasks) {
            if (isUnderWay(m_snapshot.tasks.value(task.n)))
                startTask(task.n, TaskRun::Mode::Resume);
        }
    }
    for (const auto& [n, run] : m_runs) {
        if (run->isAttached())
            continue;
        if (const auto away = awayTrouble(*m_snapshot.plan.task(n)))
            interrupt(tr("%1 does not answer: %2 The run can be resumed.").arg(away->details.first(), away->reason));
        return false;
    }
    return go(RunTrigger::Reattached);
}

bool RunCore::advanceDriftCheck()
{
    for (const QJsonObject& drift : std::as_const(m_drift))
        write(event::DriftFound, drift);
    m_drift.clear();
    if (!compareFacts())
        return false;
    if (m_driftedFacts.isEmpty())
        return go(RunTrigger::NothingDrifted);
    askPerson({Trouble::Kind::Drift, 0, m_driftedFacts, {}});
    return true;
}

/// True: what can be compared has been. What a person goes on with is not asked about again.
bool RunCore::compareFacts()
{
    if (!m_around.canReadFacts || m_snapshot.factsBefore.isEmpty())
        return true;
    if (m_driftAsked)
        return m_driftTold;
    m_driftAsked = true;
    NodeCommand command;
    command.kind = NodeCommand::Kind::ReadFacts;
    ask(command, kFactsOwner, [this](const NodeReport& r) {
        m_driftTold = true;
        if (r.kind == NodeReport::Kind::Failed)
            return write(
                event::NoteAdded,
                {{"text", tr("Whether something has changed meanwhile could not be read: %1").arg(r.error.message)},
                 {"by", QString()}});
        for (const DriftedFact& one : driftedFacts(m_snapshot, r.facts)) {
            const QJsonObject drift = {{"node", one.node}, {"what", one.what}, {"was", one.was}, {"now", one.now}};
            const QString text = driftText(drift);
            if (!m_snapshot.drift.contains(text))
                write(event::DriftFound, drift);
            if (!m_snapshot.driftAccepted.contains(text))
                m_driftedFacts << text;
        }
    });
    return m_driftTold;
}

} // namespace wizard
