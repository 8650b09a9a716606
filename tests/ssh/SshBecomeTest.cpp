#include "backend/ssh/LibsshSession.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SshTestDoubles.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace backend;

namespace {
const QString rightPassword = QStringLiteral("open 'sesame' $1");
} // namespace

/// Commands as root by way of sudo, with a stand-in that cannot harm the machine of the test.
class SshBecomeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void withoutPassword();
    void sudoNoiseIsNotOutput();
    void quotesTheCommand();
    void stdinReachesTheCommand_data();
    void stdinReachesTheCommand();
    void asksForThePasswordOnce();
    void passwordNeverReachesTheCommand();
    void rustSudo();
    void passwordWhereNoneIsNeeded();
    void wrongPasswordIsAskedAgain();
    void noPassword();
    void refusedNamesTheSudoersLine();
    void wantsATerminal();
    void terminalForSudoAlone_data();
    void terminalForSudoAlone();
    void terminalThatTheServerRefuses();
    void passwordWrongOnATerminal();
    void missing();
    void refusedLaterIsToldWithSudosWords();
    void filesAsRoot();
    void rootNeedsNoSudo();

private:
    QString bin(const QString& name) const { return m_server.file(QStringLiteral("bin/") + name); }
    void write(const QString& path, const QByteArray& text) const
    {
        QFile::remove(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                            QFileDevice::ReadOther | QFileDevice::ExeOther);
    }
    void behave(const QByteArray& mode) const { write(bin(QStringLiteral("mode")), mode); }
    Result<void> open(Become become)
    {
        SshLogin login = loginTo(m_server);
        login.become = become;
        m_session = std::make_unique<LibsshSession>(login, m_policy, m_person);
        return m_session->open();
    }
    QString problemOf(Become become)
    {
        const auto opened = open(become);
        return opened ? QString() : opened.error().toString();
    }
    ExecOutcome run(const QByteArray& command, const QByteArray& input = {})
    {
        BytesInput source(input);
        m_sink = BytesSink();
        return m_session->exec(command, source, m_sink, 30000);
    }
    void givePasswords(const QStringList& passwords)
    {
        m_person.answers[CredentialSource::Want::SudoPassword] = passwords;
    }

    OpenSshServer m_server;
    TrustingPolicy m_policy;
    ScriptedCredentials m_person;
    std::unique_ptr<LibsshSession> m_session;
    BytesSink m_sink;
};

void SshBecomeTest::initTestCase()
{
    QVERIFY(QDir().mkpath(m_server.file(QStringLiteral("bin"))));
    for (const char* tool : {"sh", "cat", "wc", "chmod", "mv", "rm", "tail", "head", "stat", "env", "mkdir", "mkfifo",
                             "setsid", "sleep"}) {
        const QString name = QString::fromLatin1(tool);
        QVERIFY(QFile::link(QStandardPaths::findExecutable(name), bin(name)));
    }
    m_server.setEnvironment(QStringLiteral("PATH"), m_server.file(QStringLiteral("bin")));
    const QString problem = m_server.start();
    if (!problem.isNull())
        QSKIP(qPrintable(problem));
}

void SshBecomeTest::init()
{
    m_person = ScriptedCredentials();
    QFile standIn(QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/data/ssh/sudo"));
    QVERIFY(standIn.open(QIODevice::ReadOnly));
    write(bin(QStringLiteral("sudo")), standIn.readAll());
    write(bin(QStringLiteral("id")), "#!/bin/sh\n[ \"$STANDIN_ROOT\" = 1 ] && echo 0 || echo 1000\n");
    behave("free");
}

void SshBecomeTest::withoutPassword()
{
    QCOMPARE(problemOf(Become::Sudo), QString());
    QVERIFY(run("id -u; echo $LC_ALL; umask; exit 4").kind == ExecOutcome::Kind::Exited);
    QCOMPARE(m_sink.stdoutBytes, QByteArray("0\nC.UTF-8\n0022\n"));
    QVERIFY(m_sink.stderrBytes.isEmpty());
    QVERIFY(m_person.prompts.isEmpty());
}

void SshBecomeTest::sudoNoiseIsNotOutput()
{
    behave("noisy");
    QCOMPARE(problemOf(Become::Sudo), QString());
    QVERIFY(run("echo mine >&2").isSuccess());
    QCOMPARE(m_sink.stderrBytes, QByteArray("mine\n"));
}

void SshBecomeTest::quotesTheCommand()
{
    for (const Become become : {Become::Sudo, Become::SudoPassword}) {
        QCOMPARE(problemOf(become), QString());
        QVERIFY(run("printf '%s\\n' \"it's\" '$HOME' 'two\nlines' '`id`' '; rm x'").isSuccess());
        QCOMPARE(m_sink.stdoutBytes, QByteArray("it's\n$HOME\ntwo\nlines\n`id`\n; rm x\n"));
    }
}

void SshBecomeTest::stdinReachesTheCommand_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("become");
    QTest::newRow("no password") << QByteArray("free") << int(Become::Sudo);
    QTest::newRow("password") << QByteArray("password") << int(Become::SudoPassword);
    QTest::newRow("password not needed") << QByteArray("free") << int(Become::SudoPassword);
}

