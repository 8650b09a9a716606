#include "backend/ssh/LibsshSession.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SshTestDoubles.h"
#include "tests/support/TestUser.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

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

    TestUser m_user{QStringLiteral("rollback-sudo")};
    const QString m_rule = QStringLiteral("/etc/sudoers.d/rollback-sudo");
    OpenSshServer m_server;
    TrustingPolicy m_policy;
    ScriptedCredentials m_person;
    std::unique_ptr<LibsshSession> m_session;
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

QTEST_GUILESS_MAIN(SshRealSudoTest)
#include "SshRealSudoTest.moc"
