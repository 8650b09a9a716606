#pragma once

#include "wizard/inventory/InventoryReaders.h"

#include <optional>

namespace app {

/// Reads a file of any kind that an import knows. Through a kubeconfig the cluster is asked which nodes it has, by
/// `kubectl` (empty: the one in the search path); nothing is changed, and nothing that stands in the kubeconfig is
/// shown. Blocks; up to half a minute with a kubeconfig.
std::optional<wizard::NodeSource> readSourceFile(const QString& path, const QString& kubectl,
                                                 wizard::Diagnostics& diagnostics);

/// "[user@]host[:port]" as a node to log in to. nullopt: it is none (reported).
std::optional<wizard::CaseNode> reachableNode(const QString& text, wizard::Diagnostics& diagnostics);

} // namespace app
