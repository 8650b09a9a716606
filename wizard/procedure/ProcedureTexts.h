#pragma once

#include <QCoreApplication>

namespace wizard {

/// What the reader of procedures says to a person; the context of these texts for translators.
struct ProcedureTexts {
    Q_DECLARE_TR_FUNCTIONS(ProcedureTexts)
};

} // namespace wizard
