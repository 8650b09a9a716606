#include "app/common/NodeSessions.h"

#include "backend/local/LocalSession.h"
#include "backend/ssh/LibsshSession.h"
#include "backend/ssh/SshDestination.h"

#include <QDir>

namespace app {

namespace {

QString expandHome(const QString& path)
{
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

backend::SshAuth authOf(const wizard::NodeLogin& login)
{
    using Kind = wizard::NodeLogin::Kind;
    switch (login.kind) {
    case Kind::KeyFile:
        return {backend::SshAuth::Kind::KeyFile, expandHome(login.keyFile)};
    case Kind::Password:
    case Kind::Keychain: // a password too; the credential source looks into the keychain first
        return {backend::SshAuth::Kind::Password, {}};
    case Kind::Agent:
        break;
    }
    return {backend::SshAuth::Kind::Agent, {}};
}

backend::Become becomeOf(wizard::BecomeMode mode)
{
    switch (mode) {
    case wizard::BecomeMode::Sudo:
        return backend::Become::Sudo;
    case wizard::BecomeMode::SudoPassword:
        return backend::Become::SudoPassword;
    case wizard::BecomeMode::None:
        break;
    }
    return backend::Become::None;
}

/// The way through these jump hosts, the last of them first.
std::shared_ptr<const backend::SshLogin> wayThrough(const QStringList& jumps, const backend::SshLogin& node)
{
    std::shared_ptr<const backend::SshLogin> way;
    for (const QString& text : jumps) {
        const auto where = backend::SshDestination::parse(text);
        backend::SshLogin jump;
        jump.name = where.host;
        jump.address = where.host;
        jump.port = where.port == 0 ? jump.port : where.port;
        jump.user = where.user.isEmpty() ? node.user : where.user;
        jump.auth = node.auth;
        jump.through = way;
        way = std::make_shared<const backend::SshLogin>(jump);
    }
    return way;
}

} // namespace

backend::SshLogin loginOf(const wizard::CaseNode& node)
{
    backend::SshLogin login;
    login.name = node.name;
    login.address = node.address;
    login.port = node.port;
    login.user = node.user;
    login.become = becomeOf(node.become);
    for (const wizard::NodeLogin& way : node.auth)
        login.auth << authOf(way);
    if (login.auth.isEmpty())
        login.auth << backend::SshAuth{};
    login.through = wayThrough(node.jumps, login);
    return login;
}

NodeSessions::NodeSessions(backend::HostKeyPolicy& hostKeys, backend::CredentialSource& credentials)
    : m_hostKeys(&hostKeys), m_credentials(&credentials),
      m_routes(std::make_shared<backend::SshRoutes>(hostKeys, credentials))
{
}

std::unique_ptr<backend::NodeSession> NodeSessions::operator()(const wizard::CaseNode& node) const
{
    if (node.name == QLatin1String("desk"))
        return std::make_unique<backend::LocalSession>();
    return std::make_unique<backend::LibsshSession>(loginOf(node), *m_hostKeys, *m_credentials, m_routes);
}

} // namespace app
