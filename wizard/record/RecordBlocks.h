#pragma once

#include "wizard/record/Record.h"

namespace wizard {

/// The paper's blocks in reading order, in the reader's language.
QList<RecordBlock> recordBlocks(const RunSnapshot& snapshot, const OutputTail& tail);

/// What the paper is of: a rollback, or the clean-up after one.
QString recordTitle(const Plan& plan);

/// "completed-with-skips" in a sentence.
QString outcomeInWords(RunState state);
/// The same as a few words for a line's end.
QString outcomeInBrief(RunState state);

} // namespace wizard
