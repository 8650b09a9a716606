#pragma once

#include <QJsonObject>
#include <QList>

#include <optional>

namespace backend {

/// The objects of a manifest (YAML or JSON, several documents); nullopt: it cannot be read, `problem` says why.
std::optional<QList<QJsonObject>> readManifest(const QByteArray& text, QByteArray& problem);
/// An object as `kubectl get -o yaml` writes it.
QByteArray writeManifest(const QJsonValue& value, int indent = 0);
/// The first field that `schema` (openAPIV3Schema) does not know, as "spec.clientConfig"; empty: all are known.
QByteArray unknownField(const QJsonObject& object, const QJsonObject& schema, const QByteArray& path = {});

} // namespace backend
