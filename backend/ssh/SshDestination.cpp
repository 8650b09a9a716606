#include "backend/ssh/SshDestination.h"

#include <QStringList>

namespace backend {

SshDestination SshDestination::parse(const QString& text)
{
    SshDestination result;
    QString rest = text.trimmed();
    if (rest.startsWith(QLatin1String("ssh://"), Qt::CaseInsensitive))
        rest = rest.mid(6);
    const qsizetype at = rest.lastIndexOf(QLatin1Char('@'));
    result.user = rest.left(qMax<qsizetype>(at, 0));
    rest = rest.mid(at + 1);
    const qsizetype colon = rest.lastIndexOf(QLatin1Char(':'));
    const bool isBracketed = rest.startsWith(QLatin1Char('['));
    // An IPv6 address without brackets has no port.
    const bool hasPort =
        isBracketed ? colon > rest.indexOf(QLatin1Char(']')) : colon >= 0 && rest.count(QLatin1Char(':')) == 1;
    if (hasPort) {
        result.port = rest.mid(colon + 1).toUShort();
        rest.truncate(colon);
    }
    result.host = isBracketed ? rest.mid(1, rest.indexOf(QLatin1Char(']')) - 1) : rest;
    return result;
}

QList<SshDestination> SshDestination::parseChain(const QString& text)
{
    QList<SshDestination> chain;
    for (const QString& one : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        chain.append(parse(one));
    return chain;
}

} // namespace backend
