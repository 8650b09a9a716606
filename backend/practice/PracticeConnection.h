#pragma once

#include "backend/practice/ExecChannel.h"

#include <list>

namespace backend {

/// Who may log in.
struct PracticeAccess {
    QByteArray user;
    QByteArray password;
    ssh_key publicKey = nullptr; ///< not owned
};

/// One SSH connection to one practice node, served by one thread with an ssh_event of its own: a shared one would be
/// poisoned by the first session that fails.
class PracticeConnection {
public:
    /// Takes the session, whose socket has been accepted.
    PracticeConnection(ssh_session session, const PracticeAccess& access, ExecChannel::Runner runner);
    ~PracticeConnection();
    PracticeConnection(const PracticeConnection&) = delete;
    PracticeConnection& operator=(const PracticeConnection&) = delete;

    void start();
    /// From any thread: the connection drops without a word.
    void cut() { m_cut = true; }
    bool isOver() const { return m_over; }

private:
    void serve();
    bool login();

    static int onPassword(ssh_session, const char* user, const char* password, void* self);
    static int onPublicKey(ssh_session, const char* user, ssh_key_struct* key, char state, void* self);
    static ssh_channel onChannel(ssh_session, void* self);

    ssh_session m_session;
    const PracticeAccess& m_access;
    ExecChannel::Runner m_runner;
    ssh_server_callbacks_struct m_callbacks = {};
    std::list<ExecChannel> m_channels;
    std::thread m_thread;
    bool m_loggedIn = false;
    std::atomic<bool> m_cut{false};
    std::atomic<bool> m_over{false};
};

} // namespace backend
