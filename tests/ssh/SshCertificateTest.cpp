#include "backend/ssh/HostKeyScan.h"
#include "backend/ssh/KnownHosts.h"
#include "backend/ssh/LibsshSession.h"
#include "backend/ssh/SshRoutes.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SshTestDoubles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backend;

/// Certificates of users and of hosts, with a real OpenSSH server; cert-userkey and cert-hostkey of OpenSSH's own
/// tests.
class SshCertificateTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void certUserkey();
    void certificateElsewhere();
    void certificateOfAnotherKeyIsNotUsed();
    void expiredCertificateFallsBackToTheKey();
    void certHostkey();
    void certHostkeyBehindAJump();
    void certHostkeyOfAnotherName();
    void certHostkeyRevoked();
    void keyWithoutCertificateIsUnknown();
    void acceptedKeyIsWrittenHashed();
    void strictMeansNobodyIsAsked();

private:
    static bool keygen(const QStringList& words)
    {
        return QProcess::execute(QStringLiteral("ssh-keygen"), QStringList{QStringLiteral("-q")} + words) == 0;
    }
    /// A certificate for `key` of the authority, with these further words.
    bool certify(const QString& key, const QStringList& words) const
    {
        return keygen(QStringList{QStringLiteral("-s"), path("ca"), QStringLiteral("-I"), QStringLiteral("test")} +
                      words + QStringList{key + QStringLiteral(".pub")});
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray publicHalf(const QString& key) const
    {
        QFile file(key + QStringLiteral(".pub"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split(' ').mid(0, 2).join(' ') : QByteArray();
    }
    QString problemWith(const SshAuth& way)
    {
        SshLogin login = loginTo(m_server);
        login.auth = {way};
        const auto opened = LibsshSession(login, m_trusting, m_nobody).open();
        return opened ? QString() : opened.error().toString();
    }
    /// What a login that trusts only these lines ends with; nobody is there to accept anything.
    QString problemTrusting(const QByteArray& lines, std::shared_ptr<const SshLogin> through = nullptr)
    {
        QFile file(path("known"));
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) < 0)
            return file.errorString();
        file.close();
        KnownHosts hosts({path("known")}, path("own"), [](const SshLogin&, const HostKey&) { return false; });
        SshLogin login = loginTo(m_certified);
        login.through = std::move(through);
        const auto routes = std::make_shared<SshRoutes>(m_trusting, m_nobody);
        const auto opened = LibsshSession(login, hosts, m_nobody, routes).open();
        return opened ? QString() : opened.error().code;
    }
    QByteArray certified() const { return "[127.0.0.1]:" + QByteArray::number(m_certified.port()); }

    QTemporaryDir m_folder;
    OpenSshServer m_server;    ///< believes the authority about users
    OpenSshServer m_certified; ///< is vouched for by the authority
    TrustingPolicy m_trusting;
    ScriptedCredentials m_nobody;
};

void SshCertificateTest::initTestCase()
{
    QVERIFY(OpenSshServer::makeKey(path("ca"), {}));
    QVERIFY(OpenSshServer::makeKey(path("user"), {}));
    QString problem = m_server.start({QStringLiteral("TrustedUserCAKeys ") + path("ca") + QStringLiteral(".pub"),
                                      QStringLiteral("MaxStartups 100")});
    if (!problem.isNull())
        QSKIP(qPrintable(problem));
    problem = m_certified.start({QStringLiteral("HostCertificate ") + m_certified.file(QStringLiteral("host-cert.pub")),
                                 QStringLiteral("MaxStartups 100")});
    QVERIFY2(problem.isNull(), qPrintable(problem)); // it has made its host key, and has no certificate for it yet
    QVERIFY(certify(m_certified.file(QStringLiteral("host")),
                    {QStringLiteral("-h"), QStringLiteral("-n"), QStringLiteral("127.0.0.1,inner.example")}));
    problem = m_certified.restart();
    QVERIFY2(problem.isNull(), qPrintable(problem));
}

void SshCertificateTest::certUserkey()
{
    const SshAuth way{SshAuth::Kind::KeyFile, path("user")};
    QVERIFY(!problemWith(way).isEmpty()); // the key alone is nobody's
    QVERIFY(certify(path("user"), {QStringLiteral("-n"), m_server.user()}));
    QCOMPARE(problemWith(way), QString());
}

void SshCertificateTest::certificateElsewhere()
{
    const QString moved = path("elsewhere.pub");
    QVERIFY(QFile::rename(path("user-cert.pub"), moved));
    QVERIFY(!problemWith({SshAuth::Kind::KeyFile, path("user")}).isEmpty());
    QCOMPARE(problemWith({SshAuth::Kind::KeyFile, path("user"), {path("nothing"), moved}}), QString());
}

void SshCertificateTest::certificateOfAnotherKeyIsNotUsed()
{
    QVERIFY(OpenSshServer::makeKey(path("other"), {}));
    const QString problem = problemWith({SshAuth::Kind::KeyFile, path("other"), {path("elsewhere.pub")}});
    QVERIFY2(problem.contains(path("other")) && !problem.contains(QLatin1String("certificate of")),
             qPrintable(problem));
}

