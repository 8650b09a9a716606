#pragma once

#include <QString>

namespace wizard {

/// A host name (letters, digits, '-', '_' in labels), an IPv4 address or an IPv6 address with an optional zone.
/// Nothing that a shell or an option parser could take for something else.
bool isHost(const QString& text);

/// A login name as sshd accepts it, directory names such as bob@corp.example included.
bool isLoginName(const QString& text);

/// A jump host: [user@]host[:port]; an IPv6 address with a port stands in brackets.
bool isJump(const QString& text);

} // namespace wizard
