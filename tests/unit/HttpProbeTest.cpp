#include "backend/http/HttpProbe.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace backend;

namespace {
/// Answers each connection with the same bytes, over whatever the server speaks.
void answerWith(QTcpServer& server, const QByteArray& answer, QByteArray* seen = nullptr)
{
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, answer, seen] {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer, seen] {
                const QByteArray request = socket->readAll();
                if (seen)
                    *seen += request;
                if (answer.isEmpty())
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        }
    });
}

QByteArray httpAnswer(const QByteArray& status, const QByteArray& body, const QByteArray& more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more +
           "Connection: close\r\n\r\n" + body;
}
} // namespace

class HttpProbeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void plainAnswer();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void redirectIsNotFollowed();
    void nobodyListens();
    void silentServerIsTimedOut();
    void canBeInterrupted();
    void longBodyIsCut();
    void brokenAnswer();
    void reportsTheCertificate();
    void pinnedCertificateIsTrusted();
    void otherCertificateIsRefused();
    void otherNameIsRefused();
    void pinNeedsACertificate();
    void tokenOnlyOverAProvenConnection();

private:
    QUrl urlOf(const QTcpServer& server, const QString& scheme = QStringLiteral("http"),
               const QString& host = QStringLiteral("127.0.0.1")) const
    {
        return QUrl(QStringLiteral("%1://%2:%3/ping").arg(scheme, host).arg(server.serverPort()));
    }
    QByteArray makeCertificate(const QString& name) const;
    QByteArray read(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void secure(QSslServer& server) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(m_certificate));
        configuration.setPrivateKey(QSslKey(read(QStringLiteral("server.key")), QSsl::Ec));
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
    }

    QTemporaryDir m_folder;
    QByteArray m_certificate;
    QByteArray m_otherCertificate;
    HttpProbe m_probe;
};

QByteArray HttpProbeTest::makeCertificate(const QString& name) const
{
    const QStringList arguments = {QStringLiteral("req"),
                                   QStringLiteral("-x509"),
                                   QStringLiteral("-nodes"),
                                   QStringLiteral("-newkey"),
                                   QStringLiteral("ec"),
                                   QStringLiteral("-pkeyopt"),
                                   QStringLiteral("ec_paramgen_curve:prime256v1"),
                                   QStringLiteral("-days"),
                                   QStringLiteral("2"),
                                   QStringLiteral("-subj"),
                                   QStringLiteral("/CN=") + name,
                                   QStringLiteral("-addext"),
                                   QStringLiteral("subjectAltName=IP:127.0.0.1"),
                                   QStringLiteral("-keyout"),
                                   m_folder.filePath(name + QStringLiteral(".key")),
                                   QStringLiteral("-out"),
                                   m_folder.filePath(name + QStringLiteral(".pem"))};
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    openssl.waitForFinished();
    return read(name + QStringLiteral(".pem"));
}

void HttpProbeTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("openssl is not installed");
    m_certificate = makeCertificate(QStringLiteral("server"));
    m_otherCertificate = makeCertificate(QStringLiteral("other"));
    QVERIFY(!m_certificate.isEmpty() && !m_otherCertificate.isEmpty());
}

void HttpProbeTest::plainAnswer()
{
    QTcpServer server;
    QByteArray seen;
    answerWith(server, httpAnswer("200 OK", "pong"), &seen);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto answer = m_probe.get({urlOf(server)});
    QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().toString()));
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("pong"));
    QVERIFY(answer->certificateSha256.isEmpty());
    QVERIFY(seen.startsWith("GET /ping HTTP/1.1\r\n"));
}

void HttpProbeTest::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"204 No Content", "401 Unauthorized", "403 Forbidden", "404 Not Found",
                             "500 Internal Server Error", "503 Service Unavailable"})
        QTest::newRow(line) << QByteArray(line);
}

void HttpProbeTest::everyStatusIsAnAnswer()
{
    QFETCH(QByteArray, line);
    QTcpServer server;
    answerWith(server, httpAnswer(line, line.startsWith("204") ? "" : "body"));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto answer = m_probe.get({urlOf(server)});
    QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().toString()));
    QCOMPARE(answer->status, line.left(3).toInt());
}

void HttpProbeTest::redirectIsNotFollowed()
{
    QTcpServer server;
    QByteArray seen;
    answerWith(server, httpAnswer("302 Found", "", "Location: http://127.0.0.1:1/x\r\n"), &seen);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto answer = m_probe.get({urlOf(server)});
    QVERIFY(answer.ok());
    QCOMPARE(answer->status, 302);
    QCOMPARE(answer->location, QStringLiteral("http://127.0.0.1:1/x"));
    QCOMPARE(seen.count("GET "), 1);
}

void HttpProbeTest::nobodyListens()
{
    const auto answer = m_probe.get({QUrl(QStringLiteral("http://127.0.0.1:1/ping"))});
    QCOMPARE(answer.error().code, QStringLiteral("http.connect"));
    QVERIFY(!answer.error().detail.isEmpty());
}

