#include "backend/ssh/LibsshConfig.h"

#include "backend/ssh/SshHandles.h"
#include "backend/sshconfig/ConfigCommands.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace backend {

namespace {
/// libssh makes a command of ProxyJump, for a program that is not there, and takes the first host for the last. Empty:
/// it is another command.
QString jumpsOf(const QString& command)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\Assh(?: -l (\S+))?(?: -p (\d+))?(?: -J (\S+))? -W '?\[%h\]:%p'? (\S+)\z)"));
    const auto match = shape.match(command);
    if (!match.hasMatch())
        return {};
    const QString user = match.captured(1), port = match.captured(2), others = match.captured(3);
    return (user.isEmpty() ? QString() : user + QLatin1Char('@')) + match.captured(4) +
           (port.isEmpty() ? QString() : QLatin1Char(':') + port) +
           (others.isEmpty() ? QString() : QLatin1Char(',') + others);
}
} // namespace

HostSettings settingsByLibssh(const QString& file, const QString& host)
{
    HostSettings settings;
    const SessionHandle session(ssh_new());
    const QByteArray name = host.toUtf8();
    if (configIncludesItself(file, QFileInfo(file).path())) {
        settings.problem =
            Error{QStringLiteral("ssh.config"), file, QStringLiteral("Include: the file includes itself"), {}};
        return settings;
    }
    if (!session || ssh_options_set(session.get(), SSH_OPTIONS_HOST, name.constData()) != SSH_OK ||
        ssh_options_parse_config(session.get(), QFile::encodeName(file).constData()) != SSH_OK) {
        settings.problem =
            Error{QStringLiteral("ssh.config"), file, session ? lastError(session.get()) : QString(), {}};
        return settings;
    }
    const auto option = [&session](ssh_options_e which) {
        char* value = nullptr;
        if (ssh_options_get(session.get(), which, &value) != SSH_OK)
            return QString();
        const CharsHandle owner(value);
        return QString::fromUtf8(value);
    };
    const QString hostName = option(SSH_OPTIONS_HOST);
    settings.hostName = hostName == host ? QString() : hostName;
    settings.user = option(SSH_OPTIONS_USER);
    settings.proxyCommand = option(SSH_OPTIONS_PROXYCOMMAND);
    if (findConfigCommands(file, QFileInfo(file).path()).isEmpty()) {
        settings.proxyJump = jumpsOf(settings.proxyCommand);
        settings.proxyCommand.clear(); // none that a person has seen
    }
    unsigned int port = 22;
    ssh_options_get_port(session.get(), &port);
    settings.port = port == 22 ? quint16(0) : static_cast<quint16>(port);
    return settings;
}

} // namespace backend
