#pragma once

#include "backend/node/NodeSession.h"
#include "backend/ssh/SshLogin.h"

#include <functional>

namespace backend {

/// Proves right after the login that commands will run as root where the login says so, so that no step of a run finds
/// out in the middle. A login that is root already needs no sudo.
class BecomeCheck {
public:
    /// What sudo did with one command.
    struct Report {
        bool hasBegun = false; ///< the command itself ran
        bool hasAskedPassword = false;
    };
    /// Runs one short command as the given user.
    using Exec = std::function<ExecOutcome(Become, const QByteArray& command, OutputSink&, Report&)>;

    BecomeCheck(const SshLogin& login, CredentialSource& credentials) : m_login(login), m_credentials(credentials) {}

    /// Sets `become` to what commands are to use. Asks for the password where it is needed, at most three times.
    /// `password` is what the Exec hands to sudo. Errors: "ssh.sudo.missing", "ssh.sudo.refused",
    /// "ssh.sudo.password", "session.lost".
    Result<void> run(Become& become, Secret& password, const Exec& exec) const;

private:
    Result<void> explain(const ExecOutcome& outcome, const QByteArray& words) const;
    Result<void> runWithPassword(Secret& password, const Exec& exec) const;
    Result<bool> needsNoPassword(const Exec& exec) const;
    Error notAccepted(bool wasGiven, const QString& said) const;

    const SshLogin& m_login;
    CredentialSource& m_credentials;
};

} // namespace backend
