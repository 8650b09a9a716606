#include "app/common/LoginFromCase.h"

#include "backend/ssh/SshDestination.h"
#include "wizard/case/HostGrammar.h"
#include "wizard/inventory/RkeInlineKey.h"
#include "wizard/plan/PlannedLogin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app {

namespace {

constexpr int deepestProxyJump = 8; ///< of jump hosts that ssh_config lets stand behind others
constexpr quint16 usualPort = 22;

QString expandHome(const QString& path)
{
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

backend::SshAuth keyAuth(const QString& keyFile)
{
    backend::SshAuth way{backend::SshAuth::Kind::KeyFile, expandHome(keyFile)};
    if (const auto inside = wizard::RkeInlineKey::of(way.keyFile))
        way.keyText = [inside] { return inside->read(); };
    return way;
}

backend::SshAuth authOf(const wizard::NodeLogin& login)
{
    using Kind = wizard::NodeLogin::Kind;
    switch (login.kind) {
    case Kind::KeyFile:
        return keyAuth(login.keyFile);
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

/// The keys that ssh tries when no file names one, as far as they are there.
QStringList usualKeys()
{
    QStringList files;
    for (const char* name : {"id_rsa", "id_ecdsa", "id_ed25519"}) {
        const QString path = QDir::homePath() + QStringLiteral("/.ssh/") + QLatin1String(name);
        if (QFileInfo::exists(path))
            files << path;
    }
    return files;
}

/// As ssh does: the agent first, then the key files. With IdentitiesOnly the agent's other keys must not be offered,
/// which libssh cannot tell apart: then the files alone.
QList<backend::SshAuth> waysOf(const backend::HostSettings& settings)
{
    QList<backend::SshAuth> ways;
    if (!settings.identitiesOnly)
        ways << backend::SshAuth{};
    for (const QString& file : settings.identityFiles.isEmpty() ? usualKeys() : settings.identityFiles)
        ways << backend::SshAuth{backend::SshAuth::Kind::KeyFile, file};
    return ways;
}

/// What neither case nor jump entry can say.
void apply(const backend::HostSettings& settings, backend::SshLogin& login)
{
    for (backend::SshAuth& way : login.auth)
        way.certificates = settings.certificateFiles;
    login.agentSocket = settings.identityAgent;
    login.hostKeyAlias = settings.hostKeyAlias;
    login.knownHostsFiles = settings.userKnownHostsFiles;
    login.strictHostKeys = settings.strictHostKeys;
    login.hashKnownHosts = settings.hashKnownHosts;
    login.aliveSeconds = settings.serverAliveSeconds;
    login.problem = settings.problem;
}

/// A jump host as case or ssh_config name it.
struct Jump {
    backend::SshDestination where;
    QString keyFile; ///< its own; empty: none
};

QList<Jump> chainOf(const QString& proxyJump)
{
    QList<Jump> jumps;
    for (const backend::SshDestination& where : backend::SshDestination::parseChain(proxyJump))
        jumps << Jump{where, {}};
    return jumps;
}

class Way {
public:
    Way(const wizard::CaseNode& node, const backend::SshLogin& login, backend::SshConfig* config)
        : m_node(node), m_login(login), m_config(config)
    {
    }

    /// Through these machines, the last of them first.
    std::shared_ptr<const backend::SshLogin> through(const QList<Jump>& jumps, int depth = 0) const
    {
        std::shared_ptr<const backend::SshLogin> way;
        for (const Jump& jump : jumps)
            way = std::make_shared<const backend::SshLogin>(jumpTo(jump, way, depth));
        return way;
    }

    /// Where ssh_config alone decides how to get there.
    void leadTo(backend::SshLogin& login, const backend::HostSettings& settings, const QString& original,
                int depth = 0) const
    {
        const QString& jump = settings.proxyJump;
        if (!jump.isEmpty() && jump != QLatin1String("none") && depth < deepestProxyJump)
            login.through = through(chainOf(jump), depth + 1);
        else if (!settings.proxyCommand.isEmpty() && settings.proxyCommand != QLatin1String("none"))
            login.proxyCommand =
                backend::expandTokens(settings.proxyCommand, original, login.address, login.port, login.user);
    }

private:
    backend::SshLogin jumpTo(const Jump& named, std::shared_ptr<const backend::SshLogin> before, int depth) const
    {
        const backend::SshDestination& where = named.where;
        const backend::HostSettings settings =
            m_config ? m_config->lookUp(where.host, where.user, where.port) : backend::HostSettings();
        backend::SshLogin jump;
        jump.name = where.host;
        jump.address = settings.hostName.isEmpty() ? where.host : settings.hostName;
        const quint16 said = where.port == 0 ? settings.port : where.port;
        jump.port = said == 0 ? usualPort : said;
        const QString user = where.user.isEmpty() ? settings.user : where.user;
        jump.user = user.isEmpty() ? m_login.user : user;
        if (!named.keyFile.isEmpty())
            jump.auth << keyAuth(named.keyFile);
        for (const QString& file : settings.identityFiles)
            jump.auth << backend::SshAuth{backend::SshAuth::Kind::KeyFile, file};
        jump.auth += m_node.auth.isEmpty() && m_config ? waysOf(settings) : m_login.auth;
        apply(settings, jump);
        jump.through = std::move(before);
        if (!jump.through)
            leadTo(jump, settings, where.host, depth);
        return jump;
    }

    const wizard::CaseNode& m_node;
    const backend::SshLogin& m_login;
    backend::SshConfig* m_config;
};

backend::HostSettings settingsOf(const wizard::CaseNode& node, backend::SshConfig* config)
{
    if (!config)
        return {};
    return config->lookUp(node.address, node.user, node.port == usualPort ? quint16(0) : node.port);
}

wizard::Fact unread(const backend::Error& why)
{
    wizard::Fact fact;
    fact.state = wizard::Fact::State::Unknown;
    fact.source = QStringLiteral("ssh_config");
    fact.reason = why.message;
    return fact;
}

/// Why the files do not say what leads to this login; the case may have said it.
std::optional<backend::Error> problemOnTheWay(const wizard::CaseNode& node, const backend::SshLogin& login)
{
    if (login.problem && node.jumps.isEmpty())
        return login.problem;
    for (const backend::SshLogin* jump = login.through.get(); jump != nullptr; jump = jump->through.get()) {
        if (jump->problem)
            return jump->problem;
    }
    return std::nullopt;
}

wizard::Fact userOf(const wizard::CaseNode& node, const backend::HostSettings& settings)
{
    wizard::Fact user;
    user.state = wizard::Fact::State::Value;
    user.source = QStringLiteral("case");
    user.value = node.user;
    if (user.value.isEmpty()) {
        user.source = QStringLiteral("ssh_config");
        user.value = settings.user;
    }
    if (user.value.isEmpty() && settings.problem)
        return unread(*settings.problem);
    if (user.value.isEmpty()) {
        user.source = QStringLiteral("local user");
        user.value = backend::SshConfig::localUser();
    }
    return user;
}

/// From the desk on: what stands before this login.
QStringList wayTo(const backend::SshLogin& login)
{
    QStringList way;
    for (const backend::SshLogin* jump = login.through.get(); jump != nullptr; jump = jump->through.get()) {
        const bool bracketed = jump->port != usualPort && jump->name.contains(QLatin1Char(':'));
        QString host = bracketed ? QLatin1Char('[') + jump->name + QLatin1Char(']') : jump->name;
        if (jump->port != usualPort)
            host += QLatin1Char(':') + QString::number(jump->port);
        way.prepend(jump->user + QLatin1Char('@') + host);
        if (!jump->proxyCommand.isEmpty())
            way.prepend(QLatin1String(wizard::kProxyCommand));
    }
    if (!login.proxyCommand.isEmpty())
        way.prepend(QLatin1String(wizard::kProxyCommand));
    return way;
}

} // namespace

wizard::FactSet loginFactsOf(const wizard::CaseNode& node, backend::SshConfig* config)
{
    const backend::SshLogin login = loginOf(node, config);
    wizard::Fact through;
    through.source = node.jumps.isEmpty() ? QStringLiteral("ssh_config") : QStringLiteral("case");
    through.isList = true;
    through.items = wayTo(login);
    through.value = through.items.join(QStringLiteral(", "));
    through.state = through.items.isEmpty() ? wizard::Fact::State::Absent : wizard::Fact::State::Value;
    if (const auto problem = problemOnTheWay(node, login))
        through = unread(*problem);
    return {{QStringLiteral("login.user"), userOf(node, settingsOf(node, config))},
            {QStringLiteral("login.through"), through}};
}

backend::SshLogin loginOf(const wizard::CaseNode& node, backend::SshConfig* config)
{
    const backend::HostSettings settings = settingsOf(node, config);
    backend::SshLogin login;
    login.name = node.name;
    login.address = settings.hostName.isEmpty() ? node.address : settings.hostName;
    login.port = node.port == usualPort && settings.port != 0 ? settings.port : node.port;
    login.user = userOf(node, settings).value;
    login.become = becomeOf(node.become);
    for (const wizard::NodeLogin& way : node.auth)
        login.auth << authOf(way);
    if (login.auth.isEmpty())
        login.auth = config ? waysOf(settings) : QList<backend::SshAuth>{backend::SshAuth{}};
    apply(settings, login);
    const Way way(node, login, config);
    QList<Jump> jumps;
    for (const QString& text : node.jumps) {
        const wizard::JumpWords words = wizard::jumpWords(text);
        jumps << Jump{backend::SshDestination::parse(words.where), words.keyFile};
    }
    if (jumps.isEmpty())
        way.leadTo(login, settings, node.address);
    else
        login.through = way.through(jumps);
    return login;
}

QString configSummaryOf(const wizard::CaseNode& node, backend::SshConfig* config)
{
    const backend::HostSettings settings = settingsOf(node, config);
    if (settings.declined)
        return QCoreApplication::translate("LoginFromCase",
                                           "ssh_config was not read, since its commands were declined. "
                                           "Its ports, users, keys and jump hosts do not count.");
    const QString said = settings.summary();
    return said.isEmpty() ? QString() : QCoreApplication::translate("LoginFromCase", "From ssh_config: %1").arg(said);
}

} // namespace app
