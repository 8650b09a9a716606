#pragma once

#include "wizard/case/Diagnostics.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What a person answers in advance for `rollbackctl run --answers FILE`. No secret inside.
struct Answers {
    QStringList warnings;                 ///< ids accepted, "rule" or "rule@node"
    QMap<QString, QString> overrides;     ///< rule id → reason
    QStringList hostKeys;                 ///< fingerprints "SHA256:…" that are trusted
    QString sshConfig;                    ///< "SHA256:…" of the commands that ssh_config may run
    QMap<QString, QString> manualSteps;   ///< step id → note, for steps a person has done
    QMap<QString, QString> skips;         ///< step id → reason: what to do when the step fails and may be skipped
    QMap<QString, QStringList> decisions; ///< step id, or "verification" → choices taken in this order, each once
    bool stopOnFailure = true;            ///< onFailure: stop (default) | leave (the run stays open and can be resumed)
};

/// Reads an answers file (app/README.md shows one). All errors at once; nullopt when there is one.
std::optional<Answers> readAnswers(const QByteArray& yaml, const QString& file, wizard::Diagnostics& diagnostics);

} // namespace app
