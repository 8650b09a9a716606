#pragma once

#include "backend/ssh/InterruptSwitch.h"
#include "backend/ssh/Socket.h"
#include "backend/ssh/SshHandles.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace backend {

/// Our own connection to the key agent (SSH_AUTH_SOCK), lent to one session while it logs in. libssh waits for an
/// agent without limit; this socket is shut down by an interrupt, or when a minute has passed (a key that wants to be
/// touched needs time, a dead agent must not hold a run).
class AgentLink {
public:
    /// `socket` is a path, or empty for SSH_AUTH_SOCK. Null: no agent, `problem` says why.
    static std::unique_ptr<AgentLink> attach(ssh_session session, const QString& socket, InterruptSwitch& interrupt,
                                             QString& problem);
    ~AgentLink();
    AgentLink(const AgentLink&) = delete;
    AgentLink& operator=(const AgentLink&) = delete;

    /// Offers the agent's keys; SSH_AUTH_… of libssh.
    int authenticate(ssh_session session) const;
    bool hasTimedOut() const { return m_timedOut; }

private:
    AgentLink(Socket socket, InterruptSwitch& interrupt);
    void waitForDeadline();

    Socket m_socket;
    InterruptSwitch::Watch m_watch;
    std::atomic<bool> m_timedOut = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_finished = false;
    std::thread m_deadline;
};

} // namespace backend
