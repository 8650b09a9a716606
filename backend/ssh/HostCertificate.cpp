// Marked file: a POSIX way to hand a socket to a program.
#include "backend/ssh/HostCertificate.h"

#include "backend/ssh/InterruptSwitch.h"
#include "backend/ssh/SshRoutes.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace backend {

#ifdef _WIN32
/// A program cannot be given a connection there: the key counts as unknown, and is asked about.
bool isVouchedFor(const SshLogin&, const HostKey&, const QByteArray&, SshRoutes&, const InterruptSwitch&)
{
    return false;
}
#else

namespace {
constexpr int limitMs = 15000;
constexpr int turnMs = 50;

QStringList wordsFor(const SshLogin& login, const QString& knownHostsFile)
{
    QStringList words = {QStringLiteral("-v"), QStringLiteral("-F"), QStringLiteral("none")};
    QStringList options = {QStringLiteral("ProxyCommand=-"), // the connection is stdin and stdout
                           QStringLiteral("UserKnownHostsFile=") + knownHostsFile,
                           QStringLiteral("GlobalKnownHostsFile=none"),
                           QStringLiteral("StrictHostKeyChecking=yes"),
                           QStringLiteral("HostKeyAlgorithms=*-cert-v01@openssh.com"),
                           QStringLiteral("PreferredAuthentications=none"),
                           QStringLiteral("IdentityFile=none"),
                           QStringLiteral("IdentityAgent=none"),
                           QStringLiteral("BatchMode=yes"),
                           QStringLiteral("ForwardAgent=no")};
    if (!login.hostKeyAlias.isEmpty())
        options << QStringLiteral("HostKeyAlias=") + login.hostKeyAlias;
    for (const QString& option : std::as_const(options))
        words << QStringLiteral("-o") << option;
    words << QStringLiteral("-l") << QStringLiteral("nobody") << QStringLiteral("-p") << QString::number(login.port);
    return words << QStringLiteral("--") << login.address << QStringLiteral("true");
}

/// "… Server host certificate: TYPE SHA256:…, …", then "… matches the TYPE host certificate.", and then new keys: only
/// after that line ssh looks at the names and dates of the certificate, and hangs up where they do not fit.
bool vouches(const QByteArray& said, const QString& fingerprint)
{
    bool isThisKey = false;
    bool isMatched = false;
    for (const QByteArray& line : said.split('\n')) {
        if (line.startsWith("debug1: Server host certificate: "))
            isThisKey = line.contains(' ' + fingerprint.toLatin1() + ',');
        if (line.startsWith("debug1: Host '") && line.contains("is known and matches the ") &&
            line.trimmed().endsWith("host certificate."))
            isMatched = isThisKey;
        if (isMatched && line.startsWith("debug1: SSH2_MSG_NEWKEYS sent"))
            return true;
    }
    return false;
}
} // namespace

bool isVouchedFor(const SshLogin& login, const HostKey& key, const QByteArray& knownHosts, SshRoutes& routes,
                  const InterruptSwitch& interrupt)
{
    QTemporaryFile file;
    if (knownHosts.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("ssh")).isEmpty() || !file.open() ||
        file.write(knownHosts) != knownHosts.size() || !file.flush())
        return false;
    const auto reached = routes.reach(login, interrupt);
    if (!reached)
        return false;
    QProcess ssh;
    const Socket::Handle connection = reached->socket.handle();
    ssh.setChildProcessModifier([connection] {
        ::dup2(connection, STDIN_FILENO);
        ::dup2(connection, STDOUT_FILENO);
    });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    ssh.setProcessEnvironment(environment);
    ssh.start(QStringLiteral("ssh"), wordsFor(login, file.fileName()));
    QElapsedTimer since;
    since.start();
    while (!ssh.waitForFinished(turnMs)) {
        if (ssh.state() == QProcess::NotRunning || interrupt.isRaised() || since.hasExpired(limitMs)) {
            ssh.kill();
            ssh.waitForFinished();
            return false;
        }
    }
    return vouches(ssh.readAllStandardError(), key.sha256Fingerprint);
}

#endif

} // namespace backend
