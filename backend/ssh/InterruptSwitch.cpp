#include "backend/ssh/InterruptSwitch.h"

#include <algorithm>

namespace backend {

InterruptSwitch::Watch::Watch(InterruptSwitch& interrupt, const Socket& socket)
    : m_interrupt(interrupt), m_socket(socket)
{
    const std::lock_guard lock(m_interrupt.m_mutex);
    m_interrupt.m_sockets.push_back(&m_socket);
    if (m_interrupt.isRaised())
        m_socket.shutDown();
}

InterruptSwitch::Watch::~Watch()
{
    const std::lock_guard lock(m_interrupt.m_mutex);
    auto& sockets = m_interrupt.m_sockets;
    sockets.erase(std::remove(sockets.begin(), sockets.end(), &m_socket), sockets.end());
}

void InterruptSwitch::raise()
{
    const std::lock_guard lock(m_mutex);
    m_raised = true;
    for (const Socket* socket : m_sockets)
        socket->shutDown();
}

} // namespace backend
