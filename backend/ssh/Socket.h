#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace backend {

#ifdef _WIN32
using SocketHandle = quintptr; ///< SOCKET
#else
using SocketHandle = int;
#endif

/// One connected (or connecting) stream socket. Move-only, closed on destruction.
/// This class is the only code of the room that speaks to the system's socket calls.
class Socket {
public:
    using Handle = SocketHandle;
    static constexpr Handle invalid = Handle(-1);

    /// One result of a name lookup, as the system's own address structure.
    struct Address {
        int family = 0;
        QByteArray raw;
        QString text; ///< numeric, for messages
    };

    Socket() = default;
    explicit Socket(Handle handle) : m_handle(handle) {}
    ~Socket() { close(); }
    Socket(Socket&& other) noexcept;
    Socket& operator=(Socket&& other) noexcept;
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    bool isValid() const { return m_handle != invalid; }
    Handle handle() const { return m_handle; }
    void close();
    /// Ends both directions: whoever blocks on the socket, in any thread, returns.
    void shutDown() const;
    /// A second handle on the same connection, for code that closes what it was given. The caller closes it.
    Handle duplicate() const;

    /// Blocks in the system's resolver for as long as that likes. `problem` says why the list is empty.
    static QList<Address> resolve(const QString& host, quint16 port, QString& problem);
    /// Begins a non-blocking connect. An invalid socket: refused at once, `problem` says why.
    static Socket beginConnect(const Address& address, QString& problem);
    /// Sockets of `pending` that are decided after at most `timeoutMs`, as indexes.
    static QList<qsizetype> decided(const QList<Handle>& pending, int timeoutMs);
    /// Empty: the connection stands; else why it failed.
    QString connectProblem() const;
    /// No delay, keepalive that notices a dead host and keeps address translators open.
    void tuneForSession() const;

    /// What to wait for on a socket, and after wait() what has come.
    struct Interest {
        Handle handle = invalid;
        bool read = false;
        bool write = false;
    };
    /// Blocks until one of the interests is there or the time has passed; true: something has come.
    static bool wait(QList<Interest>& interests, int timeoutMs);

    /// Two non-blocking sockets of this machine that are connected with each other; both invalid: the system has none
    /// left.
    static std::pair<Socket, Socket> pair();
    /// Without blocking. Bytes moved; 0: not now (reading: or the other side has ended, see hasEnded); -1: broken.
    qint64 readSome(char* bytes, qint64 limit);
    qint64 writeSome(const char* bytes, qint64 count) const;
    /// readSome() has met the other side's end.
    bool hasEnded() const { return m_ended; }

    /// A local (Unix domain) socket, as agents listen on. Invalid where it cannot be reached.
    static Socket connectLocal(const QString& path, QString& problem);

private:
    Handle m_handle = invalid;
    bool m_ended = false;
};

} // namespace backend
