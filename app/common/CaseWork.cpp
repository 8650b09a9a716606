#include "app/common/CaseWork.h"

#include "app/common/SnapshotJudgement.h"
#include "wizard/plan/RuleFacts.h"
#include "wizard/plan/Wrapping.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

/// What the probes of stage "found" of `few` have said, put over what was found before.
void keepRead(const wizard::Procedure& few, const wizard::Facts& read, wizard::Facts& found)
{
    for (const wizard::FactProbe& probe : few.facts) {
        for (auto name = probe.gives.keyBegin(); name != probe.gives.keyEnd(); ++name) {
            if (probe.stage != QLatin1String("found"))
                continue;
            for (auto node = read.nodes.begin(); node != read.nodes.end(); ++node) {
                if (node->contains(*name))
                    found.nodes[node.key()].insert(*name, node->value(*name));
            }
            if (read.cluster.contains(*name))
                found.cluster.insert(*name, read.cluster.value(*name));
        }
    }
}

} // namespace

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
    if (m_case.practice)
        m_collector->ignoreClocks();
}

void CaseWork::cancel()
{
    m_cancelled = true;
    m_collector->cancel();
}

void CaseWork::beginAgain()
{
    m_collector->beginAgain();
    m_cancelled = false;
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
    if (anew) {
        m_found = m_facts;
        const std::lock_guard lock(m_mutex);
        m_readings.clear();
    } else if (stage == QLatin1String("checked")) {
        noteSnapshotHash();
    }
}

void CaseWork::readSnapshots(const QList<wizard::FoundSnapshot>& all, const std::function<void()>& onRead)
{
    QList<wizard::Case> choices;
    for (const wizard::FoundSnapshot& found : all)
        choices << caseChoosing(m_case, found);
    m_collector->readSnapshots(wizard::wholeReading(m_procedure), choices, m_found,
                               [this, &onRead](const wizard::SnapshotReading& read) {
                                   {
                                       const std::lock_guard lock(m_mutex);
                                       m_readings.insert({read.node, read.path}, read.facts);
                                   }
                                   onRead();
                               });
}

wizard::FactSet CaseWork::readingOf(const wizard::FoundSnapshot& found) const
{
    const std::lock_guard lock(m_mutex);
    return m_readings.value({found.node, found.path});
}

void CaseWork::readFactsOf(const QString& rule)
{
    const wizard::Facts::Stage stage = m_facts.stage;
    const wizard::Procedure few = wizard::onlyProbesOf(wizard::wrappedFor(m_procedure, m_case, m_facts), rule);
    for (const char* part : {"found", "checked"}) {
        const QString name = QString::fromLatin1(part);
        if (std::none_of(few.facts.begin(), few.facts.end(), [&](const auto& probe) { return probe.stage == name; }))
            continue;
        const wizard::Facts read = m_collector->collect(few, m_case, m_facts, name);
        if (name == QLatin1String("found"))
            keepRead(few, read, m_found);
        m_facts = read;
    }
    m_facts.stage = stage;
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
