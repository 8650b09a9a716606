#pragma once

#include <QElapsedTimer>

#include <libssh/libssh.h>

namespace backend {

/// Notices a peer that has stopped answering while its connection still stands (a frozen server acknowledges on the
/// TCP level for ever). After 10 s (or what is asked for, if that is less) without a packet it asks; 15 s more without
/// any packet and the peer counts as gone. Needs a session in non-blocking mode and lives as long as it. Session's
/// thread only.
class Liveness {
public:
    explicit Liveness(ssh_session session, int quietSeconds = 0);
    ~Liveness();
    Liveness(const Liveness&) = delete;
    Liveness& operator=(const Liveness&) = delete;

    /// A new command begins: silence before it does not count.
    void restart();
    /// Call after each turn of the loop. False: the peer is gone.
    bool isAlive();

private:
    void ask();

    ssh_session m_session;
    const qint64 m_quietMs;
    ssh_counter_struct m_socketCounter = {};
    ssh_counter_struct m_packetCounter = {};
    uint64_t m_packetsSeen = 0;
    QElapsedTimer m_heard;
    QElapsedTimer m_asked; ///< invalid while no question is open
};

} // namespace backend
