#pragma once

#include "backend/base/Result.h"
#include "backend/ssh/KnownHostsLine.h"
#include "backend/ssh/SshLogin.h"

#include <functional>
#include <mutex>

namespace backend {

/// Host keys from OpenSSH's files and from a file of our own; only the latter is ever written. Thread-safe: sessions
/// of many nodes share one. Files are read anew for each decision, so what another program adds counts at once.
///
/// A host that is known by other keys than the offered one is Changed, also where only the type differs: servers are
/// asked for the known types first, so a known key that is not offered is gone. A revoked key is Changed.
class KnownHosts final : public HostKeyPolicy {
public:
    /// Asks a person (or a list of accepted fingerprints). On the session's thread; one question at a time.
    using Ask = std::function<bool(const SshLogin&, const HostKey&)>;

    KnownHosts(QStringList readOnlyFiles, QString ownFile, Ask ask);

    /// The files that OpenSSH reads for this person on this machine.
    static QStringList openSshFiles();

    HostKeyVerdict check(const SshLogin& login, const HostKey& key, QStringList& knownFingerprints) override;
    bool acceptUnknown(const SshLogin& login, const HostKey& key) override;
    QStringList knownTypes(const SshLogin& login) override;
    QByteArray certificateRules(const SshLogin& login, const HostKey& key) override;

    /// Adds a key that a person has accepted. Error "ssh.hostkey.write": it counts until the program ends only.
    Result<void> remember(const HostKey& key);

private:
    QByteArray textFor(const SshLogin& login) const;
    QList<KnownHostsLine> linesFor(const SshLogin& login, const QString& name) const;

    const QStringList m_readOnlyFiles;
    const QString m_ownFile;
    const Ask m_ask;
    mutable std::mutex m_files; ///< files and m_remembered; held briefly
    std::mutex m_question;      ///< held while a person thinks
    QByteArray m_remembered;    ///< lines accepted since the start
};

} // namespace backend
