#pragma once

#include "backend/practice/KubeStore.h"
#include "backend/practice/SimPrograms.h"
#include "backend/shell/Options.h"

#include <QJsonObject>
#include <QList>

/// kubectl over the objects of a scenario, verb by verb. Each returns kubectl's exit code; the cluster's lock is held.
namespace backend::store {

/// One call of kubectl: its options and the objects it works on.
struct StoreCall {
    SimCall& call;
    Options options;
    KubeStore store;

    QByteArray flag(const QByteArray& letter, const QByteArray& name) const
    {
        return options.has(letter) ? options.value(letter) : options.value(name);
    }
    QByteArray space() const
    {
        const QByteArray given = flag("n", "namespace");
        return given.isEmpty() ? "default" : given;
    }
    bool everywhere() const { return options.has("A") || options.has("all-namespaces"); }
    int fail(const QByteArray& text) const
    {
        call.err(text + "\n");
        return 1;
    }
    int notFound(const KubeStore::Type& type, const QByteArray& name) const
    {
        return fail("Error from server (NotFound): " + type.title() + " \"" + name + "\" not found");
    }
};

/// The objects of a type that the call means: its namespace, its selector.
QList<QJsonObject> listed(const StoreCall& kube, const KubeStore::Type& type);
/// As -o says; `single`: one object was asked for by name.
void print(const StoreCall& kube, const KubeStore::Type& type, const QList<QJsonObject>& found, bool single);
/// What lies in a file of the machine; "-" is the standard input.
QByteArray contentOf(const StoreCall& kube, const QByteArray& file);

int get(StoreCall& kube);
int create(StoreCall& kube);
int replace(StoreCall& kube);
int removeObject(StoreCall& kube);
/// scale and set image
int changeDeployment(StoreCall& kube, bool image);

/// The two wait: `held` is let go of meanwhile.
int waitForPods(StoreCall& kube, SimulatedCluster::Lock& held);
int rollout(StoreCall& kube, SimulatedCluster::Lock& held);
int logs(StoreCall& kube);
/// ls, cat and sh -c 'cat >FILE' on the volume of a pod: what lies under /srv/kube/volumes/NAME-OF-DEPLOYMENT.
int execInPod(StoreCall& kube);

} // namespace backend::store
