#pragma once

#include "wizard/plan/PlannedLogin.h"
#include "wizard/procedure/PlanWords.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace wizard {

/// A state check that is asked of a node: a read-only script run by the agent's `probe`, repeated until it holds.
struct PlannedCheck {
    QString id;
    QString node;       ///< where it is asked; empty: the task's executor
    QString script;     ///< expanded; may hold named holes
    QJsonObject http;   ///< instead of a script: url, from (desk, node), tls (trusted, pinned, report), ca, token
    QString neededWhen; ///< only of final checks: exit 1 of this script: the check is not applicable
    QString expect;     ///< "exit 0", "is TEXT", "contains TEXT", "matches REGEX", on trimmed stdout
    QString title;      ///< what it shows, for record and screen
    int everySeconds = 2;
    int withinSeconds = 0;    ///< 0: asked once
    int stableForSeconds = 0; ///< must hold this long without a break
};

/// How success is proven. Empty lists ask nothing; at least one of all/any/checks is not empty.
struct PlannedVerify {
    QList<int> exitCodes = {0};
    QStringList all;  ///< every one must be in the output; "re:" begins a regular expression, else a substring
    QStringList any;  ///< at least one
    QStringList none; ///< not one
    QString from = QStringLiteral("output"); ///< "output", "journal UNIT" or "log COMMAND"
    QList<PlannedCheck> checks;
};

struct PlannedCapture {
    QString name;  ///< fills ${capture.name}
    QString from;  ///< "output"
    QString match; ///< regular expression, first group; the last matching line wins
    bool secret = false;
    bool shownBeforeDestroy = false; ///< fills a hole of a destroying task: shown and confirmed
    QString defaultValue;            ///< where no line matches; empty: the hole stays
};

/// One task: one executor, one subject, its own number. What the engine executes and what the paper shows.
/// Texts are source-language message ids; commands are exact.
struct PlannedTask {
    int n = 0;                  ///< 1-based, unique, order of execution by group
    QString step;               ///< step id of the procedure
    int group = 0;              ///< tasks of one step share it; groups run one after the other
    QString phase;              ///< phase id
    QString title;              ///< message id
    QStringList titleArguments; ///< for %1, %2 of title
    QString subject;            ///< node name, "cluster" or "desk": under which column it stands
    QString executor;           ///< node name or "desk": where it runs
    TaskKind kind = TaskKind::Script;
    Effect effect = Effect::Read;
    int parallel = 1; ///< how many tasks of the group may run at once

    QString command;        ///< script text, argv as a quoted line, edit/transfer/http/manual in words of formats.md
    QStringList argv;       ///< only Argv
    QJsonObject parameters; ///< Edit, Transfer, Manual: expanded keys of the step, flattened ("from.path"); Wait and
                            ///< Http ask verify.checks only
    QString stdinText;
    QStringList holes; ///< names in command/checks filled at run time: run.id, attempt, stamp, capture.x
    QStringList needs; ///< step ids

    QString neededWhen; ///< check script: exit 0 needed, 1 not needed (→ NotNeeded), else unknown; empty: always
    QString doneWhen;   ///< check script: exit 0 → AlreadyDone; empty: never asked
    PlannedVerify verify;
    QList<PlannedCapture> captures;

    QStringList keeps;           ///< paths that hold what this replaces (may hold holes)
    QString keepsNothingBecause; ///< not empty: destroys without a copy; typed consent needed
    QString pointOfNoReturn;     ///< "", "start" or the line
    bool expectsDisconnect = false;
    bool reboots = false;
    QString stop;     ///< script that ends it; "none": goes on without its watcher; empty: signal the task
    QJsonObject unit; ///< delegate, killMode, environmentFiles
    int quietAfterSeconds = 60;
    int limitSeconds = 600;
    int usualSeconds = 0; ///< 0: not known

    QString skip = QStringLiteral("never");     ///< "never" or "reason"
    QString markDone = QStringLiteral("never"); ///< "never" or "check"
    QString undoText;
    QString undoScript; ///< empty: text only
    QString undoCheck;  ///< read-only script that proves it, by exit 0

    QString official; ///< the documented command
    QString whyDifferent;
    QString explain;
    QString source;
    QStringList warnings;   ///< ids in Plan::warnings that bite here
    QString secretInput;    ///< id of the secret input handed by a 0600 environment file; empty: none
    QString secretVariable; ///< its variable name
};

struct PlannedWarning {
    QString id;
    Severity severity = Severity::Caution;
    QString text; ///< message id
    QStringList arguments;
    QString mend;
    QString source;
    QString step;               ///< where it bites; empty: the whole plan
    QString verdict;            ///< warn | override | info: what accepting it means
    bool couldNotCheck = false; ///< whether it bites is unknown; `found` says why
    QString found;              ///< what was seen, not translated
};

/// A rule that forbids the plan.
struct PlanBlock {
    QString id, text, mend, source;
    QStringList arguments;
};

struct PlannedPhase {
    QString id, title;
};

/// Frozen, language-neutral and self-sufficient. The same case and facts give the same bytes.
struct Plan {
    QString procedure;                                    ///< id
    QString procedureTitle;                               ///< message id
    QStringList wrappers;                                 ///< ids of the procedures put around it
    QString procedureDigest, rulesDigest, programVersion; ///< hex SHA-256, hex SHA-256, x.y.z
    QString caseName;
    QString caseDigest, factsDigest;
    bool practice = false;
    bool followUp = false; ///< clean-up plan with its own confirmation
    QString rollbackRun;   ///< only with followUp: the run whose kept copies it deletes
    QString fromVersion, toVersion;
    QString snapshotNode, snapshotPath, snapshotSha256;
    QList<PlannedPhase> phases;
    QList<PlannedTask> tasks;
    QList<PlannedWarning> warnings;
    QList<PlanBlock> blocks;          ///< not empty: may be shown, never run
    QStringList nodes;                ///< in column order
    QMap<QString, QString> nodeRoles; ///< node → word for the column, e.g. "server, first"
    QMap<QString, QString> leftOut;   ///< node → reason
    QList<PlannedLogin> logins;       ///< how each node that takes part is reached
    QList<PlannedCheck> verification; ///< final checks of the Verification page
    QStringList followUps;            ///< message ids of what remains for the person

    const PlannedTask* task(int n) const;
    /// Canonical bytes: compact JSON with sorted keys, "digest" left out.
    QByteArray canonical() const;
    QString digest() const; ///< hex SHA-256 of canonical()
    /// design.md 9: format, procedure, case, digest, warnings, steps… plus everything needed to run.
    QJsonObject toJson() const;
    static bool fromJson(const QJsonObject& json, Plan& plan, QString& error);
};

} // namespace wizard
