#include "SimulatedDesk.h"

#include "SimulatedCluster.h"

using namespace wizard;

backend::Result<JournalLine> SimulatedJournal::append(const QString& type, const QJsonObject& body,
                                                      const QDateTime& time)
{
    const backend::Error error{QStringLiteral("journal.write"), QStringLiteral("disk full"), {}, {}};
    if (dead || diskFull)
        return error;
    const bool dies = diesAt >= 0 && lines.size() >= diesAt;
    dead = dies;
    if (dies && !diesAfter)
        return error;
    lines << JournalLine{lines.size() + 1, time, type, body, {}};
    return lines.last();
}

QList<RunEvent> SimulatedJournal::events() const
{
    QList<RunEvent> events;
    for (const JournalLine& line : lines)
        events << RunEvent{line.seq, line.time, line.type, line.body};
    return events;
}

SimulatedDesk::SimulatedDesk(SimulatedCluster& cluster, const Plan& frozen, QString deskName)
    : name(std::move(deskName)), plan(frozen), m_cluster(cluster)
{
}

void SimulatedDesk::make(int takesOverEpoch)
{
    CoreSurroundings needs;
    needs.clock = &m_cluster.clock;
    needs.journal = &journal;
    needs.ports = this;
    needs.operatorName = QStringLiteral("person at ") + name;
    needs.desk = name;
    needs.folder = QStringLiteral("/runs/") + name;
    needs.canReadFacts = true;
    needs.takesOverEpoch = takesOverEpoch;
    ++life;
    m_sent.clear();
    m_cluster.forget(*this);
    core = std::make_unique<RunCore>(
        needs, replay(plan, SimulatedCluster::runId(), journal.lines.isEmpty() ? QList<RunEvent>() : journal.events()));
}

void SimulatedDesk::begin()
{
    make(0);
    core->begin({plan.caseName, {}, {}});
}

void SimulatedDesk::resume(int takesOverEpoch)
{
    journal.dead = journal.diskFull = false;
    journal.diesAt = -1;
    make(takesOverEpoch);
    core->resume({});
}

void SimulatedDesk::bury()
{
    core.reset();
    const qsizetype lost = qMin(journal.unsynced, journal.lines.size() - 8);
    for (qsizetype i = 0; i < lost; ++i)
        journal.lines.removeLast();
}

void SimulatedDesk::send(const NodeCommand& command)
{
    if (journal.dead)
        return;
    if (!retriesBlindly || command.kind != NodeCommand::Kind::Start)
        return m_cluster.take(*this, command);
    NodeCommand again = command;
    again.key.attempt += m_sent[command.id]++;
    m_cluster.take(*this, again);
}
