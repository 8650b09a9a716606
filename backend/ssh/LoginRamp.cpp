#include "backend/ssh/LoginRamp.h"

#include "backend/ssh/InterruptSwitch.h"
#include "backend/ssh/SshTransport.h"

#include <chrono>

namespace backend {

namespace {
constexpr std::chrono::milliseconds turn{50};
}

std::unique_ptr<LoginRamp::Place> LoginRamp::enter(const SshLogin& login, const InterruptSwitch& interrupt)
{
    const QString server = routeTo(login);
    std::unique_lock lock(m_mutex);
    while (m_inside.value(server) >= mostAtOnce && !interrupt.isRaised())
        m_changed.wait_for(lock, turn);
    if (interrupt.isRaised())
        return nullptr;
    ++m_inside[server];
    return std::make_unique<Place>(*this, server);
}

void LoginRamp::leave(const QString& server)
{
    const std::lock_guard lock(m_mutex);
    if (--m_inside[server] == 0)
        m_inside.remove(server);
    m_changed.notify_all();
}

QString routeTo(const SshLogin& login)
{
    const QString here = knownHostsName(login.address, login.port);
    return login.through ? routeTo(*login.through) + QLatin1Char('>') + here : here;
}

} // namespace backend
