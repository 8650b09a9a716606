#pragma once

#include "wizard/case/Case.h"
#include "wizard/facts/Facts.h"
#include "wizard/plan/Plan.h"
#include "wizard/procedure/Procedure.h"

#include <QList>
#include <QMap>
#include <QString>

namespace wizard {

/// What one rule says of one node (or of the case as a whole) now. One row of the Checks page.
struct RuleFinding {
    enum class Verdict {
        Passed, ///< the rule does not bite
        Info,
        Warning,      ///< bites; to be accepted
        Override,     ///< bites; passed only by a typed reason
        Block,        ///< bites; cannot be passed
        CouldNotCheck ///< a fact is unknown; counts as Override unless the rule says otherwise
    };
    Verdict verdict = Verdict::Passed;
    QString rule;  ///< id
    QString stage; ///< choose | check | plan | step | followUp
    QString step;
    QString node; ///< empty: the case as a whole
    Severity severity = Severity::Caution;
    QString title, expected, found, text, mend,
        source;                   ///< title, expected, text, mend are message ids; found may be empty
    QString foundText;            ///< the message id that `found` was filled in from
    QMap<QString, QString> names; ///< each ${name} of `expected` and `foundText` in words
    /// False: a fact that decides is not known. True stays true whatever other facts are still to come.
    bool decided = true;
    /// With CouldNotCheck: what the person must do ("override", "warn", "ignore").
    QString whenUnknown;
    QString wrap; ///< bites and puts this procedure around the one it is a rule of

    QString id() const { return node.isEmpty() ? rule : rule + QLatin1Char('@') + node; }
    /// `expected` or `foundText`, translated or not, with its names replaced.
    QString filledIn(QString words) const;
    /// Must be passed by a typed reason before a run.
    bool needsReason() const;
    /// Stands among the checks. Not so: what has passed only since another rule speaks of what is unknown (`unknown:
    /// ignore`); what is accepted with the procedure, unless it looks at the nodes (it has a title then); what has
    /// passed and has no title to be read.
    bool isACheck() const;
};

class Binding;

/// What one rule says: once, or of each node that it concerns.
QList<RuleFinding> findRule(const ProcedureRule& rule, const Binding& whole);

/// Evaluates the rules of `stages` (empty: all), failures first in the order block, override, could not check, warning,
/// info, passed. Rules of procedures that are put around this one are among them.
QList<RuleFinding> evaluateRules(const Procedure& procedure, const Case& value, const Facts& facts,
                                 const QStringList& stages);

} // namespace wizard
