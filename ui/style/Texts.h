#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ui {

/// Labels of one look. All wrap, none interprets markup of foreign text.
QLabel* plainLabel(const QString& text, QWidget* parent);
QLabel* mutedLabel(const QString& text, QWidget* parent);
QLabel* headingLabel(const QString& text, QWidget* parent); ///< of a section
QLabel* monoLabel(const QString& text, QWidget* parent);    ///< selectable, fixed pitch
/// Stands under a field; keeps its line when empty so that nothing jumps.
QLabel* fieldErrorLabel(QWidget* parent);

/// "about 5 min", "40 s", "1 h 10 min".
QString durationText(qint64 seconds);
/// "6 min 12 s", exact.
QString elapsedText(qint64 seconds);
/// A fixed span: "10 min", "1 min 30 s", "2 h".
QString spanText(qint64 seconds);

} // namespace ui
