#pragma once

#include "backend/base/Result.h"
#include "backend/base/Secret.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace backend {

/// One way to log in; tried in the order given.
struct SshAuth {
    enum class Kind { Agent, KeyFile, Password };
    Kind kind = Kind::Agent;
    QString keyFile;            ///< only with KeyFile; absolute
    QStringList certificates{}; ///< files of user certificates, one of which may be this key's; besides KEY-cert.pub
    /// Reads the text of the key where it is no file of its own (`keyFile` then only names the place). Called on the
    /// session's thread at each login; may block.
    std::function<Result<Secret>()> keyText{};
};

enum class Become { None, Sudo, SudoPassword };

/// Where and as whom to log in. Plain value, no secret inside.
struct SshLogin {
    QString name; ///< the wizard's name of the node, for messages
    QString address;
    quint16 port = 22;
    QString user;
    QList<SshAuth> auth;
    Become become = Become::None;
    int connectTimeoutMs = 10000;
    /// The jump host whose connection leads here (it may have one of its own); null: reached directly.
    std::shared_ptr<const SshLogin> through;

    // What ssh_config may say besides.
    QString proxyCommand;         ///< a command whose stdin and stdout are the connection; only without `through`
    QString agentSocket;          ///< instead of SSH_AUTH_SOCK; "none": no agent
    QString hostKeyAlias;         ///< the name under which known_hosts has the server
    QStringList knownHostsFiles;  ///< read too
    bool strictHostKeys = false;  ///< an unknown key is refused without asking
    bool hashKnownHosts = false;  ///< an accepted key is kept with its host hashed
    int aliveSeconds = 0;         ///< silence after which the server is asked whether it lives; 0: ours
    std::optional<Error> problem; ///< why nobody can log in: the files that say how cannot be read
};

struct HostKey {
    QString type;              ///< for example "ssh-ed25519"
    QString sha256Fingerprint; ///< "SHA256:…" as OpenSSH prints it
    QString knownHostsLine;    ///< "host type base64", as OpenSSH would write it
};

enum class HostKeyVerdict { Known, Unknown, Changed };

/// Decides on host keys. Called on the session's thread; implementations lock.
class HostKeyPolicy {
public:
    virtual ~HostKeyPolicy() = default;
    /// True: trusted. False ends the login with error "ssh.hostkey.unknown" or "ssh.hostkey.changed".
    /// A changed key is never accepted.
    virtual HostKeyVerdict check(const SshLogin& login, const HostKey& key, QStringList& knownFingerprints) = 0;
    virtual bool acceptUnknown(const SshLogin& login, const HostKey& key) = 0;
    /// Key types known for this host, best first: the server is asked for these before any other, so that a host
    /// known by one key is not met with another. Empty: no preference.
    virtual QStringList knownTypes(const SshLogin& login)
    {
        Q_UNUSED(login)
        return {};
    }
    /// Text of known_hosts files by which a host certificate of this server is to be judged; empty: no authority is
    /// trusted for it, or the key itself is revoked.
    virtual QByteArray certificateRules(const SshLogin& login, const HostKey& key)
    {
        Q_UNUSED(login)
        Q_UNUSED(key)
        return {};
    }
};

/// Answers what only a person or the keychain knows. Called on the session's thread; may block.
class CredentialSource {
public:
    virtual ~CredentialSource() = default;
    enum class Want { Password, Passphrase, SudoPassword, KeyboardInteractive };
    /// `prompt`: the key's file with Passphrase; the server's own words with KeyboardInteractive; else what is wanted.
    /// nullopt: the person declined.
    virtual std::optional<Secret> ask(Want want, const SshLogin& login, const QString& prompt) = 0;
    /// The last answer was wrong: it must not be given again, since a few wrong ones lock a user out.
    virtual void refused(Want want, const SshLogin& login)
    {
        Q_UNUSED(want)
        Q_UNUSED(login)
    }
};

} // namespace backend
