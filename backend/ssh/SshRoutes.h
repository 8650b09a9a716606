#pragma once

#include "backend/ssh/LoginRamp.h"
#include "backend/ssh/Socket.h"
#include "backend/ssh/SshLogin.h"

#include <map>
#include <memory>
#include <mutex>

namespace backend {

class InterruptSwitch;
class JumpConnection;

/// How the servers of one program are reached: directly or through jump hosts. Holds what its sessions share: one
/// connection per jump host, however many machines lie behind it, and the ramp in front of every server. Thread-safe.
class SshRoutes {
public:
    /// By which jump hosts are believed and logged in to. Both outlive this and every session that uses it.
    SshRoutes(HostKeyPolicy& policy, CredentialSource& credentials);
    ~SshRoutes();
    SshRoutes(const SshRoutes&) = delete;
    SshRoutes& operator=(const SshRoutes&) = delete;

    /// A stream to the server's port, and what has to live as long as it.
    struct Reached {
        Socket socket;
        std::shared_ptr<void> carrier;
    };
    /// Errors: "ssh.connect", "session.interrupted"; of a jump host also whatever its login can fail with.
    Result<Reached> reach(const SshLogin& login, const InterruptSwitch& interrupt);

    LoginRamp& ramp() { return m_ramp; }

private:
    struct Jump {
        std::shared_ptr<JumpConnection> connection;
        bool isFresh; ///< made for who asks; false: found, and perhaps no longer alive
    };
    Jump jumpFor(const SshLogin& jump);

    HostKeyPolicy& m_policy;
    CredentialSource& m_credentials;
    LoginRamp m_ramp;
    std::mutex m_mutex;
    std::map<QString, std::shared_ptr<JumpConnection>> m_jumps; ///< by user and route
};

} // namespace backend
