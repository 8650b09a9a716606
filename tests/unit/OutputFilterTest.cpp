#include "backend/output/OutputFilter.h"
#include "backend/output/OutputPipeline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace backend;

class OutputFilterTest : public QObject {
    Q_OBJECT
private slots:
    void table_data();
    void table();
    void anyBytesGiveValidText();
    void longLinesAreCut();
    void goesOnFromAnyPoint();
};

namespace {
const QByteArray bad = "\xEF\xBF\xBD"; // U+FFFD

QByteArray filtered(const QByteArray& raw, qsizetype step)
{
    QByteArray text;
    QByteArray left;
    for (qsizetype at = 0; at <= raw.size(); at += step) {
        const bool last = at + step > raw.size();
        left += raw.mid(at, step);
        QList<OutputFilter::Span> spans;
        left = left.mid(OutputFilter::filter(left, last, text, spans));
    }
    return text;
}
} // namespace

void OutputFilterTest::table_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& raw, const QByteArray& text) {
        QTest::newRow(name) << raw << text;
    };
    row("plain", "a b\tc\n", "a b\tc\n");
    row("colour", "\x1b[31mred\x1b[0m", "red");
    row("colour with many", "\x1b[1;38;5;196mx\x1b[m", "x");
    row("cursor and erase", "a\x1b[2K\x1b[1G\x1b[?25lb", "ab");
    row("intermediate", "a\x1b[2 qb", "ab");
    row("title by BEL", "\x1b]0;evil\x07ok", "ok");
    row("title by ST", "\x1b]0;evil\x1b\\ok", "ok");
    row("hyperlink", "\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\", "text");
    row("device control", "\x1bPq#0\x1b\\ok", "ok");
    row("charset", "\x1b(Bok\x1b)0", "ok");
    row("keypad, reset",
        "\x1b=\x1b>\x1b"
        "cok",
        "ok");
    row("sequence broken by a line end", "\x1b[31\nnext", "\nnext");
    row("string broken by a line end", "\x1b]0;title\nnext", "\nnext");
    row("sequence broken by a sequence", "\x1b[3\x1b[1mok", "ok");
    row("sequence cancelled", "\x1b[3\x18ok", "ok");
    row("escape at the end", "ok\x1b", "ok");
    row("sequence cut at the end", "ok\x1b[31", "ok[31");
    row("CSI as one character",
        "a\xc2\x9b"
        "31mb",
        "ab");
    row("OSC as one character",
        "a\xc2\x9d"
        "0;x\xc2\x9c"
        "b",
        "ab");
    row("other upper controls",
        "a\xc2\x85"
        "b",
        "ab");
    row("bell, backspace, null", QByteArray("a\x07\x08\0b\x7f", 6), "ab");
    row("CRLF", "a\r\nb\r\n", "a\nb\n");
    row("CR CR LF", "a\r\r\nb", "a\nb");
    row("progress", "10%\r20%\rdone\n", "10%\n20%\ndone\n");
    row("CR at the end", "50%\r", "50%\n");
    row("two bytes", "\xc3\xbc", "\xc3\xbc");
    row("three bytes", "\xe2\x82\xac", "\xe2\x82\xac");
    row("four bytes", "\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80");
    row("latin-1",
        "f\xfc"
        "r",
        "f" + bad + "r");
    row("cut character", "\xe2\x82", bad);
    row("cut by ASCII",
        "\xe2\x82"
        "a",
        bad + "a");
    row("overlong", "\xc0\xaf\xe0\x80\xaf", bad + bad + bad + bad + bad);
    row("surrogate", "\xed\xa0\x80", bad + bad + bad);
    row("beyond Unicode", "\xf4\x90\x80\x80", bad + bad + bad + bad);
    row("lone continuation", "\x80\xbf", bad + bad);
    row("direction override",
        "a\xe2\x80\xae"
        "b",
        "a" + bad + "b");
    row("line separator",
        "a\xe2\x80\xa8"
        "b",
        "a" + bad + "b");
    row("en dash stays",
        "a\xe2\x80\x93"
        "b",
        "a\xe2\x80\x93"
        "b");
    row("endless string", "\x1b]0;" + QByteArray(5000, 'x') + "\x07", "]0;" + QByteArray(5000, 'x'));
    row("longest string", "\x1b]" + QByteArray(4093, 'x') + "\x07", "");
}

