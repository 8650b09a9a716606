#include "ScriptedNodes.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace wizard;
using backend::TaskPhase;

namespace {

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString keyText(backend::TaskKey key)
{
    return QStringLiteral("%1.%2").arg(key.task).arg(key.attempt);
}

} // namespace

QString ScriptedNodes::claimKey(const NodeCommand& command) const
{
    return command.node + QLatin1Char(':') + keyText(command.key);
}

void ScriptedNodes::reply(const NodeCommand& command, NodeReport::Kind kind,
                          const std::function<void(NodeReport&)>& fill, qint64 afterMs)
{
    Pending pending;
    pending.dueMs = m_clock.monotonicMs() + afterMs;
    pending.order = ++m_order;
    pending.report.kind = kind;
    pending.report.id = command.id;
    pending.report.node = command.node;
    if (fill)
        fill(pending.report);
    m_pending << pending;
}

void ScriptedNodes::send(const NodeCommand& command)
{
    commands << command;
    using Kind = NodeCommand::Kind;
    if (m_unreachable.contains(command.node) && command.kind != Kind::Connect)
        return;
    switch (command.kind) {
    case Kind::Connect:
        sent << QStringLiteral("connect %1 epoch %2").arg(command.node).arg(command.owner.epoch);
        return connect(command);
    case Kind::Probe:
    case Kind::Http:
        return probe(command);
    case Kind::Start:
        sent << QStringLiteral("start %1").arg(keyText(command.key));
        return start(command);
    case Kind::Attach:
        sent << QStringLiteral("attach %1").arg(keyText(command.key));
        if (!m_claims.contains(claimKey(command)))
            return reply(command, NodeReport::Kind::StatusTold, [](NodeReport& r) {
                r.error = {QStringLiteral("agent.notfound"), QStringLiteral("no such task"), {}, {}};
            });
        return follow(command, m_claims.value(claimKey(command)));
    case Kind::Stop:
        sent << QStringLiteral("stop %1").arg(keyText(command.key));
        if (m_claims.contains(claimKey(command))) {
            Claim& claim = m_claims[claimKey(command)];
            claim.stopped = true;
            for (Pending& pending : m_pending) {
                if (pending.report.kind == NodeReport::Kind::Ended && pending.report.node == command.node)
                    pending.dueMs = m_clock.monotonicMs() + 5;
            }
        }
        [[fallthrough]];
    case Kind::Status:
        if (command.kind == Kind::Status)
            sent << QStringLiteral("status %1").arg(keyText(command.key));
        return reply(command, NodeReport::Kind::StatusTold, [&](NodeReport& r) {
            if (m_claims.contains(claimKey(command)))
                r.status = statusOf(command.node, m_claims.value(claimKey(command)));
        });
    case Kind::Fetch:
        sent << QStringLiteral("fetch %1:%2").arg(command.node, command.path);
        return reply(command,
                     files.contains(command.node + ':' + command.path) ? NodeReport::Kind::Fetched
                                                                       : NodeReport::Kind::Failed,
                     [&](NodeReport& r) {
                         const QByteArray content = files.value(command.node + ':' + command.path);
                         r.error.message = QStringLiteral("no such file");
                         r.content = content;
                         r.sha256 = sha256(content);
                         if (!command.deskPath.isEmpty())
                             files["through:" + command.deskPath] = content;
                     });
    case Kind::Store:
        sent << QStringLiteral("store %1:%2").arg(command.node, command.path);
        files[command.node + ':' + command.path] =
            command.deskPath.isEmpty()
                ? command.content
                : files.value("through:" + command.deskPath, files.value("desk:" + command.deskPath));
        return reply(command, NodeReport::Kind::Stored,
                     [&](NodeReport& r) { r.sha256 = sha256(files.value(command.node + ':' + command.path)); });
    case Kind::Renew:
        return reply(command, NodeReport::Kind::Released);
    case Kind::LetGo:
        sent << QStringLiteral("let-go %1").arg(command.node);
        return letGo(command);
    case Kind::HashDesk:
        return reply(command, NodeReport::Kind::Probed, [&](NodeReport& r) {
            r.outcome = backend::ExecOutcome::exited(files.contains("desk:" + command.deskPath) ? 0 : 1);
            r.text = sha256(files.value("desk:" + command.deskPath));
        });
    case Kind::ReadFacts:
        return reply(command, NodeReport::Kind::FactsTold, [&](NodeReport& r) {
            r.facts = facts;
            r.planStillFits = planStillFits;
            r.secrets = secrets;
        });
    case Kind::LearnSecrets:
        sent << QStringLiteral("learn-secrets");
        secretsAsked = command.secrets;
        return reply(command, NodeReport::Kind::SecretsLearnt, [&](NodeReport& r) {
            r.secrets = secrets;
            r.notGiven = notGiven;
        });
    }
}

