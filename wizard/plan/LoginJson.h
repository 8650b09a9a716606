#pragma once

#include "wizard/plan/PlannedLogin.h"

#include <QJsonObject>

namespace wizard {

/// user, source, through: how a node is reached, in plan, record and the console's answers; without the node's name.
QJsonObject loginToJson(const PlannedLogin& login);
/// The same with the node.
QJsonObject namedLoginToJson(const PlannedLogin& login);

} // namespace wizard
