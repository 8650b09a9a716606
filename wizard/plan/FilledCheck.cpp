#include "wizard/plan/FilledCheck.h"

#include "wizard/plan/Expander.h"

namespace wizard {

PlannedCheck filledCheck(PlannedCheck check, const QMap<QString, QString>& values, QStringList& missing)
{
    for (QString* script : {&check.script, &check.neededWhen})
        *script = fillHoles(*script, values, Expander::Quoting::Shell, missing);
    check.expect = fillHoles(check.expect, values, Expander::Quoting::Plain, missing);
    for (auto it = check.http.begin(); it != check.http.end(); ++it)
        it.value() = fillHoles(it.value().toString(), values, Expander::Quoting::Plain, missing);
    return check;
}

} // namespace wizard
