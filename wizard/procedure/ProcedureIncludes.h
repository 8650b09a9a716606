#pragma once

#include "wizard/case/YamlFields.h"

#include <QByteArrayList>

namespace wizard {

/// The fragments that a procedure may use: those of the files under `include` and its own.
struct ProcedureFragments {
    YamlNode all;           ///< one mapping; each node keeps the mark of its own file
    QByteArrayList digests; ///< hex SHA-256 of each included file, in the order of reading
};

/// Reads `include` of `root` (file names relative to the folder of `file`), and theirs, each file once. Reported are
/// files that cannot be read, that include each other without end, and a name of a fragment that is there twice.
ProcedureFragments collectFragments(const YamlNode& root, const QString& file, const YamlFindings& findings);

/// Replaces {use: NAME} in the lists `inputs`, `facts`, `values`, `rules` and `verification` of a procedure.
YamlNode inlineLists(const YamlNode& root, const ProcedureFragments& fragments, const YamlFindings& findings);

/// Checks a fragment file by itself: its includes, its shape and the keys of its items. Everything else is checked
/// where a procedure uses it. False: there are errors.
bool checkFragmentFile(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics);

} // namespace wizard
