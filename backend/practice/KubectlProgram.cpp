#include "backend/practice/JsonPath.h"
#include "backend/practice/KubeObjects.h"
#include "backend/practice/SimPrograms.h"
#include "backend/shell/Options.h"

#include <QJsonDocument>

namespace backend {

namespace {
const QByteArrayList valueFlags = {"namespace",    "output",         "selector",     "kubeconfig",
                                   "timeout",      "replicas",       "raw",          "request-timeout",
                                   "grace-period", "field-selector", "pod-selector", "sort-by"};
const QByteArrayList plainFlags = {"all-namespaces", "ignore-daemonsets", "delete-emptydir-data", "force",  "wait",
                                   "no-headers",     "ignore-not-found",  "disable-eviction",     "client", "all",
                                   "show-labels"};

struct Kubectl {
    SimCall& call;
    const Options& options;
    SimCluster* cluster = nullptr;

    QByteArray space() const { return options.has("n") ? options.value("n") : options.value("namespace", "default"); }
    bool everywhere() const { return options.has("A") || options.has("all-namespaces"); }
    int fail(const QByteArray& text) const
    {
        call.err(text + "\n");
        return 1;
    }
};

/// Objects that the words and flags name; a missing one is complained of.
bool chosen(const Kubectl& kube, const QByteArray& resource, const QByteArrayList& names, QJsonArray& found)
{
    const QByteArray selector = kube.options.has("l") ? kube.options.value("l") : kube.options.value("selector");
    const KubeObjects objects(kube.call.cluster.state(), *kube.cluster);
    QByteArrayList missing = names;
    for (const QJsonValue& object : objects.list(resource)) {
        const QJsonObject metadata = object[QStringLiteral("metadata")].toObject();
        const QByteArray name = metadata[QStringLiteral("name")].toString().toUtf8();
        const QByteArray space = metadata[QStringLiteral("namespace")].toString().toUtf8();
        if (!space.isEmpty() && !kube.everywhere() && space != kube.space())
            continue;
        const qsizetype equals = selector.indexOf('=');
        const QString label =
            metadata[QStringLiteral("labels")].toObject().value(QString::fromUtf8(selector.left(equals))).toString();
        if (equals > 0 && label != QString::fromUtf8(selector.mid(equals + 1)))
            continue;
        if (!names.isEmpty() && !names.contains(name))
            continue;
        missing.removeAll(name);
        found.append(object);
    }
    if (missing.isEmpty() || kube.options.has("ignore-not-found"))
        return true;
    const QByteArray group = resource == "deployments" ? "deployments.apps" : resource;
    return kube.fail("Error from server (NotFound): " + group + " \"" + missing.first() + "\" not found") == 0;
}

void printTable(const Kubectl& kube, const QByteArray& resource, const QJsonArray& objects, bool wide)
{
    QList<QByteArrayList> rows;
    if (!kube.options.has("no-headers"))
        rows.append(KubeObjects::header(resource, kube.everywhere(), wide));
    for (const QJsonValue& object : objects)
        rows.append(KubeObjects::row(resource, object.toObject(), kube.everywhere(), wide));
    for (const QByteArrayList& row : std::as_const(rows)) {
        QByteArray line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            qsizetype width = 0;
            for (const QByteArrayList& each : std::as_const(rows))
                width = qMax(width, each.value(i).size());
            line += i + 1 == row.size() ? row.at(i) : row.at(i).leftJustified(width + 3, ' ');
        }
        kube.call.out(line + "\n");
    }
}

int get(const Kubectl& kube)
{
    QByteArrayList words = kube.options.operands().mid(1);
    if (kube.options.has("raw")) {
        const QByteArray path = kube.options.value("raw");
        if (path.endsWith("?verbose"))
            kube.call.out(
                "[+]ping ok\n[+]log ok\n[+]etcd ok\n[+]etcd-readiness ok\n[+]informer-sync ok\nreadyz check passed\n");
        else
            kube.call.out("ok");
        return 0;
    }
    if (words.isEmpty())
        return kube.fail("error: Required resource not specified.");
    const qsizetype slash = words.first().indexOf('/');
    const QByteArray kind = slash < 0 ? words.first() : words.first().left(slash);
    const QByteArrayList names = slash < 0 ? words.mid(1) : QByteArrayList{words.first().mid(slash + 1)};
    const QByteArray resource = KubeObjects::plural(kind);
    if (!KubeObjects(kube.call.cluster.state(), *kube.cluster).knows(resource))
        return kube.fail("error: the server doesn't have a resource type \"" + kind + "\"");
    QJsonArray found;
    if (!chosen(kube, resource, names, found))
        return 1;
    const QByteArray output = kube.options.has("o") ? kube.options.value("o") : kube.options.value("output");
    const bool single = names.size() == 1 && found.size() == 1;
    const QJsonObject all{{QStringLiteral("kind"), QStringLiteral("List")}, {QStringLiteral("items"), found}};
    const QJsonObject shown = single ? found.first().toObject() : all;
    if (output == "json") {
        kube.call.out(QJsonDocument(shown).toJson());
    } else if (output.startsWith("jsonpath=")) {
        if (single || names.isEmpty())
            kube.call.out(renderJsonPath(output.mid(9), shown));
    } else if (output == "name") {
        for (const QJsonValue& object : std::as_const(found))
            kube.call.out(resource.chopped(1) + "/" +
                          object[QStringLiteral("metadata")][QStringLiteral("name")].toString().toUtf8() + "\n");
    } else if (found.isEmpty() && names.isEmpty()) {
        kube.call.err("No resources found" +
                      (kube.everywhere() ? QByteArray() : " in " + kube.space() + " namespace.") + "\n");
    } else if (!found.isEmpty()) {
        printTable(kube, resource, found, output == "wide");
    }
    return 0;
}

int cordon(const Kubectl& kube, const QByteArrayList& names, bool unschedulable)
{
    const QByteArray word = unschedulable ? "cordoned" : "uncordoned";
    for (const QByteArray& name : names) {
        if (!kube.cluster->nodes.contains(name))
            return kube.fail("Error from server (NotFound): nodes \"" + name + "\" not found");
        SimNodeObject& node = kube.cluster->nodes[name];
        kube.call.out("node/" + name + (node.unschedulable == unschedulable ? " already " : " ") + word + "\n");
        node.unschedulable = unschedulable;
        ++kube.call.cluster.state().changes;
    }
    return 0;
}

/// "namespace/name" of a node's pods: those that drain leaves alone, and those that it evicts.
struct PodsOfNode {
    QByteArrayList daemons, victims;
};

PodsOfNode podsOf(const Kubectl& kube, const QByteArray& node)
{
    PodsOfNode pods;
    // A budget may have kept the shop on an agent that is cordoned already.
    const QByteArray shop = "default/" + KubeObjects::shopPod(node);
    if (kube.cluster->nodes.value(node).role == "agent")
        pods.victims.append(shop);
    for (const QJsonValue& pod : KubeObjects(kube.call.cluster.state(), *kube.cluster).list("pods")) {
        const QJsonValue metadata = pod[QStringLiteral("metadata")];
        const QString title =
            metadata[QStringLiteral("namespace")].toString() + u'/' + metadata[QStringLiteral("name")].toString();
        const QString owner = metadata[QStringLiteral("ownerReferences")][0][QStringLiteral("kind")].toString();
        if (pod[QStringLiteral("spec")][QStringLiteral("nodeName")].toString().toUtf8() != node ||
            title.toUtf8() == shop)
            continue;
        if (owner == QLatin1String("DaemonSet"))
            pods.daemons.append(title.toUtf8());
        else if (owner == QLatin1String("ReplicaSet"))
            pods.victims.append(title.toUtf8());
    }
    return pods;
}

/// Waits as long as the disruption budget forbids the eviction; 0: it may go.
int waitForBudget(Kubectl& kube, const QByteArray& node, const QByteArray& pod)
{
    const bool blocked = kube.call.cluster.state().faults.contains("drain-blocked") &&
                         pod == KubeObjects::shopPod(node) && !kube.options.has("disable-eviction");
    const QByteArray timeout = kube.options.value("timeout", "0s");
    double left = timeout.chopped(1).toDouble() * (timeout.endsWith('m') ? 60 : 1);
    const bool limited = left > 0;
    while (blocked) {
        kube.call.err("error when evicting pods/\"" + pod +
                      "\" -n \"default\" (will retry after 5s): Cannot evict pod as it would violate the pod's "
                      "disruption budget.\n");
        if (!kube.call.pause(5))
            return 143;
        left -= 5;
        if (limited && left <= 0)
            return kube.fail("There are pending nodes to be drained:\n " + node +
                             "\nerror: error when evicting pods/\"" + pod +
                             "\" -n \"default\": global timeout reached: " + timeout);
    }
    return 0;
}

/// Evicts what may be evicted; a disruption budget that allows nothing holds it up until the timeout.
int drain(Kubectl& kube, SimulatedCluster::Lock& held)
{
    const QByteArray node = kube.options.operands().value(1);
    const PodsOfNode pods = podsOf(kube, node);
    if (const int status = cordon(kube, {node}, true); status != 0)
        return status;
    if (!kube.options.has("ignore-daemonsets"))
        return kube.fail("error: unable to drain node \"" + node +
                         "\" due to error: cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): " +
                         pods.daemons.join(", "));
    kube.call.err("Warning: ignoring DaemonSet-managed Pods: " + pods.daemons.join(", ") + "\n");
    held.unlock();
    for (const QByteArray& pod : pods.victims) {
        const QByteArray name = pod.mid(pod.indexOf('/') + 1);
        kube.call.out("evicting pod " + pod + "\n");
        if (const int status = waitForBudget(kube, node, name); status != 0)
            return status;
        if (!kube.call.pause(2))
            return 143;
        kube.call.out("pod/" + name + " evicted\n");
    }
    kube.call.out("node/" + node + " drained\n");
    return 0;
}

int remove(const Kubectl& kube)
{
    const QByteArrayList words = kube.options.operands().mid(1);
    const QByteArray resource = KubeObjects::plural(words.value(0));
    QJsonArray found;
    if (!chosen(kube, resource, words.mid(1), found))
        return 1;
    if (words.size() < 2 && !kube.options.has("l") && !kube.options.has("selector") && !kube.options.has("all"))
        return kube.fail("error: resource(s) were provided, but no name was specified");
    for (const QJsonValue& object : std::as_const(found)) {
        const QByteArray name = object[QStringLiteral("metadata")][QStringLiteral("name")].toString().toUtf8();
        kube.call.out(resource.chopped(1) + " \"" + name + "\" deleted\n");
        if (resource == "nodes")
            kube.cluster->nodes.remove(name);
    }
    if (found.isEmpty() && !kube.options.has("ignore-not-found"))
        kube.call.out("No resources found\n");
    ++kube.call.cluster.state().changes;
    return 0;
}

int scale(const Kubectl& kube)
{
    const QByteArray word = kube.options.operands().value(1);
    const QByteArray name = word.contains('/') ? word.mid(word.indexOf('/') + 1) : kube.options.operands().value(2);
    const QByteArray key = kube.space() + "/" + name;
    if (!kube.options.has("replicas"))
        return kube.fail("error: required flag(s) \"replicas\" not set");
    if (!kube.cluster->replicas.contains(key))
        return kube.fail("Error from server (NotFound): deployments.apps \"" + name + "\" not found");
    kube.cluster->replicas[key] = kube.options.value("replicas").toInt();
    ++kube.call.cluster.state().changes;
    kube.call.out("deployment.apps/" + name + " scaled\n");
    return 0;
}
} // namespace

