#pragma once

#include "wizard/facts/Facts.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace wizard {

/// A snapshot: a file on a server, from the fact `snapshot.files` ("BYTES EPOCH PATH"), or one in S3 that a server or
/// the workstation lists, from `snapshot.remote` ("BYTES EPOCH s3://BUCKET/…/NAME", - for an unknown size), or a backup
/// in the store of the rancher-backup operator, from `backup.stored` ("BYTES STORE RESOURCESET FILE BUCKET ENDPOINT
/// REGION FOLDER SECRET NAMESPACE", - where nothing says it). `rke2.history` or `rancher.history` ("TIME VERSION", each
/// start of a release) says what ran then.
struct FoundSnapshot {
    /// Of the operator: its volume, the S3 that it was installed with, a bucket that the Backup resource names; Gone:
    /// a Backup resource names the file, and the volume does not hold it.
    enum class Store { None, Volume, S3, Bucket, Gone };

    QString node;     ///< that holds it, or lists it
    QString path;     ///< in S3 and in the operator's store: its bare name, as the restore wants it
    QString location; ///< in S3 only: the whole address
    Store store = Store::None;
    QString resourceSet;           ///< of the Backup resource that names it; empty: none does
    QMap<QString, QString> bucket; ///< with Store::Bucket: where that is, by input of the procedure
    qint64 bytes = 0;              ///< -1: not known
    QDateTime takenAt;             ///< UTC; the file's time, or the one in its name
    QString madeBy;        ///< release that ran on that server at that time; empty: the journal does not reach back
    QDateTime madeBySince; ///< when that release started
    QString nextVersion;   ///< the next other release that started there; empty: none did
    QDateTime nextSince;
    bool beforeUpgrade = false; ///< taken before the first start of the release that runs now
    bool torn = false; ///< its end is not that of a whole one (`snapshot.torn`); all that is seen without reading it
    bool isInS3() const { return !location.isEmpty(); }
    bool isBackup() const { return store != Store::None; } ///< chosen by inputs, not as a file of a node
    QString name() const { return path.section(QLatin1Char('/'), -1); }
};

/// All snapshots of all servers: those from before the upgrade first, newest first within.
QList<FoundSnapshot> findSnapshots(const Facts& facts, const QStringList& servers);

/// The fact `kube.made` ("TIME KIND NAMESPACE/NAME") of the cluster and of each machine that was asked what the API
/// shows as made when; empty: none was.
QList<Fact> whatTheApiSaid(const Facts& facts);

/// What the API showed as made after this time, newest first.
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
