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
    QStringList strayLines;               ///< lines that are none of the grammar
};

/// `gives`: fact name → text | int | list | secret. A name that was not printed becomes unknown.
ProbeAnswer readProbeAnswer(QByteArrayView output, const QMap<QString, QString>& gives, const QString& probe,
                            const QString& at);

/// Every name in `gives` unknown for the same reason: the probe did not run, or failed.
FactSet unknownFacts(const QMap<QString, QString>& gives, const QString& probe, const QString& reason,
                     const QString& at);

} // namespace wizard
