#include "app/common/KeychainKey.h"

#include "backend/secrets/Keychain.h"

namespace app {

QString keychainKeyOf(backend::CredentialSource::Want want, const backend::SshLogin& login, const QString& prompt)
{
    using Want = backend::CredentialSource::Want;
    switch (want) {
    case Want::Passphrase:
        return backend::Keychain::keyForFile(prompt);
    case Want::SudoPassword:
        return backend::Keychain::keyFor(QStringLiteral("sudo"), login.user, login.address, login.port);
    case Want::Password:
        return backend::Keychain::keyFor(QStringLiteral("password"), login.user, login.address, login.port);
    case Want::KeyboardInteractive:
        break;
    }
    return {};
}

} // namespace app
