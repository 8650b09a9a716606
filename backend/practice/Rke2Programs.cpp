#include "backend/practice/DockerContainer.h"
#include "backend/practice/SimPrograms.h"
#include "backend/shell/Options.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace backend {

namespace {
const QByteArrayList plainFlags = {"cluster-reset", "etcd-disable-snapshots", "etcd-s3", "debug", "version", "help"};
const QByteArrayList valueFlags = {"cluster-reset-restore-path",
                                   "etcd-arg",
                                   "etcd-s3-bucket",
                                   "etcd-s3-endpoint",
                                   "etcd-s3-region",
                                   "etcd-s3-folder",
                                   "etcd-s3-endpoint-ca",
                                   "etcd-s3-bucket-lookup-type",
                                   "token",
                                   "token-file",
                                   "config",
                                   "data-dir",
                                   "server",
                                   "node-name",
                                   "name",
                                   "output"};

int snapshotSave(SimCall& call, const Options& options)
{
    auto held = call.cluster.lock();
    SimMachine& machine = call.cluster.machine(call.machine);
    const SimCluster* cluster = simClusterOf(call.cluster.state(), machine);
    const auto log = [&](const QByteArray& level, const QByteArray& text) {
        call.err(simLogLine({0, level, {}}, text, call.cluster.nowMs()) + "\n");
    };
    if (!simApiAnswers(call.cluster.state(), machine) || !cluster) {
        log("fatal", "Error: see server log for details: Post \"https://127.0.0.1:9345/db/snapshot\": dial tcp "
                     "127.0.0.1:9345: connect: connection refused");
        return 1;
    }
    const qint64 now = call.cluster.nowMs();
    const QByteArray folder = simpaths::server + "/db/snapshots";
    const QByteArray name =
        options.value("name", "on-demand") + "-" + call.machine + "-" + QByteArray::number(now / 1000);
    log("info", "Saving etcd snapshot to " + folder + "/" + name);
    machine.files.makeFolders(folder, 0700, now);
    machine.files.write(folder + "/" + name, makeSnapshot(*cluster, 96), false, now, 0600);
    held.unlock();
    if (!call.pause(2))
        return 143;
    log("info", "Snapshot " + name + " saved.");
    return 0;
}

int snapshotList(SimCall& call, const Options& options)
{
    const auto held = call.cluster.lock();
    const SimMachine& machine = call.cluster.machine(call.machine);
    const QByteArray folder = simpaths::server + "/db/snapshots";
    QJsonArray items;
    QByteArray table = "Name Location Size Created\n";
    for (const QByteArray& name : machine.files.children(folder)) {
        const SimEntry* entry = machine.files.find(folder + "/" + name);
        const QString created = QDateTime::fromMSecsSinceEpoch(entry->mtimeMs, Qt::UTC).toString(Qt::ISODate);
        const QString location = QStringLiteral("file://") + QString::fromUtf8(folder + "/" + name);
        table += name + " " + location.toUtf8() + " " + QByteArray::number(entry->content.size()) + " " +
                 created.toUtf8() + "\n";
        items.append(QJsonObject{
            {QStringLiteral("spec"), QJsonObject{{QStringLiteral("snapshotName"), QString::fromUtf8(name)},
                                                 {QStringLiteral("nodeName"), QString::fromUtf8(call.machine)},
                                                 {QStringLiteral("location"), location}}},
            {QStringLiteral("status"), QJsonObject{{QStringLiteral("size"), QString::number(entry->content.size())},
                                                   {QStringLiteral("creationTime"), created}}}});
    }
    const bool json = options.value("output", options.value("o")) == "json";
    call.out(json ? QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}).toJson() : table);
    return 0;
}
} // namespace

int runRke2(SimCall& call)
{
    const Options options(call.call.argv, "cdt", valueFlags);
    const QByteArray verb = options.operands().value(0);
    {
        const auto held = call.cluster.lock();
        const SimSituation here = call.cluster.situation(call.machine, {}, {});
        if (options.has("version") || options.has("v")) {
            const ScenarioRelease* release = here.release();
            call.out("rke2 version " + here.version() + " (" + (release ? release->commit : QByteArray()) +
                     ")\ngo version " + (release ? release->go : QByteArray()) + "\n");
            return 0;
        }
    }
    for (const QByteArray& name : options.names()) {
        if (name.size() > 1 && !valueFlags.contains(name) && !plainFlags.contains(name)) {
            call.err("Incorrect Usage: flag provided but not defined: -" + name + "\n");
            return call.call.fail("flag provided but not defined: -" + name, 1);
        }
    }
    if (call.call.uid != 0) {
        call.err(simLogLine({0, "fatal", {}}, "rke2 must be run as root", call.cluster.nowMs()) + "\n");
        return 1;
    }
    if (verb == "etcd-snapshot")
        return options.operands().value(1, "save") == "save" ? snapshotSave(call, options)
                                                             : snapshotList(call, options);
    if (verb == "server" && options.has("cluster-reset"))
        return simPlay(call, "cluster-reset");
    call.err("No help topic for '" + verb + "'\n");
    return 3;
}

