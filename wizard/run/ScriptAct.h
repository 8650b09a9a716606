#pragma once

#include "wizard/run/TaskAct.h"

namespace wizard {

/// A script or argv: claimed and started detached by the agent, followed to its end. Never started twice: after an
/// interruption the node is asked first.
class ScriptAct final : public TaskAct {
public:
    enum class Kind {
        Step,
        WayBack, ///< to which what the step says of its output and of how it is stopped does not apply
    };
    /// `script` is the plan's text, holes and all: the task's command or its undo.
    ScriptAct(ActHost& host, QString script, Kind kind = Kind::Step)
        : TaskAct(host), m_script(std::move(script)), m_kind(kind)
    {
    }

    void begin() override;
    void resume() override;
    void proceed() override;
    void stop() override;

private:
    NodeCommand command(NodeCommand::Kind kind) const;
    void follow(NodeCommand command);
    void report(const NodeReport& report);
    void refused(const backend::Error& why);
    void ended(const NodeReport& report);
    void told(const NodeReport& report);
    void stopped(const NodeReport& report);

    QString m_script;
    Kind m_kind;
    bool m_waitsForTurn = false;
    bool m_stopping = false;
    bool m_over = false;
};

} // namespace wizard
