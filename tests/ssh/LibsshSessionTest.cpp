#include "backend/ssh/LibsshSession.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SshTestDoubles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace backend;

/// Commands over a real OpenSSH server: outcomes, streams, files.
class LibsshSessionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void tellsExitCodes();
    void keepsTheStreamsApart();
    void setsUmaskAndLocale();
    void quotesTheCommand();
    void feedsStdin();
    void drainsBothLargeStreams();
    void endsWhenACommandIgnoresStdin();
    void tellsTheSignal();
    void limitIsOverdueAndTheSessionGoesOn();
    void sinkEndsTheCommandAndTheSessionGoesOn();
    void doesNotWaitForABackgroundChild();
    void manyCommandsOnOneSession();
    void writesAndReadsFiles();
    void failedWriteLeavesNothing();
    void refusesWhenClosed();
    void reopens();

private:
    ExecOutcome run(const QByteArray& command, const QByteArray& input = {}, qint64 limitMs = 60000)
    {
        BytesInput source(input);
        m_sink = BytesSink();
        return m_session->exec(command, source, m_sink, limitMs);
    }

    OpenSshServer m_server;
    TrustingPolicy m_policy;
    ScriptedCredentials m_credentials;
    std::unique_ptr<LibsshSession> m_session;
    BytesSink m_sink;
};

void LibsshSessionTest::initTestCase()
{
    const QString problem = m_server.start();
    if (!problem.isNull())
        QSKIP(qPrintable(problem));
}

void LibsshSessionTest::init()
{
    if (m_session && m_session->isOpen())
        return;
    m_session = std::make_unique<LibsshSession>(loginTo(m_server), m_policy, m_credentials);
    const auto opened = m_session->open();
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toString()));
}

void LibsshSessionTest::tellsExitCodes()
{
    QVERIFY(run("true").isSuccess());
    for (const int code : {1, 7, 127, 255}) {
        const ExecOutcome outcome = run("exit " + QByteArray::number(code));
        QCOMPARE(outcome.kind, ExecOutcome::Kind::Exited);
        QCOMPARE(outcome.exitCode, code);
    }
}

void LibsshSessionTest::keepsTheStreamsApart()
{
    QVERIFY(run("echo good; echo bad >&2").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("good\n"));
    QCOMPARE(m_sink.stderrBytes, QByteArray("bad\n"));
}

void LibsshSessionTest::setsUmaskAndLocale()
{
    QVERIFY(run("umask; echo $LC_ALL; tty").kind == ExecOutcome::Kind::Exited);
    QCOMPARE(m_sink.stdoutBytes, QByteArray("0022\nC.UTF-8\nnot a tty\n"));
}

void LibsshSessionTest::quotesTheCommand()
{
    QVERIFY(run("printf '%s\\n' \"it's\" '$HOME' \"a\\\\b\" 'two\nlines' '!x' '`id`'").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("it's\n$HOME\na\\b\ntwo\nlines\n!x\n`id`\n"));
}

void LibsshSessionTest::feedsStdin()
{
    const QByteArray input(5'000'000, 'x');
    QVERIFY(run("cat", input).isSuccess());
    QCOMPARE(m_sink.stdoutBytes, input);
}

void LibsshSessionTest::drainsBothLargeStreams()
{
    // stderr first: an implementation that reads only stdout stalls here for ever.
    QVERIFY(run("head -c 20971520 /dev/zero >&2; head -c 20971520 /dev/zero").isSuccess());
    QCOMPARE(m_sink.stdoutBytes.size(), 20 * 1024 * 1024);
    QCOMPARE(m_sink.stderrBytes.size(), 20 * 1024 * 1024);
}

void LibsshSessionTest::endsWhenACommandIgnoresStdin()
{
    const ExecOutcome outcome = run("exec <&-; exit 3", QByteArray(8'000'000, 'x'));
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Exited);
    QCOMPARE(outcome.exitCode, 3);
}

void LibsshSessionTest::tellsTheSignal()
{
    for (const char* name : {"KILL", "TERM"}) {
        const ExecOutcome outcome = run(QByteArray("kill -") + name + " $$; sleep 5");
        QCOMPARE(outcome.kind, ExecOutcome::Kind::Signalled);
        QCOMPARE(outcome.reason, QString::fromLatin1(name));
    }
}

