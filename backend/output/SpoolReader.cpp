#include "backend/output/SpoolReader.h"

#include "backend/output/FileWindow.h"
#include "backend/output/FrameScanner.h"
#include "backend/output/LineIndex.h"
#include "backend/output/LineSearch.h"

#include <QCache>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace backend {

namespace {
/// Texts for a person, in one translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpoolReader)
};

constexpr qsizetype blockReadAhead = qsizetype(16) * 1024;
constexpr int cachedBlocks = 16;

class SpoolFileReader final : public SpoolReader {
public:
    explicit SpoolFileReader(const QString& path)
        : m_file(path), m_scanner(m_file), m_window(m_file, blockReadAhead), m_blocks(cachedBlocks)
    {
    }

    Result<void> openFile();
    bool refresh(qint64 budgetBytes) override;
    qint64 lineCount() const override { return m_index.lineCount(); }
    QByteArrayList lines(qint64 first, int count) const override;
    qint64 firstLineOf(int task, int attempt) const override { return m_index.firstLineOf(task, attempt); }
    qint64 lastLineOf(int task, int attempt) const override { return m_index.lastLineOf(task, attempt); }
    qint64 find(const QByteArray& text, qint64 from, bool forward) const override;

private:
    QByteArrayList block(qint64 number) const;
    QByteArrayList readBlock(qint64 number) const;

    // Reading moves the file position and fills caches; what is read stays the same.
    mutable QFile m_file;
    FrameScanner m_scanner;
    LineIndex m_index;
    mutable FileWindow m_window;
    mutable QCache<qint64, QByteArrayList> m_blocks; ///< whole ones only
};

Result<void> SpoolFileReader::openFile()
{
    if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return Error{QStringLiteral("spool.open"),
                 Words::tr("The output file %1 could not be read.").arg(m_file.fileName()),
                 m_file.errorString(),
                 {}};
}

bool SpoolFileReader::refresh(qint64 budgetBytes)
{
    const qint64 begin = m_scanner.position();
    bool grew = false;
    while (m_scanner.position() - begin < budgetBytes && m_scanner.next()) {
        m_index.add(m_scanner.frame(), m_scanner.framePosition(), m_scanner.text());
        grew = true;
    }
    if (grew)
        m_window.forget();
    return m_scanner.position() - begin >= budgetBytes;
}

QByteArrayList SpoolFileReader::lines(qint64 first, int count) const
{
    QByteArrayList found;
    const qint64 from = std::max<qint64>(first, 0);
    const qint64 end = std::min(first + count, lineCount());
    for (qint64 line = from; line < end;) {
        const qint64 number = line / LineIndex::linesPerBlock;
        const qint64 inBlock = line % LineIndex::linesPerBlock;
        const QByteArrayList all = block(number);
        const qint64 wanted = std::min(end - line, LineIndex::linesPerBlock - inBlock);
        const QByteArrayList part = all.mid(inBlock, wanted);
        if (part.isEmpty())
            break;
        found += part;
        line += part.size();
    }
    return found;
}

QByteArrayList SpoolFileReader::block(qint64 number) const
{
    if (const QByteArrayList* known = m_blocks.object(number))
        return *known;
    QByteArrayList read = readBlock(number);
    const bool isWhole = (number + 1) * LineIndex::linesPerBlock <= m_index.wholeLines();
    if (isWhole && read.size() == LineIndex::linesPerBlock)
        m_blocks.insert(number, new QByteArrayList(read));
    return read;
}

/// Appends the lines of a piece of text; the last line of the list is the unfinished one.
void splitInto(QByteArrayView text, QByteArrayList& lines)
{
    qsizetype at = 0;
    while (lines.size() <= LineIndex::linesPerBlock) {
        const qsizetype end = text.indexOf('\n', at);
        if (end < 0) {
            lines.last().append(text.sliced(at));
            return;
        }
        lines.last().append(text.sliced(at, end - at));
        lines.append(QByteArray());
        at = end + 1;
    }
}

QByteArrayList SpoolFileReader::readBlock(qint64 number) const
{
    QByteArrayList lines = {QByteArray()};
    auto [frameAt, inText] = m_index.blockStart(number);
    while (frameAt < m_scanner.position() && lines.size() <= LineIndex::linesPerBlock) {
        const auto frame = decodeFrameHeader(m_window.bytesAt(frameAt, SpoolFrame::headerSize));
        if (!frame)
            break;
        const qint64 textAt = frameAt + SpoolFrame::headerSize;
        while (inText < frame->textLength && lines.size() <= LineIndex::linesPerBlock) {
            const QByteArrayView text =
                m_window.bytesAt(textAt + inText, std::min<qint64>(frame->textLength - inText, blockReadAhead));
            if (text.isEmpty())
                return lines;
            splitInto(text, lines);
            inText += text.size();
        }
        frameAt = textAt + frame->textLength;
        inText = 0;
    }
    // An unfinished line without text is none; behind the 64th lies the next block.
    if (lines.last().isEmpty() || lines.size() > LineIndex::linesPerBlock)
        lines.removeLast();
    return lines;
}

qint64 SpoolFileReader::find(const QByteArray& text, qint64 from, bool forward) const
{
    const LineSearch search(text);
    if (search.isEmpty() || lineCount() == 0)
        return -1;
    const qint64 step = forward ? 1 : -1;
    const qint64 begin = forward ? std::max<qint64>(from, 0) : std::min(from, lineCount() - 1);
    QByteArrayList lines;
    qint64 loaded = -1;
    for (qint64 line = begin; line >= 0 && line < lineCount(); line += step) {
        const qint64 number = line / LineIndex::linesPerBlock;
        if (number != loaded) {
            lines = readBlock(number);
            loaded = number;
        }
        if (search.matches(lines.value(line % LineIndex::linesPerBlock)))
            return line;
    }
    return -1;
}
} // namespace

Result<std::unique_ptr<SpoolReader>> SpoolReader::open(const QString& path)
{
    auto reader = std::make_unique<SpoolFileReader>(path);
    if (auto opened = reader->openFile(); !opened)
        return opened.error();
    return std::unique_ptr<SpoolReader>(std::move(reader));
}

} // namespace backend
