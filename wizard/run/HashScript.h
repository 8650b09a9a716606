#pragma once

#include <QString>

namespace wizard {

/// POSIX sh that prints the SHA-256 of a file; fails where it cannot be read.
QString fileHashScript(const QString& path);

/// The same for a file, or for a folder: of the sorted list of its files with theirs. Exit 3: nothing is there.
QString copyHashScript(const QString& path);

} // namespace wizard