void SshBecomeTest::stdinReachesTheCommand()
{
    QFETCH(QByteArray, mode);
    QFETCH(int, become);
    behave(mode);
    givePasswords({rightPassword});
    QCOMPARE(problemOf(static_cast<Become>(become)), QString());
    const QByteArray input(1'000'000, 'x');
    QVERIFY(run("cat", input).isSuccess());
    QCOMPARE(m_sink.stdoutBytes, input);
}

void SshBecomeTest::asksForThePasswordOnce()
{
    behave("password");
    givePasswords({rightPassword});
    QCOMPARE(problemOf(Become::SudoPassword), QString());
    for (int i = 0; i < 3; ++i)
        QVERIFY(run("id -u").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("0\n"));
    QVERIFY(m_sink.stderrBytes.isEmpty()); // neither lecture, prompt nor marks
    QCOMPARE(m_person.prompts.size(), 1);
}

void SshBecomeTest::passwordNeverReachesTheCommand()
{
    givePasswords({rightPassword});
    behave("password");
    QCOMPARE(problemOf(Become::SudoPassword), QString());
    behave("free"); // sudo remembers the last time and does not ask
    QVERIFY(run("cat", "my input").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("my input"));
}

void SshBecomeTest::rustSudo()
{
    behave("rs");
    givePasswords({rightPassword});
    QCOMPARE(problemOf(Become::SudoPassword), QString());
    QVERIFY(run("echo x >&2").isSuccess());
    QCOMPARE(m_sink.stderrBytes, QByteArray("x\n"));
}

void SshBecomeTest::passwordWhereNoneIsNeeded()
{
    QCOMPARE(problemOf(Become::SudoPassword), QString());
    QVERIFY(m_person.prompts.isEmpty());
}

