#pragma once

#include <QByteArray>
#include <QRegularExpression>

namespace backend {

/// A shell pattern (`*`, `?`, `[…]`, backslash quotes) as a regular expression that matches the whole text.
/// `forPath`: a slash is matched by a slash only.
QRegularExpression shellPattern(const QByteArray& pattern, bool forPath);
/// True when the pattern has a special character that is not quoted.
bool hasPattern(const QByteArray& pattern);
/// The pattern's text with its backslash quotes taken off.
QByteArray unquotePattern(const QByteArray& pattern);
/// `text` with every special character quoted, so that as a pattern it matches itself only.
QByteArray quotePattern(const QByteArray& text);

/// POSIX basic (grep, sed) or extended (grep -E, awk) regular expression as Qt's.
/// `escapes`: a backslash quotes inside brackets too, as in awk.
QRegularExpression posixRegex(const QByteArray& regex, bool extended, bool ignoreCase = false, bool escapes = false);

} // namespace backend
