#include "app/common/WebPages.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace app {

namespace {

QByteArray trustedAuthorities()
{
    QByteArray pem;
    for (const QSslCertificate& certificate : QSslConfiguration::systemCaCertificates())
        pem += certificate.toPem();
    return pem;
}

backend::HttpRequest requestOf(const QString& url, const QJsonObject& parameters, const backend::Secret* token)
{
    const QString tls = parameters["tls"].toString();
    backend::HttpRequest request;
    request.url = QUrl(url, QUrl::StrictMode);
    request.token = token;
    if (tls == QLatin1String("report") || (request.url.scheme() == QLatin1String("http") && token == nullptr))
        return request;
    request.tls = backend::HttpRequest::Tls::Pinned;
    request.caPem = tls == QLatin1String("pinned") ? parameters["ca"].toString().toUtf8() : trustedAuthorities();
    return request;
}

backend::Error statusError(const QString& url, const backend::HttpAnswer& answer)
{
    const QString sentOn = answer.location.isEmpty()
                               ? QString()
                               : QCoreApplication::translate("WebPages", "It sends on to %1, which was not followed.")
                                     .arg(answer.location);
    return {QStringLiteral("http.status"),
            QCoreApplication::translate("WebPages", "%1 answers with status %2.").arg(url).arg(answer.status),
            sentOn,
            {}};
}

} // namespace

backend::Result<wizard::WebAnswer> WebPages::fetch(const QString& url, const QJsonObject& parameters,
                                                   const backend::Secret* token)
{
    backend::HttpRequest request = requestOf(url, parameters, token);
    request.limitMs = m_limitMs;
    if (!request.url.isValid() || !QStringList({"http", "https"}).contains(request.url.scheme()))
        return backend::Error{QStringLiteral("http.address"),
                              QCoreApplication::translate("WebPages", "\"%1\" is no address of a web page.").arg(url),
                              {},
                              {}};
    if (m_stopped)
        return backend::Error{QStringLiteral("http.interrupted"),
                              QCoreApplication::translate("WebPages", "%1 was not asked any more.").arg(url),
                              {},
                              {}};
    const auto answer = m_probe.get(request);
    if (!answer)
        return answer.error();
    if (answer->status < 200 || answer->status > 299)
        return statusError(url, *answer);
    wizard::WebAnswer page;
    page.body = answer->body;
    if (!answer->tlsProblems.isEmpty())
        page.remark = QCoreApplication::translate("WebPages", "the certificate %1 was not checked: %2")
                          .arg(answer->certificateSubject, answer->tlsProblems.join(QStringLiteral("; ")));
    return page;
}

void WebPages::stop()
{
    m_stopped = true;
    m_probe.interrupt();
}

} // namespace app
