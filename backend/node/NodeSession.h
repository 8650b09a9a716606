#pragma once

#include "backend/base/Result.h"
#include "backend/node/ExecOutcome.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace backend {

/// Bytes for a command's stdin. Called on the session's thread.
class InputSource {
public:
    virtual ~InputSource() = default;
    /// Up to `limit` bytes; an empty array is the end.
    virtual QByteArray read(qsizetype limit) = 0;
};

/// Where a command's output goes. Called on the session's thread, stdout and stderr each in order.
class OutputSink {
public:
    virtual ~OutputSink() = default;
    virtual void out(QByteArrayView bytes) = 0;
    virtual void err(QByteArrayView bytes) = 0;
    /// Asked after each piece and at least every 200 ms while a command runs. False ends the command's channel:
    /// exec returns Cancelled, or how the command ended where that is known, and the session stays open (following a
    /// log ends this way).
    virtual bool goesOn() { return true; }
};

/// stdin from memory.
class BytesInput final : public InputSource {
public:
    explicit BytesInput(QByteArray bytes = {}) : m_bytes(std::move(bytes)) {}
    QByteArray read(qsizetype limit) override
    {
        QByteArray chunk = m_bytes.mid(m_offset, limit);
        m_offset += chunk.size();
        return chunk;
    }

private:
    QByteArray m_bytes;
    qsizetype m_offset = 0;
};

/// stdout and stderr into memory, for short answers.
class BytesSink final : public OutputSink {
public:
    void out(QByteArrayView bytes) override { stdoutBytes.append(bytes); }
    void err(QByteArrayView bytes) override { stderrBytes.append(bytes); }
    QByteArray stdoutBytes;
    QByteArray stderrBytes;
};

/// One open way to one node: SSH, this machine, or a script in tests.
///
/// Blocking. One thread owns it and makes every call but interrupt(), the one call that may come from
/// another thread: it makes the call in progress return soon (open → error "session.interrupted",
/// exec → Cancelled) and leaves the session closed.
///
/// State: Closed → open() → Open → close()/loss/interrupt() → Closed. exec/put/get on a closed session are
/// refused with "session.closed" (exec: Unknown) without touching the network.
class NodeSession {
public:
    virtual ~NodeSession() = default;

    virtual Result<void> open() = 0;
    virtual bool isOpen() const = 0;
    /// Fingerprint "SHA256:…" of the key by which the other side was recognised at the last open(); empty where there
    /// is none.
    virtual QString hostKey() const { return {}; }

    /// Runs `command` (POSIX shell text) as the become user of the session (root where the case says so), without a
    /// PTY. Both streams are drained until the exit status came, limitMs passed (0: none) or the connection was lost.
    virtual ExecOutcome exec(const QByteArray& command, InputSource& input, OutputSink& output, qint64 limitMs) = 0;

    /// Writes `content` to `path` with `mode`, by a temporary file and a rename.
    virtual Result<void> put(const QByteArray& path, InputSource& content, int mode) = 0;
    /// Reads `path` from byte `from` on.
    virtual Result<void> get(const QByteArray& path, qint64 from, OutputSink& output) = 0;

    virtual void close() = 0;
    virtual void interrupt() = 0;
};

} // namespace backend
