#include "wizard/journal/JournalLine.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace wizard {

namespace {

/// The number in `digits`, or -1.
int numberIn(QStringView digits)
{
    int number = 0;
    for (const QChar c : digits) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return -1;
        number = 10 * number + (c.unicode() - '0');
    }
    return number;
}

/// "2026-11-21T02:03:04.005Z", as lineBytes() writes it: Qt's own reader of many forms costs more than all else of a
/// line.
QDateTime timeIn(const QString& text)
{
    const QStringView view(text);
    const bool ours = view.size() == 24 && view[4] == u'-' && view[7] == u'-' && view[10] == u'T' && view[13] == u':' &&
                      view[16] == u':' && view[19] == u'.' && view[23] == u'Z';
    if (!ours)
        return QDateTime::fromString(text, Qt::ISODateWithMs);
    const auto at = [view](qsizetype from, qsizetype length) { return numberIn(view.sliced(from, length)); };
    const QTime time(at(11, 2), at(14, 2), at(17, 2), at(20, 3));
    return time.isValid() ? QDateTime(QDate(at(0, 4), at(5, 2), at(8, 2)), time, Qt::UTC) : QDateTime();
}

} // namespace

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
    const QByteArray unowned = QByteArray::fromRawData(bytes.data(), bytes.size());
    const QJsonObject object = QJsonDocument::fromJson(unowned, &parse).object();
    if (parse.error != QJsonParseError::NoError) {
        error = parse.errorString();
        return false;
    }
    line.seq = object.value("seq").toInteger(-1);
    line.time = timeIn(object.value("time").toString());
    line.type = object.value("type").toString();
    const QJsonValue body = object.value("body");
    line.body = body.toObject();
    line.prev = object.value("prev").toString();
    if (line.seq < 1 || !line.time.isValid() || line.type.isEmpty() || !body.isObject()) {
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
