// wait, rollout, logs and exec of kubectl over the objects of a scenario.
#include "backend/practice/StoreCall.h"
#include "backend/shell/Userland.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace backend::store {

namespace {

/// Asks again each second until `done`, as long as --timeout says; the lock is free meanwhile.
template <typename Done> bool waits(SimCall& call, const Options& options, SimulatedCluster::Lock& held, Done done)
{
    const QByteArray timeout = options.value("timeout", "30s");
    double left = timeout.chopped(1).toDouble() * (timeout.endsWith('m') ? 60 : 1);
    for (; left > 0; left -= 1) {
        if (done())
            return true;
        held.unlock();
        const bool on = call.pause(1);
        held.lock();
        if (!on)
            return false;
    }
    return done();
}

} // namespace

int waitForPods(StoreCall& kube, SimulatedCluster::Lock& held)
{
    const KubeStore::Type pods = kube.store.type("pods");
    const QList<QJsonObject> before = listed(kube, pods);
    if (before.isEmpty())
        return kube.fail("error: no matching resources found");
    const bool gone = waits(kube.call, kube.options, held, [&] {
        StoreCall now{kube.call, kube.options, KubeStore(kube.call)};
        return listed(now, pods).isEmpty();
    });
    if (!gone)
        return kube.fail("error: timed out waiting for the condition");
    for (const QJsonObject& pod : before)
        kube.call.out("pod/" + pod[QStringLiteral("metadata")][QStringLiteral("name")].toString().toUtf8() +
                      " condition met\n");
    return 0;
}

int rollout(StoreCall& kube, SimulatedCluster::Lock& held)
{
    const QByteArray name = kube.options.operands().value(2).mid(kube.options.operands().value(2).indexOf('/') + 1);
    const QByteArray key = "deployments/" + kube.space() + "/" + name;
    if (kube.store.find(key).isEmpty())
        return kube.notFound(kube.store.type("deployments"), name);
    const bool done = waits(kube.call, kube.options, held, [&] {
        const QJsonObject object = KubeStore(kube.call).find(key);
        return object[QStringLiteral("status")][QStringLiteral("readyReplicas")] ==
               object[QStringLiteral("spec")][QStringLiteral("replicas")];
    });
    if (!done)
        return kube.fail("error: timed out waiting for the condition");
    kube.call.out("deployment \"" + name + "\" successfully rolled out\n");
    return 0;
}

int logs(StoreCall& kube)
{
    if (!kube.options.has("l") && !kube.options.has("selector"))
        return kube.fail(
            "error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.\nPOD or TYPE/NAME is a required "
            "argument for the logs command");
    const QDateTime since = QDateTime::fromString(QString::fromUtf8(kube.options.value("since-time")), Qt::ISODate);
    const QByteArray selector = kube.flag("l", "selector"), job = "job-name=";
    kube.call.out(kube.store.log(since.isValid() ? since.toMSecsSinceEpoch() : 0,
                                 selector.startsWith(job) ? selector.mid(job.size()) : QByteArray()));
    return 0;
}

namespace {

/// A folder of the volume stands for an archive of what lies in it.
QByteArray packed(const SimCall& call, SimFiles& files, const QByteArray& folder)
{
    const QByteArray file = call.kubeRoot + "archive";
    ShCall tar = call.call;
    tar.argv = {"tar", "-czf", file, "-C", folder, "."};
    if (runTar(tar, files, call.cluster.nowMs()) != 0)
        return {};
    const QByteArray content = files.find(file)->content;
    files.remove(file);
    return content;
}

/// What a file written into a volume was, byte by byte; the volume itself holds what is in it.
QByteArray rawPlace(const StoreCall& kube, const QByteArray& place)
{
    return kube.call.kubeRoot + "raw/" + place.mid(kube.call.kubeRoot.size());
}

/// `cat >FILE` in a pod; an archive becomes a folder again.
int writeInPod(const StoreCall& kube, SimFiles& files, const QByteArray& place)
{
    const QByteArray content = kube.call.call.input->readAll(), raw = rawPlace(kube, place);
    const qint64 now = kube.call.cluster.nowMs();
    files.makeFolders(SimFiles::parentOf(raw), 0700, now);
    files.write(raw, content, false, now, 0600);
    files.makeFolders(place, 0700, now);
    ShCall tar = kube.call.call;
    tar.argv = {"tar", "-xzf", raw, "-C", place};
    if (runTar(tar, files, now) != 0) {
        files.remove(place);
        files.write(place, content, false, now, 0600);
    }
    return 0;
}

/// `ls -1` and `ls -ln`: of the long form size and name are played, the rest is the same for all.
void listInPod(StoreCall& kube, SimFiles& files, const QByteArray& place, const QByteArray& form)
{
    for (const QByteArray& child : files.children(place)) {
        const QByteArray path = place + '/' + child;
        const QByteArray content = files.isFolder(path) ? packed(kube.call, files, path) : files.find(path)->content;
        const QByteArray size = QByteArray::number(content.size());
        kube.call.out((form == "-ln" ? "-rw-r--r-- 1 0 0 " + size + " Mar 13 22:30 " : QByteArray()) + child + "\n");
    }
}

} // namespace

int execInPod(StoreCall& kube)
{
    const QByteArrayList words = kube.options.operands();
    const QByteArray name = words.value(1).mid(words.value(1).indexOf('/') + 1), path = words.value(words.size() - 1);
    const QJsonObject pod = kube.store.find("deployments/" + kube.space() + "/" + name);
    if (pod[QStringLiteral("status")][QStringLiteral("readyReplicas")].toInt() == 0)
        return kube.fail("error: unable to upgrade connection: container not found (\"" + name + "\")");
    const QByteArray place = kube.call.kubeRoot + "volumes/" + name + path;
    SimFiles& files = kube.call.cluster.machine(KubeStore::home(kube.call)).files;
    if (words.value(2) == "sh")
        return writeInPod(kube, files, place);
    if (words.value(2) == "cat" && files.exists(rawPlace(kube, place)))
        return kube.call.out(files.find(rawPlace(kube, place))->content), 0;
    if (!files.exists(place))
        return kube.fail(words.value(2) + ": " + path +
                         ": No such file or directory\ncommand terminated with exit code 2");
    if (words.value(2) == "cat")
        kube.call.out(files.isFolder(place) ? packed(kube.call, files, place) : files.find(place)->content);
    else
        listInPod(kube, files, place, words.value(3));
    return 0;
}

} // namespace backend::store
