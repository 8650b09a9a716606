#pragma once

#include "wizard/record/Record.h"

class QWidget;

namespace ui {

/// Asks for a file and writes the record or runbook in the form its ending names: pdf, html, md or json. What goes
/// wrong is said in a window.
void saveRecordAs(const wizard::Record& record, const QString& baseName, QWidget& parent);

/// Writes without asking. The error is empty when the file is there.
QString writeRecordFile(const wizard::Record& record, const QString& path);

} // namespace ui
