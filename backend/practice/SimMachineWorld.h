#pragma once

#include "backend/practice/SimulatedCluster.h"

namespace backend {

class SimAgent;

/// A simulated machine as a shell sees it. Made for one script; several may work on the same machine.
class SimMachineWorld final : public ShWorld {
public:
    /// `cut` drops the connection over which the script came; may be empty.
    SimMachineWorld(SimulatedCluster& cluster, SimAgent& agent, std::function<void()> cut = {});

    int run(ShCall& call) override;
    QByteArray locate(const QByteArray& name) override;
    std::optional<SimEntry> stat(const QByteArray& path, int uid, bool follow) override;
    std::optional<QByteArray> read(const QByteArray& path, int uid) override;
    QByteArray write(const QByteArray& path, const QByteArray& content, bool append, int uid, int mode) override;
    QByteArrayList glob(const QByteArray& pattern, int uid) override;
    bool answers(const QByteArrayList& words) override;

private:
    int runNamed(ShCall& call, const QByteArray& name);
    int runScript(ShCall& call, const QByteArray& path, const QByteArray& text);
    bool refused(const ShCall& call, const QByteArray& name) const;

    SimulatedCluster& m_cluster;
    SimAgent& m_agent;
    QByteArray m_machine;
    std::function<void()> m_cut;
};

} // namespace backend
