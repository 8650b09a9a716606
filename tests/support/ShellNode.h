#pragma once

#include "backend/node/NodeSession.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

/// A "node" for tests of the agent: a folder of this machine, a chosen sh with its own tools in front of PATH, and
/// perhaps another user. POSIX only.
class ShellNode {
public:
    /// `tools`: "dash", "bash" or "busybox" (then all its applets replace the usual ones).
    ShellNode(const QByteArray& tools, bool asNobody)
    {
        if (asNobody)
            wrapper = {QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                       QStringLiteral("--clear-groups")};
        QFile::setPermissions(m_folder.path(), allMay);
        QDir(m_folder.path()).mkpath(QStringLiteral("bin"));
        QDir(m_folder.path()).mkpath(QStringLiteral("home"));
        QFile::setPermissions(path("home"), allMay | QFileDevice::WriteGroup | QFileDevice::WriteOther);
        linkTools(tools);
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), path("bin") + QStringLiteral(":/usr/bin:/bin:/usr/sbin:/sbin"));
        environment.insert(QStringLiteral("HOME"), path("home"));
        if (wrapper.isEmpty() || stateByVariable)
            environment.insert(QStringLiteral("ROLLBACK_WIZARD_STATE"), path("home/state"));
        return environment;
    }

    QStringList wrapper;
    bool stateByVariable = false;

private:
    static constexpr auto allMay = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                                   QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                   QFileDevice::ExeOther;

    void link(const QString& target, const QString& name) const
    {
        QFile::link(target, m_folder.filePath(QStringLiteral("bin/") + name));
    }
    void linkTools(const QByteArray& tools) const
    {
        if (tools != "busybox") {
            link(QStringLiteral("/bin/") + QString::fromLatin1(tools), QStringLiteral("sh"));
            return;
        }
        QProcess list;
        list.start(QStringLiteral("busybox"), {QStringLiteral("--list")});
        list.waitForFinished();
        for (const QByteArray& applet : list.readAllStandardOutput().split('\n')) {
            if (!applet.isEmpty() && applet != "busybox")
                link(QStringLiteral("/bin/busybox"), QString::fromLatin1(applet));
        }
    }

    QTemporaryDir m_folder;
};

/// NodeSession into a ShellNode. Like a real one it knows nothing more once the connection is cut: killAfterMs ends the
/// command's processes with SIGKILL and loses the session.
class ShellSession final : public backend::NodeSession {
public:
    explicit ShellSession(const ShellNode& node) : m_node(node) {}

    int killAfterMs = -1;
    QByteArray noise; ///< what a login shell runs before the command

    backend::Result<void> open() override
    {
        m_open = true;
        return {};
    }
    bool isOpen() const override { return m_open; }
    void close() override { m_open = false; }
    void interrupt() override { m_open = false; }

    backend::ExecOutcome exec(const QByteArray& command, backend::InputSource& input, backend::OutputSink& output,
                              qint64 limitMs) override
    {
        if (!m_open)
            return backend::ExecOutcome::unknown(QStringLiteral("closed"));
        QProcess process;
        process.setProcessEnvironment(m_node.environment());
        QStringList words = m_node.wrapper;
        words << QStringLiteral("setsid") << QStringLiteral("sh") << QStringLiteral("-c")
              << QString::fromUtf8(noise + command);
        process.start(words.takeFirst(), words);
        if (!process.waitForStarted())
            return backend::ExecOutcome::unknown(process.errorString());
        for (QByteArray chunk = input.read(65536); !chunk.isEmpty(); chunk = input.read(65536))
            process.write(chunk);
        process.closeWriteChannel();
        return attend(process, output, limitMs);
    }

    backend::Result<void> put(const QByteArray&, backend::InputSource&, int) override { return {}; }
    backend::Result<void> get(const QByteArray& path, qint64 from, backend::OutputSink& output) override
    {
        QFile file(QString::fromUtf8(path));
        if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
            return backend::Error{QStringLiteral("session.get"), file.errorString(), {}, {}};
        output.out(file.readAll());
        return {};
    }

private:
    static void drain(QProcess& process, backend::OutputSink& output)
    {
        if (const QByteArray bytes = process.readAllStandardOutput(); !bytes.isEmpty())
            output.out(bytes);
        if (const QByteArray bytes = process.readAllStandardError(); !bytes.isEmpty())
            output.err(bytes);
    }

    backend::ExecOutcome attend(QProcess& process, backend::OutputSink& output, qint64 limitMs)
    {
        QElapsedTimer since;
        since.start();
        while (process.state() != QProcess::NotRunning) {
            process.waitForReadyRead(5);
            drain(process, output);
            if (!output.goesOn())
                return killed(process, backend::ExecOutcome::cancelled());
            if (limitMs > 0 && since.hasExpired(limitMs))
                return killed(process, backend::ExecOutcome::overdue());
            if (killAfterMs >= 0 && since.hasExpired(killAfterMs)) {
                m_open = false;
                return killed(process, backend::ExecOutcome::unknown(QStringLiteral("cut")));
            }
        }
        drain(process, output);
        return process.exitStatus() == QProcess::NormalExit
                   ? backend::ExecOutcome::exited(process.exitCode())
                   : backend::ExecOutcome::signalled(QString::number(process.exitCode()));
    }

    static backend::ExecOutcome killed(QProcess& process, backend::ExecOutcome outcome)
    {
        ::kill(-static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished(5000);
        return outcome;
    }

    const ShellNode& m_node;
    bool m_open = true;
};
