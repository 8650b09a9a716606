#include "wizard/run/FactsCollector.h"

#include "backend/node/NodeAgent.h"
#include "wizard/facts/ProbeAnswer.h"
#include "wizard/plan/Wrapping.h"
#include "wizard/procedure/ProcedureWrapping.h"
#include "wizard/run/ProbeOutput.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <thread>
#include <vector>

namespace wizard {

namespace {

QString stoppedText()
{
    return outcomeText(backend::ExecOutcome::cancelled());
}

Fact absent(const QString& probe, const QString& at)
{
    Fact fact;
    fact.state = Fact::State::Absent;
    fact.source = probe;
    fact.at = at;
    return fact;
}

} // namespace

/// How far the node's clock is off, and how long it took to ask.
struct FactsCollector::NodeTime {
    qint64 offsetMs = 0;
    qint64 tookMs = 0;
};

FactsCollector::FactsCollector(SessionMaker makeSession, std::shared_ptr<backend::Redactor> redactor,
                               const backend::Clock& clock)
    : m_makeSession(std::move(makeSession)), m_redactor(std::move(redactor)), m_clock(clock)
{
}

Facts FactsCollector::collect(const Procedure& procedure, const Case& value, const Facts& base, const QString& stage)
{
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
    std::vector<std::thread> threads;
    QList<const CaseNode*> asked{value.workstationNode()}; // this machine is no node of the case
    for (const CaseNode& node : value.nodes) {
        if (node.takesPart() && &node != asked.first())
            asked << &node;
    }
    for (const CaseNode* node : asked) {
        QList<Question> own;
        for (const PlannedProbe& probe : probes) {
            if (probe.node == node->name)
                own << Question{probe, {}, [this, probe](const FactSet& facts) { store(probe, facts); }};
        }
        if (!own.isEmpty())
            threads.emplace_back([this, node, own] { readNode(*node, own); });
    }
    for (std::thread& thread : threads)
        thread.join();
    return m_facts;
}

void FactsCollector::readSnapshots(const Procedure& reading, const QList<Case>& choices, const Facts& base,
                                   std::function<void(const SnapshotReading& read)> onRead)
{
    std::mutex telling;
    std::vector<std::thread> threads;
    QMap<QString, QList<Question>> ofNode;
    for (const Case& choice : choices) {
        Facts unbound;
        const QList<PlannedProbe> probes = planProbes(reading, choice, base, QStringLiteral("checked"), unbound);
        const QString path =
            choice.snapshot ? choice.snapshot->path : choice.inputs.value(QStringLiteral("backupFile")).toString();
        for (auto it = unbound.nodes.cbegin(); it != unbound.nodes.cend(); ++it) {
            if (!choice.snapshot || it.key() == choice.snapshot->node)
                onRead({it.key(), path, it.value()}); // it cannot even be asked; why is in the facts
        }
        for (const PlannedProbe& probe : probes) {
            if (choice.snapshot && probe.node != choice.snapshot->node)
                continue;
            ofNode[probe.node] << Question{probe, path, [this, &telling, &onRead, probe, path](const FactSet& facts) {
                                               const std::lock_guard lock(telling);
                                               if (!m_cancelled)
                                                   onRead({probe.node, path, facts});
                                           }};
        }
    }
    for (auto own = ofNode.cbegin(); own != ofNode.cend(); ++own) {
        const CaseNode* node = choices.first().node(own.key());
        threads.emplace_back([this, node, questions = own.value()] { readNode(*node, questions); });
    }
    for (std::thread& thread : threads)
        thread.join();
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

void FactsCollector::readNode(const CaseNode& node, const QList<Question>& questions)
{
    report({node.name, NodeReading::State::Connecting, {}});
    if (m_cancelled)
        return giveUp(questions, stoppedText());
    noteLogin(node);
    const std::unique_ptr<backend::NodeSession> session = m_makeSession(node);
    {
        const std::lock_guard lock(m_mutex);
        m_open << session.get();
    }
    backend::NodeAgent agent(*session, QStringLiteral("facts"));
    if (const auto reached = reach(*session, agent)) {
        askAll(agent, node.name, questions, *reached);
        report({node.name, NodeReading::State::Ready, {}});
    } else {
        giveUp(questions, reached.error().message);
        report({node.name, NodeReading::State::Failed, reached.error()});
    }
    {
        const std::lock_guard lock(m_mutex);
        m_open.removeAll(session.get());
    }
    session->close();
}

backend::Result<FactsCollector::NodeTime> FactsCollector::reach(backend::NodeSession& session,
                                                                backend::NodeAgent& agent)
{
    // Who cancelled while the session was made (which may ask ssh for its configuration) could not interrupt it.
    if (m_cancelled)
        return backend::Error{QStringLiteral("session.interrupted"), stoppedText(), {}, {}};
    if (auto opened = session.open(); !opened)
        return opened.error();
    QElapsedTimer asked;
    asked.start();
    const auto hello = agent.hello();
    if (!hello)
        return hello.error();
    return NodeTime{hello->clockOffsetMs, asked.elapsed()};
}

void FactsCollector::askAll(backend::NodeAgent& agent, const QString& node, const QList<Question>& questions,
                            const NodeTime& time)
{
    for (qsizetype i = 0; i < questions.size() && !m_cancelled; ++i) {
        NodeReading reading{node, NodeReading::State::Reading, {}, int(i), int(questions.size())};
        reading.about = questions.at(i).about;
        report(reading);
        questions.at(i).keep(ask(agent, questions.at(i).probe, time, reading));
    }
    if (m_cancelled)
        giveUp(questions, stoppedText());
}

void FactsCollector::giveUp(const QList<Question>& questions, const QString& reason)
{
    const QString at = m_clock.now().toString(Qt::ISODate);
    for (const Question& question : questions) {
        countSecrets(question.probe, nullptr);
        question.keep(unknownFacts(question.probe.gives, question.probe.id, reason, at));
    }
}

void FactsCollector::noteLogin(const CaseNode& node)
{
    if (!m_loginFacts || node.name == QLatin1String("desk"))
        return;
    FactSet login = m_loginFacts(node);
    for (Fact& fact : login)
        fact.at = m_clock.now().toString(Qt::ISODate);
    const std::lock_guard lock(m_mutex);
    m_facts.nodes[node.name].insert(login);
}

FactSet FactsCollector::ask(backend::NodeAgent& agent, const PlannedProbe& probe, const NodeTime& time,
                            const NodeReading& reading)
{
    ProbeOutput sink([&](qint64 done, qint64 all, qint64 perSecond) {
        NodeReading progress = reading;
        progress.bytesRead = done;
        progress.bytesToRead = all;
        progress.bytesPerSecond = perSecond;
        report(progress);
    });
    const backend::ExecOutcome outcome = agent.probe(probe.script.toUtf8(), sink, probe.limitSeconds * 1000);
    const QString at = m_clock.now().toString(Qt::ISODate);
    if (!outcome.isSuccess()) {
        const QByteArray said = m_redactor->apply(sink.lastWords().trimmed());
        countSecrets(probe, nullptr);
        const QString reason = outcomeText(outcome) + QStringLiteral(" ") + QString::fromUtf8(said).left(300);
        return unknownFacts(probe.gives, probe.id, reason.trimmed(), at);
    }
    ProbeAnswer answer = readProbeAnswer(sink.stdoutBytes, probe.gives, probe.id, at);
    for (auto it = probe.gives.begin(); it != probe.gives.end(); ++it) {
        if (it.value() == QLatin1String("clock"))
            answer.facts.insert(it.key(), m_clocksIgnored ? absent(probe.id, at)
                                                          : clockFact(time.offsetMs, time.tookMs, probe.id, at));
        else if (it.value() == QLatin1String("lock") && m_locksHeld)
            answer.facts[it.key()].state = Fact::State::Absent;
    }
    for (const backend::Secret& secret : answer.secrets)
        m_redactor->add(secret);
    countSecrets(probe, &answer);
    return answer.facts;
}

void FactsCollector::countSecrets(const PlannedProbe& probe, const ProbeAnswer* answer)
{
    const std::lock_guard lock(m_mutex);
    QMap<QString, int>& counts = m_secrets[probe.node];
    for (auto given = probe.gives.begin(); given != probe.gives.end(); ++given) {
        if (given.value() == QLatin1String("secret"))
            counts.insert(given.key(), answer ? 0 : -1);
    }
    if (answer)
        counts.insert(answer->secretCounts);
}

SecretCounts FactsCollector::secretsFound() const
{
    const std::lock_guard lock(m_mutex);
    return m_secrets;
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
