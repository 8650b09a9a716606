#include "backend/ssh/LibsshSession.h"
#include "tests/support/DropbearServer.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SshTestDoubles.h"
#include "tests/support/TestUser.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <thread>

using namespace backend;

/// The same with the machine's own sudo; as root, for the user and sudo's rule.
class SshRealSudoTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void withoutARule();
    void withPassword();
    void wrongPassword();
    void withoutPassword();
    void withOnlySomeCommands();
    void requiretty_data();
    void requiretty();
    void requirettyLivesOnAfterACut();
    void requirettyWithDropbear();

private:
    Result<void> open(Become become)
    {
        SshLogin login = loginTo(m_server);
        login.user = m_user.name();
        login.become = become;
        m_session = std::make_unique<LibsshSession>(login, m_policy, m_person);
        return m_session->open();
    }
    void rule(const QByteArray& text) const
    {
        QFile file(m_rule);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.setPermissions(QFileDevice::ReadOwner);
    }

    ExecOutcome exec(const QByteArray& command, const QByteArray& input = {})
    {
        m_sink = BytesSink();
        BytesInput bytes(input);
        return m_session->exec(command, bytes, m_sink, 30000);
    }
    /// Folders by which sudo's streams pass the terminal; each is gone before sudo begins.
    static QStringList leftBehind()
    {
        QStringList found;
        for (const char* place : {"/dev/shm", "/tmp"})
            found += QDir(QLatin1String(place)).entryList({QStringLiteral("rollback-tty-*")}, QDir::Dirs);
        return found;
    }
    void bytesPassUnchanged();

    TestUser m_user{QStringLiteral("rollback-sudo")};
    const QString m_rule = QStringLiteral("/etc/sudoers.d/rollback-sudo");
    OpenSshServer m_server;
    TrustingPolicy m_policy;
    ScriptedCredentials m_person;
    std::unique_ptr<LibsshSession> m_session;
    BytesSink m_sink;
};

void SshRealSudoTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("sudo")).isEmpty())
        QSKIP("there is no sudo here");
    if (const QString problem = m_user.make(QStringLiteral("open it")); !problem.isNull())
        QSKIP(qPrintable(problem));
    const QString problem = m_server.start();
    QVERIFY2(problem.isNull(), qPrintable(problem));
    m_server.letOthersRead();
}

void SshRealSudoTest::cleanupTestCase()
{
    m_session.reset();
    m_server.stop();
    QFile::remove(m_rule);
    m_user.remove();
}

void SshRealSudoTest::withoutARule()
{
    const auto none = open(Become::Sudo);
    QCOMPARE(none.error().code, QStringLiteral("ssh.sudo.refused"));
    QVERIFY(!none.error().detail.isEmpty());
    m_person.answers[CredentialSource::Want::SudoPassword] = {QStringLiteral("open it")};
    const auto withPassword = open(Become::SudoPassword);
    QCOMPARE(withPassword.error().code, QStringLiteral("ssh.sudo.refused"));
    QVERIFY2(withPassword.error().detail.contains(QLatin1String("sudoers")),
             qPrintable(withPassword.error().toString()));
}

void SshRealSudoTest::withPassword()
{
    rule(m_user.name().toUtf8() + " ALL=(root) ALL\n");
    m_person.answers[CredentialSource::Want::SudoPassword] = {QStringLiteral("open it")};
    const auto opened = open(Become::SudoPassword);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toString()));
    for (int i = 0; i < 3; ++i) {
        BytesInput input("some input\n");
        BytesSink sink;
        QVERIFY(m_session->exec("id -u; umask; cat; echo bad >&2", input, sink, 30000).isSuccess());
        QCOMPARE(sink.stdoutBytes, QByteArray("0\n0022\nsome input\n"));
        QCOMPARE(sink.stderrBytes, QByteArray("bad\n"));
    }
    BytesInput none;
    BytesSink sink;
    const ExecOutcome killed = m_session->exec("kill -KILL $$", none, sink, 30000);
    QVERIFY(killed.kind == ExecOutcome::Kind::Signalled || killed.exitCode == 137);
    BytesInput content("root's");
    QVERIFY(m_session->put("/root/rollback-test-file", content, 0600).ok());
    QVERIFY(m_session->exec("rm /root/rollback-test-file", none, sink, 30000).isSuccess());
}

void SshRealSudoTest::wrongPassword()
{
    rule(m_user.name().toUtf8() + " ALL=(root) ALL\n");
    m_person.answers[CredentialSource::Want::SudoPassword] = {QStringLiteral("wrong")};
    const auto opened = open(Become::SudoPassword);
    QCOMPARE(opened.error().code, QStringLiteral("ssh.sudo.password"));
    QCOMPARE(open(Become::Sudo).error().code, QStringLiteral("ssh.sudo.refused"));
}

void SshRealSudoTest::withoutPassword()
{
    rule(m_user.name().toUtf8() + " ALL=(root) NOPASSWD: ALL\n");
    m_person.prompts.clear();
    for (const Become become : {Become::Sudo, Become::SudoPassword}) {
        const auto opened = open(become);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toString()));
        BytesInput input("x");
        BytesSink sink;
        QVERIFY(m_session->exec("id -u; cat", input, sink, 30000).isSuccess());
        QCOMPARE(sink.stdoutBytes, QByteArray("0\nx"));
    }
    QVERIFY(m_person.prompts.isEmpty());
}

