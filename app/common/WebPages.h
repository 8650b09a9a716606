#pragma once

#include "backend/http/HttpProbe.h"
#include "wizard/run/Errands.h"

#include <QJsonObject>

namespace app {

/// The web pages that steps and checks ask for from this machine, as RunSurroundings::fetchUrl describes them.
/// A certificate is checked against the given one (pinned), against the authorities this machine trusts (trusted), or
/// only reported. An answer counts only with a status of 2xx; redirects are said, not followed.
class WebPages {
public:
    explicit WebPages(int limitMs = 10000) : m_limitMs(limitMs) {}
    backend::Result<wizard::WebAnswer> fetch(const QString& url, const QJsonObject& parameters,
                                             const backend::Secret* token);
    /// From any thread: the page that is being asked, and every later one, ends with "http.interrupted".
    void stop();

private:
    int m_limitMs;
    backend::HttpProbe m_probe;
    std::atomic<bool> m_stopped = false;
};

} // namespace app
