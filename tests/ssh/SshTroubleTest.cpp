#include "backend/ssh/LibsshSession.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SilentListener.h"
#include "tests/support/SshTestDoubles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <functional>
#include <thread>

using namespace backend;

/// What a run may meet: interrupts, cut and frozen connections, an agent that hangs.
class SshTroubleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void interruptEndsASilentCommand();
    void interruptEndsAnEndlessStream();
    void interruptEndsAWrite();
    void interruptWhileNothingRuns();
    void interruptEndsConnecting();
    void killedConnectionIsUnknown();
    void statusBeforeTheCutCounts();
    void aChildThatGoesOnSpeakingHoldsNobody_data();
    void aChildThatGoesOnSpeakingHoldsNobody();
    void cutWriteInstallsNothing();
    void frozenServerIsGivenUp();
    void frozenServerCanBeInterrupted();
    void quietCommandIsNotTakenForFrozen();
    void agentLogsIn();
    void silentAgentCanBeInterrupted();
    void commandLivesOnAfterACut();

private:
    struct Opened {
        std::unique_ptr<LibsshSession> session;
        QString problem;
    };
    Opened open()
    {
        auto session = std::make_unique<LibsshSession>(loginTo(m_server), m_policy, m_credentials);
        const auto result = session->open();
        return {std::move(session), result ? QString() : result.error().toString()};
    }
    /// Does `act` after `ms` from another thread while `work` runs; the time that `work` took.
    static qint64 during(const std::function<void()>& work, int ms, const std::function<void()>& act)
    {
        std::thread other([&] {
            QTest::qSleep(ms);
            act();
        });
        QElapsedTimer since;
        since.start();
        work();
        const qint64 took = since.elapsed();
        other.join();
        return took;
    }
    void signalConnections(int number) const
    {
        for (const qint64 pid : m_server.connectionPids()) {
            QFile name(QStringLiteral("/proc/%1/comm").arg(pid));
            if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed().startsWith("sshd"))
                ::kill(static_cast<pid_t>(pid), number);
        }
    }

    OpenSshServer m_server;
    TrustingPolicy m_policy;
    ScriptedCredentials m_credentials;
};

void SshTroubleTest::initTestCase()
{
    const QString problem = m_server.start();
    if (!problem.isNull())
        QSKIP(qPrintable(problem));
}

void SshTroubleTest::interruptEndsASilentCommand()
{
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    ExecOutcome outcome;
    BytesInput none;
    BytesSink sink;
    const qint64 took =
        during([&] { outcome = session->exec("sleep 30", none, sink, 0); }, 300, [&] { session->interrupt(); });
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Cancelled);
    QVERIFY2(took < 3000, qPrintable(QString::number(took)));
    QVERIFY(!session->isOpen());
    QVERIFY(session->open().ok()); // and it can be opened again
    QVERIFY(session->exec("true", none, sink, 10000).isSuccess());
}

void SshTroubleTest::interruptEndsAnEndlessStream()
{
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    ExecOutcome outcome;
    BytesInput none;
    CountingSink sink;
    const qint64 took =
        during([&] { outcome = session->exec("cat /dev/zero", none, sink, 0); }, 500, [&] { session->interrupt(); });
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Cancelled);
    QVERIFY2(took < 4000, qPrintable(QString::number(took)));
    QVERIFY(sink.total > 0);
}

void SshTroubleTest::interruptEndsAWrite()
{
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    EndlessInput endless;
    Result<void> written;
    const QString path = m_server.file(QStringLiteral("endless"));
    const qint64 took = during([&] { written = session->put(QFile::encodeName(path), endless, 0600); }, 300,
                               [&] { session->interrupt(); });
    QCOMPARE(written.error().code, QStringLiteral("session.interrupted"));
    QVERIFY2(took < 4000, qPrintable(QString::number(took)));
    QTest::qSleep(300);
    QVERIFY(!QFile::exists(path));
}

