#include "app/rollback-wizard/Questions.h"

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
        question.why = Questions::tr("It opens this private key: %1").arg(prompt);
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

} // namespace

std::optional<backend::Secret> Questions::ask(Want want, const backend::SshLogin& login, const QString& prompt)
{
    ui::SecretQuestion question = questionOf(want, login, prompt);
    {
        const std::lock_guard lock(m_mutex);
        if (m_refused.erase(question.id) > 0)
            question.why.prepend(tr("The last answer was not accepted.") + QLatin1Char(' '));
    }
    return wait(question, sharedId(want, login));
}

void Questions::refused(Want want, const backend::SshLogin& login)
{
    const std::lock_guard lock(m_mutex);
    const QString id = questionId(want, login);
    m_known.erase(id);
    m_known.erase(sharedId(want, login));
    m_refused.insert(id);
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

std::optional<backend::Secret> Questions::wait(const ui::SecretQuestion& question, const QString& shared)
{
    const std::lock_guard onScreen(m_oneQuestion);
    std::unique_lock lock(m_mutex);
    for (const QString& key : {question.id, shared}) {
        const auto known = m_known.find(key);
        if (!key.isEmpty() && known != m_known.end())
            return known->second.clone();
    }
    if (m_ended)
        return std::nullopt;
    m_openId = question.id;
    m_openShared = shared;
    m_open = true;
    m_declined = false;
    emit secretAsked(question);
    m_answered.wait(lock, [this] { return !m_open || m_ended; });
    m_open = false;
    const auto given = m_known.find(question.id);
    if (m_declined || m_ended || given == m_known.end())
        return std::nullopt;
    backend::Secret secret = given->second.clone();
    if (shared.isEmpty())
        m_known.erase(given);
    return secret;
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

void Questions::answer(const QString& id, backend::Secret secret, bool forAllOfLogin)
{
    const std::lock_guard lock(m_mutex);
    if (!m_open || id != m_openId)
        return;
    if (forAllOfLogin && !m_openShared.isEmpty())
        m_known[m_openShared] = secret.clone();
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

void Questions::endAllWaiting()
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_answered.notify_all();
}

} // namespace app
