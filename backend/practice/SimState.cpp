#include "backend/practice/SimState.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace backend {

namespace {
QString text(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}
QByteArray bytes(const QJsonValue& value)
{
    return value.toString().toUtf8();
}
qint64 integer(const QJsonValue& value)
{
    return static_cast<qint64>(value.toDouble());
}

QJsonObject toJson(const SimUnit& unit)
{
    return {{QStringLiteral("active"), text(unit.active)}, {QStringLiteral("sub"), text(unit.sub)},
            {QStringLiteral("result"), text(unit.result)}, {QStringLiteral("restarts"), unit.restarts},
            {QStringLiteral("since"), unit.sinceMs},       {QStringLiteral("enabled"), unit.enabled}};
}

SimUnit unitFrom(const QJsonObject& json)
{
    return {bytes(json[QStringLiteral("active")]),  bytes(json[QStringLiteral("sub")]),
            bytes(json[QStringLiteral("result")]),  json[QStringLiteral("restarts")].toInt(),
            integer(json[QStringLiteral("since")]), json[QStringLiteral("enabled")].toBool()};
}

QJsonObject toJson(const SimMachine& machine, const std::function<QString(const QByteArray&)>& store)
{
    QJsonObject units, counters;
    for (auto it = machine.units.cbegin(); it != machine.units.cend(); ++it)
        units.insert(text(it.key()), toJson(*it));
    for (auto it = machine.counters.cbegin(); it != machine.counters.cend(); ++it)
        counters.insert(text(it.key()), *it);
    QJsonArray journal, shims;
    for (const SimJournalLine& line : machine.journal)
        journal.append(QJsonArray{line.atMs, text(line.unit), text(line.text)});
    for (const QByteArray& shim : machine.shims)
        shims.append(text(shim));
    return {{QStringLiteral("name"), text(machine.name)},
            {QStringLiteral("address"), text(machine.address)},
            {QStringLiteral("role"), text(machine.role)},
            {QStringLiteral("boot"), text(machine.bootId)},
            {QStringLiteral("machine"), text(machine.machineId)},
            {QStringLiteral("files"), machine.files.toJson(store)},
            {QStringLiteral("units"), units},
            {QStringLiteral("journal"), journal},
            {QStringLiteral("shims"), shims},
            {QStringLiteral("counters"), counters}};
}

SimMachine machineFrom(const QJsonObject& json, const std::function<QByteArray(const QString&)>& load)
{
    SimMachine machine;
    machine.name = bytes(json[QStringLiteral("name")]);
    machine.address = bytes(json[QStringLiteral("address")]);
    machine.role = bytes(json[QStringLiteral("role")]);
    machine.bootId = bytes(json[QStringLiteral("boot")]);
    machine.machineId = bytes(json[QStringLiteral("machine")]);
    machine.files = SimFiles::fromJson(json[QStringLiteral("files")].toObject(), load);
    const QJsonObject units = json[QStringLiteral("units")].toObject(),
                      counters = json[QStringLiteral("counters")].toObject();
    for (auto it = units.begin(); it != units.end(); ++it)
        machine.units.insert(it.key().toUtf8(), unitFrom(it->toObject()));
    for (auto it = counters.begin(); it != counters.end(); ++it)
        machine.counters.insert(it.key().toUtf8(), it->toInt());
    for (const QJsonValue& line : json[QStringLiteral("journal")].toArray())
        machine.journal.append(
            {integer(line.toArray().at(0)), bytes(line.toArray().at(1)), bytes(line.toArray().at(2))});
    for (const QJsonValue& shim : json[QStringLiteral("shims")].toArray())
        machine.shims.append(bytes(shim));
    return machine;
}

QJsonObject toJson(const SimCluster& cluster)
{
    QJsonArray members;
    for (const SimMember& member : cluster.members)
        members.append(QJsonArray{text(member.machine), text(member.name), member.learner});
    QJsonObject nodes, replicas, bootstrap;
    for (auto it = cluster.nodes.cbegin(); it != cluster.nodes.cend(); ++it)
        nodes.insert(text(it.key()), QJsonArray{text(it->role), text(it->version), it->unschedulable});
    for (auto it = cluster.replicas.cbegin(); it != cluster.replicas.cend(); ++it)
        replicas.insert(text(it.key()), *it);
    for (auto it = cluster.bootstrap.cbegin(); it != cluster.bootstrap.cend(); ++it)
        bootstrap.insert(text(it.key()), text(*it));
    return {{QStringLiteral("id"), text(cluster.id)},
            {QStringLiteral("release"), text(cluster.release)},
            {QStringLiteral("password"), text(cluster.password)},
            {QStringLiteral("revision"), cluster.revision},
            {QStringLiteral("members"), members},
            {QStringLiteral("nodes"), nodes},
            {QStringLiteral("replicas"), replicas},
            {QStringLiteral("bootstrap"), bootstrap},
            {QStringLiteral("madeFrom"), text(cluster.madeFrom)}};
}

SimCluster clusterFrom(const QJsonObject& json)
{
    SimCluster cluster;
    cluster.id = bytes(json[QStringLiteral("id")]);
    cluster.release = bytes(json[QStringLiteral("release")]);
    cluster.password = bytes(json[QStringLiteral("password")]);
    cluster.revision = integer(json[QStringLiteral("revision")]);
    cluster.madeFrom = bytes(json[QStringLiteral("madeFrom")]);
    for (const QJsonValue& row : json[QStringLiteral("members")].toArray())
        cluster.members.append({bytes(row.toArray().at(0)), bytes(row.toArray().at(1)), row.toArray().at(2).toBool()});
    const QJsonObject nodes = json[QStringLiteral("nodes")].toObject(),
                      replicas = json[QStringLiteral("replicas")].toObject(),
                      bootstrap = json[QStringLiteral("bootstrap")].toObject();
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        const QJsonArray row = it->toArray();
        cluster.nodes.insert(it.key().toUtf8(), {bytes(row.at(0)), bytes(row.at(1)), row.at(2).toBool()});
    }
    for (auto it = replicas.begin(); it != replicas.end(); ++it)
        cluster.replicas.insert(it.key().toUtf8(), it->toInt());
    for (auto it = bootstrap.begin(); it != bootstrap.end(); ++it)
        cluster.bootstrap.insert(it.key().toUtf8(), bytes(*it));
    return cluster;
}

