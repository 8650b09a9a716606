#pragma once

#include "backend/base/Error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace backend {

/// What the ssh_config files say about one host. Empty or zero: nothing beyond OpenSSH's defaults. Tokens and "~" are
/// expanded, but for those of `proxyCommand`.
struct HostSettings {
    QString hostName;
    quint16 port = 0;
    QString user;
    QStringList identityFiles;
    QStringList certificateFiles;
    QString identityAgent; ///< path of a socket, or "none"
    bool identitiesOnly = false;
    QString proxyJump; ///< "none" forbids one
    QString proxyCommand;
    QStringList userKnownHostsFiles;
    QString hostKeyAlias;
    int serverAliveSeconds = 0;
    bool strictHostKeys = false; ///< unknown keys are refused without asking
    bool hashKnownHosts = false;
    std::optional<Error> problem; ///< the files could not be read
    bool declined = false;        ///< the files were not read, since a person has declined their commands

    /// Values that are said here count only where `*this` says nothing.
    void addFrom(const HostSettings& later);
    /// "User ops, Port 2222": what is said, in ssh_config's words.
    QString summary() const;
};

/// Reads what `ssh -G` prints for a host; lines that stand in `defaults` too are not said by any file.
HostSettings readHostSettings(const QByteArray& printed, const QByteArray& defaults);

/// Replaces "~", "%d", "%h", "%n", "%p", "%r", "%u" and "%%" as ssh_config(5) does.
QString expandTokens(const QString& text, const QString& original, const QString& host, quint16 port,
                     const QString& user);

} // namespace backend
