#pragma once

#include "backend/base/Result.h"
#include "wizard/journal/JournalLine.h"

#include <memory>
#include <QList>
#include <QString>

namespace wizard {

/// Append-only NDJSON file, one JournalLine a line, each holding the SHA-256 of the line before it.
/// One process writes (lock file beside it). append() returns only when the line is on disk.
class Journal {
public:
    static backend::Result<std::unique_ptr<Journal>> open(const QString& path);
    virtual ~Journal() = default;
    virtual backend::Result<JournalLine> append(const QString& type, const QJsonObject& body, const QDateTime& time) = 0;
    virtual QString digest() const = 0; ///< hex SHA-256 of the last line
};

struct JournalContent {
    QList<JournalLine> lines;
    QString digest;
    bool tornLineDropped = false; ///< the last line had no line end
};

/// Reads and checks the chain. Any damage but a torn last line is an error that names the line.
backend::Result<JournalContent> readJournal(const QString& path);

} // namespace wizard
