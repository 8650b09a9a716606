#pragma once

#include "wizard/case/Diagnostics.h"
#include "wizard/procedure/Procedure.h"

#include <QStringList>

#include <optional>

namespace wizard {

/// Reads a procedure file: syntax → structure → references → lint. All findings at once; nullopt when there is an error.
/// `ruleFiles` are (name, bytes) of further rule files (resources/knowledge) whose `procedures` names this one.
std::optional<Procedure> readProcedure(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics);
std::optional<Procedure> readProcedureFile(const QString& path, Diagnostics& diagnostics);

/// Ids of the procedures built into the program (Qt resources :/procedures), sorted.
QStringList shippedProcedures();
std::optional<Procedure> shippedProcedure(const QString& id, Diagnostics& diagnostics);

} // namespace wizard
