#pragma once

#include <QHeaderView>

namespace ui {

/// Header of the matrix; writes node names upright where they do not fit side by side.
class NodeHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit NodeHeader(QWidget* parent = nullptr);
    void setUpright(bool upright);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    bool m_upright = false;
};

} // namespace ui
