#pragma once

#include "backend/base/Result.h"
#include "wizard/case/Case.h"
#include "wizard/facts/Facts.h"
#include "wizard/plan/Plan.h"

#include <QDateTime>
#include <QString>

namespace wizard {

/// A run on disk: <state>/runs/<id>/ (0700) with plan.json, case.yaml, facts.json, journal.ndjson,
/// output/<node>.spool, record.*, lock. <state> is AppDataLocation unless given.
class RunFolder {
public:
    static backend::Result<RunFolder> create(const QString& stateFolder, const QString& runId, const Plan& plan,
                                             const Case& value, const Facts& facts);
    static backend::Result<RunFolder> open(const QString& stateFolder, const QString& runId);
    /// Ids of all runs, newest first.
    static QStringList list(const QString& stateFolder);
    static QString defaultStateFolder();
    /// "20261121-020304-prod-eu": UTC time and the case's name.
    static QString newRunId(const QString& caseName, const QDateTime& now);

    QString id() const { return m_id; }
    QString path() const { return m_path; }
    QString journalPath() const;
    QString spoolPath(const QString& node) const;
    QString recordPath(const QString& suffix) const; ///< "pdf", "html", "md", "json"

    backend::Result<Plan> plan() const;
    backend::Result<Case> caseValue() const;
    backend::Result<Facts> facts() const;

private:
    QString m_id, m_path;
};

} // namespace wizard
