#include "backend/ssh/JumpConnection.h"

#include "backend/ssh/Liveness.h"
#include "backend/ssh/SshEntrance.h"
#include "backend/ssh/SshTransport.h"

#include <QCoreApplication>

#include <chrono>

namespace backend {

namespace {
constexpr int turnMs = 50;
constexpr qint64 refusalCountsMs = 2000;
constexpr qint64 idleMs = 120000;
constexpr int mostTurnsWithoutPackets = 16;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JumpConnection)
};

Error interrupted()
{
    return {QStringLiteral("session.interrupted"), Text::tr("Connecting was interrupted."), {}, {}};
}
} // namespace

JumpConnection::JumpConnection(SshLogin login, HostKeyPolicy& policy, CredentialSource& credentials, SshRoutes& routes)
    : m_login(std::move(login)), m_policy(policy), m_credentials(credentials), m_routes(routes),
      m_wakers(Socket::pair()), m_thread([this] { run(); })
{
}

JumpConnection::~JumpConnection()
{
    m_interrupt.raise();
    wake();
    m_thread.join();
}

bool JumpConnection::isUsable() const
{
    const std::lock_guard lock(m_mutex);
    const bool hasRefused = m_problem && m_problem->code != QLatin1String("session.interrupted") &&
                            m_problem->code != QLatin1String("session.lost");
    if (m_interrupt.isRaised())
        return false;
    return m_state != State::Over || (hasRefused && !m_over.hasExpired(refusalCountsMs));
}

Result<Socket> JumpConnection::openRelay(const QString& host, quint16 port, int timeoutMs,
                                         const InterruptSwitch& interrupt)
{
    auto ends = Socket::pair();
    if (!ends.first.isValid())
        return Error{QStringLiteral("ssh.connect"), Text::tr("The system has no more sockets."), {}, {}};
    const auto request = std::make_shared<Request>();
    request->host = host;
    request->port = port;
    request->carrierEnd = std::move(ends.second);
    std::unique_lock lock(m_mutex);
    if (m_state != State::Over)
        m_requests.push_back(request);
    ++m_waiting;
    wake();
    QElapsedTimer since;
    while (!request->done && m_state != State::Over && !interrupt.isRaised()) {
        if (m_state == State::Open && !since.isValid())
            since.start();
        if (since.isValid() && since.hasExpired(timeoutMs)) {
            request->error = unreachable(*request, Text::tr("no answer"));
            break;
        }
        m_changed.wait_for(lock, std::chrono::milliseconds(turnMs));
    }
    // Nobody wants this login any more.
    if (--m_waiting == 0 && m_state == State::Connecting)
        m_interrupt.raise();
    if (request->done && !request->error)
        return std::move(ends.first);
    request->abandoned = true;
    if (interrupt.isRaised())
        return interrupted();
    return request->error.value_or(m_problem.value_or(interrupted()));
}

void JumpConnection::run()
{
    auto transport = logIn(m_login, m_policy, m_credentials, m_routes, m_interrupt);
    if (!transport) {
        end(transport.error());
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_state = State::Open;
        m_changed.notify_all();
    }
    serve(**transport);
    m_carried.clear(); // channels go before their session
    end(lost());
}

void JumpConnection::serve(SshTransport& transport)
{
    const ssh_session session = transport.session();
    ssh_set_blocking(session, 0);
    Liveness liveness(session, m_login.aliveSeconds);
    const EventHandle event(ssh_event_new());
    if (!event || ssh_event_add_session(event.get(), session) != SSH_OK)
        return;
    QElapsedTimer idle;
    idle.start();
    while (!m_interrupt.isRaised() && ssh_is_connected(session) && liveness.isAlive()) {
        turn(transport, event.get());
        if (!m_carried.empty())
            idle.start();
        else if (idle.hasExpired(idleMs))
            break;
    }
    m_carried.clear();
    ssh_event_remove_session(event.get(), session);
}

void JumpConnection::turn(SshTransport& transport, ssh_event event)
{
    const ssh_session session = transport.session();
    const bool isFull = (ssh_get_poll_flags(session) & SSH_WRITE_PENDING) != 0;
    QList<Socket::Interest> interests = {{m_wakers.second.handle(), true, false}, {ssh_get_fd(session), true, isFull}};
    for (const Carried& carried : m_carried)
        interests.append(carried.stream->interest());
    Socket::wait(interests, turnMs);
    if (interests.first().read) {
        char bytes[64];
        m_wakers.second.readSome(bytes, sizeof bytes);
    }
    takeRequests(session);
    // As long as bytes move there may be more; packets of others are not kept waiting for long.
    for (int i = 0; i < mostTurnsWithoutPackets; ++i) {
        if (ssh_event_dopoll(event, 0) == SSH_ERROR || !ssh_is_connected(session))
            return;
        if (!advanceAll())
            return;
    }
}

void JumpConnection::takeRequests(ssh_session session)
{
    const std::lock_guard lock(m_mutex);
    for (const std::shared_ptr<Request>& request : m_requests) {
        if (request->abandoned)
            continue;
        m_carried.push_back({request, std::make_unique<RelayedStream>(session, request->host, request->port,
                                                                      std::move(request->carrierEnd))});
    }
    m_requests.clear();
}

bool JumpConnection::advanceAll()
{
    bool hasMoved = false;
    for (auto at = m_carried.begin(); at != m_carried.end();) {
        const RelayedStream::State before = at->stream->state();
        hasMoved = at->stream->advance() || hasMoved;
        if (at->request && at->stream->state() != before)
            answer(*at);
        const RelayedStream::State now = at->stream->state();
        const bool isOver = now == RelayedStream::State::Refused || now == RelayedStream::State::Ended;
        at = isOver ? m_carried.erase(at) : std::next(at);
    }
    return hasMoved;
}

void JumpConnection::answer(Carried& carried)
{
    const std::lock_guard lock(m_mutex);
    if (carried.stream->state() == RelayedStream::State::Refused)
        carried.request->error = unreachable(*carried.request, carried.stream->refusal());
    carried.request->done = true;
    carried.request.reset();
    m_changed.notify_all();
}

void JumpConnection::end(const Error& why)
{
    const std::lock_guard lock(m_mutex);
    m_state = State::Over;
    m_problem = why;
    m_over.start();
    m_requests.clear();
    m_changed.notify_all();
}

void JumpConnection::wake()
{
    m_wakers.first.writeSome("!", 1);
}

Error JumpConnection::unreachable(const Request& request, const QString& why) const
{
    const bool isForbidden = why.contains(QLatin1String("error (1)")); // SSH_OPEN_ADMINISTRATIVELY_PROHIBITED
    return {QStringLiteral("ssh.connect"),
            Text::tr("%1 cannot reach %2, port %3.").arg(m_login.name, request.host).arg(request.port), why,
            isForbidden ? Text::tr("The SSH server of %1 must allow forwarding for this user: AllowTcpForwarding and "
                                   "PermitOpen in its sshd_config, no restrict in authorized_keys.")
                              .arg(m_login.name)
                        : Text::tr("Is the machine on, and does %1 know its address and reach it?").arg(m_login.name)};
}

Error JumpConnection::lost() const
{
    return {QStringLiteral("session.lost"), Text::tr("The connection to %1 was lost.").arg(m_login.name), {}, {}};
}

} // namespace backend
