#pragma once

#include "backend/ssh/Socket.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace backend {

/// What interrupt() acts on: a flag, and the sockets that the session's thread may be blocked on just now.
/// raise() and isRaised() from any thread, the rest from the session's thread.
class InterruptSwitch {
public:
    /// Keeps a socket registered for as long as it lives; the socket must outlive it.
    class Watch {
    public:
        Watch(InterruptSwitch& interrupt, const Socket& socket);
        ~Watch();
        Watch(const Watch&) = delete;
        Watch& operator=(const Watch&) = delete;

    private:
        InterruptSwitch& m_interrupt;
        const Socket& m_socket;
    };

    /// Forgets an earlier raise; the beginning of open().
    void arm() { m_raised = false; }
    void raise();
    bool isRaised() const { return m_raised; }

private:
    std::atomic<bool> m_raised = false;
    std::mutex m_mutex;
    std::vector<const Socket*> m_sockets;
};

} // namespace backend
