#include "ui/style/WrappingDelegate.h"

#include "ui/style/Grid.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace ui {

namespace {

int cellWidth(const QWidget* widget, const QModelIndex& index)
{
    if (const auto* tree = qobject_cast<const QTreeView*>(widget)) {
        int depth = tree->rootIsDecorated() ? 1 : 0;
        for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
            ++depth;
        const int indent = index.column() == 0 ? depth * tree->indentation() : 0;
        const bool spanned = index.column() == 0 && tree->isFirstColumnSpanned(index.row(), index.parent());
        return (spanned ? tree->viewport()->width() : tree->columnWidth(index.column())) - indent;
    }
    const auto* table = qobject_cast<const QTableView*>(widget);
    return table ? table->columnWidth(index.column()) : 200;
}

/// A word that is wider than its cell (a digest, a path) may be broken at any character; spaces of no width say so.
QString breakable(const QString& text, const QFontMetrics& metrics, int width)
{
    QString result, word;
    const auto take = [&] {
        result += metrics.horizontalAdvance(word) > width ? word.split(QString()).join(QChar(0x200b)) : word;
        word.clear();
    };
    for (const QChar character : text) {
        if (character.isSpace()) {
            take();
            result += character;
        } else {
            word += character;
        }
    }
    take();
    return result;
}

} // namespace

int WrappingDelegate::textWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyle& style = *(option.widget ? option.widget->style() : QApplication::style());
    const int gap = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    int width = cellWidth(option.widget, index) - 2 * gap;
    if (option.features & QStyleOptionViewItem::HasDecoration)
        width -= option.decorationSize.width() + 2 * gap;
    if (option.features & QStyleOptionViewItem::HasCheckIndicator)
        width -= style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget) + 2 * gap;
    return qMax(40, width - grid::inside);
}

void WrappingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    filled.text = breakable(filled.text, QFontMetrics(filled.font), textWidth(filled, index));
    const QStyle& style = *(option.widget ? option.widget->style() : QApplication::style());
    style.drawControl(QStyle::CE_ItemViewItem, &filled, painter, option.widget);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const QFontMetrics metrics(filled.font);
    const int width = textWidth(filled, index);
    const QRect text =
        metrics.boundingRect(0, 0, width, 100000, Qt::TextWordWrap, breakable(filled.text, metrics, width));
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    const int height = qMax(text.height(), metrics.lineSpacing());
    return {usual.width() + grid::item, qMax(height, filled.decorationSize.height()) + grid::item};
}

void wrapRows(QTreeView& view)
{
    view.setItemDelegate(new WrappingDelegate(&view));
    view.setWordWrap(true);
    view.setTextElideMode(Qt::ElideNone);
    view.setUniformRowHeights(false);
    QObject::connect(view.header(), &QHeaderView::sectionResized, &view, [&view] {
        QMetaObject::invokeMethod(
            &view, [&view] { view.doItemsLayout(); }, Qt::QueuedConnection);
    });
}

void wrapRows(QTableView& view)
{
    view.setItemDelegate(new WrappingDelegate(&view));
    view.setWordWrap(true);
    view.setTextElideMode(Qt::ElideNone);
    QObject::connect(view.horizontalHeader(), &QHeaderView::sectionResized, &view, [&view] {
        QMetaObject::invokeMethod(
            &view, [&view] { view.resizeRowsToContents(); }, Qt::QueuedConnection);
    });
}

} // namespace ui
