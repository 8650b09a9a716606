#pragma once

#include "backend/node/NodeSession.h"

#include <QElapsedTimer>
#include <QProcess>

#include <atomic>
#include <memory>

namespace backend {

/// One run of `sh -c` on this machine: feeds stdin, drains both streams, watches limit and interrupt.
class LocalCommand {
public:
    LocalCommand(const QString& shell, const QByteArray& command, const std::atomic<bool>& interrupted);

    ExecOutcome run(InputSource& input, OutputSink& output, qint64 limitMs);

private:
    void feed(InputSource& input);
    void drain(OutputSink& output);
    ExecOutcome outcomeOfEnded() const;
    /// Leaves a command that still runs alone.
    void leaveRunning();

    std::unique_ptr<QProcess> m_process;
    const std::atomic<bool>& m_interrupted;
    bool m_inputEnded = false;
};

} // namespace backend
