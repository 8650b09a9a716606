#include "wizard/run/DriftedFacts.h"

#include <QJsonArray>

#include <optional>

namespace wizard {

namespace {

/// Facts that plans are made from; the others (times, room, states) may change at any moment.
bool isOfThePlan(const QString& name)
{
    static const QStringList rooms = {"config.", "token.", "snapshot."};
    static const QStringList moving = {"snapshot.roomKiB", "snapshot.files"};
    if (moving.contains(name))
        return false;
    for (const QString& room : rooms) {
        if (name.startsWith(room))
            return true;
    }
    return name.endsWith(QLatin1String("version"), Qt::CaseInsensitive);
}

/// nullopt: not known, not even that it is not there.
std::optional<QString> textOf(const QJsonObject& fact)
{
    if (fact.value("absent").toBool())
        return QString();
    const QJsonValue value = fact.value("value");
    if (!value.isArray())
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    QStringList items;
    for (const QJsonValue item : value.toArray())
        items << item.toString();
    return items.join(QStringLiteral(", "));
}

bool isTouched(const RunSnapshot& snapshot, const QString& node)
{
    for (const PlannedTask& task : snapshot.plan.tasks) {
        const bool here = task.executor == node || task.subject == node;
        if (here && task.effect != Effect::Read && snapshot.tasks.value(task.n).attempts > 0)
            return true;
    }
    return false;
}

} // namespace

QList<DriftedFact> driftedFacts(const RunSnapshot& snapshot, const QJsonObject& now)
{
    QList<DriftedFact> drifted;
    const QJsonObject before = snapshot.factsBefore.value("nodes").toObject();
    const QJsonObject present = now.value("nodes").toObject();
    for (auto node = before.begin(); node != before.end(); ++node) {
        if (isTouched(snapshot, node.key()))
            continue;
        const QJsonObject was = node->toObject(), is = present.value(node.key()).toObject();
        for (auto fact = was.begin(); fact != was.end(); ++fact) {
            const auto old = textOf(fact->toObject()), fresh = textOf(is.value(fact.key()).toObject());
            if (isOfThePlan(fact.key()) && old && fresh && *old != *fresh)
                drifted << DriftedFact{node.key(), fact.key(), *old, *fresh};
        }
    }
    return drifted;
}

} // namespace wizard
