#include "backend/practice/SimulatedCluster.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace backend {

namespace {
/// As systemd names a unit in its journal.
QByteArray unitTitle(const QByteArray& unit)
{
    return unit + ".service - Rancher Kubernetes Engine v2 (" + unit.mid(unit.indexOf('-') + 1) + ")";
}
} // namespace

SimulatedCluster::SimulatedCluster(Scenario scenario, SimState state, double speed, QString folder)
    : m_scenario(std::move(scenario)), m_state(std::move(state)), m_speed(speed), m_folder(std::move(folder))
{
    if (!m_folder.isEmpty())
        QDir().mkpath(m_folder + QStringLiteral("/blobs"));
}

qint64 SimulatedCluster::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SimulatedCluster::scaledMs(const QByteArray& machine, double seconds) const
{
    const double pace = m_state.faults.contains("slow-node@" + machine) ? 4.0 : 1.0;
    return static_cast<qint64>(seconds * pace * 1000.0 / m_speed);
}

bool SimulatedCluster::pause(const QByteArray& machine, double seconds, const ShStop* stop) const
{
    using namespace std::chrono;
    const auto end = steady_clock::now() + milliseconds(scaledMs(machine, seconds));
    while (steady_clock::now() < end) {
        if (stop && stop->requested())
            return false;
        const auto left = duration_cast<milliseconds>(end - steady_clock::now());
        std::this_thread::sleep_for(std::clamp(left, milliseconds(1), milliseconds(20)));
    }
    return !stop || !stop->requested();
}

SimulatedCluster::Lock SimulatedCluster::lock()
{
    Lock held(m_mutex);
    settle();
    return held;
}

SimSituation SimulatedCluster::situation(const QByteArray& name, const QMap<QByteArray, QByteArray>& environment,
                                         const QByteArrayList& arguments)
{
    SimMachine& found = machine(name);
    SimSituation situation{m_scenario, m_state, found, nowMs(), simSettings(found, environment, arguments), {}};
    const ScenarioRelease* release = situation.release();
    const SimMachine* remote = situation.remote();
    const QByteArray path = situation.settings.value("cluster-reset-restore-path");
    situation.names = {{"node", name},
                       {"address", found.address},
                       {"version", situation.version()},
                       {"commit", release ? release->commit : QByteArray()},
                       {"etcd", release ? release->etcd : QByteArray()},
                       {"snapshot", path},
                       {"snapshotPath", SimFiles::clean(path, simpaths::dataDir)},
                       {"server", situation.settings.value("server")},
                       {"remote", remote ? remote->address : QByteArray()},
                       {"seconds", QByteArray::number(situation.nowMs / 1000)}};
    QByteArrayList members;
    const SimCluster* cluster = remote && remote != &found ? simClusterOf(m_state, *remote) : situation.cluster();
    for (const SimMember& member : cluster ? cluster->members : QList<SimMember>())
        members.append(member.name + "=https://" + m_state.machines.value(member.machine).address + ":2380");
    situation.names["members"] = members.join(' ');
    situation.names["oldRelease"] = situation.cluster() ? situation.cluster()->release : QByteArray();
    situation.names["oldEtcd"] = situation.etcdOf(situation.names["oldRelease"]);
    return situation;
}

void SimulatedCluster::note(const QByteArray& name, const QByteArray& unit, const QByteArray& text)
{
    machine(name).journal.append({nowMs(), unit, text});
    ++m_state.changes;
}

void SimulatedCluster::startUnit(const QByteArray& name, const QByteArray& unit)
{
    SimUnit& found = machine(name).units[unit];
    if (found.active == "active" || found.active == "activating")
        return;
    found.active = "activating";
    found.sub = "start";
    found.result = "success";
    found.restarts = 0;
    found.sinceMs = nowMs();
    ++machine(name).counters[unit + ".starts"];
    note(name, unit, "Starting " + unitTitle(unit) + "...");
    runUnit(name, unit);
}

void SimulatedCluster::stopUnit(const QByteArray& name, const QByteArray& unit)
{
    SimMachine& found = machine(name);
    SimUnit& state = found.units[unit];
    state = {"inactive", "dead", "success", 0, nowMs(), state.enabled};
    const qint64 now = nowMs();
    found.journal.removeIf([&](const SimJournalLine& line) { return line.atMs > now && line.unit == unit; });
    m_state.events.removeIf([&](const SimEvent& event) { return event.machine == name && event.unit == unit; });
    ++m_state.changes;
}

