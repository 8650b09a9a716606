#pragma once

#include "backend/ssh/SshLogin.h"

#include <QMap>
#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace backend {

class InterruptSwitch;

/// Lets at most eight logins at once knock at one server: sshd drops connections at random when more than ten wait to
/// be authenticated (MaxStartups 10:30:100). Thread-safe; outlives its places.
class LoginRamp {
public:
    static constexpr int mostAtOnce = 8;

    /// A place in front of one server, given back on destruction.
    class Place {
    public:
        Place(LoginRamp& ramp, QString server) : m_ramp(ramp), m_server(std::move(server)) {}
        ~Place() { m_ramp.leave(m_server); }
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

    private:
        LoginRamp& m_ramp;
        const QString m_server;
    };

    /// Waits for a place; null: interrupted.
    std::unique_ptr<Place> enter(const SshLogin& login, const InterruptSwitch& interrupt);

private:
    void leave(const QString& server);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    QMap<QString, int> m_inside; ///< server → logins in flight
};

/// Names a server together with the way to it: the same address behind two jump hosts is two servers.
QString routeTo(const SshLogin& login);

} // namespace backend