int runKillall(SimCall& call)
{
    if (call.call.uid != 0)
        return call.call.fail("must be run as root", 1);
    return simPlay(call, "rke2-killall");
}

int runInstaller(SimCall& call)
{
    const auto& environment = call.call.environment;
    QByteArray version = environment.value("INSTALL_RKE2_VERSION");
    const QByteArray artifacts = environment.value("INSTALL_RKE2_ARTIFACT_PATH");
    auto held = call.cluster.lock();
    SimFiles& files = call.cluster.machine(call.machine).files;
    if (!artifacts.isEmpty()) {
        const SimEntry* tarball = files.find(artifacts + "/rke2.linux-amd64.tar.gz");
        version = tarball ? tarball->content.simplified().split(' ').value(2) : QByteArray();
    }
    const QMap<QByteArray, QByteArray> names = {{"wanted", version},
                                                {"prefix", environment.value("INSTALL_RKE2_TAR_PREFIX", "/usr/local")},
                                                {"url", QByteArray(version).replace('+', "%2B")}};
    const bool known = call.cluster.scenario().releases.contains(version);
    held.unlock();
    const int status = simPlay(call,
                               call.call.uid != 0 ? "rke2-install-not-root"
                               : known            ? "rke2-install"
                                                  : "rke2-install-unknown",
                               names);
    if (status != 0 || !known)
        return status;
    held.lock();
    files.write(simpaths::binary, "@program rke2 " + version + "\n", false, call.cluster.nowMs(), 0755);
    return 0;
}

/// A published port of a container on this machine.
static int rancherAtPort(SimCall& call, const QByteArray& url)
{
    const QByteArray rest = url.mid(static_cast<qsizetype>(qstrlen("https://127.0.0.1:")));
    const QByteArray port = rest.left(rest.indexOf('/'));
    const DockerState docker(call.cluster, call.machine);
    const auto answer = rancherAnswer(docker, containerAtPort(docker, port), rest.mid(rest.indexOf('/')));
    call.out(answer.value_or(QByteArray()));
    if (!answer)
        call.err("curl: (7) Failed to connect to 127.0.0.1 port " + port + " after 0 ms: Couldn't connect to server\n");
    return answer ? 0 : 7;
}

/// An address of a machine that is off: no machine of the cluster has it.
static bool isNobodysAddress(SimCall& call, const QByteArray& url)
{
    const QByteArray host =
        url.mid(static_cast<qsizetype>(qstrlen("https://"))).split('/').value(0).split(':').value(0);
    const bool isAddress = host.count('.') == 3 && QByteArray(host).replace('.', "").toULongLong() > 0;
    return isAddress && !call.cluster.state().byAddress(host);
}

int runCurl(SimCall& call)
{
    const Options options(call.call.argv, "omHdXu", {"output", "max-time", "retry", "connect-timeout", "header"});
    const QByteArray url = options.operands().value(0);
    const auto held = call.cluster.lock();
    if (url.startsWith("https://127.0.0.1:"))
        return rancherAtPort(call, url);
    if (isNobodysAddress(call, url)) {
        if (!options.has("s") || options.has("S"))
            call.err("curl: (28) Connection timed out after " + options.value("max-time") + "000 milliseconds\n");
        return 28;
    }
    SimFiles& files = call.cluster.machine(call.machine).files;
    const SimEntry* page = files.find("/srv/internet/" + QByteArray(url).replace("https://", ""));
    bool known = page != nullptr;
    for (const QByteArray& version : call.cluster.scenario().releases.keys())
        known = known || url.contains("/" + QByteArray(version).replace('+', "%2B") + "/");
    if (!known) {
        if (!options.has("s") || options.has("S"))
            call.err("curl: (22) The requested URL returned error: 404\n");
        return 22;
    }
    const QByteArray text = page ? page->content : QByteArray("@download " + url + "\n");
    const QByteArray path = options.has("o") ? options.value("o") : options.value("output");
    if (options.has("I"))
        call.out("HTTP/2 200\r\n\r\n");
    else if (path.isEmpty() || path == "-")
        call.out(text);
    else if (path != "/dev/null")
        return files.write(call.call.path(path), text, false, call.cluster.nowMs()).isEmpty() ? 0 : 23;
    return 0;
}

} // namespace backend
