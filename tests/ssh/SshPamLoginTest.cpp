#include "backend/ssh/LibsshSession.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SshTestDoubles.h"
#include "tests/support/TestUser.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace backend;
using Want = CredentialSource::Want;

namespace {
const QString rightPassword = QStringLiteral("open it");
const QString wrongPassword = QStringLiteral("let me in");
const QString rightCode = QStringLiteral("123456");
const QString service = QStringLiteral("rollback-test-sshd"); ///< its stack lies in /etc/pam.d for the time of the test

const QByteArray askPassword = "auth requisite pam_unix.so nodelay\n";
const QStringList byPassword = {QStringLiteral("PasswordAuthentication yes"),
                                QStringLiteral("KbdInteractiveAuthentication no")};
const QStringList byQuestions = {QStringLiteral("PasswordAuthentication no"),
                                 QStringLiteral("KbdInteractiveAuthentication yes")};
} // namespace

/// Logins with a password, with questions and with several of both, as a machine's PAM asks them. Needs root for the
/// user, for the stack and for a PAM that may read the passwords.
class SshPamLoginTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void rightAtOnce_data() { waysToAsk(); }
    void rightAtOnce();
    void wrongIsAskedAgain_data() { waysToAsk(); }
    void wrongIsAskedAgain();
    void wrongAndNoOther_data() { waysToAsk(); }
    void wrongAndNoOther();
    void triesEndAfterThree_data() { waysToAsk(); }
    void triesEndAfterThree();
    void noneGiven_data() { waysToAsk(); }
    void noneGiven();
    void passwordThenCode();
    void wrongCode();
    void keyThenCode();
    void expiredPasswordIsToldAndNotChanged();
    void passwordForLoginAndForSudo();

private:
    static void waysToAsk()
    {
        QTest::addColumn<QStringList>("config");
        QTest::newRow("password") << byPassword;
        QTest::newRow("keyboard-interactive") << byQuestions;
    }
    void stack(const QByteArray& auth) const;
    QByteArray askCode() const;
    void start(const QStringList& config);
    Result<void> open(const QList<SshAuth>& auth = {{SshAuth::Kind::Password, {}}}, Become become = Become::None);
    void expectIn(const Result<void>& opened, const QByteArray& who);
    static QString problemOf(const Result<void>& result) { return result ? QString() : result.error().toString(); }

    TestUser m_user{QStringLiteral("rollback-pam")};
    const QString m_stackPath = QStringLiteral("/etc/pam.d/") + service;
    const QString m_rulePath = QStringLiteral("/etc/sudoers.d/rollback-pam");
    std::unique_ptr<OpenSshServer> m_server;
    TrustingPolicy m_policy;
    ScriptedCredentials m_person;
    std::unique_ptr<LibsshSession> m_session;
};

void SshPamLoginTest::initTestCase()
{
    if (const QString problem = m_user.make(rightPassword); !problem.isNull())
        QSKIP(qPrintable(problem));
    if (!QFile::exists(QStringLiteral("/etc/pam.d")))
        QSKIP("there is no PAM here");
}

void SshPamLoginTest::init()
{
    m_person = ScriptedCredentials();
    m_server = std::make_unique<OpenSshServer>();
    stack(askPassword);
}

void SshPamLoginTest::cleanup()
{
    m_session.reset();
    m_server.reset();
}

void SshPamLoginTest::cleanupTestCase()
{
    QFile::remove(m_stackPath);
    QFile::remove(m_rulePath);
}

void SshPamLoginTest::stack(const QByteArray& auth) const
{
    QFile file(m_stackPath);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(auth + "account required pam_unix.so\nsession required pam_permit.so\npassword required pam_unix.so\n");
}

/// pam_ftp asks whatever was answered before, and pam_exec looks at the answer: a second factor without more packages.
QByteArray SshPamLoginTest::askCode() const
{
    m_server->script(QStringLiteral("code"), "[ \"$(tr -d '\\000')\" = " + rightCode.toLatin1() + " ]");
    return "auth [default=ignore] pam_ftp.so\nauth required pam_exec.so expose_authtok quiet " +
           QFile::encodeName(m_server->file(QStringLiteral("code"))) + '\n';
}

void SshPamLoginTest::start(const QStringList& config)
{
    m_server->runAs(service);
    const QString problem = m_server->start(config + QStringList{QStringLiteral("UsePAM yes")});
    if (!problem.isNull())
        QSKIP(qPrintable(problem));
    m_server->letOthersRead();
}

Result<void> SshPamLoginTest::open(const QList<SshAuth>& auth, Become become)
{
    SshLogin login = loginTo(*m_server);
    login.user = m_user.name();
    login.auth = auth;
    login.become = become;
    m_session = std::make_unique<LibsshSession>(login, m_policy, m_person);
    return m_session->open();
}

void SshPamLoginTest::expectIn(const Result<void>& opened, const QByteArray& who)
{
    QCOMPARE(problemOf(opened), QString());
    BytesInput none;
    BytesSink sink;
    QVERIFY(m_session->exec("id -un", none, sink, 30000).isSuccess());
    QCOMPARE(sink.stdoutBytes, who + '\n');
}

void SshPamLoginTest::rightAtOnce()
{
    QFETCH(QStringList, config);
    start(config);
    m_person.answers[Want::Password] = {rightPassword};
    expectIn(open(), m_user.name().toUtf8());
    QCOMPARE(m_person.prompts, QStringList{QStringLiteral("Password of rollback-pam on server-1")});
    QVERIFY(m_person.refusals.isEmpty());
}

