#pragma once

#include "wizard/procedure/PlanWords.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace wizard {

/// A known line of output and what it means. Texts are message ids of the context "Signatures".
struct Signature {
    QString id;                        ///< "R2-06"; the rows of the field notes
    QString type;                      ///< stop | loop | hang | silent | partial | warn | noise | expected
    QStringList steps;                 ///< step ids where it is a finding; "*": every step; "verification": at the end
    QStringList literals;              ///< parts of the line
    QList<QRegularExpression> regexes; ///< searched anywhere in the line
    QStringList levels;                ///< log levels that make any line a finding
    QStringList without;               ///< only where none of these texts comes as well: told at the end of the output
    QStringList checks;                ///< ids of checks of its steps whose failing is the finding
    bool silence = false;              ///< a finding where the step says nothing for longer than is normal
    int repeats = 1;                   ///< how often the line must come; more than 1 where it is normal at first
    bool generic = false;              ///< speaks only where no other signature does
    Severity severity = Severity::Danger;
    QString title, cause, fix; ///< what it means, where it usually comes from, what helps
    QString source;
    QString verified; ///< V read in source or run, I from an issue, D derived

    /// `place` is PROCEDURE/STEP, or the step alone; so are `steps`.
    bool appliesTo(const QString& place) const;
    /// Comes in good runs too: worth a word only where the step did not succeed.
    bool isHarmless() const { return type == QLatin1String("noise") || type == QLatin1String("expected"); }
};

} // namespace wizard
