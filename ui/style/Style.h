#pragma once

class QApplication;
class QFont;
class QPushButton;
class QString;
class QWidget;

namespace ui {

/// "light" and "dark" replace the system's palette; otherwise it is left, but where there is none: on a desktop that Qt
/// knows nothing of, its grey one would take the contrast from every colour that has a meaning here. Before applyStyle.
void applyAppearance(const QString& word);

/// Loads the style file with the palette's colours and loads it again when the palette changes.
void applyStyle(QApplication& application);

/// The one button of a page that goes on.
void makePrimary(QPushButton& button);

/// Fixed-pitch font in the size of the system font: commands, paths, output.
QFont fixedFont();
/// The system font, `factor` times as large; semibold when `strong`.
QFont scaledFont(double factor, bool strong);

} // namespace ui
