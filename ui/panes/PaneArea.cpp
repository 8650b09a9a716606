#include "ui/panes/PaneArea.h"

#include "ui/panes/NodePane.h"
#include "ui/panes/NodeStory.h"
#include "ui/panes/SpoolView.h"
#include "ui/plan/PlanText.h"
#include "ui/style/Grid.h"
#include "ui/style/ScrollBody.h"

#include <QGridLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int mostGridPanes = 6;

} // namespace

PaneArea::PaneArea(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("paneArea"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_body = new ScrollBody(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(grid::inside);
    setWidget(m_body);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (NodePane* pane : std::as_const(m_panes))
            pane->tick(m_now());
    });
    m_tick.start(1000);
}

void PaneArea::setRun(const wizard::Plan& plan, const std::function<QString(const QString&)>& spoolPath)
{
    qDeleteAll(m_panes);
    m_panes.clear();
    m_large.clear();
    m_zoomed.clear();
    m_chosenByPerson = false;
    for (const QString& node : nodesWithOutput(plan)) {
        auto* pane = new NodePane(node, roleText(plan.nodeRoles.value(node)), spoolPath(node), m_body);
        connect(pane, &NodePane::chosen, this, [this](const QString& chosen) { choose(chosen, true); });
        connect(pane, &NodePane::zoomAsked, this, &PaneArea::toggleZoom);
        m_panes << pane;
    }
    if (!canShowGrid() && m_arrangement == Arrangement::Grid)
        m_arrangement = Arrangement::One;
    if (!m_panes.isEmpty())
        m_large << m_panes.first()->node();
    arrange();
}

void PaneArea::showRun(const wizard::RunSnapshot& snapshot)
{
    m_snapshot = snapshot;
    for (NodePane* pane : std::as_const(m_panes))
        pane->showStory(storyOf(snapshot, pane->node()), m_now());
    const wizard::PlannedTask* task = snapshot.currentTask();
    if (task && !m_chosenByPerson && snapshot.tasks.value(task->n).startedAt.isValid())
        choose(task->executor, false);
}

bool PaneArea::canShowGrid() const
{
    return m_panes.size() <= mostGridPanes;
}

NodePane* PaneArea::pane(const QString& node) const
{
    for (NodePane* candidate : m_panes)
        if (candidate->node() == node)
            return candidate;
    return nullptr;
}

void PaneArea::choose(const QString& node, bool byPerson)
{
    m_chosenByPerson = m_chosenByPerson || byPerson;
    if (!pane(node) || m_large.value(0) == node)
        return;
    m_large.removeAll(node);
    m_large.prepend(node);
    arrange();
}

void PaneArea::setArrangement(Arrangement arrangement)
{
    m_arrangement = arrangement == Arrangement::Grid && !canShowGrid() ? Arrangement::One : arrangement;
    m_zoomed.clear();
    arrange();
    emit arrangementChanged();
}

void PaneArea::toggleZoom(const QString& node)
{
    m_zoomed = m_zoomed == node ? QString() : node;
    arrange();
}

void PaneArea::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    const qsizetype wanted = m_arrangement == Arrangement::One   ? 1
                             : m_arrangement == Arrangement::Two ? 2
                                                                 : m_panes.size();
    QStringList large = m_large.mid(0, wanted);
    for (NodePane* candidate : std::as_const(m_panes))
        if (large.size() < wanted && !large.contains(candidate->node()))
            large << candidate->node();
    if (!m_zoomed.isEmpty())
        large = {m_zoomed};
    const bool asGrid = m_arrangement == Arrangement::Grid && m_zoomed.isEmpty();
    const int columns = asGrid ? gridColumns() : 1;
    m_columns = columns;
    int place = 0;
    for (NodePane* candidate : std::as_const(m_panes)) {
        const bool isLarge = large.contains(candidate->node());
        candidate->setCompact(!isLarge);
        candidate->setMinimumHeight(isLarge && !m_tight ? fontMetrics().lineSpacing() * 9 : 0);
        candidate->setZoomed(candidate->node() == m_zoomed);
        candidate->setVisible((m_zoomed.isEmpty() && !m_tight) || isLarge);
        candidate->setRoleShown(columns == 1);
        if (isLarge) {
            m_grid->addWidget(candidate, place / columns, place % columns);
            m_grid->setRowStretch(place / columns, 1);
            ++place;
        }
    }
    int line = place;
    for (NodePane* candidate : std::as_const(m_panes))
        if (candidate->isCompact())
            m_grid->addWidget(candidate, line++, 0, 1, columns);
}

int PaneArea::gridColumns() const
{
    const int widest = fontMetrics().averageCharWidth() * 42;
    const int square = int(std::ceil(std::sqrt(double(m_panes.size()))));
    return std::clamp(viewport()->width() / std::max(1, widest), 1, std::max(1, square));
}

void PaneArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (m_arrangement == Arrangement::Grid && m_zoomed.isEmpty() && gridColumns() != m_columns)
        arrange();
}

void PaneArea::setTight(bool tight)
{
    if (tight == m_tight)
        return;
    m_tight = tight;
    arrange();
}

void PaneArea::showTask(int task)
{
    const wizard::PlannedTask* planned = m_snapshot.plan.task(task);
    if (!planned)
        return;
    choose(planned->executor, true);
    if (NodePane* chosen = pane(planned->executor))
        chosen->showTask(task);
}

void PaneArea::focusNextPane()
{
    QList<NodePane*> open;
    int focused = -1;
    for (NodePane* candidate : std::as_const(m_panes)) {
        if (candidate->isCompact() || candidate->isHidden())
            continue;
        if (candidate->isAncestorOf(focusWidget()) && candidate->output().hasFocus())
            focused = int(open.size());
        open << candidate;
    }
    if (!open.isEmpty())
        open[(focused + 1) % open.size()]->output().setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui
