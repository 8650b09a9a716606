#pragma once

#include "ui/style/Meaning.h"

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace ui {

/// A line icon of resources/icons in the palette's text colour; follows palette changes and disabled state.
QIcon icon(const QString& name);
/// The same in the colour of a meaning.
QIcon icon(const QString& name, Meaning meaning);

/// Paints an icon in one colour, for views that draw themselves.
void paintIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& colour);

} // namespace ui
