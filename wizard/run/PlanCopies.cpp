#include "wizard/run/PlanCopies.h"

#include <QCoreApplication>

namespace wizard {

namespace {
constexpr int kCopies = 2;
constexpr qint64 kPatienceMs = qint64(30) * 1000;
} // namespace

bool PlanCopies::ready(const QString& phase, const QString& step)
{
    const qsizetype decisions = m_host.snapshot().decisions.size();
    if (m_steps.contains(step) && (decisions == m_decisions || m_out > 0)) {
        if (m_out > 0 && m_host.nowMs() >= m_untilMs) {
            m_host.drop(m_owner);
            m_out = 0;
        }
        return m_out == 0;
    }
    const bool newPhase = !m_phases.contains(phase);
    m_phases << phase;
    m_steps << step;
    m_decisions = decisions;
    m_untilMs = m_host.nowMs() + kPatienceMs;
    int nodes = 0;
    for (const QString& node : m_host.snapshot().plan.nodes) {
        const NodeView view = m_host.snapshot().nodes.value(node);
        if (nodes == kCopies || view.link != NodeView::Link::Connected || m_stateFolders.value(node).isEmpty())
            continue;
        ++nodes;
        if (newPhase)
            put(node, QStringLiteral("plan.json"));
        put(node, QStringLiteral("journal.ndjson"));
    }
    return m_out == 0;
}

void PlanCopies::put(const QString& node, const QString& file)
{
    NodeCommand command;
    command.kind = NodeCommand::Kind::Store;
    command.node = node;
    command.deskPath = m_folder + QLatin1Char('/') + file;
    command.path = m_stateFolders.value(node) + QLatin1Char('/') + file;
    ++m_out;
    m_host.ask(command, m_owner, [this, node, file](const NodeReport& r) {
        --m_out;
        if (r.kind == NodeReport::Kind::Failed)
            m_host.write(event::NoteAdded,
                         {{"text", QCoreApplication::translate("RunEngine", "No copy of %1 could be put on %2: %3")
                                       .arg(file, node, r.error.message)},
                          {"by", QString()}});
    });
}

} // namespace wizard
