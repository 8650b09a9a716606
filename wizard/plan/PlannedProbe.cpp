#include "wizard/plan/PlannedProbe.h"

#include "wizard/facts/ProbeAnswer.h"
#include "wizard/plan/Expander.h"
#include "wizard/procedure/ReadWhole.h"

namespace wizard {

namespace {

/// A cluster is asked through the first server; through another server where that one does not take part.
QList<const CaseNode*> askedNodes(const FactProbe& probe, const Binding& whole)
{
    QList<const CaseNode*> nodes = whole.select(probe.on);
    if (!probe.clusterScope)
        return nodes;
    for (const CaseNode* node : nodes) {
        if (node->first)
            return {node};
    }
    return nodes.mid(0, 1);
}

/// What this case has no use for is absent, not unknown: rules about it do not bite.
void noteNotAsked(const FactProbe& probe, const Binding& whole, Facts& facts)
{
    Fact absent;
    absent.state = Fact::State::Absent;
    absent.source = probe.id;
    for (auto it = probe.gives.begin(); it != probe.gives.end(); ++it) {
        if (it.value() == QLatin1String("secret"))
            continue;
        if (probe.clusterScope)
            facts.cluster.insert(it.key(), absent);
        for (const CaseNode* node : probe.clusterScope ? QList<const CaseNode*>() : whole.select(probe.on))
            facts.nodes[node->name].insert(it.key(), absent);
    }
}

} // namespace

QList<PlannedProbe> planProbes(const Procedure& procedure, const Case& value, const Facts& facts, const QString& stage,
                               Facts& unbound)
{
    QList<PlannedProbe> probes;
    const Binding whole(procedure, value, facts);
    for (const FactProbe& probe : procedure.facts) {
        if (probe.stage != stage)
            continue;
        if (whole.holds(probe.when) == Truth::False) {
            noteNotAsked(probe, whole, unbound);
            continue;
        }
        for (const CaseNode* node : askedNodes(probe, whole)) {
            Diagnostics problems;
            const Binding binding = whole.on(node);
            Expander expander(binding, probe.id, problems);
            PlannedProbe planned{
                probe.id,           node->name,
                probe.clusterScope, withReadWhole(expander.expand(probe.script, Expander::Quoting::Shell)),
                probe.limitSeconds, probe.gives};
            if (!problems.hasErrors()) {
                probes << planned;
                continue;
            }
            const FactSet unknown = unknownFacts(probe.gives, probe.id, problems.all().first().message, {});
            FactSet& target = probe.clusterScope ? unbound.cluster : unbound.nodes[node->name];
            target.insert(unknown);
        }
    }
    return probes;
}

} // namespace wizard
