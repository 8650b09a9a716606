#pragma once

#include "backend/node/NodeAgent.h"
#include "backend/practice/SimulatedCluster.h"

#include <QJsonObject>

#include <condition_variable>
#include <thread>

namespace backend {

/// What a script asked of its machine, and the answer. A task that was running when the program died is run again from
/// its script; what it had already done is answered from here, so that nothing happens twice.
struct SimTraceEntry {
    int status = 0;
    QByteArray data;
    QList<std::pair<bool, QByteArray>> chunks; ///< true: stderr
};

/// A detached task of a simulated machine: one attempt of one step.
struct SimTask {
    TaskKey key;
    TaskLaunch launch;
    QByteArray secret; ///< content of the environment file; never saved

    mutable std::mutex mutex; ///< for everything below
    std::condition_variable changed;
    QByteArray log;
    bool ended = false;
    int exitCode = -1;
    qint64 startedMs = 0, endedMs = 0;
    QList<SimTraceEntry> trace;

    std::shared_ptr<ShStop> stop = std::make_shared<ShStop>();
    std::thread thread;

    void append(const QByteArray& bytes);
    TaskStatus status() const;
    QJsonObject toJson() const;
    static std::shared_ptr<SimTask> fromJson(const QJsonObject& json);
};

/// Remembers every answer of another world in the task, and gives those that are remembered already.
class RecordingWorld final : public ShWorld {
public:
    RecordingWorld(ShWorld& world, SimulatedCluster& cluster, SimTask& task);

    int run(ShCall& call) override;
    QByteArray locate(const QByteArray& name) override;
    std::optional<SimEntry> stat(const QByteArray& path, int uid, bool follow) override;
    std::optional<QByteArray> read(const QByteArray& path, int uid) override;
    QByteArray write(const QByteArray& path, const QByteArray& content, bool append, int uid, int mode) override;
    QByteArrayList glob(const QByteArray& pattern, int uid) override;
    bool answers(const QByteArrayList& words) override { return m_world.answers(words); }
    ShWorld& background() override { return m_world; }

private:
    std::optional<SimTraceEntry> remembered();
    void remember(const SimTraceEntry& entry);
    void append(const QList<SimTraceEntry>& entries);

    ShWorld& m_world;
    SimulatedCluster& m_cluster;
    SimTask& m_task;
    qsizetype m_at = 0;
    qsizetype m_known = 0;
    bool m_runs = false;                     ///< a program, whose output may go into files
    QList<SimTraceEntry> m_writtenMeanwhile; ///< by the program that runs
};

} // namespace backend
