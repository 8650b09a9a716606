#include "wizard/journal/DiskSync.h"
#include "wizard/journal/Journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace wizard {

namespace {

constexpr qsizetype kBlockBytes = 65536;
constexpr qint64 kMebibyte = 1048576;

QString tr(const char* text)
{
    return QCoreApplication::translate("Journal", text);
}

class JournalFile final : public Journal {
public:
    JournalFile(const QString& path, std::unique_ptr<QLockFile> lock)
        : m_file(path), m_lock(std::move(lock)), m_reservePath(path + QStringLiteral(".reserve"))
    {
    }

    backend::Result<void> openFile()
    {
        const bool isNew = !QFileInfo::exists(m_file.fileName());
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            return failure();
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (isNew) {
            syncFolder(QFileInfo(m_file.fileName()).path());
            return {};
        }
        auto content = readJournal(m_file.fileName());
        if (!content)
            return content.error();
        m_digest = content->digest;
        m_seq = content->lines.size();
        return content->tornLineDropped ? cutTornLine(content->wholeBytes) : backend::Result<void>();
    }

    backend::Result<JournalLine> append(const QString& type, const QJsonObject& body, const QDateTime& time) override
    {
        // Read back from its own bytes, so that a replay sees the very same value (times have milliseconds).
        JournalLine line{m_seq + 1, QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch(), Qt::UTC), type, body,
                         m_digest};
        const QByteArray bytes = lineBytes(line);
        auto written = write(bytes + '\n');
        if (!written && QFile::remove(m_reservePath))
            written = write(bytes + '\n');
        if (!written)
            return written.error();
        m_digest = lineDigest(bytes);
        ++m_seq;
        return line;
    }

    QString digest() const override { return m_digest; }

    backend::Result<void> reserve(qint64 bytes) override
    {
        QFile file(m_reservePath);
        if (bytes == 0) {
            file.remove();
            return {};
        }
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return backend::Error{QStringLiteral("journal.reserve"),
                                  tr("No space could be set aside for the journal."),
                                  file.errorString(),
                                  {}};
        const QByteArray block(kBlockBytes, '\0');
        for (qint64 left = bytes; left > 0; left -= block.size()) {
            const qint64 size = qMin<qint64>(left, block.size());
            if (file.write(block.constData(), size) == size)
                continue;
            const QString reason = file.errorString();
            file.remove();
            return backend::Error{
                QStringLiteral("journal.reserve"), tr("No space could be set aside for the journal."), reason,
                tr("Free %1 MiB on the disk that holds %2.").arg(bytes / kMebibyte + 1).arg(m_file.fileName())};
        }
        return syncToDisk(file);
    }

private:
    backend::Error failure() const
    {
        return {QStringLiteral("journal.write"), tr("%1 could not be written.").arg(m_file.fileName()),
                m_file.errorString(), tr("Check that the disk is not full and the folder can be written.")};
    }

    /// Whole or not at all: what a failed write left is cut off again.
    backend::Result<void> write(const QByteArray& bytes)
    {
        const qint64 before = m_file.size();
        if (!m_file.seek(before))
            return failure();
        const bool whole = m_file.write(bytes) == bytes.size();
        auto synced = whole ? syncToDisk(m_file) : backend::Result<void>(failure());
        if (!synced)
            m_file.resize(before);
        return synced;
    }

    backend::Result<void> cutTornLine(qint64 whole)
    {
        if (!m_file.resize(whole))
            return failure();
        return syncToDisk(m_file);
    }

    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    QString m_reservePath;
    QString m_digest = lineDigest({});
    qint64 m_seq = 0;
};

} // namespace

backend::Result<std::unique_ptr<Journal>> Journal::open(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(QFileInfo(path).path() + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // a run may take hours; only a dead process loses its lock
    if (!lock->tryLock(0)) {
        qint64 pid = 0;
        QString host, program;
        lock->getLockInfo(&pid, &host, &program);
        return backend::Error{QStringLiteral("journal.locked"), tr("Another program works on this run."),
                              tr("%1, process %2 on %3").arg(program).arg(pid).arg(host),
                              tr("Use that window, or end that program first.")};
    }
    auto journal = std::make_unique<JournalFile>(path, std::move(lock));
    if (auto opened = journal->openFile(); !opened)
        return opened.error();
    return std::unique_ptr<Journal>(std::move(journal));
}

} // namespace wizard
