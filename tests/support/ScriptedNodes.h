#pragma once

#include "ManualClock.h"
#include "wizard/run/NodeCommand.h"
#include "wizard/run/RunCore.h"

#include <QMap>

#include <functional>

/// Nodes that answer the run as scripted, without threads, over a clock that the test owns. They keep what a real agent
/// keeps: a task is claimed once, runs on while the link is away, and remembers its output.
class ScriptedNodes final : public wizard::NodePorts {
public:
    struct Task {
        QStringList output;
        int exitCode = 0;
        qint64 durationMs = 1000;
        backend::TaskPhase end = backend::TaskPhase::Ended;
    };
    struct Probe {
        int exitCode = 0;
        QString text;
        backend::ExecOutcome::Kind kind = backend::ExecOutcome::Kind::Exited;
    };

    explicit ScriptedNodes(ManualClock& clock) : m_clock(clock) {}

    /// The newest rule whose text is in the script decides; otherwise a task prints nothing and a probe exits 0 without
    /// a word.
    void onTask(const QString& containing, const Task& task) { m_taskRules.prepend(qMakePair(containing, task)); }
    void onProbe(const QString& containing, std::function<Probe(const QString& node, qint64 nowMs)> answer)
    {
        m_probeRules.prepend(qMakePair(containing, std::move(answer)));
    }
    void onProbe(const QString& containing, const Probe& answer)
    {
        onProbe(containing, [answer](const QString&, qint64) { return answer; });
    }
    void setFile(const QString& node, const QString& path, const QByteArray& content)
    {
        files[node + ':' + path] = content;
    }

    void send(const wizard::NodeCommand& command) override;

    /// The link breaks; the node lives on.
    void cut(const QString& node, wizard::RunCore& core);
    void mend(const QString& node) { m_unreachable.remove(node); }
    void setUnreachable(const QString& node, const backend::Error& error) { m_unreachable.insert(node, error); }
    /// A person types, or the machine is busy: connecting takes this long.
    void setConnectMs(const QString& node, qint64 ms) { m_connectMs.insert(node, ms); }
    void reboot(const QString& node);
    /// What the node kept of this start is gone.
    void forget(const QString& node, backend::TaskKey key);
    void setMachineId(const QString& node, const QString& id) { m_machineIds.insert(node, id); }

    /// Moves time on from one thing to the next until `done`, nothing is left to happen, or `mostMs` have passed.
    bool run(wizard::RunCore& core, const std::function<bool()>& done, qint64 mostMs = 3600 * 1000);
    /// The program is gone: answers to what was asked never come.
    void forgetDesk();

    int starts(int task) const { return m_starts.value(task); } ///< how often it really began
    int overlaps = 0;                ///< starts of a task while an earlier attempt of it still ran
    QStringList sent;                ///< "start 1.1", "probe s1", … in order
    QMap<QString, QByteArray> files; ///< "node:path"
    QStringList probes;              ///< scripts asked
    QList<wizard::NodeCommand> commands;
    QJsonObject facts;
    bool planStillFits = true;
    std::optional<QJsonObject> secrets; ///< what LearnSecrets and ReadFacts find: how many
    QStringList notGiven;               ///< inputs that a person does not give again
    QList<wizard::SecretInput> secretsAsked;

private:
    struct Pending {
        qint64 dueMs = 0;
        int order = 0;
        wizard::NodeReport report;
    };
    struct Claim {
        Task task;
        qint64 endsAtMs = 0;
        bool stopped = false;
        QString boot;
    };
    void reply(const wizard::NodeCommand& command, wizard::NodeReport::Kind kind,
               const std::function<void(wizard::NodeReport&)>& fill = {}, qint64 afterMs = 1);
    void connect(const wizard::NodeCommand& command);
    void probe(const wizard::NodeCommand& command);
    void start(const wizard::NodeCommand& command);
    void letGo(const wizard::NodeCommand& command);
    void follow(const wizard::NodeCommand& command, const Claim& claim);
    backend::TaskStatus statusOf(const QString& node, const Claim& claim) const;
    QString claimKey(const wizard::NodeCommand& command) const;

    ManualClock& m_clock;
    QList<QPair<QString, Task>> m_taskRules;
    QList<QPair<QString, std::function<Probe(const QString&, qint64)>>> m_probeRules;
    QMap<QString, backend::Error> m_unreachable;
    QMap<QString, qint64> m_connectMs;
    QMap<QString, QString> m_boots, m_machineIds;
    QMap<QString, Claim> m_claims;
    QMap<int, int> m_starts;
    QList<Pending> m_pending;
    int m_order = 0;
    int m_spins = 0;
};
