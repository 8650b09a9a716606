#include "backend/ssh/HostKeyScan.h"
#include "backend/ssh/KnownHosts.h"
#include "backend/ssh/LibsshSession.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SilentListener.h"
#include "tests/support/SshTestDoubles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace backend;

/// Who is let in, and which server is believed, with a real OpenSSH server.
class SshLoginTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void keyFile();
    void lockedKeyAsksForThePassphrase();
    void lockedKeyAsksAgainAfterAWrongOne();
    void declinedPassphrase();
    void unwantedKeyAsksForNoPassphrase();
    void strangeKeyIsRefused();
    void triesWaysInOrder();
    void tellsWhatWasTried();
    void connectionRefused();
    void nameThatDoesNotExist();
    void notAnSshServer();
    void unknownHostKeyIsAskedOnceAndKept();
    void unknownHostKeyRefused();
    void knownTypeIsAskedFor();
    void changedHostKeyNamesBothFingerprints();
    void scanCollectsAll();
    void leavesNoDescriptorsBehind();

private:
    static QString outcomeOf(const Result<void>& result) { return result ? QString() : result.error().toString(); }
    KnownHosts knownHosts(KnownHosts::Ask ask) const
    {
        return KnownHosts({}, m_server.file(QStringLiteral("known/own")), std::move(ask));
    }

    OpenSshServer m_server;
    TrustingPolicy m_policy;
};

void SshLoginTest::initTestCase()
{
    // A second host key, so that a preference for a known type shows. Debian's sshd counts an unauthenticated scan.
    QVERIFY(
        QProcess::execute(QStringLiteral("ssh-keygen"),
                          {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ecdsa"), QStringLiteral("-N"),
                           QString(), QStringLiteral("-f"), m_server.file(QStringLiteral("host-ecdsa"))}) == 0);
    const QString problem = m_server.start(
        {QStringLiteral("MaxStartups 100"), QStringLiteral("HostKey ") + m_server.file(QStringLiteral("host-ecdsa"))});
    if (!problem.isNull())
        QSKIP(qPrintable(problem));
}

void SshLoginTest::keyFile()
{
    ScriptedCredentials nobody;
    LibsshSession session(loginTo(m_server), m_policy, nobody);
    QCOMPARE(outcomeOf(session.open()), QString());
    QVERIFY(session.isOpen());
    QVERIFY(nobody.prompts.isEmpty());
}

void SshLoginTest::lockedKeyAsksForThePassphrase()
{
    SshLogin login = loginTo(m_server);
    login.auth = {{SshAuth::Kind::KeyFile, m_server.lockedKeyFile()}};
    ScriptedCredentials person;
    person.answers[CredentialSource::Want::Passphrase] = {OpenSshServer::passphrase()};
    LibsshSession session(login, m_policy, person);
    QCOMPARE(outcomeOf(session.open()), QString());
    QCOMPARE(person.prompts, QStringList{m_server.lockedKeyFile()});
}

void SshLoginTest::lockedKeyAsksAgainAfterAWrongOne()
{
    SshLogin login = loginTo(m_server);
    login.auth = {{SshAuth::Kind::KeyFile, m_server.lockedKeyFile()}};
    ScriptedCredentials person;
    person.answers[CredentialSource::Want::Passphrase] = {QStringLiteral("wrong"), OpenSshServer::passphrase()};
    LibsshSession session(login, m_policy, person);
    QCOMPARE(outcomeOf(session.open()), QString());
    // In a keychain the answer lies under this text, so it is the same each time and in every language.
    QCOMPARE(person.prompts, (QStringList{m_server.lockedKeyFile(), m_server.lockedKeyFile()}));
}

void SshLoginTest::declinedPassphrase()
{
    SshLogin login = loginTo(m_server);
    login.auth = {{SshAuth::Kind::KeyFile, m_server.lockedKeyFile()}};
    ScriptedCredentials person;
    LibsshSession session(login, m_policy, person);
    const auto opened = session.open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.auth"));
    QVERIFY(opened.error().detail.contains(QLatin1String("no passphrase")));
    QCOMPARE(person.prompts.size(), 1);
}