void ScriptedNodes::connect(const NodeCommand& command)
{
    if (m_unreachable.contains(command.node))
        return reply(
            command, NodeReport::Kind::NotUp, [&](NodeReport& r) { r.error = m_unreachable.value(command.node); }, 50);
    const auto hello = [&](NodeReport& r) {
        r.hello.hostname = command.node;
        r.hello.machineId = m_machineIds.value(command.node, QStringLiteral("machine-") + command.node);
        r.hello.bootId = m_boots.value(command.node, QStringLiteral("boot-1"));
        r.hello.stateFolder = QStringLiteral("/var/lib/rollback-wizard/") + command.owner.run;
    };
    reply(command, NodeReport::Kind::Up, hello, m_connectMs.value(command.node, 1));
}

void ScriptedNodes::probe(const NodeCommand& command)
{
    const QString script = command.kind == NodeCommand::Kind::Http ? command.url : command.script;
    probes << script;
    Probe answer;
    static const QRegularExpression ofFile(QStringLiteral("sha256sum < '?([^ \"')]+)"));
    static const QRegularExpression ofCopy(QStringLiteral("^p='?([^ '\n]+)"));
    const QRegularExpressionMatch copy = ofCopy.match(script);
    const QRegularExpressionMatch file = copy.hasMatch() ? copy : ofFile.match(script);
    bool ruled = false;
    for (const auto& [containing, rule] : m_probeRules) {
        if (script.contains(containing)) {
            answer = rule(command.node, m_clock.monotonicMs());
            ruled = true;
            break;
        }
    }
    if (!ruled && file.hasMatch()) {
        const QString key = command.node + ':' + file.captured(1);
        answer = files.contains(key) ? Probe{0, sha256(files.value(key)), backend::ExecOutcome::Kind::Exited}
                                     : Probe{copy.hasMatch() ? 3 : 1, QString(), backend::ExecOutcome::Kind::Exited};
    }
    reply(
        command, NodeReport::Kind::Probed,
        [&](NodeReport& r) {
            r.outcome.kind = answer.kind;
            r.outcome.exitCode = answer.exitCode;
            r.text = answer.text;
        },
        10);
}

/// As the agent does: while something runs there, the lock stays.
void ScriptedNodes::letGo(const NodeCommand& command)
{
    bool busy = false;
    for (auto claim = m_claims.cbegin(); claim != m_claims.cend(); ++claim)
        busy |=
            claim.key().startsWith(command.node + ':') && statusOf(command.node, *claim).phase == TaskPhase::Running;
    reply(command, busy ? NodeReport::Kind::Failed : NodeReport::Kind::Released, [busy](NodeReport& r) {
        if (busy)
            r.error = {QStringLiteral("agent.busy"), QStringLiteral("a task still runs"), {}, {}};
    });
}

void ScriptedNodes::start(const NodeCommand& command)
{
    const QString key = claimKey(command);
    if (!m_claims.contains(key)) {
        for (int k = 1; k < command.key.attempt; ++k) {
            NodeCommand earlier = command;
            earlier.key.attempt = k;
            const auto claim = m_claims.constFind(claimKey(earlier));
            if (claim != m_claims.cend() && statusOf(command.node, *claim).phase == TaskPhase::Running)
                ++overlaps;
        }
        ++m_starts[command.key.task];
        Claim claim;
        for (const auto& [containing, task] : m_taskRules) {
            if (QString::fromUtf8(command.launch.script).contains(containing)) {
                claim.task = task;
                break;
            }
        }
        claim.boot = m_boots.value(command.node, QStringLiteral("boot-1"));
        claim.endsAtMs = m_clock.monotonicMs() + claim.task.durationMs;
        m_claims.insert(key, claim);
    }
    follow(command, m_claims.value(key));
}

