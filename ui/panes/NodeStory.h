#pragma once

#include "ui/style/Meaning.h"
#include "wizard/run/RunSnapshot.h"

namespace ui {

/// What a node is doing, in one line.
struct NodeStory {
    QString iconName;
    Meaning meaning = Meaning::Muted;
    QString sentence; ///< "Restore etcd: running", "waits for server-1"
    int task = 0;     ///< that runs, or ended last, here; 0: none yet
    bool running = false;
    QDateTime since;           ///< start of the running task
    int quietAfterSeconds = 0; ///< silence is normal up to, while running
};

NodeStory storyOf(const wizard::RunSnapshot& snapshot, const QString& node);

/// Nodes of the plan that take part, and "desk" where something runs there: those that have an output.
QStringList nodesWithOutput(const wizard::Plan& plan);

} // namespace ui
