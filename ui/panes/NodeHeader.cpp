#include "ui/panes/NodeHeader.h"

#include "ui/style/Grid.h"
#include "ui/style/Meaning.h"

#include <QPainter>

namespace ui {

NodeHeader::NodeHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(16);
    setSectionsClickable(false);
}

void NodeHeader::setUpright(bool upright)
{
    if (upright == m_upright)
        return;
    m_upright = upright;
    updateGeometry();
    emit geometriesChanged();
    viewport()->update();
}

QSize NodeHeader::sizeHint() const
{
    int height = fontMetrics().lineSpacing() + 2 * grid::inside;
    for (int section = 1; m_upright && model() && section < count(); ++section) {
        const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        height = qMax(height, fontMetrics().horizontalAdvance(title) + 2 * grid::item);
    }
    return {QHeaderView::sizeHint().width(), height};
}

void NodeHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->save();
    painter->fillRect(rect, surface(palette()));
    painter->setPen(line(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(colour(Meaning::Muted, palette()));
    if (section == 0) {
        painter->drawText(rect.adjusted(grid::item, 0, 0, -grid::inside), Qt::AlignLeft | Qt::AlignBottom, title);
    } else if (!m_upright) {
        painter->drawText(rect.adjusted(0, 0, 0, -grid::inside), Qt::AlignHCenter | Qt::AlignBottom, title);
    } else {
        painter->translate(rect.left(), rect.bottom());
        painter->rotate(-90);
        painter->drawText(QRect(grid::item, 0, rect.height() - grid::item, rect.width()),
                          Qt::AlignLeft | Qt::AlignVCenter, title);
    }
    painter->restore();
}

} // namespace ui