void HttpProbeTest::silentServerIsTimedOut()
{
    QTcpServer server;
    answerWith(server, {});
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HttpRequest request{urlOf(server)};
    request.limitMs = 300;
    QElapsedTimer since;
    since.start();
    QCOMPARE(m_probe.get(request).error().code, QStringLiteral("http.limit"));
    QVERIFY(since.elapsed() < 3000);
}

void HttpProbeTest::canBeInterrupted()
{
    QTcpServer server;
    answerWith(server, {});
    QVERIFY(server.listen(QHostAddress::LocalHost));
    std::thread other([this] {
        QTest::qSleep(300);
        m_probe.interrupt();
    });
    QElapsedTimer since;
    since.start();
    const auto answer = m_probe.get({urlOf(server)});
    other.join();
    QCOMPARE(answer.error().code, QStringLiteral("http.interrupted"));
    QVERIFY(since.elapsed() < 3000);
}

void HttpProbeTest::longBodyIsCut()
{
    QTcpServer server;
    answerWith(server, httpAnswer("200 OK", QByteArray(500'000, 'x')));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HttpRequest request{urlOf(server)};
    request.mostBytes = 1000;
    const auto answer = m_probe.get(request);
    QVERIFY(answer.ok());
    QVERIFY(answer->isCut);
    QCOMPARE(answer->body, QByteArray(1000, 'x'));
}

void HttpProbeTest::brokenAnswer()
{
    QTcpServer server;
    answerWith(server, "SSH-2.0-OpenSSH_9.2\r\n");
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QCOMPARE(m_probe.get({urlOf(server)}).error().code, QStringLiteral("http.connect"));
}

void HttpProbeTest::reportsTheCertificate()
{
    QSslServer server;
    secure(server);
    answerWith(server, httpAnswer("200 OK", "pong"));
    const auto answer = m_probe.get({urlOf(server, QStringLiteral("https"))});
    QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().toString()));
    QCOMPARE(answer->body, QByteArray("pong"));
    QCOMPARE(answer->certificateSubject, QStringLiteral("server"));
    QVERIFY(!answer->tlsProblems.isEmpty());

    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-fingerprint"),
                   QStringLiteral("-sha256"), QStringLiteral("-in"), m_folder.filePath(QStringLiteral("server.pem"))});
    QVERIFY(openssl.waitForFinished());
    const QString printed = QString::fromLatin1(openssl.readAllStandardOutput()).trimmed();
    QVERIFY2(printed.endsWith(QLatin1Char('=') + answer->certificateSha256), qPrintable(printed));
}

void HttpProbeTest::pinnedCertificateIsTrusted()
{
    QSslServer server;
    secure(server);
    QByteArray seen;
    answerWith(server, httpAnswer("200 OK", "pong"), &seen);
    const Secret token("token-abc:def");
    HttpRequest request{urlOf(server, QStringLiteral("https")), HttpRequest::Tls::Pinned, m_certificate, &token};
    const auto answer = m_probe.get(request);
    QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().toString()));
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->tlsProblems.isEmpty());
    QVERIFY(!answer->certificateSha256.isEmpty());
    QVERIFY(seen.contains("Authorization: Bearer token-abc:def\r\n"));
}

void HttpProbeTest::otherCertificateIsRefused()
{
    QSslServer server;
    secure(server);
    QByteArray seen;
    answerWith(server, httpAnswer("200 OK", "pong"), &seen);
    const Secret token("token-abc:def");
    HttpRequest request{urlOf(server, QStringLiteral("https")), HttpRequest::Tls::Pinned, m_otherCertificate, &token};
    const auto answer = m_probe.get(request);
    QCOMPARE(answer.error().code, QStringLiteral("http.tls"));
    QVERIFY(!answer.error().detail.isEmpty());
    QVERIFY(seen.isEmpty());
}

void HttpProbeTest::otherNameIsRefused()
{
    QSslServer server;
    secure(server);
    answerWith(server, httpAnswer("200 OK", "pong"));
    HttpRequest request{urlOf(server, QStringLiteral("https"), QStringLiteral("localhost")), HttpRequest::Tls::Pinned,
                        m_certificate};
    QCOMPARE(m_probe.get(request).error().code, QStringLiteral("http.tls"));
}

void HttpProbeTest::pinNeedsACertificate()
{
    HttpRequest request{QUrl(QStringLiteral("https://127.0.0.1:1/")), HttpRequest::Tls::Pinned, "not a certificate"};
    QCOMPARE(m_probe.get(request).error().code, QStringLiteral("http.ca"));
}

void HttpProbeTest::tokenOnlyOverAProvenConnection()
{
    const Secret token("token-abc:def");
    HttpRequest request{QUrl(QStringLiteral("https://127.0.0.1:1/")), HttpRequest::Tls::ReportOnly, {}, &token};
    QCOMPARE(m_probe.get(request).error().code, QStringLiteral("http.token"));
    request = {QUrl(QStringLiteral("http://127.0.0.1:1/")), HttpRequest::Tls::Pinned, m_certificate, &token};
    QCOMPARE(m_probe.get(request).error().code, QStringLiteral("http.token"));
}

QTEST_GUILESS_MAIN(HttpProbeTest)
#include "HttpProbeTest.moc"
