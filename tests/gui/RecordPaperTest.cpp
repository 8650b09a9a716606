#include "ui/record/RecordPaper.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using wizard::Record;
using wizard::RecordBlock;
using Kind = RecordBlock::Kind;

namespace {

RecordBlock block(Kind kind, const QString& text, int level = 1)
{
    RecordBlock made;
    made.kind = kind;
    made.text = text;
    made.level = level;
    return made;
}

RecordBlock rows(int count, const QString& name)
{
    RecordBlock table;
    table.kind = Kind::Table;
    table.columns = QStringList{QStringLiteral("No."), QStringLiteral("What of ") + name, QStringLiteral("Took")};
    for (int i = 1; i <= count; ++i)
        table.rows << QStringList{QString::number(i),
                                  QStringLiteral("begin-%1-%2 the middle of a longer text that takes more than one "
                                                 "line in its column because it says so very much of it end-%1-%2")
                                      .arg(name)
                                      .arg(i),
                                  QStringLiteral("1 min 19 s")};
    return table;
}

} // namespace

/// The paper as a reader of PDFs sees it.
class RecordPaperTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The text of each page, laid out in lines.
    QStringList pagesOf(const Record& record)
    {
        const QString path = m_folder.filePath(QStringLiteral("record.pdf"));
        QString error;
        if (!ui::writePdf(record, path, QPageSize(QPageSize::A4), error))
            qFatal("%s", qUtf8Printable(error));
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        if (!reader.waitForFinished())
            qFatal("%s", qUtf8Printable(reader.errorString()));
        QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\f'));
        pages.removeLast();
        return pages;
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
    }

    void rowsStayWholeAndTheHeadIsRepeated()
    {
        Record record;
        record.blocks << rows(120, QStringLiteral("rows"));
        const QStringList pages = pagesOf(record);
        QVERIFY(pages.size() > 2);
        for (int i = 1; i <= 120; ++i) {
            const QString begin = QStringLiteral("begin-rows-%1 ").arg(i), end = QStringLiteral("end-rows-%1").arg(i);
            int found = 0;
            for (const QString& page : pages)
                found += page.contains(begin) && page.contains(QRegularExpression(end + QStringLiteral("\\b"))) ? 1 : 0;
            QVERIFY2(found == 1, qPrintable(begin));
        }
        for (const QString& page : pages)
            QVERIFY(page.contains(QStringLiteral("What of rows")));
    }

    void aHeadingNeverStandsAlone()
    {
        // Whatever stands above, the page of a heading has its table's first row too.
        for (int above = 30; above < 75; ++above) {
            Record record;
            for (int i = 0; i < above; ++i)
                record.blocks << block(Kind::Paragraph, QStringLiteral("line %1").arg(i));
            record.blocks << block(Kind::Heading, QStringLiteral("The heading"), 2) << rows(3, QStringLiteral("below"));
            for (const QString& page : pagesOf(record))
                QCOMPARE(page.contains(QStringLiteral("The heading")), page.contains(QStringLiteral("begin-below-1 ")));
        }
    }

    void nothingIsLostOfAnythingLong()
    {
        const QString hash(64, QLatin1Char('Q'));
        QStringList commands;
        for (int i = 0; i < 200; ++i)
            commands << QStringLiteral("command-%1").arg(i);
        RecordBlock giant = rows(1, QStringLiteral("giant"));
        giant.rows.first()[1] = commands.join(QLatin1Char('\n'));
        giant.rows << QStringList{QStringLiteral("2"), hash, QStringLiteral("3 s")};
        Record record;
        record.blocks << giant << block(Kind::Code, commands.join(QLatin1Char('\n')).replace("command", "code"));
        const QString all = pagesOf(record).join(QLatin1Char('\n'));
        for (int i = 0; i < 200; ++i) {
            QVERIFY2(all.contains(QRegularExpression(QStringLiteral("command-%1\\b").arg(i))),
                     qPrintable(QString::number(i)));
            QVERIFY2(all.contains(QRegularExpression(QStringLiteral("code-%1\\b").arg(i))),
                     qPrintable(QString::number(i)));
        }
        // The hash is broken within its column, no sign of it is lost.
        QString signs = all;
        QCOMPARE(signs.remove(QRegularExpression(QStringLiteral("[^Q]"))).size(), 64);
        QVERIFY(all.contains(QStringLiteral("1 min 19 s")));
    }

    void practiceIsMarkedOnEveryPage()
    {
        Record record;
        record.practice = true;
        record.header = QStringLiteral("the header");
        record.blocks << rows(120, QStringLiteral("rows"));
        const QStringList pages = pagesOf(record);
        for (int i = 0; i < pages.size(); ++i) {
            QVERIFY(pages.at(i).contains(QStringLiteral("the header")));
            QVERIFY(pages.at(i).contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
            QString letters = pages.at(i); // written across the page, letter by letter
            QVERIFY(letters.remove(QRegularExpression(QStringLiteral("[^A-Z]"))).size() >= 8);
        }
    }

    void theWindowCountsThePagesOfThePdf()
    {
        for (int count = 20; count < 110; count += 13) {
            Record record;
            record.blocks << rows(count, QStringLiteral("rows"));
            ui::RecordPaper paper(record);
            QCOMPARE(paper.layOut(QPageSize(QPageSize::A4), 144), pagesOf(record).size());
        }
    }

    void whereItCannotBeWrittenItSaysSo()
    {
        QString error;
        QVERIFY(!ui::writePdf(Record(), m_folder.filePath(QStringLiteral("none/record.pdf")), QPageSize(QPageSize::A4),
                              error));
        QVERIFY(!error.isEmpty());
    }
};

QTEST_MAIN(RecordPaperTest)
#include "RecordPaperTest.moc"