void SshLoginTest::unwantedKeyAsksForNoPassphrase()
{
    const QString unwanted = m_server.file(QStringLiteral("unwanted"));
    QVERIFY(OpenSshServer::makeKey(unwanted, QStringLiteral("some words")));
    SshLogin login = loginTo(m_server);
    login.auth.prepend({SshAuth::Kind::KeyFile, unwanted});
    ScriptedCredentials person;
    LibsshSession session(login, m_policy, person);
    QCOMPARE(outcomeOf(session.open()), QString());
    QVERIFY(person.prompts.isEmpty());
}

void SshLoginTest::strangeKeyIsRefused()
{
    SshLogin login = loginTo(m_server);
    login.auth = {{SshAuth::Kind::KeyFile, m_server.strangeKeyFile()}};
    ScriptedCredentials nobody;
    LibsshSession session(login, m_policy, nobody);
    const auto opened = session.open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.auth"));
    QVERIFY(opened.error().detail.contains(m_server.strangeKeyFile()));
    QVERIFY(!session.isOpen());
}

void SshLoginTest::triesWaysInOrder()
{
    qunsetenv("SSH_AUTH_SOCK");
    SshLogin login = loginTo(m_server);
    login.auth = {{SshAuth::Kind::Agent, {}},
                  {SshAuth::Kind::KeyFile, QStringLiteral("/nonexistent/key")},
                  {SshAuth::Kind::KeyFile, m_server.strangeKeyFile()},
                  {SshAuth::Kind::KeyFile, m_server.keyFile()}};
    ScriptedCredentials nobody;
    LibsshSession session(login, m_policy, nobody);
    QCOMPARE(outcomeOf(session.open()), QString());
}

void SshLoginTest::tellsWhatWasTried()
{
    qunsetenv("SSH_AUTH_SOCK");
    const QString notAKey = m_server.file(QStringLiteral("sshd_config"));
    SshLogin login = loginTo(m_server);
    login.auth = {{SshAuth::Kind::Agent, {}},
                  {SshAuth::Kind::KeyFile, QStringLiteral("/nonexistent/key")},
                  {SshAuth::Kind::KeyFile, notAKey},
                  {SshAuth::Kind::Password, {}}};
    ScriptedCredentials nobody;
    const auto opened = LibsshSession(login, m_policy, nobody).open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.auth"));
    const QString detail = opened.error().detail;
    for (const QString& part : {QStringLiteral("SSH_AUTH_SOCK"), QStringLiteral("/nonexistent/key"), notAKey})
        QVERIFY2(detail.contains(part), qPrintable(detail));
    QCOMPARE(detail.count(QLatin1Char('\n')), 3);
}

void SshLoginTest::connectionRefused()
{
    SshLogin login = loginTo(m_server);
    login.port = 1;
    ScriptedCredentials nobody;
    QElapsedTimer since;
    since.start();
    const auto opened = LibsshSession(login, m_policy, nobody).open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.connect"));
    QVERIFY2(opened.error().detail.contains(QLatin1String("127.0.0.1")), qPrintable(opened.error().detail));
    QVERIFY(since.elapsed() < 5000);
}

void SshLoginTest::nameThatDoesNotExist()
{
    SshLogin login = loginTo(m_server);
    login.address = QStringLiteral("no-such-host.invalid");
    login.connectTimeoutMs = 3000;
    ScriptedCredentials nobody;
    const auto opened = LibsshSession(login, m_policy, nobody).open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.connect"));
    QVERIFY(!opened.error().detail.isEmpty());
}

void SshLoginTest::notAnSshServer()
{
    SilentListener listener; // accepts and says nothing
    SshLogin login = loginTo(m_server);
    login.port = listener.port();
    login.connectTimeoutMs = 1000;
    ScriptedCredentials nobody;
    QElapsedTimer since;
    since.start();
    const auto opened = LibsshSession(login, m_policy, nobody).open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.connect"));
    QVERIFY(since.elapsed() < 8000);
}

void SshLoginTest::unknownHostKeyIsAskedOnceAndKept()
{
    QFile::remove(m_server.file(QStringLiteral("known/own")));
    QList<HostKey> asked;
    KnownHosts hosts = knownHosts([&](const SshLogin&, const HostKey& key) {
        asked.append(key);
        return true;
    });
    ScriptedCredentials nobody;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(outcomeOf(LibsshSession(loginTo(m_server), hosts, nobody).open()), QString());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().sha256Fingerprint, m_server.hostKeyFingerprint());

    // OpenSSH reads what was written.
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"),
                 {QStringLiteral("-F"), QStringLiteral("[127.0.0.1]:%1").arg(m_server.port()), QStringLiteral("-f"),
                  m_server.file(QStringLiteral("known/own"))});
    QVERIFY(keygen.waitForFinished());
    QCOMPARE(keygen.exitCode(), 0);
}

