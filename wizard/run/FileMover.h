#pragma once

#include "wizard/run/NodeCommand.h"

namespace wizard {

/// Reads a node's file into memory (at most 4 MiB) or into a file on the desk, going on where an earlier try broke off.
NodeReport fetchFile(backend::NodeSession& session, const NodeCommand& command);

/// Writes a desk file or bytes from memory to a node.
NodeReport storeFile(backend::NodeSession& session, const NodeCommand& command);

} // namespace wizard
