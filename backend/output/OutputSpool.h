#pragma once

#include "backend/base/Result.h"
#include "backend/output/Redactor.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace backend {

/// Append-only file of one node's output, written by that node's thread, read by panes through SpoolReader.
/// Text frames carry {task, attempt, raw offset, raw length}; after a crash writing goes on behind the last good frame.
/// What is stored is already redacted and free of control codes (OutputFilter). Nothing is ever discarded.
class OutputSpool {
public:
    /// Opens or creates `path` (0600) and cuts a torn last frame.
    static Result<std::unique_ptr<OutputSpool>> open(const QString& path, std::shared_ptr<const Redactor> redactor);
    virtual ~OutputSpool() = default;

    /// Begins the output of a task's attempt, or goes on with it at rawEnd(); later frames belong to it.
    virtual Result<void> begin(int task, int attempt) = 0;
    /// Feeds raw bytes at `rawOffset` of the current attempt through filter and redaction and appends what comes out.
    /// Bytes that came before are skipped; a gap is the error "spool.gap". After "spool.write" (disk full) nothing of
    /// the call is lost: follow again from rawEnd() after another begin().
    virtual Result<void> append(qint64 rawOffset, QByteArrayView raw) = 0;
    /// Ends the current attempt: pending partial line and filter state are flushed.
    virtual Result<void> end() = 0;
    /// Raw offset up to which the output of (task, attempt) is stored: where `follow` goes on after a crash. While the
    /// writer lives it may hold a few bytes more, which it skips when they come again.
    virtual qint64 rawEnd(int task, int attempt) const = 0;
    /// SHA-256 (hex) of the stored text of (task, attempt), and its length in bytes.
    virtual QByteArray storedSha256(int task, int attempt) const = 0;
    virtual qint64 storedBytes(int task, int attempt) const = 0;
};

} // namespace backend