void SshLoginTest::unknownHostKeyRefused()
{
    QFile::remove(m_server.file(QStringLiteral("known/own")));
    KnownHosts hosts = knownHosts([](const SshLogin&, const HostKey&) { return false; });
    ScriptedCredentials nobody;
    const auto opened = LibsshSession(loginTo(m_server), hosts, nobody).open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.hostkey.unknown"));
    QVERIFY(opened.error().detail.contains(m_server.hostKeyFingerprint()));
}

void SshLoginTest::knownTypeIsAskedFor()
{
    // Known by its ecdsa key only; the server would offer ed25519 to who has no preference.
    QFile publicKey(m_server.file(QStringLiteral("host-ecdsa.pub")));
    QVERIFY(publicKey.open(QIODevice::ReadOnly));
    KnownHosts hosts = knownHosts([](const SshLogin&, const HostKey&) { return false; });
    QFile::remove(m_server.file(QStringLiteral("known/own")));
    HostKey key;
    key.knownHostsLine = QStringLiteral("[127.0.0.1]:%1 ").arg(m_server.port()) +
                         QString::fromLatin1(publicKey.readAll()).section(QLatin1Char(' '), 0, 1);
    QVERIFY(hosts.remember(key).ok());
    ScriptedCredentials nobody;
    QCOMPARE(outcomeOf(LibsshSession(loginTo(m_server), hosts, nobody).open()), QString());
}

void SshLoginTest::changedHostKeyNamesBothFingerprints()
{
    QFile::remove(m_server.file(QStringLiteral("known/own")));
    OpenSshServer other;
    QCOMPARE(other.start(), QString());
    KnownHosts hosts = knownHosts([](const SshLogin&, const HostKey&) { return true; });
    ScriptedCredentials nobody;
    QCOMPARE(outcomeOf(LibsshSession(loginTo(other), hosts, nobody).open()), QString());
    const QString before = other.hostKeyFingerprint();
    QCOMPARE(other.restartWithNewHostKey(), QString());
    const QString after = other.hostKeyFingerprint();
    QVERIFY(before != after);

    const auto opened = LibsshSession(loginTo(other), hosts, nobody).open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.hostkey.changed"));
    QVERIFY(opened.error().detail.contains(before));
    QVERIFY(opened.error().detail.contains(after));
}

void SshLoginTest::scanCollectsAll()
{
    QFile::remove(m_server.file(QStringLiteral("known/own")));
    KnownHosts hosts = knownHosts([](const SshLogin&, const HostKey&) { return false; });
    QList<SshLogin> logins(20, loginTo(m_server));
    logins[7].port = 1;
    HostKeyScan scan(hosts);
    const QList<ScannedHostKey> found = scan.run(logins);
    QCOMPARE(found.size(), 20);
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].error.has_value(), i == 7);
        if (i != 7) {
            QCOMPARE(found[i].key.sha256Fingerprint, m_server.hostKeyFingerprint());
            QCOMPARE(found[i].verdict, HostKeyVerdict::Unknown);
        }
    }
    QVERIFY(hosts.remember(found.first().key).ok());
    QCOMPARE(scan.run({loginTo(m_server)}).first().verdict, HostKeyVerdict::Known);
}

void SshLoginTest::leavesNoDescriptorsBehind()
{
    const auto openDescriptors = [] {
        return QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
            .size();
    };
    ScriptedCredentials nobody;
    SshLogin strange = loginTo(m_server);
    strange.auth = {{SshAuth::Kind::KeyFile, m_server.strangeKeyFile()}};
    const auto round = [&] {
        LibsshSession good(loginTo(m_server), m_policy, nobody);
        QVERIFY(good.open().ok());
        good.close();
        QVERIFY(!LibsshSession(strange, m_policy, nobody).open().ok());
    };
    round();
    const auto before = openDescriptors();
    for (int i = 0; i < 5; ++i)
        round();
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(SshLoginTest)
#include "SshLoginTest.moc"