int runKubectl(SimCall& call)
{
    const Options options(call.call.argv, "nol", valueFlags);
    for (const QByteArray& name : options.names())
        if (name.size() > 1 && !valueFlags.contains(name) && !plainFlags.contains(name)) {
            call.err("error: unknown flag: --" + name + "\nSee 'kubectl --help' for usage.\n");
            return 1;
        }
    auto held = call.cluster.lock();
    SimMachine& machine = call.cluster.machine(call.machine);
    Kubectl kube{call, options};
    const QByteArray config =
        options.has("kubeconfig") ? options.value("kubeconfig") : call.call.environment.value("KUBECONFIG");
    if (config.isEmpty())
        return kube.fail(
            "The connection to the server localhost:8080 was refused - did you specify the right host or port?");
    if (!machine.files.exists(config))
        return kube.fail("error: stat " + config + ": no such file or directory");
    if (call.call.uid != 0 && !machine.files.readableByAll(config))
        return kube.fail("error: error loading config file \"" + config + "\": open " + config + ": permission denied");
    if (!simApiAnswers(call.cluster.state(), machine))
        return kube.fail(
            "The connection to the server 127.0.0.1:6443 was refused - did you specify the right host or port?");
    kube.cluster = simClusterOf(call.cluster.state(), machine);
    const QByteArray verb = options.operands().value(0);
    if (verb == "get")
        return get(kube);
    if (verb == "cordon" || verb == "uncordon")
        return cordon(kube, options.operands().mid(1), verb == "cordon");
    if (verb == "drain")
        return drain(kube, held);
    if (verb == "delete")
        return remove(kube);
    if (verb == "scale")
        return scale(kube);
    return kube.fail("error: unknown command \"" + verb + "\" for \"kubectl\"");
}

} // namespace backend
