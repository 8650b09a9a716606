#include "app/rollback-wizard/Questions.h"

#include "app/common/KeychainKey.h"

namespace app {

namespace {

QString wantWord(backend::CredentialSource::Want want)
{
    using Want = backend::CredentialSource::Want;
    switch (want) {
    case Want::Password:
        return QStringLiteral("password");
    case Want::Passphrase:
        return QStringLiteral("passphrase");
    case Want::SudoPassword:
        return QStringLiteral("sudo");
    case Want::KeyboardInteractive:
        return QStringLiteral("prompt");
    }
    return {};
}

QString questionId(backend::CredentialSource::Want want, const backend::SshLogin& login)
{
    return wantWord(want) + QLatin1Char(':') + login.name;
}

/// Under which an answer may serve all nodes of a user; one-time codes are never reused.
QString sharedId(backend::CredentialSource::Want want, const backend::SshLogin& login)
{
    const bool reused = want != backend::CredentialSource::Want::KeyboardInteractive;
    return reused ? wantWord(want) + QLatin1Char('@') + login.user : QString();
}

ui::SecretQuestion questionOf(backend::CredentialSource::Want want, const backend::SshLogin& login,
                              const QString& prompt)
{
    using Want = backend::CredentialSource::Want;
    ui::SecretQuestion question;
    question.id = questionId(want, login);
    switch (want) {
    case Want::Password:
        question.title = Questions::tr("Password of %1 on %2").arg(login.user, login.name);
        question.why =
            Questions::tr("It logs in to %1 by SSH. It is kept in memory until the program ends.").arg(login.address);
        break;
    case Want::Passphrase:
        question.title = Questions::tr("Passphrase of the key for %1").arg(login.name);
        question.why =
            Questions::tr("It opens the private key %1. It is kept in memory until the program ends.").arg(prompt);
        break;
    case Want::SudoPassword:
        question.title = Questions::tr("sudo password of %1 on %2").arg(login.user, login.name);
        question.why = Questions::tr("Every step needs root on the node. The password goes to sudo only.");
        break;
    case Want::KeyboardInteractive:
        question.title = Questions::tr("%1 asks %2").arg(login.name, login.user);
        question.why = prompt;
        break;
    }
    if (want == Want::Password || want == Want::SudoPassword)
        question.sharedBy = Questions::tr("%1 on all nodes").arg(login.user);
    return question;
}

QString keychainWords(const backend::KeychainAnswer& answer)
{
    using State = backend::Keychain::State;
    switch (answer.state) {
    case State::NoService:
        return Questions::tr("This session has no keychain that works.");
    case State::Refused:
        return Questions::tr("The keychain is locked, or it was refused.");
    case State::TimedOut:
        return Questions::tr("The keychain does not answer; it may wait to be unlocked.");
    default:
        return Questions::tr("The keychain could not be used: %1").arg(answer.detail);
    }
}

} // namespace

Questions::Questions(std::unique_ptr<backend::Keychain> keychain) : m_keychain(std::move(keychain)) {}

std::optional<backend::Secret> Questions::ask(Want want, const backend::SshLogin& login, const QString& prompt)
{
    ui::SecretQuestion question = questionOf(want, login, prompt);
    Places places;
    places.shared = sharedId(want, login);
    {
        const std::lock_guard lock(m_mutex);
        if (m_keychainNodes.contains(login.name))
            places.keychain = keychainKeyOf(want, login, prompt);
        if (m_refusedNow.erase(question.id) > 0)
            question.why.prepend(tr("The last answer was not accepted.") + QLatin1Char(' '));
    }
    return wait(question, places);
}

std::optional<backend::Secret> Questions::askInput(const QString& inputId)
{
    ui::SecretQuestion question;
    question.id = QStringLiteral("input:") + inputId;
    question.title = tr("Secret input: %1").arg(inputId);
    question.why =
        tr("It goes to the step that needs it in a file that only root can read, and is deleted afterwards.");
    return wait(question, {});
}

std::optional<backend::Secret> Questions::wait(ui::SecretQuestion question, const Places& places)
{
    const std::lock_guard onScreen(m_oneQuestion);
    if (auto secret = known(question.id, places))
        return secret;
    if (!places.keychain.isEmpty()) {
        if (auto secret = fromKeychain(question, places.keychain))
            return secret;
    }
    return fromPerson(question, places);
}

std::optional<backend::Secret> Questions::known(const QString& id, const Places& places)
{
    std::unique_lock lock(m_mutex);
    for (const QString& key : {id, places.shared}) {
        const auto found = m_known.find(key);
        if (key.isEmpty() || found == m_known.end())
            continue;
        backend::Secret secret = found->second.clone();
        const bool isShared = key == places.shared;
        const bool keepToo = isShared && m_keepForAll.contains(key) && !places.keychain.isEmpty();
        if (isShared)
            m_known[id] = secret.clone(); // its own from now on, also when another node does not accept it
        lock.unlock();
        if (keepToo)
            keep(places.keychain, secret);
        return secret;
    }
    return std::nullopt;
}

/// Where it holds nothing, the question says whether it can be given something, and why not.
std::optional<backend::Secret> Questions::fromKeychain(ui::SecretQuestion& question, const QString& key)
{
    using State = backend::Keychain::State;
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended)
            return std::nullopt;
        question.canRemember = m_everRefused.contains(question.id);
        if (question.canRemember)
            return std::nullopt;
    }
    backend::KeychainAnswer kept = m_keychain->read(key);
    if (kept.state == State::Done) {
        const std::lock_guard lock(m_mutex);
        m_known[question.id] = kept.secret.clone();
        return std::move(kept.secret);
    }
    question.canRemember = kept.state == State::NotFound;
    if (!question.canRemember)
        question.why += QLatin1Char(' ') + keychainWords(kept);
    return std::nullopt;
}

