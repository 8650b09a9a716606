#pragma once

#include "wizard/case/Case.h"
#include "wizard/case/Diagnostics.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace wizard {

/// What a source may say of a machine.
enum class NodeField {
    Name,
    KubernetesName,
    Address,
    InternalAddress, ///< how the cluster itself calls it; tells the same machine in two sources
    Port,
    User,
    KeyFile,
    Agent, ///< "yes": the keys of the SSH agent
    Become,
    Jumps, ///< joined by ", ", in order
    Roles, ///< words of the case file, joined by ", "
    Version
};

/// One value and where it stands.
struct FoundValue {
    QString text;
    SourceMark mark;      ///< line 0: the source has no lines, such as an API
    bool assumed = false; ///< the source does not say it in so many words; used only where no other source does
    bool operator==(const FoundValue& other) const { return text == other.text; }
};

/// A machine as one source describes it. No secret inside.
struct Candidate {
    QMap<NodeField, FoundValue> values;
    SourceMark mark;
    QString text(NodeField field) const { return values.value(field).text; }
    /// What to call it in a message.
    QString title() const;
};

/// What one source says.
struct NodeSource {
    QString title; ///< file name, or "nodes of the API"
    QList<Candidate> nodes;
    std::optional<InstallType> installType; ///< where the source can only belong to this one

    /// Another title, in the places of its values too.
    void rename(const QString& wanted);
};

/// Words for people, such as "Address".
QString fieldTitle(NodeField field);
/// "file:3:5", or the source alone.
QString placeOf(const SourceMark& mark);

/// Order of the roles in a text is that of the case file's words; unknown words are left out.
QString rolesText(const QList<NodeRole>& roles);
QList<NodeRole> rolesOf(const QString& text);
/// The same roles in the words of an install type: its servers are "server" where another tool says "etcd" or
/// "controlplane". What the type does not have stays as it is.
QList<NodeRole> rolesFor(InstallType type, const QList<NodeRole>& roles);

} // namespace wizard
