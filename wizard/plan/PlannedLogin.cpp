#include "wizard/plan/PlannedLogin.h"

#include "wizard/case/HostGrammar.h"

namespace wizard {

PlannedLogin loginOf(const CaseNode& node, const FactSet& facts)
{
    PlannedLogin login{node.name, node.user, node.user.isEmpty() ? QString() : QStringLiteral("case"), {}};
    const Fact user = facts.value(QStringLiteral("login.user"));
    if (user.known()) {
        login.user = user.value;
        login.source = user.source;
    }
    const Fact through = facts.value(QStringLiteral("login.through"));
    if (through.known())
        login.through = through.items;
    else if (through.state != Fact::State::Absent)
        for (const QString& jump : node.jumps)
            login.through << jumpWords(jump).where;
    return login;
}

QList<PlannedLogin> loginsOf(const Case& value, const Facts& facts)
{
    QList<PlannedLogin> logins;
    for (const CaseNode& node : value.nodes) {
        if (node.takesPart())
            logins << loginOf(node, facts.nodes.value(node.name));
    }
    return logins;
}

} // namespace wizard
