#pragma once

#include "backend/base/Result.h"
#include "backend/base/Secret.h"
#include "backend/node/NodeSession.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace backend {

namespace agent {
struct Command;
}

/// What a node says of itself when the agent is installed.
struct AgentHello {
    int protocol = 0;
    QString hostname;
    QString machineId; ///< empty where the node has none
    QString bootId;
    QString uid;
    bool hasSystemd = false;  ///< a systemd that can run transient units for this user
    QString stateFolder;      ///< absolute, 0700
    qint64 clockOffsetMs = 0; ///< node clock minus desk clock, measured over the round trip
};

/// Task n of the frozen plan, attempt k (from 1).
struct TaskKey {
    int task = 0;
    int attempt = 1;
};

/// Properties of the transient unit a task runs in (formats: `unit`).
struct TaskUnit {
    bool delegate = false;
    bool killModeProcess = false;
    QStringList environmentFiles; ///< absolute; a missing one is not an error
};

struct TaskLaunch {
    QByteArray script; ///< POSIX sh, already expanded
    QByteArray stdinBytes;
    TaskUnit unit;
    int epoch = 1;      ///< of the lock; an older one is refused
    QString secretName; ///< a file put by putSecret, handed as environment file; empty: none
};

enum class TaskPhase {
    NotStarted,
    Running,
    Ended,           ///< exit code is known
    DiedWithMachine, ///< another boot id and no exit code: outcome unknown
    Vanished         ///< same boot, process gone, no exit code: ended without a status
};

struct TaskStatus {
    TaskPhase phase = TaskPhase::NotStarted;
    int exitCode = -1;
    qint64 rawBytes = 0; ///< length of the raw log
    QString rawSha256;   ///< of the raw log; only with Ended
    qint64 cpuMs = -1;   ///< -1: unknown
    QString startedAt;   ///< node clock, ISO 8601 UTC
    QString endedAt;     ///< the same; only with Ended
};

struct LockOwner {
    QString run;
    QString person;
    QString desk;
    int epoch = 1;
    /// A run whose lock the person decided to take away; this very run: it is taken over from another desk.
    QString replacesRun;
    /// Stays when the desk's name changes; empty: the desk is known by its name.
    QString deskId;
};

/// Receives the raw log of a task as it grows.
class RawSink {
public:
    virtual ~RawSink() = default;
    /// The node streams: the task has been started. Called before anything else, again where the stream is taken up
    /// anew.
    virtual void begun() {}
    /// `offset` is the raw offset of the first byte. Returning false ends following (the task goes on).
    virtual bool raw(qint64 offset, QByteArrayView bytes) = 0;
    /// Called at least once a second while nothing comes. Returning false ends following.
    virtual bool idle() { return true; }
};

/// The desk's side of the small sh program on a node (resources in agent.sh; protocol in README.md of this folder).
/// Uses the session that it is given on the session's thread; keeps no connection of its own.
/// Every call may fail with "session.*" errors: then nothing is known about what the node did.
class NodeAgent {
public:
    /// `run` names the state folder; only [A-Za-z0-9._-].
    NodeAgent(NodeSession& session, QString run);

    /// Installs the program if it is not there and reads who the node is. First call after each open.
    Result<AgentHello> hello();

    /// Takes or renews the lock. Error "agent.locked" names the other owner; "agent.epoch" says a newer epoch exists.
    /// start() needs the lock ("agent.unlocked"); stop() uses the epoch given here.
    Result<void> lock(const LockOwner& owner);
    Result<void> unlock(const LockOwner& owner);

    /// Runs a read-only script at once, not detached, at low I/O priority. limitMs 0: none.
    ExecOutcome probe(const QByteArray& script, OutputSink& output, qint64 limitMs);

    /// Claims (task, attempt) and starts it detached. Starting a claim again attaches (ok). Error "agent.busy":
    /// an earlier attempt is not proven ended; "agent.epoch": the lock is of a newer epoch.
    Result<void> start(TaskKey key, const TaskLaunch& launch);
    Result<TaskStatus> status(TaskKey key);
    /// Streams the raw log from `from` until the task has ended or the sink says stop; then the status.
    /// Connection loss is the error "session.lost".
    Result<TaskStatus> follow(TaskKey key, qint64 from, RawSink& sink);
    /// start() and follow() in one call: a short step costs one round trip. An error before sink.begun() is one of
    /// start(), a later one of follow().
    Result<TaskStatus> startAndFollow(TaskKey key, const TaskLaunch& launch, qint64 from, RawSink& sink);
    /// Ends the task's whole process group or unit (TERM, then KILL after graceSeconds) and reports what is true then.
    Result<TaskStatus> stop(TaskKey key, int graceSeconds);

    /// A 0600 file for one task; deleted by the agent at the task's end and by clean().
    Result<void> putSecret(TaskKey key, const QString& name, const Secret& content);
    /// Removes secrets and, where nothing runs any more, the run's state; keeps logs when keepLogs is set.
    Result<void> clean(bool keepLogs);

    NodeSession& session() { return m_session; }
    QByteArray stateFolder() const { return m_stateFolder; }

private:
    Result<TaskStatus> stream(agent::Command command, const QByteArray& body, RawSink& sink);

    NodeSession& m_session;
    QString m_run;
    QByteArray m_stateFolder;
    int m_epoch = 0; ///< of the last lock()
};

} // namespace backend
