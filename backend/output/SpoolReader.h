#pragma once

#include "backend/base/Result.h"

#include <QByteArrayList>
#include <QString>

#include <memory>

namespace backend {

/// Random access to the lines of a spool that may still be growing. GUI thread; never blocks on the writer
/// and takes no lock it shares with it. Lines are UTF-8 without line end.
class SpoolReader {
public:
    static Result<std::unique_ptr<SpoolReader>> open(const QString& path);
    virtual ~SpoolReader() = default;

    /// Reads what has been appended since the last call into the index, at most `budgetBytes`. True: there is more.
    virtual bool refresh(qint64 budgetBytes) = 0;
    virtual qint64 lineCount() const = 0;
    /// Lines [first, first+count), fewer at the end.
    virtual QByteArrayList lines(qint64 first, int count) const = 0;
    /// First line of (task, attempt); -1 if there is none yet. attempt 0: the latest.
    virtual qint64 firstLineOf(int task, int attempt) const = 0;
    virtual qint64 lastLineOf(int task, int attempt) const = 0;
    /// Next line from `from` (backwards when !forward) that contains `text`, ignoring case; -1: none.
    virtual qint64 find(const QByteArray& text, qint64 from, bool forward) const = 0;
};

} // namespace backend