/// One life of the unit's process: its lines are laid into the journal, its end into the list of events.
void SimulatedCluster::runUnit(const QByteArray& name, const QByteArray& unit)
{
    SimSituation here = situation(name, {}, {});
    qint64 at = here.nowMs;
    const bool agent = unit == "rke2-agent";
    const ScenarioOutcome* outcome = simOutcome(here, unit);
    if (here.version().isEmpty() || !outcome) {
        SimUnit& found = here.machine.units[unit];
        found = {"failed", "failed", "exit-code", found.restarts, at, found.enabled};
        return;
    }
    if (here.machine.units.value(unit).sub != "waiting")
        here.machine.journal.append({at, unit,
                                     simLogLine({0, "info", {}},
                                                QByteArray("Starting rke2 ") + (agent ? "agent " : "") +
                                                    here.version() + " (" + here.names.value("commit") + ")",
                                                at)});
    for (const QByteArray& effect : outcome->begin)
        simApply(here, effect);
    for (const ScenarioLine& line : outcome->lines) {
        at += scaledMs(name, line.after);
        here.machine.journal.append({at, unit, simLogLine(line, here.text(line.text), at)});
    }
    m_state.events.append({at + 1, name, unit, outcome->id});
    ++m_state.changes;
}

void SimulatedCluster::settle()
{
    for (;;) {
        const qint64 now = nowMs();
        const auto due = std::min_element(m_state.events.begin(), m_state.events.end(),
                                          [](const SimEvent& a, const SimEvent& b) { return a.atMs < b.atMs; });
        if (due == m_state.events.end() || due->atMs > now)
            return;
        const SimEvent event = *due;
        m_state.events.erase(due);
        settle(event);
    }
}

void SimulatedCluster::settle(const SimEvent& event)
{
    SimUnit& unit = machine(event.machine).units[event.unit];
    if (event.outcome.isEmpty()) {
        unit.sub = unit.sub == "waiting" ? "waiting" : "start";
        runUnit(event.machine, event.unit);
        return;
    }
    const ScenarioOutcome* outcome = m_scenario.outcome(event.outcome);
    if (!outcome)
        return;
    SimSituation here = situation(event.machine, {}, {});
    for (const QByteArray& effect : outcome->effects)
        simApply(here, effect);
    if (outcome->ends == "active") {
        unit.active = "active";
        unit.sub = "running";
        unit.sinceMs = nowMs();
        note(event.machine, event.unit, "Started " + unitTitle(event.unit) + ".");
    } else if (outcome->ends == "restart") {
        ++unit.restarts;
        unit.sub = "auto-restart";
        unit.result = "exit-code";
        m_state.events.append({nowMs() + scaledMs(event.machine, 5), event.machine, event.unit, {}});
    } else {
        unit.sub = "waiting";
        m_state.events.append({nowMs() + scaledMs(event.machine, 5), event.machine, event.unit, {}});
    }
    ++m_state.changes;
}

void SimulatedCluster::alsoSave(const QString& key, std::function<QJsonValue()> value)
{
    const Lock held(m_mutex);
    m_more.insert(key, std::move(value));
}

/// What has not changed since the last save is neither hashed nor looked for again.
QString SimulatedCluster::storeBlob(const QByteArray& content)
{
    const auto known = m_blobsBefore.constFind(content.constData());
    const bool same = known != m_blobsBefore.cend() && known->content.size() == content.size();
    const Blob blob{content, same ? known->name : writeBlob(content)};
    m_blobs.insert(content.constData(), blob);
    return blob.name;
}

QString SimulatedCluster::writeBlob(const QByteArray& content) const
{
    const QString name = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QString path = m_folder + QStringLiteral("/blobs/") + name;
    if (!QFile::exists(path)) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
            file.commit();
    }
    return name;
}

void SimulatedCluster::save(bool always)
{
    const Lock held(m_mutex);
    if (m_folder.isEmpty() || (m_savedVersion == m_state.version() && !always))
        return;
    m_savedVersion = m_state.version();
    m_blobsBefore = std::exchange(m_blobs, {});
    QJsonObject json = m_state.toJson([this](const QByteArray& content) { return storeBlob(content); });
    for (auto it = m_more.cbegin(); it != m_more.cend(); ++it)
        json.insert(it.key(), it.value()());
    QSaveFile file(m_folder + QStringLiteral("/practice.json"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    file.commit();
}

QJsonObject SimulatedCluster::load(const QString& folder)
{
    QFile file(folder + QStringLiteral("/practice.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

SimState SimulatedCluster::stateFrom(const QJsonObject& saved, const QString& folder)
{
    return SimState::fromJson(saved, [&](const QString& name) {
        QFile file(folder + QStringLiteral("/blobs/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    });
}

} // namespace backend
