#include "SimulatedCluster.h"

#include <QCryptographicHash>

using namespace wizard;
using backend::TaskPhase;
using Kind = NodeReport::Kind;

namespace {

constexpr qint64 kSettleMs = 100; ///< power may take an exit code that is younger than this
constexpr int kNobodyAsks = -1;   ///< whose question it was is gone

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

SimulatedCluster::SimulatedCluster(const Plan& plan, quint32 seed) : m_plan(plan), m_random(seed)
{
    for (const QString& node : plan.nodes)
        m_nodes.insert(node, {});
}

QString SimulatedCluster::key(const NodeCommand& command)
{
    return QStringLiteral("%1.%2").arg(command.key.task).arg(command.key.attempt);
}

void SimulatedCluster::later(qint64 afterMs, std::function<void()> act)
{
    m_events.emplace(clock.monotonicMs() + afterMs, std::move(act));
}

void SimulatedCluster::forget(const SimulatedDesk& desk)
{
    for (const QString& node : m_plan.nodes) {
        Link& way = link(desk, node);
        way.up = false;
        ++way.generation;
    }
}

/// Late: an answer overtakes the loss of its connection. Twice: it comes again.
void SimulatedCluster::deliver(SimulatedDesk& desk, const NodeReport& report, qint64 afterMs, int generation)
{
    if (report.id == kNobodyAsks)
        return;
    // Not that a connection stands: who makes it tells its loss afterwards.
    const bool late = below(25) == 0 && report.kind != Kind::Up;
    const int times = below(25) == 0 ? 2 : 1;
    for (int i = 0; i < times; ++i) {
        later(afterMs + (late ? below(5000) : 0) + i * (1 + below(3000)),
              [this, &desk, report, generation, late, life = desk.life] {
                  const Link way = link(desk, report.node);
                  // That there is no way comes from the desk itself.
                  const bool fromDesk = report.node.isEmpty() || report.kind == Kind::NotUp;
                  const bool arrives = fromDesk || late || (way.generation == generation && !way.cut);
                  if (desk.isAtWork() && desk.life == life && arrives)
                      desk.core->report(report);
              });
    }
}

void SimulatedCluster::reply(SimulatedDesk& desk, const NodeCommand& command, int generation, Kind kind,
                             const Fill& fill)
{
    NodeReport report;
    report.kind = kind;
    report.id = command.id;
    report.node = command.node;
    if (fill)
        fill(report);
    deliver(desk, report, 1 + below(20) + m_nodes.value(command.node).slowMs, generation);
}

/// A command is on its way; the link may break meanwhile, and then it may have arrived or not.
void SimulatedCluster::take(SimulatedDesk& desk, const NodeCommand& command)
{
    if (command.node.isEmpty())
        return errand(desk, command);
    if (command.kind == NodeCommand::Kind::Connect)
        return connect(desk, command);
    const Link way = link(desk, command.node);
    if (!way.up)
        return;
    const bool arrivesAnyway = below(3) == 0;
    later(1 + below(20) + m_nodes.value(command.node).slowMs,
          [this, &desk, asked = command, arrivesAnyway, life = desk.life, generation = way.generation] {
              const Link now = link(desk, asked.node);
              const bool whole = now.generation == generation && !now.cut;
              NodeCommand arrived = asked;
              // A desk that began anew counts its questions anew: the answer must not be taken for that to another one.
              if (desk.life != life)
                  arrived.id = kNobodyAsks;
              if (m_nodes.value(arrived.node).powered && (whole || arrivesAnyway))
                  act(desk, arrived, generation);
          });
}

void SimulatedCluster::errand(SimulatedDesk& desk, const NodeCommand& command)
{
    const bool facts = command.kind == NodeCommand::Kind::ReadFacts;
    reply(desk, command, 0, facts ? Kind::FactsTold : Kind::Failed, [](NodeReport& r) {
        r.facts = {{"format", 1}};
        r.error.message = QStringLiteral("no such errand");
    });
}

void SimulatedCluster::connect(SimulatedDesk& desk, const NodeCommand& command)
{
    later(20 + below(200) + m_nodes.value(command.node).slowMs, [this, &desk, command, life = desk.life] {
        Link& way = link(desk, command.node);
        Node& node = m_nodes[command.node];
        if (desk.life != life)
            return;
        if (way.cut || !node.powered)
            return reply(desk, command, way.generation, Kind::NotUp, [](NodeReport& r) {
                r.error = {QStringLiteral("ssh.connect"), QStringLiteral("no route to host"), {}, {}};
            });
        const bool own = node.lockEpoch == 0 || desk.name == node.lockDesk;
        const bool decided = command.owner.epoch > node.lockEpoch && command.owner.replacesRun == runId();
        if (command.owner.epoch < node.lockEpoch || !(own || decided))
            return reply(desk, command, way.generation, Kind::NotUp, [](NodeReport& r) {
                r.error = {QStringLiteral("agent.epoch"), QStringLiteral("led by somebody else"), {}, {}};
            });
        node.locked = true;
        node.lockEpoch = command.owner.epoch;
        node.lockDesk = desk.name;
        way.up = true;
        way.epoch = command.owner.epoch;
        ++way.generation;
        reply(desk, command, way.generation, Kind::Up, [&node, &command](NodeReport& r) {
            r.hello.hostname = command.node;
            r.hello.machineId = QStringLiteral("machine-") + command.node;
            r.hello.bootId = node.boot;
            r.hello.stateFolder = QStringLiteral("/var/lib/rollback-wizard/") + runId();
        });
    });
}

void SimulatedCluster::cut(SimulatedDesk& desk, const QString& node)
{
    Link& way = link(desk, node);
    way.cut = true;
    if (!way.up)
        return;
    way.up = false;
    ++way.generation;
    NodeReport lost;
    lost.kind = Kind::Lost;
    lost.node = node;
    lost.error = {QStringLiteral("session.lost"), QStringLiteral("The connection was lost."), {}, {}};
    // A dead link is noticed when something should have come.
    later(below(15000), [this, &desk, lost, life = desk.life, generation = way.generation] {
        if (desk.isAtWork() && desk.life == life && link(desk, lost.node).generation == generation)
            desk.core->report(lost);
    });
}

void SimulatedCluster::mend(const QString& node)
{
    for (auto it = m_links.begin(); it != m_links.end(); ++it) {
        if (it.key().endsWith(QLatin1Char(':') + node))
            it->cut = false;
    }
}

void SimulatedCluster::powerCut(const QString& name)
{
    Node& node = m_nodes[name];
    node.powered = false;
    node.boot = QStringLiteral("boot-%1").arg(clock.monotonicMs());
    for (Execution& one : history) {
        if (one.node != name)
            continue;
        if (one.end == Execution::End::Running) {
            one.end = Execution::End::PowerCut;
            one.endsMs = clock.monotonicMs();
        } else if (one.end != Execution::End::PowerCut && clock.monotonicMs() - one.endsMs < kSettleMs &&
                   one.boot != node.boot) {
            one.exitLost = below(2) == 0 || one.exitLost;
        }
    }
}

bool SimulatedCluster::refusedByLock(SimulatedDesk& desk, const NodeCommand& command, int generation, Kind kind)
{
    const Node& node = m_nodes[command.node];
    const int epoch = link(desk, command.node).epoch;
    const bool unlocked = !node.locked && command.kind == NodeCommand::Kind::Start;
    if (!unlocked && epoch >= node.lockEpoch)
        return false;
    reply(desk, command, generation, kind, [unlocked](NodeReport& r) {
        r.error = {unlocked ? QStringLiteral("agent.unlocked") : QStringLiteral("agent.epoch"),
                   QStringLiteral("held by somebody else"),
                   {},
                   {}};
    });
    return true;
}

void SimulatedCluster::act(SimulatedDesk& desk, const NodeCommand& command, int generation)
{
    switch (command.kind) {
    case NodeCommand::Kind::Probe:
        return probe(desk, command, generation);
    case NodeCommand::Kind::Start:
        return start(desk, command, generation);
    case NodeCommand::Kind::Attach:
        return follow(desk, command, generation);
    case NodeCommand::Kind::Stop:
        return stop(desk, command, generation);
    case NodeCommand::Kind::Status:
        return reply(desk, command, generation, Kind::StatusTold,
                     [this, &command](NodeReport& r) { r.status = statusOf(command); });
    case NodeCommand::Kind::Store:
        if (command.path.endsWith(QLatin1String("journal.ndjson")))
            m_nodes[command.node].journalCopy = desk.journal.lines;
        return reply(desk, command, generation, Kind::Stored);
    case NodeCommand::Kind::Renew:
        return refusedByLock(desk, command, generation, Kind::Failed)
                   ? void()
                   : reply(desk, command, generation, Kind::Released);
    case NodeCommand::Kind::LetGo:
        if (refusedByLock(desk, command, generation, Kind::Failed))
            return;
        m_nodes[command.node].locked = false;
        return reply(desk, command, generation, Kind::Released);
    default:
        return reply(desk, command, generation, Kind::Failed);
    }
}

void SimulatedCluster::probe(SimulatedDesk& desk, const NodeCommand& command, int generation)
{
    const QString step = command.script.section(QLatin1Char('-'), 1);
    const bool asksForWayBack = command.script.startsWith(QLatin1String("undone-"));
    bool holds = step == QLatin1String("cluster") || wasDone(step) != asksForWayBack;
    if (checkFailsOneIn > 0 && below(checkFailsOneIn) == 0)
        holds = false;
    reply(desk, command, generation, Kind::Probed, [holds](NodeReport& r) {
        r.outcome = backend::ExecOutcome::exited(holds ? 0 : 1);
        r.text = holds ? QStringLiteral("ok") : QStringLiteral("no");
    });
}

void SimulatedCluster::start(SimulatedDesk& desk, const NodeCommand& command, int generation)
{
    if (refusedByLock(desk, command, generation, Kind::Refused))
        return;
    Node& node = m_nodes[command.node];
    if (keepsClaims && node.claims.contains(key(command)))
        return follow(desk, command, generation);
    if (keepsClaims && runs(command.key.task))
        return reply(desk, command, generation, Kind::Refused, [](NodeReport& r) {
            r.error = {QStringLiteral("agent.busy"), QStringLiteral("an earlier attempt runs"), {}, {}};
        });
    execute(desk, command);
    follow(desk, command, generation);
}

void SimulatedCluster::execute(SimulatedDesk& desk, const NodeCommand& command)
{
    const PlannedTask& task = *m_plan.task(command.key.task);
    const Behaviour how = behaviour(task);
    Execution one;
    one.node = command.node;
    one.task = command.key.task;
    one.attempt = command.key.attempt;
    one.beganMs = clock.monotonicMs();
    one.undo = command.launch.script.startsWith("undo-");
    one.exitCode = one.undo ? 0 : how.exitCode;
    one.endsMs = one.beganMs + how.durationMs;
    one.boot = m_nodes[command.node].boot;
    one.output = one.undo ? QByteArray("taken back") : "working\n" + how.line.toUtf8();
    for (auto line = desk.journal.lines.crbegin(); line != desk.journal.lines.crend() && !one.announced; ++line)
        one.announced = line->type == QLatin1String(event::TaskIntended) && line->body["n"].toInt() == one.task &&
                        line->body["attempt"].toInt() == one.attempt;
    if (runs(one.task))
        misdeeds << QStringLiteral("%1 began while an earlier start of it ran").arg(key(command));
    const qsizetype index = history.size();
    history << one;
    m_nodes[command.node].claims.insert(key(command), index);
    later(how.durationMs, [this, index] {
        if (history[index].end != Execution::End::Running)
            return;
        history[index].end = Execution::End::Exited;
        ended(index);
    });
}

void SimulatedCluster::follow(SimulatedDesk& desk, const NodeCommand& command, int generation)
{
    const auto claim = m_nodes[command.node].claims.constFind(key(command));
    if (claim == m_nodes[command.node].claims.cend())
        return reply(desk, command, generation, Kind::StatusTold, [](NodeReport& r) {
            r.error = {QStringLiteral("agent.notfound"), QStringLiteral("no such start"), {}, {}};
        });
    reply(desk, command, generation, Kind::Begun);
    const Follower follower{&desk, desk.life, generation, command, *claim};
    if (history[*claim].end == Execution::End::Running)
        m_followers << follower;
    else
        tellEnd(follower);
}

void SimulatedCluster::ended(qsizetype execution)
{
    QList<Follower> told;
    m_followers.removeIf([execution, &told](const Follower& one) {
        if (one.execution == execution)
            told << one;
        return one.execution == execution;
    });
    for (const Follower& one : std::as_const(told))
        tellEnd(one);
}

void SimulatedCluster::tellEnd(const Follower& follower)
{
    if (follower.desk->life != follower.life)
        return;
    const QByteArray raw = history[follower.execution].output;
    NodeReport report;
    report.kind = Kind::Ended;
    report.id = follower.command.id;
    report.node = follower.command.node;
    report.status = statusOf(follower.command);
    report.storedBytes = raw.size();
    report.storedSha256 = sha256(raw);
    OutputReading reading(follower.command.questions);
    reading.feedText(QString::fromUtf8(raw));
    report.answers = reading.answers();
    // Behind the answer that it has begun.
    deliver(*follower.desk, report, 25 + m_nodes.value(report.node).slowMs, follower.generation);
}

backend::TaskStatus SimulatedCluster::statusOf(const NodeCommand& command) const
{
    backend::TaskStatus status;
    const Node node = m_nodes.value(command.node);
    const auto claim = node.claims.constFind(key(command));
    if (claim == node.claims.cend())
        return status;
    const Execution& one = history[*claim];
    status.startedAt = QStringLiteral("2026-11-21T02:00:00Z");
    status.rawBytes = one.output.size();
    if (one.end == Execution::End::Running) {
        status.phase = TaskPhase::Running;
    } else if (one.end == Execution::End::PowerCut || one.exitLost) {
        status.phase = TaskPhase::DiedWithMachine;
    } else {
        status.phase = TaskPhase::Ended;
        status.exitCode = one.exitCode;
        status.rawSha256 = sha256(one.output);
    }
    return status;
}

void SimulatedCluster::stop(SimulatedDesk& desk, const NodeCommand& command, int generation)
{
    if (refusedByLock(desk, command, generation, Kind::StatusTold))
        return;
    const auto claim = m_nodes[command.node].claims.constFind(key(command));
    const bool obeys = below(4) != 0;
    if (claim != m_nodes[command.node].claims.cend() && history[*claim].end == Execution::End::Running && obeys) {
        Execution& one = history[*claim];
        one.end = Execution::End::Stopped;
        one.exitCode = 143;
        one.endsMs = clock.monotonicMs();
        ended(*claim);
    }
    reply(desk, command, generation, Kind::StatusTold,
          [this, &command](NodeReport& r) { r.status = statusOf(command); });
}

bool SimulatedCluster::runs(int task) const
{
    return std::any_of(history.cbegin(), history.cend(),
                       [task](const Execution& one) { return one.task == task && one.end == Execution::End::Running; });
}

bool SimulatedCluster::wasDone(const QString& step) const
{
    for (const PlannedTask& task : m_plan.tasks) {
        if (task.step != step)
            continue;
        bool done = false;
        for (const Execution& one : history) {
            if (one.task == task.n && one.end == Execution::End::Exited && one.exitCode == 0)
                done = !one.undo;
        }
        if (!done)
            return false;
    }
    return true;
}

QList<JournalLine> SimulatedCluster::copiedJournal() const
{
    QList<JournalLine> longest;
    for (const Node& node : m_nodes) {
        if (node.journalCopy.size() > longest.size())
            longest = node.journalCopy;
    }
    return longest;
}

int SimulatedCluster::highestEpoch() const
{
    int epoch = 0;
    for (const Node& node : m_nodes)
        epoch = qMax(epoch, node.locked ? node.lockEpoch : 0);
    return epoch;
}

void SimulatedCluster::pass(const QList<SimulatedDesk*>& desks, qint64 mostMs, const std::function<bool()>& done)
{
    const qint64 until = clock.monotonicMs() + mostMs;
    while (!done()) {
        qint64 next = m_events.empty() ? until : m_events.begin()->first;
        QList<qint64> wakes;
        for (SimulatedDesk* desk : desks) {
            if (desk->isDead())
                desk->bury();
            wakes << (desk->isAtWork() ? desk->core->wakeAtMs() : -1);
            if (wakes.last() >= 0)
                next = qMin(next, wakes.last());
        }
        if (next >= until || clock.monotonicMs() >= until)
            break;
        clock.advanceTo(qMax(next, clock.monotonicMs() + 1));
        while (!m_events.empty() && m_events.begin()->first <= clock.monotonicMs()) {
            const auto act = std::move(m_events.begin()->second);
            m_events.erase(m_events.begin());
            act();
        }
        // What a desk said before it slept counts: the time that it wanted to be woken at may say nothing to it
        // afterwards.
        for (qsizetype i = 0; i < desks.size(); ++i) {
            if (desks[i]->isAtWork() && wakes[i] >= 0 && wakes[i] <= clock.monotonicMs())
                desks[i]->core->tick();
        }
    }
    for (SimulatedDesk* desk : desks) {
        if (desk->isDead())
            desk->bury();
    }
}
