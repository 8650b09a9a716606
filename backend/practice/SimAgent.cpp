#include "backend/practice/SimAgent.h"

#include "backend/base/ShellQuote.h"
#include "backend/practice/SimMachineWorld.h"
#include "backend/shell/Shell.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace backend {

using namespace agent;

namespace {
class LogOutput final : public ShOutput {
public:
    explicit LogOutput(SimTask& task) : m_task(task) {}
    void write(const QByteArray& bytes) override { m_task.append(bytes); }

private:
    SimTask& m_task;
};

QByteArray lineOf(const QByteArrayList& words)
{
    QStringList texts;
    for (const QByteArray& word : words)
        texts.append(QString::fromUtf8(word));
    return shellQuote(texts).toUtf8();
}

/// As systemd reads such a file: quotes around a value are no part of it.
void setEnvironment(Shell& shell, const QByteArray& text)
{
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals < 1 || line.startsWith('#'))
            continue;
        QByteArray value = line.mid(equals + 1);
        if (value.size() > 1 && (value.front() == '\'' || value.front() == '"') && value.back() == value.front())
            value = value.mid(1, value.size() - 2);
        shell.setVariable(line.left(equals), value, true);
    }
}

/// The same desk goes on with its own epoch or a newer one; another needs a newer one and a person who has decided it.
bool mayLead(const LockOwner& wanted, const LockOwner& newest)
{
    if (wanted.epoch < newest.epoch)
        return false;
    const bool byName = wanted.deskId.isEmpty() || newest.deskId.isEmpty();
    const bool sameDesk = byName ? wanted.desk == newest.desk : wanted.deskId == newest.deskId;
    return sameDesk || (wanted.epoch > newest.epoch && wanted.replacesRun == newest.run);
}
} // namespace

SimAgent::SimAgent(SimulatedCluster& cluster, QByteArray machine) : m_cluster(cluster), m_machine(std::move(machine)) {}

SimAgent::~SimAgent()
{
    halt();
}

bool SimAgent::isCall(const QByteArrayList& words)
{
    const bool plausible =
        words.size() > 2 && (words.at(1).endsWith("/agent.sh") || words.contains("rollback-wizard-agent"));
    return plausible && parseCommandLine(lineOf(words)).has_value();
}

int SimAgent::run(ShCall& call, const std::function<void()>& cut)
{
    const std::optional<Command> command = parseCommandLine(lineOf(call.argv));
    if (!command)
        return 2;
    if (command->verb == Verb::Follow)
        return follow(call, *command, cut);
    const QByteArray body = call.input->readAll();
    if (command->verb == Verb::Probe)
        return probe(call, body);
    const Reply reply = answer(*command, body);
    m_cluster.save(true);
    if (command->verb == Verb::Start && command->follows && reply.refusal.isEmpty())
        return follow(call, *command, cut);
    call.out->write(formatReply(reply));
    return 0;
}

Reply SimAgent::answer(const Command& command, const QByteArray& body)
{
    switch (command.verb) {
    case Verb::Install:
    case Verb::Hello:
        return hello(command);
    case Verb::Lock:
    case Verb::Unlock: {
        const Reply reply = lock(command, body);
        writeLockFile();
        return reply;
    }
    case Verb::Start:
        return start(command, body);
    case Verb::Stop:
        return stop(command);
    case Verb::Clean:
        return clean(command);
    case Verb::PutSecret: {
        const std::lock_guard held(m_mutex);
        m_secrets[{command.key.task, command.key.attempt}][command.name] = body;
        return doneReply(command.verb);
    }
    default: {
        const auto task = find(command.key);
        return statusReply(command.verb, task ? task->status() : TaskStatus());
    }
    }
}

