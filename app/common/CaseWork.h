#pragma once

#include "backend/base/Clock.h"
#include "backend/output/Redactor.h"
#include "wizard/case/Case.h"
#include "wizard/facts/FoundSnapshots.h"
#include "wizard/plan/Planner.h"
#include "wizard/plan/RuleFinding.h"
#include "wizard/procedure/Procedure.h"
#include "wizard/run/FactsCollector.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace app {

/// A case on its way from what was said to a plan: its procedure, the facts read so far, the secrets found.
/// One thread at a time; cancel() from any.
class CaseWork {
public:
    /// `clockSpeed` > 1 only for practice, whose machines are as much faster; `notBefore` is the last time of the run
    /// that goes on. Error "case.procedure" when the case's procedure is not one of this program's.
    static backend::Result<std::unique_ptr<CaseWork>> begin(const wizard::Case& value,
                                                            wizard::FactsCollector::SessionMaker makeSession,
                                                            double clockSpeed = 1.0, const QDateTime& notBefore = {});

    /// Asks the nodes of a case what is not a procedure's business: `probes` is one of facts alone.
    static std::unique_ptr<CaseWork> asking(const wizard::Case& value, const wizard::Procedure& probes,
                                            wizard::FactsCollector::SessionMaker makeSession, double clockSpeed = 1.0);

    const wizard::Case& caseValue() const { return m_case; }
    const wizard::Procedure& procedure() const { return m_procedure; }
    const wizard::Facts& facts() const { return m_facts; }
    std::shared_ptr<backend::Redactor> redactor() const { return m_redactor; }
    const backend::SystemClock& clock() const { return m_clock; }

    /// The person changed inputs or the snapshot; nodes stay as they are. Facts of stage "checked" are void then.
    void changeCase(const wizard::Case& value);
    void useFacts(const wizard::Facts& facts) { m_facts = facts; }
    void observe(wizard::FactsCollector::Observer observer) { m_collector->observe(std::move(observer)); }

    void nameLogins(wizard::FactsCollector::LoginFacts facts) { m_collector->nameLogins(std::move(facts)); }
    const wizard::FactsCollector::LoginFacts& loginFacts() const { return m_collector->loginFacts(); }

    /// Blocks. "found" reads what is there; "checked" what concerns the chosen snapshot, whose hash is
    /// then noted; "followUp" what a clean-up has to know besides "found".
    void readFacts(const QString& stage);
    /// Blocks. Asks again only what this rule depends on; everything else stays as it was read.
    void readFactsOf(const QString& rule);
    /// Blocks. Reads each of these to its end, nodes at once, one after another on each; cancel() leaves out the rest.
    /// `onRead` is called on the nodes' threads, one at a time, when one is read.
    void readSnapshots(const QList<wizard::FoundSnapshot>& all, const std::function<void()>& onRead);
    /// From any thread: what reading this one has shown since the facts of stage "found" were read; empty: it was not.
    wizard::FactSet readingOf(const wizard::FoundSnapshot& found) const;
    /// From any thread while readFacts() goes on.
    wizard::Facts factsSoFar() const { return m_collector->soFar(); }
    /// From any thread: ends what is read, and all reading after it until beginAgain().
    void cancel();
    void beginAgain();
    /// From any thread: what is read now is not all that was asked for.
    bool isCancelled() const { return m_cancelled; }

    QList<wizard::RuleFinding> findings(const QStringList& stages) const;
    std::optional<wizard::Plan> plan(wizard::Diagnostics& diagnostics) const;
    /// The plan that deletes what the rollback of this run kept; `wrappers` are those of its plan.
    std::optional<wizard::Plan> cleanUpPlan(const QString& rollbackRun, const QStringList& wrappers,
                                            wizard::Diagnostics& diagnostics) const;

private:
    CaseWork(wizard::Case value, wizard::Procedure procedure, wizard::FactsCollector::SessionMaker makeSession,
             const backend::SystemClock& clock);
    void noteSnapshotHash();

    wizard::Case m_case;
    wizard::Procedure m_procedure;
    wizard::Facts m_facts, m_found;
    std::shared_ptr<backend::Redactor> m_redactor;
    backend::SystemClock m_clock;
    std::unique_ptr<wizard::FactsCollector> m_collector;
    std::atomic<bool> m_cancelled = false;
    mutable std::mutex m_mutex;                                ///< guards what follows
    QMap<QPair<QString, QString>, wizard::FactSet> m_readings; ///< by node and path
};

} // namespace app
