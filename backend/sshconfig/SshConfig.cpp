#include "backend/sshconfig/SshConfig.h"

#include "backend/sshconfig/ConfigCommands.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#ifndef Q_OS_WIN
#include <pwd.h>
#include <unistd.h>
#endif

namespace backend {

namespace {
constexpr int limitMs = 15000; ///< a Match exec may take its time
constexpr int turnMs = 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshConfig)
};

Error unreadable(const QString& file, const QString& detail)
{
    return {QStringLiteral("ssh.config"), Text::tr("%1 could not be read as ssh reads it.").arg(file), detail.trimmed(),
            Text::tr("Mend the file; \"ssh -G\" with a host name shows whether ssh understands it.")};
}
} // namespace

SshConfig::Files SshConfig::usualFiles()
{
    Files files;
    files.user = QDir::homePath() + QStringLiteral("/.ssh/config");
#ifdef Q_OS_WIN
    files.system = qEnvironmentVariable("PROGRAMDATA") + QStringLiteral("/ssh/ssh_config");
#else
    files.system = QStringLiteral("/etc/ssh/ssh_config");
#endif
    return files;
}

QString SshConfig::localUser()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("USERNAME");
#else
    // Asked once: the answer lies in a buffer that all threads share.
    static const QString name = [] {
        const passwd* entry = ::getpwuid(::getuid());
        return entry ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
    }();
    return name;
#endif
}

SshConfig::SshConfig(Files files, ConfigConsent consent, Fallback fallback)
    : m_files(std::move(files)), m_fallback(std::move(fallback)), m_consent(std::move(consent))
{
}

HostSettings SshConfig::lookUp(const QString& host, const QString& user, quint16 port)
{
    const int interrupts = m_interrupts;
    const std::lock_guard lock(m_mutex);
    const QString key = QStringLiteral("%1@%2:%3").arg(user, host).arg(port);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    HostSettings settings;
    const std::optional<bool> consent = mayBeRead();
    if (!consent)
        return settings;
    settings.declined = !*consent;
    if (*consent) {
        for (const QString& file : {m_files.user, m_files.system}) {
            if (QFileInfo::exists(file))
                settings.addFrom(lookUpIn(file, host, user, port, interrupts));
        }
    }
    if (!isInterrupted(interrupts))
        m_known[key] = settings;
    return settings;
}

std::optional<bool> SshConfig::mayBeRead()
{
    if (!m_mayBeRead) {
        QStringList commands;
        for (const QString& file : {m_files.user, m_files.system})
            commands += findConfigCommands(file, QFileInfo(file).path());
        m_mayBeRead = m_consent.isGiven(commands);
    }
    return m_mayBeRead;
}

HostSettings SshConfig::lookUpIn(const QString& file, const QString& host, const QString& user, quint16 port,
                                 int interrupts)
{
    if (QStandardPaths::findExecutable(m_files.program).isEmpty())
        return m_fallback ? m_fallback(file, host) : HostSettings();
    QStringList known;
    if (!user.isEmpty())
        known << QStringLiteral("-l") << user;
    if (port != 0)
        known << QStringLiteral("-p") << QString::number(port);
    const auto ask = [&](const QString& source, QString& problem) {
        return printed(QStringList{QStringLiteral("-G"), QStringLiteral("-F"), source} + known +
                           QStringList{QStringLiteral("--"), host},
                       interrupts, problem);
    };
    QString problem;
    const auto defaults = ask(QStringLiteral("none"), problem);
    const auto said = defaults ? ask(file, problem) : std::nullopt;
    if (!said) {
        HostSettings none;
        none.problem = unreadable(file, problem);
        return none;
    }
    HostSettings settings = readHostSettings(*said, *defaults);
    const QString target = settings.hostName.isEmpty() ? host : settings.hostName;
    const QString login = settings.user.isEmpty() ? user : settings.user;
    for (QStringList* list : {&settings.identityFiles, &settings.certificateFiles, &settings.userKnownHostsFiles}) {
        for (QString& path : *list)
            path = expandTokens(path, host, target, settings.port, login);
    }
    settings.identityAgent = expandTokens(settings.identityAgent, host, target, settings.port, login);
    return settings;
}

std::optional<QByteArray> SshConfig::printed(const QStringList& arguments, int interrupts, QString& problem) const
{
    QProcess ssh;
    ssh.setStandardInputFile(QProcess::nullDevice());
    QElapsedTimer since;
    since.start();
    if (!isInterrupted(interrupts))
        ssh.start(m_files.program, arguments);
    while (!isInterrupted(interrupts) && !since.hasExpired(limitMs) && !ssh.waitForFinished(turnMs) &&
           ssh.state() != QProcess::NotRunning) {
    }
    const bool wasInterrupted = isInterrupted(interrupts);
    if (wasInterrupted || ssh.state() != QProcess::NotRunning || ssh.error() == QProcess::FailedToStart) {
        problem = wasInterrupted ? Text::tr("Reading it was interrupted.") : ssh.errorString();
        if (ssh.state() != QProcess::NotRunning) {
            ssh.kill();
            ssh.waitForFinished();
        }
        return std::nullopt;
    }
    if (ssh.exitStatus() != QProcess::NormalExit || ssh.exitCode() != 0) {
        problem = QString::fromUtf8(ssh.readAllStandardError());
        return std::nullopt;
    }
    return ssh.readAllStandardOutput();
}

} // namespace backend
