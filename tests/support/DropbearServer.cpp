#include "tests/support/DropbearServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace {
QString program(const char* name)
{
    return QStandardPaths::findExecutable(QLatin1String(name),
                                          {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

/// In the user's home, where dropbear looks; it insists on the owner.
QString letIn(const QString& user, const QString& publicKeyFile)
{
    const passwd* entry = ::getpwnam(user.toLocal8Bit().constData());
    if (!entry)
        return QStringLiteral("there is no such user");
    const QString folder = QFile::decodeName(entry->pw_dir) + QStringLiteral("/.ssh");
    const QString keys = folder + QStringLiteral("/authorized_keys");
    QDir().mkpath(folder);
    QFile::remove(keys);
    if (!QFile::copy(publicKeyFile, keys))
        return QStringLiteral("the key cannot be put into place");
    for (const QString& path : {QFile::decodeName(entry->pw_dir), folder, keys}) {
        if (::chown(QFile::encodeName(path).constData(), entry->pw_uid, entry->pw_gid) != 0)
            return QStringLiteral("only root can do this");
    }
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QFile::setPermissions(keys, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}
} // namespace

QString DropbearServer::start(const QString& user, const QString& publicKeyFile)
{
    if (program("dropbear").isEmpty() || program("dropbearkey").isEmpty())
        return QStringLiteral("dropbear is not installed");
    if (const QString problem = letIn(user, publicKeyFile); !problem.isNull())
        return problem;
    const QString key = m_folder.filePath(QStringLiteral("host"));
    QProcess keygen;
    keygen.start(program("dropbearkey"), {QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-f"), key});
    if (!keygen.waitForFinished() || keygen.exitCode() != 0)
        return QStringLiteral("dropbearkey failed");
    m_port = static_cast<quint16>(20000 + QRandomGenerator::global()->bounded(20000));
    const QString log = m_folder.filePath(QStringLiteral("log"));
    m_process.setStandardErrorFile(log);
    m_process.start(program("dropbear"), {QStringLiteral("-F"), QStringLiteral("-E"), QStringLiteral("-r"), key,
                                          QStringLiteral("-p"), QStringLiteral("127.0.0.1:%1").arg(m_port),
                                          QStringLiteral("-P"), m_folder.filePath(QStringLiteral("pid"))});
    QElapsedTimer since;
    since.start();
    for (;;) {
        QFile text(log);
        const QByteArray said = text.open(QIODevice::ReadOnly) ? text.readAll() : QByteArray();
        if (said.contains("Not backgrounding"))
            return {};
        if (m_process.waitForFinished(50) || since.hasExpired(10000))
            return QStringLiteral("dropbear ended: ") + QString::fromLocal8Bit(said);
    }
}

void DropbearServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    m_process.waitForFinished();
}
