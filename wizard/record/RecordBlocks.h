#pragma once

#include "wizard/record/Record.h"

namespace wizard {

/// The paper's blocks in reading order, in the reader's language.
QList<RecordBlock> recordBlocks(const RunSnapshot& snapshot, const OutputTail& tail);

/// "completed-with-skips" in words.
QString outcomeInWords(RunState state);

} // namespace wizard
