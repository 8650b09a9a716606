#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace wizard {

/// How many values of its secret facts each node gave, by node and fact; never the values. -1: the node could not be
/// asked. By it a program that goes on with a run sees which of them it could not read again.
using SecretCounts = QMap<QString, QMap<QString, int>>;

/// What a node has none of is left out.
QJsonObject secretCountsJson(const SecretCounts& counts);
SecretCounts secretCountsFrom(const QJsonObject& json);

/// By node: the facts of which there are fewer values now than before, or of which that is not known.
QMap<QString, QStringList> secretsMissing(const SecretCounts& before, const SecretCounts& now);

} // namespace wizard
