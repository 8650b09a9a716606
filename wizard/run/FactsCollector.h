#pragma once

#include "backend/base/Clock.h"
#include "backend/base/Error.h"
#include "backend/node/NodeSession.h"
#include "backend/output/Redactor.h"
#include "wizard/facts/SecretCounts.h"
#include "wizard/plan/PlannedProbe.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace backend {
class NodeAgent;
}

namespace wizard {

struct ProbeAnswer;

/// Where reading a node's facts stands.
struct NodeReading {
    enum class State { Connecting, Reading, Ready, Failed };
    QString node;
    State state = State::Connecting;
    backend::Error error;                  ///< with Failed
    int answered = 0;                      ///< with Reading: probes that have ended
    int probes = 0;                        ///< with Reading: of so many
    qint64 bytesRead = 0, bytesToRead = 0; ///< with Reading, while a probe reads a large file: how far it is
    qint64 bytesPerSecond = 0;
    QString about{}; ///< with Reading of many snapshots: the one that is being read
};

/// What was found by reading one snapshot or backup to its end.
struct SnapshotReading {
    QString node, path;
    FactSet facts;
};

/// Asks the nodes of a case for the facts of one stage: all nodes at once, each on a thread of its own, read-only
/// and at low I/O priority. Nothing is changed but the agent's own state folder. A node that cannot be reached
/// has every fact unknown, with the reason.
class FactsCollector {
public:
    using SessionMaker = std::function<std::unique_ptr<backend::NodeSession>(const CaseNode& node)>;
    using Observer = std::function<void(const NodeReading& reading)>; ///< called on the nodes' threads, one at a time

    /// `redactor` learns the secrets that the probes find. `clock` outlives the collector.
    FactsCollector(SessionMaker makeSession, std::shared_ptr<backend::Redactor> redactor, const backend::Clock& clock);

    void observe(Observer observer) { m_observer = std::move(observer); }

    /// Gives each node the facts "login.user" (as whom it is logged in to, and by whose word) and "login.through" (by
    /// which jump hosts; PlannedLogin). Asked on the nodes' threads.
    using LoginFacts = std::function<FactSet(const CaseNode& node)>;
    void nameLogins(LoginFacts facts) { m_loginFacts = std::move(facts); }
    const LoginFacts& loginFacts() const { return m_loginFacts; }

    /// Practice machines live faster than this one: their clocks are not compared.
    void ignoreClocks() { m_clocksIgnored = true; }
    /// A run that has begun holds the locks of its nodes itself: none of them is somebody else's.
    void holdLocks() { m_locksHeld = true; }

    /// Blocks until every node has answered or failed. The result holds `base` and what was read over it.
    Facts collect(const Procedure& procedure, const Case& value, const Facts& base, const QString& stage);
    /// Blocks. Reads every snapshot, each chosen in a case of its own, by the probes of wholeReading() on the node that
    /// holds it (a backup of the operator: where kubectl runs). Nodes at once, one file after another on each, low I/O
    /// priority. `onRead` is called on the nodes' threads, one at a time, as soon as one is read. What cancel() left
    /// unread is not told.
    void readSnapshots(const Procedure& reading, const QList<Case>& choices, const Facts& base,
                       std::function<void(const SnapshotReading& read)> onRead);
    /// From any thread, while collect() goes on: what it has read so far. What is still to come is not there.
    Facts soFar() const;
    /// From any thread: how many values of secret facts have been read; the last question of each probe counts.
    SecretCounts secretsFound() const;
    /// From another thread: ends what reads now soon, and what would be read next, until beginAgain(); facts not yet
    /// read are unknown.
    void cancel();
    void beginAgain() { m_cancelled = false; }

private:
    Facts readAll(const Procedure& procedure, const Case& value, const Facts& base, const QString& stage);
    void noteLogin(const CaseNode& node);
    /// A probe, what it is about, and who gets its answer.
    struct Question {
        PlannedProbe probe;
        QString about;
        std::function<void(const FactSet& facts)> keep;
    };
    struct NodeTime;
    void readNode(const CaseNode& node, const QList<Question>& questions);
    backend::Result<NodeTime> reach(backend::NodeSession& session, backend::NodeAgent& agent);
    void askAll(backend::NodeAgent& agent, const QString& node, const QList<Question>& questions, const NodeTime& time);
    void giveUp(const QList<Question>& questions, const QString& reason);
    FactSet ask(backend::NodeAgent& agent, const PlannedProbe& probe, const NodeTime& time, const NodeReading& reading);
    /// nullptr: it could not be asked.
    void countSecrets(const PlannedProbe& probe, const ProbeAnswer* answer);
    void store(const PlannedProbe& probe, const FactSet& facts);
    void report(const NodeReading& reading);

    SessionMaker m_makeSession;
    std::shared_ptr<backend::Redactor> m_redactor;
    const backend::Clock& m_clock;
    Observer m_observer;
    LoginFacts m_loginFacts;
    bool m_clocksIgnored = false, m_locksHeld = false;
    mutable std::mutex m_mutex; ///< guards what follows
    Facts m_facts;
    SecretCounts m_secrets;
    QList<backend::NodeSession*> m_open;
    std::atomic<bool> m_cancelled = false;
};

} // namespace wizard
