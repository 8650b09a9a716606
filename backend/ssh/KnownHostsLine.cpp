#include "backend/ssh/KnownHostsLine.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace backend {

namespace {
/// "*" and "?" only; brackets are ordinary characters here, unlike in a shell. What a "*" takes is tried again from the
/// last one only, so that many of them cost no more time.
bool wildcardMatches(QStringView pattern, QStringView text)
{
    qsizetype at = 0, star = -1, taken = 0;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = at < pattern.size() ? pattern.at(at) : QChar();
        if (at < pattern.size() && c == QLatin1Char('*')) {
            star = at++;
            taken = i;
        } else if (at < pattern.size() && (c == QLatin1Char('?') || c == text.at(i))) {
            ++at;
            ++i;
        } else if (star >= 0) {
            at = star + 1;
            i = ++taken;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern.at(at) == QLatin1Char('*'))
        ++at;
    return at == pattern.size();
}

bool readHosts(const QByteArray& field, KnownHostsLine& line)
{
    if (!field.startsWith("|1|")) {
        line.patterns = QString::fromUtf8(field).toLower().split(QLatin1Char(','), Qt::SkipEmptyParts);
        return !line.patterns.isEmpty();
    }
    const QList<QByteArray> parts = field.split('|'); // "", "1", salt, hash
    if (parts.size() != 4)
        return false;
    line.salt = QByteArray::fromBase64(parts[2]);
    line.hash = QByteArray::fromBase64(parts[3]);
    return !line.salt.isEmpty() && !line.hash.isEmpty();
}
} // namespace

bool KnownHostsLine::matches(const QString& name) const
{
    const QString lower = name.toLower();
    if (!hash.isEmpty())
        return QMessageAuthenticationCode::hash(lower.toUtf8(), salt, QCryptographicHash::Sha1) == hash;
    bool found = false;
    for (const QString& pattern : patterns) {
        const bool isNegated = pattern.startsWith(QLatin1Char('!'));
        if (!wildcardMatches(isNegated ? QStringView(pattern).mid(1) : QStringView(pattern), lower))
            continue;
        if (isNegated)
            return false; // excludes the host from the whole line
        found = true;
    }
    return found;
}

QString KnownHostsLine::fingerprint() const
{
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

std::optional<KnownHostsLine> KnownHostsLine::parse(const QByteArray& line)
{
    QList<QByteArray> fields = line.simplified().split(' ');
    if (fields.first().isEmpty() || fields.first().startsWith('#'))
        return std::nullopt;
    KnownHostsLine result;
    if (fields.first().startsWith('@')) {
        const QByteArray marker = fields.takeFirst();
        if (marker != "@revoked" && marker != "@cert-authority")
            return std::nullopt;
        result.marker = marker == "@revoked" ? Marker::Revoked : Marker::CertAuthority;
    }
    if (fields.size() < 3 || !readHosts(fields[0], result))
        return std::nullopt;
    result.type = QString::fromLatin1(fields[1]);
    const auto decoded = QByteArray::fromBase64Encoding(fields[2], QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return std::nullopt;
    result.key = decoded.decoded;
    return result;
}

QString hashedHostName(const QString& name)
{
    quint32 salt[5]; // as long as the hash, as OpenSSH has it
    QRandomGenerator::system()->fillRange(salt);
    const QByteArray bytes(reinterpret_cast<const char*>(salt), sizeof salt);
    const QByteArray hash = QMessageAuthenticationCode::hash(name.toLower().toUtf8(), bytes, QCryptographicHash::Sha1);
    return QStringLiteral("|1|%1|%2").arg(QString::fromLatin1(bytes.toBase64()), QString::fromLatin1(hash.toBase64()));
}

QList<KnownHostsLine> parseKnownHosts(const QByteArray& text)
{
    QList<KnownHostsLine> lines;
    for (const QByteArray& raw : text.split('\n')) {
        if (const auto line = KnownHostsLine::parse(raw))
            lines.append(*line);
    }
    return lines;
}

} // namespace backend
