#include "backend/practice/DockerContainer.h"

#include "backend/shell/Shell.h"
#include "backend/shell/Userland.h"

#include <QJsonArray>

namespace backend {

namespace {

/// The command line of `docker run`: options before the image, words for the program after it.
struct RunLine {
    bool detached = false, privileged = false, hasName = false;
    QByteArray name, network = "default", restart = "no", entrypoint, image, refused;
    QByteArrayList volumesFrom, binds, ports, environment, arguments, envFiles;
};

RunLine runLineOf(const QByteArrayList& words)
{
    RunLine line;
    qsizetype at = 0;
    for (; at < words.size() && words.at(at).startsWith('-'); ++at) {
        const QByteArray word = words.at(at);
        const qsizetype equals = word.startsWith("--") ? word.indexOf('=') : -1;
        const QByteArray key = equals < 0 ? word : word.left(equals);
        if (key == "-d" || key == "--rm" || key == "--privileged") {
            line.detached = line.detached || key == "-d";
            line.privileged = line.privileged || key == "--privileged";
            continue;
        }
        const QByteArray value = equals < 0 ? words.value(++at) : word.mid(equals + 1);
        if (key == "--name") {
            line.name = value;
            line.hasName = true;
        } else if (key == "--network") {
            line.network = value;
        } else if (key == "--restart") {
            line.restart = value;
        } else if (key == "--entrypoint") {
            line.entrypoint = value;
        } else if (key == "--volumes-from") {
            line.volumesFrom.append(value);
        } else if (key == "-v") {
            line.binds.append(value);
        } else if (key == "-p") {
            line.ports.append(value);
        } else if (key == "-e") {
            line.environment.append(value);
        } else if (key == "--env-file") {
            line.envFiles.append(value);
        } else if (key != "--dns" && key != "--add-host" && key != "--log-driver" && key != "--log-opt") {
            line.refused = key;
        }
    }
    line.image = words.value(at);
    line.arguments = words.mid(at + 1);
    return line;
}

int refuse(SimCall& call, const QByteArray& text)
{
    call.err("docker: Error response from daemon: " + text + ".\nSee 'docker run --help'.\n");
    return 125;
}

QJsonObject mount(const QByteArray& source, const QByteArray& destination, const QByteArray& type)
{
    return {{QStringLiteral("Type"), QString::fromUtf8(type)},
            {QStringLiteral("Name"), QString()},
            {QStringLiteral("Source"), QString::fromUtf8(source)},
            {QStringLiteral("Destination"), QString::fromUtf8(destination)}};
}

QJsonArray strings(const QByteArrayList& list)
{
    QJsonArray array;
    for (const QByteArray& one : list)
        array.append(QString::fromUtf8(one));
    return array;
}

/// Of the containers named by --volumes-from, and of -v. Without either an anonymous, empty volume.
QJsonArray mountsOf(SimCall& call, const DockerState& docker, const RunLine& line, QByteArray& missing)
{
    QJsonArray mounts;
    bool hasData = false;
    for (const QByteArray& name : line.volumesFrom) {
        const QJsonObject other = docker.container(name);
        if (other.isEmpty())
            missing = name;
        for (const QJsonValue& each : other[QStringLiteral("Mounts")].toArray()) {
            mounts.append(each);
            hasData = hasData || each[QStringLiteral("Destination")].toString() == QLatin1String("/var/lib/rancher");
        }
    }
    for (const QByteArray& bind : line.binds) {
        const QByteArrayList parts = bind.split(':');
        mounts.append(mount(parts.value(0), parts.value(1), "bind"));
        hasData = hasData || parts.value(1) == "/var/lib/rancher";
    }
    if (!hasData && line.entrypoint.isEmpty())
        mounts.append(mount("/var/lib/docker/volumes/" + call.cluster.state().randomHex(64) + "/_data",
                            "/var/lib/rancher", "volume"));
    return mounts;
}

/// Files of a container: what its mounts show. Written back when it ends.
class ContainerWorld final : public ShWorld {
public:
    ContainerWorld(SimCall& call, QJsonArray mounts) : m_call(call), m_mounts(std::move(mounts))
    {
        const auto held = m_call.cluster.lock();
        carry(m_call.cluster.machine(m_call.machine).files, m_files, false);
    }

    void writeBack()
    {
        const auto held = m_call.cluster.lock();
        carry(m_files, m_call.cluster.machine(m_call.machine).files, true);
    }

