// The part of AppServices that plans a clean-up: the nodes of a completed run are looked at, nothing is changed.

#include "app/common/CleanUp.h"
#include "app/rollback-wizard/AppServices.h"
#include "app/rollback-wizard/RowTexts.h"

namespace app {

namespace {

/// Nodes that could not be read, a sentence each; filled from the nodes' threads.
class Unread {
public:
    void note(const wizard::NodeReading& reading)
    {
        if (reading.state != wizard::NodeReading::State::Failed)
            return;
        const std::lock_guard lock(m_mutex);
        m_sentences << QStringLiteral("%1: %2 %3").arg(reading.node, reading.error.message, reading.error.hint);
    }
    QStringList sentences()
    {
        const std::lock_guard lock(m_mutex);
        return m_sentences;
    }

private:
    std::mutex m_mutex;
    QStringList m_sentences;
};

} // namespace

backend::Result<wizard::Case> AppServices::cleanUpCase(const QString& runId)
{
    const auto found = readRunOnDisk(m_stateFolder, runId);
    if (!found)
        return found.error();
    if (const auto why = whyNoCleanUp(*found, m_stateFolder))
        return backend::Error{QStringLiteral("run.cleanup"), *why, {}, {}};
    auto value = found->folder.caseValue();
    if (!value || !value->practice)
        return value;
    if (const auto begun = m_drill ? backend::Result<void>() : beginDrill(value->effectiveProcedure(), {}); !begun)
        return begun.error();
    return m_drill->refreshed(*value);
}

void AppServices::planCleanUp(const wizard::Case& value, const QString& runId)
{
    if (const auto begun = beginWork(value); !begun) {
        emit planFailed({begun.error().message});
        return;
    }
    const auto unread = std::make_shared<Unread>();
    m_work->observe([unread](const wizard::NodeReading& reading) { unread->note(reading); });
    beginScan();
    m_worker = std::thread([this, value, runId, unread, work = m_work] {
        if (!value.practice)
            settleHostKeys(value);
        for (const char* stage : {"found", "followUp"})
            work->readFacts(QString::fromLatin1(stage));
        onGui([this, runId, unread, work] {
            if (work == m_work)
                reportCleanUpPlan(runId, unread->sentences());
        });
    });
}

void AppServices::reportCleanUpPlan(const QString& runId, const QStringList& unread)
{
    wizard::Diagnostics diagnostics;
    const auto rollback = readRunOnDisk(m_stateFolder, runId);
    const QStringList wrappers = rollback ? rollback->snapshot.plan.wrappers : QStringList();
    const auto plan = unread.isEmpty() ? m_work->cleanUpPlan(runId, wrappers, diagnostics) : std::nullopt;
    if (plan)
        emit planMade(*plan);
    else
        emit planFailed(unread.isEmpty() ? reasonsOf(diagnostics) : unread);
}

} // namespace app
