#pragma once

#include "wizard/inventory/Candidate.h"

namespace wizard {

/// What sources say differently of one machine. The first value is the one that is taken.
struct NodeDifference {
    NodeField field = NodeField::Name;
    QList<FoundValue> values; ///< two or more, each with its place
    QString toString() const; ///< "Role: server (a.yml:3:5), agent (hosts.ini:7:1)"
};

/// One machine of all sources together.
struct MergedNode {
    QMap<NodeField, FoundValue>
        values; ///< what is taken: the first source that says it, and says it not only as assumed
    QList<NodeDifference> differences;
    QStringList missingIn; ///< titles of the sources that do not know it
    QStringList ambiguous; ///< other machines that it may be as well, for a name or an address in common
    QString text(NodeField field) const { return values.value(field).text; }
    QString title() const;
    bool agreed() const { return differences.isEmpty() && missingIn.isEmpty() && ambiguous.isEmpty(); }
};

struct MergedInventory {
    QList<MergedNode> nodes; ///< in the order in which the sources name them
    QStringList sources;
    std::optional<InstallType> installType; ///< of the first source that can only be one
};

/// Puts together what several sources say. The same machine is one that has an address, an internal address or a name
/// in common. `type`: roles are compared in its words; nothing: in those of the install type that the sources show.
MergedInventory mergeSources(const QList<NodeSource>& sources, std::optional<InstallType> type = {});

/// Why a machine cannot be taken over as it is, a sentence each; empty: it can. Its roles are those of `type`.
QStringList problemsOf(const MergedNode& node, InstallType type);

/// The machine for a case. Its name is the one found, else made of the Kubernetes name or the address; `taken` are the
/// names given so far.
CaseNode caseNodeOf(const MergedNode& node, InstallType type, const QStringList& taken);

/// All machines for a case; the first one that can hold the snapshot is marked as the first. `existing` are nodes that
/// the case has and that stay as they are: they were the first of the sources.
QList<CaseNode> caseNodesOf(const MergedInventory& inventory, InstallType type, const QList<CaseNode>& existing = {});

/// Nodes of a case as the first source, so that others are compared with them.
NodeSource sourceOf(const QList<CaseNode>& nodes, const QString& title);

} // namespace wizard
