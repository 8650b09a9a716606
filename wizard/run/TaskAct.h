#pragma once

#include "wizard/run/TaskHost.h"
#include "wizard/run/Verifier.h"

#include <memory>
#include <optional>

namespace wizard {

/// How the act itself ended; what it means is for the proof afterwards.
struct ActEnd {
    enum class How {
        Done,
        Failed,    ///< it did not begin, or broke off: reason
        Unknown,   ///< it may have ended either way: reason
        Cancelled, ///< a person ended it
    };
    How how = How::Done;
    QString reason;
    bool provenEnded = true;     ///< nothing of it can still be running
    std::optional<int> exitCode; ///< script and argv only
    backend::TaskStatus status;
    OutputAnswers answers;
    QString storedSha256;
    qint64 storedBytes = 0;
    QList<Evidence> evidence; ///< what the act itself saw (hashes)

    static ActEnd failed(const QString& why);
    static ActEnd unknown(const QString& why); ///< and something may still be running
    static ActEnd cancelled(const QString& why);
    static ActEnd leftRunning(const QString& why);
};

/// What an act may use of its task; implemented by TaskRun.
class ActHost {
public:
    virtual ~ActHost() = default;
    virtual const PlannedTask& task() const = 0;
    virtual backend::TaskKey key() const = 0;
    /// The holes of this attempt filled; empty `missing`: all were known.
    virtual QString filled(const QString& text, bool shell) const = 0;
    virtual TaskHost& host() = 0;
    virtual void ask(NodeCommand command, NodeLinks::Answer answer) = 0;
    /// A read-only script on a node.
    virtual void probe(const QString& node, const QString& script, NodeLinks::Answer answer) = 0;
    /// The task is under way (again).
    virtual void begun() = 0;
    virtual void heard() = 0; ///< it said something; ends silence
    virtual void passedPointOfNoReturn() = 0;
    virtual void acted(const ActEnd& end) = 0;
};

/// The part of a task that differs by kind. Calls acted() exactly once, unless it is dropped.
class TaskAct {
public:
    explicit TaskAct(ActHost& host) : m_host(host) {}
    virtual ~TaskAct() = default;
    virtual void begin() = 0;
    /// After an interruption: finds out what became of it. Acts that may be repeated begin again.
    virtual void resume() { begin(); }
    virtual void proceed() {} ///< mayStart() has become true
    virtual void tick() {}
    virtual qint64 wakeAtMs() const { return -1; }
    virtual void personDone(const QString&) {}
    virtual bool waitsForPerson() const { return false; }
    /// A person wants it ended. By default there is nothing on the node that runs on.
    virtual void stop();

protected:
    ActHost& m_host;
};

/// nullptr for a task that only waits for its checks (Wait, Http).
std::unique_ptr<TaskAct> makeAct(ActHost& host, bool undo);

} // namespace wizard
