#pragma once

#include "wizard/run/TaskAct.h"

namespace wizard {

/// A file from one machine to another through the desk: hash at the source, fetch (goes on where it broke off), store,
/// hash at the target. What is already there with the same hash is left alone. The desk's copy is readable by its owner
/// alone and removed. To "run" it is kept: in the folder of the run, readable by its owner alone.
class TransferAct final : public TaskAct {
public:
    using TaskAct::TaskAct;
    void begin() override;

private:
    struct End {
        QString at, path;
        bool isRun() const { return at == QLatin1String("run"); }
        bool isDesk() const { return at == QLatin1String("desk") || isRun(); }
    };
    End end(const QString& which) const;
    void hashOf(const End& end, std::function<void(const QString& sha256, const QString& problem)> answer);
    void fetch();
    void store();
    void compareThere();
    void compare(const QString& stored);
    void giveUp(const QString& reason);

    End m_from, m_to;
    QString m_deskPath;
    QString m_source; ///< SHA-256
};

} // namespace wizard
