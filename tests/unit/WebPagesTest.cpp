#include "app/common/WebPages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace app;

namespace {

/// An HTTPS server that says the same to everybody; empty: nothing.
class OneAnswer {
public:
    OneAnswer(const QByteArray& status, const QByteArray& body, const QByteArray& more = {})
    {
        const QByteArray answer = status.isEmpty() ? QByteArray()
                                                   : "HTTP/1.1 " + status +
                                                         "\r\nContent-Length: " + QByteArray::number(body.size()) +
                                                         "\r\n" + more + "Connection: close\r\n\r\n" + body;
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this, answer] {
            while (QTcpSocket* socket = server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                    heard += socket->readAll();
                    if (answer.isEmpty())
                        return;
                    socket->write(answer);
                    socket->disconnectFromHost();
                });
            }
        });
    }
    QString url() const { return QStringLiteral("https://127.0.0.1:%1/ping").arg(server.serverPort()); }

    QSslServer server;
    QByteArray heard;
};

} // namespace

/// The web pages of steps and checks against a real HTTPS server whose certificate comes from an authority of its own.
class WebPagesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_ca, m_otherCa;

    QByteArray read(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void openssl(const QString& arguments)
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
        QVERIFY(program.waitForFinished());
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    }
    void makeAuthority(const QString& name)
    {
        openssl(QStringLiteral("req -x509 -nodes -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -days 2 -subj "
                               "/CN=%1 -addext keyUsage=keyCertSign -keyout %1.key -out %1.pem")
                    .arg(name));
    }
    void listen(OneAnswer& answer) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(read(QStringLiteral("server.pem"))));
        configuration.setPrivateKey(QSslKey(read(QStringLiteral("server.key")), QSsl::Ec));
        answer.server.setSslConfiguration(configuration);
        QVERIFY(answer.server.listen(QHostAddress::LocalHost));
    }
    QJsonObject pinned(const QByteArray& ca) const { return {{"tls", "pinned"}, {"ca", QString::fromLatin1(ca)}}; }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("openssl is not installed");
        makeAuthority(QStringLiteral("ca"));
        makeAuthority(QStringLiteral("other"));
        openssl(QStringLiteral("req -nodes -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -subj /CN=rancher -keyout "
                               "server.key -out server.csr"));
        QFile names(m_folder.filePath(QStringLiteral("names")));
        QVERIFY(names.open(QIODevice::WriteOnly));
        names.write("subjectAltName=IP:127.0.0.1\n");
        names.close();
        openssl(QStringLiteral("x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile "
                               "names -out server.pem"));
        m_ca = read(QStringLiteral("ca.pem"));
        m_otherCa = read(QStringLiteral("other.pem"));
        QVERIFY(!m_ca.isEmpty() && !m_otherCa.isEmpty());
    }

    void theClustersOwnAuthorityIsTrusted()
    {
        OneAnswer rancher("200 OK", "pong");
        listen(rancher);
        const auto page = WebPages().fetch(rancher.url(), pinned(m_ca), nullptr);
        QVERIFY2(page.ok(), page ? "" : qPrintable(page.error().toString()));
        QCOMPARE(page->body, QByteArray("pong"));
        QVERIFY(page->remark.isEmpty());
    }

    void anotherAuthorityIsRefused()
    {
        OneAnswer rancher("200 OK", "pong");
        listen(rancher);
        for (const QJsonObject& tls : {pinned(m_otherCa), QJsonObject{{"tls", "trusted"}}, QJsonObject()}) {
            const auto page = WebPages().fetch(rancher.url(), tls, nullptr);
            QCOMPARE(page.error().code, QStringLiteral("http.tls"));
            QVERIFY(rancher.heard.isEmpty());
        }
    }

    void aTokenGoesOverACheckedConnectionOnly()
    {
        OneAnswer rancher("200 OK", "pong");
        listen(rancher);
        const backend::Secret token("token-abc:def");
        QCOMPARE(WebPages().fetch(rancher.url(), {{"tls", "report"}}, &token).error().code, "http.token");
        QCOMPARE(WebPages().fetch(rancher.url(), pinned(m_otherCa), &token).error().code, "http.tls");
        QString plain = rancher.url();
        plain.replace(QLatin1String("https:"), QLatin1String("http:"));
        QCOMPARE(WebPages().fetch(plain, pinned(m_ca), &token).error().code, "http.token");
        QVERIFY(rancher.heard.isEmpty());
        QVERIFY(WebPages().fetch(rancher.url(), pinned(m_ca), &token).ok());
        QVERIFY(rancher.heard.contains("Authorization: Bearer token-abc:def\r\n"));
    }

    void aCertificateThatIsOnlyReportedStandsBesideTheAnswer()
    {
        OneAnswer rancher("200 OK", "pong");
        listen(rancher);
        const auto page = WebPages().fetch(rancher.url(), {{"tls", "report"}}, nullptr);
        QVERIFY2(page.ok(), page ? "" : qPrintable(page.error().toString()));
        QCOMPARE(page->body, QByteArray("pong"));
        QVERIFY2(page->remark.contains("rancher") && page->remark.contains("not checked"), qPrintable(page->remark));
    }

    void aRedirectIsSaidAndNotFollowed()
    {
        OneAnswer elsewhere("200 OK", "pong");
        listen(elsewhere);
        OneAnswer sendsOn("302 Found", "", "Location: " + elsewhere.url().toUtf8() + "\r\n");
        listen(sendsOn);
        const auto page = WebPages().fetch(sendsOn.url(), pinned(m_ca), nullptr);
        QCOMPARE(page.error().code, QStringLiteral("http.status"));
        QVERIFY(page.error().message.contains("302") && page.error().detail.contains(elsewhere.url()));
        QVERIFY(elsewhere.heard.isEmpty());
    }

    void anUnwellServerIsNoAnswer()
    {
        OneAnswer rancher("503 Service Unavailable", "pong");
        listen(rancher);
        const auto page = WebPages().fetch(rancher.url(), pinned(m_ca), nullptr);
        QCOMPARE(page.error().code, QStringLiteral("http.status"));
        QVERIFY(page.error().message.contains("503"));
    }

    void aSilentServerIsGivenUp()
    {
        OneAnswer rancher({}, {});
        listen(rancher);
        QElapsedTimer since;
        since.start();
        QCOMPARE(WebPages(400).fetch(rancher.url(), pinned(m_ca), nullptr).error().code, "http.limit");
        QVERIFY(since.elapsed() < 5000);
    }

    void stoppingEndsThePageAndAllLaterOnes()
    {
        OneAnswer rancher({}, {});
        listen(rancher);
        WebPages pages(60000);
        std::thread other([&pages] {
            QTest::qSleep(200);
            pages.stop();
        });
        QCOMPARE(pages.fetch(rancher.url(), pinned(m_ca), nullptr).error().code, "http.interrupted");
        other.join();
        rancher.heard.clear();
        QCOMPARE(pages.fetch(rancher.url(), pinned(m_ca), nullptr).error().code, "http.interrupted");
        QVERIFY(rancher.heard.isEmpty());
    }

    void onlyWebAddressesAreAsked()
    {
        for (const char* url : {"file:///etc/passwd", "ftp://127.0.0.1/", "not an address", ""})
            QCOMPARE(WebPages().fetch(QString::fromLatin1(url), {}, nullptr).error().code, "http.address");
    }
};

QTEST_GUILESS_MAIN(WebPagesTest)
#include "WebPagesTest.moc"
