#pragma once

#include "backend/base/Result.h"
#include "backend/base/Secret.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <atomic>

namespace backend {

/// One GET and how far its answer may be trusted.
struct HttpRequest {
    enum class Tls {
        Pinned,    ///< only a chain that ends in caPem, for this host name
        ReportOnly ///< any certificate; what is wrong with it is reported
    };
    QUrl url;
    Tls tls = Tls::ReportOnly;
    QByteArray caPem = {};         ///< with Pinned: one or more certificates
    const Secret* token = nullptr; ///< bearer token; only with https and Pinned
    int limitMs = 10000;
    qint64 mostBytes = qint64{1024} * 1024; ///< of the body; the rest is not read
};

struct HttpAnswer {
    int status = 0;
    QByteArray body;
    bool isCut = false;        ///< the body was longer than mostBytes
    QString location;          ///< of a redirect; never followed
    QString certificateSha256; ///< "AA:BB:…" as openssl prints it; empty without TLS
    QString certificateSubject;
    QStringList tlsProblems; ///< with ReportOnly: why the certificate would not be trusted
};

/// Asks one URL once, as for Rancher's /ping and /rancherversion. Blocking, for engine threads; interrupt() may come
/// from another thread. Any HTTP status is an answer, not an error. Follows no redirect, keeps no cookie, uses no
/// proxy.
class HttpProbe {
public:
    /// Errors: "http.connect", "http.tls" (detail: every problem of the certificate), "http.limit",
    /// "http.interrupted", "http.ca" (caPem holds no certificate), "http.token" (a token over an unproven connection).
    Result<HttpAnswer> get(const HttpRequest& request);
    void interrupt() { m_interrupted = true; }

private:
    std::atomic<bool> m_interrupted = false;
};

} // namespace backend
