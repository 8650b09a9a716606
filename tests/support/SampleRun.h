#pragma once

#include "ui/services/RunFeed.h"
#include "wizard/case/Case.h"
#include "wizard/facts/Facts.h"
#include "wizard/plan/Plan.h"
#include "wizard/run/RunSnapshot.h"

#include <QTemporaryDir>

namespace tests {

/// The case prod-eu (3 servers, 2 agents) with the facts of a cluster that was upgraded.
wizard::Case prodEu();
wizard::Facts prodEuFacts();
/// The plan that the shipped procedure gives for it.
wizard::Plan prodEuPlan();

enum class RunMoment { Begun, Restoring, Failed, LostNode, Completed };
/// The run of a plan as it stands at a moment; times count back from now.
wizard::RunSnapshot runAt(const wizard::Plan& plan, RunMoment moment);

/// Writes `lines` of output of a restore for task `n` into a spool file.
void writeSampleSpool(const QString& path, int n, int lines);

/// A feed whose snapshot the test sets; what is posted is kept.
class FakeFeed : public ui::RunFeed {
    Q_OBJECT
public:
    explicit FakeFeed(wizard::RunSnapshot snapshot, QObject* parent = nullptr);
    wizard::RunSnapshot snapshot() const override { return m_snapshot; }
    void post(const wizard::RunControl& control) override { posted << control; }
    QString spoolPath(const QString& node) const override;
    void detach() override { detached = true; }
    void set(const wizard::RunSnapshot& snapshot);

    QList<wizard::RunControl> posted;
    bool detached = false;

private:
    wizard::RunSnapshot m_snapshot;
    QTemporaryDir m_folder;
};

} // namespace tests
