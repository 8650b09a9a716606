#pragma once

#include "ui/services/WizardServices.h"

#include <QMap>
#include <QObject>

namespace ui {

/// What the pages share on their way down the corridor: each page takes the value before it and makes the next.
/// A change of the case throws away what was made from it, so nothing stale reaches the run.
class CaseSession : public QObject {
    Q_OBJECT
public:
    explicit CaseSession(WizardServices& services, QObject* parent = nullptr);

    WizardServices& services() const { return m_services; }

    const wizard::Case& caseValue() const { return m_case; }
    /// A new case from the start; a running drill goes on only when the case belongs to it.
    void begin(const wizard::Case& value);
    /// The case of a completed run, to delete what it kept.
    void beginCleanUp(const wizard::Case& value, const QString& runId);
    /// The run that is being cleaned up after; empty: this is a rollback.
    QString cleanUpOf() const { return m_cleanUpOf; }
    /// The open plan or run is a clean-up.
    bool cleaningUp() const;
    /// Nodes or install type changed: facts, snapshots, checks and plan are gone.
    void changeNodes(const wizard::Case& value);
    /// Snapshot, target version or inputs changed: checks and plan are gone, facts stay.
    void changeChoice(const wizard::Case& value);

    bool nodesRead() const { return m_nodesRead; }
    const wizard::Facts& facts() const { return m_facts; }
    const SnapshotFindings& snapshots() const { return m_snapshots; }
    bool snapshotsKnown() const { return m_snapshotsKnown; }
    const QList<CheckRow>& checks() const { return m_checks; }
    bool checksDone() const { return m_checksDone; }
    /// `readAgain`: also what was read when connecting.
    void beginChecks(bool readAgain = false);
    /// Only what the check with this id depends on is asked again; the other lines stay in view.
    void beginOneCheck(const QString& id);

    /// Reasons for rules that are passed by a person, by rule id.
    const QMap<QString, QString>& overrides() const { return m_overrides; }
    void setOverride(const QString& ruleId, const QString& reason);

    const wizard::Plan& plan() const { return m_plan; }
    bool planMade() const { return m_planMade; }

    RunFeed* run() const { return m_run; }
    void setRun(RunFeed* run);
    /// A run that is only looked at: its id, for the record page.
    QString recordOf() const { return m_recordOf; }
    void setRecordOf(const QString& runId);

    bool practice() const;

signals:
    void caseChanged();
    /// What was known of the nodes is void.
    void nodesChanged();
    void factsChanged();
    void snapshotsChanged();
    void checksChanged();
    void planChanged();
    void planFailed(const QStringList& reasons);
    void runChanged();
    /// The window goes back to the start page with a clean desk.
    void startAgain();

private:
    void forgetChoice();

    WizardServices& m_services;
    wizard::Case m_case;
    wizard::Facts m_facts;
    SnapshotFindings m_snapshots;
    QList<CheckRow> m_checks;
    QMap<QString, QString> m_overrides;
    wizard::Plan m_plan;
    RunFeed* m_run = nullptr;
    QString m_recordOf, m_cleanUpOf;
    bool m_nodesRead = false, m_snapshotsKnown = false, m_checksDone = false, m_planMade = false;
};

/// A node list with one server, as a new case begins.
wizard::Case emptyCase();

} // namespace ui