void ScriptedNodes::follow(const NodeCommand& command, const Claim& claim)
{
    reply(command, NodeReport::Kind::Begun);
    const qint64 left = qMax<qint64>(2, claim.endsAtMs - m_clock.monotonicMs());
    if (!command.watchLine.isEmpty()) {
        const LineNeedle needle(command.watchLine);
        for (const QString& line : claim.task.output) {
            if (needle.matches(line))
                reply(
                    command, NodeReport::Kind::LineSeen, [&](NodeReport& r) { r.text = line; },
                    qMin<qint64>(left - 1, 100));
        }
    }
    reply(
        command, NodeReport::Kind::Ended,
        [&](NodeReport& r) {
            Claim ended = claim;
            ended.endsAtMs = 0;
            r.status = statusOf(command.node, ended);
            OutputReading reading(command.questions);
            reading.feedText(claim.task.output.join('\n'));
            r.answers = reading.answers();
            const QByteArray raw = claim.task.output.join('\n').toUtf8();
            r.storedSha256 = sha256(raw);
            r.storedBytes = raw.size();
        },
        left);
}

backend::TaskStatus ScriptedNodes::statusOf(const QString& node, const Claim& claim) const
{
    backend::TaskStatus status;
    status.startedAt = QStringLiteral("2026-11-21T02:00:00Z");
    const QByteArray raw = claim.task.output.join('\n').toUtf8();
    status.rawBytes = raw.size();
    if (claim.boot != m_boots.value(node, QStringLiteral("boot-1"))) {
        status.phase = TaskPhase::DiedWithMachine;
    } else if (m_clock.monotonicMs() < claim.endsAtMs && !claim.stopped) {
        status.phase = TaskPhase::Running;
    } else {
        status.phase = claim.task.end;
        status.exitCode = claim.task.exitCode;
        status.endedAt = QStringLiteral("2026-11-21T02:00:05Z");
        status.rawSha256 = sha256(raw);
    }
    return status;
}

void ScriptedNodes::cut(const QString& node, RunCore& core)
{
    m_pending.removeIf([&node](const Pending& pending) { return pending.report.node == node; });
    m_unreachable.insert(
        node, {QStringLiteral("session.lost"), QStringLiteral("The connection to %1 was lost.").arg(node), {}, {}});
    NodeReport lost;
    lost.kind = NodeReport::Kind::Lost;
    lost.node = node;
    lost.error = m_unreachable.value(node);
    core.report(lost);
}

void ScriptedNodes::reboot(const QString& node)
{
    m_boots.insert(node, QStringLiteral("boot-%1").arg(m_clock.monotonicMs()));
}

void ScriptedNodes::forget(const QString& node, backend::TaskKey key)
{
    m_claims.remove(node + QLatin1Char(':') + keyText(key));
}

void ScriptedNodes::forgetDesk()
{
    m_pending.clear();
}

bool ScriptedNodes::run(RunCore& core, const std::function<bool()>& done, qint64 mostMs)
{
    const qint64 until = m_clock.monotonicMs() + mostMs;
    while (!done()) {
        qint64 next = core.isOver() ? -1 : core.wakeAtMs();
        for (const Pending& pending : std::as_const(m_pending)) {
            if (next < 0 || pending.dueMs < next)
                next = pending.dueMs;
        }
        if (next < 0 || next > until || m_clock.monotonicMs() >= until)
            return done();
        m_clock.advanceTo(qMax(next, m_clock.monotonicMs() + 1));
        QList<Pending> due;
        for (auto it = m_pending.begin(); it != m_pending.end();) {
            if (it->dueMs <= m_clock.monotonicMs()) {
                due << *it;
                it = m_pending.erase(it);
            } else {
                ++it;
            }
        }
        std::stable_sort(due.begin(), due.end(), [](const Pending& a, const Pending& b) {
            return a.dueMs == b.dueMs ? a.order < b.order : a.dueMs < b.dueMs;
        });
        for (const Pending& pending : std::as_const(due))
            core.report(pending.report);
        core.tick();
        if (!core.isOver() && core.wakeAtMs() >= 0 && core.wakeAtMs() <= m_clock.monotonicMs() && ++m_spins > 3)
            qFatal("the run wants to be woken at a time that has passed: it would spin");
    }
    return true;
}
