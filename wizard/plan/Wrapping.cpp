#include "wizard/plan/Wrapping.h"

#include "wizard/plan/Binding.h"
#include "wizard/plan/RuleFinding.h"
#include "wizard/procedure/ProcedureWrapping.h"

namespace wizard {

QStringList wrappersFor(const Procedure& procedure, const Case& value, const Facts& facts)
{
    QStringList ids;
    const Binding whole(procedure, value, facts);
    for (const ProcedureRule& rule : procedure.rules) {
        if (rule.wrap.isEmpty() || ids.contains(rule.wrap))
            continue;
        for (const RuleFinding& finding : findRule(rule, whole)) {
            if (!finding.wrap.isEmpty() && !ids.contains(finding.wrap))
                ids << finding.wrap;
        }
    }
    return ids;
}

Procedure wrappedFor(const Procedure& procedure, const Case& value, const Facts& facts)
{
    return procedure.wrappers.isEmpty() ? procedure : wrapped(procedure, wrappersFor(procedure, value, facts));
}

} // namespace wizard
