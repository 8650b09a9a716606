#pragma once

#include <QString>
#include <QStringList>

namespace backend {

/// Every line of an ssh_config file, and of what it includes, by which a command could run: Match exec, ProxyCommand,
/// KnownHostsCommand, LocalCommand; each as "file:line: text". Nothing is run. `includeFolder`: where an Include
/// without a folder looks.
QStringList findConfigCommands(const QString& file, const QString& includeFolder);
/// Whether a file includes itself, perhaps through others. OpenSSH refuses that; libssh reads on and on.
bool configIncludesItself(const QString& file, const QString& includeFolder);

} // namespace backend
