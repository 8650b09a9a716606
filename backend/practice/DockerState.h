#pragma once

#include "backend/practice/SimulatedCluster.h"

#include <QJsonObject>

namespace backend {

/// What a simulated Docker engine keeps: one file per container and per image, in the shape that `docker inspect`
/// shows. Work on it under the cluster's lock only.
class DockerState {
public:
    DockerState(SimulatedCluster& cluster, const QByteArray& machine) : m_cluster(cluster), m_machine(machine) {}

    QByteArrayList containers() const; ///< names
    /// As it is now: a program that has ended meanwhile has ended. Empty: there is none of that name or id.
    QJsonObject container(const QByteArray& nameOrId) const;
    void write(const QJsonObject& container);
    void remove(const QByteArray& name);
    void rename(const QByteArray& from, const QByteArray& to);

    /// By reference or id; empty: not on this host.
    QJsonObject image(const QByteArray& reference) const;
    /// From the registry into the host; false: the registry does not have it.
    bool pull(const QByteArray& reference);
    /// Images that a file made by `docker save` holds: a list of references, one a line.
    QByteArrayList load(const QByteArray& path);

    QJsonObject info() const; ///< ServerVersion, SecurityOptions, LoggingDriver

    /// Starts the program of the container: its lines are laid into the log, its end is noted.
    void start(QJsonObject container);
    void stop(const QByteArray& name);
    /// What it has written until now.
    QByteArray log(const QByteArray& name) const;
    /// The program has come as far as to answer.
    bool answers(const QJsonObject& container) const;
    /// Host folder of the container's folder; empty: not mounted.
    static QByteArray sourceOf(const QJsonObject& container, const QByteArray& destination);
    /// Release whose data lie in a folder; empty: none.
    QByteArray releaseOfData(const QByteArray& folder) const;

    SimFiles& files() const { return m_cluster.machine(m_machine).files; }

private:
    QByteArray markIn(const QByteArray& folder) const;
    QJsonObject read(const QByteArray& path) const;
    QJsonObject settled(QJsonObject container) const;

    SimulatedCluster& m_cluster;
    QByteArray m_machine;
};

} // namespace backend
