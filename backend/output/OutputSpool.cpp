#include "backend/output/OutputSpool.h"

#include "backend/output/FrameScanner.h"
#include "backend/output/OutputPipeline.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace backend {

namespace {
/// Texts for a person, in one translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutputSpool)
};

// Keeps frames so small that a reader with a budget stops soon.
constexpr qsizetype rawSlice = qsizetype(128) * 1024;
// More than this behind the last good frame is not a torn write and is kept aside.
constexpr qint64 largestTear = SpoolFrame::longestText + SpoolFrame::headerSize;

using Key = std::pair<int, int>; // task, attempt

/// What the frames of one attempt add up to.
struct Stored {
    qint64 rawEnd = 0;
    qint64 bytes = 0;
    quint32 column = 0;
    qint64 firstFrame = -1; ///< file positions; the attempt's frames lie between, perhaps not alone
    qint64 lastFrameEnd = 0;
};

Error fileError(const char* code, const QString& message, const QFile& file)
{
    return {QString::fromLatin1(code), message.arg(file.fileName()), file.errorString(), {}};
}

class SpoolFile final : public OutputSpool {
public:
    SpoolFile(const QString& path, std::shared_ptr<const Redactor> redactor)
        : m_file(path), m_redactor(redactor ? std::move(redactor) : std::make_shared<const Redactor>())
    {
    }

    Result<void> openFile();
    Result<void> begin(int task, int attempt) override;
    Result<void> append(qint64 rawOffset, QByteArrayView raw) override;
    Result<void> end() override;
    qint64 rawEnd(int task, int attempt) const override { return m_stored.value({task, attempt}).rawEnd; }
    QByteArray storedSha256(int task, int attempt) const override;
    qint64 storedBytes(int task, int attempt) const override { return m_stored.value({task, attempt}).bytes; }

private:
    Result<void> cutTornEnd();
    Result<void> keepDamagedEnd();
    void account(const SpoolFrame& frame, qint64 position);
    Result<void> write(QByteArrayView text, qint64 rawEnd, quint32 column);
    Result<void> closeLineOfAnother(Key key);
    void restart();

    QFile m_file;
    std::shared_ptr<const Redactor> m_redactor;
    qint64 m_goodEnd = 0; ///< of the last whole frame
    QMap<Key, Stored> m_stored;
    std::optional<Key> m_last;    ///< attempt of the last frame with text
    std::optional<Key> m_current; ///< between begin and end
    std::unique_ptr<OutputPipeline> m_pipeline;
};

Result<void> SpoolFile::openFile()
{
    const bool isNew = !m_file.exists();
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fileError("spool.open", Words::tr("The output file %1 could not be opened."), m_file);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (isNew && !m_file.setPermissions(ownerOnly))
        return fileError("spool.open", Words::tr("The output file %1 could not be protected from other users."),
                         m_file);
    return cutTornEnd();
}

Result<void> SpoolFile::cutTornEnd()
{
    FrameScanner scanner(m_file);
    while (scanner.next())
        account(scanner.frame(), scanner.framePosition());
    m_goodEnd = scanner.position();
    const qint64 behind = m_file.size() - m_goodEnd;
    if (behind > largestTear) {
        if (auto kept = keepDamagedEnd(); !kept)
            return kept;
    }
    if (behind > 0 && !m_file.resize(m_goodEnd))
        return fileError("spool.write", Words::tr("The torn end of the output file %1 could not be cut."), m_file);
    return {};
}

Result<void> SpoolFile::keepDamagedEnd()
{
    QFile aside(m_file.fileName() + QStringLiteral(".damaged"));
    bool good = aside.open(QIODevice::WriteOnly) && m_file.seek(m_goodEnd);
    while (good && !m_file.atEnd()) {
        const QByteArray chunk = m_file.read(rawSlice);
        good = !chunk.isEmpty() && aside.write(chunk) == chunk.size();
    }
    if (good && aside.flush())
        return {};
    return fileError("spool.write", Words::tr("The damaged part of an output could not be kept as %1."), aside);
}

void SpoolFile::account(const SpoolFrame& frame, qint64 position)
{
    const Key key(frame.task, frame.attempt);
    Stored& stored = m_stored[key];
    stored.rawEnd = frame.rawEnd();
    stored.bytes += frame.textLength;
    stored.column = frame.column;
    if (stored.firstFrame < 0)
        stored.firstFrame = position;
    stored.lastFrameEnd = position + SpoolFrame::headerSize + frame.textLength;
    if (frame.textLength > 0)
        m_last = key;
}

