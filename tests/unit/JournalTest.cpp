#include "wizard/journal/Journal.h"
#include "tests/support/FileContent.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace wizard;

namespace {

const QDateTime kTime(QDate(2026, 11, 21), QTime(2, 3, 4, 5), Qt::UTC);

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private:
    /// A journal of three lines, closed again.
    QString threeLines(const QTemporaryDir& folder)
    {
        const QString path = folder.filePath(QStringLiteral("journal.ndjson"));
        auto journal = Journal::open(path);
        for (int i = 1; i <= 3; ++i)
            (void)(*journal)->append(QStringLiteral("note-added"), {{"text", QStringLiteral("line %1 ü").arg(i)}},
                                     kTime.addSecs(i));
        return path;
    }

private slots:
    void whatIsWrittenIsRead()
    {
        QTemporaryDir folder;
        const JournalContent content = *readJournal(threeLines(folder));
        QCOMPARE(content.lines.size(), 3);
        QVERIFY(!content.tornLineDropped);
        QCOMPARE(content.lines.at(1).seq, 2);
        QCOMPARE(content.lines.at(1).time, kTime.addSecs(2));
        QCOMPARE(content.lines.at(1).body.value("text").toString(), QStringLiteral("line 2 ü"));
        QCOMPARE(content.lines.at(0).prev, lineDigest({}));
        QCOMPARE(content.digest, lineDigest(lineBytes(content.lines.at(2))));
    }

    /// Times are read by hand where they have our own form, and no other way: what is none is refused.
    void timesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("time");
        QTest::newRow("ours") << QByteArray("2026-11-21T02:03:04.005Z") << kTime;
        QTest::newRow("leap day") << QByteArray("2028-02-29T23:59:59.999Z")
                                  << QDateTime(QDate(2028, 2, 29), QTime(23, 59, 59, 999), Qt::UTC);
        QTest::newRow("another form") << QByteArray("2026-11-21T02:03:04Z") << kTime.addMSecs(-5);
        for (const char* bad : {"2026-02-30T02:03:04.005Z", "2026-11-21T24:03:04.005Z", "2026-11-2xT02:03:04.005Z",
                                "2026-11-21 02:03:-4.005Z", "yesterday"})
            QTest::newRow(bad) << QByteArray(bad) << QDateTime();
    }

    void timesAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, time);
        JournalLine line;
        QString error;
        const QByteArray bytes = "{\"body\":{},\"prev\":\"\",\"seq\":1,\"time\":\"" + text + "\",\"type\":\"x\"}";
        QCOMPARE(parseLine(bytes, line, error), time.isValid());
        if (time.isValid())
            QCOMPARE(line.time, time);
    }

    void onlyTheOwnerCanRead()
    {
        QTemporaryDir folder;
        const QFile file(threeLines(folder));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    }

    void aTornEndIsDroppedAtEveryByte()
    {
        QTemporaryDir folder;
        const QString path = threeLines(folder);
        const QByteArray whole = contentOf(path);
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            setContent(path, whole.first(length));
            const auto content = readJournal(path);
            QVERIFY2(content.ok(), qPrintable(QString::number(length)));
            QCOMPARE(content->lines.size(), whole.first(length).count('\n'));
            QCOMPARE(content->tornLineDropped, length > 0 && !whole.first(length).endsWith('\n'));

            auto journal = Journal::open(path);
            QVERIFY(journal.ok());
            QCOMPARE((*journal)->digest(), content->digest);
            const auto line = (*journal)->append(QStringLiteral("note-added"), {{"text", "after"}}, kTime);
            QVERIFY(line.ok());
            QCOMPARE(line->seq, content->lines.size() + 1);
            journal->reset();
            const auto again = readJournal(path);
            QVERIFY(again.ok());
            QVERIFY(!again->tornLineDropped);
            QCOMPARE(again->lines.size(), content->lines.size() + 1);
        }
    }

    void everyChangedByteIsNoticed()
    {
        QTemporaryDir folder;
        const QString path = threeLines(folder);
        const QByteArray whole = contentOf(path);
        // A change of the last line's content has no later line to contradict it; the record's digest does that.
        const qsizetype lastLine = whole.chopped(1).lastIndexOf('\n') + 1;
        for (qsizetype at = 0; at < lastLine; ++at) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            setContent(path, changed);
            const auto content = readJournal(path);
            QVERIFY2(!content.ok(), qPrintable(QStringLiteral("byte %1").arg(at)));
            QCOMPARE(content.error().code, QStringLiteral("journal.damaged"));
        }
    }

    void damageNamesItsLine()
    {
        QTemporaryDir folder;
        const QString path = threeLines(folder);
        QByteArray whole = contentOf(path);
        whole.replace("line 2", "line X");
        setContent(path, whole);
        const auto content = readJournal(path);
        QVERIFY(!content.ok());
        QVERIFY2(content.error().message.contains(QStringLiteral("line 3")), qPrintable(content.error().message));
        QCOMPARE(Journal::open(path).error().code, QStringLiteral("journal.damaged"));
    }

    void aMissingLineIsNoticed()
    {
        QTemporaryDir folder;
        const QString path = threeLines(folder);
        QList<QByteArray> lines = contentOf(path).split('\n');
        lines.removeAt(1);
        setContent(path, lines.join('\n'));
        const auto content = readJournal(path);
        QVERIFY(!content.ok());
        QVERIFY(content.error().message.contains(QStringLiteral("line 2")));
    }

    void onlyOneMayWrite()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.ndjson"));
        auto first = Journal::open(path);
        QVERIFY(first.ok());
        const auto second = Journal::open(path);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, QStringLiteral("journal.locked"));
        first->reset();
        QVERIFY(Journal::open(path).ok());
    }

    void reservedSpaceLiesBeside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.ndjson"));
        auto journal = Journal::open(path);
        QVERIFY((*journal)->reserve(100 * 1024).ok());
        QCOMPARE(QFile(path + QStringLiteral(".reserve")).size(), 100 * 1024);
    }

    void aFailedWriteLeavesNoHalfLine()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        const QString path = threeLines(folder);
        const QByteArray before = contentOf(path);
        auto journal = Journal::open(path);
        QVERIFY((*journal)->reserve(64).ok());
        // A limit on the size of files stands in for a full disk: the write comes through half.
        signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        const rlimit tight{static_cast<rlim_t>(before.size() + 20), old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto line = (*journal)->append(QStringLiteral("note-added"), {{ "text", "too much" }}, kTime);
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!line.ok());
        QCOMPARE(line.error().code, QStringLiteral("journal.write"));
        QVERIFY2(!QFile::exists(path + QStringLiteral(".reserve")), "the reserve is given up before the journal is");
        QCOMPARE(contentOf(path), before);
        QVERIFY((*journal)->append(QStringLiteral("note-added"), {{ "text", "fits again" }}, kTime).ok());
        QCOMPARE(readJournal(path)->lines.size(), 4);
#else
        QSKIP("needs a limit on the size of files");
#endif
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "JournalTest.moc"
