#pragma once

#include "backend/node/NodeAgent.h"
#include "backend/output/OutputSpool.h"
#include "backend/output/SpoolReader.h"
#include "wizard/case/Case.h"
#include "wizard/run/EnvironmentFile.h"
#include "wizard/run/NodeCommand.h"
#include "wizard/run/WorkQueue.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace wizard {

class FollowSink;
class LineWatch;

/// What a worker needs; all of it is called on the worker's own thread.
struct WorkerSurroundings {
    QString runId;
    QString spoolPath;
    std::function<std::unique_ptr<backend::NodeSession>(const CaseNode&)> makeSession;
    /// What hands a secret input to a task, its values kept out of all output from then on; without content: the case
    /// has none. Error "run.secret": it was not given.
    std::function<backend::Result<EnvironmentFile>(const SecretInput&)> secretFile;
    std::shared_ptr<backend::Redactor> redactor;
    std::function<void(const NodeReport&)> report; ///< thread-safe
};

/// One thread that owns the session and the agent of one node. Follows a running task and still answers questions in
/// between: following ends for a moment and goes on at the raw offset.
class NodeWorker {
public:
    NodeWorker(CaseNode node, WorkerSurroundings around);
    ~NodeWorker();

    void send(const NodeCommand& command) { m_queue.push(command); }
    /// Ends the thread soon. What runs on the node runs on.
    void quit();

    /// Whether an error of a session says that the connection is gone. A file that cannot be written or read over one
    /// that holds does not: connecting again would change nothing and have no end.
    static bool endsConnection(const backend::Error& error);

private:
    void run();
    /// Waits for it; nullopt: the worker is to end.
    std::optional<NodeCommand> nextCommand();
    void handle(const NodeCommand& command);
    NodeReport answerTo(const NodeCommand& command, NodeReport::Kind kind) const;
    void tell(const NodeReport& report) { m_around.report(report); }
    void lost(const backend::Error& error);
    backend::Error endedUnseen() const;
    /// Reports the loss and gives true when the error says that nothing is known any more.
    bool isLost(const backend::Error& error);

    void connect(const NodeCommand& command);
    void probe(const NodeCommand& command);
    void start(const NodeCommand& command);
    void attach(const NodeCommand& command);
    bool putSecret(const NodeCommand& command, backend::TaskLaunch& launch);
    backend::Result<EnvironmentFile> secretFile(const NodeCommand& command) const;
    /// With a launch the task is started first, in the same call to the node.
    void follow(const NodeCommand& command, const backend::TaskLaunch* launch = nullptr);
    void followToEnd(const NodeCommand& command, FollowSink& sink, const backend::TaskLaunch* launch);
    void begun(const NodeCommand& command, LineWatch& watch);
    void lineSeen(const NodeCommand& command, const QString& line);
    void leaveUnfollowed(const NodeCommand& command, const backend::TaskLaunch* launch, const backend::Error& why);
    void refused(const NodeCommand& command, const backend::Error& error);
    void cannotFollow(const NodeCommand& command, const backend::Error& error);
    void taskEnded(const NodeCommand& command, const backend::TaskStatus& status);
    OutputAnswers readOutput(const NodeCommand& command);
    void eachStoredLine(backend::TaskKey key, const std::function<void(const QString& line)>& take);
    void status(const NodeCommand& command);
    void renew(const NodeCommand& command);
    void letGo(const NodeCommand& command);
    std::optional<QString> removeSecrets(const NodeCommand& command);
    backend::Result<backend::OutputSpool*> spool();

    const CaseNode m_node;
    WorkerSurroundings m_around;
    WorkQueue<NodeCommand> m_queue;
    std::mutex m_sessionMutex; ///< guards the pointer for quit(); the session itself belongs to the thread
    std::unique_ptr<backend::NodeSession> m_session;
    std::unique_ptr<backend::NodeAgent> m_agent;
    std::unique_ptr<backend::OutputSpool> m_spool;
    std::unique_ptr<backend::SpoolReader> m_reader;
    int m_epoch = 1;   ///< of the lock
    bool m_up = false; ///< the run was told so, and has not been told otherwise
    std::atomic<bool> m_quit = false;
    std::thread m_thread;
};

} // namespace wizard
