#include "wizard/run/Holes.h"

namespace wizard {

QMap<QString, QString> holeValues(const RunSnapshot& snapshot, int attempt, const QMap<QString, QString>& secrets)
{
    QMap<QString, QString> values;
    values.insert(QStringLiteral("run.id"), snapshot.runId);
    values.insert(QStringLiteral("attempt"), QString::number(attempt));
    values.insert(QStringLiteral("stamp"), QStringLiteral("%1-%2").arg(snapshot.runId).arg(attempt));
    for (auto it = snapshot.captures.cbegin(); it != snapshot.captures.cend(); ++it)
        values.insert(QStringLiteral("capture.") + it.key(), it.value());
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        values.insert(QStringLiteral("capture.") + it.key(), it.value());
    return values;
}

} // namespace wizard
