#pragma once

#include <QPalette>
#include <QString>

namespace ui {

/// Whether the palette is the system's and is left as it is. It is not where it is only the light one that Fusion has
/// of its own, on a system that gives none; from Qt 6.5 on that one turns dark with the system.
bool keepsPalette(const QString& styleName, const QPalette& palette, const QPalette& standard);

} // namespace ui
