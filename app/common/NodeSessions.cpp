#include "app/common/NodeSessions.h"

#include "app/common/LoginFromCase.h"
#include "backend/local/LocalSession.h"
#include "backend/ssh/LibsshSession.h"

namespace app {

NodeSessions::NodeSessions(backend::HostKeyPolicy& hostKeys, backend::CredentialSource& credentials,
                           std::shared_ptr<backend::SshConfig> config)
    : m_hostKeys(&hostKeys), m_credentials(&credentials), m_config(std::move(config)),
      m_routes(std::make_shared<backend::SshRoutes>(hostKeys, credentials))
{
}

std::unique_ptr<backend::NodeSession> NodeSessions::operator()(const wizard::CaseNode& node) const
{
    if (node.name == QLatin1String("desk"))
        return std::make_unique<backend::LocalSession>();
    return std::make_unique<backend::LibsshSession>(loginOf(node), *m_hostKeys, *m_credentials, m_routes);
}

backend::SshLogin NodeSessions::loginOf(const wizard::CaseNode& node) const
{
    return app::loginOf(node, m_config.get());
}

wizard::FactSet NodeSessions::loginFactsOf(const wizard::CaseNode& node) const
{
    return app::loginFactsOf(node, m_config.get());
}

} // namespace app
