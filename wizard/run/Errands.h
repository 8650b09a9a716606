#pragma once

#include "backend/base/Result.h"
#include "wizard/facts/Facts.h"
#include "wizard/plan/Plan.h"
#include "wizard/run/NodeCommand.h"
#include "wizard/run/WorkQueue.h"

#include <functional>
#include <optional>
#include <thread>

namespace wizard {

/// What a web page answered: the body, and what it does not say of itself (a certificate that was not checked).
struct WebAnswer {
    QByteArray body;
    QString remark;
};

/// What a run does from the desk without a node's session: reading all facts again, GET requests, hashes of its own
/// files. One thread.
class Errands {
public:
    struct Surroundings {
        std::function<backend::Result<Facts>()> readFacts;
        std::function<std::optional<Plan>(const Facts&)> planAgain;
        std::function<backend::Result<WebAnswer>(const QString& url, const QJsonObject& parameters)> fetchUrl;
        QString planDigest;
        std::function<void(const NodeReport&)> report;
    };

    explicit Errands(Surroundings around);
    ~Errands();
    void send(const NodeCommand& command) { m_queue.push(command); }

private:
    void run();
    NodeReport answer(const NodeCommand& command) const;
    static NodeReport hashOf(const NodeCommand& command);
    NodeReport readFacts(const NodeCommand& command) const;
    NodeReport fetch(const NodeCommand& command) const;

    Surroundings m_around;
    WorkQueue<NodeCommand> m_queue;
    std::thread m_thread;
};

} // namespace wizard
