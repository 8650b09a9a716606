#pragma once

#include "backend/node/NodeSession.h"
#include "backend/ssh/SshLogin.h"
#include "backend/ssh/SshRoutes.h"
#include "wizard/case/Case.h"

#include <memory>

namespace app {

/// The login that a node of the case asks for, with the jump hosts before it; those are logged in to as the node is,
/// but for the user and port that a jump host names. "~" of key files is expanded.
backend::SshLogin loginOf(const wizard::CaseNode& node);

/// Makes sessions for nodes of a case; the node "desk" is this machine. Thread-safe. Its copies share the connections
/// to jump hosts.
class NodeSessions {
public:
    /// Both outlive the sessions.
    NodeSessions(backend::HostKeyPolicy& hostKeys, backend::CredentialSource& credentials);
    std::unique_ptr<backend::NodeSession> operator()(const wizard::CaseNode& node) const;
    std::shared_ptr<backend::SshRoutes> routes() const { return m_routes; }

private:
    backend::HostKeyPolicy* m_hostKeys;
    backend::CredentialSource* m_credentials;
    std::shared_ptr<backend::SshRoutes> m_routes;
};

} // namespace app
