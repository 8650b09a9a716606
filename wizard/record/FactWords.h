#pragma once

#include <QString>

namespace wizard {

/// What a person calls a fact; the fact's own name where nobody does.
QString factTitle(const QString& name);
/// False: of how the node is reached, which this computer says (PlannedLogin).
bool saidByNode(const QString& name);
/// The expectation of a check in words: "contains “v1.31.9+rke2r1”", "ends with exit code 0".
QString expectationText(const QString& expected);

} // namespace wizard
