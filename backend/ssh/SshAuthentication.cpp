#include "backend/ssh/SshAuthentication.h"

#include "backend/ssh/AgentLink.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace backend {

namespace {
constexpr int passphraseTries = 3;
constexpr int passwordTries = 3;
constexpr int interactiveRounds = 10;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshAuthentication)
};

/// A Secret keeps a zero behind its last byte, as every QByteArray of its own does.
const char* cString(const Secret& secret)
{
    return secret.isEmpty() ? "" : secret.view().data();
}

/// The private half is in the hardware; the file beside it tells, or the key's own header does.
bool isHardwareKey(const QString& path)
{
    QFile publicHalf(path + QStringLiteral(".pub"));
    if (publicHalf.open(QIODevice::ReadOnly))
        return publicHalf.read(64).startsWith("sk-");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray body = file.readAll().replace('\n', QByteArray());
    const QByteArray start = "-----BEGIN OPENSSH PRIVATE KEY-----";
    return body.startsWith(start) && QByteArray::fromBase64(body.mid(start.size(), 400)).contains("sk-");
}

/// The certificate's blob holds that of the key, but for the type in front, by which libssh finds the two different.
bool isCertificateOf(const QString& path, ssh_key key)
{
    QFile file(path);
    char* base64 = nullptr;
    if (!file.open(QIODevice::ReadOnly) || ssh_pki_export_pubkey_base64(key, &base64) != SSH_OK)
        return false;
    const CharsHandle owner(base64);
    const QByteArray blob = QByteArray::fromBase64(base64);
    const QByteArray certificate = QByteArray::fromBase64(file.readAll().simplified().split(' ').value(1));
    const auto typeLength = blob.size() < 4 ? qsizetype(0) : qsizetype(static_cast<unsigned char>(blob.at(3)));
    const QByteArray fields = blob.mid(4 + typeLength);
    return !fields.isEmpty() && certificate.contains(fields);
}

/// What libssh's passphrase callback needs.
struct PassphraseQuestion {
    CredentialSource& credentials;
    const SshLogin& login;
    QString prompt;
    bool asked = false;
    bool declined = false;
};

int answerPassphrase(const char*, char* buffer, size_t length, int, int, void* userData)
{
    auto* question = static_cast<PassphraseQuestion*>(userData);
    question->asked = true;
    const auto secret =
        question->credentials.ask(CredentialSource::Want::Passphrase, question->login, question->prompt);
    question->declined = !secret;
    if (!secret || static_cast<size_t>(secret->view().size()) >= length)
        return -1;
    std::memcpy(buffer, secret->view().data(), static_cast<size_t>(secret->view().size()));
    buffer[secret->view().size()] = '\0';
    return 0;
}
} // namespace

SshAuthentication::SshAuthentication(ssh_session session, const SshLogin& login, CredentialSource& credentials,
                                     InterruptSwitch& interrupt)
    : m_session(session), m_login(login), m_credentials(credentials), m_interrupt(interrupt)
{
}

Result<void> SshAuthentication::run()
{
    const Error interrupted{QStringLiteral("session.interrupted"), Text::tr("The login was interrupted."), {}, {}};
    // Also fetches the list of methods; some servers let a user in with nothing.
    Answer answer = judge(ssh_userauth_none(m_session, nullptr), {});
    for (const SshAuth& way : m_login.auth) {
        if (answer == Answer::Accepted || answer == Answer::Broken || m_interrupt.isRaised())
            break;
        const Answer next = tryOne(way);
        // A refusal does not undo what an earlier way has already won.
        answer = next == Answer::Refused && answer == Answer::Partial ? Answer::Partial : next;
    }
    // What the server wants besides: a password, or answers to its questions.
    if (answer == Answer::Partial && !m_interrupt.isRaised() && isOffered(SSH_AUTH_METHOD_PASSWORD))
        answer = tryPassword();
    if (answer == Answer::Partial && !m_interrupt.isRaised() && isOffered(SSH_AUTH_METHOD_INTERACTIVE))
        answer = tryInteractive(false);
    if (m_interrupt.isRaised())
        return interrupted;
    if (answer == Answer::Accepted)
        return {};
    return refusal();
}

SshAuthentication::Answer SshAuthentication::tryOne(const SshAuth& way)
{
    switch (way.kind) {
    case SshAuth::Kind::Agent:
        return tryAgent();
    case SshAuth::Kind::KeyFile:
        return tryKeyFile(way);
    case SshAuth::Kind::Password:
        break;
    }
    return tryPassword();
}

SshAuthentication::Answer SshAuthentication::tryAgent()
{
    const QString what = Text::tr("agent");
    if (!isOffered(SSH_AUTH_METHOD_PUBLICKEY)) {
        note(what, Text::tr("the server takes no keys"));
        return Answer::Refused;
    }
    QString problem;
    const auto agent = AgentLink::attach(m_session, m_login.agentSocket, m_interrupt, problem);
    if (!agent) {
        note(what, problem);
        return Answer::Refused;
    }
    const Answer answer = judge(agent->authenticate(m_session), what);
    if (agent->hasTimedOut())
        note(what, Text::tr("the agent did not answer in time"));
    return answer;
}