Reply SimAgent::hello(const Command& command)
{
    const auto held = m_cluster.lock();
    SimMachine& machine = m_cluster.machine(m_machine);
    m_stateFolder =
        command.stateFolder.isEmpty() ? "/var/lib/rollback-wizard/" + command.run.toUtf8() : command.stateFolder;
    if (!machine.files.exists(m_stateFolder + "/agent.sh")) {
        machine.files.makeFolders(m_stateFolder, 0700, m_cluster.nowMs());
        machine.files.write(m_stateFolder + "/agent.sh", "# practice\n", false, m_cluster.nowMs(), 0700);
    }
    AgentHello hello;
    hello.protocol = protocolVersion;
    hello.hostname = QString::fromUtf8(m_machine);
    hello.machineId = QString::fromUtf8(machine.machineId);
    hello.bootId = QString::fromUtf8(machine.bootId);
    hello.uid = QStringLiteral("0");
    hello.hasSystemd = true;
    hello.stateFolder = QString::fromUtf8(m_stateFolder);
    Reply reply = helloReply(hello, m_cluster.nowMs());
    reply.verb = command.verb;
    return reply;
}

Reply SimAgent::lock(const Command& command, const QByteArray& body)
{
    const Result<LockOwner> owner = parseLockBody(body);
    if (!owner)
        return refusalReply(command.verb, QStringLiteral("agent.usage"), owner.error().message.toUtf8());
    const std::lock_guard held(m_mutex);
    const qint64 now = m_cluster.nowMs();
    const auto refused = [&](const char* code, const LockOwner& by) {
        return lockedReply(command.verb, QLatin1String(code), by, (now - m_lock.heartbeatMs) / 1000);
    };
    const bool isHeldByAnother = m_lock.held && m_lock.owner.run != owner->run;
    if (command.verb == Verb::Unlock) {
        if (isHeldByAnother)
            return refused("agent.locked", m_lock.owner);
        if (m_lock.held && owner->epoch < m_lock.owner.epoch)
            return refused("agent.epoch", m_lock.owner);
        m_lock.held = false;
        return doneReply(command.verb);
    }
    if (isHeldByAnother && owner->replacesRun != m_lock.owner.run)
        return refused("agent.locked", m_lock.owner);
    for (const auto& [key, task] : m_tasks)
        if (isHeldByAnother && task->status().phase == TaskPhase::Running)
            return busyReply(command.verb, task->key, TaskPhase::Running);
    const auto led = m_led.find(owner->run);
    if (led != m_led.end() && !mayLead(*owner, led->second))
        return refused("agent.epoch", led->second);
    if (m_lock.owner.run != owner->run)
        forgetEnded(); // the claims of a run lie in its own folder: task 1 of this run is not task 1 of the last
    m_lock = {*owner, now, true};
    m_led[owner->run] = *owner;
    return doneReply(command.verb);
}

/// The lock as a file, as a second desk finds it.
void SimAgent::writeLockFile()
{
    if (m_stateFolder.isEmpty())
        return;
    const auto held = m_cluster.lock();
    SimMachine& machine = m_cluster.machine(m_machine);
    const QByteArray path = m_stateFolder.left(m_stateFolder.lastIndexOf('/')) + "/.lock";
    const std::lock_guard mine(m_mutex);
    if (!m_lock.held) {
        machine.files.remove(path);
        return;
    }
    machine.files.write(path,
                        "run " + m_lock.owner.run.toUtf8() + "\nepoch " + QByteArray::number(m_lock.owner.epoch) +
                            "\nperson " + m_lock.owner.person.toUtf8() + "\ndesk " + m_lock.owner.desk.toUtf8() +
                            "\ndesk-id " + m_lock.owner.deskId.toUtf8() + "\nheartbeat " +
                            QByteArray::number(m_lock.heartbeatMs / 1000) + '\n',
                        false, m_cluster.nowMs(), 0600);
}

