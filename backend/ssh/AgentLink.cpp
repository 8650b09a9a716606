#include "backend/ssh/AgentLink.h"

#include <QCoreApplication>

#include <chrono>

namespace backend {

namespace {
constexpr std::chrono::seconds patience{60};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AgentLink)
};

/// IdentityAgent is a path, "SSH_AUTH_SOCK", or the name of a variable behind a "$".
QString pathOf(const QString& socket)
{
    if (socket.isEmpty() || socket == QLatin1String("SSH_AUTH_SOCK"))
        return qEnvironmentVariable("SSH_AUTH_SOCK");
    if (!socket.startsWith(QLatin1Char('$')))
        return socket;
    QString variable = socket.mid(1);
    variable.remove(QLatin1Char('{')).remove(QLatin1Char('}'));
    return qEnvironmentVariable(variable.toLocal8Bit().constData());
}
} // namespace

std::unique_ptr<AgentLink> AgentLink::attach(ssh_session session, const QString& socket, InterruptSwitch& interrupt,
                                             QString& problem)
{
    const QString path = pathOf(socket);
    if (path.isEmpty()) {
        problem = Text::tr("no agent is running (SSH_AUTH_SOCK is not set)");
        return nullptr;
    }
    if (path == QLatin1String("none")) {
        problem = Text::tr("ssh_config says IdentityAgent none");
        return nullptr;
    }
    if (path.startsWith(QLatin1String("\\\\"))) {
        problem = Text::tr("the agent of Windows (%1) cannot be asked by this program; use the key file").arg(path);
        return nullptr;
    }
    Socket connected = Socket::connectLocal(path, problem);
    if (!connected.isValid())
        return nullptr;
    std::unique_ptr<AgentLink> link(new AgentLink(std::move(connected), interrupt));
    // libssh closes what it is given together with the session.
    if (ssh_set_agent_socket(session, link->m_socket.duplicate()) != SSH_OK) {
        problem = lastError(session);
        return nullptr;
    }
    return link;
}

int AgentLink::authenticate([[maybe_unused]] ssh_session session) const
{
#ifdef _WIN32 // where libssh has no agents, and attach() gives none
    return SSH_AUTH_DENIED;
#else
    return ssh_userauth_agent(session, nullptr);
#endif
}

AgentLink::AgentLink(Socket socket, InterruptSwitch& interrupt)
    : m_socket(std::move(socket)), m_watch(interrupt, m_socket), m_deadline([this] { waitForDeadline(); })
{
}

AgentLink::~AgentLink()
{
    {
        const std::lock_guard lock(m_mutex);
        m_finished = true;
    }
    m_changed.notify_all();
    m_deadline.join();
}

void AgentLink::waitForDeadline()
{
    std::unique_lock lock(m_mutex);
    if (m_changed.wait_for(lock, patience, [this] { return m_finished; }))
        return;
    m_timedOut = true;
    m_socket.shutDown();
}

} // namespace backend
