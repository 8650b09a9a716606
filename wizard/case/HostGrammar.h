#pragma once

#include <QString>

namespace wizard {

/// A host name (letters, digits, '-', '_' in labels), an IPv4 address or an IPv6 address with an optional zone.
/// Nothing that a shell or an option parser could take for something else.
bool isHost(const QString& text);

/// A login name as sshd accepts it, directory names such as bob@corp.example included.
bool isLoginName(const QString& text);

/// A jump host: [user@]host[:port], and " key FILE" behind it where it has a key of its own; an IPv6 address with a
/// port stands in brackets, the path begins with / or ~/ and holds no comma.
bool isJump(const QString& text);

/// Both parts of a jump host; no key: the ways of ssh_config and of the node behind it.
struct JumpWords {
    QString where;
    QString keyFile;
};
JumpWords jumpWords(const QString& text);

} // namespace wizard
