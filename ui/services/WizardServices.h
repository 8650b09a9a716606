#pragma once

#include "backend/base/Result.h"
#include "backend/base/Secret.h"
#include "ui/services/ImportValues.h"
#include "ui/services/RunFeed.h"
#include "ui/services/ServiceValues.h"
#include "wizard/facts/Facts.h"
#include "wizard/procedure/Procedure.h"

#include <QObject>

namespace ui {

/// Everything the window needs from outside, in one place: it knows neither SSH nor the practice cluster.
/// GUI thread only. Nothing here blocks longer than reading a small file; what takes longer answers by a signal.
/// A new request of the same kind ends the one before it.
class WizardServices : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~WizardServices() override;

    virtual QString operatorName() const = 0;
    virtual QList<InstallTypeOffer> installTypes() const = 0;
    /// Why the case has its procedure, and which others were possible; a sentence each.
    virtual QStringList whyProcedure(const wizard::Case& value) const = 0;
    virtual void detectInstallType(const wizard::CaseNode& node) = 0; ///< → installTypeDetected

    /// Reads a source of nodes; asks host keys and secrets where it is a machine. → importRead
    virtual void readImport(const ImportRequest& request) = 0;

    /// Connects to all nodes that take part and reads their facts (changes nothing).
    /// → nodeChanged per node, hostKeysAsked at most once, secretAsked, then nodesRead.
    virtual void connectNodes(const wizard::Case& value) = 0;
    virtual void stopConnecting() = 0;
    /// Names of the nodes whose key is accepted; the others are not connected.
    virtual void answerHostKeys(const QStringList& acceptedNodes) = 0;
    /// Whether the ssh_config with these commands is read; without it nodes are reached as the case alone says.
    virtual void answerCommands(const QString& digest, bool agreed) = 0;
    virtual void answerSecret(const QString& id, backend::Secret secret, bool forAllOfLogin, bool remember) = 0;
    virtual void declineSecret(const QString& id) = 0;

    /// What the procedure of this case asks besides snapshot and secrets.
    virtual QList<wizard::ProcedureInput> inputs(const wizard::Case& value) const = 0;
    /// The procedure of this case goes back to a snapshot, copy or tarball; otherwise its inputs say to what.
    virtual bool takesSnapshot(const wizard::Case& value) const = 0;
    virtual void findSnapshots(const wizard::Case& value) = 0; ///< → snapshotsFound
    /// Reads every snapshot that was found to its end, nodes at once; stopConnecting() ends it, what was read stays.
    /// → nodeChanged per node, snapshotsFound as each is read, then snapshotsRead.
    virtual void readSnapshots(const wizard::Case& value) = 0;
    /// `readAgain`: what was read when connecting is read anew, for something was mended since.
    /// → nodeChanged per node, checksRead as they become known, then checksFinished.
    virtual void runChecks(const wizard::Case& value, bool readAgain) = 0;
    /// Asks the nodes again only for what the check with this id depends on → checksRead, checksFinished.
    virtual void runOneCheck(const wizard::Case& value, const QString& id) = 0;
    virtual void makePlan(const wizard::Case& value) = 0; ///< → planMade or planFailed

    /// Begins the run. The feed belongs to the services and lives until the next run or the end of the program.
    virtual backend::Result<RunFeed*> startRun(const wizard::Case& value, const wizard::Plan& plan,
                                               const RunConsent& consent) = 0;
    virtual backend::Result<RunFeed*> resumeRun(const QString& runId) = 0;
    /// Asks the nodes of the case, which have been connected, for a run that another desk leads → runElsewhere.
    virtual void lookElsewhere(const wizard::Case& value) = 0;
    /// Goes on here with the run of the last runElsewhere, from the copies on its nodes; the other desk can do nothing
    /// more with it.
    virtual backend::Result<RunFeed*> takeOver(const wizard::Case& value) = 0;
    /// The case of a completed run whose kept copies are to be deleted; error: why they are not.
    virtual backend::Result<wizard::Case> cleanUpCase(const QString& runId) = 0;
    /// Connects and reads as connectNodes() does, asking host keys and secrets → planMade or planFailed. The plan is
    /// started with startRun() like any other.
    virtual void planCleanUp(const wizard::Case& value, const QString& runId) = 0;
    virtual QList<RunSummary> runs() const = 0; ///< newest first
    virtual backend::Result<RecordView> record(const QString& runId) = 0;

    virtual QList<DrillOffer> drills() const = 0;
    /// Starts the practice cluster and gives the case that belongs to it (Case::practice is set).
    virtual backend::Result<wizard::Case> startDrill(const QString& drillId) = 0;
    virtual void endDrill() = 0;

    virtual QStringList recentCaseFiles() const = 0;
    virtual void rememberCaseFile(const QString& path) = 0;

signals:
    void installTypeDetected(const ui::InstallTypeFinding& finding);
    void importRead(const ui::ImportAnswer& answer);
    void nodeChanged(const ui::NodeStatus& status);
    void hostKeysAsked(const QList<ui::HostKeyQuestion>& questions);
    void commandsAsked(const ui::CommandsQuestion& question);
    void secretAsked(const ui::SecretQuestion& question);
    /// The keychain did not take a secret that it was to remember; why, in a sentence.
    void notKept(const QString& sentence);
    /// Connecting has ended for every node, well or not.
    void nodesRead(const wizard::Facts& facts);
    /// While connecting or when asked: another desk leads a run on these nodes.
    void runElsewhere(const ui::RunElsewhere& run);
    void snapshotsFound(const ui::SnapshotFindings& findings);
    void snapshotsRead();
    /// The lines that are known so far, in the order in which they are to be shown; they replace those before.
    void checksRead(const QList<ui::CheckRow>& rows);
    void checksFinished();
    void planMade(const wizard::Plan& plan);
    void planFailed(const QStringList& reasons);
};

} // namespace ui
