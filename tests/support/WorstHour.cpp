#include "WorstHour.h"

#include "PlanBuilder.h"
#include "wizard/record/Record.h"
#include "wizard/run/Scheduler.h"

#include <QJsonArray>
#include <QSet>

using namespace wizard;
using Execution = SimulatedCluster::Execution;
using End = Execution::End;

namespace {

constexpr int kMostHappenings = 50;

/// Three nodes; parallel and serial steps, a foreseen cut, a destroying step with a way back, one that can be found
/// done, a wait, skips that others need.
Plan worstPlan()
{
    PlanBuilder builder({"s1", "s2", "a1"});
    PlannedTask& copy = builder.step("copy", "s1");
    copy.parallel = 3;
    copy.skip = "reason";
    builder.also("s2");
    builder.also("a1");
    PlannedTask& stop = builder.step("stop", "a1");
    stop.parallel = 2;
    stop.expectsDisconnect = true;
    stop.needs << "copy";
    builder.also("s2");
    PlannedTask& reset = builder.step("reset", "s1");
    reset.effect = Effect::Destroy;
    reset.pointOfNoReturn = "start";
    reset.limitSeconds = 60;
    reset.undoScript = "undo-reset";
    reset.undoCheck = "undone-reset";
    reset.markDone = "check";
    reset.verify.checks << PlanBuilder::check("reset", "s2");
    PlannedTask& join = builder.step("join", "s2");
    join.skip = "reason";
    join.needs << "reset";
    builder.also("a1");
    PlannedTask& ready = builder.step("ready", "s1");
    ready.kind = TaskKind::Wait;
    ready.verify = {};
    ready.verify.checks << PlanBuilder::check("cluster", "s2");
    ready.verify.checks.first().withinSeconds = 30;
    ready.skip = "reason";
    builder.finalCheck("cluster", "s1");
    return builder.plan;
}

void press(SimulatedDesk& desk, RunControl::Kind kind)
{
    RunControl control;
    control.kind = kind;
    desk.core->control(control);
}

bool isScript(const PlannedTask& task)
{
    return task.kind == TaskKind::Script;
}

QString named(const Execution& one)
{
    return QStringLiteral("%1.%2 on %3").arg(one.task).arg(one.attempt).arg(one.node);
}

} // namespace

WorstHour::WorstHour(quint32 seed, Broken broken)
    : m_plan(worstPlan()), m_broken(broken), m_random(seed), m_cluster(m_plan, seed ^ 0x5eed)
{
    m_cluster.keepsClaims = broken != Broken::NoClaim;
    m_cluster.checkFailsOneIn = 8;
    m_cluster.behaviour = [this](const PlannedTask& task) {
        const int draw = below(12);
        SimulatedCluster::Behaviour how{draw == 0 ? 1 : 0, "done " + task.step, 200 + below(90) * 1000};
        if (draw <= 1) // failed, or exit code 0 without the line that proves it
            how.line = "no";
        return how;
    };
    m_desks.push_back(std::make_unique<SimulatedDesk>(m_cluster, m_plan, "desk-1"));
    m_leader = m_desks.back().get();
    m_leader->retriesBlindly = broken == Broken::BlindRetry;
}

void WorstHour::note(const QString& what)
{
    m_story << QStringLiteral("%1 s: %2").arg(m_cluster.clock.monotonicMs() / 1000).arg(what);
}

QList<SimulatedDesk*> WorstHour::desks()
{
    QList<SimulatedDesk*> all;
    for (const auto& desk : m_desks)
        all << desk.get();
    return all;
}

bool WorstHour::isOver()
{
    return m_leader->core && isFinal(m_leader->core->snapshot().state);
}

void WorstHour::run()
{
    m_leader->begin();
    const auto waits = [this] {
        return !m_leader->isAtWork() || m_leader->core->snapshot().decision.open ||
               m_leader->core->snapshot().state == RunState::Paused;
    };
    for (int i = 0; i < kMostHappenings && !isOver(); ++i) {
        something();
        m_cluster.pass(desks(), 500 + below(40) * 1000, waits);
    }
    calmDown();
    m_last = m_leader->core ? m_leader->core->snapshot()
                            : replay(m_plan, SimulatedCluster::runId(), m_leader->journal.events());
}

void WorstHour::something()
{
    if (!m_leader->isAtWork() && below(3) == 0)
        return bringBack(*m_leader);
    happen(below(18));
}

