// docker: what the client says of the containers and images of a simulated host.
#include "backend/practice/DockerContainer.h"
#include "backend/practice/GoTemplate.h"
#include "backend/shell/Options.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace backend {

namespace {

using Words = QByteArrayList;

int daemonError(SimCall& call, const QByteArray& text)
{
    call.err("Error response from daemon: " + text + "\n");
    return 1;
}

int unknownFlag(SimCall& call, const QByteArray& name)
{
    call.err("unknown flag: " + name + "\nSee 'docker --help'.\n");
    return 125;
}

/// True where an option is not among those that this program plays.
bool refuses(SimCall& call, const Options& options, const QByteArrayList& known)
{
    for (const QByteArray& name : options.names()) {
        if (!known.contains(name)) {
            unknownFlag(call, (name.size() == 1 ? "-" : "--") + name);
            return true;
        }
    }
    return false;
}

int render(SimCall& call, const QByteArray& format, const QJsonObject& object)
{
    bool bad = false;
    const QByteArray text = renderGoTemplate(format, object, bad);
    if (bad) {
        call.err("template parsing error: template: :1: function not defined\n");
        return 64;
    }
    call.out(text + "\n");
    return 0;
}

int inspect(SimCall& call, const Words& words, bool images)
{
    const Options options(words, "f", {"format", "type"});
    if (refuses(call, options, {"f", "format", "type"}))
        return 125;
    const auto held = call.cluster.lock();
    const DockerState docker(call.cluster, call.machine);
    const QByteArray format = options.value("f", options.value("format"));
    QJsonArray all;
    int status = 0;
    for (const QByteArray& name : options.operands()) {
        const QJsonObject found =
            images || options.value("type") == "image" ? docker.image(name) : docker.container(name);
        if (found.isEmpty()) {
            call.err("Error: No such " + QByteArray(images ? "image" : "container") + ": " + name + "\n");
            status = 1;
        } else if (format.isEmpty()) {
            all.append(found);
        } else if (const int bad = render(call, format, found)) {
            return bad;
        }
    }
    if (format.isEmpty())
        call.out(QJsonDocument(all).toJson());
    return status;
}

int list(SimCall& call, const Words& words)
{
    const Options options(words, "f", {"format", "filter"});
    if (refuses(call, options, {"a", "q", "no-trunc", "format", "all", "quiet"}))
        return 125;
    const auto held = call.cluster.lock();
    const DockerState docker(call.cluster, call.machine);
    for (const QByteArray& name : docker.containers()) {
        const QJsonObject one = docker.container(name);
        const QJsonObject state = one[QStringLiteral("State")].toObject();
        if (!options.has("a") && !options.has("all") && !state[QStringLiteral("Running")].toBool())
            continue;
        if (options.has("q"))
            call.out(one[QStringLiteral("Id")].toString().toUtf8().left(options.has("no-trunc") ? 64 : 12) + "\n");
        else if (const int bad =
                     render(call, options.value("format", "{{.Names}}\t{{.Image}}\t{{.Status}}"),
                            {{QStringLiteral("ID"), one[QStringLiteral("Id")]},
                             {QStringLiteral("Names"), QString::fromUtf8(name)},
                             {QStringLiteral("Image"), one[QStringLiteral("Config")][QStringLiteral("Image")]},
                             {QStringLiteral("Status"), state[QStringLiteral("Status")]}}))
            return bad;
    }
    return 0;
}

int pull(SimCall& call, const Words& words)
{
    const QByteArray reference = words.value(1);
    if (!call.pause(4))
        return 143;
    const auto held = call.cluster.lock();
    DockerState docker(call.cluster, call.machine);
    if (!docker.pull(reference))
        return daemonError(call, "manifest for " + reference + " not found: manifest unknown: manifest unknown");
    call.out("Digest: " + docker.image(reference)[QStringLiteral("Id")].toString().toUtf8() +
             "\nStatus: Downloaded newer image for " + reference + "\n" + reference + "\n");
    return 0;
}

int load(SimCall& call, const Words& words)
{
    const Options options(words, "i", {"input"});
    if (!call.pause(4))
        return 143;
    const auto held = call.cluster.lock();
    DockerState docker(call.cluster, call.machine);
    const QByteArray path = call.call.path(options.value("i"));
    if (!docker.files().exists(path)) {
        call.err("open " + path + ": no such file or directory\n");
        return 1;
    }
    for (const QByteArray& reference : docker.load(path))
        call.out("Loaded image: " + reference + "\n");
    return 0;
}

/// stop, start, rm, update, rename: the container by its first operand.
int change(SimCall& call, const Words& words)
{
    const QByteArray verb = words.first();
    const Options options(words, "t", {"restart", "time"});
    if (refuses(call, options, {"t", "time", "restart", "f"}))
        return 125;
    const QByteArray name = options.operands().value(0);
    if (verb == "stop" && !call.pause(3))
        return 143;
    const auto held = call.cluster.lock();
    DockerState docker(call.cluster, call.machine);
    QJsonObject container = docker.container(name);
    if (container.isEmpty())
        return daemonError(call, "No such container: " + name);
    const QByteArray proper = container[QStringLiteral("Name")].toString().mid(1).toUtf8();
    const bool runs = container[QStringLiteral("State")][QStringLiteral("Running")].toBool();
    if (verb == "stop") {
        if (runs)
            docker.stop(proper);
    } else if (verb == "start") {
        if (!runs)
            docker.start(container);
    } else if (verb == "rm") {
        if (runs)
            return daemonError(call, "You cannot remove a running container " +
                                         container[QStringLiteral("Id")].toString().toUtf8() +
                                         ". Stop the container before attempting removal or force remove");
        docker.remove(proper);
    } else if (verb == "rename") {
        const QByteArray to = options.operands().value(1);
        if (!docker.container(to).isEmpty())
            return daemonError(call, "Error when allocating new name: Conflict. The container name \"/" + to +
                                         "\" is already in use by container");
        docker.rename(proper, to);
        return 0;
    } else {
        QJsonObject host = container[QStringLiteral("HostConfig")].toObject();
        host[QStringLiteral("RestartPolicy")] =
            QJsonObject{{QStringLiteral("Name"), QString::fromUtf8(options.value("restart"))}};
        container[QStringLiteral("HostConfig")] = host;
        docker.write(container);
    }
    call.out(name + "\n");
    return 0;
}

int logs(SimCall& call, const Words& words)
{
    const Options options(words, "n", {"tail"});
    const auto held = call.cluster.lock();
    const DockerState docker(call.cluster, call.machine);
    const QByteArray name = options.operands().value(0);
    if (docker.container(name).isEmpty()) {
        call.err("Error: No such container: " + name + "\n");
        return 1;
    }
    call.out(docker.log(name));
    return 0;
}

int about(SimCall& call, const Words& words)
{
    const auto held = call.cluster.lock();
    const QJsonObject info = DockerState(call.cluster, call.machine).info();
    const QByteArray version = info[QStringLiteral("ServerVersion")].toString().toUtf8();
    if (words.first() == "--version") {
        call.out("Docker version " + version + ", build 4debf41\n");
        return 0;
    }
    if (version.isEmpty()) {
        call.err("Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n");
        return 1;
    }
    const Options options(words, "f", {"format"});
    const QByteArray format = options.value("format", options.value("f"));
    return render(call, format,
                  words.first() == "info"
                      ? info
                      : QJsonObject{{QStringLiteral("Server"),
                                     QJsonObject{{QStringLiteral("Version"), info[QStringLiteral("ServerVersion")]}}}});
}

} // namespace

int runDocker(SimCall& call)
{
    const Words words = call.call.argv.mid(1);
    const QByteArray verb = words.value(0);
    if (call.call.uid != 0) {
        call.err(
            "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock\n");
        return 1;
    }
    if (verb == "--version" || verb == "version" || verb == "info")
        return about(call, words);
    if (verb == "inspect")
        return inspect(call, words, false);
    if ((verb == "image" || verb == "container") && words.value(1) == "inspect")
        return inspect(call, words.mid(1), verb == "image");
    if (verb == "ps")
        return list(call, words);
    if (verb == "pull")
        return pull(call, words);
    if (verb == "load")
        return load(call, words);
    if (verb == "logs")
        return logs(call, words);
    if (verb == "run")
        return runDockerRun(call, words.mid(1));
    if (verb == "exec")
        return runDockerExec(call, words.mid(1));
    if (QByteArrayList{"stop", "start", "rm", "rename", "update"}.contains(verb))
        return change(call, words);
    call.err("docker: '" + verb + "' is not a docker command.\nSee 'docker --help'\n");
    return 1;
}

} // namespace backend
