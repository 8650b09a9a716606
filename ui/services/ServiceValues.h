#pragma once

#include "wizard/case/Case.h"
#include "wizard/plan/Plan.h"
#include "wizard/record/Record.h"
#include "wizard/run/RunState.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// What the window learns from outside. Plain values; every text is a whole sentence in the reader's language.
namespace ui {

/// A card of the install type page: an install type with its usual procedure, or a further procedure of one.
struct InstallTypeOffer {
    /// What goes back: Rancher and its data, or the Kubernetes under it with everything in its database.
    enum class Subject { Rancher, Kubernetes };
    wizard::InstallType type = wizard::InstallType::Rke2Etcd;
    QString title;
    QString youHaveThisIf; ///< the whole sentence
    bool available = false;
    QString whyNot;      ///< beside the card when it is not available
    QString procedure{}; ///< a further procedure of the type; empty: the type's own
    Subject subject = Subject::Kubernetes;
    QString way{};        ///< title of the procedure
    QString chooseWhen{}; ///< when this procedure is taken and not another of the type; a whole sentence
};

/// Answer of "Detect from a node".
struct InstallTypeFinding {
    bool found = false;
    wizard::InstallType type = wizard::InstallType::Rke2Etcd;
    QString sentence;                      ///< what was found, or why nothing could be
    QStringList evidence;                  ///< one fact per line
    QList<wizard::InstallType> possible{}; ///< not found for certain: the person says which of these it is
    bool refused = false;                  ///< nothing that may be rolled back from here; the sentence says why
    QString node{};                        ///< which machine it was asked of
};

/// Where connecting to a node stands.
struct NodeStatus {
    enum class State { Idle, Connecting, Waiting, LoggingIn, Reading, Ready, Failed };
    QString node;
    State state = State::Idle;
    QString problem;                                           ///< with Failed: one sentence
    QString cure;                                              ///< with Failed: what to do
    QString detail;                                            ///< the other side's own words
    int answered = 0, questions = 0;                           ///< with Reading
    qint64 bytesRead = 0, bytesToRead = 0, bytesPerSecond = 0; ///< with Reading a whole snapshot
    QString about{}; ///< with Reading many snapshots: path of the one that is being read
};

/// One host key that is not known, or not the one that is known.
struct HostKeyQuestion {
    enum class State { New, Changed };
    QString node, address;
    QString keyType;     ///< "ED25519"
    QString fingerprint; ///< "SHA256:…"
    State state = State::New;
    QString known; ///< with Changed: the fingerprint that was expected. A changed key cannot be accepted here
};

/// A password, passphrase or secret input that is needed now.
struct SecretQuestion {
    QString id;
    QString title;            ///< "Password of ops on server-1"
    QString why;              ///< one sentence: what it is used for
    QString sharedBy;         ///< not empty: offered for all nodes of the same login, e.g. "ops on 5 nodes"
    bool canRemember = false; ///< a keychain is there
};

/// What an ssh_config would run on this machine when it is read (Match exec, ProxyCommand).
struct CommandsQuestion {
    QStringList commands; ///< "FILE:LINE: TEXT"
    QString digest;       ///< of all of them; the answer names it
};

/// A snapshot that was found, fitting or not.
struct SnapshotOffer {
    enum class Trust { Proven, NotProven, Broken };
    wizard::SnapshotChoice choice;
    QString name;
    QDateTime takenAt;
    qint64 bytes = -1;
    QString madeBy;         ///< version of the release that made it; empty: not known
    QString madeByEvidence; ///< how that is known
    Trust integrity = Trust::NotProven;
    QString integrityText;
    Trust token = Trust::NotProven;
    QString tokenText;
    QString loses; ///< what is lost by going back to it
    bool fits = false;
    QString whyNot;                     ///< when it does not fit
    bool readable = false;              ///< it can be read to its end before it is restored
    bool read = false;                  ///< that was done; integrity and token say what came of it
    QStringList doubts{};               ///< what asks for a reason where it is taken
    QMap<QString, QJsonValue> inputs{}; ///< not empty: choosing it fills these in, and `choice` is none
    QString place{};                    ///< then: where it lies
    bool named = false;                 ///< by the case; no search has listed it
};

struct TargetProposal {
    QString version;
    QString evidence; ///< why this one
};

/// What was found for the snapshot page.
struct SnapshotFindings {
    QList<SnapshotOffer> offers; ///< newest fitting first
    QList<TargetProposal> targets;
    QString fromVersion;
    QStringList problems;                   ///< nodes that could not be asked
    QMap<QString, QStringList> proposals{}; ///< values found for inputs, by input
};

/// One line of the checks page.
struct CheckRow {
    enum class Verdict { Passed, Info, Warning, NeedsReason, Blocked };
    QString id;
    QString node;  ///< empty: the cluster
    QString group; ///< heading it stands under
    QString title, expected, found, why, mend, source;
    Verdict verdict = Verdict::Passed;
    QStringList prevents{};     ///< failures that come where it is not heeded: "R2-22: The snapshot is damaged"
    bool couldNotCheck = false; ///< then NeedsReason: not knowing is never "passed"
};

/// What a person has consented to; the engine checks it again.
struct RunConsent {
    QString typedName;
    QList<QPair<QString, QString>> warningsAccepted; ///< id, text shown
    QList<QPair<QString, QString>> overrides;        ///< rule id, reason
};

/// Whether a run may be followed by one that deletes what it kept.
struct CleanUpOffer {
    bool fits = false; ///< the run is a rollback; else nothing is said about cleaning up
    QString whyNot;    ///< why it is not offered, in a sentence; empty: it is
    bool offered() const { return fits && whyNot.isEmpty(); }
};

/// A run that another desk leads on the nodes of a case, as these know it.
struct RunElsewhere {
    QString run, person, desk;       ///< empty: none holds them by now, as whyNot says
    QDateTime since;                 ///< invalid: not known
    qint64 heartbeatAgeSeconds = -1; ///< when that desk last showed itself to a node
    int ended = 0, tasks = 0;
    QStringList steps{}; ///< "3. Stop RKE2, server-1: succeeded"
    QString whyNot{};    ///< why it cannot be taken over; empty: it can
};

/// A run of the past or one that can go on.
struct RunSummary {
    QString id, caseName, fromVersion, toVersion, operatorName;
    QDateTime startedAt, endedAt;
    wizard::RunState state = wizard::RunState::Draft;
    bool canResume = false;
    QString stands; ///< "step 9 of 14: Cluster reset"
    bool practice = false;
    QString problem; ///< not empty: the folder cannot be read, with the reason
    CleanUpOffer cleanUp;
    QString rollbackRun; ///< not empty: this run is the clean-up of that one
};

/// An exercise on the practice cluster.
struct DrillOffer {
    QString id, title, sentence;
    QString caseName;    ///< what has to be typed on the procedure page
    QString procedure{}; ///< title of the procedure that it exercises
};

struct RecordView {
    wizard::Record record;
    QString folder; ///< where its files lie
    QString digest;
    CleanUpOffer cleanUp;
};

} // namespace ui
