// kubectl over the objects of a scenario (KubeStore).
#include "backend/practice/JsonPath.h"
#include "backend/practice/KubeManifest.h"
#include "backend/practice/KubeStore.h"
#include "backend/shell/Options.h"
#include "backend/shell/Userland.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace backend {

namespace {
const QByteArrayList storeValueFlags = {"namespace",  "output", "selector", "kubeconfig",      "timeout",
                                        "replicas",   "raw",    "filename", "request-timeout", "from-file",
                                        "since-time", "tail",   "for",      "dry-run"};
const QByteArrayList storePlainFlags = {"all-namespaces", "ignore-not-found", "no-headers"};

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

bool selected(const StoreCall& kube, const QJsonObject& object)
{
    const QByteArray selector = kube.flag("l", "selector");
    const qsizetype equals = selector.indexOf('=');
    const QJsonValue labels = object[QStringLiteral("metadata")][QStringLiteral("labels")];
    return equals < 0 ||
           labels[QString::fromUtf8(selector.left(equals))].toString().toUtf8() == selector.mid(equals + 1);
}

QList<QJsonObject> listed(const StoreCall& kube, const KubeStore::Type& type)
{
    QList<QJsonObject> found;
    QList<QJsonObject> all;
    if (type.plural == "pods")
        all = kube.store.pods();
    for (const QByteArray& key : kube.store.keys(type.plural))
        all.append(kube.store.find(key));
    for (const QJsonObject& object : std::as_const(all)) {
        const QByteArray space = object[QStringLiteral("metadata")][QStringLiteral("namespace")].toString().toUtf8();
        if ((!type.namespaced || kube.everywhere() || space == kube.space()) && selected(kube, object))
            found.append(object);
    }
    return found;
}

void print(const StoreCall& kube, const KubeStore::Type& type, const QList<QJsonObject>& found, bool single)
{
    const QByteArray output = kube.flag("o", "output");
    QJsonArray items;
    for (const QJsonObject& object : found)
        items.append(object);
    const QJsonObject all{{QStringLiteral("apiVersion"), QStringLiteral("v1")},
                          {QStringLiteral("items"), items},
                          {QStringLiteral("kind"), QStringLiteral("List")}};
    const QJsonObject shown = single && !found.isEmpty() ? found.first() : all;
    if (output == "name") {
        for (const QJsonObject& object : found)
            kube.call.out(type.nameFor(object[QStringLiteral("metadata")][QStringLiteral("name")].toString().toUtf8()) +
                          "\n");
    } else if (found.isEmpty() && single) {
        return;
    } else if (output == "json") {
        kube.call.out(QJsonDocument(shown).toJson());
    } else if (output == "yaml") {
        kube.call.out(writeManifest(shown));
    } else if (output.startsWith("jsonpath=")) {
        kube.call.out(renderJsonPath(output.mid(9), shown));
    } else if (found.isEmpty()) {
        kube.call.err("No resources found\n");
    } else {
        kube.call.out("NAME\n");
        for (const QJsonObject& object : found)
            kube.call.out(object[QStringLiteral("metadata")][QStringLiteral("name")].toString().toUtf8() + "\n");
    }
}

QByteArray contentOf(const StoreCall& kube, const QByteArray& file)
{
    if (file == "-")
        return kube.call.call.input->readAll();
    const SimEntry* entry = kube.call.cluster.machine(kube.call.machine).files.find(kube.call.call.path(file));
    return entry ? entry->content : QByteArray();
}

/// The objects of a manifest that the store has.
QList<QJsonObject> presentOf(const StoreCall& kube, bool complain, int& status)
{
    QByteArray problem;
    QList<QJsonObject> found;
    const auto objects = readManifest(contentOf(kube, kube.flag("f", "filename")), problem);
    if (!objects)
        status = kube.fail("error: " + problem);
    for (const QJsonObject& object : objects.value_or(QList<QJsonObject>())) {
        const KubeStore::Type type = kube.store.kind(object[QStringLiteral("kind")].toString().toUtf8());
        const QJsonObject meta = object[QStringLiteral("metadata")].toObject();
        const QByteArray name = meta[QStringLiteral("name")].toString().toUtf8();
        const QByteArray space = meta[QStringLiteral("namespace")].toString(QString::fromUtf8(kube.space())).toUtf8();
        const QJsonObject present = kube.store.find(KubeStore::key(type, space, name));
        if (!present.isEmpty())
            found.append(object);
        else if (complain)
            status = kube.notFound(type, name);
    }
    return found;
}

int getManifest(const StoreCall& kube)
{
    int status = 0;
    for (const QJsonObject& object : presentOf(kube, !kube.options.has("ignore-not-found"), status))
        print(kube, kube.store.kind(object[QStringLiteral("kind")].toString().toUtf8()), {object}, true);
    return status;
}

int get(StoreCall& kube)
{
    if (kube.options.has("raw")) {
        const QByteArray path = kube.options.value("raw");
        if (path == "/readyz")
            return kube.call.out("ok"), 0;
        const QJsonObject answers = QJsonDocument::fromJson(kube.store.text("raw.json")).object();
        const QJsonObject rancher = kube.store.find("deployments/cattle-system/rancher");
        if (!answers.contains(QString::fromUtf8(path)) ||
            rancher[QStringLiteral("status")][QStringLiteral("readyReplicas")].toInt() == 0)
            return kube.fail(
                "Error from server (ServiceUnavailable): no endpoints available for service \"http:rancher:80\"");
        kube.call.out(answers[QString::fromUtf8(path)].toString().toUtf8());
        return 0;
    }
    QByteArrayList words = kube.options.operands().mid(1);
    if (words.isEmpty() && kube.options.has("f"))
        return getManifest(kube);
    if (words.isEmpty())
        return kube.fail("error: Required resource not specified.");
    if (const qsizetype slash = words[0].indexOf('/'); slash > 0)
        words = {words[0].left(slash), words[0].mid(slash + 1)};
    const KubeStore::Type type = kube.store.type(words[0]);
    if (type.plural.isEmpty())
        return kube.fail("error: the server doesn't have a resource type \"" + words[0].split('.').first() + "\"");
    if (words.size() == 1) {
        print(kube, type, listed(kube, type), false);
        return 0;
    }
    QList<QJsonObject> found;
    int status = 0;
    for (const QByteArray& name : words.mid(1)) {
        const QJsonObject object = kube.store.find(KubeStore::key(type, kube.space(), name));
        if (!object.isEmpty())
            found.append(object);
        else if (!kube.options.has("ignore-not-found"))
            status = kube.notFound(type, name);
    }
    if (status == 0 || !found.isEmpty())
        print(kube, type, found, words.size() == 2);
    return status;
}

int createOne(StoreCall& kube, QJsonObject object)
{
    const KubeStore::Type type = kube.store.kind(object[QStringLiteral("kind")].toString().toUtf8());
    QJsonObject meta = object[QStringLiteral("metadata")].toObject();
    const QByteArray name = meta[QStringLiteral("name")].toString().toUtf8();
    if (type.plural.isEmpty())
        return kube.fail("error: resource mapping not found for name: \"" + name + "\": no matches for kind");
    const QJsonObject definition = kube.store.find("customresourcedefinitions/_/" + type.title());
    const QByteArray unknown =
        unknownField(object, definition[QStringLiteral("spec")][QStringLiteral("versions")][0][QStringLiteral("schema")]
                                       [QStringLiteral("openAPIV3Schema")]
                                           .toObject());
    if (!unknown.isEmpty())
        return kube.fail("Error from server (BadRequest): error when creating \"STDIN\": " +
                         object[QStringLiteral("kind")].toString().toUtf8() +
                         " in version \"v1\" cannot be handled: strict decoding error: unknown field \"" + unknown +
                         "\"");
    const QByteArray space = meta.contains(QStringLiteral("namespace"))
                                 ? meta[QStringLiteral("namespace")].toString().toUtf8()
                                 : kube.space();
    const QByteArray key = KubeStore::key(type, space, name);
    if (!kube.store.find(key).isEmpty())
        return kube.fail("Error from server (AlreadyExists): " + type.title() + " \"" + name + "\" already exists");
    const bool dry = kube.options.has("dry-run");
    if (type.namespaced)
        meta.insert(QStringLiteral("namespace"), QString::fromUtf8(space));
    meta.insert(QStringLiteral("uid"), QString::fromUtf8(kube.call.cluster.state().randomHex(32)));
    object.insert(QStringLiteral("metadata"), meta);
    if (!dry)
        kube.store.put(key, object);
    kube.call.out(type.nameFor(name) + " created" + (dry ? " (server dry run)\n" : "\n"));
    return 0;
}

int create(StoreCall& kube)
{
    const QByteArrayList words = kube.options.operands();
    if (words.value(1) == "secret") {
        const QByteArray from = kube.options.value("from-file");
        const QByteArray path = from.mid(from.indexOf('=') + 1);
        if (contentOf(kube, path).isEmpty())
            return kube.fail("error: error reading " + path + ": no such file or directory");
        const QJsonObject data{
            {QString::fromUtf8(from.left(from.indexOf('='))), QString::fromLatin1(contentOf(kube, path).toBase64())}};
        return createOne(kube, {{QStringLiteral("kind"), QStringLiteral("Secret")},
                                {QStringLiteral("metadata"),
                                 QJsonObject{{QStringLiteral("name"), QString::fromUtf8(words.value(3))}}},
                                {QStringLiteral("data"), data}});
    }
    QByteArray problem;
    const auto objects = readManifest(contentOf(kube, kube.flag("f", "filename")), problem);
    if (!objects)
        return kube.fail("error: " + problem);
    int status = 0;
    for (const QJsonObject& object : *objects)
        status |= createOne(kube, object);
    return status;
}

/// Of the object that lies there, as it was when it was read.
int replaceOne(StoreCall& kube, const QJsonObject& object)
{
    const KubeStore::Type type = kube.store.kind(object[QStringLiteral("kind")].toString().toUtf8());
    const QJsonObject meta = object[QStringLiteral("metadata")].toObject();
    const QByteArray name = meta[QStringLiteral("name")].toString().toUtf8();
    const QByteArray key = KubeStore::key(type, kube.space(), name);
    const QJsonObject present = kube.store.find(key);
    if (type.plural.isEmpty() || present.isEmpty())
        return kube.notFound(type, name);
    if (present[QStringLiteral("metadata")][QStringLiteral("resourceVersion")].toVariant() !=
        meta[QStringLiteral("resourceVersion")].toVariant())
        return kube.fail(
            "Error from server (Conflict): error when replacing \"STDIN\": Operation cannot be fulfilled on " +
            type.title() + " \"" + name +
            "\": the object has been modified; please apply your changes to the latest version and try again");
    kube.store.replace(key, object);
    kube.call.out(type.nameFor(name) + " replaced\n");
    return 0;
}

int replace(StoreCall& kube)
{
    QByteArray problem;
    const auto objects = readManifest(contentOf(kube, kube.flag("f", "filename")), problem);
    if (!objects)
        return kube.fail("error: " + problem);
    int status = 0;
    for (const QJsonObject& object : *objects)
        status |= replaceOne(kube, object);
    return status;
}

int removeObject(StoreCall& kube)
{
    if (kube.options.has("f")) {
        int status = 0;
        for (const QJsonObject& object : presentOf(kube, !kube.options.has("ignore-not-found"), status)) {
            const KubeStore::Type type = kube.store.kind(object[QStringLiteral("kind")].toString().toUtf8());
            const QJsonObject meta = object[QStringLiteral("metadata")].toObject();
            const QByteArray name = meta[QStringLiteral("name")].toString().toUtf8();
            kube.store.remove(KubeStore::key(type, meta[QStringLiteral("namespace")].toString().toUtf8(), name));
            kube.call.out(type.nameFor(name).replace('/', " \"") + "\" deleted\n");
        }
        return status;
    }
    const QByteArrayList words = kube.options.operands();
    const KubeStore::Type type = kube.store.type(words.value(1));
    int status = 0;
    for (const QByteArray& name : words.mid(2)) {
        const QByteArray key = KubeStore::key(type, kube.space(), name);
        if (kube.store.find(key).isEmpty() && !kube.options.has("ignore-not-found"))
            status = kube.notFound(type, name);
        else if (!kube.store.find(key).isEmpty())
            kube.call.out(type.nameFor(name).replace('/', " \"") + "\" deleted\n");
        kube.store.remove(key);
    }
    return status;
}

/// scale and set image
int changeDeployment(StoreCall& kube, bool image)
{
    const QByteArrayList words = kube.options.operands().mid(image ? 2 : 1);
    const QByteArray name = words.value(0).mid(words.value(0).indexOf('/') + 1);
    const QByteArray key = "deployments/" + kube.space() + "/" + name;
    QJsonObject object = kube.store.find(key);
    if (object.isEmpty())
        return kube.notFound(kube.store.type("deployments"), name);
    if (image) {
        QJsonArray containers = object[QStringLiteral("spec")][QStringLiteral("template")][QStringLiteral("spec")]
                                      [QStringLiteral("containers")]
                                          .toArray();
        QJsonObject container = containers.at(0).toObject();
        container.insert(QStringLiteral("image"),
                         QString::fromUtf8(words.value(1).mid(words.value(1).indexOf('=') + 1)));
        containers[0] = container;
        object = withValue(object, {"spec", "template", "spec", "containers"}, containers);
    } else {
        object = withValue(object, {"spec", "replicas"}, kube.options.value("replicas").toInt());
    }
    kube.store.put(key, object);
    kube.call.out("deployment.apps/" + name + (image ? " image updated\n" : " scaled\n"));
    return 0;
}

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

/// ls, cat and sh -c 'cat >FILE' on the volume of a pod: what lies under /srv/kube/volumes/NAME-OF-DEPLOYMENT.
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
        for (const QByteArray& child : files.children(place))
            kube.call.out(child + "\n");
    return 0;
}
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
    StoreCall kube{call, options, KubeStore(call)};
    const QByteArray verb = options.operands().value(0), second = options.operands().value(1);
    if (verb == "get")
        return get(kube);
    if (verb == "create")
        return create(kube);
    if (verb == "replace")
        return replace(kube);
    if (verb == "delete")
        return removeObject(kube);
    if (verb == "scale")
        return changeDeployment(kube, false);
    if (verb == "set" && second == "image")
        return changeDeployment(kube, true);
    if (verb == "wait")
        return waitForPods(kube, held);
    if (verb == "rollout" && second == "status")
        return rollout(kube, held);
    if (verb == "logs")
        return logs(kube);
    if (verb == "exec")
        return execInPod(kube);
    if (verb == "auth" && second == "can-i")
        return call.out("yes\n"), 0;
    return kube.fail("error: unknown command \"" + verb + "\" for \"kubectl\"");
}

} // namespace backend
