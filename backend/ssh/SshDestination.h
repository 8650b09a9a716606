#pragma once

#include <QList>
#include <QString>

namespace backend {

/// Where a jump leads, as ssh(1) -J and ProxyJump write it: "[user@]host[:port]" or "ssh://[user@]host[:port]"; an IPv6
/// address with a port stands in brackets.
struct SshDestination {
    QString user; ///< empty: not said
    QString host;
    quint16 port = 0; ///< 0: not said

    static SshDestination parse(const QString& text);
    /// A chain, separated by commas, the first from here first.
    static QList<SshDestination> parseChain(const QString& text);
};

} // namespace backend
