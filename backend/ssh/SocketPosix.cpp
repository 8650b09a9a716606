// Marked file: POSIX sockets. SocketWindows.cpp does the same with Winsock.
#include "backend/ssh/Socket.h"

#ifndef _WIN32

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

bool Socket::wait(QList<Interest>& interests, int timeoutMs)
{
    std::vector<pollfd> polled;
    for (const Interest& interest : std::as_const(interests)) {
        const int events = (interest.read ? POLLIN : 0) | (interest.write ? POLLOUT : 0);
        polled.push_back({interest.handle, static_cast<short>(events), 0});
    }
    const bool any = ::poll(polled.data(), static_cast<nfds_t>(polled.size()), timeoutMs) > 0;
    for (size_t i = 0; i < polled.size(); ++i) {
        Interest& interest = interests[static_cast<qsizetype>(i)];
        interest.read = any && (polled[i].revents & ~POLLOUT) != 0; // an end or an error shows by reading
        interest.write = any && (polled[i].revents & POLLOUT) != 0;
    }
    return any;
}

std::pair<Socket, Socket> Socket::pair()
{
    int ends[2] = {invalid, invalid};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return {};
    for (const int end : ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
#ifdef SO_NOSIGPIPE
        setOption(end, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
    }
    return {Socket(ends[0]), Socket(ends[1])};
}

qint64 Socket::readSome(char* bytes, qint64 limit)
{
    const ssize_t count = ::recv(m_handle, bytes, static_cast<size_t>(limit), 0);
    m_ended = m_ended || count == 0;
    if (count >= 0)
        return count;
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? 0 : -1;
}

qint64 Socket::writeSome(const char* bytes, qint64 count) const
{
#ifdef MSG_NOSIGNAL
    const int flags = MSG_NOSIGNAL;
#else
    const int flags = 0;
#endif
    const ssize_t written = ::send(m_handle, bytes, static_cast<size_t>(count), flags);
    if (written >= 0)
        return written;
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? 0 : -1;
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

#endif
