#include "backend/practice/DockerState.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVersionNumber>

namespace backend {

namespace {
const QByteArray containerFolder = "/var/lib/docker/containers";
const QByteArray imageFolder = "/var/lib/docker/image";
const QByteArray registryFolder = "/srv/registry";
/// Say which release last wrote the data: that of Rancher 2.5 and later, and of the ones before.
const QByteArrayList dataMarks = {"/k3s/server/db/release", "/management-state/etcd/release"};

QByteArray fileOf(const QByteArray& folder, QByteArray reference)
{
    return folder + "/" + reference.replace('/', '_') + ".json";
}

QByteArray withTag(const QByteArray& reference)
{
    return reference.mid(reference.lastIndexOf('/') + 1).contains(':') ? reference : reference + ":latest";
}

QJsonObject with(QJsonObject object, const QString& part, const QJsonObject& changes)
{
    QJsonObject inner = object[part].toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        inner[it.key()] = it.value();
    object[part] = inner;
    return object;
}

QString imageVersion(const QJsonObject& image)
{
    for (const QJsonValue& one : image[QStringLiteral("Config")][QStringLiteral("Env")].toArray())
        if (one.toString().startsWith(QLatin1String("CATTLE_SERVER_VERSION=")))
            return one.toString().section(QLatin1Char('='), 1);
    return {};
}

QVersionNumber number(const QString& version)
{
    return QVersionNumber::fromString(version.mid(version.startsWith(QLatin1Char('v')) ? 1 : 0));
}
} // namespace

QJsonObject DockerState::read(const QByteArray& path) const
{
    const SimEntry* entry = files().find(path);
    return entry ? QJsonDocument::fromJson(entry->content).object() : QJsonObject();
}

QByteArrayList DockerState::containers() const
{
    QByteArrayList names;
    for (const QByteArray& name : files().children(containerFolder))
        if (name.endsWith(".json"))
            names.append(name.chopped(5));
    return names;
}

/// A program whose end has come is exited, or started over by its policy.
QJsonObject DockerState::settled(QJsonObject container) const
{
    const QJsonObject life = container[QStringLiteral("Practice")].toObject();
    const double end = life[QStringLiteral("at")].toDouble();
    const bool runs = container[QStringLiteral("State")][QStringLiteral("Running")].toBool();
    if (!runs || !life[QStringLiteral("ends")].toString().startsWith(QLatin1String("exit")) ||
        static_cast<double>(m_cluster.nowMs()) < end)
        return container;
    const QString policy =
        container[QStringLiteral("HostConfig")][QStringLiteral("RestartPolicy")][QStringLiteral("Name")].toString();
    const bool again = policy == QLatin1String("always") || policy == QLatin1String("unless-stopped");
    container = with(container, QStringLiteral("State"),
                     {{QStringLiteral("Running"), again},
                      {QStringLiteral("Status"), again ? QStringLiteral("restarting") : QStringLiteral("exited")},
                      {QStringLiteral("ExitCode"), 1}});
    if (again)
        container[QStringLiteral("RestartCount")] =
            1 + static_cast<int>((static_cast<double>(m_cluster.nowMs()) - end) * m_cluster.speed() / 10000);
    return container;
}

QJsonObject DockerState::container(const QByteArray& nameOrId) const
{
    const QJsonObject byName = read(fileOf(containerFolder, nameOrId));
    if (!byName.isEmpty())
        return settled(byName);
    for (const QByteArray& name : containers()) {
        const QJsonObject one = read(fileOf(containerFolder, name));
        if (nameOrId.size() >= 12 && one[QStringLiteral("Id")].toString().toUtf8().startsWith(nameOrId))
            return settled(one);
    }
    return {};
}

void DockerState::write(const QJsonObject& container)
{
    const QByteArray name = container[QStringLiteral("Name")].toString().mid(1).toUtf8();
    files().makeFolders(containerFolder, 0700, m_cluster.nowMs());
    files().write(fileOf(containerFolder, name), QJsonDocument(container).toJson(), false, m_cluster.nowMs(), 0600);
}

void DockerState::remove(const QByteArray& name)
{
    files().remove(fileOf(containerFolder, name));
}

void DockerState::rename(const QByteArray& from, const QByteArray& to)
{
    QJsonObject container = read(fileOf(containerFolder, from));
    container[QStringLiteral("Name")] = QString::fromUtf8("/" + to);
    remove(from);
    write(container);
    for (SimJournalLine& line : m_cluster.machine(m_machine).journal)
        if (line.unit == "docker:" + from)
            line.unit = "docker:" + to;
}

QJsonObject DockerState::image(const QByteArray& reference) const
{
    const QJsonObject tagged = read(fileOf(imageFolder, withTag(reference)));
    if (!tagged.isEmpty())
        return tagged;
    for (const QByteArray& name : files().children(imageFolder)) {
        const QJsonObject one = read(imageFolder + "/" + name);
        if (one[QStringLiteral("Id")].toString().toUtf8() == reference)
            return one;
    }
    return {};
}

bool DockerState::pull(const QByteArray& reference)
{
    const SimEntry* there = files().find(fileOf(registryFolder, withTag(reference)));
    if (!there)
        return false;
    files().makeFolders(imageFolder, 0700, m_cluster.nowMs());
    files().write(fileOf(imageFolder, withTag(reference)), QByteArray(there->content), false, m_cluster.nowMs(), 0600);
    return true;
}

QByteArrayList DockerState::load(const QByteArray& path)
{
    const SimEntry* archive = files().find(path);
    QByteArrayList loaded;
    for (const QByteArray& reference : archive ? archive->content.simplified().split(' ') : QByteArrayList())
        if (pull(reference))
            loaded.append(withTag(reference));
    return loaded;
}

QJsonObject DockerState::info() const
{
    return read("/etc/docker/practice.json");
}

QByteArray DockerState::sourceOf(const QJsonObject& container, const QByteArray& destination)
{
    for (const QJsonValue& mount : container[QStringLiteral("Mounts")].toArray())
        if (mount[QStringLiteral("Destination")].toString().toUtf8() == destination)
            return mount[QStringLiteral("Source")].toString().toUtf8();
    return {};
}

QByteArray DockerState::releaseOfData(const QByteArray& folder) const
{
    const SimEntry* mark = folder.isEmpty() ? nullptr : files().find(folder + markIn(folder));
    return mark ? mark->content.trimmed() : QByteArray();
}

QByteArray DockerState::markIn(const QByteArray& folder) const
{
    for (const QByteArray& mark : dataMarks)
        if (files().exists(folder + mark))
            return mark;
    return dataMarks.first();
}

/// A newer release takes the data over when it starts; an older one cannot read them.
void DockerState::start(QJsonObject container)
{
    const QByteArray name = container[QStringLiteral("Name")].toString().mid(1).toUtf8();
    const QJsonObject image = this->image(container[QStringLiteral("Image")].toString().toUtf8());
    const QByteArray program = image[QStringLiteral("Practice")][QStringLiteral("program")].toString().toUtf8();
    const QString version = imageVersion(image);
    const QByteArray source = sourceOf(container, "/var/lib/rancher");
    const QString data = QString::fromUtf8(releaseOfData(source));
    SimSituation here = m_cluster.situation(m_machine, {}, {});
    here.names.insert("container", name);
    here.names.insert("version", version.toUtf8());
    here.names.insert("privileged", container[QStringLiteral("HostConfig")][QStringLiteral("Privileged")].toBool()
                                        ? "true"
                                        : "false");
    here.names.insert("data", data.isEmpty()                   ? "none"
                              : number(data) > number(version) ? "newer"
                              : number(data) < number(version) ? "older"
                                                               : "same");
    const ScenarioOutcome* outcome = simOutcome(here, "container-" + program);
    qint64 at = here.nowMs;
    for (const ScenarioLine& line : outcome ? outcome->lines : QList<ScenarioLine>()) {
        at += m_cluster.scaledMs(m_machine, line.after);
        here.machine.journal.append({at, "docker:" + name, simLogLine(line, here.text(line.text), at)});
    }
    const QByteArray ends = outcome ? outcome->ends : QByteArray("exit 1");
    if (ends == "active" && !source.isEmpty() && data != version) {
        const QByteArray mark = source + markIn(source);
        files().makeFolders(SimFiles::parentOf(mark), 0700, here.nowMs);
        files().write(mark, version.toUtf8() + "\n", false, here.nowMs, 0600);
    }
    container[QStringLiteral("RestartCount")] = 0;
    container[QStringLiteral("Practice")] =
        QJsonObject{{QStringLiteral("at"), static_cast<double>(at)}, {QStringLiteral("ends"), QString::fromUtf8(ends)}};
    write(with(container, QStringLiteral("State"),
               {{QStringLiteral("Running"), true},
                {QStringLiteral("Status"), QStringLiteral("running")},
                {QStringLiteral("ExitCode"), 0}}));
}

void DockerState::stop(const QByteArray& name)
{
    const qint64 now = m_cluster.nowMs();
    m_cluster.machine(m_machine).journal.removeIf(
        [&](const SimJournalLine& line) { return line.atMs > now && line.unit == "docker:" + name; });
    write(with(container(name), QStringLiteral("State"),
               {{QStringLiteral("Running"), false}, {QStringLiteral("Status"), QStringLiteral("exited")}}));
}

QByteArray DockerState::log(const QByteArray& name) const
{
    QByteArray text;
    for (const SimJournalLine& line : m_cluster.machine(m_machine).journal)
        if (line.unit == "docker:" + name && line.atMs <= m_cluster.nowMs())
            text += line.text + "\n";
    return text;
}

bool DockerState::answers(const QJsonObject& container) const
{
    const QJsonObject life = container[QStringLiteral("Practice")].toObject();
    return container[QStringLiteral("State")][QStringLiteral("Running")].toBool() &&
           life[QStringLiteral("ends")].toString() == QLatin1String("active") &&
           static_cast<double>(m_cluster.nowMs()) >= life[QStringLiteral("at")].toDouble();
}

} // namespace backend
