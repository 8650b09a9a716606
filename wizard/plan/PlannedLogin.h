#pragma once

#include "wizard/case/Case.h"
#include "wizard/facts/Facts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace wizard {

/// How a node is reached: as whom, and through what. No address and no key.
struct PlannedLogin {
    QString node;
    QString user;        ///< empty: not known before somebody logs in
    QString source;      ///< by whose word: "case", "ssh_config", "local user"
    QStringList through; ///< jump hosts in order, "user@host[:port]"; kProxyCommand where a command leads there
    bool operator==(const PlannedLogin&) const = default;
};

/// In PlannedLogin::through and in the fact "login.through": a ProxyCommand of ssh_config, which is not repeated.
inline constexpr auto kProxyCommand = "ProxyCommand";

/// What the facts "login.user" and "login.through" say, in which ssh_config has its share; where there are none, what
/// the case says. The one place by which plan, checks, window and record name a login.
PlannedLogin loginOf(const CaseNode& node, const FactSet& facts);
/// Of all nodes that take part.
QList<PlannedLogin> loginsOf(const Case& value, const Facts& facts);

} // namespace wizard
