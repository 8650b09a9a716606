#include "ui/pages/CaseSession.h"

namespace ui {

CaseSession::CaseSession(WizardServices& services, QObject* parent) : QObject(parent), m_services(services)
{
    connect(&services, &WizardServices::nodesRead, this, [this](const wizard::Facts& facts) {
        m_facts = facts;
        m_nodesRead = true;
        emit factsChanged();
    });
    connect(&services, &WizardServices::snapshotsFound, this, [this](const SnapshotFindings& findings) {
        m_snapshots = findings;
        m_snapshotsKnown = true;
        emit snapshotsChanged();
    });
    connect(&services, &WizardServices::checksRead, this, [this](const QList<CheckRow>& rows) {
        m_checks = rows;
        emit checksChanged();
    });
    connect(&services, &WizardServices::checksFinished, this, [this] {
        m_checksDone = true;
        emit checksChanged();
    });
    connect(&services, &WizardServices::planMade, this, [this](const wizard::Plan& plan) {
        m_plan = plan;
        m_planMade = true;
        emit planChanged();
    });
    connect(&services, &WizardServices::planFailed, this, [this](const QStringList& reasons) {
        m_planMade = false;
        emit planFailed(reasons);
    });
}

void CaseSession::begin(const wizard::Case& value)
{
    m_run = nullptr;
    m_recordOf.clear();
    m_cleanUpOf.clear();
    m_overrides.clear();
    changeNodes(value);
}

void CaseSession::beginCleanUp(const wizard::Case& value, const QString& runId)
{
    begin(value);
    m_cleanUpOf = runId;
    emit caseChanged();
}

bool CaseSession::cleaningUp() const
{
    return !m_cleanUpOf.isEmpty() || (m_run && m_run->snapshot().plan.followUp);
}

void CaseSession::changeNodes(const wizard::Case& value)
{
    m_facts = {};
    m_nodesRead = false;
    m_snapshots = {};
    m_snapshotsKnown = false;
    emit nodesChanged();
    changeChoice(value);
    emit factsChanged();
    emit snapshotsChanged();
}

void CaseSession::changeChoice(const wizard::Case& value)
{
    m_case = value;
    forgetChoice();
    emit caseChanged();
}

void CaseSession::forgetChoice()
{
    m_checks.clear();
    m_checksDone = false;
    m_plan = {};
    m_planMade = false;
    emit checksChanged();
    emit planChanged();
}

void CaseSession::beginChecks(bool readAgain)
{
    forgetChoice();
    m_services.runChecks(m_case, readAgain);
}

void CaseSession::beginOneCheck(const QString& id)
{
    m_checksDone = false;
    m_planMade = false;
    emit checksChanged();
    m_services.runOneCheck(m_case, id);
}

void CaseSession::setOverride(const QString& ruleId, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        m_overrides.remove(ruleId);
    else
        m_overrides.insert(ruleId, reason.trimmed());
    emit checksChanged();
}

void CaseSession::setRun(RunFeed* run)
{
    m_run = run;
    m_recordOf = run ? run->snapshot().runId : QString();
    emit runChanged();
}

void CaseSession::setRecordOf(const QString& runId)
{
    m_recordOf = runId;
    emit runChanged();
}

bool CaseSession::practice() const
{
    return m_case.practice || (m_run && m_run->snapshot().plan.practice);
}

wizard::Case emptyCase()
{
    wizard::Case made;
    made.installType = wizard::InstallType::Rke2Etcd;
    return made;
}

} // namespace ui
