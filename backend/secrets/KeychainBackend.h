#pragma once

#include "backend/base/Secret.h"

#include <QString>

#include <functional>

namespace backend {

/// What became of one question to the keychain. Only Done is an answer; after each of the others a person is asked.
struct KeychainAnswer {
    enum class State {
        Done,      ///< read: `secret` holds it; write, remove: it is so
        NotFound,  ///< also when a slow wallet was replaced by another backend: offer to save again
        NoService, ///< this session has no keychain that works; `detail` may say why
        Refused,   ///< locked, or the person said no
        TimedOut,  ///< the service did not answer; it is not asked again until it does
        Failed
    };
    State state = State::Failed;
    Secret secret;
    QString detail; ///< the service's own words
};

/// Whoever keeps the secrets. All calls come from the keychain's own thread, one at a time, and `done` is called there,
/// once, at any later time or never.
class KeychainBackend {
public:
    using Done = std::function<void(KeychainAnswer)>;
    virtual ~KeychainBackend() = default;
    virtual void read(const QString& key, Done done) = 0;
    virtual void write(const QString& key, const Secret& secret, Done done) = 0;
    virtual void remove(const QString& key, Done done) = 0;
};

} // namespace backend
