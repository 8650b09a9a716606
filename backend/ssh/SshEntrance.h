#pragma once

#include "backend/base/Result.h"
#include "backend/ssh/SshLogin.h"

#include <memory>

namespace backend {

class InterruptSwitch;
class SshRoutes;
class SshTransport;

/// Reaches the server, judges its host key and logs the user in. Blocks. Errors: "ssh.connect", "ssh.hostkey.unknown",
/// "ssh.hostkey.changed", "ssh.auth", "session.interrupted".
Result<std::unique_ptr<SshTransport>> logIn(const SshLogin& login, HostKeyPolicy& policy, CredentialSource& credentials,
                                            SshRoutes& routes, InterruptSwitch& interrupt);

} // namespace backend
