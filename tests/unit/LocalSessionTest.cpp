#include "backend/local/LocalSession.h"
#include "backend/local/PosixShell.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace backend;

class LocalSessionTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_session.open().ok()); }
    void cleanup() { m_session.close(); }

    void runsAndTellsTheExitCode();
    void keepsTheStreamsApart();
    void feedsStdin();
    void drainsBothLargeStreams();
    void ignoresUnreadStdin();
    void tellsTheSignal();
    void limitIsOverdueAndDoesNotKill();
    void whatIsLeftRunningOutlivesTheThreadThatBeganIt();
    void interruptIsCancelledAndCloses();
    void refusesWhenClosed();
    void writesWithModeAndReadsFromOffset();
    void missingFileIsAnError();
    void shellIsLookedForInThisOrder();
    void foldersOfGitForWindows();
    void pathsOfGitForWindows_data();
    void pathsOfGitForWindows();

private:
    ExecOutcome run(const QByteArray& command, const QByteArray& input = {}, qint64 limitMs = 20000)
    {
        BytesInput source(input);
        m_sink = BytesSink();
        return m_session.exec(command, source, m_sink, limitMs);
    }

    LocalSession m_session;
    BytesSink m_sink;
};

void LocalSessionTest::runsAndTellsTheExitCode()
{
    const ExecOutcome outcome = run("exit 7");
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Exited);
    QCOMPARE(outcome.exitCode, 7);
    QVERIFY(run("true").isSuccess());
}

void LocalSessionTest::keepsTheStreamsApart()
{
    QVERIFY(run("echo good; echo bad >&2; umask; echo $LC_ALL").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("good\n0022\nC.UTF-8\n"));
    QCOMPARE(m_sink.stderrBytes, QByteArray("bad\n"));
}

void LocalSessionTest::feedsStdin()
{
    const QByteArray input(3'000'000, 'x');
    QVERIFY(run("cat", input).isSuccess());
    QCOMPARE(m_sink.stdoutBytes, input);
}

void LocalSessionTest::drainsBothLargeStreams()
{
    QVERIFY(run("head -c 20000000 /dev/zero >&2; head -c 20000000 /dev/zero").isSuccess());
    QCOMPARE(m_sink.stdoutBytes.size(), 20000000);
    QCOMPARE(m_sink.stderrBytes.size(), 20000000);
}

void LocalSessionTest::ignoresUnreadStdin()
{
    const ExecOutcome outcome = run("exec <&-; exit 3", QByteArray(2'000'000, 'x'));
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Exited);
    QCOMPARE(outcome.exitCode, 3);
}

void LocalSessionTest::tellsTheSignal()
{
    const ExecOutcome outcome = run("kill -TERM $$; sleep 5");
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Signalled);
    QCOMPARE(outcome.reason, QStringLiteral("TERM"));
}

void LocalSessionTest::limitIsOverdueAndDoesNotKill()
{
    QTemporaryDir folder;
    const QString mark = folder.filePath(QStringLiteral("done"));
    const QByteArray command = "echo begun; sleep 1; head -c 300000 /dev/zero; : > " + QFile::encodeName(mark);
    QCOMPARE(run(command, {}, 300).kind, ExecOutcome::Kind::Overdue);
    QCOMPARE(m_sink.stdoutBytes, QByteArray("begun\n"));
    QVERIFY(m_session.isOpen());
    QTRY_VERIFY(QFile::exists(mark));
}

/// As a node's worker does: its thread has no event loop and ends before the command. Nothing is left of either (asan).
void LocalSessionTest::whatIsLeftRunningOutlivesTheThreadThatBeganIt()
{
    QTemporaryDir folder;
    const QString mark = folder.filePath(QStringLiteral("done"));
    std::thread worker([&mark] {
        LocalSession session;
        QVERIFY(session.open().ok());
        BytesInput source{QByteArray()};
        BytesSink sink;
        const QByteArray command = "sleep 1; head -c 300000 /dev/zero; : > " + QFile::encodeName(mark);
        QCOMPARE(session.exec(command, source, sink, 300).kind, ExecOutcome::Kind::Overdue);
    });
    worker.join();
    QVERIFY(!QFile::exists(mark));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mark), 20000);
}

void LocalSessionTest::interruptIsCancelledAndCloses()
{
    std::thread other([this] {
        QTest::qSleep(300);
        m_session.interrupt();
    });
    QElapsedTimer since;
    since.start();
    const ExecOutcome outcome = run("sleep 3");
    other.join();
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Cancelled);
    QVERIFY(since.elapsed() < 2500);
    QVERIFY(!m_session.isOpen());
}

