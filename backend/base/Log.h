#pragma once

#include <QString>

namespace backend {

/// The program's own log: what it did and why, for support. Never output of nodes, never a secret. Thread-safe.
/// `level` is trace, debug, info, warn, error or off; anything else means info. A file that cannot be opened is not
/// fatal.
void startLog(const QString& path, const QString& level);
void logInfo(const QString& text);
void logWarning(const QString& text);

} // namespace backend
