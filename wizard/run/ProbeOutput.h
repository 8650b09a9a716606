#pragma once

#include "backend/node/NodeSession.h"

#include <QElapsedTimer>

#include <functional>

namespace wizard {

/// Keeps what a probe prints. A line "progress DONE ALL" on stderr says how many bytes of a file it has read.
class ProbeOutput final : public backend::OutputSink {
public:
    using Progress = std::function<void(qint64 done, qint64 all, qint64 perSecond)>;

    explicit ProbeOutput(Progress progress) : m_progress(std::move(progress)) { m_asked.start(); }

    void out(QByteArrayView bytes) override { stdoutBytes.append(bytes); }
    void err(QByteArrayView bytes) override;

    /// The last line that is no progress, the one that was not ended among them.
    QByteArray lastWords() const { return m_line.trimmed().isEmpty() ? m_said : m_line; }
    QByteArray stdoutBytes;

private:
    void take(const QByteArray& line);

    Progress m_progress;
    QElapsedTimer m_asked;
    QByteArray m_line, m_said;
};

/// Why a probe gave no answer, for a person.
QString outcomeText(const backend::ExecOutcome& outcome);

} // namespace wizard
