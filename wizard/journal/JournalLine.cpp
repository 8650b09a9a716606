#include "wizard/journal/JournalLine.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace wizard {

QByteArray lineBytes(const JournalLine& line)
{
    const QJsonObject object{{"seq", line.seq},
                             {"time", line.time.toUTC().toString(Qt::ISODateWithMs)},
                             {"type", line.type},
                             {"body", line.body},
                             {"prev", line.prev}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool parseLine(QByteArrayView bytes, JournalLine& line, QString& error)
{
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray(), &parse).object();
    if (parse.error != QJsonParseError::NoError) {
        error = parse.errorString();
        return false;
    }
    line.seq = object.value("seq").toInteger(-1);
    line.time = QDateTime::fromString(object.value("time").toString(), Qt::ISODateWithMs);
    line.type = object.value("type").toString();
    line.body = object.value("body").toObject();
    line.prev = object.value("prev").toString();
    if (line.seq < 1 || !line.time.isValid() || line.type.isEmpty() || !object.value("body").isObject()) {
        error = QStringLiteral("seq, time, type or body is missing");
        return false;
    }
    return true;
}

QString lineDigest(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace wizard
