#include "backend/node/AgentProtocol.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace backend::agent {

namespace {
/// Texts for a person, in one translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgentProtocol)
};

constexpr char headMark[] = "@rollback-wizard 1 ";
constexpr char endLine[] = "@rollback-wizard end";
constexpr qsizetype keptBefore = qsizetype(64) * 1024;
constexpr std::array<const char*, 5> phaseWords = {"not-started", "running", "ended", "died-with-machine", "vanished"};

QByteArray oneLine(QByteArray value)
{
    for (char& c : value) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    return value;
}

std::optional<Verb> verbOf(QByteArrayView word)
{
    for (int i = 0; i <= static_cast<int>(Verb::Clean); ++i) {
        if (verbWord(static_cast<Verb>(i)) == word)
            return static_cast<Verb>(i);
    }
    return std::nullopt;
}

/// "@rollback-wizard 1 VERB ok|refused CODE"; any other line is none.
std::optional<Reply> replyHead(const QByteArray& line)
{
    if (!line.startsWith(headMark))
        return std::nullopt;
    const QByteArrayList words = line.mid(sizeof(headMark) - 1).split(' ');
    const auto verb = verbOf(words.value(0));
    Reply reply;
    if (!verb)
        return std::nullopt;
    reply.verb = *verb;
    if (words.size() == 3 && words[1] == "refused")
        reply.refusal = QString::fromUtf8(words[2]);
    else if (words.size() != 2 || words[1] != "ok")
        return std::nullopt;
    return reply;
}

Error oddReply(const Reply& reply, const char* missing)
{
    return {QStringLiteral("agent.reply"),
            Words::tr("The node's program gave an answer that does not make sense."),
            QString::fromUtf8(formatReply(reply) + missing),
            {}};
}

Error refused(const Reply& reply, const QString& message, const QString& hint)
{
    return {reply.refusal, message, QString::fromUtf8(reply.field("detail")), hint};
}

QString heartbeatText(qint64 seconds)
{
    if (seconds < 120)
        return Words::tr("It showed itself %1 seconds ago.").arg(seconds);
    return Words::tr("It showed itself %1 minutes ago.").arg(seconds / 60);
}

Error lockError(const Reply& reply, const QString& node)
{
    const auto field = [&reply](const char* key) { return QString::fromUtf8(reply.field(key)); };
    const bool newer = reply.refusal == QLatin1String("agent.epoch");
    const QString message = newer ? Words::tr("%1: this run is led by %2 on %3.")
                                  : Words::tr("%1: another rollback holds this machine, started by %2 on %3.");
    Error error = refused(
        reply, message.arg(node, field("person"), field("desk")),
        newer ? Words::tr("Go on there, or take the run over again.")
              : Words::tr("Wait until it has ended, or take its lock away when you know that nobody works with it."));
    error.detail = Words::tr("Run %1, epoch %2.").arg(field("run"), field("epoch")) + QLatin1Char(' ') +
                   heartbeatText(reply.field("heartbeat-age").toLongLong());
    return error;
}
} // namespace

QByteArray Reply::field(QByteArrayView key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [key](const auto& f) { return f.first == key; });
    return found == fields.end() ? QByteArray() : found->second;
}

QByteArray formatReply(const Reply& reply)
{
    QByteArray out = headMark + verbWord(reply.verb);
    out += reply.refusal.isEmpty() ? QByteArray(" ok\n") : " refused " + reply.refusal.toUtf8() + '\n';
    for (const auto& [key, value] : reply.fields)
        out += key + ' ' + oneLine(value) + '\n';
    return out + endLine + '\n';
}

std::optional<Reply> parseReply(QByteArrayView textOfStream)
{
    std::optional<Reply> reply;
    const QByteArrayList lines = textOfStream.toByteArray().split('\n');
    // The last piece has no line end yet: not whole.
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QByteArray& line = lines[i];
        if (auto head = replyHead(line)) {
            reply = std::move(head);
        } else if (reply) {
            if (line == endLine)
                return reply;
            const qsizetype space = line.indexOf(' ');
            if (space > 0)
                reply->fields.append({line.left(space), line.mid(space + 1)});
        }
    }
    return std::nullopt;
}

Reply helloReply(const AgentHello& hello, qint64 nodeClockMs)
{
    return {Verb::Hello,
            {},
            {{"protocol", QByteArray::number(hello.protocol)},
             {"hostname", hello.hostname.toUtf8()},
             {"machine", hello.machineId.toUtf8()},
             {"boot", hello.bootId.toUtf8()},
             {"uid", hello.uid.toUtf8()},
             {"systemd", hello.hasSystemd ? "yes" : "no"},
             {"state", hello.stateFolder.toUtf8()},
             {"clock", QByteArray::number(nodeClockMs)}}};
}

Result<AgentHello> readHello(const Reply& reply, qint64* nodeClockMs)
{
    const auto field = [&reply](const char* key) { return QString::fromUtf8(reply.field(key)); };
    AgentHello hello;
    hello.protocol = reply.field("protocol").toInt();
    hello.hostname = field("hostname");
    hello.machineId = field("machine");
    hello.bootId = field("boot");
    hello.uid = field("uid");
    hello.hasSystemd = reply.field("systemd") == "yes";
    hello.stateFolder = field("state");
    if (hello.protocol != protocolVersion || !hello.stateFolder.startsWith(QLatin1Char('/')))
        return oddReply(reply, "(protocol or state)");
    *nodeClockMs = reply.field("clock").toLongLong();
    return hello;
}

