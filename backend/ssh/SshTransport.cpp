#include "backend/ssh/SshTransport.h"

#include "backend/ssh/KnownHostsLine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <chrono>
#include <csignal>
#include <mutex>
#include <thread>

namespace backend {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshTransport)
};

/// AES-GCM first: half the CPU time of ChaCha20 on machines with AES instructions.
constexpr char ciphers[] = "aes128-gcm@openssh.com,aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,"
                           "aes256-ctr,aes192-ctr,aes128-ctr";

/// Waits before the next try after the server hung up; each is stretched by chance, so that many nodes do not come back
/// in step.
constexpr int retryAfterMs[] = {250, 500, 1000, 2000};

/// libssh gives up when its own clock says so, a little before or after ours.
bool hasTakenAll(int limitMs, const QElapsedTimer& since)
{
    return since.hasExpired(limitMs - limitMs / 10);
}

void sleepWithJitter(int ms, const InterruptSwitch& interrupt)
{
    const qint64 patience = ms + QRandomGenerator::global()->bounded(ms);
    QElapsedTimer since;
    since.start();
    while (!since.hasExpired(patience) && !interrupt.isRaised())
        std::this_thread::sleep_for(std::chrono::milliseconds(25));
}

void prepareLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        ssh_init(); // before any thread; never undone while threads may live
#ifdef SIGPIPE
        std::signal(SIGPIPE, SIG_IGN); // libssh writes to agents without MSG_NOSIGNAL
#endif
    });
    ssh_set_log_level(SSH_LOG_NOLOG); // the level belongs to the thread
}

/// The signature algorithms a server may use with a key of this type.
QStringList algorithmsOf(const QString& keyType)
{
    if (keyType == QLatin1String("ssh-rsa"))
        return {QStringLiteral("rsa-sha2-512"), QStringLiteral("rsa-sha2-256")};
    return {keyType};
}

QByteArray hostKeyOrder(const QStringList& preferredKeyTypes)
{
    QStringList order;
    const QStringList all = {QStringLiteral("ssh-ed25519"), QStringLiteral("ecdsa-sha2-nistp256"),
                             QStringLiteral("ecdsa-sha2-nistp384"), QStringLiteral("ecdsa-sha2-nistp521"),
                             QStringLiteral("ssh-rsa")};
    for (const QString& type : preferredKeyTypes + all) {
        for (const QString& algorithm : algorithmsOf(type)) {
            if (all.contains(type) && !order.contains(algorithm))
                order.append(algorithm);
        }
    }
    return order.join(QLatin1Char(',')).toLatin1();
}

std::optional<HostKey> readHostKey(ssh_session session, const SshLogin& login)
{
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(session, &raw) != SSH_OK)
        return std::nullopt;
    const KeyHandle key(raw);
    unsigned char* hash = nullptr;
    size_t length = 0;
    if (ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != SSH_OK)
        return std::nullopt;
    const CharsHandle fingerprint(ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length));
    ssh_clean_pubkey_hash(&hash);
    char* base64 = nullptr;
    if (!fingerprint || ssh_pki_export_pubkey_base64(key.get(), &base64) != SSH_OK)
        return std::nullopt;
    const CharsHandle encoded(base64);
    HostKey result;
    result.type = QString::fromLatin1(ssh_key_type_to_char(ssh_key_type(key.get())));
    result.sha256Fingerprint = QString::fromLatin1(fingerprint.get());
    const QString host = login.hashKnownHosts ? hashedHostName(hostKeyName(login)) : hostKeyName(login);
    result.knownHostsLine = QStringList{host, result.type, QString::fromLatin1(encoded.get())}.join(QLatin1Char(' '));
    return result;
}
} // namespace

Result<std::unique_ptr<SshTransport>> SshTransport::connect(const SshLogin& login, const QStringList& preferredKeyTypes,
                                                            SshRoutes& routes, InterruptSwitch& interrupt)
{
    prepareLibrary();
    for (size_t attempt = 0;; ++attempt) {
        auto reached = routes.reach(login, interrupt);
        if (!reached)
            return reached.error();
        std::unique_ptr<SshTransport> transport(new SshTransport(std::move(*reached), interrupt));
        if (auto configured = transport->configure(login, preferredKeyTypes); !configured)
            return configured.error();
        const auto exchanged = transport->exchangeKeys(login);
        if (exchanged)
            return transport;
        if (!transport->m_wasTurnedAway || attempt == std::size(retryAfterMs))
            return exchanged.error();
        transport.reset();
        sleepWithJitter(retryAfterMs[attempt], interrupt);
    }
}

SshTransport::SshTransport(SshRoutes::Reached reached, InterruptSwitch& interrupt)
    : m_carrier(std::move(reached.carrier)), m_socket(std::move(reached.socket)), m_watch(interrupt, m_socket),
      m_interrupt(interrupt), m_session(ssh_new())
{
}

SshTransport::~SshTransport()
{
    if (!m_session)
        return;
    ssh_set_blocking(m_session.get(), 0); // a frozen peer must not hold up the farewell
    // ssh_disconnect forgets a socket given by option without closing it; a socket that an error has closed reads -1.
    const Socket lent(ssh_get_fd(m_session.get()));
    ssh_disconnect(m_session.get());
    m_socket.shutDown();
}

