#include "ui/style/WizardStyle.h"

#include "ui/style/Meaning.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace ui {

WizardStyle::WizardStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void WizardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return;
    const bool usable = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !isBox);
    painter->setPen(usable ? colour(Meaning::Muted, option->palette) : line(option->palette));
    painter->setBrush(Qt::NoBrush);
    const QRect outline = option->rect.adjusted(0, 0, -1, -1);
    if (isBox)
        painter->drawRect(outline);
    else
        painter->drawEllipse(QRectF(outline).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

} // namespace ui