void SshBecomeTest::wrongPasswordIsAskedAgain()
{
    behave("password");
    givePasswords({QStringLiteral("wrong"), rightPassword});
    QCOMPARE(problemOf(Become::SudoPassword), QString());
    QCOMPARE(m_person.prompts.size(), 2);

    givePasswords({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    const auto opened = open(Become::SudoPassword);
    QCOMPARE(opened.error().code, QStringLiteral("ssh.sudo.password"));
    QVERIFY(!opened.error().detail.contains(QLatin1String("rollback-")));
    QCOMPARE(m_person.answers[CredentialSource::Want::SudoPassword].size(), 1); // three tries
    QVERIFY(!m_session->isOpen());
}

void SshBecomeTest::noPassword()
{
    behave("password");
    const auto opened = open(Become::SudoPassword);
    QCOMPARE(opened.error().code, QStringLiteral("ssh.sudo.password"));
    QCOMPARE(m_person.prompts.size(), 1);
}

void SshBecomeTest::refusedNamesTheSudoersLine()
{
    behave("refused");
    const auto opened = open(Become::Sudo);
    QCOMPARE(opened.error().code, QStringLiteral("ssh.sudo.refused"));
    QVERIFY(opened.error().detail.contains(QLatin1String("a password is required")));
    QVERIFY(opened.error().hint.contains(m_server.user() + QStringLiteral(" ALL=(root) NOPASSWD: ALL")));
}

/// Even where there is one: sudoers' line is told.
void SshBecomeTest::wantsATerminal()
{
    behave("tty");
    for (const Become become : {Become::Sudo, Become::SudoPassword}) {
        const auto opened = open(become);
        QCOMPARE(opened.error().code, QStringLiteral("ssh.sudo.terminal"));
        QVERIFY(opened.error().hint.contains(QStringLiteral("Defaults:%1 !requiretty").arg(m_server.user())));
    }
    QVERIFY(m_person.prompts.isEmpty());
}

void SshBecomeTest::terminalForSudoAlone_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("become");
    QTest::newRow("no password") << QByteArray("terminal-free") << int(Become::Sudo);
    QTest::newRow("password") << QByteArray("terminal-password") << int(Become::SudoPassword);
    QTest::newRow("password not needed") << QByteArray("terminal-free") << int(Become::SudoPassword);
    QTest::newRow("noisy") << QByteArray("terminal-noisy") << int(Become::Sudo);
}

void SshBecomeTest::terminalForSudoAlone()
{
    QFETCH(QByteArray, mode);
    QFETCH(int, become);
    behave(mode);
    givePasswords({rightPassword});
    QCOMPARE(problemOf(static_cast<Become>(become)), QString());
    QByteArray every;
    for (int i = 0; i < 1'000'000; ++i)
        every.append(static_cast<char>(i * 7 + i / 256));
    QVERIFY(run("cat; echo mine >&2", every).isSuccess());
    QVERIFY(m_sink.stdoutBytes == every);
    QCOMPARE(m_sink.stderrBytes, QByteArray("mine\n"));
    QCOMPARE(run("cat >&2; exit 7", every).exitCode, 7);
    QVERIFY(m_sink.stderrBytes == every && m_sink.stdoutBytes.isEmpty());
    QVERIFY(run("printf '%s\\n' \"it's\" '$HOME' 'two\nlines' '`id`' '; rm x'").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("it's\n$HOME\ntwo\nlines\n`id`\n; rm x\n"));
    QVERIFY2(!run(": </dev/tty").isSuccess(), "the command could ask at the terminal");
    QVERIFY(run("exec <&-; sleep 0.2; echo ended", every).isSuccess()); // input that nobody reads
    QCOMPARE(m_sink.stdoutBytes, QByteArray("ended\n"));
}

void SshBecomeTest::terminalThatTheServerRefuses()
{
    behave("terminal-free");
    OpenSshServer without;
    without.setEnvironment(QStringLiteral("PATH"), m_server.file(QStringLiteral("bin")));
    QVERIFY(without.start({QStringLiteral("PermitTTY no")}).isNull());
    SshLogin login = loginTo(without);
    login.become = Become::Sudo;
    const auto opened = LibsshSession(login, m_policy, m_person).open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.sudo.terminal"));
    QVERIFY2(opened.error().detail.contains(QLatin1String("PTY")), qPrintable(opened.error().detail));
    QVERIFY(opened.error().hint.contains(QStringLiteral("Defaults:%1 !requiretty").arg(without.user())));
}

void SshBecomeTest::passwordWrongOnATerminal()
{
    behave("terminal-password");
    givePasswords({QStringLiteral("wrong"), rightPassword});
    QCOMPARE(problemOf(Become::SudoPassword), QString());
    QCOMPARE(m_person.prompts.size(), 2);
    givePasswords({});
    QCOMPARE(open(Become::SudoPassword).error().code, QStringLiteral("ssh.sudo.password"));
    QCOMPARE(open(Become::Sudo).error().code, QStringLiteral("ssh.sudo.refused"));
}

void SshBecomeTest::missing()
{
    QVERIFY(QFile::remove(bin(QStringLiteral("sudo"))));
    for (const Become become : {Become::Sudo, Become::SudoPassword})
        QCOMPARE(open(become).error().code, QStringLiteral("ssh.sudo.missing"));
}

void SshBecomeTest::refusedLaterIsToldWithSudosWords()
{
    behave("password");
    givePasswords({rightPassword});
    QCOMPARE(problemOf(Become::SudoPassword), QString());
    behave("refused");
    const ExecOutcome outcome = run("echo ran");
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Exited);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(m_sink.stdoutBytes.isEmpty());
    QCOMPARE(m_sink.stderrBytes, QByteArray("sudo: a password is required\n"));
}

void SshBecomeTest::filesAsRoot()
{
    behave("password");
    givePasswords({rightPassword});
    QCOMPARE(problemOf(Become::SudoPassword), QString());
    const QByteArray path = QFile::encodeName(m_server.file(QStringLiteral("as root")));
    BytesInput content("first line\nsecond line\n");
    QVERIFY(m_session->put(path, content, 0640).ok());
    m_sink = BytesSink();
    QVERIFY(m_session->get(path, 6, m_sink).ok());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("line\nsecond line\n"));
}

void SshBecomeTest::rootNeedsNoSudo()
{
    QVERIFY(QFile::remove(bin(QStringLiteral("sudo"))));
    write(bin(QStringLiteral("id")), "#!/bin/sh\necho 0\n");
    QCOMPARE(problemOf(Become::Sudo), QString());
    QVERIFY(run("echo fine").isSuccess());
    QCOMPARE(m_sink.stdoutBytes, QByteArray("fine\n"));
}

QTEST_GUILESS_MAIN(SshBecomeTest)
#include "SshBecomeTest.moc"
