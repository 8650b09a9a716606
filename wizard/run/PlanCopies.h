#pragma once

#include "wizard/run/TaskHost.h"

#include <QSet>

namespace wizard {

/// Before each step, and before what a decision has let begin, plan and journal so far are put on two nodes, so that a
/// run survives its desk with every decision. A copy that cannot be put is noted and holds nothing up.
class PlanCopies {
public:
    PlanCopies(TaskHost& host, QString folder, int owner) : m_host(host), m_folder(std::move(folder)), m_owner(owner) {}
    ~PlanCopies() { m_host.drop(m_owner); }

    void knowStateFolder(const QString& node, const QString& folder) { m_stateFolders.insert(node, folder); }
    /// True: nothing is outstanding for this step. Begins with a step that is new and after a new decision; the plan
    /// goes along with a new phase.
    bool ready(const QString& phase, const QString& step);
    qint64 wakeAtMs() const { return m_out > 0 ? m_untilMs : -1; }

private:
    void put(const QString& node, const QString& file);

    TaskHost& m_host;
    QString m_folder;
    int m_owner;
    QMap<QString, QString> m_stateFolders;
    QSet<QString> m_phases, m_steps;
    qsizetype m_decisions = 0; ///< that the copies hold
    int m_out = 0;
    qint64 m_untilMs = 0;
};

} // namespace wizard
