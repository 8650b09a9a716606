#pragma once

#include "backend/node/NodeSession.h"
#include "backend/ssh/BecomePrelude.h"

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
    /// Runs one short command in the given way.
    using Exec = std::function<ExecOutcome(BecomeWay, const QByteArray& command, OutputSink&, Report&)>;

    BecomeCheck(const SshLogin& login, CredentialSource& credentials) : m_login(login), m_credentials(credentials) {}

    /// Sets `way` to what commands are to use: with a terminal only where sudo refused for the want of one. Asks for
    /// the password where it is needed, at most three times. `password` is what the Exec hands to sudo. Errors:
    /// "ssh.sudo.missing", "ssh.sudo.refused", "ssh.sudo.terminal", "ssh.sudo.password", "session.lost".
    Result<void> run(BecomeWay& way, Secret& password, const Exec& exec) const;

private:
    Result<void> prove(const BecomeWay& way, Secret& password, const Exec& exec) const;
    Result<void> explain(const ExecOutcome& outcome, const QByteArray& words) const;
    Result<void> runWithPassword(const BecomeWay& way, Secret& password, const Exec& exec) const;
    Result<bool> needsNoPassword(const BecomeWay& way, const Exec& exec) const;
    Error notAccepted(bool wasGiven, const QString& said) const;

    const SshLogin& m_login;
    CredentialSource& m_credentials;
};

} // namespace backend