SshAuthentication::Answer SshAuthentication::tryKeyFile(const SshAuth& way)
{
    const QString& path = way.keyFile;
    if (!isOffered(SSH_AUTH_METHOD_PUBLICKEY)) {
        note(path, Text::tr("the server takes no keys"));
        return Answer::Refused;
    }
    if (const QString why = unusable(way); !why.isEmpty()) {
        note(path, why);
        return Answer::Refused;
    }
    if (!isWanted(way)) {
        note(path, Text::tr("the server does not accept this key"));
        return Answer::Refused;
    }
    const KeyHandle key = loadKey(way);
    if (!key)
        return Answer::Refused;
    if (const KeyHandle withCertificate = certified(key, way)) {
        const Answer answer = judge(ssh_userauth_publickey(m_session, nullptr, withCertificate.get()),
                                    Text::tr("certificate of %1").arg(path));
        if (answer != Answer::Refused)
            return answer;
    }
    return judge(ssh_userauth_publickey(m_session, nullptr, key.get()), path);
}

QString SshAuthentication::unusable(const SshAuth& way)
{
    if (way.keyText)
        return {};
    if (QFile file(way.keyFile); !file.open(QIODevice::ReadOnly))
        return file.errorString();
    return isHardwareKey(way.keyFile)
               ? Text::tr("this key lives in a security key (FIDO), which only an agent can use here: ssh-add it and "
                          "log in with the agent")
               : QString();
}

bool SshAuthentication::isWanted(const SshAuth& way)
{
    ssh_key raw = nullptr;
    if (std::any_of(way.certificates.begin(), way.certificates.end(),
                    [](const QString& c) { return QFile::exists(c); }) ||
        QFile::exists(way.keyFile + QStringLiteral("-cert.pub")) ||
        ssh_pki_import_pubkey_file(QFile::encodeName(way.keyFile + QStringLiteral(".pub")).constData(), &raw) != SSH_OK)
        return true; // not to be told beforehand
    const KeyHandle key(raw);
    return ssh_userauth_try_publickey(m_session, nullptr, key.get()) != SSH_AUTH_DENIED;
}

KeyHandle SshAuthentication::certified(const KeyHandle& key, const SshAuth& way)
{
    for (const QString& path : QStringList{way.keyFile + QStringLiteral("-cert.pub")} + way.certificates) {
        ssh_key raw = nullptr;
        if (!QFile::exists(path) || ssh_pki_import_cert_file(QFile::encodeName(path).constData(), &raw) != SSH_OK)
            continue;
        const KeyHandle certificate(raw);
        KeyHandle both(ssh_key_dup(key.get()));
        if (both && isCertificateOf(path, key.get()) &&
            ssh_pki_copy_cert_to_privkey(certificate.get(), both.get()) == SSH_OK)
            return both;
    }
    return {};
}

KeyHandle SshAuthentication::loadKey(const SshAuth& way)
{
    const QString& path = way.keyFile;
    const QByteArray name = QFile::encodeName(path);
    const Result<Secret> text = way.keyText ? way.keyText() : Secret();
    if (!text) {
        note(path, text.error().message);
        return {};
    }
    PassphraseQuestion question{m_credentials, m_login, path};
    for (int attempt = 0; attempt < passphraseTries && !m_interrupt.isRaised(); ++attempt) {
        ssh_key raw = nullptr;
        const int rc = way.keyText
                           ? ssh_pki_import_privkey_base64(cString(*text), nullptr, answerPassphrase, &question, &raw)
                           : ssh_pki_import_privkey_file(name.constData(), nullptr, answerPassphrase, &question, &raw);
        if (rc == SSH_OK)
            return KeyHandle(raw);
        if (!question.asked || question.declined)
            break;
        m_credentials.refused(CredentialSource::Want::Passphrase, m_login);
    }
    if (question.declined)
        note(path, Text::tr("no passphrase was given"));
    else
        note(path, question.asked ? Text::tr("the passphrase does not fit") : Text::tr("not a readable private key"));
    return {};
}

SshAuthentication::Answer SshAuthentication::tryPassword()
{
    for (int attempt = 0;; ++attempt) {
        m_passwordGiven = false;
        const Answer answer = tryPasswordOnce(attempt > 0);
        if (answer != Answer::Refused || !m_passwordGiven)
            return answer;
        m_passwordRefused = true;
        m_credentials.refused(CredentialSource::Want::Password, m_login);
        if (attempt + 1 == passwordTries || m_interrupt.isRaised())
            return answer;
    }
}

QString SshAuthentication::passwordPrompt(bool again) const
{
    return (again ? Text::tr("Password of %1 on %2 (the last one was not accepted)") : Text::tr("Password of %1 on %2"))
        .arg(m_login.user, m_login.name);
}

