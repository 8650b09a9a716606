#include "backend/ssh/HostKeyScan.h"

#include "backend/ssh/HostCertificate.h"
#include "backend/ssh/SshRoutes.h"
#include "backend/ssh/SshTransport.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <thread>

namespace backend {

namespace {
constexpr qsizetype mostAtOnce = 16;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostKeyScan)
};

struct NoCredentials final : CredentialSource {
    std::optional<Secret> ask(Want, const SshLogin&, const QString&) override { return std::nullopt; }
};

std::shared_ptr<SshRoutes> directRoutes(HostKeyPolicy& policy)
{
    static NoCredentials nobody;
    return std::make_shared<SshRoutes>(policy, nobody);
}

qsizetype depthOf(const SshLogin& login)
{
    return login.through ? depthOf(*login.through) + 1 : 0;
}
} // namespace

HostKeyScan::HostKeyScan(HostKeyPolicy& policy, std::shared_ptr<SshRoutes> routes)
    : m_policy(policy), m_routes(routes ? std::move(routes) : directRoutes(policy))
{
}

QList<QList<SshLogin>> HostKeyScan::waves(const QList<SshLogin>& logins)
{
    QList<QList<SshLogin>> waves;
    QSet<QString> jumps;
    const auto add = [&waves](const SshLogin& login) {
        const qsizetype depth = depthOf(login);
        while (waves.size() <= depth)
            waves.append(QList<SshLogin>());
        waves[depth].append(login);
    };
    for (const SshLogin& login : logins) {
        add(login);
        for (const SshLogin* jump = login.through.get(); jump; jump = jump->through.get()) {
            const QString route = routeTo(*jump);
            if (!jumps.contains(route))
                add(*jump);
            jumps.insert(route);
        }
    }
    return waves;
}

QList<ScannedHostKey> HostKeyScan::run(const QList<SshLogin>& logins)
{
    std::vector<ScannedHostKey> results(static_cast<size_t>(logins.size()));
    std::atomic<qsizetype> next = 0;
    std::vector<std::thread> threads;
    for (qsizetype i = 0; i < std::min(mostAtOnce, logins.size()); ++i) {
        threads.emplace_back([&] {
            for (qsizetype at = next++; at < logins.size(); at = next++)
                results[static_cast<size_t>(at)] = scanOne(logins[at]);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    return QList<ScannedHostKey>(results.begin(), results.end());
}

void HostKeyScan::interrupt()
{
    const std::lock_guard lock(m_mutex);
    m_interrupted = true;
    for (InterruptSwitch* running : m_running)
        running->raise();
}

ScannedHostKey HostKeyScan::scanOne(const SshLogin& login)
{
    ScannedHostKey result;
    result.login = login;
    InterruptSwitch interrupt;
    {
        const std::lock_guard lock(m_mutex);
        if (m_interrupted) {
            result.error =
                Error{QStringLiteral("session.interrupted"), Text::tr("Connecting was interrupted."), {}, {}};
            return result;
        }
        m_running.push_back(&interrupt);
    }
    if (login.problem) {
        result.error = login.problem;
    } else if (const auto place = m_routes->ramp().enter(login, interrupt)) {
        const auto transport = SshTransport::connect(login, m_policy.knownTypes(login), *m_routes, interrupt);
        if (transport) {
            result.key = transport.value()->hostKey();
            result.verdict = m_policy.check(login, result.key, result.knownFingerprints);
            const QByteArray rules = m_policy.certificateRules(login, result.key);
            if (result.verdict != HostKeyVerdict::Known && isVouchedFor(login, result.key, rules, *m_routes, interrupt))
                result.verdict = HostKeyVerdict::Known;
        } else {
            result.error = transport.error();
        }
    } else {
        result.error = Error{QStringLiteral("session.interrupted"), Text::tr("Connecting was interrupted."), {}, {}};
    }
    const std::lock_guard lock(m_mutex);
    m_running.erase(std::remove(m_running.begin(), m_running.end(), &interrupt), m_running.end());
    return result;
}

} // namespace backend
