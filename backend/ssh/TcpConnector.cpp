#include "backend/ssh/TcpConnector.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStringList>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace backend {

namespace {
constexpr int turnMs = 50;
constexpr qint64 staggerMs = 250; // RFC 8305, connection attempt delay

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TcpConnector)
};

/// Time left and whether somebody asked to stop, for one connect.
struct Patience {
    const InterruptSwitch& interrupt;
    QElapsedTimer since;
    int timeoutMs;

    bool isOver() const { return interrupt.isRaised() || since.hasExpired(timeoutMs); }
};

/// Shared with the thread that looks the name up: it may come back after everybody has gone.
struct Lookup {
    std::mutex mutex;
    std::condition_variable changed;
    bool done = false;
    QList<Socket::Address> addresses;
    QString problem;
};

std::optional<QList<Socket::Address>> lookUp(const QString& host, quint16 port, const Patience& patience,
                                             QString& problem)
{
    const auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, host, port] {
        QString why;
        const QList<Socket::Address> addresses = Socket::resolve(host, port, why);
        const std::lock_guard lock(lookup->mutex);
        lookup->addresses = addresses;
        lookup->problem = why;
        lookup->done = true;
        lookup->changed.notify_all();
    }).detach(); // getaddrinfo cannot be cancelled

    std::unique_lock lock(lookup->mutex);
    while (!lookup->done && !patience.isOver())
        lookup->changed.wait_for(lock, std::chrono::milliseconds(turnMs));
    if (!lookup->done)
        return std::nullopt;
    problem = lookup->problem;
    return lookup->addresses;
}

/// Families alternate, the resolver's first choice first.
QList<Socket::Address> interleaved(const QList<Socket::Address>& addresses)
{
    QList<Socket::Address> first;
    QList<Socket::Address> second;
    for (const Socket::Address& address : addresses)
        (address.family == addresses.first().family ? first : second).append(address);
    QList<Socket::Address> result;
    while (!first.isEmpty() || !second.isEmpty()) {
        if (!first.isEmpty())
            result.append(first.takeFirst());
        if (!second.isEmpty())
            result.append(second.takeFirst());
    }
    return result;
}

/// The attempts that run side by side.
class Race {
public:
    Race(QList<Socket::Address> addresses, QStringList& problems)
        : m_waiting(std::move(addresses)), m_problems(problems)
    {
    }

    bool isLost() const { return m_waiting.isEmpty() && m_running.empty(); }

    void startNextIfDue()
    {
        if (m_waiting.isEmpty() || (!m_running.empty() && !m_lastStart.hasExpired(staggerMs)))
            return;
        Attempt attempt{m_waiting.takeFirst(), {}};
        QString problem;
        attempt.socket = Socket::beginConnect(attempt.address, problem);
        if (attempt.socket.isValid())
            m_running.push_back(std::move(attempt));
        else
            note(attempt.address, problem);
        m_lastStart.start();
    }

    /// The winner, or an invalid socket.
    Socket waitForOne()
    {
        QList<Socket::Handle> handles;
        for (const Attempt& attempt : m_running)
            handles.append(attempt.socket.handle());
        QList<qsizetype> decided = Socket::decided(handles, turnMs);
        while (!decided.isEmpty()) {
            const auto at = m_running.begin() + decided.takeLast(); // from the back: indexes stay true
            const QString problem = at->socket.connectProblem();
            if (problem.isEmpty())
                return std::move(at->socket);
            note(at->address, problem);
            m_running.erase(at);
        }
        return {};
    }

    void noteUndecided()
    {
        for (const Attempt& attempt : m_running)
            note(attempt.address, Text::tr("no answer"));
    }

private:
    struct Attempt {
        Socket::Address address;
        Socket socket;
    };

    void note(const Socket::Address& address, const QString& problem)
    {
        m_problems.append(address.text + QStringLiteral(": ") + problem);
    }

    QList<Socket::Address> m_waiting;
    std::vector<Attempt> m_running;
    QElapsedTimer m_lastStart;
    QStringList& m_problems;
};

Error connectError(const QString& host, quint16 port, const QString& detail)
{
    return {QStringLiteral("ssh.connect"), Text::tr("No connection to %1, port %2.").arg(host).arg(port), detail,
            Text::tr("Is the machine on, is its SSH server running, and does a firewall let this desk in?")};
}
} // namespace

Result<Socket> TcpConnector::connect(const QString& host, quint16 port, int timeoutMs) const
{
    Patience patience{m_interrupt, {}, timeoutMs};
    patience.since.start();
    const Error interrupted{QStringLiteral("session.interrupted"), Text::tr("Connecting was interrupted."), {}, {}};

    QString problem;
    const auto addresses = lookUp(host, port, patience, problem);
    if (m_interrupt.isRaised())
        return interrupted;
    if (!addresses)
        return connectError(host, port, Text::tr("The name was not resolved in time."));
    if (addresses->isEmpty())
        return connectError(host, port, problem);

    QStringList problems;
    Race race(interleaved(*addresses), problems);
    while (!race.isLost() && !patience.isOver()) {
        race.startNextIfDue();
        Socket winner = race.waitForOne();
        if (winner.isValid()) {
            winner.tuneForSession();
            return winner;
        }
    }
    if (m_interrupt.isRaised())
        return interrupted;
    race.noteUndecided();
    return connectError(host, port, problems.join(QLatin1Char('\n')));
}

} // namespace backend
