#include "backend/ssh/Liveness.h"

#include <libssh/server.h> // ssh_send_keepalive; it is a client's call too

#include <algorithm>

namespace backend {

namespace {
constexpr qint64 quietMs = 10000;
constexpr qint64 answerMs = 15000;
} // namespace

Liveness::Liveness(ssh_session session, int quietSeconds)
    : m_session(session), m_quietMs(quietSeconds > 0 ? std::min<qint64>(quietMs, quietSeconds * 1000LL) : quietMs)
{
    ssh_set_counters(m_session, &m_socketCounter, &m_packetCounter);
    restart();
}

Liveness::~Liveness()
{
    ssh_set_counters(m_session, nullptr, nullptr);
}

void Liveness::restart()
{
    m_packetsSeen = m_packetCounter.in_packets;
    m_heard.start();
    m_asked.invalidate();
}

bool Liveness::isAlive()
{
    if (m_packetCounter.in_packets != m_packetsSeen) {
        restart();
        return true;
    }
    if (!m_heard.hasExpired(m_quietMs))
        return true;
    if (!m_asked.isValid()) {
        ask();
        return true;
    }
    return !m_asked.hasExpired(answerMs);
}

void Liveness::ask()
{
    // libssh keeps one global request at a time: the first call may only collect the answer to the last one,
    // the second then sends. Where the first has sent, the second finds it pending and does nothing.
    ssh_send_keepalive(m_session);
    ssh_send_keepalive(m_session);
    m_asked.start();
}

} // namespace backend
