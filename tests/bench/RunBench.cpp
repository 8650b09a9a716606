// What it costs that a run cannot be lost, as ratios in one run: a detached task against the same command directly over
// the same SSH connection (real sshd on loopback), the agent's share for `true`, the node's processor time while a
// silent task is followed, opening a long journal. POSIX; nothing is judged.
// usage: RunBench [MiB of output (200)]
#include "backend/local/LocalSession.h"
#include "backend/node/NodeAgent.h"
#include "backend/ssh/LibsshSession.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SshTestDoubles.h"
#include "wizard/journal/Journal.h"
#include "wizard/run/RunSnapshot.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>

#include <sys/resource.h>

using namespace backend;

namespace {

constexpr int kOutputRounds = 7;
constexpr int kTrueRounds = 41;
constexpr int kShortSilence = 5, kLongSilence = 25; ///< seconds; their difference holds no start and no end

class CountingRaw final : public RawSink {
public:
    bool raw(qint64, QByteArrayView chunk) override
    {
        total += chunk.size();
        return true;
    }
    qint64 total = 0;
};

/// A command's wall time in ms and the bytes of its output; -1: it did not end as it should.
struct Taken {
    double ms = 0;
    qint64 bytes = -1;
};

LockOwner owner(const QString& run)
{
    LockOwner owner;
    owner.run = run;
    owner.person = owner.desk = QStringLiteral("bench");
    return owner;
}

double since(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// The least and the most of them, without one in twenty at either end: the noise of this run.
QString spread(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return QStringLiteral("%1 to %2")
        .arg(values.at(values.size() / 20), 0, 'f', 1)
        .arg(values.at(values.size() - 1 - values.size() / 20), 0, 'f', 1);
}

Taken direct(NodeSession& session, const QByteArray& script)
{
    BytesInput input;
    CountingSink sink;
    QElapsedTimer timer;
    timer.start();
    const bool well = session.exec(script, input, sink, 0).isSuccess();
    return {since(timer), well ? sink.total : -1};
}

/// The same as a task of the agent: claimed, started detached, followed to its end, its output hashed on the node.
Taken detached(NodeAgent& agent, int task, const QByteArray& script)
{
    TaskLaunch launch;
    launch.script = script;
    CountingRaw sink;
    QElapsedTimer timer;
    timer.start();
    const auto status = agent.startAndFollow({task, 1}, launch, 0, sink);
    const bool well = status && status->phase == TaskPhase::Ended && status->exitCode == 0;
    return {since(timer), well ? sink.total : -1};
}

void outputOf(NodeSession& session, NodeAgent& agent, qint64 mebibytes, QTextStream& out)
{
    const qint64 bytes = mebibytes * 1024 * 1024;
    const QByteArray script =
        "yes 'a line of output as a restore prints it, some sixty bytes long' | head -c " + QByteArray::number(bytes);
    QList<double> plain, asTask;
    bool whole = true;
    for (int round = 0; round < kOutputRounds; ++round) {
        const Taken one = direct(session, script);
        const Taken other = detached(agent, 1 + round, script);
        plain << one.ms;
        asTask << other.ms;
        whole &= one.bytes == bytes && other.bytes == bytes;
    }
    out << mebibytes << " MiB of output: directly " << median(plain) << " ms (" << spread(plain) << "), detached "
        << median(asTask) << " ms (" << spread(asTask) << "), ratio " << median(asTask) / median(plain)
        << " (medians of " << kOutputRounds << ")" << (whole ? "\n" : " NOT ALL BYTES CAME\n");
    out.flush();
}

/// Beside it the floor: what the claim before and the exit code after a task need, two syncs and a dozen processes, by
/// hand in one command.
void shortCommand(NodeSession& session, NodeAgent& agent, QTextStream& out)
{
    const QByteArray files = "cd " + agent.stateFolder() + " && echo x >floor && ";
    const QByteArray syncs = files + "sync floor . && echo y >floor && sync floor .";
    const QByteArray processes = "for i in 1 2 3 4 5 6 7 8 9 10 11 12; do /bin/true; done";
    QList<double> plain, asTask, synced, forked;
    for (int round = 0; round < kTrueRounds; ++round) {
        plain << direct(session, "true").ms;
        asTask << detached(agent, 100 + round, "true").ms;
        synced << direct(session, syncs).ms;
        forked << direct(session, processes).ms;
    }
    const double base = median(plain);
    out << "true on an open connection: directly " << base << " ms (" << spread(plain) << "), detached "
        << median(asTask) << " ms (" << spread(asTask) << "), extra " << median(asTask) - base << " ms (medians of "
        << kTrueRounds << "); floor: two syncs " << median(synced) - base << " ms, twelve processes "
        << median(forked) - base << " ms\n";
    out.flush();
}

/// Processor time of this program or of its children: on a busy machine the figure that carries over.
double cpuMs(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto ms = [](const timeval& time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// The follower is a child of this program when the node is this machine; the task itself is detached and is not.
void silence(QTextStream& out)
{
    LocalSession session;
    NodeAgent agent(session, QStringLiteral("silence"));
    if (!session.open() || !agent.hello() || !agent.lock(owner(QStringLiteral("silence")))) {
        out << "following: no agent on this machine\n";
        return;
    }
    std::array<double, 2> cpu{}, wall{};
    for (size_t i = 0; i < cpu.size(); ++i) {
        const double before = cpuMs(RUSAGE_CHILDREN);
        wall[i] = detached(agent, 1 + int(i), "sleep " + QByteArray::number(i ? kLongSilence : kShortSilence)).ms;
        cpu[i] = cpuMs(RUSAGE_CHILDREN) - before;
    }
    const double used = cpu[1] - cpu[0], passed = wall[1] - wall[0];
    out << "following a silent task: " << used << " ms of the node's processor in " << passed << " ms, "
        << 100 * used / passed << " % of a core\n";
    out.flush();
}

/// A line of a run whose tasks are begun, give evidence and end.
wizard::JournalLine lineOf(int number, const QString& previous)
{
    static const std::array<const char*, 4> types = {wizard::event::TaskIntended, wizard::event::TaskStarted,
                                                     wizard::event::TaskEvidence, wizard::event::TaskEnded};
    const int task = number / 4 % 40 + 1, attempt = number / 160 + 1;
    return {number,
            QDateTime::fromMSecsSinceEpoch(1'763'000'000'000 + number, Qt::UTC),
            QLatin1String(types.at(size_t(number) % types.size())),
            {{"n", task},
             {"attempt", attempt},
             {"node", "server-1"},
             {"command", "systemctl start --no-block rke2-server"},
             {"kind", "line"},
             {"text", "Line in the output"},
             {"holds", true},
             {"state", "succeeded"},
             {"exitCode", 0}},
            previous};
}

wizard::Plan planOfFortySteps()
{
    wizard::Plan plan;
    plan.nodes << QStringLiteral("server-1");
    for (int n = 1; n <= 40; ++n) {
        wizard::PlannedTask task;
        task.n = n;
        task.executor = QStringLiteral("server-1");
        plan.tasks << task;
    }
    return plan;
}

void longJournal(const QString& folder, int count, QTextStream& out)
{
    const QString path = QStringLiteral("%1/journal-%2.ndjson").arg(folder).arg(count);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QString digest = wizard::lineDigest({});
    for (int number = 1; number <= count; ++number) {
        const QByteArray bytes = wizard::lineBytes(lineOf(number, digest));
        digest = wizard::lineDigest(bytes);
        file.write(bytes + '\n');
    }
    file.close();
    const wizard::Plan plan = planOfFortySteps();
    const double cpuBefore = cpuMs(RUSAGE_SELF);
    QElapsedTimer timer;
    timer.start();
    const auto content = wizard::readJournal(path);
    const double read = since(timer);
    if (!content || content->lines.size() != count) {
        out << "journal of " << count << " events: not read\n";
        return;
    }
    QList<wizard::RunEvent> events;
    for (const wizard::JournalLine& line : content->lines)
        events << wizard::RunEvent{line.seq, line.time, line.type, line.body};
    const wizard::RunSnapshot snapshot = wizard::replay(plan, QStringLiteral("bench"), events);
    const double whole = since(timer), cpu = cpuMs(RUSAGE_SELF) - cpuBefore;
    out << "journal of " << count << " events (" << file.size() / 1024 << " KiB): opened in " << whole
        << " ms, of which " << whole - read << " ms to fold it; processor time " << cpu << " ms, " << 1000 * cpu / count
        << " us an event" << (snapshot.lastSeq == count ? "\n" : " NOT ALL FOLDED\n");
    out.flush();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("node"));
    OpenSshServer server;
    server.setEnvironment(QStringLiteral("ROLLBACK_WIZARD_STATE"), state);
    if (const QString problem = server.start(); !problem.isNull()) {
        out << problem << '\n';
        return 77;
    }
    TrustingPolicy policy;
    ScriptedCredentials credentials;
    LibsshSession session(loginTo(server), policy, credentials);
    NodeAgent agent(session, QStringLiteral("bench"));
    if (!session.open() || !agent.hello() || !agent.lock(owner(QStringLiteral("bench")))) {
        out << "no agent over SSH on this machine\n";
        return 1;
    }
    outputOf(session, agent, argc > 1 ? QByteArray(argv[1]).toLongLong() : 200, out);
    shortCommand(session, agent, out);
    qputenv("ROLLBACK_WIZARD_STATE", state.toUtf8() + "-silent"); // the other one is locked by the run above
    silence(out);
    for (const int count : {25'000, 50'000, 100'000})
        longJournal(folder.path(), count, out);
    return 0;
}
