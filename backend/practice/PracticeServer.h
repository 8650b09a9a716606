#pragma once

#include "backend/base/Result.h"
#include "backend/practice/PracticeConnection.h"

#include <QString>

namespace backend {

/// SSH server of one practice node: one port on 127.0.0.1, a thread that accepts, a thread for each connection.
class PracticeServer {
public:
    using Runner =
        std::function<int(const QByteArray& command, const QMap<QByteArray, QByteArray>& environment,
                          std::shared_ptr<ShInput> in, std::shared_ptr<ShOutput> out, std::shared_ptr<ShOutput> err,
                          std::shared_ptr<ShStop> stop, std::function<void()> cut)>;

    /// `hostKeyFile`: ed25519, private. `access` outlives the server.
    PracticeServer(QString hostKeyFile, const PracticeAccess& access, Runner runner);
    ~PracticeServer();
    PracticeServer(const PracticeServer&) = delete;
    PracticeServer& operator=(const PracticeServer&) = delete;

    /// Listens on the port, or on a free one where that is taken or 0.
    Result<quint16> start(quint16 wantedPort);
    void stop();
    /// Drops every connection that is open now, without a word.
    void cutConnections();
    quint16 port() const { return m_port; }

private:
    void acceptLoop(quint16 wantedPort);
    void welcome(qintptr socket);

    QString m_hostKeyFile;
    const PracticeAccess& m_access;
    Runner m_runner;
    ssh_bind m_bind = nullptr;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_started;
    std::list<std::shared_ptr<PracticeConnection>> m_connections;
    QString m_problem;
    quint16 m_port = 0;
    bool m_isReady = false;
    std::atomic<bool> m_stopping{false};
};

} // namespace backend
