#include "backend/output/OutputSpool.h"
#include "backend/output/SpoolReader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace backend;

class OutputSpoolTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void storesWhatCame();
    void skipsWhatComesAgain();
    void gapIsRefused();
    void tornAtEveryByte();
    void damagedMiddleIsKeptAside();
    void unfinishedLineOfALostProgramIsClosed();
    void attemptsAreKeptApart();
    void linesOfEveryShape_data();
    void linesOfEveryShape();
    void readerFollowsAGrowingFile();
    void readerWhileAThreadWrites();
    void findBothWays();
    void fileIsPrivate();

private:
    std::unique_ptr<OutputSpool> open();
    static QByteArrayList allLines(const QString& path);
    QByteArray text() const { return allLines(m_path).join('\n'); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::shared_ptr<Redactor> m_redactor;
};

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& resultToShow = (result);                                                                           \
        QVERIFY2(resultToShow.ok(), resultToShow.ok() ? "" : qPrintable(resultToShow.error().toString()));             \
    } while (false)

void OutputSpoolTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("node.spool"));
    m_redactor = std::make_shared<Redactor>();
    m_redactor->add(Secret("secret-word"));
}

std::unique_ptr<OutputSpool> OutputSpoolTest::open()
{
    auto spool = OutputSpool::open(m_path, m_redactor);
    return spool ? std::move(*spool) : nullptr;
}

QByteArrayList OutputSpoolTest::allLines(const QString& path)
{
    auto reader = SpoolReader::open(path);
    if (!reader)
        return {"reader failed"};
    while ((*reader)->refresh(1)) {
    }
    return (*reader)->lines(0, static_cast<int>((*reader)->lineCount()));
}

void OutputSpoolTest::storesWhatCame()
{
    const auto spool = open();
    VERIFY_OK(spool->begin(3, 1));
    VERIFY_OK(spool->append(0, "\x1b[1mone\x1b[0m\r\ntwo secr"));
    VERIFY_OK(spool->append(21, "et-word\nthree"));
    VERIFY_OK(spool->end());
    QCOMPARE(text(), QByteArray("one\ntwo [redacted]\nthree"));
    QCOMPARE(spool->rawEnd(3, 1), 34);
    const QByteArray stored = "one\ntwo [redacted]\nthree\n";
    QCOMPARE(spool->storedBytes(3, 1), stored.size());
    QCOMPARE(spool->storedSha256(3, 1), QCryptographicHash::hash(stored, QCryptographicHash::Sha256).toHex());
    QCOMPARE(spool->rawEnd(4, 1), 0);
    QCOMPARE(spool->storedBytes(4, 1), 0);
}

void OutputSpoolTest::skipsWhatComesAgain()
{
    const auto spool = open();
    VERIFY_OK(spool->begin(1, 1));
    VERIFY_OK(spool->append(0, "abc\ndef\n"));
    VERIFY_OK(spool->append(4, "def\nghi\n"));
    VERIFY_OK(spool->append(0, "abc\n"));
    VERIFY_OK(spool->begin(1, 1));
    VERIFY_OK(spool->append(8, "ghi\njkl\n"));
    VERIFY_OK(spool->end());
    QCOMPARE(text(), QByteArray("abc\ndef\nghi\njkl"));
}

void OutputSpoolTest::gapIsRefused()
{
    const auto spool = open();
    QCOMPARE(spool->append(0, "x").error().code, QStringLiteral("spool.state"));
    VERIFY_OK(spool->begin(1, 1));
    VERIFY_OK(spool->append(0, "abc\n"));
    const auto gap = spool->append(5, "x");
    QVERIFY(!gap.ok());
    QCOMPARE(gap.error().code, QStringLiteral("spool.gap"));
    VERIFY_OK(spool->append(4, "d\n"));
}

