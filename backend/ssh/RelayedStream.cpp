#include "backend/ssh/RelayedStream.h"

#include <algorithm>

namespace backend {

namespace {
constexpr qsizetype mostFromLocal = qsizetype{128} * 1024;
}

RelayedStream::RelayedStream(ssh_session session, QString host, quint16 port, Socket local)
    : m_session(session), m_host(std::move(host)), m_port(port), m_local(std::move(local)),
      m_channel(ssh_channel_new(session))
{
}

bool RelayedStream::advance()
{
    if (m_state == State::Opening)
        open();
    if (m_state != State::Open)
        return false;
    const bool hasMovedIn = moveToLocal();
    const bool hasMovedOut = m_state == State::Open && moveToChannel();
    return hasMovedIn || hasMovedOut;
}

void RelayedStream::open()
{
    // The originator is for the server's log only.
    const int rc = m_channel
                       ? ssh_channel_open_forward(m_channel.get(), m_host.toUtf8().constData(), m_port, "127.0.0.1", 0)
                       : SSH_ERROR;
    if (rc == SSH_AGAIN)
        return;
    m_state = rc == SSH_OK ? State::Open : State::Refused;
    if (m_state == State::Refused)
        m_refusal = lastError(m_session);
}

bool RelayedStream::moveToLocal()
{
    bool hasMoved = false;
    if (m_toLocal.isEmpty()) {
        QByteArray& room = m_buffer.bytes();
        const auto size = static_cast<uint32_t>(room.size());
        const bool isWide = m_buffer.isLarge() && !ssh_channel_is_closed(m_channel.get());
        // Only the call with a time limit opens the window as wide as its count.
        const int count = isWide ? ssh_channel_read_timeout(m_channel.get(), room.data(), size, 0, 0)
                                 : ssh_channel_read_nonblocking(m_channel.get(), room.data(), size, 0);
        if (count > 0)
            m_toLocal = QByteArray(room.constData(), count);
        m_buffer.noteTurn(std::max(count, 0));
        hasMoved = count > 0;
        const bool isOver = ssh_channel_is_closed(m_channel.get()) || ssh_channel_is_eof(m_channel.get());
        if (count < 0 || (count == 0 && isOver)) {
            m_state = State::Ended;
            m_local.shutDown();
            return false;
        }
    }
    const qint64 written = m_toLocal.isEmpty() ? 0 : m_local.writeSome(m_toLocal.constData(), m_toLocal.size());
    if (written < 0)
        m_state = State::Ended;
    else
        m_toLocal.remove(0, static_cast<qsizetype>(written));
    return hasMoved || written > 0;
}

bool RelayedStream::canSend() const
{
    return (ssh_get_poll_flags(m_session) & SSH_WRITE_PENDING) == 0 && ssh_channel_window_size(m_channel.get()) > 0;
}

bool RelayedStream::moveToChannel()
{
    if (!canSend())
        return false;
    if (m_toChannel.isEmpty()) {
        m_toChannel.resize(mostFromLocal);
        const qint64 count = m_local.readSome(m_toChannel.data(), m_toChannel.size());
        m_toChannel.truncate(static_cast<qsizetype>(std::max<qint64>(count, 0)));
        if (count < 0 || m_local.hasEnded()) {
            m_state = State::Ended;
            return false;
        }
    }
    // Never more than the window: libssh would block for the rest.
    const auto window = static_cast<qsizetype>(ssh_channel_window_size(m_channel.get()));
    const auto count = static_cast<uint32_t>(std::min(window, m_toChannel.size()));
    const int written = count == 0 ? 0 : ssh_channel_write(m_channel.get(), m_toChannel.constData(), count);
    if (written < 0)
        m_state = State::Ended;
    else
        m_toChannel.remove(0, written);
    return written > 0;
}

Socket::Interest RelayedStream::interest() const
{
    const bool reads = m_state == State::Open && m_toChannel.isEmpty() && canSend();
    const bool writes = m_state == State::Open && !m_toLocal.isEmpty();
    if (!reads && !writes)
        return {}; // a socket whose other end has gone would wake us for ever
    return {m_local.handle(), reads, writes};
}

} // namespace backend