std::optional<backend::Secret> Questions::fromPerson(const ui::SecretQuestion& question, const Places& places)
{
    std::unique_lock lock(m_mutex);
    if (m_ended)
        return std::nullopt;
    m_openId = question.id;
    m_openShared = places.shared;
    m_open = true;
    m_declined = m_remember = false;
    emit secretAsked(question);
    m_answered.wait(lock, [this] { return !m_open || m_ended; });
    m_open = false;
    const auto given = m_known.find(question.id);
    if (m_declined || m_ended || given == m_known.end())
        return std::nullopt;
    backend::Secret secret = given->second.clone();
    if (places.shared.isEmpty())
        m_known.erase(given);
    const bool remember = m_remember && !places.keychain.isEmpty();
    lock.unlock();
    if (remember)
        keep(places.keychain, secret);
    return secret;
}

void Questions::keep(const QString& key, const backend::Secret& secret)
{
    const backend::KeychainAnswer answer = m_keychain->write(key, secret);
    if (answer.state != backend::Keychain::State::Done)
        emit notKept(keychainWords(answer));
}

void Questions::setKeychainNodes(const QStringList& nodes)
{
    const std::lock_guard lock(m_mutex);
    m_keychainNodes = nodes;
}

void Questions::refused(Want want, const backend::SshLogin& login)
{
    const std::lock_guard lock(m_mutex);
    const QString id = questionId(want, login), shared = sharedId(want, login);
    m_known.erase(id);
    m_known.erase(shared);
    m_keepForAll.erase(shared);
    m_refusedNow.insert(id);
    m_everRefused.insert(id);
}

QStringList Questions::askHostKeys(const QList<ui::HostKeyQuestion>& questions)
{
    const std::lock_guard onScreen(m_oneQuestion);
    std::unique_lock lock(m_mutex);
    if (m_ended)
        return {};
    m_acceptedNodes.clear();
    m_hostKeysOpen = true;
    emit hostKeysAsked(questions);
    m_answered.wait(lock, [this] { return !m_hostKeysOpen || m_ended; });
    m_hostKeysOpen = false;
    return m_acceptedNodes;
}

std::optional<bool> Questions::askCommands(const QStringList& commands, const QString& digest)
{
    const std::lock_guard onScreen(m_oneQuestion);
    std::unique_lock lock(m_mutex);
    if (m_ended)
        return std::nullopt;
    m_openCommands = digest;
    m_agreed.reset();
    emit commandsAsked({commands, digest});
    m_answered.wait(lock, [this] { return m_agreed || m_ended; });
    m_openCommands.clear();
    return m_agreed;
}

void Questions::answer(const QString& id, backend::Secret secret, bool forAllOfLogin, bool remember)
{
    const std::lock_guard lock(m_mutex);
    if (!m_open || id != m_openId)
        return;
    const bool forAll = forAllOfLogin && !m_openShared.isEmpty();
    if (forAll)
        m_known[m_openShared] = secret.clone();
    if (forAll && remember)
        m_keepForAll.insert(m_openShared);
    m_remember = remember;
    m_known[id] = std::move(secret);
    m_open = false;
    m_answered.notify_all();
}

void Questions::decline(const QString& id)
{
    const std::lock_guard lock(m_mutex);
    if (!m_open || id != m_openId)
        return;
    m_declined = true;
    m_open = false;
    m_answered.notify_all();
}

void Questions::answerHostKeys(const QStringList& acceptedNodes)
{
    const std::lock_guard lock(m_mutex);
    m_acceptedNodes = acceptedNodes;
    m_hostKeysOpen = false;
    m_answered.notify_all();
}

void Questions::answerCommands(const QString& digest, bool agreed)
{
    const std::lock_guard lock(m_mutex);
    if (m_openCommands.isEmpty() || digest != m_openCommands)
        return;
    m_agreed = agreed;
    m_answered.notify_all();
}

void Questions::beginAgain()
{
    const std::lock_guard lock(m_mutex);
    m_ended = false;
}

void Questions::endAllWaiting()
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_answered.notify_all();
}

} // namespace app
