#include "wizard/plan/LoginJson.h"

#include <QJsonArray>

namespace wizard {

QJsonObject loginToJson(const PlannedLogin& login)
{
    return {{"user", login.user}, {"source", login.source}, {"through", QJsonArray::fromStringList(login.through)}};
}

QJsonObject namedLoginToJson(const PlannedLogin& login)
{
    QJsonObject json = loginToJson(login);
    json["node"] = login.node;
    return json;
}

} // namespace wizard
