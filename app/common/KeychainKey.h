#pragma once

#include "backend/ssh/SshLogin.h"

namespace app {

/// Where the system's keychain keeps an answer; empty for one-time codes, which are never kept. The prompt of a
/// passphrase is the path of its key file.
QString keychainKeyOf(backend::CredentialSource::Want want, const backend::SshLogin& login, const QString& prompt);

} // namespace app
