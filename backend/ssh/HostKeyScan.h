#pragma once

#include "backend/base/Result.h"
#include "backend/ssh/SshLogin.h"

#include <QList>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace backend {

class InterruptSwitch;
class SshRoutes;

/// What one server showed before anybody logged in.
struct ScannedHostKey {
    SshLogin login;
    HostKeyVerdict verdict = HostKeyVerdict::Unknown; ///< meaningless with an error
    HostKey key;
    QStringList knownFingerprints;
    std::optional<Error> error; ///< no connection, no key
};

/// Collects the host keys of many nodes at once, without logging in to them, so that all fingerprints can be shown
/// together and asked about once. Accepts nothing by itself.
class HostKeyScan {
public:
    /// `policy` outlives the scan.
    explicit HostKeyScan(HostKeyPolicy& policy, std::shared_ptr<SshRoutes> routes = nullptr);

    /// The machines whose keys count, jump hosts among them, each once: first those that are reached directly, then
    /// those behind them, and so on. A machine can be scanned only when the key of the one before it is known, since
    /// nobody logs in to a stranger.
    static QList<QList<SshLogin>> waves(const QList<SshLogin>& logins);

    /// Blocks until each node has answered or failed; results in the order of `logins`. At most 16 at a time.
    QList<ScannedHostKey> run(const QList<SshLogin>& logins);
    /// From another thread, and for good: the nodes still waited for end with "session.interrupted".
    void interrupt();

private:
    ScannedHostKey scanOne(const SshLogin& login);

    HostKeyPolicy& m_policy;
    const std::shared_ptr<SshRoutes> m_routes;
    std::atomic<bool> m_interrupted = false;
    std::mutex m_mutex;
    std::vector<InterruptSwitch*> m_running;
};

} // namespace backend
