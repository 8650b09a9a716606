#pragma once

#include "wizard/run/NodeCommand.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace wizard {

/// The state of the way to each node, and the commands that wait for an answer. A command sent while a node is away is
/// kept; when the node is back, all unanswered ones are sent again in their order. Single-threaded; times are handed
/// in.
class NodeLinks {
public:
    using Answer = std::function<void(const NodeReport&)>;

    NodeLinks(NodePorts& ports, backend::LockOwner owner) : m_ports(ports), m_owner(std::move(owner)) {}

    /// Opens the way to `node` and keeps it open from now on.
    void open(const QString& node);
    /// Sends or keeps; `answer` is called for each report of it, the last time with one that is not interim.
    int ask(NodeCommand command, int owner, Answer answer);
    /// Forgets what `owner` waits for; late reports are ignored.
    void drop(int owner);

    const backend::LockOwner& owner() const { return m_owner; }
    int epoch() const { return m_owner.epoch; }

    bool isUp(const QString& node) const;
    bool allUp() const;
    QStringList nodesDown() const;
    /// A connect is under way; it ends by itself, whatever time a password or a busy machine takes.
    bool isConnecting(const QString& node) const;
    /// Monotonic ms since when the node is away; -1: it is there.
    qint64 downSinceMs(const QString& node) const;
    /// The last error of a node that is away.
    backend::Error lastError(const QString& node) const;
    /// Nodes that `owner` waits for and that are away.
    QStringList waitsForDown(int owner) const;
    bool hasUnanswered(int owner) const;
    /// A node that is there still owes `owner` an answer.
    bool isAnswering(int owner) const;

    void up(const QString& node);
    void down(const QString& node, const backend::Error& error, qint64 nowMs);
    /// Hands a report to whoever asked; false: nobody waits for it any more.
    bool answered(const NodeReport& report);

    /// Sends the connects that are due. A node whose error needs a person is not tried again until retry().
    void tick(qint64 nowMs);
    void retry(const QString& node, qint64 nowMs);
    qint64 wakeAtMs() const; ///< -1: nothing is due

private:
    struct Link {
        bool up = false;
        bool connecting = false;
        bool givenUp = false;
        qint64 downSinceMs = 0;
        qint64 tryAtMs = 0;
        int tries = 0;
        backend::Error error;
    };
    struct Question {
        NodeCommand command;
        int owner = 0;
        Answer answer;
    };

    NodePorts& m_ports;
    backend::LockOwner m_owner;
    QMap<QString, Link> m_links;
    QMap<int, Question> m_questions; ///< by id, thus in the order of asking
    int m_lastId = 0;
};

/// Trying again by itself cannot mend it: wrong login, changed host key, somebody else's lock.
bool needsPerson(const backend::Error& error);

} // namespace wizard
