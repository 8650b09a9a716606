#include "ui/pages/StepRail.h"

#include "ui/pages/Page.h"
#include "ui/style/Grid.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Style.h"

#include <QEvent>
#include <QFontMetrics>
#include <QVBoxLayout>

namespace ui {

StepRail::StepRail(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("stepRail"));
    setProperty("surface", QStringLiteral("rail"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(grid::margin - grid::item, grid::margin, grid::margin - grid::item, grid::margin);
    rows->setSpacing(grid::item + grid::inside);
    for (int id = 0; id < PageCount; ++id) {
        auto* step = new StatusLabel(this);
        step->setObjectName(QStringLiteral("railStep%1").arg(id));
        rows->addWidget(step);
        m_steps << step;
    }
    rows->addStretch(1);
    keepWidth();
    setCurrent(0);
}

/// One width on every page, whichever word is bold there: two-word names may break, no word does.
void StepRail::keepWidth()
{
    const QFontMetrics bold(scaledFont(1.0, true));
    int widest = 0;
    for (int id = 0; id < PageCount; ++id)
        for (const QString& word : pageWord(id).split(QLatin1Char(' ')))
            widest = qMax(widest, bold.horizontalAdvance(word));
    const QMargins around = layout()->contentsMargins();
    const int shape = QFontMetrics(font()).height() + grid::item;
    setFixedWidth(around.left() + shape + widest * 5 / 4 + around.right());
}

void StepRail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        keepWidth();
}

void StepRail::setCleanUp(bool cleanUp)
{
    const QList<int> few = {StartPageId, ProcedurePageId, RunPageId, RecordPageId};
    for (int id = 0; id < m_steps.size(); ++id)
        m_steps[id]->setVisible(!cleanUp || few.contains(id));
    setCurrent(m_current);
}

QList<int> StepRail::shown() const
{
    QList<int> ids;
    for (int id = 0; id < m_steps.size(); ++id) {
        if (!m_steps[id]->isHidden())
            ids << id;
    }
    return ids;
}

void StepRail::setCurrent(int pageId)
{
    m_current = pageId;
    for (int id = 0; id < m_steps.size(); ++id) {
        StatusLabel& step = *m_steps[id];
        step.setStrong(id == pageId);
        if (id < pageId)
            step.setStatus(QStringLiteral("tick"), Meaning::Muted, pageWord(id));
        else if (id == pageId)
            step.setStatus(QStringLiteral("running"), Meaning::Info, pageWord(id));
        else
            step.setStatus(QStringLiteral("ring"), Meaning::Muted, pageWord(id));
        const QString where = id < pageId ? tr("%1: done") : id == pageId ? tr("%1: you are here") : tr("%1: to come");
        step.setAccessibleName(where.arg(pageWord(id)));
    }
    const QList<int> steps = shown();
    setAccessibleName(tr("Step %1 of %2: %3").arg(steps.indexOf(pageId) + 1).arg(steps.size()).arg(pageWord(pageId)));
}

} // namespace ui