void OutputFilterTest::table()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, text);
    // However the bytes arrive.
    for (const qsizetype step : {1, 2, 3, 5, 4095, 4096, 4097, 100000}) {
        if (step > 5 || raw.size() < 100)
            QCOMPARE(filtered(raw, step), text);
    }
}

void OutputFilterTest::anyBytesGiveValidText()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArray raw;
        for (int i = 0; i < 200; ++i) {
            static const QByteArray likely = "\x1b\x1b[];0m\r\n\x07\xc2\x9b\xe2\x80\xf0\\ab";
            raw.append(random.bounded(4) ? likely[random.bounded(likely.size())]
                                         : static_cast<char>(random.bounded(256)));
        }
        const QByteArray text = filtered(raw, 1 + random.bounded(50));
        QCOMPARE(text, filtered(raw, 1000));
        QCOMPARE(QString::fromUtf8(text).toUtf8(), text);
        for (const char c : text)
            QVERIFY(static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t');
        QCOMPARE(text.count('\n') >= raw.count('\n'), true);
    }
}

void OutputFilterTest::longLinesAreCut()
{
    const QByteArray mark = OutputPipeline::continuation;
    QByteArray line;
    for (int i = 0; i < 9000; ++i)
        line += "\xc3\xbc";
    for (const qsizetype step : {7, 1000, 100000}) {
        const Redactor redactor;
        OutputPipeline pipeline(redactor, 0, 0);
        QByteArray text;
        for (qsizetype at = 0; at < line.size(); at += step)
            text += pipeline.feed(line.mid(at, step));
        text += pipeline.feed("\nshort\n");
        QByteArray whole;
        const QByteArrayList pieces = text.split('\n');
        for (qsizetype i = 0; i + 2 < pieces.size(); ++i) {
            QVERIFY(pieces[i].size() <= OutputPipeline::longestLine);
            QCOMPARE(QString::fromUtf8(pieces[i]).toUtf8(), pieces[i]);
            QCOMPARE(pieces[i].startsWith(mark), i > 0);
            whole += i > 0 ? pieces[i].mid(mark.size()) : pieces[i];
        }
        QCOMPARE(whole, line);
        QCOMPARE(pieces[pieces.size() - 2], QByteArray("short"));
        QVERIFY(pieces.size() <= 6);
    }
}

/// What came out, and what a new pipeline makes of the rest from rawDone() on, is the whole, wherever it is cut.
void OutputFilterTest::goesOnFromAnyPoint()
{
    Redactor redactor;
    redactor.add(Secret("secret-word"));
    redactor.add(Secret("cret-wordy"));
    const QByteArray raw = "a\x1b[31msecret\x1b[0m-word \xe2\x82\xac\xff\r\r\nsecret-wordy " + QByteArray(9000, 'x') +
                           "secret-secret-word\r\x1b]0;t\x07"
                           "end secre";
    OutputPipeline undisturbed(redactor, 0, 0);
    QByteArray expected = undisturbed.feed(raw);
    expected += undisturbed.finish();
    QVERIFY(!expected.contains("secret-word"));
    QCOMPARE(expected.count("[redacted]"), 3);
    for (qsizetype cut = 0; cut <= raw.size(); ++cut) {
        OutputPipeline before(redactor, 100, 0);
        QByteArray text = before.feed(raw.left(cut));
        QCOMPARE(before.rawNext(), 100 + cut);
        QVERIFY(before.rawDone() >= 100 && before.rawDone() <= before.rawNext());
        OutputPipeline after(redactor, before.rawDone(), before.column());
        text += after.feed(raw.mid(before.rawDone() - 100));
        text += after.finish();
        QCOMPARE(text, expected);
        QCOMPARE(after.rawDone(), 100 + raw.size());
    }
}

QTEST_GUILESS_MAIN(OutputFilterTest)
#include "OutputFilterTest.moc"
