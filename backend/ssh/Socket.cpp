#include "backend/ssh/Socket.h"

namespace backend {

Socket::Socket(Socket&& other) noexcept
    : m_handle(std::exchange(other.m_handle, invalid)), m_ended(std::exchange(other.m_ended, false))
{
}

Socket& Socket::operator=(Socket&& other) noexcept
{
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, invalid);
        m_ended = std::exchange(other.m_ended, false);
    }
    return *this;
}

} // namespace backend