Reply statusReply(Verb verb, const TaskStatus& status)
{
    Reply reply{verb, {}, {{"phase", phaseWords[static_cast<std::size_t>(status.phase)]}}};
    if (status.phase == TaskPhase::Ended)
        reply.fields.append({"exit", QByteArray::number(status.exitCode)});
    reply.fields.append({"bytes", QByteArray::number(status.rawBytes)});
    if (!status.rawSha256.isEmpty())
        reply.fields.append({"sha256", status.rawSha256.toUtf8()});
    if (status.cpuMs >= 0)
        reply.fields.append({"cpu", QByteArray::number(status.cpuMs)});
    if (!status.startedAt.isEmpty())
        reply.fields.append({"started", status.startedAt.toUtf8()});
    if (!status.endedAt.isEmpty())
        reply.fields.append({"ended", status.endedAt.toUtf8()});
    return reply;
}

Result<TaskStatus> readStatus(const Reply& reply)
{
    const auto phase = std::find(phaseWords.begin(), phaseWords.end(), reply.field("phase"));
    if (phase == phaseWords.end())
        return oddReply(reply, "(phase)");
    TaskStatus status;
    status.phase = static_cast<TaskPhase>(phase - phaseWords.begin());
    bool ok = true;
    if (status.phase == TaskPhase::Ended)
        status.exitCode = reply.field("exit").toInt(&ok);
    if (!ok)
        return oddReply(reply, "(exit)");
    status.rawBytes = reply.field("bytes").toLongLong();
    status.rawSha256 = QString::fromUtf8(reply.field("sha256"));
    const QByteArray cpu = reply.field("cpu");
    status.cpuMs = cpu.isEmpty() ? -1 : cpu.toLongLong();
    status.startedAt = QString::fromUtf8(reply.field("started"));
    status.endedAt = QString::fromUtf8(reply.field("ended"));
    return status;
}

Reply doneReply(Verb verb)
{
    return {verb, {}, {}};
}

Reply refusalReply(Verb verb, const QString& code, const QByteArray& detail)
{
    Reply reply{verb, code, {}};
    if (!detail.isEmpty())
        reply.fields.append({"detail", detail});
    return reply;
}

Reply lockedReply(Verb verb, const QString& code, const LockOwner& owner, qint64 heartbeatAgeSeconds)
{
    return {verb,
            code,
            {{"run", owner.run.toUtf8()},
             {"person", owner.person.toUtf8()},
             {"desk", owner.desk.toUtf8()},
             {"epoch", QByteArray::number(owner.epoch)},
             {"heartbeat-age", QByteArray::number(heartbeatAgeSeconds)}}};
}

Reply busyReply(Verb verb, TaskKey unended, TaskPhase phase)
{
    return {verb,
            QStringLiteral("agent.busy"),
            {{"task", QByteArray::number(unended.task) + '.' + QByteArray::number(unended.attempt)},
             {"phase", phaseWords[static_cast<std::size_t>(phase)]}}};
}

Error refusalError(const Reply& reply, const QString& nodeName)
{
    const QString node = nodeName.isEmpty() ? Words::tr("The node") : nodeName;
    const QString& code = reply.refusal;
    if (code == QLatin1String("agent.locked") || code == QLatin1String("agent.epoch"))
        return lockError(reply, node);
    if (code == QLatin1String("agent.unlocked"))
        return refused(reply, Words::tr("%1: this run does not hold the lock of the machine.").arg(node),
                       Words::tr("Connect again, so that the lock is taken before anything starts."));
    if (code == QLatin1String("agent.busy")) {
        Error error =
            refused(reply, Words::tr("%1: an earlier start of this step is not proven to have ended.").arg(node),
                    Words::tr("Look at what it does, wait for its end, or end it."));
        error.detail = Words::tr("Task and attempt %1: %2.")
                           .arg(QString::fromUtf8(reply.field("task")), QString::fromUtf8(reply.field("phase")));
        return error;
    }
    if (code == QLatin1String("agent.notfound"))
        return refused(reply, Words::tr("%1 knows nothing of this start of the step.").arg(node), {});
    if (code == QLatin1String("agent.offset"))
        return refused(reply,
                       Words::tr("%1: the log of the step is shorter than what is already stored here.").arg(node),
                       Words::tr("The log on the node has been changed from outside. Read it there."));
    if (code == QLatin1String("agent.unfit"))
        return refused(
            reply,
            Words::tr("%1 lacks what a step needs to be found again after a broken connection: %2.")
                .arg(node, QString::fromUtf8(reply.field("detail"))),
            Words::tr("Install it there. A desk with macOS cannot have it: name a jump box with Linux as the "
                      "workstation of the case."));
    return refused(reply, Words::tr("%1: the program on the node could not do its work.").arg(node), {});
}

QByteArray streamHead(Verb verb)
{
    return headMark + verbWord(verb) + " stream\n";
}

QByteArray beatLine()
{
    return QByteArrayLiteral("@rollback-wizard beat\n");
}

QByteArrayView StreamHeadFilter::feed(QByteArrayView bytes)
{
    if (m_seen)
        return bytes;
    m_before.append(bytes);
    const qsizetype at = m_before.indexOf(m_head);
    if (at < 0) {
        if (m_before.size() > keptBefore)
            m_before = m_before.right(keptBefore / 2);
        return {};
    }
    m_seen = true;
    m_rest = m_before.mid(at + m_head.size());
    m_before.truncate(at);
    return m_rest;
}

} // namespace backend::agent
