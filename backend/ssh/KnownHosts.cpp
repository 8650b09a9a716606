#include "backend/ssh/KnownHosts.h"

#include "backend/ssh/SshTransport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace backend {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(KnownHosts)
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() + '\n' : QByteArray();
}

/// Types that our side can ask a server for; a line of another type says nothing about what it offers us.
bool isUsable(const KnownHostsLine& line)
{
    return line.type == QLatin1String("ssh-ed25519") || line.type == QLatin1String("ssh-rsa") ||
           line.type.startsWith(QLatin1String("ecdsa-sha2-nistp"));
}

QByteArray blobOf(const HostKey& key)
{
    return QByteArray::fromBase64(key.knownHostsLine.section(QLatin1Char(' '), 2, 2).toLatin1());
}

QString described(const KnownHostsLine& line)
{
    return line.type + QLatin1Char(' ') + line.fingerprint();
}
} // namespace

KnownHosts::KnownHosts(QStringList readOnlyFiles, QString ownFile, Ask ask)
    : m_readOnlyFiles(std::move(readOnlyFiles)), m_ownFile(std::move(ownFile)), m_ask(std::move(ask))
{
}

QStringList KnownHosts::openSshFiles()
{
    const QString own = QDir::homePath() + QStringLiteral("/.ssh/");
#ifdef Q_OS_WIN
    const QString system = qEnvironmentVariable("PROGRAMDATA") + QStringLiteral("/ssh/");
#else
    const QString system = QStringLiteral("/etc/ssh/");
#endif
    return {own + QStringLiteral("known_hosts"), own + QStringLiteral("known_hosts2"),
            system + QStringLiteral("ssh_known_hosts"), system + QStringLiteral("ssh_known_hosts2")};
}

HostKeyVerdict KnownHosts::check(const SshLogin& login, const HostKey& key, QStringList& knownFingerprints)
{
    const QByteArray offered = blobOf(key);
    QList<KnownHostsLine> exact = linesFor(login, hostKeyName(login));
    // A server on another port may be known by its bare name; that can prove a key, never disprove one.
    const QList<KnownHostsLine> bare =
        login.port == 22 || !login.hostKeyAlias.isEmpty() ? QList<KnownHostsLine>() : linesFor(login, login.address);

    bool isKnown = false;
    for (const KnownHostsLine& line : exact + bare) {
        if (line.key != offered)
            continue;
        if (line.marker == KnownHostsLine::Marker::Revoked) {
            knownFingerprints = {Text::tr("%1 (revoked)").arg(described(line))};
            return HostKeyVerdict::Changed;
        }
        isKnown = isKnown || line.marker == KnownHostsLine::Marker::None;
    }
    if (isKnown)
        return HostKeyVerdict::Known;
    for (const KnownHostsLine& line : exact) {
        if (line.marker == KnownHostsLine::Marker::None && isUsable(line))
            knownFingerprints.append(described(line));
    }
    knownFingerprints.removeDuplicates();
    return knownFingerprints.isEmpty() ? HostKeyVerdict::Unknown : HostKeyVerdict::Changed;
}

bool KnownHosts::acceptUnknown(const SshLogin& login, const HostKey& key)
{
    const std::lock_guard lock(m_question);
    QStringList known;
    switch (check(login, key, known)) { // another session may have asked about this host meanwhile
    case HostKeyVerdict::Known:
        return true;
    case HostKeyVerdict::Changed:
        return false;
    case HostKeyVerdict::Unknown:
        break;
    }
    if (!m_ask || !m_ask(login, key))
        return false;
    if (const auto written = remember(key); !written)
        qWarning("%s", qUtf8Printable(written.error().toString()));
    return true;
}

QStringList KnownHosts::knownTypes(const SshLogin& login)
{
    QStringList types;
    for (const KnownHostsLine& line : linesFor(login, hostKeyName(login))) {
        if (line.marker == KnownHostsLine::Marker::None && isUsable(line) && !types.contains(line.type))
            types.append(line.type);
    }
    return types;
}

Result<void> KnownHosts::remember(const HostKey& key)
{
    const std::lock_guard lock(m_files);
    const QByteArray line = key.knownHostsLine.toUtf8() + '\n';
    m_remembered += line;
    QFile file(m_ownFile);
    const auto failed = [&] {
        return Error{QStringLiteral("ssh.hostkey.write"),
                     Text::tr("The host key could not be kept in %1.").arg(m_ownFile), file.errorString(),
                     Text::tr("It counts until the program ends.")};
    };
    QDir().mkpath(QFileInfo(m_ownFile).absolutePath());
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return failed();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QByteArray text = line;
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        text.prepend('\n'); // a hand-edited last line
    if (file.write(text) != text.size() || !file.flush())
        return failed();
    return {};
}

QByteArray KnownHosts::certificateRules(const SshLogin& login, const HostKey& key)
{
    bool hasAuthority = false;
    for (const KnownHostsLine& line : linesFor(login, hostKeyName(login)) + linesFor(login, login.address)) {
        if (line.marker == KnownHostsLine::Marker::Revoked && line.key == blobOf(key))
            return {};
        hasAuthority = hasAuthority || line.marker == KnownHostsLine::Marker::CertAuthority;
    }
    const std::lock_guard lock(m_files);
    return hasAuthority ? textFor(login) : QByteArray();
}

QByteArray KnownHosts::textFor(const SshLogin& login) const
{
    QByteArray text;
    for (const QString& path : m_readOnlyFiles + login.knownHostsFiles)
        text += contentOf(path);
    return text + contentOf(m_ownFile) + m_remembered;
}

QList<KnownHostsLine> KnownHosts::linesFor(const SshLogin& login, const QString& name) const
{
    const std::lock_guard lock(m_files);
    QList<KnownHostsLine> matching;
    for (const KnownHostsLine& line : parseKnownHosts(textFor(login))) {
        if (line.matches(name))
            matching.append(line);
    }
    return matching;
}

} // namespace backend
