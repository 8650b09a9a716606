#pragma once

#include "wizard/procedure/Procedure.h"

#include <functional>

namespace tests {

/// Calls `use` once for each thing that can be taken away from a part of a procedure, with its name and the rest.
template <typename Part> using UseMutant = std::function<void(const QString& what, const Part& mutant)>;

/// Conditions and their parts, nodes, needs, words of every script, lines and checks of the verify, captures, keeps,
/// and what says how the step is run.
void mutateStep(const wizard::Step& step, const UseMutant<wizard::Step>& use);
/// The condition and its parts, and the nodes that the rule is about.
void mutateRule(const wizard::ProcedureRule& rule, const UseMutant<wizard::ProcedureRule>& use);
/// Words, cases, default and origin.
void mutateValue(const wizard::ProcedureValue& value, const UseMutant<wizard::ProcedureValue>& use);
void mutateProbe(const wizard::FactProbe& probe, const UseMutant<wizard::FactProbe>& use);
void mutateCheck(const wizard::StepCheck& check, const UseMutant<wizard::StepCheck>& use);

} // namespace tests
