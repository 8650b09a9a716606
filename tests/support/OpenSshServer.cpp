#include "tests/support/OpenSshServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

namespace {
QString sshdProgram()
{
    return QStandardPaths::findExecutable(
        QStringLiteral("sshd"),
        {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/bin")});
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

quint16 freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    ::bind(probe, reinterpret_cast<sockaddr*>(&address), sizeof address);
    ::getsockname(probe, reinterpret_cast<sockaddr*>(&address), &length);
    ::close(probe);
    return ntohs(address.sin_port);
}

bool isListening(quint16 port)
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    const bool ok = ::connect(probe, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(probe);
    return ok;
}

QList<qint64> childrenOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    QList<qint64> pids;
    if (!file.open(QIODevice::ReadOnly))
        return pids;
    for (const QByteArray& word : file.readAll().split(' ')) {
        if (!word.trimmed().isEmpty())
            pids.append(word.toLongLong());
    }
    return pids;
}

void collectTree(qint64 pid, QList<qint64>& pids)
{
    for (const qint64 child : childrenOf(pid)) {
        pids.append(child);
        collectTree(child, pids);
    }
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}
} // namespace

bool OpenSshServer::makeKey(const QString& path, const QString& passphrase)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral(".pub"));
    return QProcess::execute(QStringLiteral("ssh-keygen"),
                             {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                              QStringLiteral("-N"), passphrase, QStringLiteral("-f"), path}) == 0;
}

QString OpenSshServer::user() const
{
    QProcess id;
    id.start(QStringLiteral("id"), {QStringLiteral("-un")});
    id.waitForFinished();
    return QString::fromUtf8(id.readAllStandardOutput()).trimmed();
}

QString OpenSshServer::makeKeys()
{
    const bool made = makeKey(file(QStringLiteral("host")), {}) && makeKey(keyFile(), {}) &&
                      makeKey(lockedKeyFile(), passphrase()) && makeKey(strangeKeyFile(), {});
    if (!made)
        return QStringLiteral("ssh-keygen failed");
    QByteArray authorized;
    for (const QString& key : {keyFile(), lockedKeyFile()}) {
        QFile publicKey(key + QStringLiteral(".pub"));
        if (publicKey.open(QIODevice::ReadOnly))
            authorized += publicKey.readAll();
    }
    writeFile(file(QStringLiteral("authorized_keys")), authorized);
    return {};
}

void OpenSshServer::setEnvironment(const QString& name, const QString& value)
{
    m_environment += QLatin1Char(' ') + name + QLatin1Char('=') + value;
}

QString OpenSshServer::start(const QStringList& moreConfig)
{
    if (sshdProgram().isEmpty())
        return QStringLiteral("sshd is not installed");
    if (const QString problem = makeKeys(); !problem.isNull())
        return problem;
    m_moreConfig = moreConfig;
    m_port = freePort();
    if (::geteuid() == 0)
        QDir().mkpath(QStringLiteral("/run/sshd")); // privilege separation folder of the distributions
    return launch();
}

QString OpenSshServer::launch()
{
    QStringList config = m_moreConfig; // sshd takes the first value of a key
    config << QStringLiteral("Port %1").arg(m_port) << QStringLiteral("ListenAddress ") + m_address
           << QStringLiteral("HostKey ") + file(QStringLiteral("host"))
           << QStringLiteral("PidFile ") + file(QStringLiteral("pid"))
           << QStringLiteral("AuthorizedKeysFile ") + file(QStringLiteral("authorized_keys"))
           << QStringLiteral("StrictModes no") << QStringLiteral("UsePAM no") << QStringLiteral("UseDNS no")
           << QStringLiteral("PermitRootLogin yes") << QStringLiteral("PasswordAuthentication no")
           << QStringLiteral("LogLevel VERBOSE");
    // bash under sshd reads ~/.bashrc; what a developer has there is not under test. Only one SetEnv counts.
    config << QStringLiteral("SetEnv HOME=") + m_folder.path() + m_environment;
    writeFile(file(QStringLiteral("sshd_config")), config.join(QLatin1Char('\n')).toUtf8() + '\n');
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(file(QStringLiteral("log")), QIODevice::Append);
    QString program = sshdProgram();
    if (!m_name.isEmpty()) {
        QFile::link(program, file(m_name));
        program = file(m_name);
    }
    QStringList words = {program, QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                         file(QStringLiteral("sshd_config"))};
    if (!m_namespace.isEmpty())
        words = QStringList{QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("exec"), m_namespace} + words;
    const qsizetype before = log().size();
    m_process->start(words.takeFirst(), words);
    if (!m_process->waitForStarted())
        return m_process->errorString();
    QElapsedTimer since;
    since.start();
    const auto isUp = [&] {
        return m_namespace.isEmpty() ? isListening(m_port) : log().mid(before).contains(QLatin1String("listening"));
    };
    while (!isUp()) {
        if (m_process->waitForFinished(20) || since.hasExpired(10000))
            return QStringLiteral("sshd ended: ") + log();
    }
    return {};
}

void OpenSshServer::runIn(const QString& networkNamespace, const QString& address)
{
    m_namespace = networkNamespace;
    m_address = address;
}

QString OpenSshServer::log() const
{
    QFile text(file(QStringLiteral("log")));
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

void OpenSshServer::letOthersRead() const
{
    QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                                               QFileDevice::ExeOther);
    QFile::setPermissions(file(QStringLiteral("authorized_keys")), QFileDevice::ReadOwner | QFileDevice::ReadOther);
}

void OpenSshServer::script(const QString& name, const QByteArray& text) const
{
    writeFile(file(name), "#!/bin/sh\n" + text + '\n');
    QFile::setPermissions(file(name), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                                          QFileDevice::ReadOther | QFileDevice::ExeOther);
}

QString OpenSshServer::restart()
{
    stop();
    return launch();
}

QString OpenSshServer::restartWithNewHostKey()
{
    stop();
    makeKey(file(QStringLiteral("host")), {});
    return launch();
}

QString OpenSshServer::hostKeyFingerprint() const
{
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), file(QStringLiteral("host.pub"))});
    keygen.waitForFinished();
    return QString::fromUtf8(keygen.readAllStandardOutput()).section(QLatin1Char(' '), 1, 1);
}

QList<qint64> OpenSshServer::connectionPids() const
{
    QList<qint64> pids;
    if (m_process && m_process->state() == QProcess::Running)
        collectTree(m_process->processId(), pids);
    return pids;
}

void OpenSshServer::stop()
{
    if (!m_process)
        return;
    for (const qint64 pid : connectionPids())
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}
