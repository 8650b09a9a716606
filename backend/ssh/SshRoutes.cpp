#include "backend/ssh/SshRoutes.h"

#include "backend/ssh/JumpConnection.h"
#include "backend/ssh/ProxyProcess.h"
#include "backend/ssh/TcpConnector.h"

#include <QCoreApplication>

namespace backend {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshRoutes)
};

/// The jump host's own trouble, told by the machine behind it.
Error onTheWay(const Error& error, const SshLogin& login)
{
    if (error.code == QLatin1String("session.interrupted"))
        return error;
    return {error.code, Text::tr("%1 is reached through %2. %3").arg(login.name, login.through->name, error.message),
            error.detail, error.hint};
}
} // namespace

SshRoutes::SshRoutes(HostKeyPolicy& policy, CredentialSource& credentials)
    : m_policy(policy), m_credentials(credentials)
{
}

SshRoutes::~SshRoutes() = default;

Result<SshRoutes::Reached> SshRoutes::reach(const SshLogin& login, const InterruptSwitch& interrupt)
{
    if (!login.through && !login.proxyCommand.isEmpty()) {
        auto started = ProxyProcess::start(login.proxyCommand);
        if (!started)
            return started.error();
        return Reached{std::move(started->socket), std::move(started->process)};
    }
    if (!login.through) {
        auto socket = TcpConnector(interrupt).connect(login.address, login.port, login.connectTimeoutMs);
        if (!socket)
            return socket.error();
        return Reached{std::move(*socket), nullptr};
    }
    for (bool mayBeStale = true;;) {
        const auto [jump, isFresh] = jumpFor(*login.through);
        auto relayed = jump->openRelay(login.address, login.port, login.connectTimeoutMs, interrupt);
        if (relayed)
            return Reached{std::move(*relayed), jump};
        const bool wasOthers = relayed.error().code == QLatin1String("session.interrupted") && !interrupt.isRaised();
        const bool wasStale = relayed.error().code == QLatin1String("session.lost") && !isFresh && mayBeStale;
        if (wasStale)
            mayBeStale = false; // it was lost before we came, which shows only now: logged in to once more
        else if (!wasOthers)    // whoever waited for this jump host has just given up; we have not
            return onTheWay(relayed.error(), login);
    }
}

SshRoutes::Jump SshRoutes::jumpFor(const SshLogin& jump)
{
    std::shared_ptr<JumpConnection> old; // ended outside of the lock
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<JumpConnection>& known = m_jumps[jump.user + QLatin1Char('@') + routeTo(jump)];
    const bool isFresh = !known || !known->isUsable();
    if (isFresh) {
        old = std::move(known);
        known = std::make_shared<JumpConnection>(jump, m_policy, m_credentials, *this);
    }
    return {known, isFresh};
}

} // namespace backend
