#pragma once

#include "backend/base/Secret.h"
#include "wizard/facts/Facts.h"

#include <QByteArrayView>

#include <vector>

namespace wizard {

/// What a probe printed, read line by line (resources/procedures/README.md, "Facts").
struct ProbeAnswer {
    FactSet facts;
    std::vector<backend::Secret> secrets; ///< NAME*=… lines; for the redactor only
    QMap<QString, int> secretCounts;      ///< how many of each name
    QStringList strayLines;               ///< lines that are none of the grammar
};

/// `gives`: fact name → text | int | list | secret | clock | lock. A name that was not printed becomes unknown; a clock
/// never is printed: whoever asked puts it in (clockFact).
ProbeAnswer readProbeAnswer(QByteArrayView output, const QMap<QString, QString>& gives, const QString& probe,
                            const QString& at);

/// By how many ms the node's clock differs from the desk's: `offsetMs`, taken in the middle of a question that took
/// `tookMs`. What the duration leaves open is taken off, so that the figure is never too large.
Fact clockFact(qint64 offsetMs, qint64 tookMs, const QString& probe, const QString& at);

/// Every name in `gives` unknown for the same reason: the probe did not run, or failed.
FactSet unknownFacts(const QMap<QString, QString>& gives, const QString& probe, const QString& reason,
                     const QString& at);

} // namespace wizard
