#pragma once

#include "backend/practice/SimPrograms.h"

#include <QJsonObject>

namespace backend {

/// The objects of a Kubernetes API that a scenario writes down, as files under /srv/kube of the machine that runs
/// kubectl (resources/practice/README.md, "A cluster of objects"). Scenario programs play what works on them; all that
/// is due happens when this is made. Use only under SimulatedCluster::lock().
class KubeStore {
public:
    explicit KubeStore(SimCall& call);
    /// The machine that keeps the files of the store.
    static QByteArray home(const SimCall& call);

    /// A kind of object: "restores", "restore", "resources.cattle.io".
    struct Type {
        QByteArray plural, singular, group;
        bool namespaced = false;
        QByteArray nameFor(const QByteArray& object) const; ///< "restore.resources.cattle.io/NAME"
        QByteArray title() const;                           ///< "restores.resources.cattle.io"
    };
    /// By plural, singular or alias, with or without its group; an empty plural: there is none.
    Type type(const QByteArray& word) const;
    /// By the kind of a manifest.
    Type kind(const QByteArray& kind) const;

    static QByteArray key(const Type& type, const QByteArray& space, const QByteArray& name);
    QByteArrayList keys(const QByteArray& plural) const;
    QJsonObject find(const QByteArray& key) const;
    /// Writes an object; whoever works on its like begins anew.
    void put(const QByteArray& key, const QJsonObject& object);
    /// As `kubectl replace`: who works on it begins anew in any case.
    void replace(const QByteArray& key, const QJsonObject& object);
    void remove(const QByteArray& key);
    /// Pods of Deployments: as many as are ready.
    QList<QJsonObject> pods() const;
    /// What has been logged by now, since a moment; a job has a log of its own.
    QByteArray log(qint64 sinceMs, const QByteArray& job = {}) const;
    /// Text of a file of the store.
    QByteArray text(const QByteArray& name) const;
    void write(const QByteArray& name, const QByteArray& content);

private:
    static QByteArray logOf(const QByteArray& job);
    void settle();
    void play(const QByteArray& program, const QByteArray& key);
    void begin(const QByteArray& key);
    bool holds(QByteArray condition, const QByteArray& key);
    void apply(const QByteArray& effect, const QByteArray& key);
    void adopt(const QByteArray& folder);
    QByteArray filled(QByteArray text, const QByteArray& key) const;

    SimCall& m_call;
    SimMachine& m_machine;
};

/// An object with the value at a dotted path replaced; `value` undefined: taken out.
QJsonObject withValue(QJsonObject object, const QByteArrayList& path, const QJsonValue& value);

} // namespace backend
