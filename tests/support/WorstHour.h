#pragma once

#include "SimulatedCluster.h"

/// What may happen to a run in the worst hour, drawn from a seed: links, machines, desks, a disk, a second operator.
/// Afterwards the recorded history is held against what must never be.
class WorstHour {
public:
    /// Deliberately broken engines; the history must give each of them away.
    enum class Broken {
        Nothing,
        NoClaim,      ///< nodes start whatever they are told to
        NoWriteAhead, ///< journal lines are on disk some time after the act
        BlindRetry,   ///< a start whose answer was lost is repeated as a new attempt
    };
    explicit WorstHour(quint32 seed, Broken broken = Broken::Nothing);

    void run();
    /// What must never be; empty: all is well.
    QStringList violations() const;
    wizard::RunState outcome() const { return m_last.state; }
    int takeOvers() const { return m_takeOvers; }
    /// What happened, for a person.
    QString story() const;
    /// The leading desk's journal, one short line each: equal for equal seeds.
    QStringList journal() const;

private:
    int below(int limit) { return m_random.bounded(limit); }
    QString anyNode() { return m_plan.nodes.at(below(int(m_plan.nodes.size()))); }
    QList<SimulatedDesk*> desks();
    bool isOver();
    void something();
    void happen(int what);
    void dieSoon();
    void bringBack(SimulatedDesk& desk);
    void takeOver();
    void takeOverAgain();
    void answer(SimulatedDesk& desk, int draw);
    void calmDown();
    void mendEverything();
    void note(const QString& what);

    void checkExecutions(QStringList& found) const;
    void checkOrder(QStringList& found) const;
    void checkNeeds(QStringList& found) const;
    void checkOutcomes(QStringList& found) const;
    void checkCourses(QStringList& found) const;
    void checkJournal(QStringList& found) const;
    void checkRecord(QStringList& found) const;
    int decisionsToRepeat(int task) const;

    const wizard::Plan m_plan;
    const Broken m_broken;
    QRandomGenerator m_random;
    SimulatedCluster m_cluster;
    std::vector<std::unique_ptr<SimulatedDesk>> m_desks;
    SimulatedDesk* m_leader = nullptr;
    wizard::RunSnapshot m_last;
    QStringList m_story;
    int m_takeOvers = 0;
};