    int run(ShCall& call) override
    {
        if (const auto status = runFilter(call, m_files))
            return *status;
        return runFileTool(call, m_files, m_call.cluster.nowMs()).value_or(127);
    }
    QByteArray locate(const QByteArray& name) override { return isUserland(name) ? "/bin/" + name : QByteArray(); }
    std::optional<SimEntry> stat(const QByteArray& path, int, bool follow) override
    {
        const SimEntry* entry = m_files.find(path, follow);
        return entry ? std::optional<SimEntry>(*entry) : std::nullopt;
    }
    std::optional<QByteArray> read(const QByteArray& path, int) override
    {
        const SimEntry* entry = m_files.find(path);
        return entry ? std::optional<QByteArray>(entry->content) : std::nullopt;
    }
    QByteArray write(const QByteArray& path, const QByteArray& content, bool append, int, int mode) override
    {
        return m_files.write(path, content, append, m_call.cluster.nowMs(), mode);
    }
    QByteArrayList glob(const QByteArray& pattern, int) override { return m_files.glob(pattern); }

private:
    void carry(const SimFiles& from, SimFiles& to, bool back)
    {
        for (const QJsonValue& one : std::as_const(m_mounts)) {
            const QByteArray host = one[QStringLiteral("Source")].toString().toUtf8();
            const QByteArray inside = one[QStringLiteral("Destination")].toString().toUtf8();
            const QByteArray source = back ? inside : host, target = back ? host : inside;
            for (const QByteArray& name : to.children(target))
                to.remove(target + "/" + name);
            to.makeFolders(target, 0755, m_call.cluster.nowMs());
            for (const QByteArray& path : from.below(source)) {
                const SimEntry* entry = from.find(path, false);
                const QByteArray there = target + path.mid(source.size());
                if (entry->kind == SimEntry::Kind::Folder)
                    to.makeFolders(there, entry->mode, entry->mtimeMs);
                else if (entry->kind == SimEntry::Kind::Link)
                    to.link(there, entry->content, entry->mtimeMs);
                else
                    to.write(there, entry->content, false, entry->mtimeMs, entry->mode);
            }
        }
    }