void SshTroubleTest::interruptWhileNothingRuns()
{
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    session->interrupt();
    QVERIFY(!session->isOpen());
    BytesInput none;
    BytesSink sink;
    QCOMPARE(session->exec("true", none, sink, 1000).kind, ExecOutcome::Kind::Unknown);
    QVERIFY(session->open().ok());
}

void SshTroubleTest::interruptEndsConnecting()
{
    SilentListener listener;
    SshLogin login = loginTo(m_server);
    login.port = listener.port();
    login.connectTimeoutMs = 30000;
    LibsshSession session(login, m_policy, m_credentials);
    Result<void> opened;
    const qint64 took = during([&] { opened = session.open(); }, 300, [&] { session.interrupt(); });
    QCOMPARE(opened.error().code, QStringLiteral("session.interrupted"));
    QVERIFY2(took < 3000, qPrintable(QString::number(took)));
}

void SshTroubleTest::killedConnectionIsUnknown()
{
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    ExecOutcome outcome;
    BytesInput none;
    BytesSink sink;
    during([&] { outcome = session->exec("echo begun; sleep 30", none, sink, 0); }, 500,
           [&] { signalConnections(SIGKILL); });
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Unknown);
    QVERIFY(!outcome.reason.isEmpty());
    QCOMPARE(sink.stdoutBytes, QByteArray("begun\n"));
    QVERIFY(!session->isOpen());
    QVERIFY(session->open().ok());
}

void SshTroubleTest::statusBeforeTheCutCounts()
{
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    ExecOutcome outcome;
    BytesInput none;
    BytesSink sink;
    // The child in the background holds the channel open after the status; then the connection goes.
    during([&] { outcome = session->exec("sleep 30 & exit 5", none, sink, 0); }, 1000,
           [&] { signalConnections(SIGKILL); });
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Exited);
    QCOMPARE(outcome.exitCode, 5);
}

void SshTroubleTest::aChildThatGoesOnSpeakingHoldsNobody_data()
{
    QTest::addColumn<qint64>("limitMs");
    QTest::addColumn<qint64>("linesTaken");
    QTest::addColumn<ExecOutcome::Kind>("kind");
    QTest::newRow("limit") << qint64{1500} << qint64{1000} << ExecOutcome::Kind::Overdue;
    QTest::newRow("nobody listens any more") << qint64{0} << qint64{5} << ExecOutcome::Kind::Exited;
}

void SshTroubleTest::aChildThatGoesOnSpeakingHoldsNobody()
{
    struct Listener : backend::OutputSink {
        explicit Listener(qint64 wanted) : most(wanted) {}
        void out(QByteArrayView bytes) override { lines += std::count(bytes.begin(), bytes.end(), '\n'); }
        void err(QByteArrayView) override {}
        bool goesOn() override { return lines < most; }
        qint64 most, lines = 0;
    };
    QFETCH(qint64, limitMs);
    QFETCH(qint64, linesTaken);
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    BytesInput none;
    Listener listener(linesTaken);
    QElapsedTimer since;
    since.start();
    const ExecOutcome outcome =
        session->exec("for i in $(seq 60); do sleep 0.2; echo here || exit; done & exit 5", none, listener, limitMs);
    QTEST(outcome.kind, "kind");
    QVERIFY2(since.elapsed() < 6000, qPrintable(QString::number(since.elapsed())));
    QVERIFY(session->isOpen());
}

void SshTroubleTest::cutWriteInstallsNothing()
{
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    const QString path = m_server.file(QStringLiteral("cut"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("as it was");
    before.close();
    EndlessInput endless;
    Result<void> written;
    during([&] { written = session->put(QFile::encodeName(path), endless, 0600); }, 500,
           [&] { signalConnections(SIGKILL); });
    QCOMPARE(written.error().code, QStringLiteral("session.lost"));
    QTest::qSleep(500);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("as it was"));
}

void SshTroubleTest::frozenServerIsGivenUp()
{
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    ExecOutcome outcome;
    BytesInput none;
    BytesSink sink;
    const qint64 took =
        during([&] { outcome = session->exec("sleep 60", none, sink, 0); }, 300, [&] { signalConnections(SIGSTOP); });
    signalConnections(SIGKILL);
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Unknown);
    QVERIFY2(took > 15000 && took < 40000, qPrintable(QString::number(took)));
    QVERIFY(!session->isOpen());
}

