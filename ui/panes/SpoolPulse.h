#pragma once

#include <QList>
#include <QTimer>

namespace ui {

class SpoolView;

/// Lets all visible output views read what was appended, one after the other within one small budget of time, so that
/// many busy nodes together cost the window no more than one. GUI thread; lives as long as a view does.
class SpoolPulse : public QObject {
    Q_OBJECT
public:
    static SpoolPulse& instance();
    void add(SpoolView* view);
    void remove(SpoolView* view);

private:
    SpoolPulse();
    void beat();

    QTimer m_timer;
    QList<SpoolView*> m_views;
    qsizetype m_next = 0; ///< whose turn it is
};

} // namespace ui
