#pragma once

#include "backend/node/NodeSession.h"

#include <QString>
#include <QStringList>

#include <atomic>

namespace backend {

/// NodeSession for this machine: commands run under `sh` as the person who started the program (there is no become).
/// Where no POSIX shell is found open() fails with "local.shell.missing"; nothing else is tried. On Windows that of Git
/// for Windows is looked for, and files have the paths that it knows ("/c/Users/me/x"). As over SSH, a limit or an
/// interrupt never kills: the command runs on, with nobody reading its output. One command is one argument of a
/// program, so its text is limited by the system (128 KiB on Linux).
class LocalSession final : public NodeSession {
public:
    LocalSession();
    /// `shellFolders`: where `sh` is looked for when the search path has none.
    explicit LocalSession(QStringList shellFolders);

    Result<void> open() override;
    bool isOpen() const override;
    ExecOutcome exec(const QByteArray& command, InputSource& input, OutputSink& output, qint64 limitMs) override;
    Result<void> put(const QByteArray& path, InputSource& content, int mode) override;
    Result<void> get(const QByteArray& path, qint64 from, OutputSink& output) override;
    void close() override;
    void interrupt() override;

private:
    Result<void> requireOpen() const;
    /// True once: the call in progress has to end because of interrupt().
    bool takeInterrupt();

    QStringList m_shellFolders;
    QString m_shell;
    std::atomic<bool> m_open = false;
    std::atomic<bool> m_interrupted = false;
};

} // namespace backend