void SshPamLoginTest::wrongIsAskedAgain()
{
    QFETCH(QStringList, config);
    start(config);
    m_person.answers[Want::Password] = {wrongPassword, rightPassword};
    expectIn(open(), m_user.name().toUtf8());
    QCOMPARE(m_person.prompts.size(), 2);
    QVERIFY(m_person.prompts.last().contains(QLatin1String("the last one was not accepted")));
    QCOMPARE(m_person.refusals, QList<Want>{Want::Password});
}

void SshPamLoginTest::wrongAndNoOther()
{
    QFETCH(QStringList, config);
    start(config);
    m_person.answers[Want::Password] = {wrongPassword};
    const auto opened = open();
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, QStringLiteral("ssh.auth"));
    QCOMPARE(opened.error().message, QStringLiteral("server-1 did not let rollback-pam in."));
    QVERIFY2(opened.error().detail.contains(QLatin1String("refused by the server")), qPrintable(opened.error().detail));
    QVERIFY2(opened.error().hint.contains(QLatin1String("the password")), qPrintable(opened.error().hint));
    QVERIFY(!opened.error().hint.contains(QLatin1String("authorized_keys")));
    QVERIFY(!opened.error().toString().contains(wrongPassword));
}

void SshPamLoginTest::triesEndAfterThree()
{
    QFETCH(QStringList, config);
    start(config);
    m_person.answers[Want::Password] = QStringList(5, wrongPassword);
    QVERIFY(!open().ok());
    QCOMPARE(m_person.answers[Want::Password].size(), 2);
    QCOMPARE(m_person.refusals.size(), 3);
}

void SshPamLoginTest::noneGiven()
{
    QFETCH(QStringList, config);
    start(config);
    const auto opened = open();
    QVERIFY(!opened.ok());
    QCOMPARE(m_person.prompts.size(), 1);
    QVERIFY(m_person.refusals.isEmpty());
    QVERIFY2(opened.error().detail.contains(QLatin1String("given")), qPrintable(opened.error().detail));
}

void SshPamLoginTest::passwordThenCode()
{
    start(byQuestions);
    stack(askPassword + askCode());
    m_person.answers[Want::Password] = {rightPassword};
    m_person.answers[Want::KeyboardInteractive] = {rightCode};
    expectIn(open(), m_user.name().toUtf8());
    QCOMPARE(m_person.prompts.size(), 2);
    QVERIFY2(m_person.prompts.last().contains(QLatin1String("required for rollback-pam")),
             qPrintable(m_person.prompts.last()));
}

void SshPamLoginTest::wrongCode()
{
    start(byQuestions);
    stack(askPassword + askCode());
    m_person.answers[Want::Password] = {rightPassword};
    m_person.answers[Want::KeyboardInteractive] = {QStringLiteral("654321")};
    const auto opened = open();
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, QStringLiteral("ssh.auth"));
    QVERIFY(!opened.error().toString().contains(QLatin1String("654321")));
}

void SshPamLoginTest::keyThenCode()
{
    start(byQuestions + QStringList{QStringLiteral("AuthenticationMethods publickey,keyboard-interactive")});
    stack(askCode() + "auth required pam_permit.so\n"); // which a login sets credentials by
    m_person.answers[Want::KeyboardInteractive] = {rightCode};
    expectIn(open({{SshAuth::Kind::KeyFile, m_server->keyFile()}}), m_user.name().toUtf8());
    QCOMPARE(m_person.prompts.size(), 1);
}

void SshPamLoginTest::expiredPasswordIsToldAndNotChanged()
{
    start(byQuestions);
    QVERIFY(m_user.setPasswordDay(0));
    m_person.answers[Want::Password] = {rightPassword, rightPassword};
    const auto opened = open();
    QVERIFY(m_user.setPasswordDay(20000));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, QStringLiteral("ssh.auth"));
    // The machine wants another password; the person sees its question and is not answered for.
    QVERIFY2(m_person.prompts.value(1).contains(QLatin1String("urrent")), qPrintable(m_person.prompts.join(u'|')));
    m_person = ScriptedCredentials();
    m_person.answers[Want::Password] = {rightPassword};
    expectIn(open(), m_user.name().toUtf8());
}

void SshPamLoginTest::passwordForLoginAndForSudo()
{
    if (QStandardPaths::findExecutable(QStringLiteral("sudo")).isEmpty())
        QSKIP("there is no sudo here");
    start(byPassword);
    QFile rule(m_rulePath);
    QVERIFY(rule.open(QIODevice::WriteOnly | QIODevice::Truncate));
    rule.write(m_user.name().toUtf8() + " ALL=(root) ALL\n");
    rule.setPermissions(QFileDevice::ReadOwner);
    rule.close();
    m_person.answers[Want::Password] = {rightPassword};
    m_person.answers[Want::SudoPassword] = {wrongPassword, rightPassword};
    expectIn(open({{SshAuth::Kind::Password, {}}}, Become::SudoPassword), "root");
    QCOMPARE(m_person.prompts.size(), 3);
    QCOMPARE(m_person.refusals, QList<Want>{Want::SudoPassword});
}

QTEST_GUILESS_MAIN(SshPamLoginTest)
#include "SshPamLoginTest.moc"
