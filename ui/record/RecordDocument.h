#pragma once

#include "wizard/record/Record.h"

class QTextDocument;

namespace ui {

/// Fills an empty document with the blocks of a record; black on white, readable without colour.
/// `dotsPerInch` decides line widths and padding.
void fillDocument(QTextDocument& document, const wizard::Record& record, int dotsPerInch);

} // namespace ui
