#pragma once

#include <QStyledItemDelegate>

class QTableView;
class QTreeView;

namespace ui {

/// Rows of trees and tables that are as high as their wrapped text needs; nothing is cut off, and rows have air.
class WrappingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// Gives a view this delegate and keeps its row heights right when columns change their width.
void wrapRows(QTreeView& view);
void wrapRows(QTableView& view);

} // namespace ui