void SshTroubleTest::frozenServerCanBeInterrupted()
{
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    signalConnections(SIGSTOP);
    ExecOutcome outcome;
    BytesInput none;
    BytesSink sink;
    const qint64 took =
        during([&] { outcome = session->exec("true", none, sink, 0); }, 300, [&] { session->interrupt(); });
    QElapsedTimer closing;
    closing.start();
    session->close();
    QVERIFY(closing.elapsed() < 1000);
    signalConnections(SIGKILL);
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Cancelled);
    QVERIFY(took < 3000);
}

void SshTroubleTest::quietCommandIsNotTakenForFrozen()
{
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    BytesInput none;
    BytesSink sink;
    // Longer than question and answer of the liveness check together.
    QVERIFY(session->exec("sleep 32; echo still here", none, sink, 0).isSuccess());
    QCOMPARE(sink.stdoutBytes, QByteArray("still here\n"));
}

void SshTroubleTest::agentLogsIn()
{
    QProcess agent;
    const QString path = m_server.file(QStringLiteral("agent"));
    agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), path});
    QVERIFY(agent.waitForStarted());
    QTRY_VERIFY(QFile::exists(path));
    qputenv("SSH_AUTH_SOCK", QFile::encodeName(path));
    SshLogin login = loginTo(m_server);
    login.auth = {{SshAuth::Kind::Agent, {}}};
    LibsshSession session(login, m_policy, m_credentials);
    const auto empty = session.open();
    QCOMPARE(empty.error().code, QStringLiteral("ssh.auth"));
    QCOMPARE(QProcess::execute(QStringLiteral("ssh-add"), {QStringLiteral("-q"), m_server.keyFile()}), 0);
    const auto opened = session.open();
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toString()));
    agent.kill();
    agent.waitForFinished();
    qunsetenv("SSH_AUTH_SOCK");
}

void SshTroubleTest::silentAgentCanBeInterrupted()
{
    const QString path = m_server.file(QStringLiteral("silent-agent"));
    SilentListener agent(path);
    qputenv("SSH_AUTH_SOCK", QFile::encodeName(path));
    SshLogin login = loginTo(m_server);
    login.auth = {{SshAuth::Kind::Agent, {}}, {SshAuth::Kind::KeyFile, m_server.keyFile()}};
    LibsshSession session(login, m_policy, m_credentials);
    Result<void> opened;
    const qint64 took = during([&] { opened = session.open(); }, 700, [&] { session.interrupt(); });
    qunsetenv("SSH_AUTH_SOCK");
    QCOMPARE(agent.accepted(), 1); // it was really waited for
    QCOMPARE(opened.error().code, QStringLiteral("session.interrupted"));
    QVERIFY2(took < 3000, qPrintable(QString::number(took)));
}

void SshTroubleTest::commandLivesOnAfterACut()
{
    auto [session, problem] = open();
    QCOMPARE(problem, QString());
    const QString mark = m_server.file(QStringLiteral("lived-on"));
    BytesInput none;
    BytesSink sink;
    ExecOutcome outcome;
    during([&] { outcome = session->exec("sleep 2; : > " + QFile::encodeName(mark), none, sink, 0); }, 500,
           [&] { session->interrupt(); });
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Cancelled);
    QVERIFY(!QFile::exists(mark));
    QTRY_VERIFY(QFile::exists(mark)); // why Cancelled and Unknown never mean "did not happen"
}

QTEST_GUILESS_MAIN(SshTroubleTest)
#include "SshTroubleTest.moc"
