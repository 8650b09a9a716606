#include "wizard/case/Case.h"

namespace wizard {

namespace {

/// Words in the order of the enumerators.
template <typename E> const QStringList& table();

template <> const QStringList& table<InstallType>()
{
    static const QStringList words = {"docker",           "rke",           "rke2-sqlite", "rke2-etcd",
                                      "rke2-external-db", "rancher-backup"};
    return words;
}

template <> const QStringList& table<NodeRole>()
{
    static const QStringList words = {"server", "agent",       "etcd",          "controlplane",
                                      "worker", "docker-host", "database-host", "workstation"};
    return words;
}

template <> const QStringList& table<BecomeMode>()
{
    static const QStringList words = {"none", "sudo", "sudo-password"};
    return words;
}

template <> const QStringList& table<Lifecycle>()
{
    static const QStringList words = {"keep", "old", "new"};
    return words;
}

template <> const QStringList& table<SnapshotPlace>()
{
    static const QStringList words = {"node", "s3", "operator", "desk"};
    return words;
}

template <typename E> QString wordOf(E value)
{
    return table<E>().at(static_cast<int>(value));
}

} // namespace

QString word(InstallType value)
{
    return wordOf(value);
}

QString word(NodeRole value)
{
    return wordOf(value);
}

QString word(BecomeMode value)
{
    return wordOf(value);
}

QString word(Lifecycle value)
{
    return wordOf(value);
}

QString word(SnapshotPlace value)
{
    return wordOf(value);
}

template <typename E> std::optional<E> fromWord(const QString& word)
{
    const qsizetype index = table<E>().indexOf(word);
    return index < 0 ? std::nullopt : std::optional<E>(static_cast<E>(index));
}

template <typename E> QStringList allWords()
{
    return table<E>();
}

template std::optional<InstallType> fromWord<InstallType>(const QString&);
template std::optional<NodeRole> fromWord<NodeRole>(const QString&);
template std::optional<BecomeMode> fromWord<BecomeMode>(const QString&);
template std::optional<Lifecycle> fromWord<Lifecycle>(const QString&);
template std::optional<SnapshotPlace> fromWord<SnapshotPlace>(const QString&);
template QStringList allWords<InstallType>();
template QStringList allWords<NodeRole>();
template QStringList allWords<BecomeMode>();
template QStringList allWords<Lifecycle>();
template QStringList allWords<SnapshotPlace>();

} // namespace wizard
