#include "ui/style/FoldingSplitter.h"

namespace ui {

FoldingSplitter::FoldingSplitter(int characters, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_characters(characters)
{
    setChildrenCollapsible(false);
}

void FoldingSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    const bool narrow = width() < m_characters * fontMetrics().averageCharWidth();
    const Qt::Orientation fitting = narrow ? Qt::Vertical : Qt::Horizontal;
    if (orientation() != fitting)
        setOrientation(fitting);
}

} // namespace ui
