#include "backend/practice/StoreCall.h"

#include "backend/practice/JsonPath.h"
#include "backend/practice/KubeManifest.h"
#include "backend/shell/Userland.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace backend::store {

namespace {

bool selected(const StoreCall& kube, const QJsonObject& object)
{
    const QByteArray selector = kube.flag("l", "selector");
    const qsizetype equals = selector.indexOf('=');
    const QJsonValue labels = object[QStringLiteral("metadata")][QStringLiteral("labels")];
    return equals < 0 ||
           labels[QString::fromUtf8(selector.left(equals))].toString().toUtf8() == selector.mid(equals + 1);
}

} // namespace

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

} // namespace backend::store
