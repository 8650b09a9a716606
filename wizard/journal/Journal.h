#pragma once

#include "backend/base/Result.h"
#include "wizard/journal/JournalLine.h"

#include <QList>
#include <QString>
#include <memory>

namespace wizard {

/// Append-only NDJSON file, one JournalLine a line, each holding the SHA-256 of the line before it.
/// One process writes (file "lock" in the same folder; error "journal.locked"). A torn last line is cut off when
/// opening. append() returns only when the line is on disk.
class Journal {
public:
    static backend::Result<std::unique_ptr<Journal>> open(const QString& path);
    virtual ~Journal() = default;
    virtual backend::Result<JournalLine> append(const QString& type, const QJsonObject& body,
                                                const QDateTime& time) = 0;
    virtual QString digest() const = 0; ///< hex SHA-256 of the last line
    /// Sets `bytes` of disk space aside (a file beside the journal), to be given up when the disk is full. 0: gives it
    /// back.
    virtual backend::Result<void> reserve(qint64 bytes) = 0;
};

struct JournalContent {
    QList<JournalLine> lines;
    QString digest;
    qint64 wholeBytes = 0;        ///< of the file, up to the end of the last whole line
    bool tornLineDropped = false; ///< the last line had no line end
};

/// Reads and checks the chain. Any damage but a torn last line is an error that names the line.
backend::Result<JournalContent> readJournal(const QString& path);

} // namespace wizard
