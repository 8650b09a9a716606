#include "app/rollback-wizard/InputQuestions.h"

#include <utility>

namespace app {

void askInputs(Questions& questions, wizard::RunSurroundings& run)
{
    run.secretInput = [&questions](const QString& id) { return questions.askInput(id); };
    run.stopErrands = [&questions, stop = std::move(run.stopErrands)] {
        questions.endAllWaiting();
        if (stop)
            stop();
    };
}

} // namespace app
