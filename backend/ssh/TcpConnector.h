#pragma once

#include "backend/base/Result.h"
#include "backend/ssh/InterruptSwitch.h"
#include "backend/ssh/Socket.h"

namespace backend {

/// Connects to the first address of a host that answers. libssh's own connect blocks in the resolver and tries
/// one address only (fixed in 0.11); this one tries all, a new one every 250 ms or when one is refused,
/// alternating IPv6 and IPv4, and gives up soon after the switch is raised.
class TcpConnector {
public:
    explicit TcpConnector(const InterruptSwitch& interrupt) : m_interrupt(interrupt) {}

    /// Errors: "ssh.connect" (detail: every address with its reason), "session.interrupted".
    Result<Socket> connect(const QString& host, quint16 port, int timeoutMs) const;

private:
    const InterruptSwitch& m_interrupt;
};

} // namespace backend
