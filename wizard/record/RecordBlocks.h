#pragma once

#include "wizard/record/Record.h"

namespace wizard {

/// The paper's blocks in reading order, in the reader's language.
QList<RecordBlock> recordBlocks(const RunSnapshot& snapshot, const OutputTail& tail);

/// What the paper is of: a rollback, or the clean-up after one.
QString recordTitle(const Plan& plan);

/// "completed-with-skips" in words.
QString outcomeInWords(RunState state);

} // namespace wizard
