#pragma once

#include "wizard/run/RunControl.h"
#include "wizard/run/RunSnapshot.h"

#include <QDateTime>
#include <QObject>

namespace ui {

/// A run as the window sees it: the newest snapshot, and what a person may do to it. GUI thread only; never blocks.
/// Whoever implements it may drop snapshots that nobody could have looked at, never the last one.
class RunFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~RunFeed() override;

    virtual wizard::RunSnapshot snapshot() const = 0;
    /// The time by the clock of the run, UTC: a practice run has a clock of its own.
    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
    virtual void post(const wizard::RunControl& control) = 0;
    /// Output file of a node of the plan, or of "desk"; it may not exist yet.
    virtual QString spoolPath(const QString& node) const = 0;
    /// Leaves everything on the nodes running; the run is then interrupted and can be resumed.
    virtual void detach() = 0;

signals:
    void changed(const wizard::RunSnapshot& snapshot);
    void refused(const QString& reason);
    /// Once: final, or interrupted.
    void finished(wizard::RunState state);
};

} // namespace ui
