#include "backend/ssh/KnownHosts.h"
#include "backend/ssh/LibsshSession.h"
#include "backend/ssh/SshRoutes.h"
#include "tests/support/DropbearServer.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SilentListener.h"
#include "tests/support/SshTestDoubles.h"
#include "tests/support/TestUser.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace backend;

namespace {
/// A person who is slower than the server's patience.
class SlowPerson final : public CredentialSource {
public:
    std::optional<Secret> ask(Want, const SshLogin&, const QString&) override
    {
        QTest::qSleep(2500);
        return Secret(OpenSshServer::passphrase().toUtf8());
    }
};
} // namespace

/// What OpenSSH's own regression tests try, under their names, with OpenSSH and, where it has the same, with dropbear.
/// tests/README.md says where the others of these names are.
class SshRegressTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void exitStatus_data() { servers(); }
    void exitStatus();
    void exitStatusSignal_data() { servers(); }
    void exitStatusSignal();
    void stderrData_data() { servers(); }
    void stderrData();
    void stderrAfterEof_data() { servers(); }
    void stderrAfterEof();
    void brokenPipe_data() { servers(); }
    void brokenPipe();
    void yesHead_data() { servers(); }
    void yesHead();
    void transfer_data() { servers(); }
    void transfer();
    void proxyjump_data() { servers(); }
    void proxyjump();
    void hostkeyRotate();
    void loginTimeout();
    void channelTimeout();
    void connectionTimeout();

private:
    static void servers()
    {
        QTest::addColumn<bool>("dropbear");
        QTest::newRow("openssh") << false;
        QTest::newRow("dropbear") << true;
    }
    SshLogin login(bool dropbear) const
    {
        SshLogin where = loginTo(m_server);
        if (dropbear) {
            where.port = m_dropbear.port();
            where.user = m_user.name();
        }
        return where;
    }
    /// Opens a session with the server of this row; none where it is not there.
    void open()
    {
        m_session.reset();
        QFETCH(bool, dropbear);
        if (dropbear && !m_noDropbear.isNull())
            QSKIP(qPrintable(m_noDropbear));
        m_session = std::make_unique<LibsshSession>(login(dropbear), m_policy, m_nobody);
        const auto opened = m_session->open();
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toString()));
    }
    ExecOutcome exec(const QByteArray& command, const QByteArray& input = {})
    {
        m_sink = BytesSink();
        BytesInput bytes(input);
        return m_session->exec(command, bytes, m_sink, 30000);
    }

    OpenSshServer m_server;
    DropbearServer m_dropbear;
    TestUser m_user{QStringLiteral("rollback-drop")};
    QString m_noDropbear;
    TrustingPolicy m_policy;
    ScriptedCredentials m_nobody;
    std::unique_ptr<LibsshSession> m_session;
    BytesSink m_sink;
};

#define OPEN_OR_LEAVE()                                                                                                \
    open();                                                                                                            \
    if (!m_session || !m_session->isOpen())                                                                            \
    return

void SshRegressTest::initTestCase()
{
    const QString problem = m_server.start();
    if (!problem.isNull())
        QSKIP(qPrintable(problem));
    m_noDropbear = m_user.make(QStringLiteral("open it"));
    if (m_noDropbear.isNull())
        m_noDropbear = m_dropbear.start(m_user.name(), m_server.keyFile() + QStringLiteral(".pub"));
}

void SshRegressTest::exitStatus()
{
    OPEN_OR_LEAVE();
    for (const int code : {0, 1, 4, 5, 44, 255}) {
        const ExecOutcome outcome = exec("exit " + QByteArray::number(code));
        QCOMPARE(outcome.kind, ExecOutcome::Kind::Exited);
        QCOMPARE(outcome.exitCode, code);
    }
}

void SshRegressTest::exitStatusSignal()
{
    OPEN_OR_LEAVE();
    const ExecOutcome outcome = exec("kill -TERM $$");
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Signalled);
    QCOMPARE(outcome.reason, QStringLiteral("TERM"));
    QVERIFY(exec("true").isSuccess());
}

void SshRegressTest::stderrData()
{
    OPEN_OR_LEAVE();
    QVERIFY(exec("echo out; echo err >&2; echo out2; echo err2 >&2").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("out\nout2\n"));
    QCOMPARE(m_sink.stderrBytes, QByteArray("err\nerr2\n"));
}

void SshRegressTest::stderrAfterEof()
{
    OPEN_OR_LEAVE();
    QVERIFY(
        exec("exec >/dev/null; sleep 1; i=0; while [ $i -lt 2000 ]; do echo late >&2; i=$((i+1)); done").isSuccess());
    QCOMPARE(m_sink.stderrBytes.count('\n'), 2000);
}

void SshRegressTest::brokenPipe()
{
    OPEN_OR_LEAVE();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(exec("exec <&-; sleep 0.3; true", QByteArray(4 * 1024 * 1024, 'x')).isSuccess());
        QVERIFY(m_session->isOpen());
    }
}

void SshRegressTest::yesHead()
{
    OPEN_OR_LEAVE();
    QVERIFY(exec("yes | head -n 2000; echo end").isSuccess());
    QCOMPARE(m_sink.stdoutBytes.size(), 2000 * 2 + 4);
    QVERIFY(m_sink.stdoutBytes.endsWith("y\nend\n"));
}

