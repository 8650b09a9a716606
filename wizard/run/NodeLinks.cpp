#include "wizard/run/NodeLinks.h"

#include <array>

namespace wizard {

namespace {

/// Pauses between connects in ms; the last one repeats. It is no longer than a session waits before it asks a silent
/// node whether it is still there: the return of a link is noticed as soon as its loss.
constexpr std::array<qint64, 6> kBackOff = {0, 1000, 2000, 4000, 8000, 10000};

qint64 backOffMs(int tries)
{
    return kBackOff[qMin<size_t>(static_cast<size_t>(qMax(0, tries)), kBackOff.size() - 1)];
}

} // namespace

bool needsPerson(const backend::Error& error)
{
    static const QStringList transient = {"ssh.connect", "ssh.timeout", "local."};
    if (error.code.startsWith(QLatin1String("session.")) || error.code.isEmpty())
        return false;
    for (const QString& prefix : transient) {
        if (error.code.startsWith(prefix))
            return false;
    }
    return true;
}

void NodeLinks::open(const QString& node)
{
    if (!m_links.contains(node))
        m_links.insert(node, {});
}

int NodeLinks::ask(NodeCommand command, int owner, Answer answer)
{
    command.id = ++m_lastId;
    m_questions.insert(command.id, {command, owner, std::move(answer)});
    const auto link = m_links.constFind(command.node);
    if (command.node.isEmpty() || (link != m_links.cend() && link->up))
        m_ports.send(command);
    return command.id;
}

void NodeLinks::drop(int owner)
{
    m_questions.removeIf([owner](const auto& entry) { return entry->owner == owner; });
}

bool NodeLinks::isUp(const QString& node) const
{
    return m_links.value(node).up;
}

bool NodeLinks::allUp() const
{
    return nodesDown().isEmpty();
}

QStringList NodeLinks::nodesDown() const
{
    QStringList down;
    for (auto it = m_links.cbegin(); it != m_links.cend(); ++it) {
        if (!it->up)
            down << it.key();
    }
    return down;
}

bool NodeLinks::isConnecting(const QString& node) const
{
    return m_links.value(node).connecting;
}

qint64 NodeLinks::downSinceMs(const QString& node) const
{
    const auto link = m_links.constFind(node);
    return link == m_links.cend() || link->up ? -1 : link->downSinceMs;
}

backend::Error NodeLinks::lastError(const QString& node) const
{
    return m_links.value(node).error;
}

QStringList NodeLinks::waitsForDown(int owner) const
{
    QStringList nodes;
    for (const Question& question : m_questions) {
        const QString& node = question.command.node;
        if (question.owner == owner && !node.isEmpty() && !isUp(node) && !nodes.contains(node))
            nodes << node;
    }
    return nodes;
}

bool NodeLinks::hasUnanswered(int owner) const
{
    return std::any_of(m_questions.cbegin(), m_questions.cend(),
                       [owner](const Question& q) { return q.owner == owner; });
}

bool NodeLinks::isAnswering(int owner) const
{
    return std::any_of(m_questions.cbegin(), m_questions.cend(),
                       [this, owner](const Question& q) { return q.owner == owner && isUp(q.command.node); });
}

void NodeLinks::up(const QString& node)
{
    Link& link = m_links[node];
    link = {};
    link.up = true;
    const QList<Question> questions = m_questions.values();
    for (const Question& question : questions) {
        if (question.command.node == node)
            m_ports.send(question.command);
    }
}

void NodeLinks::down(const QString& node, const backend::Error& error, qint64 nowMs)
{
    Link& link = m_links[node];
    if (link.up)
        link = {false, false, false, nowMs, nowMs, 0, {}};
    else
        ++link.tries;
    link.connecting = false;
    link.error = error;
    link.givenUp = needsPerson(error);
    link.tryAtMs = nowMs + backOffMs(link.tries);
}

bool NodeLinks::answered(const NodeReport& report)
{
    const auto question = m_questions.constFind(report.id);
    if (question == m_questions.cend())
        return false;
    const Answer answer = question->answer;
    if (!isInterim(report.kind))
        m_questions.erase(question);
    answer(report);
    return true;
}

void NodeLinks::tick(qint64 nowMs)
{
    for (auto it = m_links.begin(); it != m_links.end(); ++it) {
        if (it->up || it->connecting || it->givenUp || it->tryAtMs > nowMs)
            continue;
        if (it->tries == 0 && it->error.code.isEmpty())
            it->downSinceMs = nowMs;
        it->connecting = true;
        NodeCommand command;
        command.kind = NodeCommand::Kind::Connect;
        command.node = it.key();
        command.owner = m_owner;
        m_ports.send(command);
    }
}

void NodeLinks::retry(const QString& node, qint64 nowMs)
{
    const auto link = m_links.find(node);
    if (link == m_links.end() || link->up || link->connecting)
        return;
    link->givenUp = false;
    link->tryAtMs = nowMs;
    link->tries = 0;
}

qint64 NodeLinks::wakeAtMs() const
{
    qint64 at = -1;
    for (const Link& link : m_links) {
        if (!link.up && !link.connecting && !link.givenUp && (at < 0 || link.tryAtMs < at))
            at = link.tryAtMs;
    }
    return at;
}

} // namespace wizard
