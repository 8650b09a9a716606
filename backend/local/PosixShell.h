#pragma once

#include <QString>
#include <QStringList>

namespace backend {

/// Folders where `sh` may lie although the search path does not name them: on Windows those of Git for Windows, best
/// first; elsewhere none.
QStringList usualShellFolders();

/// The folders of Git for Windows below ProgramFiles, ProgramFiles(x86) and LocalAppData; those that are empty are left
/// out.
QStringList gitShellFolders(const QString& programFiles, const QString& programFilesX86, const QString& localAppData);

/// The program `sh`: of the search path, else of the first of `folders` that has it. Empty: there is none.
QString findShell(const QStringList& folders);

/// A path as the shell of Git for Windows says it ("/c/Users/me") in the words of Windows ("C:/Users/me"); others stay
/// as they are.
QString windowsPath(const QString& path);

} // namespace backend
