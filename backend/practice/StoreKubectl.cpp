// kubectl over the objects of a scenario (KubeStore).
#include "backend/practice/StoreCall.h"
#include "backend/shell/Options.h"

namespace backend {

namespace {
const QByteArrayList storeValueFlags = {"namespace",  "output", "selector", "kubeconfig",      "timeout",
                                        "replicas",   "raw",    "filename", "request-timeout", "from-file",
                                        "since-time", "tail",   "for",      "dry-run"};
const QByteArrayList storePlainFlags = {"all-namespaces", "ignore-not-found", "no-headers"};
} // namespace

int runStoreKubectl(SimCall& call)
{
    Options options(call.call.argv, "nolf", storeValueFlags);
    for (const QByteArray& name : options.names())
        if (name.size() > 1 && !storeValueFlags.contains(name) && !storePlainFlags.contains(name)) {
            call.err("error: unknown flag: --" + name + "\nSee 'kubectl --help' for usage.\n");
            return 1;
        }
    auto held = call.cluster.lock();
    const QByteArray config = options.value("kubeconfig");
    const SimFiles& files = call.cluster.machine(call.machine).files;
    const bool inContainer = call.kubeRoot != SimCall{call.call, call.cluster, {}}.kubeRoot; // where it needs none
    if (!inContainer &&
        (config.isEmpty() || !files.exists(config) || (call.call.uid != 0 && !files.readableByAll(config)))) {
        call.err("The connection to the server localhost:8080 was refused - did you specify the right host or port?\n");
        return 1;
    }
    store::StoreCall kube{call, options, KubeStore(call)};
    const QByteArray verb = options.operands().value(0), second = options.operands().value(1);
    if (verb == "get")
        return store::get(kube);
    if (verb == "create")
        return store::create(kube);
    if (verb == "replace")
        return store::replace(kube);
    if (verb == "delete")
        return store::removeObject(kube);
    if (verb == "scale")
        return store::changeDeployment(kube, false);
    if (verb == "set" && second == "image")
        return store::changeDeployment(kube, true);
    if (verb == "wait")
        return store::waitForPods(kube, held);
    if (verb == "rollout" && second == "status")
        return store::rollout(kube, held);
    if (verb == "logs")
        return store::logs(kube);
    if (verb == "exec")
        return store::execInPod(kube);
    if (verb == "auth" && second == "can-i")
        return call.out("yes\n"), 0;
    return kube.fail("error: unknown command \"" + verb + "\" for \"kubectl\"");
}

} // namespace backend
