#include "ui/panes/SpoolPulse.h"

#include "ui/panes/SpoolView.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>

namespace ui {

namespace {

constexpr int restMs = 100; ///< nothing new: ten looks a second
constexpr int busyMs = 4;   ///< between two turns while there is more to read
constexpr int budgetMs = 4; ///< of one turn, for all views together

} // namespace

SpoolPulse& SpoolPulse::instance()
{
    static QPointer<SpoolPulse> one;
    if (!one) {
        one = new SpoolPulse;
        one->setParent(QCoreApplication::instance());
    }
    return *one;
}

SpoolPulse::SpoolPulse()
{
    connect(&m_timer, &QTimer::timeout, this, &SpoolPulse::beat);
}

void SpoolPulse::add(SpoolView* view)
{
    if (!m_views.contains(view))
        m_views << view;
    m_timer.start(busyMs);
}

void SpoolPulse::remove(SpoolView* view)
{
    m_views.removeAll(view);
    if (m_views.isEmpty())
        m_timer.stop();
}

void SpoolPulse::beat()
{
    QElapsedTimer spent;
    spent.start();
    bool more = false;
    const QList<SpoolView*> views = m_views;
    for (qsizetype turn = 0; turn < views.size(); ++turn) {
        if (spent.elapsed() >= budgetMs) {
            more = true;
            break;
        }
        m_next = (m_next + 1) % views.size();
        more = views[m_next]->readOn() || more;
    }
    m_timer.setInterval(more ? busyMs : restMs);
}

} // namespace ui
