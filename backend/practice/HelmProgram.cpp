// helm over the releases that a scenario writes down: /srv/kube/helm/NAMESPACE/RELEASE.json, and over the charts of
// /srv/kube/helm/charts.json.
#include "backend/practice/KubeStore.h"
#include "backend/shell/Options.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace backend {

namespace {
QString stamp(const SimCall& call)
{
    return QDateTime::fromMSecsSinceEpoch(call.cluster.nowMs(), Qt::UTC).toString(Qt::ISODate);
}

struct Helm {
    SimCall& call;
    Options options;
    KubeStore store;
    QByteArray file;
    QJsonObject release; ///< revisions, charts, deployment, values

    QJsonArray revisions() const { return release[QStringLiteral("revisions")].toArray(); }
    int fail(const QByteArray& text) const
    {
        call.err("Error: " + text + "\n");
        return 1;
    }
};

int history(const Helm& helm)
{
    QByteArrayList rows;
    for (const QJsonValue& revision : helm.revisions()) {
        QByteArrayList fields;
        for (const char* key : {"revision", "updated", "status", "chart", "app_version", "description"}) {
            const QJsonValue value = revision[QLatin1String(key)];
            fields.append(
                '"' + QByteArray(key) +
                "\":" + (value.isString() ? '"' + value.toString().toUtf8() + '"' : QByteArray::number(value.toInt())));
        }
        rows.append('{' + fields.join(',') + '}');
    }
    if (helm.options.value("o") == "json") {
        helm.call.out('[' + rows.join(',') + "]\n");
        return 0;
    }
    helm.call.out("REVISION\tUPDATED             \tSTATUS    \tCHART         \tAPP VERSION\tDESCRIPTION\n");
    for (const QJsonValue& revision : helm.revisions())
        helm.call.out(QByteArray::number(revision[QStringLiteral("revision")].toInt()) + "\t" +
                      revision[QStringLiteral("updated")].toString().toUtf8() + "\t" +
                      revision[QStringLiteral("status")].toString().toUtf8() + "\t" +
                      revision[QStringLiteral("chart")].toString().toUtf8() + "\t" +
                      revision[QStringLiteral("app_version")].toString().toUtf8() + "\t" +
                      revision[QStringLiteral("description")].toString().toUtf8() + "\n");
    return 0;
}

int list(const Helm& helm)
{
    const QJsonValue last = helm.revisions().last();
    QByteArray out = "[{\"name\":\"rancher\",\"namespace\":\"" + helm.options.value("n") + "\",\"revision\":\"" +
                     QByteArray::number(last[QStringLiteral("revision")].toInt()) + "\"";
    for (const char* key : {"updated", "status", "chart", "app_version"})
        out += ",\"" + QByteArray(key) + "\":\"" + last[QLatin1String(key)].toString().toUtf8() + "\"";
    helm.call.out(out + "}]\n");
    return 0;
}

/// The chart of a revision becomes the newest one; the Deployment gets its image and number of replicas.
void deploy(Helm& helm, const QJsonObject& chart, const QString& description)
{
    QJsonArray all = helm.revisions();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QJsonObject old = all[i].toObject();
        if (old[QStringLiteral("status")] == QLatin1String("deployed"))
            old.insert(QStringLiteral("status"), QStringLiteral("superseded"));
        all[i] = old;
    }
    QJsonObject made = chart;
    made.insert(QStringLiteral("revision"), all.last()[QStringLiteral("revision")].toInt() + 1);
    made.insert(QStringLiteral("updated"), stamp(helm.call));
    made.insert(QStringLiteral("status"), QStringLiteral("deployed"));
    made.insert(QStringLiteral("description"), description);
    all.append(made);
    helm.release.insert(QStringLiteral("revisions"), all);
    helm.store.write(helm.file, QJsonDocument(helm.release).toJson());
    const QByteArray key = helm.release[QStringLiteral("deployment")].toString().toUtf8();
    QJsonObject object = withValue(helm.store.find(key), {"spec", "replicas"}, made[QStringLiteral("replicas")]);
    QJsonArray containers =
        object[QStringLiteral("spec")][QStringLiteral("template")][QStringLiteral("spec")][QStringLiteral("containers")]
            .toArray();
    QJsonObject container = containers.at(0).toObject();
    container.insert(QStringLiteral("image"), made[QStringLiteral("image")]);
    containers[0] = container;
    helm.store.put(key, withValue(object, {"spec", "template", "spec", "containers"}, containers));
}

/// --wait: until as many are ready as are wanted.
bool waited(Helm& helm, SimulatedCluster::Lock& held)
{
    const QByteArray key = helm.release[QStringLiteral("deployment")].toString().toUtf8();
    for (int i = 0; helm.options.has("wait") && i < 900; ++i) {
        const QJsonObject object = KubeStore(helm.call).find(key);
        if (object[QStringLiteral("status")][QStringLiteral("readyReplicas")] ==
            object[QStringLiteral("spec")][QStringLiteral("replicas")])
            return true;
        held.unlock();
        const bool on = helm.call.pause(1);
        held.lock();
        if (!on)
            return false;
    }
    return !helm.options.has("wait");
}

int rollback(Helm& helm, SimulatedCluster::Lock& held)
{
    const int wanted = helm.options.operands().value(2).toInt();
    for (const QJsonValue& revision : helm.revisions()) {
        if (revision[QStringLiteral("revision")].toInt() != wanted)
            continue;
        deploy(helm, revision.toObject(), QStringLiteral("Rollback to %1").arg(wanted));
        if (!waited(helm, held))
            return helm.fail("timed out waiting for the condition");
        helm.call.out("Rollback was a success! Happy Helming!\n");
        return 0;
    }
    return helm.fail("release has no " + QByteArray::number(wanted) + " version");
}

