// Marked file: Winsock. SocketPosix.cpp does the same with POSIX sockets.
#include "backend/ssh/Socket.h"

#ifdef _WIN32

#include <QUrl>

#include <cstring>
#include <system_error>
#include <utility>
#include <vector>

#include <winsock2.h>
#include <ws2tcpip.h>

namespace backend {

namespace {
QString systemError(int number)
{
    return QString::fromLocal8Bit(std::system_category().message(number).c_str());
}

/// Winsock wants to be told that it is used, once in a program; its end takes it away again.
void begin()
{
    static const int begun = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    (void)begun; // where it failed, the first socket says why
}

Socket::Handle opened(int family)
{
    begin();
    return WSASocketW(family, SOCK_STREAM, 0, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
}

void setOption(Socket::Handle handle, int level, int name, DWORD value)
{
    setsockopt(handle, level, name, reinterpret_cast<const char*>(&value), sizeof value); // best effort
}

void setNonBlocking(Socket::Handle handle)
{
    u_long on = 1;
    ioctlsocket(handle, FIONBIO, &on);
}

bool isLater(int number)
{
    return number == WSAEWOULDBLOCK || number == WSAEINTR;
}

QString numericText(const sockaddr* address, socklen_t length)
{
    char host[NI_MAXHOST] = {};
    if (getnameinfo(address, length, host, sizeof host, nullptr, 0, NI_NUMERICHOST) != 0)
        return {};
    return QString::fromLatin1(host);
}

/// The other end of `listening`, which knows nobody else: a stranger who was quicker has another port.
Socket acceptedFrom(const Socket& listening, const sockaddr_in& expected)
{
    sockaddr_in peer = {};
    int length = sizeof peer;
    Socket accepted(::accept(listening.handle(), reinterpret_cast<sockaddr*>(&peer), &length));
    const bool isOurs =
        accepted.isValid() && peer.sin_port == expected.sin_port && peer.sin_addr.s_addr == expected.sin_addr.s_addr;
    return isOurs ? std::move(accepted) : Socket();
}
} // namespace

void Socket::close()
{
    if (isValid())
        ::closesocket(std::exchange(m_handle, invalid));
}

void Socket::shutDown() const
{
    if (isValid())
        ::shutdown(m_handle, SD_BOTH);
}

Socket::Handle Socket::duplicate() const
{
    WSAPROTOCOL_INFOW info;
    if (!isValid() || WSADuplicateSocketW(m_handle, GetCurrentProcessId(), &info) != 0)
        return invalid;
    return WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0,
                      WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
}

QList<Socket::Address> Socket::resolve(const QString& host, quint16 port, QString& problem)
{
    begin();
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    // Names with letters beyond ASCII are asked for in their ASCII form, which DNS holds.
    const int code = getaddrinfo(QUrl::toAce(host).constData(), QByteArray::number(port).constData(), &hints, &found);
    if (code != 0) {
        problem = systemError(code);
        return {};
    }
    QList<Address> addresses;
    for (const addrinfo* entry = found; entry; entry = entry->ai_next) {
        const auto length = static_cast<socklen_t>(entry->ai_addrlen);
        addresses.append({entry->ai_family, QByteArray(reinterpret_cast<const char*>(entry->ai_addr), length),
                          numericText(entry->ai_addr, length)});
    }
    freeaddrinfo(found);
    return addresses;
}

Socket Socket::beginConnect(const Address& address, QString& problem)
{
    Socket socket(opened(address.family));
    if (!socket.isValid()) {
        problem = systemError(WSAGetLastError());
        return {};
    }
    setNonBlocking(socket.m_handle);
    sockaddr_storage target = {};
    std::memcpy(&target, address.raw.constData(), static_cast<size_t>(address.raw.size()));
    const auto length = static_cast<socklen_t>(address.raw.size());
    if (::connect(socket.m_handle, reinterpret_cast<const sockaddr*>(&target), length) != 0 &&
        WSAGetLastError() != WSAEWOULDBLOCK) {
        problem = systemError(WSAGetLastError());
        return {};
    }
    return socket;
}

/// By select: WSAPoll of Windows before 10.0.19041 does not tell of a connect that failed.
QList<qsizetype> Socket::decided(const QList<Handle>& pending, int timeoutMs)
{
    fd_set stands, failed;
    FD_ZERO(&stands);
    FD_ZERO(&failed);
    for (const Handle handle : pending) {
        FD_SET(handle, &stands);
        FD_SET(handle, &failed);
    }
    timeval limit = {timeoutMs / 1000, timeoutMs % 1000 * 1000};
    QList<qsizetype> indexes;
    if (pending.isEmpty() || ::select(0, nullptr, &stands, &failed, &limit) <= 0)
        return indexes;
    for (qsizetype i = 0; i < pending.size(); ++i) {
        if (FD_ISSET(pending.at(i), &stands) || FD_ISSET(pending.at(i), &failed))
            indexes.append(i);
    }
    return indexes;
}

QString Socket::connectProblem() const
{
    int number = 0, length = sizeof number;
    if (getsockopt(m_handle, SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&number), &length) != 0)
        number = WSAGetLastError();
    return number == 0 ? QString() : systemError(number);
}

void Socket::tuneForSession() const
{
    setOption(m_handle, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(m_handle, SOL_SOCKET, SO_KEEPALIVE, 1);
#ifdef TCP_KEEPIDLE                                     // Windows 10.0.16299 and later
    setOption(m_handle, IPPROTO_TCP, TCP_KEEPIDLE, 15); // seconds; three missed probes: the host is gone
    setOption(m_handle, IPPROTO_TCP, TCP_KEEPINTVL, 5);
    setOption(m_handle, IPPROTO_TCP, TCP_KEEPCNT, 3);
#endif
#ifdef TCP_MAXRT
    setOption(m_handle, IPPROTO_TCP, TCP_MAXRT, 30); // seconds of unacknowledged data
#endif
}

bool Socket::wait(QList<Interest>& interests, int timeoutMs)
{
    std::vector<WSAPOLLFD> polled;
    for (const Interest& interest : std::as_const(interests)) {
        const int events = (interest.read ? POLLRDNORM : 0) | (interest.write ? POLLWRNORM : 0);
        polled.push_back({interest.handle, static_cast<short>(events), 0});
    }
    const bool any = WSAPoll(polled.data(), static_cast<ULONG>(polled.size()), timeoutMs) > 0;
    for (size_t i = 0; i < polled.size(); ++i) {
        Interest& interest = interests[static_cast<qsizetype>(i)];
        interest.read = any && (polled[i].revents & ~POLLWRNORM) != 0; // an end or an error shows by reading
        interest.write = any && (polled[i].revents & POLLWRNORM) != 0;
    }
    return any;
}

/// Windows has no pair of sockets: one listens on the loopback address for the other.
std::pair<Socket, Socket> Socket::pair()
{
    sockaddr_in place = {}, ours = {};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* const where = reinterpret_cast<sockaddr*>(&place);
    int length = sizeof place;
    Socket listening(opened(AF_INET)), one(opened(AF_INET));
    if (!listening.isValid() || !one.isValid() || ::bind(listening.m_handle, where, length) != 0 ||
        ::listen(listening.m_handle, 1) != 0 || ::getsockname(listening.m_handle, where, &length) != 0 ||
        ::connect(one.m_handle, where, length) != 0 ||
        ::getsockname(one.m_handle, reinterpret_cast<sockaddr*>(&ours), &length) != 0)
        return {};
    Socket other = acceptedFrom(listening, ours);
    if (!other.isValid())
        return {};
    for (const Socket* end : {&one, &other}) {
        setNonBlocking(end->m_handle);
        setOption(end->m_handle, IPPROTO_TCP, TCP_NODELAY, 1);
    }
    return {std::move(one), std::move(other)};
}

qint64 Socket::readSome(char* bytes, qint64 limit)
{
    const int count = ::recv(m_handle, bytes, static_cast<int>(limit), 0);
    m_ended = m_ended || count == 0;
    if (count >= 0)
        return count;
    return isLater(WSAGetLastError()) ? 0 : -1;
}

qint64 Socket::writeSome(const char* bytes, qint64 count) const
{
    const int written = ::send(m_handle, bytes, static_cast<int>(count), 0);
    if (written >= 0)
        return written;
    return isLater(WSAGetLastError()) ? 0 : -1;
}

/// Agents listen on a pipe there, of which libssh knows nothing.
Socket Socket::connectLocal(const QString&, QString& problem)
{
    problem = systemError(WSAEAFNOSUPPORT);
    return {};
}

} // namespace backend

#endif
