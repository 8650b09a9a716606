#pragma once

#include <QString>

namespace wizard {

/// A shell function that every probe may call: `read_whole PART PARTS FILE PROGRAM…` gives the file to the program's
/// standard input and says once a second on stderr how far it is, as a line "progress DONE ALL" (bytes); PART of PARTS,
/// from 0, where the file is read several times. Its status is the program's.
QString readWholeFunction();

/// The script with what it calls.
QString withReadWhole(const QString& script);

} // namespace wizard