Result<void> SshTransport::configure(const SshLogin& login, const QStringList& preferredKeyTypes)
{
    const ssh_session session = m_session.get();
    const auto refused = [&](const char* option) {
        return Error{QStringLiteral("ssh.connect"),
                     Text::tr("The SSH library refused a setting for %1.").arg(login.name),
                     QString::fromLatin1(option) + QStringLiteral(": ") + lastError(session),
                     {}};
    };
    const auto set = [&](ssh_options_e option, const void* value) {
        return ssh_options_set(session, option, value) == SSH_OK;
    };
    if (!session)
        return Error{QStringLiteral("ssh.connect"), Text::tr("The SSH library is out of memory."), {}, {}};
    const int off = 0;
    const int on = 1;
    const unsigned int port = login.port;
    const QByteArray nothing = QProcess::nullDevice().toLocal8Bit();
    const QByteArray keys = hostKeyOrder(preferredKeyTypes);
    if (!set(SSH_OPTIONS_PROCESS_CONFIG, &off)) // a config file can run programs
        return refused("process config");
    if (!set(SSH_OPTIONS_HOST, login.address.toUtf8().constData()) || !set(SSH_OPTIONS_PORT, &port))
        return refused("host");
    if (!set(SSH_OPTIONS_USER, login.user.toUtf8().constData()))
        return refused("user");
    if (!set(SSH_OPTIONS_KNOWNHOSTS, nothing.constData()) || !set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, nothing.constData()))
        return refused("known hosts"); // judged by HostKeyPolicy alone
    if (!set(SSH_OPTIONS_HOSTKEYS, keys.constData()) || !set(SSH_OPTIONS_CIPHERS_C_S, ciphers) ||
        !set(SSH_OPTIONS_CIPHERS_S_C, ciphers))
        return refused("algorithms");
    const socket_t handle = m_socket.duplicate();
    if (!set(SSH_OPTIONS_NODELAY, &on) || !set(SSH_OPTIONS_FD, &handle))
        return refused("socket");
    setTimeout(login.connectTimeoutMs);
    return {};
}

void SshTransport::setTimeout(int ms)
{
    const long seconds = ms / 1000;
    const long microseconds = (ms % 1000) * 1000L;
    ssh_options_set(m_session.get(), SSH_OPTIONS_TIMEOUT, &seconds);
    ssh_options_set(m_session.get(), SSH_OPTIONS_TIMEOUT_USEC, &microseconds);
}

Result<void> SshTransport::exchangeKeys(const SshLogin& login)
{
    QElapsedTimer since;
    since.start();
    const int rc = ssh_connect(m_session.get());
    if (m_interrupt.isRaised())
        return Error{QStringLiteral("session.interrupted"), Text::tr("Connecting was interrupted."), {}, {}};
    if (rc != SSH_OK) {
        m_wasTurnedAway = !ssh_get_serverbanner(m_session.get()) && !hasTakenAll(login.connectTimeoutMs, since);
        return Error{QStringLiteral("ssh.connect"),
                     Text::tr("%1 answers at %2, but no SSH connection came about.")
                         .arg(login.name, knownHostsName(login.address, login.port)),
                     lastError(m_session.get()), Text::tr("Is this the port of the SSH server, and does it run?")};
    }
    const auto key = readHostKey(m_session.get(), login);
    if (!key) {
        return Error{QStringLiteral("ssh.connect"),
                     Text::tr("The host key of %1 could not be read.").arg(login.name),
                     lastError(m_session.get()),
                     {}};
    }
    m_hostKey = *key;
    return {};
}

Result<void> judgeHostKey(const SshLogin& login, const HostKey& key, HostKeyPolicy& policy)
{
    QStringList known;
    const QString place = hostKeyName(login);
    const QString offered = Text::tr("offered now: %1 %2").arg(key.type, key.sha256Fingerprint);
    switch (policy.check(login, key, known)) {
    case HostKeyVerdict::Known:
        return {};
    case HostKeyVerdict::Unknown:
        if (login.strictHostKeys)
            return Error{QStringLiteral("ssh.hostkey.unknown"),
                         Text::tr("The host key of %1 (%2) is not known.").arg(login.name, place), offered,
                         Text::tr("ssh_config says StrictHostKeyChecking yes for this host, so nobody is asked. Add "
                                  "its key to known_hosts.")};
        if (policy.acceptUnknown(login, key))
            return {};
        return Error{QStringLiteral("ssh.hostkey.unknown"),
                     Text::tr("The host key of %1 (%2) is not known and was not accepted.").arg(login.name, place),
                     offered, Text::tr("Compare the fingerprint with the machine's own, then accept it.")};
    case HostKeyVerdict::Changed:
        break;
    }
    return Error{
        QStringLiteral("ssh.hostkey.changed"),
        Text::tr("The host key of %1 (%2) is not the one that is known. No login was tried.").arg(login.name, place),
        Text::tr("known: %1").arg(known.join(QStringLiteral(", "))) + QLatin1Char('\n') + offered,
        Text::tr("If the machine was set up anew, remove the old line (ssh-keygen -R \"%1\") and connect again. "
                 "If not, somebody may be in between: do not go on.")
            .arg(place)};
}

QString hostKeyName(const SshLogin& login)
{
    return login.hostKeyAlias.isEmpty() ? knownHostsName(login.address, login.port) : login.hostKeyAlias.toLower();
}

QString knownHostsName(const QString& address, quint16 port)
{
    if (port == 22)
        return address.toLower();
    return QStringLiteral("[%1]:%2").arg(address.toLower()).arg(port);
}

} // namespace backend
