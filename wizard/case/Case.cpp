#include "wizard/case/Case.h"

#include "wizard/case/ProcedureOffers.h"

#include <algorithm>

namespace wizard {

bool isRke2(InstallType value)
{
    return value == InstallType::Rke2Etcd || value == InstallType::Rke2Sqlite || value == InstallType::Rke2ExternalDb;
}

const CaseNode* Case::node(const QString& wanted) const
{
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const CaseNode& one) { return one.name == wanted; });
    return found == nodes.end() ? nullptr : &*found;
}

const CaseNode* Case::firstServer() const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [](const CaseNode& one) { return one.first; });
    return found == nodes.end() ? nullptr : &*found;
}

const CaseNode* Case::workstationNode() const
{
    static const CaseNode desk = [] {
        CaseNode here;
        here.name = here.kubernetesName = QStringLiteral("desk");
        here.address = QStringLiteral("localhost");
        here.roles = {NodeRole::Workstation};
        return here;
    }();
    const CaseNode* named = node(workstation);
    return named ? named : &desk;
}

const CaseNode* Case::snapshotHolder() const
{
    return snapshot ? node(snapshot->node) : nullptr;
}

QString Case::effectiveProcedure() const
{
    return procedure.isEmpty() ? proceduresFor(installType).value(0, word(installType)) : procedure;
}

} // namespace wizard
