#pragma once

#include "app/common/ConsoleLogin.h"
#include "app/rollbackctl/Invocation.h"
#include "wizard/case/Diagnostics.h"

#include <memory>

namespace app {

/// The case that the call names, with its facts of these stages, or those of the option "facts". nullptr: there is
/// none; why was printed, the exit code is in `status`.
std::unique_ptr<PreparedCase> prepareCall(Invocation& call, const QStringList& stages, int& status);

/// Prints what there is to say.
void tell(Invocation& call, const wizard::Diagnostics& diagnostics);

} // namespace app
