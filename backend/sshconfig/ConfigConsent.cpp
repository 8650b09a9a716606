#include "backend/sshconfig/ConfigConsent.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace backend {

std::optional<bool> ConfigConsent::isGiven(const QStringList& commands)
{
    if (commands.isEmpty())
        return true;
    const QString digest = digestOf(commands);
    if (m_refused.contains(digest))
        return false;
    QFile kept(m_keptIn);
    if (kept.open(QIODevice::ReadOnly) && kept.readAll().split('\n').contains(digest.toLatin1()))
        return true;
    kept.close();
    const std::optional<bool> answer = m_ask ? m_ask(commands, digest) : false;
    if (!answer)
        return std::nullopt;
    if (!*answer) {
        m_refused << digest;
        return false;
    }
    QDir().mkpath(QFileInfo(m_keptIn).absolutePath());
    if (kept.open(QIODevice::Append)) {
        kept.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        kept.write(digest.toLatin1() + '\n');
    }
    return true;
}

QString ConfigConsent::digestOf(const QStringList& commands)
{
    const QByteArray hash =
        QCryptographicHash::hash(commands.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

} // namespace backend
