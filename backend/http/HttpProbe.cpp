#include "backend/http/HttpProbe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <memory>

namespace backend {

namespace {
constexpr int turnMs = 50;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HttpProbe)
};

QString fingerprintOf(const QSslCertificate& certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

/// One request under way; lives in the thread of the call.
class Exchange {
public:
    Exchange(const HttpRequest& request, const std::atomic<bool>& interrupted)
        : m_request(request), m_interrupted(interrupted)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    Result<HttpAnswer> run()
    {
        m_since.start();
        m_reply.reset(m_network.get(networkRequest()));
        QEventLoop loop;
        QTimer turn;
        QObject::connect(&turn, &QTimer::timeout, &loop, [&] { stopIfDue(loop); });
        QObject::connect(m_reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &loop, [&] { readBody(loop); });
        QObject::connect(m_reply.get(), &QNetworkReply::encrypted, &loop, [this] { noteCertificate(); });
        QObject::connect(m_reply.get(), &QNetworkReply::sslErrors, &loop,
                         [this](const QList<QSslError>& errors) { noteProblems(errors); });
        turn.start(turnMs);
        if (!m_reply->isFinished())
            loop.exec();
        readBody(loop);
        return result();
    }

private:
    QNetworkRequest networkRequest() const
    {
        QNetworkRequest request(m_request.url);
        request.setRawHeader("User-Agent", "rancher-rollback-wizard/" ROLLBACK_VERSION);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        if (m_request.token)
            request.setRawHeader("Authorization", "Bearer " + m_request.token->view().toByteArray());
        if (m_request.tls == HttpRequest::Tls::Pinned) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setCaCertificates(QSslCertificate::fromData(m_request.caPem));
            configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
            request.setSslConfiguration(configuration);
        }
        return request;
    }

    void stopIfDue(QEventLoop& loop)
    {
        if (!m_interrupted && !m_since.hasExpired(m_request.limitMs))
            return;
        (m_interrupted ? m_wasInterrupted : m_isOverdue) = true;
        loop.quit();
    }

    void readBody(QEventLoop& loop)
    {
        m_answer.body += m_reply->read(m_request.mostBytes + 1 - m_answer.body.size());
        if (m_answer.body.size() <= m_request.mostBytes)
            return;
        m_answer.body.truncate(m_request.mostBytes);
        m_answer.isCut = true;
        loop.quit();
    }

    void noteCertificate()
    {
        const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
        if (certificate.isNull())
            return;
        m_answer.certificateSha256 = fingerprintOf(certificate);
        m_answer.certificateSubject = certificate.subjectDisplayName();
    }

    void noteProblems(const QList<QSslError>& errors)
    {
        noteCertificate();
        for (const QSslError& error : errors)
            m_answer.tlsProblems.append(error.errorString());
        m_answer.tlsProblems.removeDuplicates();
        if (m_request.tls == HttpRequest::Tls::ReportOnly)
            m_reply->ignoreSslErrors();
    }

    Result<HttpAnswer> result()
    {
        const QString url = m_request.url.toDisplayString();
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_answer.location = QString::fromUtf8(m_reply->rawHeader("Location"));
        if (m_wasInterrupted)
            return Error{QStringLiteral("http.interrupted"), Text::tr("Asking %1 was interrupted.").arg(url), {}, {}};
        if (m_isOverdue)
            return Error{QStringLiteral("http.limit"), Text::tr("%1 did not answer in time.").arg(url), {}, {}};
        const bool isTlsRefused = m_request.tls == HttpRequest::Tls::Pinned && !m_answer.tlsProblems.isEmpty();
        if (isTlsRefused || m_reply->error() == QNetworkReply::SslHandshakeFailedError) {
            QString detail = m_answer.tlsProblems.join(QLatin1Char('\n'));
            if (detail.isEmpty())
                detail = m_reply->errorString();
            return Error{QStringLiteral("http.tls"),
                         Text::tr("%1 shows a certificate that is not trusted.").arg(url),
                         detail,
                         {}};
        }
        const bool isBroken = !m_answer.isCut && m_reply->error() != QNetworkReply::NoError &&
                              m_reply->error() < QNetworkReply::ContentAccessDenied; // from there on: HTTP status
        if (m_answer.status == 0 || isBroken)
            return Error{
                QStringLiteral("http.connect"), Text::tr("%1 cannot be reached.").arg(url), m_reply->errorString(), {}};
        return m_answer;
    }

    const HttpRequest& m_request;
    const std::atomic<bool>& m_interrupted;
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    QElapsedTimer m_since;
    HttpAnswer m_answer;
    bool m_isOverdue = false;
    bool m_wasInterrupted = false;
};
} // namespace

Result<HttpAnswer> HttpProbe::get(const HttpRequest& request)
{
    m_interrupted = false;
    const bool isPinned = request.tls == HttpRequest::Tls::Pinned;
    const QString url = request.url.toDisplayString();
    if (isPinned && QSslCertificate::fromData(request.caPem).isEmpty())
        return Error{QStringLiteral("http.ca"), Text::tr("No certificate to check %1 against.").arg(url), {}, {}};
    if (request.token && (!isPinned || request.url.scheme() != QLatin1String("https")))
        return Error{QStringLiteral("http.token"),
                     Text::tr("A token is not sent to %1: the connection proves nothing.").arg(url),
                     {},
                     {}};
    return Exchange(request, m_interrupted).run();
}

} // namespace backend