void SshCertificateTest::expiredCertificateFallsBackToTheKey()
{
    const QStringList expired = {QStringLiteral("-n"), m_server.user(), QStringLiteral("-V"),
                                 QStringLiteral("20200101:20200102")};
    QVERIFY(certify(path("user"), expired));
    const QString problem = problemWith({SshAuth::Kind::KeyFile, path("user")});
    QVERIFY2(problem.contains(QLatin1String("certificate of ") + path("user")), qPrintable(problem));
    QVERIFY(certify(m_server.keyFile(), expired));
    QCOMPARE(problemWith({SshAuth::Kind::KeyFile, m_server.keyFile()}), QString());
}

void SshCertificateTest::certHostkey()
{
    QCOMPARE(problemTrusting("@cert-authority " + certified() + ' ' + publicHalf(path("ca")) + '\n'), QString());
    QVERIFY(!QFile::exists(path("own"))); // nothing had to be asked and kept
    KnownHosts hosts({path("known")}, path("own"), nullptr);
    const auto scanned = HostKeyScan(hosts).run({loginTo(m_certified)}).first();
    QCOMPARE(scanned.verdict, HostKeyVerdict::Known);
    QCOMPARE(scanned.key.sha256Fingerprint, m_certified.hostKeyFingerprint());
}

void SshCertificateTest::certHostkeyBehindAJump()
{
    SshLogin jump = loginTo(m_server);
    QCOMPARE(problemTrusting("@cert-authority " + certified() + ' ' + publicHalf(path("ca")) + '\n',
                             std::make_shared<const SshLogin>(jump)),
             QString());
}

void SshCertificateTest::certHostkeyOfAnotherName()
{
    QVERIFY(certify(m_certified.file(QStringLiteral("host")),
                    {QStringLiteral("-h"), QStringLiteral("-n"), QStringLiteral("other.example")}));
    QVERIFY(m_certified.restart().isNull());
    const QByteArray authority = "@cert-authority " + certified() + ' ' + publicHalf(path("ca")) + '\n';
    QCOMPARE(problemTrusting(authority), QStringLiteral("ssh.hostkey.unknown"));
    QVERIFY(certify(m_certified.file(QStringLiteral("host")),
                    {QStringLiteral("-h"), QStringLiteral("-n"), QStringLiteral("127.0.0.1")}));
    QVERIFY(m_certified.restart().isNull());
    QCOMPARE(problemTrusting(authority), QString());
}

void SshCertificateTest::certHostkeyRevoked()
{
    const QByteArray authority = "@cert-authority * " + publicHalf(path("ca")) + '\n';
    const QByteArray key = publicHalf(m_certified.file(QStringLiteral("host")));
    QCOMPARE(problemTrusting(authority + "@revoked * " + key + '\n'), QStringLiteral("ssh.hostkey.changed"));
    QCOMPARE(problemTrusting(authority + "@revoked * " + publicHalf(path("ca")) + '\n'),
             QStringLiteral("ssh.hostkey.unknown"));
}

void SshCertificateTest::keyWithoutCertificateIsUnknown()
{
    KnownHosts hosts({path("known")}, path("own"), nullptr);
    QFile file(path("known"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("@cert-authority * " + publicHalf(path("ca")) + '\n');
    file.close();
    QCOMPARE(LibsshSession(loginTo(m_server), hosts, m_nobody).open().error().code,
             QStringLiteral("ssh.hostkey.unknown"));
}

void SshCertificateTest::acceptedKeyIsWrittenHashed()
{
    SshLogin login = loginTo(m_server);
    login.hashKnownHosts = true;
    KnownHosts hosts({}, path("hashed"), [](const SshLogin&, const HostKey&) { return true; });
    QVERIFY(LibsshSession(login, hosts, m_nobody).open().ok());
    QFile file(path("hashed"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray line = file.readAll();
    QVERIFY2(line.startsWith("|1|") && !line.contains("127.0.0.1"), line.constData());
    QProcess find; // OpenSSH itself finds it
    find.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-F"), QStringLiteral("[127.0.0.1]:%1").arg(login.port),
                                              QStringLiteral("-f"), path("hashed")});
    QVERIFY(find.waitForFinished());
    QCOMPARE(find.exitCode(), 0);
    KnownHosts again({}, path("hashed"), [](const SshLogin&, const HostKey&) { return false; });
    QVERIFY(LibsshSession(login, again, m_nobody).open().ok());
}

void SshCertificateTest::strictMeansNobodyIsAsked()
{
    SshLogin login = loginTo(m_server);
    login.strictHostKeys = true;
    int questions = 0;
    KnownHosts hosts({}, path("strict"), [&](const SshLogin&, const HostKey&) { return ++questions > 0; });
    const auto opened = LibsshSession(login, hosts, m_nobody).open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.hostkey.unknown"));
    QVERIFY(opened.error().hint.contains(QLatin1String("StrictHostKeyChecking")));
    QCOMPARE(questions, 0);
}

QTEST_GUILESS_MAIN(SshCertificateTest)
#include "SshCertificateTest.moc"
