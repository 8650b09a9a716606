#pragma once

#include "backend/node/AgentProtocol.h"
#include "backend/practice/SimTask.h"

#include <QJsonValue>

#include <memory>

namespace backend {

/// The agent of one simulated machine: the verbs of AgentProtocol, tasks in threads of this process.
class SimAgent {
public:
    SimAgent(SimulatedCluster& cluster, QByteArray machine);
    ~SimAgent();
    SimAgent(const SimAgent&) = delete;
    SimAgent& operator=(const SimAgent&) = delete;

    const QByteArray& machine() const { return m_machine; }
    SimulatedCluster& cluster() { return m_cluster; }

    static bool isCall(const QByteArrayList& words);
    /// Answers a call of the agent. `cut` drops the caller's connection.
    int run(ShCall& call, const std::function<void()>& cut);

    /// Ends all threads; tasks count as running and go on after restore().
    void halt();
    QJsonValue toJson() const;
    void restore(const QJsonValue& saved);

private:
    using Key = std::pair<int, int>;
    struct Lock {
        LockOwner owner;
        qint64 heartbeatMs = 0;
        bool held = false;
    };

    agent::Reply answer(const agent::Command& command, const QByteArray& body);
    agent::Reply hello(const agent::Command& command);
    agent::Reply lock(const agent::Command& command, const QByteArray& body);
    std::optional<agent::Reply> refusedByLock(const agent::Command& command) const;
    void writeLockFile();
    agent::Reply start(const agent::Command& command, const QByteArray& body);
    agent::Reply stop(const agent::Command& command);
    agent::Reply clean(const agent::Command& command);
    void forgetEnded();
    int probe(const ShCall& call, const QByteArray& script);
    int follow(const ShCall& call, const agent::Command& command, const std::function<void()>& cut);
    void launch(const std::shared_ptr<SimTask>& task);
    void execute(SimTask& task);
    std::shared_ptr<SimTask> find(TaskKey key) const;
    bool isCutNow(qint64 sentBytes);

    SimulatedCluster& m_cluster;
    QByteArray m_machine;
    mutable std::mutex m_mutex;
    std::map<Key, std::shared_ptr<SimTask>> m_tasks;
    std::map<Key, QMap<QString, QByteArray>> m_secrets;
    Lock m_lock;
    std::map<QString, LockOwner> m_led; ///< run → its newest lock, kept when it is given back
    QByteArray m_stateFolder;
    std::atomic<bool> m_halting{false};
};

} // namespace backend
