#pragma once

#include "backend/base/Result.h"
#include "wizard/record/Record.h"

#include <QByteArray>
#include <QString>

namespace app {

class Console;

/// A record or runbook as bytes: text, markdown, html, pdf or json. Error "record.format" names what there is.
backend::Result<QByteArray> renderRecord(const wizard::Record& record, const QString& format);

/// Writes record.json, record.md, record.html and record.pdf into the run's folder; the PDF's path.
backend::Result<QString> saveRecord(const wizard::Record& record, const QString& folder);

/// To `path` (by a temporary file, so that nothing half-written is left), or to stdout where it is empty.
bool writeOrPrint(Console& console, const QByteArray& bytes, const QString& path);

} // namespace app
