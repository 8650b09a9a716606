#include "app/common/CaseWork.h"

#include "wizard/procedure/ProcedureReader.h"

#include <QCoreApplication>

namespace app {

backend::Result<std::unique_ptr<CaseWork>> CaseWork::begin(const wizard::Case& value,
                                                           wizard::FactsCollector::SessionMaker makeSession,
                                                           double clockSpeed, const QDateTime& notBefore)
{
    wizard::Diagnostics diagnostics;
    auto procedure = wizard::shippedProcedure(value.effectiveProcedure(), diagnostics);
    if (!procedure) {
        return backend::Error{
            QStringLiteral("case.procedure"),
            QCoreApplication::translate("CaseWork", "this program has no procedure %1").arg(value.effectiveProcedure()),
            diagnostics.toString(),
            QCoreApplication::translate("CaseWork", "it has: %1")
                .arg(wizard::shippedProcedures().join(QLatin1String(", ")))};
    }
    if (procedure->isWrapper())
        return backend::Error{
            QStringLiteral("case.procedure"),
            QCoreApplication::translate("CaseWork", "%1 is only put around another procedure").arg(procedure->id),
            {},
            QCoreApplication::translate("CaseWork", "leave procedure out; where the releases ask for it, it is added")};
    return std::unique_ptr<CaseWork>(new CaseWork(value, std::move(*procedure), std::move(makeSession),
                                                  backend::SystemClock(clockSpeed, notBefore)));
}

std::unique_ptr<CaseWork> CaseWork::asking(const wizard::Case& value, const wizard::Procedure& probes,
                                           wizard::FactsCollector::SessionMaker makeSession, double clockSpeed)
{
    return std::unique_ptr<CaseWork>(
        new CaseWork(value, probes, std::move(makeSession), backend::SystemClock(clockSpeed)));
}

CaseWork::CaseWork(wizard::Case value, wizard::Procedure procedure, wizard::FactsCollector::SessionMaker makeSession,
                   const backend::SystemClock& clock)
    : m_case(std::move(value)), m_procedure(std::move(procedure)), m_redactor(std::make_shared<backend::Redactor>()),
      m_clock(clock), m_collector(std::make_unique<wizard::FactsCollector>(std::move(makeSession), m_redactor, m_clock))
{
}

void CaseWork::changeCase(const wizard::Case& value)
{
    if (value.snapshot != m_case.snapshot || value.inputs != m_case.inputs)
        m_facts = m_found;
    m_case = value;
}

void CaseWork::readFacts(const QString& stage)
{
    const bool anew = stage == QLatin1String("found");
    m_facts = m_collector->collect(m_procedure, m_case, anew ? wizard::Facts() : m_facts, stage);
    if (anew)
        m_found = m_facts;
    else if (stage == QLatin1String("checked"))
        noteSnapshotHash();
}

/// The hash taken now stands in the plan; the step that restores compares it again.
void CaseWork::noteSnapshotHash()
{
    if (!m_case.snapshot || m_case.snapshot->at != wizard::SnapshotPlace::Node || !m_case.snapshot->sha256.isEmpty())
        return;
    const wizard::Fact hash = m_facts.of(m_case.snapshot->node, QStringLiteral("snapshot.sha256"));
    if (hash.known())
        m_case.snapshot->sha256 = hash.value;
}

QList<wizard::RuleFinding> CaseWork::findings(const QStringList& stages) const
{
    return wizard::evaluateRules(m_procedure, m_case, m_facts, stages);
}

std::optional<wizard::Plan> CaseWork::plan(wizard::Diagnostics& diagnostics) const
{
    return wizard::makePlan(m_procedure, m_case, m_facts, diagnostics);
}

std::optional<wizard::Plan> CaseWork::cleanUpPlan(const QString& rollbackRun, const QStringList& wrappers,
                                                  wizard::Diagnostics& diagnostics) const
{
    return wizard::makeFollowUpPlan(m_procedure, m_case, m_facts, rollbackRun, diagnostics, wrappers);
}

} // namespace app
