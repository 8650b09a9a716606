#include "ui/panes/StateCellDelegate.h"

#include "ui/panes/RunMatrixModel.h"
#include "ui/panes/TaskLook.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace ui {

namespace {

using MatrixRowKind = RunMatrixModel::RowKind;

MatrixRowKind kindOf(const QModelIndex& index)
{
    return MatrixRowKind(index.data(RunMatrixModel::KindRole).toInt());
}

TaskLook lookAt(const QModelIndex& index)
{
    return lookOf(wizard::TaskState(index.data(RunMatrixModel::StateRole).toInt()));
}

int shapeSide(const QFontMetrics& metrics)
{
    return metrics.height();
}

int textLeft(const QFontMetrics& metrics)
{
    return grid::item + shapeSide(metrics) + grid::item;
}

int columnWidth(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (!view)
        return 200;
    int width = 0;
    const int last = kindOf(index) == MatrixRowKind::Step ? index.column() : view->model()->columnCount() - 1;
    for (int column = index.column(); column <= last; ++column)
        width += view->columnWidth(column);
    return width;
}

} // namespace

QString StateCellDelegate::lowerText(const QModelIndex& index) const
{
    // Both texts take one line, so that the row keeps its height when the point is passed.
    const int noReturn = index.data(RunMatrixModel::NoReturnRole).toInt();
    return noReturn == 2 ? tr("point of no return passed") : noReturn == 1 ? tr("point of no return") : QString();
}

QSize StateCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int padding = grid::inside;
    if (index.column() > 0)
        return {shapeSide(metrics) + grid::item, metrics.lineSpacing() + 2 * padding};
    const bool step = kindOf(index) == MatrixRowKind::Step;
    const int left = step ? textLeft(metrics) : grid::item;
    const int width = qMax(40, columnWidth(option, index) - left - grid::inside);
    int height = metrics.boundingRect(0, 0, width, 10000, Qt::TextWordWrap, index.data().toString()).height();
    if (step && !lowerText(index).isEmpty())
        height += metrics.boundingRect(0, 0, width, 10000, Qt::TextWordWrap, lowerText(index)).height();
    if (kindOf(index) == MatrixRowKind::Phase)
        height += grid::item;
    return {width, height + 2 * padding};
}

void StateCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (kindOf(index) == MatrixRowKind::Step) {
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, surface(option.palette));
            if (option.state & QStyle::State_HasFocus) {
                painter->setPen(QPen(colour(Meaning::Info, option.palette), 2));
                painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
            }
        }
        if (index.column() == 0)
            paintStep(*painter, option, index);
        else
            paintState(*painter, option, index);
    } else if (index.column() == 0) {
        const bool phase = kindOf(index) == MatrixRowKind::Phase;
        painter->setFont(scaledFont(1.0, phase));
        painter->setPen(phase ? option.palette.color(QPalette::Text) : colour(Meaning::Muted, option.palette));
        painter->drawText(option.rect.adjusted(grid::item, grid::inside, -grid::inside, -grid::inside),
                          Qt::TextWordWrap | Qt::AlignLeft | (phase ? Qt::AlignBottom : Qt::AlignVCenter),
                          index.data().toString());
    }
    painter->restore();
}

void StateCellDelegate::paintStep(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const TaskLook look = lookAt(index);
    const int side = shapeSide(metrics);
    const QRect area = option.rect.adjusted(0, grid::inside, -grid::inside, -grid::inside);
    paintIcon(painter, QRectF(area.left() + grid::item, area.top(), side, side), look.iconName,
              colour(look.meaning, option.palette));
    const auto state = wizard::TaskState(index.data(RunMatrixModel::StateRole).toInt());
    const bool now = state == wizard::TaskState::Running || state == wizard::TaskState::Failed ||
                     state == wizard::TaskState::Unknown || state == wizard::TaskState::Overdue;
    QRect text = area;
    text.setLeft(area.left() + textLeft(metrics));
    painter.setFont(now ? scaledFont(1.0, true) : option.font);
    painter.setPen(state == wizard::TaskState::Pending ? colour(Meaning::Muted, option.palette)
                                                       : option.palette.color(QPalette::Text));
    QRect used;
    painter.drawText(text, Qt::TextWordWrap, index.data().toString(), &used);
    if (!lowerText(index).isEmpty()) {
        text.setTop(used.bottom() + 1);
        painter.setFont(option.font);
        const bool passed = index.data(RunMatrixModel::NoReturnRole).toInt() == 2;
        painter.setPen(colour(passed ? Meaning::Danger : Meaning::Muted, option.palette));
        painter.drawText(text, Qt::TextWordWrap, lowerText(index));
    }
}

void StateCellDelegate::paintState(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    if (!index.data(RunMatrixModel::StateRole).isValid())
        return;
    const QFontMetrics metrics(option.font);
    const TaskLook look = lookAt(index);
    const int side = shapeSide(metrics);
    const QColor ink = colour(look.meaning, option.palette);
    const QString count = index.data(RunMatrixModel::CountRole).toString();
    const int top = option.rect.top() + grid::inside;
    const int countWidth = count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + grid::inside;
    const int left = option.rect.center().x() - (side + countWidth) / 2;
    paintIcon(painter, QRectF(left, top, side, side), look.iconName, ink);
    if (!count.isEmpty()) {
        painter.setPen(ink);
        painter.drawText(left + side + grid::inside, top + metrics.ascent(), count);
    }
}

} // namespace ui
