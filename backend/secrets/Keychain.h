#pragma once

#include "backend/base/Secret.h"
#include "backend/secrets/KeychainBackend.h"

#include <QString>

#include <functional>
#include <memory>

class QObject;

namespace backend {

/// Passwords and passphrases of a person, kept by the system. Asks in a thread of its own that begins with the first
/// question, so a service that hangs holds up neither the first window nor anybody for longer than the limit.
/// Stores short secrets only (Windows: 2560 bytes), never key files. Thread-safe.
class Keychain {
public:
    using State = KeychainAnswer::State;
    static constexpr int defaultLimitMs = 5000;

    /// That of the system; any number of them may exist. Needs an application object.
    Keychain();
    /// For tests; the backend is used from the keychain's thread only.
    Keychain(std::unique_ptr<KeychainBackend> backend, int limitMs);
    ~Keychain();
    Keychain(const Keychain&) = delete;
    Keychain& operator=(const Keychain&) = delete;

    /// Block up to the limit: for session and engine threads, never for the window's.
    KeychainAnswer read(const QString& key);
    KeychainAnswer write(const QString& key, const Secret& secret);
    KeychainAnswer remove(const QString& key);

    /// For the window: the answer is handed to `receive` in `context`'s thread; not at all if `context` is gone by
    /// then.
    using Receive = std::function<void(KeychainAnswer&)>;
    void read(const QString& key, QObject* context, Receive receive);
    void write(const QString& key, const Secret& secret, QObject* context, Receive receive);

    /// The key of a login's secret: "<role>/<user>@<address>:<port>", role for example "password", "sudo".
    static QString keyFor(const QString& role, const QString& user, const QString& address, quint16 port);
    /// The key of a key file's passphrase.
    static QString keyForFile(const QString& path);

private:
    struct Worker;
    static std::shared_ptr<Worker> systemWorker();
    std::shared_ptr<Worker> m_worker;
    bool m_ownsWorker = true; ///< else it is that of the system, which outlives this object
};

} // namespace backend
