#pragma once

#include "wizard/journal/Journal.h"
#include "wizard/run/NodeCommand.h"
#include "wizard/run/RunCore.h"

#include <memory>

class SimulatedCluster;

/// The journal of a simulated desk. The desk can die at any line, before or after it is on disk, and its disk can be
/// full.
class SimulatedJournal final : public wizard::Journal {
public:
    backend::Result<wizard::JournalLine> append(const QString& type, const QJsonObject& body,
                                                const QDateTime& time) override;
    QString digest() const override { return QString::number(lines.size()); }
    backend::Result<void> reserve(qint64) override { return {}; }
    QList<wizard::RunEvent> events() const;

    QList<wizard::JournalLine> lines;
    qsizetype diesAt = -1;  ///< with which line the desk dies
    bool diesAfter = false; ///< the line is on disk, what it announces is not done
    bool dead = false;
    bool diskFull = false;
    qsizetype unsynced = 0; ///< a broken engine: so many lines are still in memory when the desk dies
};

/// A program that leads a run: core, journal, and the way to the nodes of the simulation.
class SimulatedDesk final : public wizard::NodePorts {
public:
    SimulatedDesk(SimulatedCluster& cluster, const wizard::Plan& plan, QString name);

    void begin();
    void resume(int takesOverEpoch = 0);
    void send(const wizard::NodeCommand& command) override;
    /// The journal said when: nothing more leaves this desk, and what it was told is lost.
    bool isDead() const { return journal.dead; }
    bool isAtWork() const { return core && !journal.dead && !core->isOver(); }
    void bury(); ///< after isDead(), outside of the core

    const QString name;
    const wizard::Plan& plan;
    SimulatedJournal journal;
    std::unique_ptr<wizard::RunCore> core;
    int life = 0;                ///< counts the starts of the program; answers to an earlier one never come
    bool retriesBlindly = false; ///< a broken engine: a start without an answer is repeated as a new attempt

private:
    void make(int takesOverEpoch);

    SimulatedCluster& m_cluster;
    QMap<int, int> m_sent; ///< blind retries: how often a start was sent, by the command's number
};
