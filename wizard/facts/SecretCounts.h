#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace wizard {

/// How many values of its secret facts each node gave, by node and fact; never the values. By it a program that goes on
/// with a run sees which of them it could not read again.
using SecretCounts = QMap<QString, QMap<QString, int>>;

QJsonObject secretCountsJson(const SecretCounts& counts);
SecretCounts secretCountsFrom(const QJsonObject& json);

/// By node: the facts of which there are fewer values now than before.
QMap<QString, QStringList> secretsMissing(const SecretCounts& before, const SecretCounts& now);

} // namespace wizard
