#include "tests/support/SilentListener.h"

#include <QFile>

#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

SilentListener::SilentListener(const char* greeting)
    : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)), m_greeting(greeting)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address);
    ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length);
    m_port = ntohs(address.sin_port);
    ::listen(m_listener, 8);
    m_thread = std::thread([this] { serve(); });
}

SilentListener::SilentListener(const QString& path) : m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address);
    ::listen(m_listener, 8);
    m_thread = std::thread([this] { serve(); });
}

void SilentListener::die()
{
    m_stop = true;
    m_thread.join();
    m_thread = {};
    ::listen(m_listener, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(m_port);
    for (int i = 0; i < 4; ++i) {
        m_waiting.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        static_cast<void>(::connect(m_waiting.back(), reinterpret_cast<sockaddr*>(&address), sizeof address));
    }
}

SilentListener::~SilentListener()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
    for (const int connection : m_waiting)
        ::close(connection);
    ::close(m_listener);
}

void SilentListener::serve()
{
    std::vector<int> held;
    while (!m_stop) {
        pollfd polled = {m_listener, POLLIN, 0};
        if (::poll(&polled, 1, 50) <= 0)
            continue;
        held.push_back(::accept(m_listener, nullptr, nullptr));
        if (!m_greeting.isEmpty())
            static_cast<void>(::send(held.back(), m_greeting.constData(), static_cast<size_t>(m_greeting.size()), 0));
        ++m_accepted;
    }
    for (const int connection : held)
        ::close(connection);
}
