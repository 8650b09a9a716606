#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace ui {

/// What a colour says. Never shown without a shape and a word.
enum class Meaning { Info, Caution, Danger, Good, Unknown, Muted, Practice };

bool isDark(const QPalette& palette);
/// At least 5.3:1 on the window's and the surface's colour, in light and dark palettes alike.
QColor colour(Meaning meaning, const QPalette& palette);
QColor onColour(const QPalette& palette); ///< text on a filled area of one of these colours
QColor surface(const QPalette& palette);  ///< cards, rail, strips
QColor line(const QPalette& palette);     ///< hairlines and frames

/// Palettes for platforms that bring none of their own, and for the choice "light" or "dark".
QPalette lightPalette();
QPalette darkPalette();

} // namespace ui
