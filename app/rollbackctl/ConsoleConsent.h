#pragma once

#include "app/common/Answers.h"
#include "app/rollbackctl/Invocation.h"
#include "app/rollbackctl/RunPlayback.h"

#include <optional>

namespace app {

/// What the answers say to the warnings of a plan. nullopt: some are not answered; the missing lines were printed.
std::optional<wizard::RunEngine::Confirmation> confirmationOf(const wizard::Plan& plan, const Answers& answers,
                                                              const QString& typedName, Console& console);

/// Prints the rules that forbid the plan, each with what to do about it. True: there are some.
bool reportBlocks(const wizard::Plan& plan, Console& console);

/// How a run of this call is played: what the answers and the options say.
PlaybackPolicy policyOf(const Invocation& call, const Answers& answers);

} // namespace app
