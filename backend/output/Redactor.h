#pragma once

#include "backend/base/Secret.h"

#include <QByteArray>

#include <memory>

namespace backend {

/// Cuts known secrets out of a byte stream, in plain, base64, JSON- and URL-escaped form, also across chunk borders.
/// Thread-safe: secrets may be added by any thread; a stream state belongs to one.
class Redactor {
public:
    Redactor();
    ~Redactor();
    /// Secrets shorter than 4 bytes are not registered (they would blank ordinary text): false. White space at the ends
    /// of a secret is not part of it. Streams in progress know the secret from their next feed on.
    bool add(const Secret& secret);

    /// State of one stream; holds back a tail that might be the beginning of a secret.
    class Stream {
    public:
        virtual ~Stream() = default;
        virtual QByteArray feed(QByteArrayView bytes) = 0;
        virtual QByteArray finish() = 0;
        /// Bytes at the end of what was fed that have not come out yet, neither as they are nor cut out.
        virtual qsizetype held() const = 0;
    };
    /// Must not outlive the redactor.
    std::unique_ptr<Stream> stream() const;
    /// A whole text at once.
    QByteArray apply(QByteArrayView text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace backend