void LocalSessionTest::refusesWhenClosed()
{
    m_session.close();
    QCOMPARE(run("true").kind, ExecOutcome::Kind::Unknown);
    BytesInput content("x");
    QCOMPARE(m_session.put("/nowhere", content, 0600).error().code, QStringLiteral("session.closed"));
    QCOMPARE(m_session.get("/nowhere", 0, m_sink).error().code, QStringLiteral("session.closed"));
}

void LocalSessionTest::writesWithModeAndReadsFromOffset()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a file"));
    BytesInput content("0123456789");
    QVERIFY(m_session.put(QFile::encodeName(path), content, 0640).ok());
    constexpr auto user = QFileDevice::ReadUser | QFileDevice::WriteUser; // Qt adds them for the one who asks
    QCOMPARE(QFile::permissions(path) & ~user,
             QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
    m_sink = BytesSink();
    QVERIFY(m_session.get(QFile::encodeName(path), 4, m_sink).ok());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("456789"));
}

void LocalSessionTest::missingFileIsAnError()
{
    const auto read = m_session.get("/nonexistent/file", 0, m_sink);
    QCOMPARE(read.error().code, QStringLiteral("session.get"));
    BytesInput content("x");
    const auto written = m_session.put("/nonexistent/file", content, 0600);
    QCOMPARE(written.error().code, QStringLiteral("session.put"));
    QVERIFY(!written.error().detail.isEmpty());
}

void LocalSessionTest::shellIsLookedForInThisOrder()
{
    QTemporaryDir folder;
    const auto shellIn = [&folder](const char* name) {
        const QString inner = folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(inner);
        QFile shell(inner + QStringLiteral("/sh"));
        if (shell.open(QIODevice::WriteOnly))
            shell.write(QByteArrayLiteral("#!/bin/sh\necho ") + name + '\n');
        shell.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return inner;
    };
    const QString empty = folder.path(), second = shellIn("second"), first = shellIn("first"), path = shellIn("path");
    const QByteArray before = qgetenv("PATH");
    const auto answered = [](const QStringList& folders) {
        LocalSession session(folders);
        BytesInput nothing;
        BytesSink sink;
        if (auto opened = session.open(); !opened)
            return opened.error().code + QLatin1Char(' ') + opened.error().hint;
        session.exec("exit 1", nothing, sink, 20000);
        return QString::fromUtf8(sink.stdoutBytes).trimmed();
    };
    qputenv("PATH", QFile::encodeName(path));
    const QString fromPath = answered({first, second});
    qputenv("PATH", QFile::encodeName(empty));
    const QString fromFirst = answered({empty, first, second}), fromSecond = answered({second, first});
    const QString none = answered({empty}), noFolder = answered({});
    qputenv("PATH", before);
    QCOMPARE(fromPath, QStringLiteral("path"));
    QCOMPARE(fromFirst, QStringLiteral("first"));
    QCOMPARE(fromSecond, QStringLiteral("second"));
    for (const QString& refusal : {none, noFolder}) {
        QVERIFY2(refusal.startsWith(QStringLiteral("local.shell.missing")), qPrintable(refusal));
        QVERIFY2(refusal.contains(QStringLiteral("jump box")) && refusal.contains(QStringLiteral("Git for Windows")),
                 qPrintable(refusal));
    }
}

void LocalSessionTest::foldersOfGitForWindows()
{
    QCOMPARE(gitShellFolders(QStringLiteral("C:/Program Files"), QStringLiteral("C:/Program Files (x86)"),
                             QStringLiteral("C:/Users/me/AppData/Local")),
             (QStringList{QStringLiteral("C:/Program Files/Git/bin"), QStringLiteral("C:/Program Files (x86)/Git/bin"),
                          QStringLiteral("C:/Users/me/AppData/Local/Programs/Git/bin")}));
    QCOMPARE(gitShellFolders(QString(), QString(), QString()), QStringList());
#ifndef Q_OS_WIN
    QCOMPARE(usualShellFolders(), QStringList());
#endif
}

void LocalSessionTest::pathsOfGitForWindows_data()
{
    QTest::addColumn<QString>("expected");
    for (const auto& [from, to] :
         {std::pair{"/c/Users/me/a b", "C:/Users/me/a b"}, std::pair{"/d", "D:/"}, std::pair{"/D/x", "D:/x"},
          std::pair{"/etc/x", "/etc/x"}, std::pair{"C:/x", "C:/x"}, std::pair{"/1/x", "/1/x"}, std::pair{"/", "/"}})
        QTest::newRow(from) << QString::fromLatin1(to);
}

void LocalSessionTest::pathsOfGitForWindows()
{
    QFETCH(QString, expected);
    QCOMPARE(windowsPath(QString::fromLatin1(QTest::currentDataTag())), expected);
}

QTEST_GUILESS_MAIN(LocalSessionTest)
#include "LocalSessionTest.moc"