Reply SimAgent::start(const Command& command, const QByteArray& body)
{
    Result<TaskLaunch> launched = parseStartBody(body);
    if (!launched)
        return refusalReply(Verb::Start, QStringLiteral("agent.usage"), launched.error().message.toUtf8());
    std::shared_ptr<SimTask> task;
    {
        const std::lock_guard held(m_mutex);
        if (const auto refused = refusedByLock(command))
            return *refused;
        const auto known = m_tasks.find({command.key.task, command.key.attempt});
        if (known != m_tasks.end())
            return statusReply(Verb::Start, known->second->status());
        for (const auto& [key, other] : m_tasks)
            if (key.first == command.key.task && other->status().phase == TaskPhase::Running)
                return busyReply(Verb::Start, other->key, TaskPhase::Running);
        task = std::make_shared<SimTask>();
        task->key = command.key;
        task->launch = launched.value();
        task->secret = m_secrets[{command.key.task, command.key.attempt}].value(launched->secretName);
        task->startedMs = m_cluster.nowMs();
        m_tasks[{command.key.task, command.key.attempt}] = task;
    }
    m_cluster.save(true);
    launch(task);
    return statusReply(Verb::Start, task->status());
}

void SimAgent::launch(const std::shared_ptr<SimTask>& task)
{
    task->thread = std::thread([this, task] { execute(*task); });
}

void SimAgent::execute(SimTask& task)
{
    SimMachineWorld machine(m_cluster, *this);
    RecordingWorld world(machine, m_cluster, task);
    const auto log = std::make_shared<LogOutput>(task);
    int status = 0;
    {
        Shell shell(world, 0, task.stop);
        shell.setStreams(std::make_shared<ShBytesInput>(task.launch.stdinBytes), log, log);
        for (const QString& path : task.launch.unit.environmentFiles)
            if (const auto text = machine.read(path.toUtf8(), 0))
                setEnvironment(shell, *text);
        setEnvironment(shell, task.secret);
        status = shell.run(task.launch.script);
    }
    if (m_halting)
        return;
    {
        const std::lock_guard held(task.mutex);
        task.exitCode = status;
        task.endedMs = m_cluster.nowMs();
        task.ended = true;
        task.secret.fill('\0');
        task.changed.notify_all();
    }
    m_cluster.save(true);
}

/// With the mutex held. A start or stop of somebody who has been replaced is refused.
std::optional<Reply> SimAgent::refusedByLock(const Command& command) const
{
    if (!m_lock.held)
        return command.verb == Verb::Start ? std::optional(refusalReply(command.verb, QStringLiteral("agent.unlocked")))
                                           : std::nullopt;
    if (command.epoch >= m_lock.owner.epoch)
        return std::nullopt;
    return lockedReply(command.verb, QStringLiteral("agent.epoch"), m_lock.owner,
                       (m_cluster.nowMs() - m_lock.heartbeatMs) / 1000);
}

Reply SimAgent::stop(const Command& command)
{
    {
        const std::lock_guard held(m_mutex);
        if (const auto refused = refusedByLock(command))
            return *refused;
    }
    const auto task = find(command.key);
    if (!task)
        return refusalReply(Verb::Stop, QStringLiteral("agent.notfound"));
    task->stop->request();
    std::unique_lock held(task->mutex);
    task->changed.wait_for(held, std::chrono::seconds(std::max(command.graceSeconds, 1)), [&] { return task->ended; });
    held.unlock();
    return statusReply(Verb::Stop, task->status());
}

Reply SimAgent::clean(const Command& command)
{
    const std::lock_guard held(m_mutex);
    m_secrets.clear();
    if (!command.keepLogs)
        forgetEnded();
    return doneReply(Verb::Clean);
}

/// With the mutex held.
void SimAgent::forgetEnded()
{
    for (auto it = m_tasks.begin(); it != m_tasks.end();) {
        const bool ended = it->second->status().phase == TaskPhase::Ended;
        if (ended && it->second->thread.joinable())
            it->second->thread.join();
        it = ended ? m_tasks.erase(it) : std::next(it);
    }
}

int SimAgent::probe(const ShCall& call, const QByteArray& script)
{
    call.out->write(streamHead(Verb::Probe));
    call.err->write(streamHead(Verb::Probe));
    SimMachineWorld machine(m_cluster, *this);
    Shell shell(machine, call.uid, call.stop);
    shell.setStreams(std::make_shared<ShBytesInput>(), call.out, call.err);
    return shell.run(script);
}

