#include "backend/local/LocalSession.h"

#include "backend/local/LocalCommand.h"
#include "backend/local/PosixShell.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace backend {

namespace {
constexpr qsizetype fileChunk = qsizetype{256} * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LocalSession)
};

Error interruptedError()
{
    return {QStringLiteral("session.interrupted"), Text::tr("The work on this machine was interrupted."), {}, {}};
}

Error fileError(const QString& code, const QString& message, const QFileDevice& file)
{
    return {code, message, file.errorString(), {}};
}

/// A file by the path that scripts know.
QString fileName(const QByteArray& path)
{
#ifdef Q_OS_WIN
    return windowsPath(QString::fromUtf8(path));
#else
    return QFile::decodeName(path);
#endif
}

QFileDevice::Permissions permissionsOf(int mode)
{
    // Octal digits of a Unix mode against Qt's hexadecimal ones: owner, group, other.
    QFileDevice::Permissions permissions;
    const auto digit = [&](int bits, QFileDevice::Permission r, QFileDevice::Permission w, QFileDevice::Permission x) {
        if (bits & 4)
            permissions |= r;
        if (bits & 2)
            permissions |= w;
        if (bits & 1)
            permissions |= x;
    };
    digit(mode >> 6, QFileDevice::ReadOwner, QFileDevice::WriteOwner, QFileDevice::ExeOwner);
    digit(mode >> 3, QFileDevice::ReadGroup, QFileDevice::WriteGroup, QFileDevice::ExeGroup);
    digit(mode, QFileDevice::ReadOther, QFileDevice::WriteOther, QFileDevice::ExeOther);
    return permissions;
}
} // namespace

LocalSession::LocalSession() : LocalSession(usualShellFolders()) {}

LocalSession::LocalSession(QStringList shellFolders) : m_shellFolders(std::move(shellFolders)) {}

Result<void> LocalSession::open()
{
    m_interrupted = false;
    if (m_open)
        return {};
    m_shell = findShell(m_shellFolders);
    if (m_shell.isEmpty()) {
        return Error{QStringLiteral("local.shell.missing"),
                     Text::tr("This machine has no POSIX shell (sh)."),
                     {},
                     Text::tr("Name a jump box with Linux as the workstation of the case, which is the better way. Or "
                              "install Git for Windows, "
                              "which brings a shell.")};
    }
    m_open = true;
    return {};
}

bool LocalSession::isOpen() const
{
    return m_open;
}

ExecOutcome LocalSession::exec(const QByteArray& command, InputSource& input, OutputSink& output, qint64 limitMs)
{
    if (!m_open)
        return ExecOutcome::unknown(Text::tr("The session on this machine is closed."));
    LocalCommand running(m_shell, command, m_interrupted);
    return running.run(input, output, limitMs);
}

Result<void> LocalSession::put(const QByteArray& path, InputSource& content, int mode)
{
    if (auto ready = requireOpen(); !ready)
        return ready;
    const QString name = fileName(path);
    const QString message = Text::tr("%1 could not be written.").arg(name);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(QStringLiteral("session.put"), message, file);
    // Before the first byte, so that a secret is never readable by others.
    if (!file.setPermissions(permissionsOf(mode)))
        return fileError(QStringLiteral("session.put"), message, file);
    for (QByteArray chunk = content.read(fileChunk); !chunk.isEmpty(); chunk = content.read(fileChunk)) {
        if (takeInterrupt())
            return interruptedError();
        if (file.write(chunk) != chunk.size())
            return fileError(QStringLiteral("session.put"), message, file);
    }
    if (!file.commit())
        return fileError(QStringLiteral("session.put"), message, file);
    return {};
}

Result<void> LocalSession::get(const QByteArray& path, qint64 from, OutputSink& output)
{
    if (auto ready = requireOpen(); !ready)
        return ready;
    const QString name = fileName(path);
    const QString message = Text::tr("%1 could not be read.").arg(name);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || (from > 0 && !file.seek(from)))
        return fileError(QStringLiteral("session.get"), message, file);
    QByteArray chunk(fileChunk, Qt::Uninitialized);
    for (;;) {
        if (takeInterrupt())
            return interruptedError();
        const qint64 n = file.read(chunk.data(), chunk.size());
        if (n < 0)
            return fileError(QStringLiteral("session.get"), message, file);
        if (n == 0)
            return {};
        output.out(QByteArrayView(chunk.constData(), n));
    }
}

void LocalSession::close()
{
    m_open = false;
}

void LocalSession::interrupt()
{
    m_interrupted = true;
    m_open = false;
}

Result<void> LocalSession::requireOpen() const
{
    if (m_open)
        return {};
    return Error{QStringLiteral("session.closed"), Text::tr("The session on this machine is closed."), {}, {}};
}

bool LocalSession::takeInterrupt()
{
    return m_interrupted.exchange(false);
}

} // namespace backend
