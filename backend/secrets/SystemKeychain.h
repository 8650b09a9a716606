#pragma once

#include "backend/secrets/KeychainBackend.h"

namespace backend {

/// The system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Store) by QtKeychain.
class SystemKeychain final : public KeychainBackend {
public:
    void read(const QString& key, Done done) override;
    void write(const QString& key, const Secret& secret, Done done) override;
    void remove(const QString& key, Done done) override;
};

} // namespace backend
