#pragma once

#include "PlanBuilder.h"

/// A plan of three steps and four tasks: "copy" on s1 and s2 at once, "reset" on s1, which destroys, "start" on s2.
inline wizard::Plan threeSteps()
{
    PlanBuilder builder;
    builder.step("copy", "s1").parallel = 2;
    builder.also("s2");
    wizard::PlannedTask& reset = builder.step("reset", "s1");
    reset.effect = wizard::Effect::Destroy;
    reset.pointOfNoReturn = "start";
    reset.keeps << "/var/kept-${stamp}";
    reset.holes << "stamp";
    builder.step("start", "s2").verify.checks << PlanBuilder::check("ready", "s1");
    builder.finalCheck("final", "s1");
    return builder.plan;
}
