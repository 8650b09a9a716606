// RunCore: whose turn it is, and what has to be asked of a person first.
#include "wizard/run/RunCore.h"

#include <QCoreApplication>

namespace wizard {

namespace {

/// A node may be away this long before a person is asked; a foreseen cut may take as long as its step.
constexpr qint64 kAwayPatienceMs = qint64(2) * 60 * 1000;

std::optional<Trouble::Kind> troubleOf(TaskState state)
{
    switch (state) {
    case TaskState::Failed:
        return Trouble::Kind::Failed;
    case TaskState::Unknown:
        return Trouble::Kind::Unknown;
    case TaskState::Overdue:
        return Trouble::Kind::Overdue;
    case TaskState::Cancelled:
        return Trouble::Kind::Cancelled;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Trouble> RunCore::taskTrouble(const PlannedTask& task) const
{
    const TaskState state = m_snapshot.tasks.value(task.n).state;
    const auto kind = troubleOf(state);
    if (!kind || m_looking == task.n || m_takingBack == task.n)
        return std::nullopt;
    if (m_stopAfter && !m_runs.contains(task.n))
        return std::nullopt; // the answer was to stop
    // Somebody is still at it: only "too long" is a question then.
    if (m_runs.contains(task.n) && *kind != Trouble::Kind::Overdue)
        return std::nullopt;
    return Trouble{*kind, task.n, {}, {}};
}

std::optional<Trouble> RunCore::awayTrouble(const PlannedTask& task) const
{
    if (!m_runs.contains(task.n))
        return std::nullopt;
    const bool foreseen = task.expectsDisconnect || task.reboots;
    const qint64 patience = foreseen ? qMax(kAwayPatienceMs, qint64(task.limitSeconds) * 1000) : kAwayPatienceMs;
    for (const QString& node : m_links.waitsForDown(task.n)) {
        const backend::Error error = m_links.lastError(node);
        const qint64 until = m_patienceUntilMs.value(node, m_links.downSinceMs(node) + patience);
        const bool hopeless = needsPerson(error) && !m_patienceUntilMs.contains(node);
        if (hopeless || nowMs() >= until)
            return Trouble{Trouble::Kind::Away, task.n, {node}, error.message};
    }
    return std::nullopt;
}

std::optional<Trouble> RunCore::nextTrouble() const
{
    for (const PlannedTask& task : m_snapshot.plan.tasks) {
        if (auto trouble = taskTrouble(task))
            return trouble;
        if (auto trouble = awayTrouble(task))
            return trouble;
    }
    return std::nullopt;
}

void RunCore::askPerson(const Trouble& trouble)
{
    m_asked = trouble;
    write(event::DecisionAsked, decisionBody(question(m_snapshot, trouble)));
    go(RunTrigger::Trouble, m_snapshot.decision.question);
}

bool RunCore::advanceRunning()
{
    if (m_stopping && m_runs.empty()) {
        finishRun(RunTrigger::Stop, m_stopReason);
        return true;
    }
    if (m_stopping)
        return false;
    for (const auto& [n, run] : m_runs)
        run->proceed();
    if (const auto trouble = nextTrouble()) {
        if (!leaveBehind(*trouble))
            askPerson(*trouble);
        return true;
    }
    for (const auto& [n, run] : m_runs) {
        if (run->waitsForPerson())
            return go(RunTrigger::AskPerson, m_snapshot.plan.task(n)->command);
    }
    if (m_runs.empty() && m_stopAfter) {
        finishRun(RunTrigger::Stop, m_stopReason);
        return true;
    }
    if (m_runs.empty() && m_pause) {
        m_pause = false;
        return go(RunTrigger::Pause);
    }
    return !m_pause && !m_stopAfter && startTasks();
}

bool RunCore::startTasks()
{
    QSet<int> busy;
    for (const auto& [n, run] : m_runs) {
        if (run->takesBack()) // after an interruption or a lost link; what becomes of it is asked first
            return false;
        busy.insert(n);
    }
    const Turn turn = nextTurn(m_snapshot, busy, overriddenNeeds(m_snapshot));
    if (turn.allEnded)
        return m_runs.empty() && go(RunTrigger::TasksEnded);
    if (turn.start.isEmpty() && !turn.blocked.isEmpty() && m_runs.empty()) {
        askPerson({Trouble::Kind::Needs, turn.blocked.first().n, turn.blocked.first().needs, {}});
        return true;
    }
    for (const int n : turn.start) {
        const PlannedTask& task = *m_snapshot.plan.task(n);
        if (!m_copies.ready(task.phase, task.step))
            return false;
        const QStringList values = unconfirmedCaptures(m_snapshot, task);
        if (!values.isEmpty()) {
            askPerson({Trouble::Kind::Captures, n, values, {}});
            return true;
        }
        startTask(n, TaskRun::Mode::Fresh);
    }
    return !turn.start.isEmpty();
}

void RunCore::startTask(int n, TaskRun::Mode mode)
{
    const PlannedTask* task = m_snapshot.plan.task(n);
    if (!task || m_runs.contains(n))
        return;
    auto run = std::make_unique<TaskRun>(*this, *task, mode);
    TaskRun* started = run.get();
    m_runs.emplace(n, std::move(run));
    started->start();
}

/// What was asked may answer itself: the command ended after all, the node is back.
bool RunCore::advanceDeciding()
{
    if (m_stopping)
        return go(RunTrigger::Decided, m_stopReason);
    if (!m_asked)
        return false;
    const PlannedTask* task = m_snapshot.plan.task(m_asked->task);
    bool holds = true;
    if (task && m_asked->kind == Trouble::Kind::Overdue)
        holds = m_snapshot.tasks.value(task->n).state == TaskState::Overdue;
    else if (task && m_asked->kind == Trouble::Kind::Away)
        holds = !m_links.waitsForDown(task->n).isEmpty();
    if (holds)
        return false;
    m_asked.reset();
    return go(RunTrigger::Decided, QCoreApplication::translate("RunEngine", "The question has answered itself."));
}

bool RunCore::advanceWaiting()
{
    if (m_stopping)
        return go(RunTrigger::PersonDone, m_stopReason);
    if (const auto trouble = nextTrouble()) {
        askPerson(*trouble);
        return true;
    }
    for (const auto& [n, run] : m_runs) {
        if (run->waitsForPerson())
            return false;
    }
    return go(RunTrigger::PersonDone);
}

/// Begins when the copies hold the decision: a desk that takes over has to know that it was no new attempt.
bool RunCore::advanceUndoing()
{
    if (m_stopping)
        m_takingBack = 0;
    if (m_takingBack > 0) {
        const PlannedTask& task = *m_snapshot.plan.task(m_takingBack);
        if (!m_copies.ready(task.phase, task.step))
            return false;
        m_takingBack = 0;
        startTask(task.n, TaskRun::Mode::Undo);
        return true;
    }
    if (m_runs.empty() && (m_stopAfter || m_stopping)) {
        finishRun(RunTrigger::Stop, m_stopReason);
        return true;
    }
    const auto trouble = nextTrouble();
    if (!trouble)
        return false;
    askPerson(*trouble);
    return true;
}

} // namespace wizard
