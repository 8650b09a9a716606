#pragma once

#include "wizard/case/YamlFields.h"
#include "wizard/procedure/Procedure.h"

namespace wizard {

/// What a script may do besides reading.
struct ScriptDuty {
    bool mayPipeFailing = false; ///< probes and checks: a failing left side shows as a missing answer
    bool mayDelete = false;      ///< the step destroys and says what it keeps, or that nothing can be kept
    QStringList kept;            ///< paths that hold kept copies: never deleted
};

/// Findings of one script, with codes "script.…": prompts, pipes whose left side can fail, curl | sh, deleting what is
/// not kept, names of ours where they cannot be quoted.
void lintScript(const Template& script, const ScriptDuty& duty, const YamlFindings& findings);

/// Whether the script itself prints `line` (a substring, or "re:" and a regular expression) by echo or printf.
bool printsLine(const QString& script, const QString& line);

} // namespace wizard
