#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace backend {

/// kubectl's `-o jsonpath=…`: text, {.a.b}, {.a\.b}, {['a']}, [*], [n], [?(@.a=="b")], {range …}{end}, {"text"}.
QByteArray renderJsonPath(const QByteArray& path, const QJsonValue& root);

} // namespace backend
