#pragma once

#include "tests/support/SampleRun.h"
#include "ui/services/WizardServices.h"

#include <memory>
#include <optional>

namespace tests {

/// Services that answer at once with the case prod-eu. What the window asks is kept in `asked`.
class FakeServices : public ui::WizardServices {
    Q_OBJECT
public:
    FakeServices();
    ~FakeServices() override;

    QString operatorName() const override { return QStringLiteral("Nikola"); }
    QList<ui::InstallTypeOffer> installTypes() const override;
    QStringList whyProcedure(const wizard::Case& value) const override;
    void detectInstallType(const wizard::CaseNode& node) override;
    void readImport(const ui::ImportRequest& request) override;
    void connectNodes(const wizard::Case& value) override;
    void stopConnecting() override { asked << QStringLiteral("stop"); }
    void answerHostKeys(const QStringList& acceptedNodes) override;
    void answerCommands(const QString& digest, bool agreed) override
    {
        asked << (agreed ? QStringLiteral("read:") : QStringLiteral("unread:")) + digest;
    }
    void answerSecret(const QString& id, backend::Secret secret, bool forAllOfLogin, bool remember) override;
    void declineSecret(const QString& id) override { asked << QStringLiteral("declined:") + id; }
    QList<wizard::ProcedureInput> inputs(const wizard::Case& value) const override;
    bool takesSnapshot(const wizard::Case&) const override { return asksForSnapshot; }
    void findSnapshots(const wizard::Case& value) override;
    void readSnapshots(const wizard::Case&) override { asked << QStringLiteral("read all"); } ///< the test goes on
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
    QList<ui::RunSummary> runs() const override { return pastRuns; }
    backend::Result<ui::RecordView> record(const QString& runId) override;
    QList<ui::DrillOffer> drills() const override;
    backend::Result<wizard::Case> startDrill(const QString& drillId) override;
    void endDrill() override { asked << QStringLiteral("endDrill"); }
    QStringList recentCaseFiles() const override { return recentFiles; }
    void rememberCaseFile(const QString& path) override { recentFiles.prepend(path); }

    QStringList asked;
    ui::InstallTypeFinding finding;          ///< of detecting; its node is filled in
    QMap<QString, ui::ImportAnswer> imports; ///< by path of the file
    QStringList acceptedKeys;
    QStringList failingNodes;                ///< do not answer
    ui::CleanUpOffer cleanUpOffer{true, {}}; ///< of every record
    wizard::Facts cleanUpFacts;              ///< as a clean-up finds the nodes
    QList<ui::HostKeyQuestion> unknownKeys;
    QList<ui::SnapshotOffer> offers;
    QList<ui::CheckRow> checkRows;
    bool asksForSnapshot = true;               ///< else the inputs are those of the case's own procedure
    bool checksGoOn = false;                   ///< the test says what becomes known and when they end
    std::optional<ui::RunElsewhere> elsewhere; ///< told while connecting
    QList<ui::RunSummary> pastRuns;
    QStringList recentFiles;
    ui::RunConsent consentGiven;
    wizard::Plan plan;
    std::unique_ptr<FakeFeed> feed;
    RunMoment moment = RunMoment::Restoring; ///< what a started run looks like

private:
    void readNodes();
    wizard::Case m_connecting;
};

QList<ui::RunSummary> sampleRuns();
/// A run of prod-eu that somebody leads on another desk.
ui::RunElsewhere ledByBert();
/// Of prod-eu after its rollback.
wizard::Facts rolledBackFacts();

} // namespace tests
