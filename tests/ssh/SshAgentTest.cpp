#include "backend/ssh/LibsshSession.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SshTestDoubles.h"

#include <QProcess>
#include <QTest>

using namespace backend;

/// Logins with the keys that a real ssh-agent holds, at a real OpenSSH server.
class SshAgentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keyOfTheAgent();
    void rightKeyBehindStrangeOnes();
    void lockedAgentLetsNobodyIn();
    void onlyStrangeKeys();
    void emptyAgent();
    void fileAfterTheAgent();
    void agentRestrict();
    void agentOfSshConfig();

private:
    bool add(const QString& key) const;
    QString loginProblem(const QList<SshAuth>& ways) const;

    OpenSshServer m_server;
    QProcess m_agent;
};

void SshAgentTest::initTestCase()
{
    const QString problem = m_server.start({QStringLiteral("MaxStartups 100")});
    if (!problem.isNull())
        QSKIP(qPrintable(problem));
}

void SshAgentTest::init()
{
    const QString socket = m_server.file(QStringLiteral("agent.sock"));
    m_agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), socket});
    QVERIFY(m_agent.waitForStarted());
    QTRY_VERIFY(QFile::exists(socket));
    qputenv("SSH_AUTH_SOCK", QFile::encodeName(socket));
}

void SshAgentTest::cleanup()
{
    m_agent.terminate();
    QVERIFY(m_agent.waitForFinished());
    qunsetenv("SSH_AUTH_SOCK");
    QFile::remove(m_server.file(QStringLiteral("agent.sock")));
}

bool SshAgentTest::add(const QString& key) const
{
    return QProcess::execute(QStringLiteral("ssh-add"), {QStringLiteral("-q"), key}) == 0;
}

QString SshAgentTest::loginProblem(const QList<SshAuth>& ways) const
{
    SshLogin login = loginTo(m_server);
    login.auth = ways;
    ScriptedCredentials nobody;
    TrustingPolicy policy;
    const auto opened = LibsshSession(login, policy, nobody).open();
    return opened ? QString() : opened.error().toString();
}

void SshAgentTest::keyOfTheAgent()
{
    QVERIFY(add(m_server.keyFile()));
    QCOMPARE(loginProblem({{SshAuth::Kind::Agent, {}}}), QString());
}

void SshAgentTest::rightKeyBehindStrangeOnes()
{
    QVERIFY(add(m_server.strangeKeyFile()));
    QVERIFY(add(m_server.keyFile()));
    QCOMPARE(loginProblem({{SshAuth::Kind::Agent, {}}}), QString());
}

void SshAgentTest::lockedAgentLetsNobodyIn()
{
    QVERIFY(add(m_server.keyFile()));
    m_server.script(QStringLiteral("words"), "#!/bin/sh\necho words\n");
    QProcess lock;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SSH_ASKPASS"), m_server.file(QStringLiteral("words")));
    environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("force"));
    lock.setProcessEnvironment(environment);
    lock.start(QStringLiteral("ssh-add"), {QStringLiteral("-q"), QStringLiteral("-x")});
    QVERIFY(lock.waitForFinished());
    QCOMPARE(lock.exitCode(), 0);
    const QString problem = loginProblem({{SshAuth::Kind::Agent, {}}});
    QVERIFY2(problem.contains(QLatin1String("agent")), qPrintable(problem));
}

void SshAgentTest::onlyStrangeKeys()
{
    QVERIFY(add(m_server.strangeKeyFile()));
    const QString problem = loginProblem({{SshAuth::Kind::Agent, {}}});
    QVERIFY2(problem.contains(QLatin1String("agent")), qPrintable(problem));
}

void SshAgentTest::emptyAgent()
{
    const QString problem = loginProblem({{SshAuth::Kind::Agent, {}}});
    QVERIFY2(problem.contains(QLatin1String("agent")), qPrintable(problem));
}

void SshAgentTest::fileAfterTheAgent()
{
    QVERIFY(add(m_server.strangeKeyFile()));
    QCOMPARE(loginProblem({{SshAuth::Kind::Agent, {}}, {SshAuth::Kind::KeyFile, m_server.keyFile()}}), QString());
}

/// A key that the agent gives for named hosts only needs a client that tells the agent where it is (session-bind),
/// which libssh does not: such a key is refused, and another way is taken.
void SshAgentTest::agentRestrict()
{
    const QString known = m_server.file(QStringLiteral("restrict-known"));
    QFile host(m_server.file(QStringLiteral("host.pub")));
    QFile file(known);
    QVERIFY(host.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly));
    file.write("127.0.0.1 " + host.readAll());
    file.close();
    QCOMPARE(QProcess::execute(QStringLiteral("ssh-add"),
                               {QStringLiteral("-q"), QStringLiteral("-H"), known, QStringLiteral("-h"),
                                QStringLiteral("127.0.0.1"), m_server.keyFile()}),
             0);
    const QString problem = loginProblem({{SshAuth::Kind::Agent, {}}});
    QVERIFY2(problem.contains(QLatin1String("agent")), qPrintable(problem));
    QCOMPARE(loginProblem({{SshAuth::Kind::Agent, {}}, {SshAuth::Kind::KeyFile, m_server.keyFile()}}), QString());
}

void SshAgentTest::agentOfSshConfig()
{
    QVERIFY(add(m_server.keyFile()));
    const QByteArray socket = qgetenv("SSH_AUTH_SOCK");
    qunsetenv("SSH_AUTH_SOCK");
    SshLogin login = loginTo(m_server);
    login.auth = {{SshAuth::Kind::Agent, {}}};
    TrustingPolicy policy;
    ScriptedCredentials nobody;
    login.agentSocket = QFile::decodeName(socket);
    QVERIFY(LibsshSession(login, policy, nobody).open().ok());
    login.agentSocket = QStringLiteral("none");
    const auto opened = LibsshSession(login, policy, nobody).open();
    QVERIFY2(opened.error().detail.contains(QLatin1String("IdentityAgent none")), qPrintable(opened.error().detail));
}

QTEST_GUILESS_MAIN(SshAgentTest)
#include "SshAgentTest.moc"
