#pragma once

#include "wizard/facts/Facts.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace wizard {

/// A snapshot: a file on a server, from the fact `snapshot.files` ("BYTES EPOCH PATH"), or one in S3 that a server
/// lists, from `snapshot.remote` ("BYTES EPOCH s3://BUCKET/…/NAME"). `rke2.history` ("TIME VERSION", each start of a
/// release) says what ran then.
struct FoundSnapshot {
    QString node;     ///< that holds it, or lists it
    QString path;     ///< in S3: its bare name, as the restore wants it
    QString location; ///< in S3 only: the whole address
    qint64 bytes = 0;
    QDateTime takenAt;     ///< UTC; the file's time
    QString madeBy;        ///< release that ran on that server at that time; empty: the journal does not reach back
    QDateTime madeBySince; ///< when that release started
    QString nextVersion;   ///< the next other release that started there; empty: none did
    QDateTime nextSince;
    bool beforeUpgrade = false; ///< taken before the first start of the release that runs now
    bool torn = false; ///< its end is not that of a whole one (`snapshot.torn`); all that is seen without reading it
    bool isInS3() const { return !location.isEmpty(); }
    QString name() const { return path.section(QLatin1Char('/'), -1); }
};

/// All snapshots of all servers: those from before the upgrade first, newest first within.
QList<FoundSnapshot> findSnapshots(const Facts& facts, const QStringList& servers);

/// What the API showed as made after this time, newest first, from the fact `kube.made` ("TIME KIND NAMESPACE/NAME").
QStringList objectsNewerThan(const Facts& facts, const QDateTime& time);

/// A release to go back to, proposed from what ran before.
struct ProposedTarget {
    QString version;
    QString lastNode; ///< where it is seen
    QDateTime lastStarted;
};

/// Releases that ran before the present one, newest first.
QList<ProposedTarget> proposeTargets(const Facts& facts, const QStringList& servers);

} // namespace wizard
