#pragma once

#include <QString>
#include <QStringList>

namespace backend {

/// One POSIX shell word that means exactly `text`. Left bare where no character is special to a shell,
/// so that commands read as a person would type them; otherwise in single quotes.
QString shellQuote(const QString& text);

/// Several words, each quoted, separated by one space.
QString shellQuote(const QStringList& words);

} // namespace backend
