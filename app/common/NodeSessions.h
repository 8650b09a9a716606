#pragma once

#include "backend/node/NodeSession.h"
#include "backend/ssh/SshLogin.h"
#include "wizard/case/Case.h"

#include <memory>

namespace app {

/// The login that a node of the case asks for. "~" of key files is expanded.
backend::SshLogin loginOf(const wizard::CaseNode& node);

/// Makes sessions for nodes of a case; the node "desk" is this machine. Thread-safe.
class NodeSessions {
public:
    /// Both outlive the sessions.
    NodeSessions(backend::HostKeyPolicy& hostKeys, backend::CredentialSource& credentials);
    std::unique_ptr<backend::NodeSession> operator()(const wizard::CaseNode& node) const;

private:
    backend::HostKeyPolicy* m_hostKeys;
    backend::CredentialSource* m_credentials;
};

} // namespace app
