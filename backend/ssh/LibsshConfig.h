#pragma once

#include "backend/sshconfig/HostSettings.h"

namespace backend {

/// What libssh's own parser makes of an ssh_config file, for machines without the ssh program. It knows less than
/// OpenSSH: one IdentityFile, no certificates, no aliases.
HostSettings settingsByLibssh(const QString& file, const QString& host);

} // namespace backend
