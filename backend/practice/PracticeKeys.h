#pragma once

#include "backend/base/Result.h"

#include <libssh/libssh.h>

#include <QString>

#include <memory>

namespace backend {

struct SshKeyFree {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using SshKey = std::unique_ptr<std::remove_pointer_t<ssh_key>, SshKeyFree>;

/// The ed25519 key of that file; made and written (0600) when there is none.
Result<SshKey> practiceKey(const QString& path);
/// "SHA256:…" as OpenSSH prints it.
QString keyFingerprint(ssh_key key);
/// "ssh-ed25519 BASE64"
QString publicKeyText(ssh_key key);

} // namespace backend
