#pragma once

namespace wizard {
struct Plan;
}

namespace app {

struct Invocation;

/// The plan as the options --format and --output ask for it. False: it could not be made or written; the reason was
/// printed.
bool printPlan(Invocation& call, const wizard::Plan& plan);

} // namespace app