void WorstHour::happen(int what)
{
    const QString node = anyNode();
    SimulatedDesk& anyDesk = *m_desks[size_t(below(int(m_desks.size())))];
    switch (what) {
    case 0:
    case 1:
        note("cut " + anyDesk.name + " " + node);
        return m_cluster.cut(anyDesk, node);
    case 2:
    case 3:
        note("mend " + node);
        m_cluster.powerOn(node);
        return m_cluster.mend(node);
    case 4:
        note("power cut " + node);
        m_cluster.powerCut(node);
        for (SimulatedDesk* desk : desks())
            m_cluster.cut(*desk, node);
        return;
    case 5:
    case 6:
        return dieSoon();
    case 7:
        note("disk full " + anyDesk.name);
        anyDesk.journal.diskFull = true;
        return;
    case 8:
        note("slow " + node);
        return m_cluster.slow(node, below(3) == 0 ? 0 : below(20000));
    case 9:
        if (m_leader->isAtWork())
            press(*m_leader, below(2) == 0 ? RunControl::Kind::PauseAfterStep : RunControl::Kind::Continue);
        return;
    case 10:
        return below(4) == 0 ? takeOver() : answer(anyDesk, below(100));
    default:
        return answer(*m_leader, below(100));
    }
}

void WorstHour::dieSoon()
{
    SimulatedJournal& journal = m_leader->journal;
    journal.diesAt = journal.lines.size() + below(12);
    journal.diesAfter = below(2) == 0;
    journal.unsynced = m_broken == Broken::NoWriteAhead ? 1 + below(6) : 0;
    note(QStringLiteral("%1 dies at line %2").arg(m_leader->name).arg(journal.diesAt));
}

void WorstHour::bringBack(SimulatedDesk& desk)
{
    const RunSnapshot known = replay(m_plan, SimulatedCluster::runId(), desk.journal.events());
    if (isFinal(known.state))
        return;
    // Its take-over reached some nodes only, and the others know the desk before: the person decides it again.
    if (&desk == m_leader && m_takeOvers > 0 && known.replaced)
        return takeOverAgain();
    note("resume " + desk.name);
    if (known.startedAt.isValid()) {
        desk.resume();
    } else { // never confirmed: nothing was done, and the person begins anew
        desk.journal = {};
        desk.begin();
    }
}

void WorstHour::takeOver()
{
    const QList<JournalLine> copy = m_cluster.copiedJournal();
    const int epoch = m_cluster.highestEpoch();
    if (copy.isEmpty() || epoch == 0 || m_takeOvers == 2)
        return;
    ++m_takeOvers;
    m_desks.push_back(
        std::make_unique<SimulatedDesk>(m_cluster, m_plan, QStringLiteral("desk-%1").arg(m_desks.size() + 1)));
    m_leader = m_desks.back().get();
    note(m_leader->name + " takes over");
    m_leader->retriesBlindly = m_broken == Broken::BlindRetry;
    m_leader->journal.lines = copy;
    m_leader->resume(epoch);
}

void WorstHour::takeOverAgain()
{
    note(m_leader->name + " takes over again");
    const QList<JournalLine> copy = m_cluster.copiedJournal();
    const QList<JournalLine>& mine = m_leader->journal.lines;
    const bool knowsAll =
        copy.isEmpty() || (mine.size() >= copy.size() && mine.at(copy.size() - 1).time == copy.last().time &&
                           mine.at(copy.size() - 1).body == copy.last().body);
    if (!knowsAll)
        m_leader->journal.lines = copy;
    m_leader->resume(qMax(1, m_cluster.highestEpoch()));
}

void WorstHour::answer(SimulatedDesk& desk, int draw)
{
    if (!desk.isAtWork()) {
        if (&desk == m_leader || draw % 3 == 0)
            bringBack(desk);
        return;
    }
    const RunSnapshot& now = desk.core->snapshot();
    if (now.state == RunState::Paused)
        return press(desk, RunControl::Kind::Continue);
    if (!now.decision.open)
        return;
    const QList<DecisionView::Choice>& choices = now.decision.choices;
    QString choice = choices.at(draw % choices.size()).id;
    if ((choice == QLatin1String("stop") || choice == QLatin1String("leave-running")) && draw % 7 != 0)
        choice = choices.first().id == QLatin1String("stop") ? choices.last().id : choices.first().id;
    note(desk.name + " chooses " + choice);
    desk.core->control({RunControl::Kind::Decide, now.decision.task, choice, "because", desk.name});
}

