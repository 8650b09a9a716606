#pragma once

#include "backend/base/Result.h"
#include "backend/ssh/InterruptSwitch.h"
#include "backend/ssh/RelayedStream.h"
#include "backend/ssh/SshLogin.h"

#include <QElapsedTimer>

#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace backend {

class SshRoutes;
class SshTransport;

/// One connection to a jump host with a thread of its own, which logs in and then carries the streams of all sessions
/// behind it. A jump host that freezes holds up nobody else; one that is lost ends all its streams. An idle one is
/// kept for two minutes, so that the next phase of the work does not log in (and ask) again.
class JumpConnection {
public:
    /// Begins to connect. `policy`, `credentials` and `routes` outlive the connection.
    JumpConnection(SshLogin login, HostKeyPolicy& policy, CredentialSource& credentials, SshRoutes& routes);
    ~JumpConnection();
    JumpConnection(const JumpConnection&) = delete;
    JumpConnection& operator=(const JumpConnection&) = delete;

    /// Waits for the login and then up to `timeoutMs` for the stream. From any thread. Errors: those of the login;
    /// "ssh.connect" where the jump host cannot reach the address; "session.interrupted".
    Result<Socket> openRelay(const QString& host, quint16 port, int timeoutMs, const InterruptSwitch& interrupt);

    /// False: lost, given up or refused; a new one is needed. A refusal counts for two seconds, so that machines that
    /// ask in the same go do not each log in (and ask a person) again.
    bool isUsable() const;

private:
    enum class State { Connecting, Open, Over };

    /// One call of openRelay; shared with the thread, because the caller may have gone when the answer comes.
    struct Request {
        QString host;
        quint16 port = 0;
        Socket carrierEnd;
        bool abandoned = false;
        std::optional<Error> error;
        bool done = false;
    };
    struct Carried {
        std::shared_ptr<Request> request; ///< null once answered
        std::unique_ptr<RelayedStream> stream;
    };

    void run();
    void serve(SshTransport& transport);
    void turn(SshTransport& transport, ssh_event event);
    void takeRequests(ssh_session session);
    bool advanceAll();
    void answer(Carried& carried);
    void end(const Error& why);
    void wake();
    Error unreachable(const Request& request, const QString& why) const;
    Error lost() const;

    const SshLogin m_login;
    HostKeyPolicy& m_policy;
    CredentialSource& m_credentials;
    SshRoutes& m_routes;
    InterruptSwitch m_interrupt;

    mutable std::mutex m_mutex; ///< what follows up to m_wakers
    std::condition_variable m_changed;
    State m_state = State::Connecting;
    std::optional<Error> m_problem; ///< with Over
    QElapsedTimer m_over;
    std::list<std::shared_ptr<Request>> m_requests;
    int m_waiting = 0;

    std::pair<Socket, Socket> m_wakers; ///< a byte into the first wakes the thread, which waits on the second
    std::list<Carried> m_carried;       ///< of the thread
    std::thread m_thread;
};

} // namespace backend
