#include "wizard/case/Case.h"

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

QString Case::effectiveProcedure() const
{
    if (!procedure.isEmpty())
        return procedure;
    return installType == InstallType::Docker ? QStringLiteral("docker-single-node") : word(installType);
}

} // namespace wizard
