#pragma once

#include <QProxyStyle>

namespace ui {

/// Qt's Fusion, where it is the style in use, with boxes to tick and to choose that are seen on a light window too:
/// Fusion's own outline has a contrast of 1.6:1 there, and a warning that is to be accepted must not be missed.
class WizardStyle final : public QProxyStyle {
    Q_OBJECT

public:
    WizardStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace ui
