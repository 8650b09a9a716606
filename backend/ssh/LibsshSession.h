#pragma once

#include "backend/node/NodeSession.h"
#include "backend/ssh/SshLogin.h"

#include <memory>

namespace backend {

class SshRoutes;

/// NodeSession over libssh 0.10 or newer. See NodeSession for threads and states.
/// Errors: "ssh.connect", "ssh.hostkey.unknown", "ssh.hostkey.changed" (detail: both fingerprints), "ssh.auth",
/// "ssh.sudo.missing", "ssh.sudo.refused", "ssh.sudo.terminal", "ssh.sudo.password", "session.closed", "session.lost",
/// "session.interrupted".
class LibsshSession final : public NodeSession {
public:
    /// `policy` and `credentials` outlive the session. Sessions with the same `routes` share the connections to jump
    /// hosts; null: routes of its own.
    LibsshSession(SshLogin login, HostKeyPolicy& policy, CredentialSource& credentials,
                  std::shared_ptr<SshRoutes> routes = nullptr);
    ~LibsshSession() override;

    Result<void> open() override;
    bool isOpen() const override;
    QString hostKey() const override;
    ExecOutcome exec(const QByteArray& command, InputSource& input, OutputSink& output, qint64 limitMs) override;
    Result<void> put(const QByteArray& path, InputSource& content, int mode) override;
    Result<void> get(const QByteArray& path, qint64 from, OutputSink& output) override;
    void close() override;
    void interrupt() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace backend
