#include "app/common/RunSetting.h"

#include <QSysInfo>

namespace app {

QString operatorName()
{
    for (const char* variable : {"SUDO_USER", "USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("unknown");
}

wizard::RunSurroundings runSurroundings(CaseWork& work, wizard::FactsCollector::SessionMaker makeSession)
{
    wizard::RunSurroundings surroundings;
    surroundings.clock = &work.clock();
    surroundings.makeSession = std::move(makeSession);
    surroundings.redactor = work.redactor();
    surroundings.operatorName = operatorName();
    surroundings.desk = QSysInfo::machineHostName();
    return surroundings;
}

} // namespace app
