#pragma once

#include <QCoreApplication>

namespace wizard {

/// What the readers of cases and YAML files say to a person; the context of these texts for translators.
struct CaseTexts {
    Q_DECLARE_TR_FUNCTIONS(CaseTexts)
};

} // namespace wizard
