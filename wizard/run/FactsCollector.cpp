#include "wizard/run/FactsCollector.h"

#include "backend/node/NodeAgent.h"
#include "wizard/facts/ProbeAnswer.h"
#include "wizard/plan/Wrapping.h"
#include "wizard/procedure/ProcedureWrapping.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>
#include <vector>

namespace wizard {

namespace {

QString outcomeText(const backend::ExecOutcome& outcome)
{
    using Kind = backend::ExecOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Exited:
        return QCoreApplication::translate("Facts", "the probe ended with exit code %1").arg(outcome.exitCode);
    case Kind::Overdue:
        return QCoreApplication::translate("Facts", "the probe did not answer in time");
    case Kind::Cancelled:
        return QCoreApplication::translate("Facts", "reading was stopped");
    default:
        return QCoreApplication::translate("Facts", "the connection was lost: %1").arg(outcome.reason);
    }
}

QString lastLine(const QByteArray& bytes)
{
    const QList<QByteArray> lines = bytes.trimmed().split('\n');
    return QString::fromUtf8(lines.isEmpty() ? QByteArray() : lines.last()).left(300);
}

} // namespace

FactsCollector::FactsCollector(SessionMaker makeSession, std::shared_ptr<backend::Redactor> redactor,
                               const backend::Clock& clock)
    : m_makeSession(std::move(makeSession)), m_redactor(std::move(redactor)), m_clock(clock)
{
}

Facts FactsCollector::collect(const Procedure& procedure, const Case& value, const Facts& base, const QString& stage)
{
    m_cancelled = false;
    if (procedure.wrappers.isEmpty() || stage != QLatin1String("checked"))
        return readAll(procedure, value, base, stage);
    // What is put around it asks too; that may only be known once the checked facts are.
    const QStringList wrappers = wrappersFor(procedure, value, base);
    const Facts first = readAll(wrapped(procedure, wrappers), value, base, stage);
    const QStringList now = wrappersFor(procedure, value, first);
    return now == wrappers || m_cancelled ? first : readAll(wrapped(procedure, now), value, base, stage);
}

Facts FactsCollector::readAll(const Procedure& procedure, const Case& value, const Facts& base, const QString& stage)
{
    Facts known = base;
    known.stage = stage == QLatin1String("checked") ? Facts::Stage::Checked : Facts::Stage::Found;
    const QList<PlannedProbe> probes = planProbes(procedure, value, base, stage, known);
    {
        const std::lock_guard lock(m_mutex);
        m_facts = known;
    }
    const QString folder = QStringLiteral("facts");
    std::vector<std::thread> threads;
    QList<const CaseNode*> asked{value.workstationNode()}; // this machine is no node of the case
    for (const CaseNode& node : value.nodes) {
        if (node.takesPart() && &node != asked.first())
            asked << &node;
    }
    for (const CaseNode* node : asked) {
        QList<PlannedProbe> own;
        std::copy_if(probes.begin(), probes.end(), std::back_inserter(own),
                     [node](const PlannedProbe& probe) { return probe.node == node->name; });
        if (!own.isEmpty())
            threads.emplace_back([this, node, own, folder] { readNode(*node, own, folder); });
    }
    for (std::thread& thread : threads)
        thread.join();
    return m_facts;
}

Facts FactsCollector::soFar() const
{
    const std::lock_guard lock(m_mutex);
    return m_facts;
}

void FactsCollector::cancel()
{
    m_cancelled = true;
    const std::lock_guard lock(m_mutex);
    for (backend::NodeSession* session : m_open)
        session->interrupt();
}

void FactsCollector::readNode(const CaseNode& node, const QList<PlannedProbe>& probes, const QString& agentFolder)
{
    const auto giveUp = [this, &probes](qsizetype from, const QString& reason) {
        const QString at = m_clock.now().toString(Qt::ISODate);
        for (const PlannedProbe& probe : probes.mid(from))
            store(probe, unknownFacts(probe.gives, probe.id, reason, at));
    };
    report({node.name, NodeReading::State::Connecting, {}});
    const std::unique_ptr<backend::NodeSession> session = m_makeSession(node);
    {
        const std::lock_guard lock(m_mutex);
        m_open << session.get();
    }
    backend::NodeAgent agent(*session, agentFolder);
    backend::Result<void> opened = session->open();
    backend::Error error = opened ? backend::Error{} : opened.error();
    if (opened) {
        if (const auto hello = agent.hello(); !hello)
            error = hello.error();
    }
    if (!error.code.isEmpty()) {
        giveUp(0, error.message);
        report({node.name, NodeReading::State::Failed, error});
    } else {
        for (qsizetype i = 0; i < probes.size() && !m_cancelled; ++i) {
            report({node.name, NodeReading::State::Reading, {}, int(i), int(probes.size())});
            ask(agent, probes.at(i));
        }
        if (m_cancelled)
            giveUp(0, QCoreApplication::translate("Facts", "reading was stopped"));
        report({node.name, NodeReading::State::Ready, {}});
    }
    {
        const std::lock_guard lock(m_mutex);
        m_open.removeAll(session.get());
    }
    session->close();
}

void FactsCollector::ask(backend::NodeAgent& agent, const PlannedProbe& probe)
{
    backend::BytesSink sink;
    const backend::ExecOutcome outcome = agent.probe(probe.script.toUtf8(), sink, probe.limitSeconds * 1000);
    const QString at = m_clock.now().toString(Qt::ISODate);
    if (!outcome.isSuccess()) {
        const QString reason = outcomeText(outcome) + QStringLiteral(" ") + lastLine(sink.stderrBytes);
        store(probe, unknownFacts(probe.gives, probe.id, reason.trimmed(), at));
        return;
    }
    const ProbeAnswer answer = readProbeAnswer(sink.stdoutBytes, probe.gives, probe.id, at);
    for (const backend::Secret& secret : answer.secrets)
        m_redactor->add(secret);
    store(probe, answer.facts);
}

void FactsCollector::store(const PlannedProbe& probe, const FactSet& facts)
{
    const std::lock_guard lock(m_mutex);
    FactSet& target = probe.clusterScope ? m_facts.cluster : m_facts.nodes[probe.node];
    for (auto it = facts.begin(); it != facts.end(); ++it)
        target.insert(it.key(), it.value());
}

void FactsCollector::report(const NodeReading& reading)
{
    const std::lock_guard lock(m_mutex);
    if (m_observer)
        m_observer(reading);
}

} // namespace wizard
