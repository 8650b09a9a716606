#include "app/common/RunSetting.h"

#include "app/common/WebPages.h"
#include "wizard/knowledge/SignatureReader.h"
#include "wizard/plan/RuleFacts.h"
#include "wizard/procedure/ProcedureWrapping.h"

#include <QRegularExpression>
#include <QSysInfo>

#include <memory>

namespace app {

namespace {

/// Reads the nodes again for a run: whole before the first step, what is found only at the end. A clean-up has no
/// snapshot to check, but facts of its own.
class FactsAgain {
public:
    FactsAgain(const CaseWork& work, wizard::FactsCollector::SessionMaker makeSession, bool cleanUp)
        : m_work(work), m_collector(std::move(makeSession), work.redactor(), work.clock()),
          m_more(cleanUp ? QStringLiteral("followUp") : QStringLiteral("checked"))
    {
        m_collector.holdLocks();
        m_collector.nameLogins(work.loginFacts());
        if (work.caseValue().practice)
            m_collector.ignoreClocks();
    }

    wizard::Facts read()
    {
        const wizard::Facts found =
            m_collector.collect(m_work.procedure(), m_work.caseValue(), {}, QStringLiteral("found"));
        if (m_readBefore)
            return found;
        m_readBefore = true;
        return m_collector.collect(m_work.procedure(), m_work.caseValue(), found, m_more);
    }

    /// Only what gives secrets, asked by the facts of before the first step.
    wizard::SecretCounts learnSecrets(const wizard::Facts& facts, const QStringList& wrappers)
    {
        const wizard::Procedure whole = wizard::wrapped(m_work.procedure(), wrappers);
        m_collector.collect(wizard::secretProbes(whole, {QStringLiteral("found"), m_more}), m_work.caseValue(), facts,
                            QStringLiteral("found"));
        return m_collector.secretsFound();
    }

    wizard::SecretCounts secretsFound() const { return m_collector.secretsFound(); }
    void cancel() { m_collector.cancel(); }

private:
    const CaseWork& m_work;
    wizard::FactsCollector m_collector;
    QString m_more; ///< stage that follows "found"
    bool m_readBefore = false;
};

QString withoutFigures(QString text)
{
    static const QRegularExpression figures(QStringLiteral("\\d+"));
    return text.remove(figures);
}

/// What was accepted still holds where only its figures are others: free space, the seconds of a clock.
void keepFigures(const wizard::Plan& frozen, wizard::Plan& plan)
{
    for (wizard::PlannedWarning& now : plan.warnings) {
        for (const wizard::PlannedWarning& accepted : frozen.warnings) {
            if (accepted.id == now.id && withoutFigures(accepted.found) == withoutFigures(now.found))
                now.found = accepted.found;
        }
    }
}

/// The plan that these facts give now. Facts that no step uses (free space, the time) may differ: not they, but the
/// steps made from them are what was confirmed.
std::optional<wizard::Plan> planFrom(const CaseWork& work, const wizard::Plan& frozen, const wizard::Facts& facts)
{
    wizard::Diagnostics diagnostics;
    auto plan = frozen.followUp ? wizard::makeFollowUpPlan(work.procedure(), work.caseValue(), facts,
                                                           frozen.rollbackRun, diagnostics, frozen.wrappers)
                                : wizard::makePlan(work.procedure(), work.caseValue(), facts, diagnostics);
    if (plan) {
        plan->factsDigest = frozen.factsDigest;
        keepFigures(frozen, *plan);
    }
    return plan;
}

} // namespace

QString operatorName()
{
    for (const char* variable : {"SUDO_USER", "USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("unknown");
}

wizard::RunSurroundings runSurroundings(CaseWork& work, const wizard::Plan& frozen,
                                        wizard::FactsCollector::SessionMaker makeSession)
{
    wizard::RunSurroundings surroundings;
    surroundings.clock = &work.clock();
    surroundings.makeSession = makeSession;
    surroundings.redactor = work.redactor();
    surroundings.signatures = wizard::shippedSignatures();
    const auto again = std::make_shared<FactsAgain>(work, std::move(makeSession), frozen.followUp);
    surroundings.readFacts = [again]() -> backend::Result<wizard::Facts> { return again->read(); };
    surroundings.nodeSecrets.learn = [again, wrappers = frozen.wrappers](const wizard::Facts& facts) {
        return again->learnSecrets(facts, wrappers);
    };
    surroundings.nodeSecrets.found = [again] { return again->secretsFound(); };
    surroundings.planAgain = [&work, frozen](const wizard::Facts& facts) { return planFrom(work, frozen, facts); };
    surroundings.stopErrands = [again] { again->cancel(); };
    if (!work.caseValue().practice) { // whose machines are nowhere but in this program
        const auto pages = std::make_shared<WebPages>();
        surroundings.fetchUrl = [pages](const QString& url, const QJsonObject& parameters,
                                        const backend::Secret* token) { return pages->fetch(url, parameters, token); };
        surroundings.stopErrands = [again, pages] {
            again->cancel();
            pages->stop();
        };
    }
    surroundings.operatorName = operatorName();
    surroundings.desk = QSysInfo::machineHostName();
    return surroundings;
}

} // namespace app
