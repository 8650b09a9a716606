#include "wizard/run/FactsCollector.h"

#include "backend/node/NodeAgent.h"
#include "wizard/facts/ProbeAnswer.h"
#include "wizard/plan/Wrapping.h"
#include "wizard/procedure/ProcedureWrapping.h"

#include <QCoreApplication>
#include <QElapsedTimer>

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

/// Keeps what a probe prints. A line "progress DONE ALL" on stderr says how many bytes of a file it has read.
class ProbeOutput final : public backend::OutputSink {
public:
    using Progress = std::function<void(qint64 done, qint64 all, qint64 perSecond)>;

    explicit ProbeOutput(Progress progress) : m_progress(std::move(progress)) { m_asked.start(); }

    void out(QByteArrayView bytes) override { stdoutBytes.append(bytes); }
    void err(QByteArrayView bytes) override
    {
        m_line.append(bytes);
        for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
            take(m_line.left(end));
            m_line.remove(0, end + 1);
        }
    }

    /// The last line that is no progress, the one that was not ended among them.
    QByteArray lastWords() const { return m_line.trimmed().isEmpty() ? m_said : m_line; }
    QByteArray stdoutBytes;

private:
    void take(const QByteArray& line)
    {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3 || words.first() != "progress") {
            if (!line.trimmed().isEmpty())
                m_said = line;
            return;
        }
        const qint64 done = words.at(1).toLongLong(), milliseconds = qMax<qint64>(1, m_asked.elapsed());
        m_progress(done, words.at(2).toLongLong(), done * 1000 / milliseconds);
    }

    Progress m_progress;
    QElapsedTimer m_asked;
    QByteArray m_line, m_said;
};

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
    const auto giveUp = [this, &questions](const QString& reason) {
        const QString at = m_clock.now().toString(Qt::ISODate);
        for (const Question& question : questions)
            question.keep(unknownFacts(question.probe.gives, question.probe.id, reason, at));
    };
    report({node.name, NodeReading::State::Connecting, {}});
    noteLogin(node);
    if (m_cancelled)
        return giveUp(QCoreApplication::translate("Facts", "reading was stopped"));
    const std::unique_ptr<backend::NodeSession> session = m_makeSession(node);
    {
        const std::lock_guard lock(m_mutex);
        m_open << session.get();
    }
    backend::NodeAgent agent(*session, QStringLiteral("facts"));
    // Who cancelled while the session was made (which may ask ssh for its configuration) could not interrupt it.
    backend::Result<void> opened = m_cancelled
                                       ? backend::Error{QStringLiteral("session.interrupted"),
                                                        QCoreApplication::translate("Facts", "reading was stopped"),
                                                        {},
                                                        {}}
                                       : session->open();
    backend::Error error = opened ? backend::Error{} : opened.error();
    NodeTime time;
    if (opened) {
        QElapsedTimer asked;
        asked.start();
        if (const auto hello = agent.hello(); !hello)
            error = hello.error();
        else
            time = {hello->clockOffsetMs, asked.elapsed()};
    }
    if (!error.code.isEmpty()) {
        giveUp(error.message);
        report({node.name, NodeReading::State::Failed, error});
    } else {
        for (qsizetype i = 0; i < questions.size() && !m_cancelled; ++i) {
            NodeReading reading{node.name, NodeReading::State::Reading, {}, int(i), int(questions.size())};
            reading.about = questions.at(i).about;
            report(reading);
            questions.at(i).keep(ask(agent, questions.at(i).probe, time, reading));
        }
        if (m_cancelled)
            giveUp(QCoreApplication::translate("Facts", "reading was stopped"));
        report({node.name, NodeReading::State::Ready, {}});
    }
    {
        const std::lock_guard lock(m_mutex);
        m_open.removeAll(session.get());
    }
    session->close();
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
    learnSecrets(probe, answer);
    return answer.facts;
}

void FactsCollector::learnSecrets(const PlannedProbe& probe, const ProbeAnswer& answer)
{
    for (const backend::Secret& secret : answer.secrets)
        m_redactor->add(secret);
    const std::lock_guard lock(m_mutex);
    for (auto count = answer.secretCounts.begin(); count != answer.secretCounts.end(); ++count)
        m_secrets[probe.node].insert(count.key(), count.value());
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
