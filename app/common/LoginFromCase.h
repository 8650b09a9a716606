#pragma once

#include "backend/ssh/SshLogin.h"
#include "backend/sshconfig/SshConfig.h"
#include "wizard/case/Case.h"
#include "wizard/facts/Facts.h"

namespace app {

/// The login that a node of the case asks for, with the jump hosts before it. What the case says wins over ssh_config;
/// it says nothing of a port where that is 22, of ways to log in and of jump hosts where it has
/// none. Jump hosts are looked up in ssh_config too, and are logged in to as the node is where neither names a user or
/// a key; a key that the case names for a jump host comes first. `config` may be null.
backend::SshLogin loginOf(const wizard::CaseNode& node, backend::SshConfig* config);

/// "login.user": as whom; its source says who names the user ("case", "ssh_config" or "local user"). "login.through":
/// the jump hosts in order, as PlannedLogin has them; absent: reached directly.
wizard::FactSet loginFactsOf(const wizard::CaseNode& node, backend::SshConfig* config);

/// What ssh_config says about a node, for a person who wonders where a value comes from; empty: nothing.
QString configSummaryOf(const wizard::CaseNode& node, backend::SshConfig* config);

} // namespace app
