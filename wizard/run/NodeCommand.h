#pragma once

#include "backend/node/NodeAgent.h"
#include "wizard/run/OutputReading.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace wizard {

/// A secret input of the case, and the variable in which a step gets it; no variable: lines NAME=value. A token of web
/// pages is handed on as it is.
struct SecretInput {
    QString id, variable;
    bool isToken = false;
    bool operator==(const SecretInput&) const = default;
};

/// What the run asks of a node's worker. Never blocks the one who sends it; every command but Connect is safe to send
/// again after a lost connection: starting a task again attaches to it.
struct NodeCommand {
    enum class Kind {
        Connect,      ///< open, install the agent, take the lock → Up | NotUp
        Probe,        ///< read-only script → Probed
        Start,        ///< claim, start, follow to the end → Begun, Progress…, LineSeen, Ended | Refused
        Attach,       ///< the same without ever starting → Begun, … Ended | Refused
        Status,       ///< → StatusTold
        Stop,         ///< end a task → StatusTold
        Fetch,        ///< node's file → deskPath, or into memory when that is empty → Fetched | Failed
        Store,        ///< deskPath, or `content` when that is empty → node's file → Stored | Failed
        Renew,        ///< the lock shows that somebody leads the run → Released | Failed
        LetGo,        ///< clean and unlock, unless something runs there → Released | Failed
        Http,         ///< GET from the desk (node is empty) → Probed
        ReadFacts,    ///< (node is empty) → FactsTold | Failed
        HashDesk,     ///< SHA-256 of deskPath (node is empty) → Probed
        LearnSecrets, ///< what must not get into any output (node is empty) → SecretsLearnt
    };
    Kind kind = Kind::Probe;
    int id = 0; ///< the reports of this command carry it; set by the links
    QString node;

    backend::LockOwner owner;            ///< Connect, Renew, LetGo
    QString script;                      ///< Probe; LetGo: takes secrets away before the lock is given back
    qint64 limitMs = 0;                  ///< Probe, LetGo
    backend::TaskKey key;                ///< Start, Attach, Status, Stop
    backend::TaskLaunch launch;          ///< Start
    QString secretInput, secretVariable; ///< Start: handed by a 0600 environment file; Attach: kept out of the output
    OutputQuestions questions;           ///< Start, Attach
    QString watchLine;                   ///< Start, Attach: reported when it comes (point of no return)
    int graceSeconds = 10;               ///< Stop
    QString path, deskPath;              ///< Fetch, Store
    QByteArray content;                  ///< Store
    int mode = 0600;                     ///< Store
    bool clean = false;                  ///< LetGo
    QString url;                         ///< Http
    QJsonObject parameters;              ///< Http: tls, ca (PEM), token (id of a secret input)
    QList<SecretInput> secrets;          ///< LearnSecrets: asked for again
    QJsonObject facts;                   ///< LearnSecrets: of before the first step, by which the nodes are asked
    bool canWait = false;                ///< whatever else is asked of the node goes before it
};

/// What a worker says. Everything in it is already redacted.
struct NodeReport {
    enum class Kind {
        Up,
        NotUp,
        Lost, ///< of the link; Lost comes without being asked
        Probed,
        Begun,
        Refused,
        Progress,
        LineSeen,
        Ended,
        StatusTold,
        Fetched,
        Stored,
        Failed,
        Released,
        FactsTold,
        SecretsLearnt
    };
    Kind kind = Kind::Probed;
    int id = 0;
    QString node;

    backend::AgentHello hello;    ///< Up
    QString hostKey;              ///< Up: fingerprint that was checked; may be empty
    backend::Error error;         ///< NotUp, Lost, Refused, Failed, StatusTold (code not empty: nothing is known)
    backend::ExecOutcome outcome; ///< Probed
    QString text;                 ///< Probed: stdout, of Http the body; LineSeen: the line; Released: paths removed
    QString remark;               ///< Probed, of Http: what the body does not say (status, certificate)
    backend::TaskStatus status;   ///< Ended, StatusTold
    OutputAnswers answers;        ///< Ended
    QString storedSha256;         ///< Ended
    qint64 storedBytes = 0;       ///< Ended, Progress
    QByteArray content;           ///< Fetched into memory
    QString sha256;               ///< Fetched, Stored: of what went through the desk
    QJsonObject facts;            ///< FactsTold
    bool planStillFits = true;    ///< FactsTold
    /// FactsTold, SecretsLearnt: how many the nodes gave (SecretCounts); nullopt: they were not counted.
    std::optional<QJsonObject> secrets;
    QStringList notGiven; ///< SecretsLearnt: ids of inputs
};

/// The run's way to the workers.
class NodePorts {
public:
    virtual ~NodePorts() = default;
    virtual void send(const NodeCommand& command) = 0;
};

/// Whether more reports of the same command may follow.
inline bool isInterim(NodeReport::Kind kind)
{
    return kind == NodeReport::Kind::Begun || kind == NodeReport::Kind::Progress || kind == NodeReport::Kind::LineSeen;
}

} // namespace wizard
