#pragma once

#include "app/rollback-wizard/Questions.h"
#include "wizard/run/RunEngine.h"

namespace app {

/// The run asks the person at the window for its secret inputs. Leaving it ends the question as well: whoever leaves
/// waits for the threads of the run, and nobody could answer meanwhile. `questions` outlives the run.
void askInputs(Questions& questions, wizard::RunSurroundings& run);

} // namespace app
