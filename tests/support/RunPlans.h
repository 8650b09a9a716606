#pragma once

#include "PlanBuilder.h"

#include <functional>

/// Two nodes copy, then the first one is reset; one check at the end.
inline wizard::Plan twoSteps()
{
    PlanBuilder builder;
    builder.step("copy", "s1");
    builder.also("s2");
    builder.step("reset", "s1");
    builder.finalCheck("ready", "s1");
    return builder.plan;
}

/// One node, one step, which `shape` makes what the test needs.
inline wizard::Plan oneStep(const std::function<void(wizard::PlannedTask&)>& shape = {})
{
    PlanBuilder builder({"s1"});
    wizard::PlannedTask& task = builder.step("reset", "s1");
    if (shape)
        shape(task);
    return builder.plan;
}
