#pragma once

#include <QLayout>
#include <QWidget>

namespace ui {

/// What lies in a scroll area. A scroll area asks content with wrapped text for its preferred height; the smallest is
/// what should decide about scrolling.
class ScrollBody final : public QWidget {
public:
    using QWidget::QWidget;
    /// Cards and wrapped texts are high while they are narrow; only the height for the width there is counts.
    QSize minimumSizeHint() const override { return {layout()->totalMinimumSize().width(), 0}; }
    int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
};

} // namespace ui
