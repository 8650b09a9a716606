#include "backend/node/AgentProtocol.h"

#include "AgentText.h" // made from agent.sh by EmbedText.cmake

namespace backend::agent {

QByteArray programText()
{
    return QByteArray(reinterpret_cast<const char*>(agentText), sizeof(agentText));
}

} // namespace backend::agent
