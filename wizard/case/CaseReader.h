#pragma once

#include "wizard/case/Case.h"
#include "wizard/case/Diagnostics.h"

#include <optional>

namespace wizard {

/// Reads a case file (formats.md 1). All errors of the file at once; nullopt when there is one.
/// `file` is used for marks only. At most 1 MiB; binary content is refused.
std::optional<Case> readCase(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics);
std::optional<Case> readCaseFile(const QString& path, Diagnostics& diagnostics);

/// The case as YAML that readCase() accepts and gives the same value.
QByteArray writeCase(const Case& value);

/// Rules of single fields, the same in the file reader and under the fields of the window. Empty: fine.
/// Otherwise one sentence that names the rule and shows a good example.
QString checkNodeName(const QString& text);
QString checkAddress(const QString& text);
QString checkUser(const QString& text);
QString checkCaseName(const QString& text);
QString checkAbsolutePath(const QString& text);
QString checkRke2Version(const QString& text);
QString checkKubernetesName(const QString& text);
/// A value of an input of a procedure by the input's type word (resources/procedures/README.md, "Top level").
QString checkInputText(const QString& type, const QString& text);

} // namespace wizard
