#pragma once

#include "backend/base/Clock.h"
#include "backend/node/NodeSession.h"
#include "backend/output/Redactor.h"
#include "wizard/knowledge/Signature.h"
#include "wizard/run/Errands.h"
#include "wizard/run/RunControl.h"
#include "wizard/run/RunFolder.h"
#include "wizard/run/RunSnapshot.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace wizard {

/// Everything a run needs from outside; all of it outlives the engine.
struct RunSurroundings {
    const backend::Clock* clock = nullptr;
    /// A session for a node of the case; called on that node's own thread. "desk" asks for the workstation.
    std::function<std::unique_ptr<backend::NodeSession>(const CaseNode& node)> makeSession;
    std::shared_ptr<backend::Redactor> redactor;
    QList<Signature> signatures; ///< known failures, looked for in every task's output; may be empty
    /// A secret input of the procedure (S3 keys); nullopt: the person declined.
    std::function<std::optional<backend::Secret>(const QString& inputId)> secretInput;
    /// Reads the facts of all nodes again; blocks, called on a thread of its own, before the first step and at the end.
    /// May be empty.
    std::function<backend::Result<Facts>()> readFacts;
    /// What the nodes hold of secrets. Read again when a run goes on, before any output is.
    NodeSecrets nodeSecrets;
    /// The plan that these facts give now; another digest than the frozen one sends the run back to Planned. May be
    /// empty.
    std::function<std::optional<Plan>(const Facts& facts)> planAgain;
    /// GET from the desk for `http` steps and checks; blocks, called on a thread of its own. Keys of `parameters`: tls
    /// (trusted, pinned, report), ca (PEM). `token` may be null. Errors "http.connect", "http.limit", "http.tls" and
    /// "http.status" say what was seen; all others, that nothing was. May be empty.
    std::function<backend::Result<WebAnswer>(const QString& url, const QJsonObject& parameters,
                                             const backend::Secret* token)>
        fetchUrl;
    /// Makes readFacts and fetchUrl return soon; called when the engine is leaving, from another thread. May be empty.
    std::function<void()> stopErrands;
    QString operatorName, desk;
};

/// Drives one run. Lives on its own thread after start(); the signals come from there (connect queued).
/// The journal is written and synced before each act.
class RunEngine : public QObject {
    Q_OBJECT
public:
    struct Confirmation {
        QString typedName;                               ///< must equal the case's name
        QList<QPair<QString, QString>> warningsAccepted; ///< id, text shown
        QList<QPair<QString, QString>> overrides;        ///< rule id, reason
    };

    RunEngine(RunFolder folder, RunSurroundings surroundings, QObject* parent = nullptr);
    ~RunEngine() override;

    /// Begins a new run. Error when consent is missing (exit code 3) or the plan has blocks.
    backend::Result<void> start(const Confirmation& confirmation);
    /// Goes on with an interrupted run from its journal. Of a run that is over it unlocks the nodes that were not seen
    /// unlocked; error "run.ended" when there are none. `takesOverEpoch`: of the lock of another desk that a person has
    /// decided to take the run over from; 0: the run is of this desk.
    backend::Result<void> resume(int takesOverEpoch = 0);

    void post(const RunControl& control); ///< from any thread
    /// Ends the engine's threads without ending what runs on the nodes: the run is then interrupted and can be resumed.
    void detach();
    bool isRunning() const;

signals:
    /// After each event: the new state of everything. Copies are cheap (implicit sharing).
    void changed(const wizard::RunSnapshot& snapshot);
    void eventWritten(const wizard::RunEvent& runEvent);
    void refused(const QString& reason);
    /// Exactly once per start() or resume(): the run is in a final state, or interrupted.
    void finished(wizard::RunState state);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wizard

Q_DECLARE_METATYPE(wizard::RunSnapshot)
Q_DECLARE_METATYPE(wizard::RunEvent)
