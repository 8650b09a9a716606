#pragma once

#include "app/common/CaseWork.h"
#include "app/common/NodeSessions.h"
#include "app/rollback-wizard/EngineFeed.h"
#include "app/rollback-wizard/Questions.h"
#include "backend/ssh/HostKeyScan.h"
#include "backend/ssh/KnownHosts.h"
#include "ui/services/WizardServices.h"
#include "wizard/drill/PracticeDrill.h"
#include "wizard/run/RunOnNodes.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace app {

/// How many times faster than real machines a practice window plays: a person can follow and does not wait.
inline constexpr double kPracticeSpeed = 8;

/// The real services behind the window: SSH, the practice cluster, runs on disk. GUI thread; whatever waits for
/// machines runs on one worker thread, and a new request ends the one before it.
class AppServices final : public ui::WizardServices {
    Q_OBJECT
public:
    /// `practiceSpeed`: see kPracticeSpeed; tests play faster.
    explicit AppServices(QString stateFolder, double practiceSpeed = kPracticeSpeed);
    ~AppServices() override;

    QString operatorName() const override;
    QList<ui::InstallTypeOffer> installTypes() const override;
    QStringList whyProcedure(const wizard::Case& value) const override;
    void detectInstallType(const wizard::CaseNode& node) override;
    void readImport(const ui::ImportRequest& request) override;
    void connectNodes(const wizard::Case& value) override;
    void stopConnecting() override;
    void answerHostKeys(const QStringList& acceptedNodes) override;
    void answerCommands(const QString& digest, bool agreed) override;
    void answerSecret(const QString& id, backend::Secret secret, bool forAllOfLogin, bool remember) override;
    void declineSecret(const QString& id) override;
    QList<wizard::ProcedureInput> inputs(const wizard::Case& value) const override;
    bool takesSnapshot(const wizard::Case& value) const override;
    void findSnapshots(const wizard::Case& value) override;
    void readSnapshots(const wizard::Case& value) override;
    void runChecks(const wizard::Case& value, bool readAgain) override;
    void runOneCheck(const wizard::Case& value, const QString& id) override;
    void makePlan(const wizard::Case& value) override;
    backend::Result<ui::RunFeed*> startRun(const wizard::Case& value, const wizard::Plan& plan,
                                           const ui::RunConsent& consent) override;
    backend::Result<ui::RunFeed*> resumeRun(const QString& runId) override;
    void lookElsewhere(const wizard::Case& value) override;
    backend::Result<ui::RunFeed*> takeOver(const wizard::Case& value) override;
    backend::Result<wizard::Case> cleanUpCase(const QString& runId) override;
    void planCleanUp(const wizard::Case& value, const QString& runId) override;
    QList<ui::RunSummary> runs() const override;
    backend::Result<ui::RecordView> record(const QString& runId) override;
    QList<ui::DrillOffer> drills() const override;
    backend::Result<wizard::Case> startDrill(const QString& drillId) override;
    void endDrill() override;
    QStringList recentCaseFiles() const override;
    void rememberCaseFile(const QString& path) override;

private:
    void endWork();
    void inBackground(std::function<void()> job);
    void onGui(std::function<void()> act);
    wizard::FactsCollector::SessionMaker sessionsFor(const wizard::Case& value) const;
    backend::Result<void> beginWork(const wizard::Case& value, const QDateTime& notBefore = {});
    void nameLogins(const wizard::Case& value, CaseWork& work);
    void beginAsking(const wizard::Case& value, const wizard::Procedure& probes);
    void askMachine(const wizard::Case& value, std::function<void(const wizard::Facts&)> then);
    void reportServer(const wizard::Case& value, const wizard::Facts& facts);
    void settleHostKeys(const wizard::Case& value);
    void settleWave(const QList<backend::SshLogin>& wave);
    void beginScan();
    void forgetReading(const wizard::Case& value);
    /// `origin`: what ssh_config says about the node.
    void reportReading(const wizard::NodeReading& reading, const QString& origin);
    void reportFailed(const QString& node, const backend::Error& error);
    wizard::RunSurroundings surroundings(const wizard::Case& value, const wizard::Plan& frozen);
    void leaveRun();
    backend::Result<void> beginDrill(const QString& procedure, const QStringList& faults);
    void lookForRun(const wizard::Case& value, const wizard::Facts& facts, bool asked);
    void reportCleanUpPlan(const QString& runId, const QStringList& unread);
    void announceSnapshots(const std::shared_ptr<CaseWork>& work);
    void announceChecks(const wizard::Facts& known);
    void finishChecks(bool readAgain, int round);

    QString m_stateFolder;
    double m_practiceSpeed;
    Questions m_questions;
    std::unique_ptr<backend::KnownHosts> m_hostKeys;
    std::unique_ptr<NodeSessions> m_sessions;
    std::shared_ptr<wizard::PracticeDrill> m_drill;
    std::unique_ptr<backend::HostKeyScan> m_scan;
    std::shared_ptr<CaseWork> m_work;
    std::shared_ptr<CaseWork> m_asked; ///< of a machine that stands for itself
    std::unique_ptr<EngineFeed> m_feed;
    std::optional<wizard::RunOnNodes> m_elsewhere; ///< as runElsewhere() told it last
    std::optional<wizard::Case> m_checking;        ///< while its checks go on
    int m_checksRound = 0, m_readingRound = 0;     ///< what a round that has been taken back says is not told
    QTimer m_checksPace;
    std::thread m_worker;
};

} // namespace app