void SshRegressTest::transfer()
{
    OPEN_OR_LEAVE();
    QByteArray bytes;
    for (int i = 0; bytes.size() < 2 * 1024 * 1024; ++i)
        bytes += QByteArray::number(i * 7919) + '\n';
    QVERIFY(exec("cat; echo done >&2", bytes).isSuccess());
    QVERIFY(m_sink.stdoutBytes == bytes);
    QCOMPARE(m_sink.stderrBytes, QByteArray("done\n"));
}

void SshRegressTest::proxyjump()
{
    QFETCH(bool, dropbear);
    if (dropbear && !m_noDropbear.isNull())
        QSKIP(qPrintable(m_noDropbear));
    SshLogin behind = login(false);
    behind.through = std::make_shared<const SshLogin>(login(dropbear));
    const auto routes = std::make_shared<SshRoutes>(m_policy, m_nobody);
    m_session = std::make_unique<LibsshSession>(behind, m_policy, m_nobody, routes);
    const auto opened = m_session->open();
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toString()));
    QVERIFY(exec("cat", QByteArray(1024 * 1024, 'x')).isSuccess());
    QCOMPARE(m_sink.stdoutBytes.size(), 1024 * 1024);
    m_session.reset();
}

/// A server announces the keys that it will have (hostkeys-00@openssh.com). They are not learned by the way: the file
/// stays as it is, a rotated key is a changed one until somebody who knows adds it.
void SshRegressTest::hostkeyRotate()
{
    QTemporaryDir folder;
    const QString known = folder.filePath(QStringLiteral("known")), own = folder.filePath(QStringLiteral("own"));
    const QString next = folder.filePath(QStringLiteral("next"));
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ecdsa"),
                                                QStringLiteral("-N"), QString(), QStringLiteral("-f"), next});
    QVERIFY(keygen.waitForFinished() && keygen.exitCode() == 0);
    OpenSshServer rotating;
    QVERIFY(rotating.start({QStringLiteral("HostKey ") + next}).isNull());
    KnownHosts hosts({known}, own, [](const SshLogin&, const HostKey&) { return false; });
    const auto trust = [&] {
        QFile key(rotating.file(QStringLiteral("host.pub"))), file(known);
        return key.open(QIODevice::ReadOnly) && file.open(QIODevice::Append) &&
               file.write("[127.0.0.1]:" + QByteArray::number(rotating.port()) + ' ' + key.readAll()) > 0;
    };
    const auto attempt = [&] {
        m_session = std::make_unique<LibsshSession>(loginTo(rotating), hosts, m_nobody);
        const auto opened = m_session->open();
        return opened ? QString() : opened.error().code;
    };
    QVERIFY(trust());
    QCOMPARE(attempt(), QString());
    QVERIFY(exec("echo hello").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("hello\n"));
    QVERIFY2(!QFile::exists(own), "a key was learned that nobody has looked at");
    QVERIFY(rotating.restartWithNewHostKey().isNull());
    QCOMPARE(attempt(), QStringLiteral("ssh.hostkey.changed"));
    QVERIFY(trust()); // by who rotated it
    QCOMPARE(attempt(), QString());
    QVERIFY(!QFile::exists(own));
    m_session.reset();
}

void SshRegressTest::loginTimeout()
{
    OpenSshServer hasty;
    QVERIFY(hasty.start({QStringLiteral("LoginGraceTime 1")}).isNull());
    SshLogin where = loginTo(hasty);
    where.auth = {{SshAuth::Kind::KeyFile, hasty.lockedKeyFile()}};
    SlowPerson person;
    const auto opened = LibsshSession(where, m_policy, person).open();
    QVERIFY(!opened.ok()); // the server has hung up meanwhile; the next one is let in
    QCOMPARE(opened.error().code, QStringLiteral("ssh.auth"));
    where.auth = {{SshAuth::Kind::KeyFile, hasty.keyFile()}};
    QVERIFY(LibsshSession(where, m_policy, m_nobody).open().ok());
}

void SshRegressTest::channelTimeout()
{
    OpenSshServer impatient;
    const QString problem = impatient.start({QStringLiteral("ChannelTimeout session:*=1")});
    if (problem.contains(QLatin1String("ChannelTimeout")))
        QSKIP("this sshd has no ChannelTimeout");
    QVERIFY2(problem.isNull(), qPrintable(problem));
    m_session = std::make_unique<LibsshSession>(loginTo(impatient), m_policy, m_nobody);
    QVERIFY(m_session->open().ok());
    const ExecOutcome outcome = exec("sleep 20; echo finished");
    QVERIFY2(!outcome.isSuccess(), "a channel that the server has closed is no success");
    QVERIFY(!m_sink.stdoutBytes.contains("finished"));
    QVERIFY(m_session->isOpen() || m_session->open().ok());
    QVERIFY(exec("true").isSuccess());
    m_session.reset();
}

void SshRegressTest::connectionTimeout()
{
    SilentListener listener;
    SshLogin where = loginTo(m_server);
    where.port = listener.port();
    where.connectTimeoutMs = 700;
    const auto opened = LibsshSession(where, m_policy, m_nobody).open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.connect"));
    QCOMPARE(listener.accepted(), 1); // silence is waited for once, and not tried again
}

QTEST_GUILESS_MAIN(SshRegressTest)
#include "SshRegressTest.moc"
