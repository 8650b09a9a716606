#include "backend/practice/PracticeServer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>

namespace backend {

namespace {
/// Hands out the descriptors of new connections instead of sockets: libssh works on them itself.
class DescriptorServer final : public QTcpServer {
public:
    explicit DescriptorServer(std::function<void(qintptr)> taker) : m_taker(std::move(taker)) {}

protected:
    void incomingConnection(qintptr descriptor) override { m_taker(descriptor); }

private:
    std::function<void(qintptr)> m_taker;
};
} // namespace

PracticeServer::PracticeServer(QString hostKeyFile, const PracticeAccess& access, Runner runner)
    : m_hostKeyFile(std::move(hostKeyFile)), m_access(access), m_runner(std::move(runner))
{
}

PracticeServer::~PracticeServer()
{
    stop();
}

Result<quint16> PracticeServer::start(quint16 wantedPort)
{
    m_bind = ssh_bind_new();
    const QByteArray keyFile = QFile::encodeName(m_hostKeyFile);
    const bool processConfig = false; // else /etc/ssh is read
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_PROCESS_CONFIG, &processConfig);
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_HOSTKEY, keyFile.constData());
    m_thread = std::thread([this, wantedPort] { acceptLoop(wantedPort); });
    std::unique_lock held(m_mutex);
    m_started.wait(held, [this] { return m_isReady; });
    if (m_problem.isEmpty())
        return m_port;
    return Error{QStringLiteral("practice.listen"),
                 QCoreApplication::translate("Practice", "A practice node could not open a port on this machine."),
                 m_problem,
                 {}};
}

void PracticeServer::acceptLoop(quint16 wantedPort)
{
    DescriptorServer server([this](qintptr descriptor) { welcome(descriptor); });
    const bool listens = (wantedPort != 0 && server.listen(QHostAddress::LocalHost, wantedPort)) ||
                         server.listen(QHostAddress::LocalHost, 0);
    {
        const std::lock_guard held(m_mutex);
        m_problem = listens ? QString() : server.errorString();
        m_port = listens ? server.serverPort() : 0;
        m_isReady = true;
    }
    m_started.notify_all();
    while (listens && !m_stopping) {
        server.waitForNewConnection(50);
        const std::lock_guard held(m_mutex);
        m_connections.remove_if([](const std::shared_ptr<PracticeConnection>& each) { return each->isOver(); });
    }
}

void PracticeServer::welcome(qintptr descriptor)
{
    ssh_session session = ssh_new();
    if (!session)
        return;
    const bool processConfig = false;
    long timeout = 20;
    ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &processConfig);
    ssh_options_set(session, SSH_OPTIONS_TIMEOUT, &timeout);
    if (ssh_bind_accept_fd(m_bind, session, static_cast<socket_t>(descriptor)) != SSH_OK) {
        ssh_free(session);
        return;
    }
    const auto weak = std::make_shared<std::weak_ptr<PracticeConnection>>();
    const auto runner = [this, weak](const QByteArray& command, const QMap<QByteArray, QByteArray>& environment,
                                     std::shared_ptr<ShInput> in, std::shared_ptr<ShOutput> out,
                                     std::shared_ptr<ShOutput> err, std::shared_ptr<ShStop> stop) {
        const auto cut = [weak] {
            if (const auto connection = weak->lock())
                connection->cut();
        };
        return m_runner(command, environment, std::move(in), std::move(out), std::move(err), std::move(stop), cut);
    };
    const auto connection = std::make_shared<PracticeConnection>(session, m_access, runner);
    *weak = connection;
    connection->start();
    const std::lock_guard held(m_mutex);
    m_connections.push_back(connection);
}

void PracticeServer::cutConnections()
{
    const std::lock_guard held(m_mutex);
    for (const auto& connection : m_connections)
        connection->cut();
}

void PracticeServer::stop()
{
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
    m_connections.clear();
    ssh_bind_free(m_bind);
    m_bind = nullptr;
}

} // namespace backend
