#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Draws a row of the matrix: phases as headings, steps with their shape, cells as a state shape.
class StateCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintStep(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintState(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    QString lowerText(const QModelIndex& index) const;
};

} // namespace ui
