#pragma once

#include "wizard/case/Case.h"
#include "wizard/procedure/Condition.h"
#include "wizard/procedure/PlanWords.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace wizard {

/// A text with ${names}; the mark is that of its first character.
struct Template {
    QString text;
    SourceMark mark;
    bool isEmpty() const { return text.isEmpty(); }
};

struct ProcedureInput {
    QString id, type, label, help, example;
    QJsonValue defaultValue; ///< undefined: none
    ConditionPtr required;   ///< with isRequired false and null: optional
    bool isRequired = false;
    QStringList choices;
    SourceMark mark;
};

struct FactProbe {
    QString id;
    QString stage = QStringLiteral("found"); ///< found | checked | followUp
    NodeSelector on;
    bool clusterScope = false;
    ConditionPtr when;
    int limitSeconds = 20;
    Template script;
    QMap<QString, QString> gives; ///< fact name → text | int | list | secret
    SourceMark mark;
};

/// Words with conditions and repetition: `argv`, and `words` of a value.
struct WordItem {
    enum class Kind { Word, If, Each };
    Kind kind = Kind::Word;
    Template word;             ///< Word
    ConditionPtr condition;    ///< If
    QList<WordItem> then;      ///< If, Each
    QList<WordItem> otherwise; ///< If
    QString list;              ///< Each: name of a list ("fact.x", "value.y", "input.z")
    QString as;                ///< Each
};

struct ProcedureValue {
    QString id;
    bool isList = false;
    QString from;          ///< name, e.g. "fact.rke2.dataDir"; or
    QList<WordItem> words; ///< list value
    Template defaultText;  ///< where `from` is not known
    /// Choice by condition: first that holds gives the text (`cases: [{if, then}]`), else defaultText.
    QList<QPair<ConditionPtr, Template>> cases;
    SourceMark mark;
};

struct ProcedureRule {
    QString id, stage, step; ///< stage: choose | check | plan | step | followUp
    QString verdict;         ///< block | override | warn | info | wrap
    QString severity;        ///< danger | caution | info
    QString whenUnknown;     ///< override | warn | ignore
    QString wrap;            ///< with verdict wrap: id of the procedure that is put around this one
    ConditionPtr condition;
    std::optional<NodeSelector> on; ///< once per node
    QString title, expected, text, mend, source;
    Template found;
    SourceMark mark;
};

struct StepCheck {
    QString id, title;
    Template script;
    QString expect;                 ///< may hold ${names}
    QMap<QString, Template> http;   ///< instead of a script: url, from, tls, ca, token
    Template neededWhen;            ///< only at the end of a run: exit 1 of this script: the check is not applicable
    std::optional<NodeSelector> on; ///< asked on the first node it selects; none: the executor
    int everySeconds = 2, withinSeconds = 0, stableForSeconds = 0;
    ConditionPtr when;
    SourceMark mark;
};

struct StepVerify {
    QList<int> exitCodes = {0};
    QList<Template> all, any, none;
    Template from; ///< "output", "journal UNIT" or "log COMMAND"
    QList<StepCheck> checks;
    SourceMark mark;
};

struct StepCapture {
    QString name, from, match, defaultValue;
    bool secret = false;
};

struct Step {
    QString id, phase, title;
    QStringList titleArguments; ///< templates for %1, %2
    TaskKind kind = TaskKind::Script;
    Template script; ///< Script; `what` of Manual
    Template stdinText;
    QList<WordItem> argv;               ///< Argv
    QMap<QString, Template> parameters; ///< Transfer, Edit, Manual: flattened keys, e.g. "from.path"; "secret.leaves"
    std::optional<StepCheck> waitFor;   ///< Wait, Http
    QString eitherInput;                ///< not empty: chosen by this input at planning
    QMap<QString, std::shared_ptr<const Step>> either; ///< value → kind and body

    NodeSelector on;
    int parallel = 1;
    std::optional<NodeSelector> forEachNodes; ///< one task per selected node as subject
    QString forEachList;                      ///< one task per item
    QString as = QStringLiteral("item");
    QStringList needs;
    ConditionPtr when;
    Template neededWhen, doneWhen; ///< check scripts
    QList<StepCapture> captures;
    Effect effect = Effect::Read;
    QList<Template> keeps;
    QString keepsNothingBecause;
    QString pointOfNoReturn;
    bool expectsDisconnect = false, reboots = false;
    Template stop;
    bool delegate = false;
    QString killMode;
    QList<Template> environmentFiles;
    QString secretInput;    ///< id of a secret input
    QString secretVariable; ///< its variable; empty: the secret is NAME=value lines, an environment file of its own
    int quietAfterSeconds = 60, limitSeconds = 0, usualSeconds = 0;
    QString skip = QStringLiteral("never"), markDone = QStringLiteral("never");
    StepVerify verify;
    QString undoText;
    Template undoScript, undoCheck; ///< both or none
    QString undoProven;             ///< the test of the lab that has taken the step back
    Template official;
    QString whyDifferent, explain, source;
    QStringList warnings; ///< rule ids shown at this step
    SourceMark mark;
};

struct ProcedurePhase {
    QString id, title;
    QString around; ///< before | after: of a procedure that is put around another one; empty: of all others
    SourceMark mark;
};

/// A procedure file, read and checked. Immutable.
struct Procedure {
    QString id, title, summary;
    QString digest;                  ///< hex SHA-256 of the file's bytes, or over those of all its files
    QList<InstallType> installTypes; ///< empty: offered to nobody
    bool usual = false;              ///< a case of these install types gets it without naming any
    QString chooseWhen;              ///< why this one and not the usual one
    ConditionPtr appliesWhen;
    QList<ProcedureInput> inputs;
    QList<FactProbe> facts;
    QList<ProcedureValue> values;
    QList<ProcedureRule> rules;
    QString rulesDigest;
    QList<ProcedurePhase> phases;
    QList<Step> steps; ///< fragments already inlined, ids prefixed
    QList<StepCheck> verification;
    QString followUpTitle;
    QList<Step> followUp;
    QStringList followUpNotes;                                ///< texts of what remains for the person
    QMap<QString, std::shared_ptr<const Procedure>> wrappers; ///< those that its rules of verdict wrap name, by id

    /// Is only ever put around another one; never a plan by itself.
    bool isWrapper() const { return !phases.isEmpty() && !phases.first().around.isEmpty(); }
};

} // namespace wizard
