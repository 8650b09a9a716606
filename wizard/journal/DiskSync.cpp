#include "wizard/journal/DiskSync.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

// System calls of each platform; nothing outside this file needs them.
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace wizard {

namespace {

bool flushHandle(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#elif defined(Q_OS_MACOS)
    // fsync() of macOS leaves the data in the drive's cache.
    return fcntl(handle, F_FULLFSYNC) != -1 || fsync(handle) == 0;
#else
    return fsync(handle) == 0;
#endif
}

} // namespace

backend::Result<void> syncToDisk(QFileDevice& file)
{
    if (file.flush() && flushHandle(file.handle()))
        return {};
    return backend::Error{
        QStringLiteral("journal.sync"),
        QCoreApplication::translate("Journal", "%1 could not be written to disk.").arg(file.fileName()),
        file.error() == QFileDevice::NoError ? qt_error_string(errno) : file.errorString(),
        QCoreApplication::translate("Journal", "Check that the disk is not full.")};
}

void syncFolder(const QString& folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder);
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (handle < 0)
        return;
    fsync(handle);
    ::close(handle);
#endif
}

} // namespace wizard
