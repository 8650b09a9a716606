#include "backend/ssh/LibsshConfig.h"

#include "backend/ssh/SshHandles.h"

#include <QFile>

namespace backend {

HostSettings settingsByLibssh(const QString& file, const QString& host)
{
    HostSettings settings;
    const SessionHandle session(ssh_new());
    const QByteArray name = host.toUtf8();
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
    unsigned int port = 22;
    ssh_options_get_port(session.get(), &port);
    settings.port = port == 22 ? quint16(0) : static_cast<quint16>(port);
    return settings;
}

} // namespace backend
