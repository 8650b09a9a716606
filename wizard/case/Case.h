#pragma once

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace wizard {

enum class InstallType { Docker, Rke, Rke2Sqlite, Rke2Etcd, Rke2ExternalDb, RancherBackup };
enum class NodeRole { Server, Agent, Etcd, Controlplane, Worker, DockerHost, DatabaseHost, Workstation };
enum class BecomeMode { None, Sudo, SudoPassword };
enum class Lifecycle { Keep, Old, New };
enum class SnapshotPlace { Node, S3, Operator, Desk };

/// Whether the cluster itself is RKE2, with whatever datastore.
bool isRke2(InstallType value);

/// Words of the case file for each enum, one table per enum (CaseWords.cpp).
QString word(InstallType value);
QString word(NodeRole value);
QString word(BecomeMode value);
QString word(Lifecycle value);
QString word(SnapshotPlace value);
template <typename E> std::optional<E> fromWord(const QString& word);
/// All words of an enum, for messages ("nearest known") and combo boxes.
template <typename E> QStringList allWords();

/// One way to log in; tried in the order given. No secret inside.
struct NodeLogin {
    enum class Kind { Agent, KeyFile, Password, Keychain };
    Kind kind = Kind::Agent;
    QString keyFile; ///< as typed, "~" allowed
    bool operator==(const NodeLogin&) const = default;
};

/// A machine of the case.
struct CaseNode {
    QString name;           ///< the wizard's name; unique
    QString kubernetesName; ///< equals name unless given
    QString address;        ///< host grammar
    quint16 port = 22;
    QString user = QStringLiteral("root"); ///< empty: as ssh does, User of ssh_config or else the local user
    QList<NodeLogin> auth;
    BecomeMode become = BecomeMode::None;
    QStringList jumps;
    QList<NodeRole> roles;
    bool first = false; ///< the first server: the snapshot is restored here
    Lifecycle lifecycle = Lifecycle::Keep;
    QString replaces;
    QString leftOutReason; ///< empty: takes part
    QString offProof;      ///< what proves that a left-out server is off; the person's words

    bool takesPart() const { return leftOutReason.isEmpty(); }
    bool has(NodeRole role) const { return roles.contains(role); }
    bool operator==(const CaseNode&) const = default;
};

struct SnapshotChoice {
    SnapshotPlace at = SnapshotPlace::Node;
    QString node;   ///< with Node: the wizard's name of the node
    QString path;   ///< absolute; with S3 the bare file name
    QString sha256; ///< hex, lower case; empty while not taken
    bool operator==(const SnapshotChoice&) const = default;
};

/// What the administrator said. Immutable once read; the window makes a new one from its fields.
struct Case {
    QString name; ///< what the person types to commit
    InstallType installType = InstallType::Rke2Etcd;
    QString procedure; ///< id; empty: follows from installType
    QList<CaseNode> nodes;
    QString workstation = QStringLiteral("here");
    QMap<QString, QString> kube; ///< on, kubectl, kubeconfig, helm: "auto" or a value
    std::optional<SnapshotChoice> snapshot;
    /// Further inputs of the procedure by id: string, bool, number or array of strings.
    /// A secret input is the object {"secret": "keychain|ask|file"}.
    QMap<QString, QJsonValue> inputs;
    bool practice = false; ///< set by the practice cluster only, never read from a file

    const CaseNode* node(const QString& name) const;
    const CaseNode* firstServer() const;
    /// Where steps `on: desk` run: the node that `workstation` names, else this machine under the name "desk".
    const CaseNode* workstationNode() const;
    /// The node on which the chosen snapshot lies; nullptr: on none.
    const CaseNode* snapshotHolder() const;
    QString effectiveProcedure() const;
    bool operator==(const Case&) const = default;
};

} // namespace wizard
