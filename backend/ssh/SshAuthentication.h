#pragma once

#include "backend/base/Result.h"
#include "backend/ssh/InterruptSwitch.h"
#include "backend/ssh/SshHandles.h"
#include "backend/ssh/SshLogin.h"

namespace backend {

/// Logs in over a connected session by the ways of the login, in their order. A server may want several after one
/// another; what remains at the end is tried as keyboard-interactive (one-time codes).
class SshAuthentication {
public:
    SshAuthentication(ssh_session session, const SshLogin& login, CredentialSource& credentials,
                      InterruptSwitch& interrupt);

    /// Errors: "ssh.auth" (detail: what was tried and why it failed), "session.interrupted".
    Result<void> run();

private:
    enum class Answer { Accepted, Partial, Refused, Broken };

    Answer tryOne(const SshAuth& way);
    Answer tryAgent();
    Answer tryKeyFile(const SshAuth& way);
    Answer tryPassword();
    /// Asks for the password and again while it is refused; `again` says that the last one was.
    Answer tryPasswordOnce(bool again);
    Answer tryInteractive(bool passwordFirst, bool again = false);
    KeyHandle loadKey(const SshAuth& way);
    /// Why this key cannot be used, known before the server is asked; empty: it may be.
    static QString unusable(const SshAuth& way);
    /// False: the server said that it wants neither this key nor a certificate of it, so nobody is asked for its
    /// passphrase.
    bool isWanted(const SshAuth& way);
    /// The key together with its certificate; null: there is none.
    static KeyHandle certified(const KeyHandle& key, const SshAuth& way);
    std::optional<Secret> answerPrompt(const QString& prompt, bool echo, bool& passwordFirst, bool again);
    QString passwordPrompt(bool again) const;
    Answer judge(int rc, const QString& what);
    bool isOffered(int method);
    void note(const QString& what, const QString& why);
    Error refusal() const;

    ssh_session m_session;
    const SshLogin& m_login;
    CredentialSource& m_credentials;
    InterruptSwitch& m_interrupt;
    QStringList m_tried;
    bool m_passwordGiven = false; ///< in the try that goes on
    bool m_passwordRefused = false;
};

} // namespace backend
