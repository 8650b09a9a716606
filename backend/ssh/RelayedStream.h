#pragma once

#include "backend/ssh/ReadBuffers.h"
#include "backend/ssh/Socket.h"
#include "backend/ssh/SshHandles.h"

#include <QByteArray>

namespace backend {

/// One forwarded connection (direct-tcpip) of a jump host's session, and the local socket whose bytes it carries.
/// Belongs to the thread of that session, which is in non-blocking mode. Holds at most one read of each direction:
/// who writes faster than the other side reads has to wait.
class RelayedStream {
public:
    RelayedStream(ssh_session session, QString host, quint16 port, Socket local);
    RelayedStream(const RelayedStream&) = delete;
    RelayedStream& operator=(const RelayedStream&) = delete;

    enum class State { Opening, Open, Refused, Ended };
    State state() const { return m_state; }
    /// With Refused: the jump host's own words.
    QString refusal() const { return m_refusal; }

    /// Moves what can be moved; true: something was.
    bool advance();
    /// What to wait for on the local socket before the next advance().
    Socket::Interest interest() const;

private:
    void open();
    bool moveToLocal();
    bool moveToChannel();
    bool canSend() const;

    ssh_session m_session;
    const QString m_host;
    const quint16 m_port;
    Socket m_local;
    ChannelHandle m_channel;
    ReadBuffer m_buffer;
    QByteArray m_toLocal;
    QByteArray m_toChannel;
    State m_state = State::Opening;
    QString m_refusal;
};

} // namespace backend
