#include "ui/panes/RunMatrix.h"

#include "ui/panes/NodeHeader.h"
#include "ui/panes/StateCellDelegate.h"
#include "ui/style/Grid.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

namespace ui {

RunMatrix::RunMatrix(QWidget* parent) : QTableView(parent), m_model(this)
{
    setObjectName(QStringLiteral("runMatrix"));
    setAccessibleName(tr("Steps and nodes"));
    setModel(&m_model);
    setHorizontalHeader(new NodeHeader(this));
    setItemDelegate(new StateCellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (const int task = m_model.taskAt(index))
            emit taskChosen(task);
    });
}

void RunMatrix::showRun(const wizard::RunSnapshot& snapshot)
{
    const QString digest = snapshot.runId + snapshot.plan.caseName + QString::number(snapshot.plan.tasks.size());
    if (digest != m_planDigest) {
        m_planDigest = digest;
        m_shownTask = 0;
        m_heldByPerson = false;
        m_model.setPlan(snapshot.plan);
        spanRows();
        fitColumns();
    }
    m_model.setSnapshot(snapshot);
    const wizard::PlannedTask* task = snapshot.currentTask();
    if (task && task->n != m_shownTask) {
        m_shownTask = task->n;
        bringIntoView();
    }
}

void RunMatrix::bringIntoView()
{
    // Row heights are worked out when the events of the model have been handled.
    QTimer::singleShot(0, this, [this] {
        if (m_shownTask > 0 && !m_heldByPerson)
            scrollTo(m_model.index(m_model.rowOfTask(m_shownTask), 0), PositionAtCenter);
    });
}

void RunMatrix::spanRows()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.kindOf(row) != RunMatrixModel::RowKind::Step && m_model.columnCount() > 1)
            setSpan(row, 0, 1, m_model.columnCount());
}

void RunMatrix::fitColumns()
{
    const int columns = m_model.columnCount() - 1;
    if (columns < 0)
        return;
    auto* header = static_cast<NodeHeader*>(horizontalHeader());
    const int narrow = qMax(fontMetrics().height() + 2 * grid::item, 32);
    int widest = narrow;
    for (int column = 1; column <= columns; ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        widest = qMax(widest, fontMetrics().horizontalAdvance(title) + grid::item * 2);
    }
    const int room = viewport()->width();
    const int firstWanted = fontMetrics().averageCharWidth() * 24;
    const bool upright = widest * columns + firstWanted > room;
    header->setUpright(upright);
    const int width = upright ? narrow : widest;
    for (int column = 1; column <= columns; ++column)
        header->resizeSection(column, width);
    header->resizeSection(0, qMax(fontMetrics().averageCharWidth() * 18, room - width * columns));
}

QSize RunMatrix::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 52, fontMetrics().lineSpacing() * 20};
}

void RunMatrix::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    bringIntoView();
}

void RunMatrix::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

/// Who looks at another step is not carried away from it; leaving the matrix lets it follow the run again.
bool RunMatrix::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
        m_heldByPerson = true;
    return QTableView::viewportEvent(event);
}

void RunMatrix::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    m_heldByPerson = false;
}

void RunMatrix::keyPressEvent(QKeyEvent* event)
{
    m_heldByPerson = true;
    if (event->key() == Qt::Key_Space) {
        if (const int task = m_model.taskAt(currentIndex()))
            emit taskChosen(task);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ui
