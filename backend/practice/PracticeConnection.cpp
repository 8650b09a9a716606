#include "backend/practice/PracticeConnection.h"

#include <QElapsedTimer>

#include <algorithm>

namespace backend {

PracticeConnection::PracticeConnection(ssh_session session, const PracticeAccess& access, ExecChannel::Runner runner)
    : m_session(session), m_access(access), m_runner(std::move(runner))
{
    m_callbacks.userdata = this;
    m_callbacks.auth_password_function = onPassword;
    m_callbacks.auth_pubkey_function = onPublicKey;
    m_callbacks.channel_open_request_session_function = onChannel;
    ssh_callbacks_init(&m_callbacks);
    ssh_set_server_callbacks(m_session, &m_callbacks);
}

PracticeConnection::~PracticeConnection()
{
    cut();
    if (m_thread.joinable())
        m_thread.join();
}

void PracticeConnection::start()
{
    m_thread = std::thread([this] {
        serve();
        if (m_cut) {
            for (ExecChannel& channel : m_channels)
                channel.forsake(); // closing them would still be a word
            ssh_silent_disconnect(m_session);
            m_channels.clear();
        } else {
            m_channels.clear(); // before ssh_disconnect, which frees what is left
            ssh_disconnect(m_session);
        }
        ssh_free(m_session);
        m_over = true;
    });
}

void PracticeConnection::serve()
{
    ssh_set_auth_methods(m_session, SSH_AUTH_METHOD_PASSWORD | SSH_AUTH_METHOD_PUBLICKEY);
    if (ssh_handle_key_exchange(m_session) != SSH_OK) // before the event loop may go past it
        return;
    ssh_event event = ssh_event_new();
    if (!event || ssh_event_add_session(event, m_session) != SSH_OK) {
        ssh_event_free(event);
        return;
    }
    QElapsedTimer age;
    age.start();
    while (!m_cut) {
        const bool busy =
            std::any_of(m_channels.begin(), m_channels.end(), [](const ExecChannel& each) { return each.isBusy(); });
        if (ssh_event_dopoll(event, busy ? 5 : 30) == SSH_ERROR || !ssh_is_connected(m_session))
            break;
        if (!m_loggedIn && age.elapsed() > 30000)
            break;
        for (auto it = m_channels.begin(); it != m_channels.end();) {
            const bool goesOn = it->pump();
            const bool waits = ssh_channel_is_open(it->handle()) && !it->isBusy();
            it = goesOn || waits ? std::next(it) : m_channels.erase(it);
        }
    }
    ssh_event_remove_session(event, m_session);
    ssh_event_free(event);
}

int PracticeConnection::onPassword(ssh_session, const char* user, const char* password, void* self)
{
    auto* connection = static_cast<PracticeConnection*>(self);
    const PracticeAccess& access = connection->m_access;
    connection->m_loggedIn = access.user == user && !access.password.isEmpty() && access.password == password;
    return connection->m_loggedIn ? SSH_AUTH_SUCCESS : SSH_AUTH_DENIED;
}

int PracticeConnection::onPublicKey(ssh_session, const char* user, ssh_key_struct* key, char state, void* self)
{
    auto* connection = static_cast<PracticeConnection*>(self);
    const PracticeAccess& access = connection->m_access;
    if (access.user != user || ssh_key_cmp(key, access.publicKey, SSH_KEY_CMP_PUBLIC) != 0)
        return SSH_AUTH_DENIED;
    if (state == SSH_PUBLICKEY_STATE_NONE)
        return SSH_AUTH_SUCCESS; // this key would do; the signature follows
    connection->m_loggedIn = state == SSH_PUBLICKEY_STATE_VALID;
    return connection->m_loggedIn ? SSH_AUTH_SUCCESS : SSH_AUTH_DENIED;
}

ssh_channel PracticeConnection::onChannel(ssh_session session, void* self)
{
    auto* connection = static_cast<PracticeConnection*>(self);
    if (connection->m_channels.size() >= 10) // as sshd: MaxSessions
        return nullptr;
    return connection->m_channels.emplace_back(session, connection->m_runner).handle();
}

} // namespace backend
