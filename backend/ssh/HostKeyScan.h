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

/// What one server showed before anybody logged in.
struct ScannedHostKey {
    SshLogin login;
    HostKeyVerdict verdict = HostKeyVerdict::Unknown; ///< meaningless with an error
    HostKey key;
    QStringList knownFingerprints;
    std::optional<Error> error; ///< no connection, no key
};

/// Collects the host keys of many nodes at once, without logging in, so that all fingerprints can be shown together and
/// asked about once. Accepts nothing by itself.
class HostKeyScan {
public:
    /// `policy` outlives the scan.
    explicit HostKeyScan(HostKeyPolicy& policy) : m_policy(policy) {}

    /// Blocks until each node has answered or failed; results in the order of `logins`. At most 16 at a time.
    QList<ScannedHostKey> run(const QList<SshLogin>& logins);
    /// From another thread: the nodes still waited for end with "session.interrupted".
    void interrupt();

private:
    ScannedHostKey scanOne(const SshLogin& login);

    HostKeyPolicy& m_policy;
    std::atomic<bool> m_interrupted = false;
    std::mutex m_mutex;
    std::vector<InterruptSwitch*> m_running;
};

} // namespace backend
