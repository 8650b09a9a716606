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
    QString type;                      ///< stop | loop | hang | silent | partial | warn | noise
    QStringList steps;                 ///< step ids where the line is a finding; "*": every step
    QStringList literals;              ///< parts of the line
    QList<QRegularExpression> regexes; ///< searched anywhere in the line
    QStringList levels;                ///< log levels that make any line a finding
    int repeats = 1;                   ///< how often the line must come; more than 1 where it is normal at first
    bool generic = false;              ///< speaks only where no other signature does
    Severity severity = Severity::Danger;
    QString title, cause, fix; ///< what it means, where it usually comes from, what helps
    QString source;
    QString verified; ///< V read in source or run, I from an issue, D derived

    bool appliesTo(const QString& step) const;
};

} // namespace wizard