    SimCall& m_call;
    QJsonArray m_mounts;
    SimFiles m_files;
};

int runInForeground(SimCall& call, const RunLine& line, const QJsonArray& mounts)
{
    if (line.entrypoint != "sh" || line.arguments.value(0) != "-c")
        return refuse(call, "the practice engine only runs a shell in the foreground");
    if (!call.pause(2))
        return 143;
    ContainerWorld world(call, mounts);
    Shell shell(world, 0, call.call.stop);
    shell.setStreams(call.call.input, call.call.out, call.call.err);
    shell.setArguments(line.arguments.value(2, "sh"), line.arguments.mid(3));
    const int status = shell.run(line.arguments.value(1));
    world.writeBack();
    return status;
}

QJsonObject portBindings(const RunLine& line)
{
    QJsonObject bindings;
    for (const QByteArray& port : line.ports) {
        const qsizetype colon = port.lastIndexOf(':');
        const QByteArray host = port.left(std::max<qsizetype>(colon, 0));
        bindings[QString::fromUtf8(port.mid(colon + 1)) + QStringLiteral("/tcp")] = QJsonArray{
            QJsonObject{{QStringLiteral("HostIp"), QString()},
                        {QStringLiteral("HostPort"), QString::fromUtf8(host.mid(host.lastIndexOf(':') + 1))}}};
    }
    return bindings;
}

QJsonObject made(SimCall& call, const DockerState& docker, const RunLine& line, const QJsonArray& mounts)
{
    const QJsonObject image = docker.image(line.image);
    QJsonArray environment = image[QStringLiteral("Config")][QStringLiteral("Env")].toArray();
    for (const QByteArray& path : line.envFiles) {
        const SimEntry* file = docker.files().find(path);
        for (const QByteArray& one : file ? file->content.split('\n') : QByteArrayList())
            if (!one.isEmpty())
                environment.append(QString::fromUtf8(one));
    }
    for (const QByteArray& one : line.environment)
        environment.append(QString::fromUtf8(one));
    const QString id = QString::fromUtf8(call.cluster.state().randomHex(64));
    return {{QStringLiteral("Id"), id},
            {QStringLiteral("Name"), QString::fromUtf8("/" + line.name)},
            {QStringLiteral("Image"), image[QStringLiteral("Id")]},
            {QStringLiteral("RestartCount"), 0},
            {QStringLiteral("State"),
             QJsonObject{{QStringLiteral("Status"), QStringLiteral("created")}, {QStringLiteral("Running"), false}}},
            {QStringLiteral("Config"), QJsonObject{{QStringLiteral("Image"), QString::fromUtf8(line.image)},
                                                   {QStringLiteral("Env"), environment},
                                                   {QStringLiteral("Cmd"), strings(line.arguments)},
                                                   {QStringLiteral("Labels"), QJsonObject()}}},
            {QStringLiteral("HostConfig"),
             QJsonObject{{QStringLiteral("Binds"), strings(line.binds)},
                         {QStringLiteral("PortBindings"), portBindings(line)},
                         {QStringLiteral("Privileged"), line.privileged},
                         {QStringLiteral("NetworkMode"), QString::fromUtf8(line.network)},
                         {QStringLiteral("VolumesFrom"), strings(line.volumesFrom)},
                         {QStringLiteral("RestartPolicy"),
                          QJsonObject{{QStringLiteral("Name"), QString::fromUtf8(line.restart)}}}}},
            {QStringLiteral("Mounts"), mounts}};
}

} // namespace

QJsonObject containerAtPort(const DockerState& docker, const QByteArray& hostPort)
{
    for (const QByteArray& name : docker.containers()) {
        const QJsonObject one = docker.container(name);
        if (!one[QStringLiteral("State")][QStringLiteral("Running")].toBool())
            continue;
        const QJsonObject bindings = one[QStringLiteral("HostConfig")][QStringLiteral("PortBindings")].toObject();
        for (const QJsonValue& each : bindings)
            if (each.toArray().first().toObject()[QStringLiteral("HostPort")].toString().toUtf8() == hostPort)
                return one;
    }
    return {};
}

int runDockerRun(SimCall& call, const QByteArrayList& words)
{
    RunLine line = runLineOf(words);
    if (!line.refused.isEmpty()) {
        call.err("unknown flag: " + line.refused + "\nSee 'docker run --help'.\n");
        return 125;
    }
    auto held = call.cluster.lock();
    DockerState docker(call.cluster, call.machine);
    if (docker.image(line.image).isEmpty()) {
        call.err("Unable to find image '" + line.image + "' locally\n");
        if (!docker.pull(line.image))
            return refuse(call, "manifest for " + line.image + " not found: manifest unknown: manifest unknown");
    }
    if (line.hasName && !docker.container(line.name).isEmpty())
        return refuse(call, "Conflict. The container name \"/" + line.name + "\" is already in use by container \"" +
                                docker.container(line.name)[QStringLiteral("Id")].toString().toUtf8() +
                                "\". You have to remove (or rename) that container to be able to reuse that name");
    QByteArray missing;
    const QJsonArray mounts = mountsOf(call, docker, line, missing);
    if (!missing.isEmpty())
        return refuse(call, "No such container: " + missing);
    if (!line.detached) {
        held.unlock();
        return runInForeground(call, line, mounts);
    }
    const QJsonObject container = made(call, docker, line, mounts);
    docker.write(container);
    for (const QByteArray& port : line.ports) {
        const QByteArray host =
            port.left(port.lastIndexOf(':')).mid(port.left(port.lastIndexOf(':')).lastIndexOf(':') + 1);
        if (!containerAtPort(docker, host).isEmpty())
            return refuse(call, "driver failed programming external connectivity on endpoint " + line.name +
                                    ": Bind for 0.0.0.0:" + host + " failed: port is already allocated");
    }
    docker.start(container);
    call.out(container[QStringLiteral("Id")].toString().toUtf8() + "\n");
    return 0;
}

std::optional<QByteArray> rancherAnswer(const DockerState& docker, const QJsonObject& container, const QByteArray& path)
{
    if (container.isEmpty() || !docker.answers(container))
        return std::nullopt;
    const QByteArray version = docker.releaseOfData(DockerState::sourceOf(container, "/var/lib/rancher"));
    if (path == "/ping")
        return "pong";
    if (path == "/healthz")
        return "ok";
    if (path == "/rancherversion")
        return "{\"Version\":\"" + version + "\",\"GitCommit\":\"8a1d3c1\",\"RancherPrime\":\"false\"}";
    return "{\"type\":\"error\",\"status\":404}";
}

int runDockerExec(SimCall& call, QByteArrayList words)
{
    if (words.value(0) == "-i")
        words.removeFirst();
    auto held = call.cluster.lock();
    const DockerState docker(call.cluster, call.machine);
    const QJsonObject container = docker.container(words.value(0));
    if (container.isEmpty() || !container[QStringLiteral("State")][QStringLiteral("Running")].toBool()) {
        call.err("Error response from daemon: " +
                 (container.isEmpty() ? "No such container: " + words.value(0)
                                      : "container " + words.value(0) + " is not running") +
                 "\n");
        return 1;
    }
    const QByteArray program = words.value(1), url = words.last();
    if (program == "curl") {
        const auto answer = rancherAnswer(docker, container, url.mid(url.indexOf('/', 8)));
        call.out(answer.value_or(QByteArray()));
        if (!answer)
            call.err("curl: (7) Failed to connect to 127.0.0.1 port 443 after 0 ms: Couldn't connect to server\n");
        return answer ? 0 : 7;
    }
    if (program == "kubectl" && words.contains("server-version")) {
        if (!docker.answers(container)) {
            call.err(
                "The connection to the server 127.0.0.1:6444 was refused - did you specify the right host or port?\n");
            return 1;
        }
        call.out(docker.releaseOfData(DockerState::sourceOf(container, "/var/lib/rancher")));
        return 0;
    }
    if (program == "kubectl") {
        if (!docker.answers(container)) {
            call.err(
                "The connection to the server localhost:8080 was refused - did you specify the right host or port?\n");
            return 1;
        }
        ShCall inner = call.call;
        inner.argv = words.mid(1);
        SimCall kubectl{inner, call.cluster, call.machine,
                        DockerState::sourceOf(container, "/var/lib/rancher") + "/practice-kube/"};
        held.unlock();
        return runStoreKubectl(kubectl);
    }
    call.err("OCI runtime exec failed: exec failed: unable to start container process: exec: \"" + program +
             "\": executable file not found in $PATH: unknown\n");
    return 127;
}

} // namespace backend
