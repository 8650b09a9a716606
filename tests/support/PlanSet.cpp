#include "tests/support/PlanSet.h"

#include "tests/support/PlanSetReader.h"
#include "wizard/plan/PlannedProbe.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QDir>

#include <map>

namespace tests {

using namespace wizard;

namespace {

const QString kEtcd = QStringLiteral("rke2-etcd");

Fact notSaid(const QString& probe)
{
    Fact fact;
    fact.reason = QStringLiteral("the probe %1 did not say").arg(probe);
    fact.at = QStringLiteral("2026-03-14T02:11:09Z");
    return fact;
}

/// What a probe leaves for a name that it does not print, on every node that it asks.
void fillUnsaid(const FactProbe& probe, const Case& node, const Facts& notAsked, Facts& facts)
{
    for (auto it = probe.gives.begin(); it != probe.gives.end(); ++it) {
        if (it.value() == QLatin1String("secret"))
            continue;
        const auto fill = [&](FactSet& set, const FactSet& skipped) {
            if (skipped.contains(it.key()))
                set.insert(it.key(), skipped.value(it.key()));
            else if (!set.contains(it.key()))
                set.insert(it.key(), notSaid(probe.id));
            set[it.key()].source = probe.id;
        };
        if (probe.clusterScope)
            fill(facts.cluster, notAsked.cluster);
        for (const CaseNode& one : node.nodes) {
            const bool asked = probe.on.roles.isEmpty() || probe.on.roles.contains(word(one.roles.first()));
            if (!probe.clusterScope && asked && one.takesPart())
                fill(facts.nodes[one.name], notAsked.nodes.value(one.name));
        }
    }
}

QMap<QString, QString> harmlessOfEtcd()
{
    const QString firstAnyway = QStringLiteral("the step runs on the first server anyway");
    const QString firstUnlessSaid = QStringLiteral("a check that names no node is asked of the first server");
    return {
        {"nodeName: from",
         QStringLiteral("only the probe of what a node stands on uses it; the lab has a node of another name")},
        {"save-first-elsewhere: check archive-there on", firstAnyway},
        {"start-first: check ready on", firstAnyway},
        {"network-pods-anew: check ready on", firstAnyway},
        {"node-password: check secret-gone on", firstAnyway},
        {"uncordon: check schedulable on", firstAnyway},
        {"readyz: on", firstUnlessSaid},
        {"nodes: on", firstUnlessSaid},
        {"system-pods: on", firstUnlessSaid},
        {"cordons: on", firstUnlessSaid},
        {"secrets: on", firstUnlessSaid},
        {"upgrade-plans: on", firstUnlessSaid},
        {"rancher: on", firstUnlessSaid},
        {"rancher-version: on", firstUnlessSaid},
        {"rancher-ping: on", firstUnlessSaid},
        {"snapshot: when case snapshotAt is", "without it the probe cannot be bound: no snapshot node"},
        {"snapshot-copy: when case snapshotAt is", "facts of a snapshot are absent unless it lies on a node"},
        {"pause-upgrades: when cluster kube.api is", "a silent API says nothing of its controllers"},
        {"control-planes-start: on first", "a first server without etcd is refused before any step"},
        {"kubernetes: on role server", "the first server is asked anyway"},
        {"method: default", "stands for facts files that leave the method out; steps go by the fact"},
        {"artifactDir: default", "stands for the probe artifacts of an online case, where it is not used"},
    };
}

PlanSet etcdSet()
{
    PlanSet set;
    set.id = kEtcd;
    set.procedure = &procedureOfTree(kEtcd);
    set.plans = planFixtures();
    set.probes = probeFixtures();
    set.rules = ruleExpectations();
    set.saidInOrder = QStringList{"data-after-snapshot", "drain-disrupts",    "killall-force",
                                  "node-passwords",      "nodes-come-and-go", "safety-secrets"};
    set.harmless = harmlessOfEtcd();
    set.firstToDestroy = QStringList{"cluster-reset"};
    set.followUp = {{"capture.rollback", "20260314-021109-prod-eu"}};
    return set;
}

} // namespace

const Procedure& procedureOfTree(const QString& id)
{
    static std::map<QString, Procedure> all;
    const auto found = all.find(id);
    if (found != all.end())
        return found->second;
    Diagnostics diagnostics;
    const auto read =
        readProcedureFile(QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/%1.yaml").arg(id), diagnostics);
    if (!read)
        qFatal("%s", qUtf8Printable(diagnostics.toString()));
    return all.emplace(id, *read).first->second;
}

const QList<PlanSet>& planSets()
{
    static const QList<PlanSet> all = [] {
        QList<PlanSet> sets{etcdSet()};
        const QDir folder(QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/data/plans"));
        for (const QString& id : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (folder.exists(id + QStringLiteral("/fixtures.yaml")))
                sets << readPlanSet(id, folder.filePath(id));
        }
        return sets;
    }();
    return all;
}

const PlanSet& planSet(const QString& id)
{
    for (const PlanSet& set : planSets()) {
        if (set.id == id)
            return set;
    }
    qFatal("no plans for %s", qUtf8Printable(id));
}

PlanFixture withUnsaidFacts(const Procedure& procedure, const PlanFixture& given)
{
    PlanFixture fixture = given;
    Facts notAsked;
    for (const char* stage : {"found", "checked", "followUp"})
        planProbes(procedure, fixture.value, fixture.facts, QString::fromLatin1(stage), notAsked);
    for (const FactProbe& probe : procedure.facts)
        fillUnsaid(probe, fixture.value, notAsked, fixture.facts);
    return fixture;
}

} // namespace tests
