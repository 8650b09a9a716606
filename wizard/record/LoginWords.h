#pragma once

#include "wizard/plan/PlannedLogin.h"

#include <QString>
#include <QStringList>

namespace wizard {

/// "as ops (by the case), through gate@bastion", without the node.
QString loginWords(const PlannedLogin& login);

/// "server-1, server-2: as …", a line for all nodes that are reached alike, in the order of the nodes.
QStringList loginLines(const QList<PlannedLogin>& logins);

} // namespace wizard
