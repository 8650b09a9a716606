#pragma once

#include "wizard/facts/Facts.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace wizard {

/// A snapshot file on a server, from the facts `snapshot.files` ("BYTES EPOCH PATH") and `rke2.history`
/// ("TIME VERSION", each start of a release).
struct FoundSnapshot {
    QString node, path;
    qint64 bytes = 0;
    QDateTime takenAt;     ///< UTC; the file's time
    QString madeBy;        ///< release that ran on that server at that time; empty: the journal does not reach back
    QDateTime madeBySince; ///< when that release started
    bool beforeUpgrade = false; ///< taken before the first start of the release that runs now
    QString name() const { return path.section(QLatin1Char('/'), -1); }
};

/// All snapshots of all servers: those from before the upgrade first, newest first within.
QList<FoundSnapshot> findSnapshots(const Facts& facts, const QStringList& servers);

/// A release to go back to, proposed from what ran before.
struct ProposedTarget {
    QString version;
    QString lastNode; ///< where it is seen
    QDateTime lastStarted;
};

/// Releases that ran before the present one, newest first.
QList<ProposedTarget> proposeTargets(const Facts& facts, const QStringList& servers);

} // namespace wizard
