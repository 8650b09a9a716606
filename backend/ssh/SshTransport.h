#pragma once

#include "backend/base/Result.h"
#include "backend/ssh/InterruptSwitch.h"
#include "backend/ssh/Socket.h"
#include "backend/ssh/SshHandles.h"
#include "backend/ssh/SshLogin.h"
#include "backend/ssh/SshRoutes.h"

#include <optional>

namespace backend {

/// An encrypted connection to a server whose host key is known but not judged yet; nobody is logged in.
/// The socket is ours; libssh works on a duplicate of it, because its versions differ in what they close.
class SshTransport {
public:
    /// Blocks up to login.connectTimeoutMs for the TCP connection and again for the key exchange. A server that hangs
    /// up before it has said who it is (it is overrun, MaxStartups) is tried again a few times.
    /// Errors: "ssh.connect", "session.interrupted"; those of a jump host on the way.
    static Result<std::unique_ptr<SshTransport>> connect(const SshLogin& login, const QStringList& preferredKeyTypes,
                                                         SshRoutes& routes, InterruptSwitch& interrupt);
    ~SshTransport();
    SshTransport(const SshTransport&) = delete;
    SshTransport& operator=(const SshTransport&) = delete;

    ssh_session session() const { return m_session.get(); }
    const HostKey& hostKey() const { return m_hostKey; }
    /// Limit of each blocking call from here on.
    void setTimeout(int ms);

private:
    SshTransport(SshRoutes::Reached reached, InterruptSwitch& interrupt);
    Result<void> configure(const SshLogin& login, const QStringList& preferredKeyTypes);
    Result<void> exchangeKeys(const SshLogin& login);

    const std::shared_ptr<void> m_carrier; ///< of the socket's stream
    Socket m_socket;
    InterruptSwitch::Watch m_watch;
    InterruptSwitch& m_interrupt;
    SessionHandle m_session;
    HostKey m_hostKey;
    bool m_wasTurnedAway = false; ///< the server hung up before it said who it is
};

/// Asks the policy about the server's key. Errors: "ssh.hostkey.unknown", "ssh.hostkey.changed".
Result<void> judgeHostKey(const SshLogin& login, const HostKey& key, HostKeyPolicy& policy);

/// The name under which known_hosts has the server of a login.
QString hostKeyName(const SshLogin& login);

/// "host" or "[host]:port", as known_hosts and messages name a server.
QString knownHostsName(const QString& address, quint16 port);

} // namespace backend
