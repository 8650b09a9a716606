#pragma once

#include "wizard/run/RunSnapshot.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;

namespace ui {

class StatusLabel;

/// What is being rolled back to what, which step of how many, how long so far and about how long still. The bar never
/// runs back. Below it what the program noted for the person: that the computer slept, and what happened meanwhile.
class RunHead : public QWidget {
    Q_OBJECT
public:
    explicit RunHead(QWidget* parent = nullptr);
    /// `now` gives the time by the clock of the run.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }
    void showRun(const wizard::RunSnapshot& snapshot);

private:
    void tick();

    QLabel *m_title, *m_times;
    StatusLabel *m_state, *m_news;
    QProgressBar* m_bar;
    QTimer m_timer;
    std::function<QDateTime()> m_now = &QDateTime::currentDateTimeUtc;
    wizard::RunSnapshot m_snapshot;
    QString m_run;
    int m_step = 1; ///< of the run; like the bar it never runs back
};

/// Seconds of work still to do by the usual durations of the steps; a step without one counts as 30 s.
int secondsLeft(const wizard::RunSnapshot& snapshot, const QDateTime& now);

} // namespace ui
