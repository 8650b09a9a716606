#include "app/common/ConsoleCredentials.h"

#include "app/common/KeychainKey.h"

#include <QCoreApplication>

namespace app {

namespace {

QString idOf(backend::CredentialSource::Want want, const backend::SshLogin& login)
{
    using Want = backend::CredentialSource::Want;
    switch (want) {
    case Want::Passphrase:
        return QStringLiteral("passphrase:") + login.name;
    case Want::SudoPassword:
        return QStringLiteral("sudo:") + login.name;
    case Want::KeyboardInteractive:
        return QStringLiteral("prompt:") + login.name;
    case Want::Password:
        break;
    }
    return QStringLiteral("password:") + login.name;
}

backend::Secret lines(const backend::Secret& above, QByteArrayView below)
{
    QByteArray both;
    both.reserve(above.view().size() + 1 + below.size()); // grown arrays would leave copies behind
    both.append(above.view()).append('\n').append(below);
    backend::Secret secret{QByteArrayView(both)};
    both.fill('\0');
    return secret;
}

} // namespace

ConsoleCredentials::ConsoleCredentials(QString askpass, const QString& fd, Console& console)
    : m_askpass(std::move(askpass)), m_console(console)
{
    bool number = false;
    const int descriptor = fd.toInt(&number);
    if (number)
        readDescriptor(descriptor);
    else if (!fd.isEmpty())
        m_console.problem(QCoreApplication::translate("ConsoleCredentials", "--secret-fd %1 is not a number").arg(fd));
}

/// All lines at once: the descriptor may be a pipe that nobody keeps open.
void ConsoleCredentials::readDescriptor(int fd)
{
    for (;;) {
        const auto line = backend::AskPass::fromDescriptor(fd);
        if (!line)
            return;
        const QByteArrayView view = line->view();
        const qsizetype equals = view.indexOf('=');
        if (equals < 1)
            continue;
        const QString id = QString::fromUtf8(view.first(equals));
        const auto before = m_known.find(id);
        if (before == m_known.end() || !id.startsWith(QLatin1String("input:")))
            m_known[id] = backend::Secret(view.sliced(equals + 1));
        else
            before->second = lines(before->second, view.sliced(equals + 1));
    }
}

std::optional<backend::Secret> ConsoleCredentials::ask(Want want, const backend::SshLogin& login, const QString& prompt)
{
    const std::lock_guard lock(m_mutex);
    const QString id = idOf(want, login);
    auto known = find(id);
    if (want == Want::KeyboardInteractive) {
        m_known.erase(id);
    } else if (!known && !m_refused.contains(id)) {
        backend::KeychainAnswer kept = m_keychain.read(keychainKeyOf(want, login, prompt));
        if (kept.state == backend::Keychain::State::Done)
            return std::move(kept.secret);
    }
    if (known)
        return known;
    auto given = fromProgram(id, prompt.isEmpty() ? id : id + QStringLiteral(": ") + prompt);
    if (want == Want::KeyboardInteractive)
        m_known.erase(id);
    return given;
}

void ConsoleCredentials::refused(Want want, const backend::SshLogin& login)
{
    const std::lock_guard lock(m_mutex);
    m_known.erase(idOf(want, login));
    m_refused.insert(idOf(want, login));
}

std::optional<backend::Secret> ConsoleCredentials::input(const QString& id)
{
    const std::lock_guard lock(m_mutex);
    const QString key = QStringLiteral("input:") + id;
    if (auto known = find(key))
        return known;
    return fromProgram(key, key, backend::AskPass::Take::AllLines);
}

std::optional<backend::Secret> ConsoleCredentials::find(const QString& id)
{
    const auto known = m_known.find(id);
    if (known == m_known.end())
        return std::nullopt;
    return known->second.clone();
}

/// Kept for the same question, so that a reconnect asks nothing.
std::optional<backend::Secret> ConsoleCredentials::fromProgram(const QString& id, const QString& prompt,
                                                               backend::AskPass::Take take)
{
    if (m_askpass.isEmpty())
        return std::nullopt;
    auto answer = backend::AskPass::fromProgram(m_askpass, prompt, backend::AskPass::defaultLimitMs, take);
    if (!answer) {
        m_console.problem(answer.error().toString());
        return std::nullopt;
    }
    m_known[id] = answer->clone();
    return std::move(answer).value();
}

} // namespace app