/// The fault "connection-cut": once, when a few lines have gone over the wire.
bool SimAgent::isCutNow(qint64 sentBytes)
{
    const auto held = m_cluster.lock();
    SimMachine& machine = m_cluster.machine(m_machine);
    const bool wanted = m_cluster.state().faults.contains("connection-cut@" + m_machine);
    if (!wanted || sentBytes < 200 || machine.counters.value("connection-cut") > 0)
        return false;
    ++machine.counters["connection-cut"];
    ++m_cluster.state().changes;
    return true;
}

int SimAgent::follow(const ShCall& call, const Command& command, const std::function<void()>& cut)
{
    const auto task = find(command.key);
    if (!task) {
        call.out->write(formatReply(refusalReply(command.verb, QStringLiteral("agent.notfound"))));
        return 1;
    }
    call.out->write(streamHead(command.verb));
    call.err->write(streamHead(command.verb));
    qint64 at = command.from, sent = 0;
    auto lastBeat = std::chrono::steady_clock::now();
    for (;;) {
        QByteArray news;
        bool ended = false;
        {
            std::unique_lock held(task->mutex);
            task->changed.wait_for(held, std::chrono::milliseconds(100),
                                   [&] { return task->ended || task->log.size() > at; });
            news = task->log.mid(at);
            ended = task->ended;
        }
        if (call.stopped() || m_halting)
            return 143;
        at += news.size();
        sent += news.size();
        if (!news.isEmpty())
            call.out->write(news);
        if (cut && isCutNow(sent)) {
            cut();
            while (!call.stopped()) // an exit status must not win the race
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return 143;
        }
        if (ended)
            break;
        const auto now = std::chrono::steady_clock::now();
        if (now - lastBeat > std::chrono::milliseconds(700)) {
            call.err->write(beatLine());
            lastBeat = now;
        }
    }
    call.err->write(formatReply(statusReply(command.verb, task->status())));
    return 0;
}

std::shared_ptr<SimTask> SimAgent::find(TaskKey key) const
{
    const std::lock_guard held(m_mutex);
    const auto found = m_tasks.find({key.task, key.attempt});
    return found == m_tasks.end() ? nullptr : found->second;
}

void SimAgent::halt()
{
    m_halting = true;
    std::map<Key, std::shared_ptr<SimTask>> tasks;
    {
        const std::lock_guard held(m_mutex);
        tasks = m_tasks;
    }
    for (const auto& [key, task] : tasks) {
        if (task->status().phase == TaskPhase::Running)
            task->stop->request();
        if (task->thread.joinable())
            task->thread.join();
    }
}

QJsonValue SimAgent::toJson() const
{
    const std::lock_guard held(m_mutex);
    QJsonArray tasks;
    for (const auto& [key, task] : m_tasks)
        tasks.append(task->toJson());
    QJsonArray led;
    for (const auto& [run, owner] : m_led)
        led.append(QString::fromUtf8(lockBody(owner)));
    return QJsonObject{{QStringLiteral("tasks"), tasks},
                       {QStringLiteral("led"), led},
                       {QStringLiteral("locked"), m_lock.held},
                       {QStringLiteral("lock"), QString::fromUtf8(lockBody(m_lock.owner))},
                       {QStringLiteral("heartbeat"), m_lock.heartbeatMs}};
}

void SimAgent::restore(const QJsonValue& saved)
{
    if (const Result<LockOwner> owner = parseLockBody(saved[QStringLiteral("lock")].toString().toUtf8()))
        m_lock = {*owner, static_cast<qint64>(saved[QStringLiteral("heartbeat")].toDouble()),
                  saved[QStringLiteral("locked")].toBool()};
    for (const QJsonValue& value : saved[QStringLiteral("led")].toArray()) {
        if (const Result<LockOwner> owner = parseLockBody(value.toString().toUtf8()))
            m_led[owner->run] = *owner;
    }
    for (const QJsonValue& value : saved[QStringLiteral("tasks")].toArray()) {
        const auto task = SimTask::fromJson(value.toObject());
        m_tasks[{task->key.task, task->key.attempt}] = task;
    }
    for (const auto& [key, task] : m_tasks)
        if (!task->ended)
            launch(task);
}

} // namespace backend
