// get, create, replace, delete, scale and set image of kubectl over the objects of a scenario.
#include "backend/practice/KubeManifest.h"
#include "backend/practice/StoreCall.h"
#include "backend/shell/Userland.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace backend::store {

namespace {

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

} // namespace

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

namespace {

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

} // namespace

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

namespace {

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

} // namespace

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

} // namespace backend::store