/// Everything is there again, and every question is answered, until the run has ended.
void WorstHour::calmDown()
{
    m_cluster.checkFailsOneIn = 0;
    m_cluster.behaviour = [](const PlannedTask& task) {
        return SimulatedCluster::Behaviour{0, "done " + task.step, 1000};
    };
    for (int i = 0; i < 300 && !isOver(); ++i) {
        mendEverything();
        m_leader->journal.diesAt = -1;
        answer(*m_leader, i);
        m_cluster.pass(desks(), 600 * 1000, [this] {
            return !m_leader->isAtWork() || m_leader->core->snapshot().decision.open ||
                   m_leader->core->snapshot().state == RunState::Paused;
        });
    }
    // Who was replaced does not know it yet, and goes on if it is let.
    mendEverything();
    for (int i = 0; i < 4; ++i) {
        for (SimulatedDesk* desk : desks()) {
            if (desk != m_leader)
                answer(*desk, 3 * i);
        }
        m_cluster.pass(desks(), 150 * 1000, [] { return false; });
    }
}

void WorstHour::mendEverything()
{
    for (const QString& node : m_plan.nodes) {
        m_cluster.powerOn(node);
        m_cluster.mend(node);
        m_cluster.slow(node, 0);
    }
}

QStringList WorstHour::violations() const
{
    QStringList found = m_cluster.misdeeds;
    if (!isFinal(m_last.state))
        found << "the run does not come to an end: " + word(m_last.state) + " " + m_last.stateReason;
    for (const auto& desk : m_desks) {
        if (desk.get() != m_leader && desk->isAtWork())
            found << desk->name + " does not know that the run is not its own any more";
    }
    checkExecutions(found);
    checkOrder(found);
    checkNeeds(found);
    checkOutcomes(found);
    checkCourses(found);
    checkJournal(found);
    checkRecord(found);
    return found;
}

/// A person's word to start a step again, on whichever desk; copied journals repeat it.
int WorstHour::decisionsToRepeat(int task) const
{
    QSet<QString> decisions;
    for (const auto& desk : m_desks) {
        for (const JournalLine& line : desk->journal.lines) {
            const QString choice = line.body["choice"].toString();
            const bool repeats = choice == QLatin1String("retry") || choice == QLatin1String("undo");
            if (line.type == QLatin1String(event::DecisionMade) && repeats && line.body["n"].toInt() == task)
                decisions << line.body["by"].toString() + line.time.toString(Qt::ISODateWithMs);
        }
    }
    return int(decisions.size());
}

/// Nothing twice, nothing that no journal had announced, no repetition that nobody asked for.
void WorstHour::checkExecutions(QStringList& found) const
{
    QSet<QString> keys;
    QMap<int, int> starts;
    for (const Execution& one : m_cluster.history) {
        const QString key = QStringLiteral("%1.%2").arg(one.task).arg(one.attempt);
        if (keys.contains(key))
            found << named(one) + " was executed twice";
        keys << key;
        ++starts[one.task];
        if (!one.announced)
            found << named(one) + " was executed before a journal said so";
    }
    for (auto it = starts.cbegin(); it != starts.cend(); ++it) {
        if (it.value() > 1 + decisionsToRepeat(it.key()))
            found << QStringLiteral("task %1 was started %2 times, more often than anybody decided")
                         .arg(it.key())
                         .arg(it.value());
    }
}

/// A step ends on all its nodes before the next begins.
void WorstHour::checkOrder(QStringList& found) const
{
    for (const Execution& later : m_cluster.history) {
        for (const Execution& one : m_cluster.history) {
            if (m_plan.task(one.task)->group >= m_plan.task(later.task)->group)
                continue;
            const bool stillRan =
                one.beganMs <= later.beganMs && (one.end == End::Running || one.endsMs > later.beganMs);
            if (one.beganMs > later.beganMs || stillRan)
                found << named(later) + " began before " + named(one) + " had ended";
        }
    }
}

void WorstHour::checkNeeds(QStringList& found) const
{
    const QSet<int> overridden = overriddenNeeds(m_last);
    for (const Execution& one : m_cluster.history) {
        const PlannedTask& task = *m_plan.task(one.task);
        for (const PlannedTask& other : m_plan.tasks) {
            if (task.needs.contains(other.step) && !overridden.contains(task.n) &&
                m_last.tasks.value(other.n).state == TaskState::Skipped)
                found << named(one) + " was executed although it needs what was skipped: " + other.step;
        }
    }
}

