#pragma once

#include "wizard/run/TaskHost.h"

namespace wizard {

/// Before each phase, plan and journal so far are put on two nodes, so that a run survives its desk. A copy that cannot
/// be put is noted and holds nothing up.
class PlanCopies {
public:
    PlanCopies(TaskHost& host, QString folder, int owner) : m_host(host), m_folder(std::move(folder)), m_owner(owner) {}
    ~PlanCopies() { m_host.drop(m_owner); }

    void knowStateFolder(const QString& node, const QString& folder) { m_stateFolders.insert(node, folder); }
    /// True: nothing is outstanding for this phase. Begins with a phase that is new.
    bool ready(const QString& phase);
    qint64 wakeAtMs() const { return m_out > 0 ? m_untilMs : -1; }

private:
    void put(const QString& node, const QString& file);

    TaskHost& m_host;
    QString m_folder;
    int m_owner;
    QMap<QString, QString> m_stateFolders;
    QStringList m_phases;
    int m_out = 0;
    qint64 m_untilMs = 0;
};

} // namespace wizard
