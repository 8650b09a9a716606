#pragma once

#include "backend/ssh/SshLogin.h"

namespace backend {

class InterruptSwitch;
class SshRoutes;

/// Whether a certificate of a host authority vouches for this very key. libssh cannot negotiate host certificates, but
/// a server that has one also offers the plain key, which our own connection has proved. So the ssh program is asked,
/// over a second connection: it judges the certificate by `knownHosts` (text of known_hosts files) as OpenSSH does,
/// and names the key that the certificate is for. False where there is no ssh program.
bool isVouchedFor(const SshLogin& login, const HostKey& key, const QByteArray& knownHosts, SshRoutes& routes,
                  const InterruptSwitch& interrupt);

} // namespace backend
