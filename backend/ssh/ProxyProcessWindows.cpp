// Marked file: Windows has no way to give a socket to the shell's program as its stdin.
#include "backend/ssh/ProxyProcess.h"

#ifdef _WIN32

#include <QCoreApplication>

namespace backend {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProxyProcess)
};
} // namespace

Result<ProxyProcess::Started> ProxyProcess::start(const QString& command)
{
    return Error{QStringLiteral("ssh.connect"),
                 Text::tr("A ProxyCommand cannot be used on Windows. Name the machine in between as a jump host."),
                 command,
                 {}};
}

} // namespace backend

#endif
