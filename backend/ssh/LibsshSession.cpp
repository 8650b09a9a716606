#include "backend/ssh/LibsshSession.h"

#include "backend/ssh/BecomeCheck.h"
#include "backend/ssh/CommandChannel.h"
#include "backend/ssh/RemoteFile.h"
#include "backend/ssh/SshEntrance.h"
#include "backend/ssh/SshRoutes.h"
#include "backend/ssh/SshTransport.h"

#include <QCoreApplication>

#include <optional>

namespace backend {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(LibsshSession)
};
} // namespace

/// What exists only while the session is open, in the order of its making.
struct OpenParts {
    std::unique_ptr<SshTransport> transport;
    EventHandle event;
    std::optional<Liveness> liveness;

    ~OpenParts()
    {
        liveness.reset();
        if (event && transport)
            ssh_event_remove_session(event.get(), transport->session());
        event.reset();
    }
};

struct LibsshSession::Private {
    Private(SshLogin where, HostKeyPolicy& hostKeys, CredentialSource& secrets, std::shared_ptr<SshRoutes> ways)
        : login(std::move(where)), policy(hostKeys), credentials(secrets),
          routes(ways ? std::move(ways) : std::make_shared<SshRoutes>(hostKeys, secrets)), way{login.become}
    {
    }

    SshLogin login;
    HostKeyPolicy& policy;
    CredentialSource& credentials;
    std::shared_ptr<SshRoutes> routes; ///< goes after what was reached by it
    InterruptSwitch interrupt;
    std::atomic<bool> isOpen = false;
    std::optional<OpenParts> parts;
    BecomeWay way; ///< none where the login user is root already
    Secret sudoPassword;
    QString hostKey; ///< of the last open(), once it was accepted

    Result<void> connect();
    Result<void> startLoop();
    ExecOutcome execAs(BecomeWay user, const QByteArray& command, InputSource& input, OutputSink& output,
                       qint64 limitMs, BecomeCheck::Report& report);
    void close();
};

Result<void> LibsshSession::Private::connect()
{
    auto transport = logIn(login, policy, credentials, *routes, interrupt);
    if (!transport)
        return transport.error();
    parts.emplace();
    parts->transport = std::move(*transport);
    hostKey = parts->transport->hostKey().sha256Fingerprint;
    return startLoop();
}

Result<void> LibsshSession::Private::startLoop()
{
    const ssh_session session = parts->transport->session();
    ssh_set_blocking(session, 0);
    parts->liveness.emplace(session, login.aliveSeconds);
    // One event for one session: libssh passes errors on to every session of a shared one.
    parts->event.reset(ssh_event_new());
    if (!parts->event || ssh_event_add_session(parts->event.get(), session) != SSH_OK)
        return Error{QStringLiteral("ssh.connect"), Text::tr("The SSH library is out of memory."), {}, {}};
    isOpen = true;
    return {};
}

ExecOutcome LibsshSession::Private::execAs(BecomeWay user, const QByteArray& command, InputSource& input,
                                           OutputSink& output, qint64 limitMs, BecomeCheck::Report& report)
{
    ChannelContext context{parts->transport->session(), parts->event.get(), interrupt, *parts->liveness, &sudoPassword};
    BecomePrelude prelude(user);
    bool isLost = false;
    ExecOutcome outcome = [&] {
        CommandChannel channel(context, prelude, input, output);
        ExecOutcome result = channel.run(command, limitMs);
        isLost = channel.isSessionLost();
        return result;
    }();
    report = {prelude.hasBegun(), prelude.hasAskedPassword()};
    if (isLost)
        close();
    return outcome;
}

void LibsshSession::Private::close()
{
    isOpen = false;
    parts.reset();
}

LibsshSession::LibsshSession(SshLogin login, HostKeyPolicy& policy, CredentialSource& credentials,
                             std::shared_ptr<SshRoutes> routes)
    : d(std::make_unique<Private>(std::move(login), policy, credentials, std::move(routes)))
{
}

LibsshSession::~LibsshSession()
{
    close();
}

Result<void> LibsshSession::open()
{
    if (isOpen())
        return {};
    d->close();
    d->interrupt.arm();
    auto opened = d->connect();
    if (opened) {
        const BecomeCheck check(d->login, d->credentials);
        opened = check.run(
            d->way, d->sudoPassword,
            [this](BecomeWay user, const QByteArray& command, OutputSink& output, BecomeCheck::Report& report) {
                BytesInput nothing;
                return d->parts ? d->execAs(user, command, nothing, output, 60000, report)
                                : ExecOutcome::unknown(Text::tr("The session is closed."));
            });
    }
    const bool wasInterrupted = d->interrupt.isRaised();
    if (opened.ok() && !wasInterrupted)
        return {};
    d->close();
    if (wasInterrupted)
        return Error{QStringLiteral("session.interrupted"),
                     Text::tr("Connecting to %1 was interrupted.").arg(d->login.name),
                     {},
                     {}};
    return opened;
}

QString LibsshSession::hostKey() const
{
    return d->hostKey;
}

bool LibsshSession::isOpen() const
{
    return d->isOpen && !d->interrupt.isRaised();
}

ExecOutcome LibsshSession::exec(const QByteArray& command, InputSource& input, OutputSink& output, qint64 limitMs)
{
    if (!isOpen())
        return ExecOutcome::unknown(Text::tr("The session is closed."));
    BecomeCheck::Report report;
    return d->execAs(d->way, command, input, output, limitMs, report);
}

Result<void> LibsshSession::put(const QByteArray& path, InputSource& content, int mode)
{
    return RemoteFile(*this, d->login.name).put(path, content, mode);
}

Result<void> LibsshSession::get(const QByteArray& path, qint64 from, OutputSink& output)
{
    return RemoteFile(*this, d->login.name).get(path, from, output);
}

void LibsshSession::close()
{
    d->close();
}

void LibsshSession::interrupt()
{
    d->interrupt.raise();
}

} // namespace backend
