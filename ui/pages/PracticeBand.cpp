#include "ui/pages/PracticeBand.h"

#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

PracticeBand::PracticeBand(QWidget* parent) : QFrame(parent), m_mask(new QLabel(this))
{
    setObjectName(QStringLiteral("practiceBand"));
    setProperty("surface", QStringLiteral("practice"));
    auto* words = new QLabel(tr("PRACTICE · simulated cluster, nothing real is touched"), this);
    words->setFont(scaledFont(1.0, true));
    words->setWordWrap(true);
    setAccessibleName(words->text());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid::margin, grid::item, grid::margin, grid::item);
    row->setSpacing(grid::item);
    row->addWidget(m_mask);
    row->addWidget(words, 1);
    drawMask();
}

void PracticeBand::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawMask();
}

void PracticeBand::drawMask()
{
    const int side = fontMetrics().height() + grid::inside;
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintIcon(painter, QRectF(0, 0, side, side), QStringLiteral("mask"), onColour(QGuiApplication::palette()));
    painter.end();
    m_mask->setPixmap(picture);
}

} // namespace ui
