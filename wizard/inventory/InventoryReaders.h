#pragma once

#include "wizard/facts/Facts.h"
#include "wizard/inventory/Candidate.h"

#include <QByteArray>

#include <optional>

namespace wizard {

/// What an inventory may be.
enum class InventoryKind { RkeCluster, KubeNodes, Kubeconfig, AnsibleIni, AnsibleYaml, List, Case };

/// What these bytes look like, by their first keys and the name of the file. A kubeconfig holds no nodes itself: it
/// says whom to ask. A case file is no source.
InventoryKind guessInventoryKind(const QByteArray& bytes, const QString& file);

// Each reader reports everything that is wrong at once, with file, line and column; nullopt: there is an error. Codes
// begin with "inventory.". `file` names the source. Values that are secret are never read, only mentioned as warnings.

/// RKE's cluster file (rancher-cluster.yml): nodes, users, keys, ports, roles, bastion_host as jump host.
std::optional<NodeSource> readRkeCluster(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics);

/// What `kubectl get nodes -o json` prints: names, addresses, roles, versions.
std::optional<NodeSource> readKubeNodes(const QByteArray& json, const QString& source, Diagnostics& diagnostics);

/// An Ansible inventory: groups, ranges, children, variables of hosts and groups with Ansible's precedence. Names of
/// groups give roles where they are the usual ones (AnsibleRoles.h).
std::optional<NodeSource> readAnsibleIni(const QByteArray& text, const QString& file, Diagnostics& diagnostics);
std::optional<NodeSource> readAnsibleYaml(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics);

/// A pasted list: "host", "user@host:port", each with role words behind it, or rows with commas and a header.
std::optional<NodeSource> readNodeList(const QByteArray& text, const QString& file, Diagnostics& diagnostics);

/// What one RKE2 server said of itself (facts of resources/knowledge/inventory.yaml): its configuration with drop-ins
/// and the nodes of its API. `reached` is the login that led there; its user and key are proposed for the others too.
std::optional<NodeSource> readRke2Server(const FactSet& facts, const CaseNode& reached, Diagnostics& diagnostics);

/// The reader of `kind`; a kubeconfig and a case are the error "inventory.kind".
std::optional<NodeSource> readInventory(InventoryKind kind, const QByteArray& bytes, const QString& file,
                                        Diagnostics& diagnostics);

} // namespace wizard
