#include "backend/local/PosixShell.h"

#include <QDir>
#include <QStandardPaths>

namespace backend {

QStringList usualShellFolders()
{
#ifdef Q_OS_WIN // Git for Windows puts its sh into no search path, unless it is asked to
    return gitShellFolders(qEnvironmentVariable("ProgramFiles"), qEnvironmentVariable("ProgramFiles(x86)"),
                           qEnvironmentVariable("LocalAppData"));
#else
    return {};
#endif
}

QStringList gitShellFolders(const QString& programFiles, const QString& programFilesX86, const QString& localAppData)
{
    QStringList folders;
    for (const QString& folder : {programFiles, programFilesX86}) {
        if (!folder.isEmpty())
            folders << QDir::fromNativeSeparators(folder) + QStringLiteral("/Git/bin");
    }
    if (!localAppData.isEmpty())
        folders << QDir::fromNativeSeparators(localAppData) + QStringLiteral("/Programs/Git/bin");
    return folders;
}

QString findShell(const QStringList& folders)
{
    const QString name = QStringLiteral("sh");
    const QString known = QStandardPaths::findExecutable(name);
    // Without folders the search path would be asked again.
    return !known.isEmpty() || folders.isEmpty() ? known : QStandardPaths::findExecutable(name, folders);
}

QString windowsPath(const QString& path)
{
    const bool drive = path.size() >= 2 && path.at(0) == QLatin1Char('/') && path.at(1).isLetter() &&
                       path.at(1).unicode() < 128 && (path.size() == 2 || path.at(2) == QLatin1Char('/'));
    if (!drive)
        return path;
    const QString rest = path.mid(2);
    return path.at(1).toUpper() + QStringLiteral(":") + (rest.isEmpty() ? QStringLiteral("/") : rest);
}

} // namespace backend