Result<void> SpoolFile::begin(int task, int attempt)
{
    const Key key(task, attempt);
    if (m_current) {
        if (*m_current == key) {
            restart();
            return {};
        }
        if (auto ended = end(); !ended)
            return ended;
    }
    if (auto closed = closeLineOfAnother(key); !closed)
        return closed;
    m_current = key;
    restart();
    if (!m_stored.contains(key))
        return write({}, 0, 0);
    return {};
}

/// A line that a lost program left unfinished must not run into the output of another attempt.
Result<void> SpoolFile::closeLineOfAnother(Key key)
{
    if (!m_last || *m_last == key || m_stored.value(*m_last).column == 0)
        return {};
    m_current = *m_last;
    auto written = write("\n", m_stored.value(*m_last).rawEnd, 0);
    m_current.reset();
    return written;
}

/// Goes on behind the last good frame; what was held back will come again.
void SpoolFile::restart()
{
    const Stored stored = m_stored.value(*m_current);
    m_pipeline = std::make_unique<OutputPipeline>(*m_redactor, stored.rawEnd, stored.column);
}

Result<void> SpoolFile::append(qint64 rawOffset, QByteArrayView raw)
{
    if (!m_current)
        return Error{QStringLiteral("spool.state"), Words::tr("Output came before its step began."), {}, {}};
    if (rawOffset > m_pipeline->rawNext()) {
        const QString gap = Words::tr("Bytes %1 to %2 are missing.").arg(m_pipeline->rawNext()).arg(rawOffset);
        return Error{QStringLiteral("spool.gap"), Words::tr("A part of the output did not come."), gap, {}};
    }
    // What was stored already may be sent again after a cut.
    QByteArrayView rest = raw.sliced(std::min<qint64>(m_pipeline->rawNext() - rawOffset, raw.size()));
    while (!rest.isEmpty()) {
        const QByteArrayView slice = rest.first(std::min(rest.size(), rawSlice));
        const QByteArray text = m_pipeline->feed(slice);
        if (auto written = write(text, m_pipeline->rawDone(), static_cast<quint32>(m_pipeline->column())); !written)
            return written;
        rest = rest.sliced(slice.size());
    }
    return {};
}

Result<void> SpoolFile::end()
{
    if (!m_current)
        return {};
    const QByteArray text = m_pipeline->finish();
    auto written = write(text, m_pipeline->rawDone(), 0);
    if (written) {
        m_current.reset();
        m_pipeline.reset();
    }
    return written;
}

/// One frame up to raw offset `rawEnd`. Where it cannot be written whole, the file and the pipeline are as before it.
Result<void> SpoolFile::write(QByteArrayView text, qint64 rawEnd, quint32 column)
{
    const bool isFirst = !m_stored.contains(*m_current);
    SpoolFrame frame;
    std::tie(frame.task, frame.attempt) = *m_current;
    frame.rawOffset = m_stored.value(*m_current).rawEnd;
    frame.rawLength = rawEnd - frame.rawOffset;
    frame.column = column;
    frame.textLength = static_cast<quint32>(text.size());
    if (text.isEmpty() && frame.rawLength == 0 && !isFirst)
        return {};
    const QByteArray bytes = encodeFrame(frame, text);
    if (m_file.seek(m_goodEnd) && m_file.write(bytes) == bytes.size()) {
        account(frame, m_goodEnd);
        m_goodEnd += bytes.size();
        return {};
    }
    Error error = fileError("spool.write", Words::tr("The output file %1 could not be written."), m_file);
    error.hint = Words::tr("Nothing is lost: the node keeps the whole output. Make room on this machine's disk.");
    m_file.resize(m_goodEnd);
    restart();
    return error;
}

QByteArray SpoolFile::storedSha256(int task, int attempt) const
{
    const Stored stored = m_stored.value({task, attempt});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile file(m_file.fileName());
    if (stored.firstFrame >= 0 && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        FrameScanner scanner(file, stored.firstFrame);
        while (scanner.position() < stored.lastFrameEnd && scanner.next()) {
            if (scanner.frame().task == task && scanner.frame().attempt == attempt)
                hash.addData(scanner.text());
        }
    }
    return hash.result().toHex();
}
} // namespace

Result<std::unique_ptr<OutputSpool>> OutputSpool::open(const QString& path, std::shared_ptr<const Redactor> redactor)
{
    auto spool = std::make_unique<SpoolFile>(path, std::move(redactor));
    if (auto opened = spool->openFile(); !opened)
        return opened.error();
    return std::unique_ptr<OutputSpool>(std::move(spool));
}

} // namespace backend