void LibsshSessionTest::limitIsOverdueAndTheSessionGoesOn()
{
    const QString mark = m_server.file(QStringLiteral("overdue-mark"));
    QCOMPARE(run("echo begun; sleep 1; : > " + QFile::encodeName(mark), {}, 300).kind, ExecOutcome::Kind::Overdue);
    QCOMPARE(m_sink.stdoutBytes, QByteArray("begun\n"));
    QVERIFY(m_session->isOpen());
    QVERIFY(run("true").isSuccess());
    QTRY_VERIFY(QFile::exists(mark)); // a limit does not kill
}

void LibsshSessionTest::sinkEndsTheCommandAndTheSessionGoesOn()
{
    struct Stopping final : OutputSink {
        void out(QByteArrayView bytes) override { seen += bytes.size(); }
        void err(QByteArrayView) override {}
        bool goesOn() override { return seen == 0; }
        qsizetype seen = 0;
    } sink;
    BytesInput none;
    QElapsedTimer since;
    since.start();
    QCOMPARE(m_session->exec("echo begun; sleep 30", none, sink, 0).kind, ExecOutcome::Kind::Cancelled);
    QVERIFY(since.elapsed() < 20000);
    QVERIFY(m_session->isOpen());
    QVERIFY(run("true").isSuccess());
}

void LibsshSessionTest::doesNotWaitForABackgroundChild()
{
    QElapsedTimer since;
    since.start();
    QVERIFY(run("sleep 20 & echo done").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("done\n"));
    QVERIFY(since.elapsed() < 15000);
}

void LibsshSessionTest::manyCommandsOnOneSession()
{
    for (int i = 0; i < 100; ++i) {
        QVERIFY(run("echo " + QByteArray::number(i)).isSuccess());
        QCOMPARE(m_sink.stdoutBytes, QByteArray::number(i) + '\n');
    }
}

void LibsshSessionTest::writesAndReadsFiles()
{
    const QByteArray path = QFile::encodeName(m_server.file(QStringLiteral("it's a file")));
    QByteArray bytes;
    for (int i = 0; i < 400000; ++i)
        bytes += QByteArray::number(i) + '\n';
    BytesInput content(bytes);
    const auto written = m_session->put(path, content, 0600);
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().toString()));
    QVERIFY(run("stat -c %a '" + QByteArray(path).replace('\'', "'\\''") + "'").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("600\n"));

    m_sink = BytesSink();
    QVERIFY(m_session->get(path, 0, m_sink).ok());
    QCOMPARE(m_sink.stdoutBytes, bytes);
    m_sink = BytesSink();
    QVERIFY(m_session->get(path, 1'000'000, m_sink).ok());
    QCOMPARE(m_sink.stdoutBytes, bytes.mid(1'000'000));
}

void LibsshSessionTest::failedWriteLeavesNothing()
{
    QVERIFY(run("mkdir -p " + QFile::encodeName(m_server.file(QStringLiteral("dir/inner")))).isSuccess());
    const QByteArray folder = QFile::encodeName(m_server.file(QStringLiteral("dir/inner")));
    BytesInput content("x");
    const auto onFolder = m_session->put(folder, content, 0600);
    QCOMPARE(onFolder.error().code, QStringLiteral("session.put"));
    QVERIFY2(onFolder.error().detail.contains(QLatin1String("directory")), qPrintable(onFolder.error().detail));
    QVERIFY(run("ls -A " + folder + " " + folder + "/..").isSuccess());
    QVERIFY(!m_sink.stdoutBytes.contains("part"));

    BytesInput other("x");
    QCOMPARE(m_session->put("/nonexistent/file", other, 0600).error().code, QStringLiteral("session.put"));
    const auto read = m_session->get("/nonexistent/file", 0, m_sink);
    QCOMPARE(read.error().code, QStringLiteral("session.get"));
    QVERIFY(!read.error().detail.isEmpty());
}

void LibsshSessionTest::refusesWhenClosed()
{
    m_session->close();
    QVERIFY(!m_session->isOpen());
    QCOMPARE(run("true").kind, ExecOutcome::Kind::Unknown);
    BytesInput content("x");
    QCOMPARE(m_session->put("/x", content, 0600).error().code, QStringLiteral("session.closed"));
    QCOMPARE(m_session->get("/x", 0, m_sink).error().code, QStringLiteral("session.closed"));
}

void LibsshSessionTest::reopens()
{
    for (int i = 0; i < 3; ++i) {
        m_session->close();
        QVERIFY(m_session->open().ok());
        QVERIFY(run("true").isSuccess());
    }
}

QTEST_GUILESS_MAIN(LibsshSessionTest)
#include "LibsshSessionTest.moc"
