#pragma once

#include "backend/base/Result.h"
#include "wizard/facts/Facts.h"
#include "wizard/facts/SecretCounts.h"
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

/// The secrets that lie on nodes (facts of type secret). Either may be empty.
struct NodeSecrets {
    /// Reads them again, asking by these facts, so that the redactor knows them; blocks.
    std::function<SecretCounts(const Facts& facts)> learn;
    /// How many the reading of facts has found.
    std::function<SecretCounts()> found;
};

/// What a run does from the desk without a node's session: reading all facts or secrets again, GET requests, hashes of
/// its own files. One thread.
class Errands {
public:
    struct Surroundings {
        std::function<backend::Result<Facts>()> readFacts;
        std::function<std::optional<Plan>(const Facts&)> planAgain;
        std::function<backend::Result<WebAnswer>(const QString& url, const QJsonObject& parameters)> fetchUrl;
        QString planDigest;
        std::function<void(const NodeReport&)> report;
        NodeSecrets nodeSecrets;
        /// False: it was not given. What was given is kept out of all output from then on.
        std::function<bool(const SecretInput& input)> learnInput;
    };

    explicit Errands(Surroundings around);
    ~Errands();
    void send(const NodeCommand& command) { m_queue.push(command); }

private:
    void run();
    NodeReport answer(const NodeCommand& command) const;
    static NodeReport hashOf(const NodeCommand& command);
    NodeReport readFacts(const NodeCommand& command) const;
    NodeReport learnSecrets(const NodeCommand& command) const;
    NodeReport fetch(const NodeCommand& command) const;

    Surroundings m_around;
    WorkQueue<NodeCommand> m_queue;
    std::thread m_thread;
};

} // namespace wizard
