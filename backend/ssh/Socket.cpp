// Marked file: POSIX sockets. A Windows build brings its own version of this one file (Winsock has the same shape).
#include "backend/ssh/Socket.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace backend {

namespace {
QString systemError(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

void setOption(Socket::Handle handle, int level, int name, int value)
{
    setsockopt(handle, level, name, &value, sizeof value); // best effort: each option only sharpens
}

QString numericText(const sockaddr* address, socklen_t length)
{
    char host[NI_MAXHOST] = {};
    if (getnameinfo(address, length, host, sizeof host, nullptr, 0, NI_NUMERICHOST) != 0)
        return {};
    return QString::fromLatin1(host);
}
} // namespace

Socket::Socket(Socket&& other) noexcept : m_handle(std::exchange(other.m_handle, invalid)) {}

Socket& Socket::operator=(Socket&& other) noexcept
{
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, invalid);
    }
    return *this;
}

void Socket::close()
{
    if (isValid())
        ::close(std::exchange(m_handle, invalid));
}

void Socket::shutDown() const
{
    if (isValid())
        ::shutdown(m_handle, SHUT_RDWR);
}

Socket::Handle Socket::duplicate() const
{
    return isValid() ? fcntl(m_handle, F_DUPFD_CLOEXEC, 0) : invalid;
}

QList<Socket::Address> Socket::resolve(const QString& host, quint16 port, QString& problem)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int code = getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(), &hints, &found);
    if (code != 0) {
        problem = code == EAI_SYSTEM ? systemError(errno) : QString::fromLocal8Bit(gai_strerror(code));
        return {};
    }
    QList<Address> addresses;
    for (const addrinfo* entry = found; entry; entry = entry->ai_next) {
        const auto length = static_cast<qsizetype>(entry->ai_addrlen);
        addresses.append({entry->ai_family, QByteArray(reinterpret_cast<const char*>(entry->ai_addr), length),
                          numericText(entry->ai_addr, entry->ai_addrlen)});
    }
    freeaddrinfo(found);
    return addresses;
}

Socket Socket::beginConnect(const Address& address, QString& problem)
{
    Socket socket(::socket(address.family, SOCK_STREAM, 0));
    if (!socket.isValid()) {
        problem = systemError(errno);
        return {};
    }
    fcntl(socket.m_handle, F_SETFD, FD_CLOEXEC);
    fcntl(socket.m_handle, F_SETFL, O_NONBLOCK);
    sockaddr_storage target = {};
    std::memcpy(&target, address.raw.constData(), static_cast<size_t>(address.raw.size()));
    const auto length = static_cast<socklen_t>(address.raw.size());
    if (::connect(socket.m_handle, reinterpret_cast<const sockaddr*>(&target), length) != 0 && errno != EINPROGRESS) {
        problem = systemError(errno);
        return {};
    }
    return socket;
}

QList<qsizetype> Socket::decided(const QList<Handle>& pending, int timeoutMs)
{
    std::vector<pollfd> polled;
    for (const Handle handle : pending)
        polled.push_back({handle, POLLOUT, 0});
    QList<qsizetype> indexes;
    if (::poll(polled.data(), static_cast<nfds_t>(polled.size()), timeoutMs) <= 0)
        return indexes;
    for (size_t i = 0; i < polled.size(); ++i) {
        if (polled[i].revents != 0)
            indexes.append(static_cast<qsizetype>(i));
    }
    return indexes;
}

QString Socket::connectProblem() const
{
    int number = 0;
    socklen_t length = sizeof number;
    if (getsockopt(m_handle, SOL_SOCKET, SO_ERROR, &number, &length) != 0)
        number = errno;
    return number == 0 ? QString() : systemError(number);
}

void Socket::tuneForSession() const
{
    setOption(m_handle, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(m_handle, SOL_SOCKET, SO_KEEPALIVE, 1);
#ifdef TCP_KEEPIDLE
    setOption(m_handle, IPPROTO_TCP, TCP_KEEPIDLE, 15); // seconds; three missed probes: the host is gone
    setOption(m_handle, IPPROTO_TCP, TCP_KEEPINTVL, 5);
    setOption(m_handle, IPPROTO_TCP, TCP_KEEPCNT, 3);
#endif
#ifdef TCP_USER_TIMEOUT
    setOption(m_handle, IPPROTO_TCP, TCP_USER_TIMEOUT, 30000); // milliseconds of unacknowledged data
#endif
#ifdef SO_NOSIGPIPE
    setOption(m_handle, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
}

Socket Socket::connectLocal(const QString& path, QString& problem)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.size() >= static_cast<qsizetype>(sizeof address.sun_path)) {
        problem = systemError(ENAMETOOLONG);
        return {};
    }
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    Socket socket(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (!socket.isValid() ||
        ::connect(socket.m_handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        problem = systemError(errno);
        return {};
    }
    fcntl(socket.m_handle, F_SETFD, FD_CLOEXEC);
    return socket;
}

} // namespace backend