/// A crash may leave any part of the last frames: what is fed again from rawEnd() gives the same text and no more.
void OutputSpoolTest::tornAtEveryByte()
{
    const QByteArray raw = "first\nsecond \x1b[3"
                           "1mred\x1b[0m secret-word\r\nthird \xe2\x82\xac line\nlast";
    QList<qint64> frameEnds;
    {
        const auto spool = open();
        VERIFY_OK(spool->begin(1, 1));
        for (qsizetype at = 0; at < raw.size(); at += 7) {
            VERIFY_OK(spool->append(at, raw.mid(at, 7)));
            frameEnds << QFile(m_path).size();
        }
        VERIFY_OK(spool->end());
    }
    QFile whole(m_path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QByteArray expected = text();
    QVERIFY(frameEnds.size() > 8);
    for (qsizetype length = 0; length <= bytes.size(); ++length) {
        // Torn: shorter; or as long, with blanks where the data did not reach the disk.
        for (const bool blank : {false, true}) {
            QFile torn(m_path);
            QVERIFY(torn.open(QIODevice::WriteOnly));
            torn.write(bytes.left(length) + (blank ? QByteArray(bytes.size() - length, '\0') : QByteArray()));
            torn.close();
            const auto spool = open();
            QVERIFY(spool);
            VERIFY_OK(spool->begin(1, 1));
            const qint64 from = spool->rawEnd(1, 1);
            QVERIFY(from <= raw.size());
            VERIFY_OK(spool->append(from, raw.mid(from)));
            VERIFY_OK(spool->end());
            QCOMPARE(text(), expected);
            QCOMPARE(spool->rawEnd(1, 1), raw.size());
        }
    }
}

void OutputSpoolTest::damagedMiddleIsKeptAside()
{
    const QByteArray line(99, 'x');
    {
        const auto spool = open();
        VERIFY_OK(spool->begin(1, 1));
        for (int i = 0; i < 20; ++i)
            VERIFY_OK(spool->append(i * 100'000, (line + '\n').repeated(1000)));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(150'000));
    file.write("damage");
    const qint64 size = file.size();
    file.close();
    const auto spool = open();
    QVERIFY(spool);
    QCOMPARE(spool->rawEnd(1, 1), 100'000);
    QFile aside(m_path + QStringLiteral(".damaged"));
    QVERIFY(aside.exists());
    QCOMPARE(aside.size() + QFile(m_path).size(), size);
}

void OutputSpoolTest::unfinishedLineOfALostProgramIsClosed()
{
    {
        const auto lost = open();
        VERIFY_OK(lost->begin(1, 1));
        VERIFY_OK(lost->append(0, "half a li"));
    }
    {
        const auto spool = open();
        VERIFY_OK(spool->begin(1, 1));
        QCOMPARE(spool->rawEnd(1, 1), 9);
        VERIFY_OK(spool->append(9, "ne, half an"));
    }
    const auto spool = open();
    VERIFY_OK(spool->begin(2, 1));
    VERIFY_OK(spool->append(0, "another task\n"));
    VERIFY_OK(spool->end());
    QCOMPARE(text(), QByteArray("half a line, half an\nanother task"));
    QCOMPARE(spool->rawEnd(1, 1), 20);
}

void OutputSpoolTest::attemptsAreKeptApart()
{
    const auto spool = open();
    VERIFY_OK(spool->begin(1, 1));
    VERIFY_OK(spool->append(0, "1a\n1b\n"));
    VERIFY_OK(spool->begin(2, 1));
    VERIFY_OK(spool->append(0, "2a\n"));
    VERIFY_OK(spool->begin(2, 2));
    auto reader = SpoolReader::open(m_path);
    VERIFY_OK(reader);
    (*reader)->refresh(1 << 20);
    QCOMPARE((*reader)->firstLineOf(2, 2), -1);
    QCOMPARE((*reader)->firstLineOf(2, 0), 2);
    VERIFY_OK(spool->append(0, "2b\n2c"));
    (*reader)->refresh(1 << 20);
    QCOMPARE((*reader)->firstLineOf(1, 1), 0);
    QCOMPARE((*reader)->lastLineOf(1, 0), 1);
    QCOMPARE((*reader)->firstLineOf(2, 1), 2);
    QCOMPARE((*reader)->lastLineOf(2, 1), 2);
    QCOMPARE((*reader)->firstLineOf(2, 0), 3);
    QCOMPARE((*reader)->lastLineOf(2, 2), 4);
    QCOMPARE((*reader)->firstLineOf(3, 0), -1);
    VERIFY_OK(spool->end());
    QCOMPARE(spool->storedSha256(2, 2), QCryptographicHash::hash("2b\n2c\n", QCryptographicHash::Sha256).toHex());
    QCOMPARE(spool->storedSha256(2, 1), QCryptographicHash::hash("2a\n", QCryptographicHash::Sha256).toHex());
}

void OutputSpoolTest::linesOfEveryShape_data()
{
    QTest::addColumn<int>("chunk");
    QTest::newRow("bytes") << 1;
    QTest::newRow("small") << 13;
    QTest::newRow("large") << 1'000'000;
}

void OutputSpoolTest::linesOfEveryShape()
{
    QFETCH(int, chunk);
    QByteArray raw;
    for (int i = 0; i < 400; ++i)
        raw += QByteArray::number(i) + QByteArray(i % 7 == 0 ? 0 : (i * 37) % 300, 'y') + (i % 5 == 0 ? "\n\n" : "\n");
    const auto spool = open();
    VERIFY_OK(spool->begin(1, 1));
    for (qsizetype at = 0; at < raw.size(); at += chunk)
        VERIFY_OK(spool->append(at, raw.mid(at, chunk)));
    const QByteArrayList expected = raw.chopped(1).split('\n');
    QCOMPARE(allLines(m_path), expected);
    auto reader = SpoolReader::open(m_path);
    VERIFY_OK(reader);
    while ((*reader)->refresh(1000)) {
    }
    QCOMPARE((*reader)->lineCount(), expected.size());
    for (int first = -2; first < expected.size() + 2; first += 3)
        QCOMPARE((*reader)->lines(first, 70), expected.mid(qMax(first, 0), first < 0 ? 70 + first : 70));
}

void OutputSpoolTest::readerFollowsAGrowingFile()
{
    const auto spool = open();
    auto opened = SpoolReader::open(m_path);
    VERIFY_OK(opened);
    const auto reader = std::move(*opened);
    QVERIFY(!reader->refresh(1000));
    QCOMPARE(reader->lineCount(), 0);
    QCOMPARE(reader->lines(0, 10), QByteArrayList());
    VERIFY_OK(spool->begin(1, 1));
    VERIFY_OK(spool->append(0, "Waiting"));
    reader->refresh(1000);
    QCOMPARE(reader->lines(0, 10), QByteArrayList{"Waiting"});
    VERIFY_OK(spool->append(7, " for etcd\nnext"));
    QCOMPARE(reader->lineCount(), 1);
    QCOMPARE(reader->lines(0, 10), QByteArrayList{"Waiting"});
    reader->refresh(1000);
    QCOMPARE(reader->lines(0, 10), (QByteArrayList{"Waiting for etcd", "next"}));
    VERIFY_OK(spool->append(21, "\n"));
    reader->refresh(1000);
    QCOMPARE(reader->lineCount(), 2);
}

void OutputSpoolTest::readerWhileAThreadWrites()
{
    constexpr int count = 20'000;
    const auto spool = open();
    std::atomic<bool> good = true;
    const std::unique_ptr<QThread> writer(QThread::create([&spool, &good] {
        good = spool->begin(1, 1).ok();
        qint64 offset = 0;
        for (int i = 0; i < count && good; ++i) {
            const QByteArray line = "line " + QByteArray::number(i) + '\n';
            good = spool->append(offset, line).ok();
            offset += line.size();
        }
    }));
    auto opened = SpoolReader::open(m_path);
    VERIFY_OK(opened);
    const auto reader = std::move(*opened);
    writer->start();
    qint64 seen = 0;
    while (seen < count && good) {
        reader->refresh(64 * 1024);
        const QByteArrayList fresh = reader->lines(seen, 1000);
        for (const QByteArray& line : fresh)
            QCOMPARE(line, "line " + QByteArray::number(seen++));
    }
    writer->wait();
    QVERIFY(good);
    QCOMPARE(reader->lineCount(), count);
}

void OutputSpoolTest::findBothWays()
{
    const auto spool = open();
    VERIFY_OK(spool->begin(1, 1));
    QByteArray raw;
    for (int i = 0; i < 1000; ++i)
        raw += i % 300 == 299 ? QByteArray("an ERROR here\n") : QByteArray("fine\n");
    raw += "gr\xc3\xbc\xc3\x9f"
           "e";
    VERIFY_OK(spool->append(0, raw));
    auto reader = SpoolReader::open(m_path);
    VERIFY_OK(reader);
    while ((*reader)->refresh(100)) {
    }
    QCOMPARE((*reader)->find("error", 0, true), 299);
    QCOMPARE((*reader)->find("Error", 300, true), 599);
    QCOMPARE((*reader)->find("error", 900, true), -1);
    QCOMPARE((*reader)->find("error", 5000, false), 899);
    QCOMPARE((*reader)->find("error", 598, false), 299);
    QCOMPARE((*reader)->find("error", 298, false), -1);
    QCOMPARE((*reader)->find("GR\xc3\x9c", 0, true), 1000);
    QCOMPARE((*reader)->find("", 0, true), -1);
}

void OutputSpoolTest::fileIsPrivate()
{
    const auto spool = open();
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());
    QVERIFY(!OutputSpool::open(m_folder->filePath(QStringLiteral("no/such/folder.spool")), m_redactor).ok());
    QVERIFY(!SpoolReader::open(m_folder->filePath(QStringLiteral("none.spool"))).ok());
}

QTEST_GUILESS_MAIN(OutputSpoolTest)
#include "OutputSpoolTest.moc"