int upgrade(Helm& helm, SimulatedCluster::Lock& held)
{
    if (helm.revisions().last()[QStringLiteral("status")].toString().startsWith(QLatin1String("pending-")))
        return helm.fail("UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress");
    const QString version = QString::fromUtf8(helm.options.value("version"));
    const QJsonObject chart = helm.release[QStringLiteral("charts")][version].toObject();
    const SimFiles& files = helm.call.cluster.machine(helm.call.machine).files;
    if (!files.exists(helm.call.call.path(helm.options.value("f"))))
        return helm.fail("open " + helm.options.value("f") + ": no such file or directory");
    if (chart.isEmpty())
        return helm.fail("chart \"rancher\" matching " + version.toUtf8() + " not found in " +
                         helm.options.operands().value(2).split('/').first() + " index. (try 'helm repo update')");
    deploy(helm, chart, QStringLiteral("Upgrade complete"));
    if (!waited(helm, held))
        return helm.fail("UPGRADE FAILED: timed out waiting for the condition");
    helm.call.out("Release \"rancher\" has been upgraded. Happy Helming!\n");
    return 0;
}
/// A chart by its name and --version, or by its file; empty: there is none.
QJsonObject chartOf(const Helm& helm, const QByteArray& name)
{
    const QJsonObject all = QJsonDocument::fromJson(helm.store.text("helm/charts.json")).object();
    const QString version = QString::fromUtf8(helm.options.value("version"));
    const QJsonObject versions = all[QString::fromUtf8(name)].toObject();
    return versions[version.startsWith(QLatin1Char('v')) ? version.mid(1) : version].toObject();
}

int noChart(const Helm& helm, const QByteArray& name)
{
    return helm.fail("chart \"" + name.mid(name.indexOf('/') + 1) + "\" matching " + helm.options.value("version") +
                     " not found in " + name.split('/').first() + " index. (try 'helm repo update')");
}

int showChart(const Helm& helm)
{
    const QByteArray name = helm.options.operands().value(2);
    const QJsonObject chart = chartOf(helm, name);
    if (chart.isEmpty())
        return noChart(helm, name);
    helm.call.out("apiVersion: v2\nappVersion: " + chart[QStringLiteral("app_version")].toString().toUtf8() +
                  "\nname: " + name.mid(name.indexOf('/') + 1) + "\n");
    return 0;
}

/// upgrade --install of a release that is not there: its objects come from the spare ones.
int install(Helm& helm, SimulatedCluster::Lock& held)
{
    const QByteArray name = helm.options.operands().value(1), from = helm.options.operands().value(2);
    const QJsonObject chart = chartOf(helm, from);
    if (chart.isEmpty())
        return noChart(helm, from);
    const QByteArray values = helm.options.value("f");
    if (!values.isEmpty() && !helm.call.cluster.machine(helm.call.machine).files.exists(helm.call.call.path(values)))
        return helm.fail("open " + values + ": no such file or directory");
    for (const QJsonValue& key : chart[QStringLiteral("brings")].toArray()) {
        const QByteArray path = key.toString().toUtf8();
        helm.store.put(path, QJsonDocument::fromJson(helm.store.text("spare/" + path + ".json")).object());
    }
    QJsonObject revision = chart;
    revision.remove(QStringLiteral("brings"));
    revision.insert(QStringLiteral("revision"), 1);
    revision.insert(QStringLiteral("updated"), stamp(helm.call));
    revision.insert(QStringLiteral("status"), QStringLiteral("deployed"));
    revision.insert(QStringLiteral("description"), QStringLiteral("Install complete"));
    helm.release = {{QStringLiteral("revisions"), QJsonArray{revision}},
                    {QStringLiteral("deployment"), chart[QStringLiteral("deployment")]}};
    helm.store.write(helm.file, QJsonDocument(helm.release).toJson());
    if (!waited(helm, held))
        return helm.fail("INSTALLATION FAILED: timed out waiting for the condition");
    helm.call.out("Release \"" + name + "\" does not exist. Installing it now.\nNAME: " + name +
                  "\nSTATUS: deployed\nREVISION: 1\n");
    return 0;
}
} // namespace

int runHelm(SimCall& call)
{
    const Options options(call.call.argv, "nof", {"kubeconfig", "namespace", "timeout", "version", "output", "set"});
    auto held = call.cluster.lock();
    KubeStore store(call);
    const QByteArray verb = options.operands().value(0);
    const QByteArray name = verb == "list" ? "rancher" : options.operands().value(verb == "get" ? 2 : 1);
    const QByteArray file = "helm/" + options.value("n", "default") + "/" + name + ".json";
    Helm helm{call, options, store, file, QJsonDocument::fromJson(store.text(file)).object()};
    if (verb == "show")
        return showChart(helm);
    if (helm.release.isEmpty() && verb == "upgrade" && options.has("install"))
        return install(helm, held);
    if (helm.release.isEmpty())
        return verb == "list" ? (call.out("[]\n"), 0) : helm.fail("release: not found");
    if (verb == "history")
        return history(helm);
    if (verb == "list")
        return list(helm);
    if (verb == "get")
        return call.out(helm.release[options.operands().value(1) == "values" ? QStringLiteral("values")
                                                                             : QStringLiteral("manifest")]
                            .toString()
                            .toUtf8()),
               0;
    if (verb == "rollback")
        return rollback(helm, held);
    if (verb == "upgrade")
        return upgrade(helm, held);
    return helm.fail("unknown command \"" + verb + "\" for \"helm\"");
}

} // namespace backend