/// Not even where the rule allows the very command by which root is recognised.
void SshRealSudoTest::withOnlySomeCommands()
{
    rule(m_user.name().toUtf8() + " ALL=(root) NOPASSWD: /usr/bin/id, /usr/bin/systemctl\n");
    m_person = ScriptedCredentials();
    const auto some = open(Become::Sudo);
    QCOMPARE(some.error().code, QStringLiteral("ssh.sudo.refused"));
    QVERIFY2(some.error().hint.contains(m_user.name() + QStringLiteral(" ALL=(root) NOPASSWD: ALL")),
             qPrintable(some.error().hint));
    QVERIFY(!open(Become::SudoPassword).ok());
}

void SshRealSudoTest::requiretty_data()
{
    QTest::addColumn<QByteArray>("may");
    QTest::addColumn<int>("become");
    QTest::newRow("no password") << QByteArray("NOPASSWD: ALL") << int(Become::Sudo);
    QTest::newRow("password") << QByteArray("ALL") << int(Become::SudoPassword);
    QTest::newRow("no password, use_pty") << QByteArray("NOPASSWD: ALL\nDefaults:%1 use_pty") << int(Become::Sudo);
    QTest::newRow("password, use_pty") << QByteArray("ALL\nDefaults:%1 use_pty") << int(Become::SudoPassword);
}

void SshRealSudoTest::requiretty()
{
    QFETCH(QByteArray, may);
    QFETCH(int, become);
    const QByteArray user = m_user.name().toUtf8();
    rule(user + " ALL=(root) " + may.replace("%1", user) + "\nDefaults:" + user + " requiretty\n");
    QVERIFY(open(Become::None).ok());
    QVERIFY(!exec("LC_ALL=C sudo -n true").isSuccess());
    QVERIFY2(m_sink.stderrBytes.contains("must have a tty"), m_sink.stderrBytes.constData());
    m_person = ScriptedCredentials();
    m_person.answers[CredentialSource::Want::SudoPassword] = {QStringLiteral("open it")};
    const auto opened = open(static_cast<Become>(become));
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toString()));
    bytesPassUnchanged();
    QCOMPARE(m_person.prompts.size(), become == int(Become::SudoPassword) ? 1 : 0);
    BytesInput content("root's");
    QVERIFY(m_session->put("/root/rollback-test-file", content, 0600).ok());
    QVERIFY(exec("rm /root/rollback-test-file").isSuccess());
    const ExecOutcome killed = exec("kill -KILL $$");
    QVERIFY(killed.kind == ExecOutcome::Kind::Signalled || killed.exitCode == 137);
    QVERIFY2(!m_server.log().contains(QLatin1String("open it")), "the password stands in the log of sshd");
    QCOMPARE(leftBehind(), QStringList());
}

void SshRealSudoTest::bytesPassUnchanged()
{
    QByteArray every;
    for (int i = 0; i < 2'000'000; ++i)
        every.append(static_cast<char>(i * 7 + i / 256));
    QVERIFY(exec("cat; echo bad >&2", every).isSuccess());
    QVERIFY(m_sink.stdoutBytes == every);
    QCOMPARE(m_sink.stderrBytes, QByteArray("bad\n"));
    QCOMPARE(exec("cat >&2; exit 7", every).exitCode, 7);
    QVERIFY(m_sink.stderrBytes == every && m_sink.stdoutBytes.isEmpty());
    QVERIFY(exec("id -u; umask; (: </dev/tty) 2>/dev/null || echo no terminal").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("0\n0022\nno terminal\n"));
}

/// The end of a terminal ends what runs on it; a command does not run on it.
void SshRealSudoTest::requirettyLivesOnAfterACut()
{
    const QByteArray user = m_user.name().toUtf8();
    rule(user + " ALL=(root) NOPASSWD: ALL\nDefaults:" + user + " requiretty\n");
    QVERIFY(open(Become::Sudo).ok());
    const QString began = m_server.file(QStringLiteral("began")), ended = m_server.file(QStringLiteral("ended"));
    const QList<qint64> serving = m_server.connectionPids();
    std::thread cut([&] {
        while (!QFile::exists(began))
            QTest::qSleep(20);
        for (const qint64 pid : serving)
            ::kill(static_cast<pid_t>(pid), SIGKILL);
    });
    const ExecOutcome outcome =
        exec("touch '" + QFile::encodeName(began) + "'; sleep 1; touch '" + QFile::encodeName(ended) + '\'');
    cut.join();
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Unknown);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ended), 10000);
    QCOMPARE(leftBehind(), QStringList());
}

void SshRealSudoTest::requirettyWithDropbear()
{
    DropbearServer dropbear;
    if (const QString problem = dropbear.start(m_user.name(), m_server.keyFile() + QStringLiteral(".pub"));
        !problem.isNull())
        QSKIP(qPrintable(problem));
    const QByteArray user = m_user.name().toUtf8();
    rule(user + " ALL=(root) ALL\nDefaults:" + user + " requiretty\n");
    m_person = ScriptedCredentials();
    m_person.answers[CredentialSource::Want::SudoPassword] = {QStringLiteral("open it")};
    SshLogin login = loginTo(m_server);
    login.port = dropbear.port();
    login.user = m_user.name();
    login.become = Become::SudoPassword;
    m_session = std::make_unique<LibsshSession>(login, m_policy, m_person);
    const auto opened = m_session->open();
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toString()));
    bytesPassUnchanged();
    m_session.reset();
}

QTEST_GUILESS_MAIN(SshRealSudoTest)
#include "SshRealSudoTest.moc"
