// read_whole in every shell that a node may have, on a file that a slow program reads.
#include "wizard/procedure/ReadWhole.h"
#include "backend/base/ShellQuote.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;

namespace {

/// Over in time, with its output to be read.
bool hasRun(QProcess& process, const QStringList& shell, const QString& script)
{
    process.start(shell.first(), shell.mid(1));
    process.write(wizard::withReadWhole(script).toUtf8());
    process.closeWriteChannel();
    return process.waitForFinished();
}

} // namespace

class ReadWholeTest : public QObject {
    Q_OBJECT
private slots:
    void whatCallsItHasIt();
    void aSlowReaderIsTold_data();
    void aSlowReaderIsTold();
    void whoTellsIsEndedForCertain_data();
    void whoTellsIsEndedForCertain();
};

void ReadWholeTest::whatCallsItHasIt()
{
    const QString calls = QStringLiteral("sum=$(read_whole 0 1 f sha256sum)");
    QVERIFY(withReadWhole(calls).startsWith(readWholeFunction()));
    QCOMPARE(withReadWhole(QStringLiteral("echo it")), QStringLiteral("echo it"));
}

void ReadWholeTest::aSlowReaderIsTold_data()
{
    QTest::addColumn<QStringList>("shell");
    for (const QStringList& words :
         {QStringList{"dash"}, QStringList{"bash", "--posix"}, QStringList{"busybox", "sh"}}) {
        if (!QStandardPaths::findExecutable(words.first()).isEmpty())
            QTest::newRow(qPrintable(words.first())) << words;
    }
}

void ReadWholeTest::aSlowReaderIsTold()
{
    QFETCH(QStringList, shell);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a file's")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(6000, 'x'));
    file.close();
    const QString script =
        QStringLiteral("set -u\nf=%1\nread_whole 1 2 \"$f\" sh -c 'head -c 4000 >/dev/null; sleep 1.5; wc -c; exit 7'\n"
                       "echo status $?\n")
            .arg(backend::shellQuote(file.fileName()));
    QProcess process;
    QVERIFY(hasRun(process, shell, script));
    QCOMPARE(process.readAllStandardOutput().simplified(), QByteArray("2000 status 7"));
#ifdef Q_OS_LINUX // what says how far a file is read
    QCOMPARE(process.readAllStandardError().trimmed(), QByteArray("progress 10000 12000"));
#endif
}

void ReadWholeTest::whoTellsIsEndedForCertain_data()
{
    aSlowReaderIsTold_data();
}

/// Also where the script has a trap, which the child still has for a moment.
void ReadWholeTest::whoTellsIsEndedForCertain()
{
    QFETCH(QStringList, shell);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("small")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QString script =
        QStringLiteral("f=%1; i=0\ntrap 'exit 143' HUP INT TERM\n"
                       "while [ \"$i\" -lt 20 ]; do\n  i=$((i + 1)); read_whole 0 1 \"$f\" cat\n"
                       "  ! kill -s 0 \"$teller\" 2>/dev/null || echo \"left: $i\"\ndone\necho over\n")
            .arg(backend::shellQuote(file.fileName()));
    QProcess process;
    QVERIFY(hasRun(process, shell, script));
    QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("over"));
}

QTEST_GUILESS_MAIN(ReadWholeTest)
#include "ReadWholeTest.moc"
