#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace backend {

/// One line of a known_hosts file as OpenSSH writes it (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT).
struct KnownHostsLine {
    enum class Marker { None, Revoked, CertAuthority };

    Marker marker = Marker::None;
    QStringList patterns; ///< lower case; "*", "?" and a leading "!" as OpenSSH reads them; empty when hashed
    QByteArray salt;      ///< with `hash`: HMAC-SHA1 of the one host name of this line
    QByteArray hash;
    QString type;
    QByteArray key; ///< the blob, decoded

    /// `name` is "host" or "[host]:port".
    bool matches(const QString& name) const;
    /// "SHA256:…" as OpenSSH prints it.
    QString fingerprint() const;

    /// nullopt: a comment, an empty line, or nothing that OpenSSH would read either.
    static std::optional<KnownHostsLine> parse(const QByteArray& line);
};

/// A host's name as HashKnownHosts writes it: "|1|salt|hash", with a new salt.
QString hashedHostName(const QString& name);

/// All readable lines of a file's text, in order.
QList<KnownHostsLine> parseKnownHosts(const QByteArray& text);

} // namespace backend
