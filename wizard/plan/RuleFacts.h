#pragma once

#include "wizard/procedure/Procedure.h"

namespace wizard {

/// The procedure with only those probes that one of its rules depends on, directly or through values: enough to ask
/// that one check again. No probe is left where the rule looks at the case alone.
Procedure onlyProbesOf(const Procedure& procedure, const QString& rule);

/// The procedure with only those rules that look at one of these facts or inputs, directly or through values.
Procedure onlyRulesAbout(const Procedure& procedure, const QStringList& names);

/// What reads a chosen snapshot or backup to its end: the probes that give a fact NAME.whole, and of the rules of stage
/// check those that look at what these probes find. With it every snapshot can be judged before one is chosen.
Procedure wholeReading(const Procedure& procedure);

/// The procedure with only those probes of these stages that give a secret, as one stage "found": they are asked by
/// facts that are known already. None of its rules is left.
Procedure secretProbes(const Procedure& procedure, const QStringList& stages);

/// Whether the rule looks at how far a clock is off from the one of this computer.
bool comparesClocks(const Procedure& procedure, const ProcedureRule& rule);

} // namespace wizard
