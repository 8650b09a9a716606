#include "backend/ssh/LibsshSession.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SshTestDoubles.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

using namespace backend;

/// The same with the machine's own sudo. It adds a user and takes it away again, so it runs as root and only where
/// ROLLBACK_TESTS_MAY_ADD_USERS is set (a container).
class SshRealSudoTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void withoutARule();
    void withPassword();
    void wrongPassword();
    void withoutPassword();

private:
    static int run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
    {
        QProcess process;
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.exitCode();
    }
    Result<void> open(Become become)
    {
        SshLogin login = loginTo(m_server);
        login.user = m_user;
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

    const QString m_user = QStringLiteral("rollback-test");
    const QString m_rule = QStringLiteral("/etc/sudoers.d/rollback-test");
    bool m_hasUser = false;
    OpenSshServer m_server;
    TrustingPolicy m_policy;
    ScriptedCredentials m_person;
    std::unique_ptr<LibsshSession> m_session;
};

void SshRealSudoTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("ROLLBACK_TESTS_MAY_ADD_USERS") || ::geteuid() != 0 ||
        QStandardPaths::findExecutable(QStringLiteral("sudo")).isEmpty())
        QSKIP("needs root, sudo and ROLLBACK_TESTS_MAY_ADD_USERS");
    QCOMPARE(run(QStringLiteral("useradd"),
                 {QStringLiteral("-m"), QStringLiteral("-s"), QStringLiteral("/bin/bash"), m_user}),
             0);
    m_hasUser = true;
    QCOMPARE(run(QStringLiteral("chpasswd"), {}, m_user.toUtf8() + ":open it\n"), 0);
    const QString problem = m_server.start();
    QVERIFY2(problem.isNull(), qPrintable(problem));
    // The other user's session reads the key list in our folder.
    QFile::setPermissions(QFileInfo(m_server.keyFile()).absolutePath(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                              QFileDevice::ExeOther);
    QFile::setPermissions(m_server.file(QStringLiteral("authorized_keys")),
                          QFileDevice::ReadOwner | QFileDevice::ReadOther);
}

void SshRealSudoTest::cleanupTestCase()
{
    m_session.reset();
    m_server.stop();
    QFile::remove(m_rule);
    if (m_hasUser)
        run(QStringLiteral("userdel"), {QStringLiteral("-r"), m_user});
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
    rule(m_user.toUtf8() + " ALL=(root) ALL\n");
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
    rule(m_user.toUtf8() + " ALL=(root) ALL\n");
    m_person.answers[CredentialSource::Want::SudoPassword] = {QStringLiteral("wrong")};
    const auto opened = open(Become::SudoPassword);
    QCOMPARE(opened.error().code, QStringLiteral("ssh.sudo.password"));
    QCOMPARE(open(Become::Sudo).error().code, QStringLiteral("ssh.sudo.refused"));
}

void SshRealSudoTest::withoutPassword()
{
    rule(m_user.toUtf8() + " ALL=(root) NOPASSWD: ALL\n");
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

QTEST_GUILESS_MAIN(SshRealSudoTest)
#include "SshRealSudoTest.moc"
