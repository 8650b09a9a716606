#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace wizard {

/// One event on disk: seq, time, type, body, prev.
struct JournalLine {
    qint64 seq = 0;
    QDateTime time;
    QString type;
    QJsonObject body;
    QString prev; ///< hex SHA-256 of the previous line's bytes without line end; of nothing for the first
};

/// The line's bytes without line end: compact JSON with sorted keys.
QByteArray lineBytes(const JournalLine& line);
bool parseLine(QByteArrayView bytes, JournalLine& line, QString& error);
/// What the next line names as `prev`.
QString lineDigest(QByteArrayView bytes);

} // namespace wizard
