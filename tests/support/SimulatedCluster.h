#pragma once

#include "ManualClock.h"
#include "SimulatedDesk.h"

#include <QRandomGenerator>

#include <functional>
#include <map>

/// Machines and links of a simulation: what the agent keeps (a lock, claims, boot ids), what really ran on them, and
/// links that break unnoticed, deliver late or twice. Everything is drawn from one seed.
class SimulatedCluster {
public:
    /// One start of a command on a machine: the history that nobody can argue with.
    struct Execution {
        enum class End { Running, Exited, Stopped, PowerCut };
        QString node;
        int task = 0, attempt = 0;
        qint64 beganMs = 0, endsMs = 0; ///< planned, then true
        End end = End::Running;
        int exitCode = 0;
        QString boot;
        QByteArray output;
        bool undo = false;
        bool exitLost = false;  ///< power went before the exit code was on disk
        bool announced = false; ///< a journal had said so before
    };
    struct Behaviour {
        int exitCode = 0;
        QString line; ///< the last one
        qint64 durationMs = 1000;
    };

    SimulatedCluster(const wizard::Plan& plan, quint32 seed);
    static QString runId() { return QStringLiteral("20261121-020000-prod-eu"); }

    void take(SimulatedDesk& desk, const wizard::NodeCommand& command);
    /// Links of a program that has ended.
    void forget(const SimulatedDesk& desk);

    void cut(SimulatedDesk& desk, const QString& node);
    void mend(const QString& node);
    void powerCut(const QString& node);
    void powerOn(const QString& node) { m_nodes[node].powered = true; }
    void slow(const QString& node, qint64 ms) { m_nodes[node].slowMs = ms; }

    /// Time goes on, from one thing to the next, until `done` or `mostMs` are over.
    void pass(const QList<SimulatedDesk*>& desks, qint64 mostMs, const std::function<bool()>& done);

    /// The last copy of a journal on any node; empty: none.
    QList<wizard::JournalLine> copiedJournal() const;
    int highestEpoch() const;
    bool wasDone(const QString& step) const; ///< on every machine that the plan names
    bool runs(int task) const;

    ManualClock clock;
    QList<Execution> history;
    QList<QString> misdeeds; ///< what the machines saw that must not be
    std::function<Behaviour(const wizard::PlannedTask& task)> behaviour;
    int checkFailsOneIn = 0; ///< 0: never
    bool keepsClaims = true; ///< false: a broken agent, which starts whatever it is told to

private:
    struct Node {
        QString boot = QStringLiteral("boot-1");
        bool powered = true;
        qint64 slowMs = 0;
        bool locked = false;
        int lockEpoch = 0; ///< stays known when the lock is given back
        QString lockDesk;
        QMap<QString, qsizetype> claims; ///< "N.K" → history
        QList<wizard::JournalLine> journalCopy;
    };
    struct Link {
        bool cut = false, up = false;
        int generation = 0;
        int epoch = 0;
    };
    struct Follower {
        SimulatedDesk* desk = nullptr;
        int life = 0, generation = 0;
        wizard::NodeCommand command;
        qsizetype execution = 0;
    };
    using Fill = std::function<void(wizard::NodeReport&)>;

    int below(int limit) { return m_random.bounded(limit); }
    Link& link(const SimulatedDesk& desk, const QString& node) { return m_links[desk.name + QLatin1Char(':') + node]; }
    void later(qint64 afterMs, std::function<void()> act);
    void deliver(SimulatedDesk& desk, const wizard::NodeReport& report, qint64 afterMs, int generation);
    void reply(SimulatedDesk& desk, const wizard::NodeCommand& command, int generation, wizard::NodeReport::Kind kind,
               const Fill& fill = {});
    void connect(SimulatedDesk& desk, const wizard::NodeCommand& command);
    void errand(SimulatedDesk& desk, const wizard::NodeCommand& command);
    void act(SimulatedDesk& desk, const wizard::NodeCommand& command, int generation);
    void start(SimulatedDesk& desk, const wizard::NodeCommand& command, int generation);
    void execute(SimulatedDesk& desk, const wizard::NodeCommand& command);
    void follow(SimulatedDesk& desk, const wizard::NodeCommand& command, int generation);
    void stop(SimulatedDesk& desk, const wizard::NodeCommand& command, int generation);
    void probe(SimulatedDesk& desk, const wizard::NodeCommand& command, int generation);
    bool refusedByLock(SimulatedDesk& desk, const wizard::NodeCommand& command, int generation,
                       wizard::NodeReport::Kind kind);
    void tellEnd(const Follower& follower);
    void ended(qsizetype execution);
    backend::TaskStatus statusOf(const wizard::NodeCommand& command) const;
    static QString key(const wizard::NodeCommand& command);

    const wizard::Plan& m_plan;
    QRandomGenerator m_random;
    QMap<QString, Node> m_nodes;
    QMap<QString, Link> m_links;
    QList<Follower> m_followers;
    std::multimap<qint64, std::function<void()>> m_events;
};
