#pragma once

#include "app/rollbackctl/Invocation.h"
#include "wizard/case/Case.h"

#include <optional>

namespace app {

/// A machine named on the command line, with the login that --key, --become and --jump say. nullopt: bad usage (said).
std::optional<wizard::CaseNode> namedNode(Invocation& call, const QString& text);

} // namespace app
