#pragma once

#include "backend/base/Result.h"
#include "backend/node/NodeAgent.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <utility>

/// The one place of the wire format between NodeAgent and agent.sh (README.md of this folder has it in words).
/// NodeAgent uses the "command", "body" and "read" half; practice nodes use the parse and "reply" half.
namespace backend::agent {

constexpr int protocolVersion = 1;

enum class Verb { Install, Hello, Lock, Unlock, Probe, Start, Follow, Status, Stop, PutSecret, Clean };

/// The word on the command line: "install", "put-secret", …
QByteArray verbWord(Verb verb);

/// A call of the agent as it arrives at a node. Fields that the verb does not have keep their defaults.
struct Command {
    Verb verb = Verb::Hello;
    QString run;            ///< name of the run; from the state folder, or the argument of install
    QByteArray stateFolder; ///< absolute; empty with install
    TaskKey key;            ///< start, follow, status, stop, put-secret
    int epoch = 0;          ///< start, stop
    bool follows = false;   ///< start: and streams from `from` on, as follow does
    qint64 from = 0;        ///< follow, start that follows: raw offset
    int graceSeconds = 0;   ///< stop: between TERM and KILL
    int limitSeconds = 0;   ///< probe: 0 none
    QString name;           ///< put-secret
    bool keepLogs = false;  ///< clean
    qint64 bytes = 0;       ///< install: length of the program on stdin
};

/// Only [A-Za-z0-9._-], at most 100 characters, not starting with '.' or '-': safe as folder and unit name.
bool isPlainName(const QString& name);

/// The program itself (agent.sh).
QByteArray programText();

/// The command line of a call; install expects programText() on stdin. All words are plain or quoted for sh.
QByteArray commandLine(const Command& command);
/// Finds the call in a command line, also inside wrappers such as `sudo -n -- sh -c '…'` or `exec env A=B sh -c "…"`.
std::optional<Command> parseCommandLine(QByteArrayView line);

/// stdin of lock and unlock.
QByteArray lockBody(const LockOwner& owner);
Result<LockOwner> parseLockBody(QByteArrayView body);

/// stdin of start. The epoch travels on the command line and is not in here.
QByteArray startBody(const TaskLaunch& launch);
Result<TaskLaunch> parseStartBody(QByteArrayView body);

/// stdin of probe is the script, of put-secret the secret, of the others empty.

/// One answer: a head line, `key value` lines, an end line. Keys may repeat. Values hold no line ends.
struct Reply {
    Verb verb = Verb::Hello;
    QString refusal; ///< empty: done; else a code such as "agent.busy"
    QList<std::pair<QByteArray, QByteArray>> fields;

    QByteArray field(QByteArrayView key) const; ///< first of that key; empty if there is none
};
QByteArray formatReply(const Reply& reply);
/// Finds the first whole reply in `text`, whatever a login shell wrote before it. nullopt: none, or not whole.
std::optional<Reply> parseReply(QByteArrayView text);

/// hello and install. `nodeClockMs`: node's wall clock, ms since 1970; AgentHello::clockOffsetMs is not sent.
Reply helloReply(const AgentHello& hello, qint64 nodeClockMs);
Result<AgentHello> readHello(const Reply& reply, qint64* nodeClockMs);
/// start, follow (its trailer), status, stop.
Reply statusReply(Verb verb, const TaskStatus& status);
Result<TaskStatus> readStatus(const Reply& reply);
/// lock, unlock, put-secret, clean.
Reply doneReply(Verb verb);
/// Refusals: "agent.locked" (owner, heartbeatAgeSeconds), "agent.epoch" (owner), "agent.unlocked",
/// "agent.busy" (the task that is not proven ended), "agent.notfound", "agent.offset", "agent.unfit" (hello: what the machine lacks), "agent.usage", "agent.failed".
Reply refusalReply(Verb verb, const QString& code, const QByteArray& detail = {});
Reply lockedReply(Verb verb, const QString& code, const LockOwner& owner, qint64 heartbeatAgeSeconds);
Reply busyReply(Verb verb, TaskKey unended, TaskPhase phase);
/// A refusal as an error for a person.
Error refusalError(const Reply& reply, const QString& nodeName = {});

/// probe, follow and a start that follows write this line to stdout and stderr, then raw bytes to stdout. The last two
/// write beatLine() to stderr at least once a second and, when the task has ended, formatReply(statusReply(verb, …)) to
/// stderr. Refused, they write only a reply, to stdout. probe ends with the script's own exit status.
QByteArray streamHead(Verb verb);
QByteArray beatLine();

/// Cuts everything up to and including streamHead() off a stream that comes in pieces.
class StreamHeadFilter {
public:
    explicit StreamHeadFilter(Verb verb) : m_head(streamHead(verb)) {}
    /// What lies behind the head; empty while it has not come.
    QByteArrayView feed(QByteArrayView bytes);
    bool seen() const { return m_seen; }
    /// What came before the head (at most 64 KiB are kept): a refusal, or what a login shell had to say.
    const QByteArray& before() const { return m_before; }

private:
    QByteArray m_head;
    QByteArray m_before;
    QByteArray m_rest;
    bool m_seen = false;
};

} // namespace backend::agent