SshAuthentication::Answer SshAuthentication::tryPasswordOnce(bool again)
{
    const QString what = Text::tr("password");
    if (!isOffered(SSH_AUTH_METHOD_PASSWORD)) {
        if (isOffered(SSH_AUTH_METHOD_INTERACTIVE))
            return tryInteractive(true, again);
        note(what, Text::tr("the server takes no passwords"));
        return Answer::Refused;
    }
    const auto secret = m_credentials.ask(CredentialSource::Want::Password, m_login, passwordPrompt(again));
    if (!secret) {
        if (!again)
            note(what, Text::tr("none was given"));
        return Answer::Refused;
    }
    m_passwordGiven = true;
    return judge(ssh_userauth_password(m_session, nullptr, cString(*secret)), what);
}

SshAuthentication::Answer SshAuthentication::tryInteractive(bool passwordFirst, bool again)
{
    const QString what = Text::tr("keyboard-interactive");
    int rc = ssh_userauth_kbdint(m_session, nullptr, nullptr);
    for (int round = 0; rc == SSH_AUTH_INFO && round < interactiveRounds; ++round) {
        const int prompts = ssh_userauth_kbdint_getnprompts(m_session);
        for (int i = 0; i < prompts; ++i) {
            char echo = 0;
            const auto index = static_cast<unsigned int>(i);
            const QString prompt = QString::fromUtf8(ssh_userauth_kbdint_getprompt(m_session, index, &echo));
            const auto answer = answerPrompt(prompt, echo != 0, passwordFirst, again);
            if (!answer) {
                if (!again || m_passwordGiven)
                    note(what, Text::tr("no answer was given to \"%1\"").arg(prompt.trimmed()));
                return Answer::Refused;
            }
            ssh_userauth_kbdint_setanswer(m_session, index, cString(*answer));
        }
        rc = ssh_userauth_kbdint(m_session, nullptr, nullptr);
    }
    return judge(rc, what);
}

std::optional<Secret> SshAuthentication::answerPrompt(const QString& prompt, bool echo, bool& passwordFirst, bool again)
{
    // The first hidden question of a server that takes passwords only this way is the password.
    const bool isPassword = passwordFirst && !echo;
    if (!isPassword)
        return m_credentials.ask(CredentialSource::Want::KeyboardInteractive, m_login, prompt);
    passwordFirst = false;
    auto password = m_credentials.ask(CredentialSource::Want::Password, m_login, passwordPrompt(again));
    m_passwordGiven = password.has_value();
    return password;
}

SshAuthentication::Answer SshAuthentication::judge(int rc, const QString& what)
{
    switch (rc) {
    case SSH_AUTH_SUCCESS:
        return Answer::Accepted;
    case SSH_AUTH_PARTIAL:
        return Answer::Partial;
    case SSH_AUTH_DENIED:
        if (!what.isEmpty())
            note(what, Text::tr("refused by the server"));
        return Answer::Refused;
    default:
        break;
    }
    note(what.isEmpty() ? Text::tr("login") : what, lastError(m_session));
    return ssh_is_connected(m_session) ? Answer::Refused : Answer::Broken;
}

bool SshAuthentication::isOffered(int method)
{
    return (ssh_userauth_list(m_session, nullptr) & method) != 0;
}

void SshAuthentication::note(const QString& what, const QString& why)
{
    m_tried.append(what + QStringLiteral(": ") + why);
}

Error SshAuthentication::refusal() const
{
    QStringList tried = m_tried;
    if (m_login.auth.isEmpty())
        tried.append(Text::tr("no way to log in was given"));
    tried.removeDuplicates();
    const bool keys = std::any_of(m_login.auth.begin(), m_login.auth.end(),
                                  [](const SshAuth& way) { return way.kind != SshAuth::Kind::Password; });
    QString hint =
        keys ? Text::tr("Check the user name, and that one of these keys is in the user's authorized_keys on the node.")
             : Text::tr("Check the user name, and that the node's sshd lets this user in with a password.");
    if (m_passwordRefused)
        hint = Text::tr("Check the user name and the password. Some machines lock a user after a few wrong ones.");
    const int others = SSH_AUTH_METHOD_PUBLICKEY | SSH_AUTH_METHOD_PASSWORD | SSH_AUTH_METHOD_INTERACTIVE;
    const int offered = ssh_is_connected(m_session) ? ssh_userauth_list(m_session, nullptr) : 0;
    if ((offered & SSH_AUTH_METHOD_GSSAPI_MIC) != 0 && (offered & others) == 0)
        hint = Text::tr("This server takes Kerberos (GSSAPI) only, which this program cannot use. Let it take a key or "
                        "a password for this user, or run the program on a machine that logs in otherwise.");
    return {QStringLiteral("ssh.auth"), Text::tr("%1 did not let %2 in.").arg(m_login.name, m_login.user),
            tried.join(QLatin1Char('\n')), hint};
}

} // namespace backend
