#include "backend/practice/SimTask.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace backend {

namespace {
QString packed(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}
QByteArray unpacked(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

/// Writes on, and keeps what was written.
class KeepingOutput final : public ShOutput {
public:
    KeepingOutput(std::shared_ptr<ShOutput> next, bool isErr, std::shared_ptr<SimTraceEntry> entry)
        : m_next(std::move(next)), m_isErr(isErr), m_entry(std::move(entry))
    {
    }
    void write(const QByteArray& bytes) override
    {
        m_entry->chunks.append({m_isErr, bytes});
        m_next->write(bytes);
    }

private:
    std::shared_ptr<ShOutput> m_next;
    bool m_isErr;
    std::shared_ptr<SimTraceEntry> m_entry;
};
} // namespace

void SimTask::append(const QByteArray& bytes)
{
    const std::lock_guard held(mutex);
    log += bytes;
    changed.notify_all();
}

TaskStatus SimTask::status() const
{
    const std::lock_guard held(mutex);
    TaskStatus status;
    status.phase = ended ? TaskPhase::Ended : TaskPhase::Running;
    status.exitCode = ended ? exitCode : -1;
    status.rawBytes = log.size();
    if (ended)
        status.rawSha256 = QString::fromLatin1(QCryptographicHash::hash(log, QCryptographicHash::Sha256).toHex());
    status.cpuMs = 20 + log.size() / 64;
    status.startedAt = QDateTime::fromMSecsSinceEpoch(startedMs, Qt::UTC).toString(Qt::ISODate);
    if (ended && endedMs > 0)
        status.endedAt = QDateTime::fromMSecsSinceEpoch(endedMs, Qt::UTC).toString(Qt::ISODate);
    return status;
}

QJsonObject SimTask::toJson() const
{
    const std::lock_guard held(mutex);
    QJsonArray entries;
    for (const SimTraceEntry& entry : ended ? QList<SimTraceEntry>() : trace) {
        QJsonArray chunks;
        for (const auto& [isErr, bytes] : entry.chunks)
            chunks.append(QJsonArray{isErr, packed(bytes)});
        entries.append(QJsonArray{entry.status, packed(entry.data), chunks});
    }
    return {{QStringLiteral("task"), key.task},
            {QStringLiteral("attempt"), key.attempt},
            {QStringLiteral("script"), packed(launch.script)},
            {QStringLiteral("stdin"), packed(launch.stdinBytes)},
            {QStringLiteral("environment"), QJsonArray::fromStringList(launch.unit.environmentFiles)},
            {QStringLiteral("ended"), ended},
            {QStringLiteral("exit"), exitCode},
            {QStringLiteral("started"), startedMs},
            {QStringLiteral("endedAt"), endedMs},
            {QStringLiteral("log"), ended ? packed(log) : QString()},
            {QStringLiteral("trace"), entries}};
}

std::shared_ptr<SimTask> SimTask::fromJson(const QJsonObject& json)
{
    auto task = std::make_shared<SimTask>();
    task->key = {json[QStringLiteral("task")].toInt(), json[QStringLiteral("attempt")].toInt()};
    task->launch.script = unpacked(json[QStringLiteral("script")]);
    task->launch.stdinBytes = unpacked(json[QStringLiteral("stdin")]);
    for (const QJsonValue& path : json[QStringLiteral("environment")].toArray())
        task->launch.unit.environmentFiles.append(path.toString());
    task->ended = json[QStringLiteral("ended")].toBool();
    task->exitCode = json[QStringLiteral("exit")].toInt();
    task->startedMs = static_cast<qint64>(json[QStringLiteral("started")].toDouble());
    task->endedMs = static_cast<qint64>(json[QStringLiteral("endedAt")].toDouble());
    task->log = unpacked(json[QStringLiteral("log")]);
    for (const QJsonValue& value : json[QStringLiteral("trace")].toArray()) {
        const QJsonArray row = value.toArray();
        SimTraceEntry entry{row.at(0).toInt(), unpacked(row.at(1)), {}};
        for (const QJsonValue& chunk : row.at(2).toArray())
            entry.chunks.append({chunk.toArray().at(0).toBool(), unpacked(chunk.toArray().at(1))});
        task->trace.append(entry);
    }
    return task;
}

RecordingWorld::RecordingWorld(ShWorld& world, SimulatedCluster& cluster, SimTask& task)
    : m_world(world), m_cluster(cluster), m_task(task), m_known(task.trace.size())
{
}

std::optional<SimTraceEntry> RecordingWorld::remembered()
{
    if (m_at >= m_known)
        return std::nullopt;
    const std::lock_guard held(m_task.mutex);
    return m_task.trace.at(m_at++);
}

void RecordingWorld::remember(const SimTraceEntry& entry)
{
    if (m_runs) // its place is behind what runs; what that reads is part of its answer
        m_writtenMeanwhile.append(entry);
    else
        append({entry});
}

void RecordingWorld::append(const QList<SimTraceEntry>& entries)
{
    if (m_task.stop->requested()) // it may have been broken off half-way
        return;
    {
        const std::lock_guard held(m_task.mutex);
        m_task.trace.append(entries);
    }
    m_cluster.save();
}

int RecordingWorld::run(ShCall& call)
{
    if (const auto entry = remembered()) {
        for (const auto& [isErr, bytes] : entry->chunks)
            (isErr ? call.err : call.out)->write(bytes);
        return entry->status;
    }
    const auto entry = std::make_shared<SimTraceEntry>();
    ShCall kept = call;
    kept.out = std::make_shared<KeepingOutput>(call.out, false, entry);
    kept.err = std::make_shared<KeepingOutput>(call.err, true, entry);
    m_runs = true;
    entry->status = m_world.run(kept);
    m_runs = false;
    append(QList<SimTraceEntry>{*entry} + std::exchange(m_writtenMeanwhile, {}));
    return entry->status;
}

QByteArray RecordingWorld::locate(const QByteArray& name)
{
    if (const auto entry = remembered())
        return entry->data;
    const QByteArray found = m_world.locate(name);
    remember({0, found, {}});
    return found;
}

std::optional<SimEntry> RecordingWorld::stat(const QByteArray& path, int uid, bool follow)
{
    if (const auto entry = remembered()) {
        if (entry->status < 0)
            return std::nullopt;
        const QByteArrayList parts = entry->data.split(' ');
        return SimEntry{static_cast<SimEntry::Kind>(entry->status), parts.value(2) == "0" ? "" : "x",
                        parts.value(0).toInt(), parts.value(1).toLongLong(), "root"};
    }
    const auto found = m_world.stat(path, uid, follow);
    if (found)
        remember({static_cast<int>(found->kind),
                  QByteArray::number(found->mode) + " " + QByteArray::number(found->mtimeMs) +
                      (found->content.isEmpty() ? " 0" : " 1"),
                  {}});
    else
        remember({-1, {}, {}});
    return found;
}

std::optional<QByteArray> RecordingWorld::read(const QByteArray& path, int uid)
{
    if (const auto entry = remembered())
        return entry->status < 0 ? std::nullopt : std::optional<QByteArray>(entry->data);
    const auto found = m_world.read(path, uid);
    if (!m_runs)
        remember({found ? 0 : -1, found.value_or(QByteArray()), {}});
    return found;
}

QByteArray RecordingWorld::write(const QByteArray& path, const QByteArray& content, bool append, int uid, int mode)
{
    if (const auto entry = remembered())
        return entry->data;
    const QByteArray error = m_world.write(path, content, append, uid, mode);
    remember({0, error, {}});
    return error;
}

QByteArrayList RecordingWorld::glob(const QByteArray& pattern, int uid)
{
    if (const auto entry = remembered())
        return entry->data.isEmpty() ? QByteArrayList() : entry->data.split('\0');
    const QByteArrayList found = m_world.glob(pattern, uid);
    remember({0, found.join('\0'), {}});
    return found;
}

} // namespace backend