/// What is claimed at the end is what happened; where that cannot be known, it is called unknown.
void WorstHour::checkOutcomes(QStringList& found) const
{
    for (const PlannedTask& task : m_plan.tasks) {
        if (!isScript(task))
            continue;
        const TaskView view = m_last.tasks.value(task.n);
        const Execution* last = nullptr;
        int count = 0;
        for (const Execution& one : m_cluster.history) {
            if (one.task != task.n)
                continue;
            ++count;
            last = !last || one.attempt > last->attempt ? &one : last;
        }
        const QString claim = QStringLiteral("task %1 is called %2").arg(task.n).arg(word(view.state));
        if (view.state == TaskState::Succeeded &&
            (!last || last->attempt != view.attempts || last->end != End::Exited || last->exitCode != 0))
            found << claim + ", but it was not done";
        if (view.state == TaskState::AlreadyDone && !m_cluster.wasDone(task.step))
            found << claim + ", but it was not done";
        if (view.provenEnded && m_cluster.runs(task.n))
            found << claim + " and ended, but it runs";
        if (view.attempts == 0 && count > 0)
            found << claim + " and never begun, but it was executed";
        if (m_last.state == RunState::Completed && view.state != TaskState::Succeeded &&
            view.state != TaskState::AlreadyDone && view.state != TaskState::NotNeeded)
            found << claim + " in a run that is called completed";
    }
}

/// A step and its way back are never taken for one another.
void WorstHour::checkCourses(QStringList& found) const
{
    for (const JournalLine& line : m_leader->journal.lines) {
        if (line.type != QLatin1String(event::TaskIntended) || line.body["unclear"].toBool())
            continue;
        for (const Execution& one : m_cluster.history) {
            const bool same = one.task == line.body["n"].toInt() && one.attempt == line.body["attempt"].toInt();
            if (same && one.undo != line.body["undo"].toBool())
                found << named(one) + (one.undo ? " took back" : " went forward") + ", which its journal does not say";
        }
    }
    for (const Execution& one : m_cluster.history) {
        const TaskView view = m_last.tasks.value(one.task);
        if (one.undo && one.attempt == view.attempts && view.state == TaskState::Succeeded)
            found << named(one) + " took back, and the step is called succeeded";
    }
}

/// The journal, read back from its bytes, is the whole truth.
void WorstHour::checkJournal(QStringList& found) const
{
    QList<RunEvent> events;
    for (const JournalLine& line : m_leader->journal.lines) {
        JournalLine read;
        QString error;
        if (!parseLine(lineBytes(line), read, error)) {
            found << "a journal line cannot be read back: " + error;
            return;
        }
        events << RunEvent{read.seq, read.time, read.type, read.body};
    }
    RunSnapshot again = replay(m_plan, SimulatedCluster::runId(), events);
    again.journalDigest = m_last.journalDigest;
    if (makeRecord(again, {}).json != makeRecord(m_last, {}).json)
        found << "the journal does not replay to the same record";
}

void WorstHour::checkRecord(QStringList& found) const
{
    const QJsonArray steps = makeRecord(m_last, {}).json["steps"].toArray();
    for (const QJsonValue value : steps) {
        const QJsonObject step = value.toObject();
        for (const Execution& one : m_cluster.history) {
            if (one.task != step["n"].toInt() || one.attempt != step["attempts"].toInt())
                continue;
            const bool ended = one.end == End::Exited || one.end == End::Stopped;
            if (step["outcome"] == QLatin1String("succeeded") && step["exitCode"].toInt(-2) != one.exitCode)
                found << named(one) + " has another exit code in the record";
            if (step["outcome"] == QLatin1String("succeeded") &&
                step["output"].toObject()["bytes"].toInt() != one.output.size())
                found << named(one) + " has another length of output in the record";
            if (step["outcome"] == QLatin1String("failed") && !ended)
                found << named(one) + " is called failed in the record, but nobody can know";
        }
    }
}

QStringList WorstHour::journal() const
{
    QStringList lines;
    for (const JournalLine& line : m_leader->journal.lines)
        lines << QString::fromUtf8(lineBytes(line));
    return lines;
}

QString WorstHour::story() const
{
    QStringList text = m_story;
    for (const Execution& one : m_cluster.history)
        text << QStringLiteral("executed %1 from %2 to %3 ms, end %4, exit %5")
                    .arg(named(one))
                    .arg(one.beganMs)
                    .arg(one.endsMs)
                    .arg(int(one.end))
                    .arg(one.exitCode);
    for (const auto& desk : m_desks) {
        text << "journal of " + desk->name;
        for (const JournalLine& line : desk->journal.lines)
            text << QString::fromUtf8(lineBytes(line)).left(300);
    }
    return text.join('\n');
}
