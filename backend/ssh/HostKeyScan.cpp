#include "backend/ssh/HostKeyScan.h"

#include "backend/ssh/SshTransport.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace backend {

namespace {
constexpr qsizetype mostAtOnce = 16;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostKeyScan)
};
} // namespace

QList<ScannedHostKey> HostKeyScan::run(const QList<SshLogin>& logins)
{
    m_interrupted = false;
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
    const auto transport = SshTransport::connect(login, m_policy.knownTypes(login), interrupt);
    if (transport) {
        result.key = transport.value()->hostKey();
        result.verdict = m_policy.check(login, result.key, result.knownFingerprints);
    } else {
        result.error = transport.error();
    }
    const std::lock_guard lock(m_mutex);
    m_running.erase(std::remove(m_running.begin(), m_running.end(), &interrupt), m_running.end());
    return result;
}

} // namespace backend
