#pragma once

#include "backend/node/NodeSession.h"
#include "backend/ssh/SshLogin.h"
#include "backend/ssh/SshRoutes.h"
#include "backend/sshconfig/SshConfig.h"
#include "wizard/case/Case.h"
#include "wizard/facts/Facts.h"

#include <memory>

namespace app {

/// Makes sessions for nodes of a case; the node "desk" is this machine. Thread-safe. Its copies share the connections
/// to jump hosts.
class NodeSessions {
public:
    /// The first two outlive the sessions. `config` may be null: then the case alone says how nodes are reached.
    NodeSessions(backend::HostKeyPolicy& hostKeys, backend::CredentialSource& credentials,
                 std::shared_ptr<backend::SshConfig> config = nullptr);
    std::unique_ptr<backend::NodeSession> operator()(const wizard::CaseNode& node) const;
    std::shared_ptr<backend::SshRoutes> routes() const { return m_routes; }
    /// May ask the person about the commands of an ssh_config, and blocks while "ssh -G" runs.
    backend::SshLogin loginOf(const wizard::CaseNode& node) const;
    backend::SshConfig* config() const { return m_config.get(); }
    /// As whom, by whose word and through what; blocks likewise.
    wizard::FactSet loginFactsOf(const wizard::CaseNode& node) const;

private:
    backend::HostKeyPolicy* m_hostKeys;
    backend::CredentialSource* m_credentials;
    std::shared_ptr<backend::SshConfig> m_config;
    std::shared_ptr<backend::SshRoutes> m_routes;
};

} // namespace app