const QByteArray snapshotMark = "rke2-practice-snapshot:";
} // namespace

SimMachine* SimState::byAddress(const QByteArray& address)
{
    for (SimMachine& machine : machines)
        if (machine.address == address || machine.name == address)
            return &machine;
    return nullptr;
}

QByteArray SimState::randomHex(int digits)
{
    QByteArray out;
    while (out.size() < digits) { // splitmix64
        random += 0x9e3779b97f4a7c15ULL;
        quint64 z = random;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        out += QByteArray::number(z ^ (z >> 31), 16).rightJustified(16, '0');
    }
    return out.left(digits);
}

quint64 SimState::version() const
{
    quint64 sum = changes;
    for (const SimMachine& machine : machines)
        sum += machine.files.version();
    return sum;
}

QJsonObject SimState::toJson(const std::function<QString(const QByteArray&)>& store) const
{
    QJsonArray machineRows, clusterRows, eventRows, faultRows;
    for (const SimMachine& machine : machines)
        machineRows.append(backend::toJson(machine, store));
    for (const SimCluster& cluster : clusters)
        clusterRows.append(backend::toJson(cluster));
    for (const SimEvent& event : events)
        eventRows.append(QJsonArray{event.atMs, text(event.machine), text(event.unit), text(event.outcome)});
    for (const QByteArray& fault : faults)
        faultRows.append(text(fault));
    return {{QStringLiteral("machines"), machineRows},
            {QStringLiteral("clusters"), clusterRows},
            {QStringLiteral("events"), eventRows},
            {QStringLiteral("faults"), faultRows},
            {QStringLiteral("random"), QString::number(random)}};
}

SimState SimState::fromJson(const QJsonObject& json, const std::function<QByteArray(const QString&)>& load)
{
    SimState state;
    for (const QJsonValue& row : json[QStringLiteral("machines")].toArray()) {
        const SimMachine machine = machineFrom(row.toObject(), load);
        state.machines.insert(machine.name, machine);
    }
    for (const QJsonValue& row : json[QStringLiteral("clusters")].toArray()) {
        const SimCluster cluster = clusterFrom(row.toObject());
        state.clusters.insert(cluster.id, cluster);
    }
    for (const QJsonValue& value : json[QStringLiteral("events")].toArray()) {
        const QJsonArray row = value.toArray();
        state.events.append({integer(row.at(0)), bytes(row.at(1)), bytes(row.at(2)), bytes(row.at(3))});
    }
    for (const QJsonValue& fault : json[QStringLiteral("faults")].toArray())
        state.faults.append(bytes(fault));
    state.random = json[QStringLiteral("random")].toString().toULongLong();
    return state;
}

QByteArray makeSnapshot(const SimCluster& cluster, qsizetype pages)
{
    QByteArray file(64, '\0');
    const QByteArray key = QCryptographicHash::hash(cluster.password, QCryptographicHash::Sha256).toHex().left(12);
    file += snapshotMark + QJsonDocument(toJson(cluster)).toJson(QJsonDocument::Compact) + "\n/bootstrap/" + key + '\0';
    QByteArray page = file;
    while (file.size() < pages * 4096) {
        page = QCryptographicHash::hash(page, QCryptographicHash::Sha512);
        file += page;
    }
    file.resize((file.size() / 4096 + 1) * 4096);
    return file + QCryptographicHash::hash(file, QCryptographicHash::Sha256);
}

QByteArray readSnapshot(const QByteArray& file, SimCluster& cluster)
{
    if (file.size() % 512 != 32)
        return "snapshot missing hash but --skip-hash-check=false";
    const QByteArray body = file.chopped(32);
    const QByteArray actual = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    if (actual != file.right(32))
        return "expected sha256 [" + file.right(32).toHex(' ') + "], got [" + actual.toHex(' ') + "]";
    const qsizetype start = body.indexOf(snapshotMark);
    if (start < 0)
        return "snapshot file integrity check failed. Still contains 0 keys";
    const qsizetype end = body.indexOf('\n', start);
    cluster = clusterFrom(
        QJsonDocument::fromJson(body.mid(start + snapshotMark.size(), end - start - snapshotMark.size())).object());
    return {};
}

} // namespace backend
