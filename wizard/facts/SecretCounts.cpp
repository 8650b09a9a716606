#include "wizard/facts/SecretCounts.h"

namespace wizard {

QJsonObject secretCountsJson(const SecretCounts& counts)
{
    QJsonObject json;
    for (auto node = counts.begin(); node != counts.end(); ++node) {
        QJsonObject facts;
        for (auto fact = node->begin(); fact != node->end(); ++fact) {
            if (fact.value() != 0)
                facts.insert(fact.key(), fact.value());
        }
        if (!facts.isEmpty())
            json.insert(node.key(), facts);
    }
    return json;
}

SecretCounts secretCountsFrom(const QJsonObject& json)
{
    SecretCounts counts;
    for (auto node = json.begin(); node != json.end(); ++node) {
        const QJsonObject facts = node->toObject();
        for (auto fact = facts.begin(); fact != facts.end(); ++fact)
            counts[node.key()].insert(fact.key(), fact->toInt());
    }
    return counts;
}

QMap<QString, QStringList> secretsMissing(const SecretCounts& before, const SecretCounts& now)
{
    QMap<QString, QStringList> missing;
    for (auto node = before.begin(); node != before.end(); ++node) {
        for (auto fact = node->begin(); fact != node->end(); ++fact) {
            const int present = now.value(node.key()).value(fact.key());
            if (present < fact.value() || present < 0)
                missing[node.key()] << fact.key();
        }
    }
    return missing;
}

} // namespace wizard
