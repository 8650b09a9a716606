#include "tests/support/TestUser.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <unistd.h>

namespace {
int run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() ? process.exitCode() : -1;
}
} // namespace

QString TestUser::make(const QString& password)
{
    if (::geteuid() != 0)
        return QStringLiteral("needs root, to add the user %1 and take it away again").arg(m_name);
    for (const char* tool : {"useradd", "userdel", "chpasswd", "chage"}) {
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            return QStringLiteral("there is no %1 here").arg(QLatin1String(tool));
    }
    run(QStringLiteral("userdel"), {QStringLiteral("-r"), m_name}); // left by a test that was killed
    if (run(QStringLiteral("useradd"),
            {QStringLiteral("-m"), QStringLiteral("-s"), QStringLiteral("/bin/bash"), m_name}) != 0)
        return QStringLiteral("useradd failed");
    m_made = true;
    const QString line = m_name + u':' + password + u'\n';
    return run(QStringLiteral("chpasswd"), {}, line.toUtf8()) == 0 ? QString() : QStringLiteral("chpasswd failed");
}

void TestUser::remove()
{
    if (m_made)
        run(QStringLiteral("userdel"), {QStringLiteral("-r"), m_name});
    m_made = false;
}

bool TestUser::setPasswordDay(int day) const
{
    return run(QStringLiteral("chage"), {QStringLiteral("-d"), QString::number(day), m_name}) == 0;
}
