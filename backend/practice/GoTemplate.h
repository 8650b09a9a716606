#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace backend {

/// docker's `-f` and `--format`: text, {{.A.B}}, {{range .A}}, {{range $k, $v := .A}}, {{if …}}, {{else}}, {{end}},
/// {{println …}}, {{json .A}}, {{eq A B}}, {{index .A "key"}}, strings and variables. What it does not know sets `bad`.
QByteArray renderGoTemplate(const QByteArray& text, const QJsonValue& root, bool& bad);

} // namespace backend
