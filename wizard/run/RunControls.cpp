// RunCore: what a person asks for.
#include "wizard/run/RunCore.h"

#include <QCoreApplication>

#include <algorithm>

namespace wizard {

namespace {

constexpr qint64 kWaitLongerMs = qint64(5) * 60 * 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

/// Nothing has been begun in these states, or nothing new; stopping needs no ceremony.
bool isBeforeSteps(RunState state)
{
    return state == RunState::Confirmed || state == RunState::Connecting || state == RunState::Preflight ||
           state == RunState::Reattaching || state == RunState::DriftCheck || state == RunState::Paused;
}

} // namespace

QString RunCore::by(const RunControl& control) const
{
    return control.by.isEmpty() ? m_around.operatorName : control.by;
}

void RunCore::control(const RunControl& control)
{
    if (m_over || isFinal(m_snapshot.state))
        return refuse(tr("The run has ended."));
    switch (control.kind) {
    case RunControl::Kind::AddNote:
        write(event::NoteAdded, {{"text", control.text}, {"by", by(control)}});
        break;
    case RunControl::Kind::Decide:
        decide(control);
        break;
    case RunControl::Kind::ManualDone:
        manualDone(control);
        break;
    case RunControl::Kind::StopNow:
        stopNow(control);
        break;
    case RunControl::Kind::AcceptChecks:
        if (m_asked && m_asked->kind == Trouble::Kind::NotProven)
            decide({RunControl::Kind::Decide, 0, QStringLiteral("stop"), control.text, control.by});
        else
            refuse(tr("No check waits to be accepted."));
        break;
    default:
        pauseOrStop(control);
        break;
    }
    advance();
}

void RunCore::pauseOrStop(const RunControl& control)
{
    if (control.kind == RunControl::Kind::Continue) {
        if (m_pause)
            m_pause = false;
        else
            go(RunTrigger::Continue);
        return;
    }
    if (control.kind == RunControl::Kind::PauseAfterStep) {
        const TransitionResult result = transition(m_snapshot.state, RunTrigger::Pause);
        if (result.allowed)
            m_pause = true;
        else
            refuse(result.refusal);
        return;
    }
    m_stopReason = control.text.isEmpty() ? tr("Stopped by %1.").arg(by(control)) : control.text;
    if (isBeforeSteps(m_snapshot.state))
        return finishRun(RunTrigger::Stop, m_stopReason);
    if (m_snapshot.state == RunState::Verifying)
        m_stopping = true;
    else
        stopAfterWhatRuns(m_stopReason);
}

/// The task that is asked about, or waits for a person, would not end by itself: nobody watches it any more.
void RunCore::stopAfterWhatRuns(const QString& reason)
{
    m_stopAfter = true;
    m_stopReason = reason;
    const bool notProven = m_asked && m_asked->kind == Trouble::Kind::NotProven;
    if (m_asked)
        m_runs.erase(m_asked->task);
    m_asked.reset();
    for (const auto& [n, run] : m_runs) {
        if (run->waitsForPerson())
            run->stopNow();
    }
    if (notProven)
        return decideRun(QStringLiteral("stop"));
    if (m_snapshot.state == RunState::Deciding)
        go(RunTrigger::Decided, reason);
}

void RunCore::stopNow(const RunControl& control)
{
    for (const auto& [n, run] : m_runs) {
        const TaskView view = m_snapshot.tasks.value(n);
        if (view.pastPointOfNoReturn && !isFinal(view.state))
            return refuse(tr("Step %1 is past its point of no return: what runs is not ended. \"Stop after this step\" "
                             "leaves it running to its end.")
                              .arg(m_snapshot.plan.task(n)->step));
    }
    m_stopReason = control.text.isEmpty() ? tr("Stopped by %1; what ran was ended.").arg(by(control)) : control.text;
    if (isBeforeSteps(m_snapshot.state))
        return finishRun(RunTrigger::Stop, m_stopReason);
    m_stopping = true;
    for (const auto& [n, run] : m_runs)
        run->stopNow();
}

void RunCore::manualDone(const RunControl& control)
{
    const auto run = m_runs.find(control.task);
    if (run == m_runs.end() || !run->second->waitsForPerson())
        return refuse(tr("No step of this number waits for a person."));
    write(event::ManualDone, {{"n", control.task}, {"note", control.text}, {"by", by(control)}});
    // Before the step can end: who looks in between would take the next step for the one that waits.
    const auto waits = [](const auto& one) { return one.second->waitsForPerson(); };
    if (m_snapshot.state == RunState::WaitingForPerson && std::count_if(m_runs.begin(), m_runs.end(), waits) == 1)
        go(RunTrigger::PersonDone);
    run->second->personDone(control.text);
}

void RunCore::decide(const RunControl& control)
{
    const DecisionView& open = m_snapshot.decision;
    if (!open.open || !m_asked || open.task != control.task)
        return refuse(tr("Nothing waits for this decision."));
    const auto choice = std::find_if(open.choices.cbegin(), open.choices.cend(),
                                     [&control](const DecisionView::Choice& c) { return c.id == control.choice; });
    if (choice == open.choices.cend())
        return refuse(tr("\"%1\" is not among the choices.").arg(control.choice));
    if (choice->needsReason && control.text.trimmed().isEmpty())
        return refuse(tr("This choice needs a reason; it goes into the record."));
    write(event::DecisionMade,
          {{"n", control.task}, {"choice", control.choice}, {"reason", control.text}, {"by", by(control)}});
    if (const PlannedTask* task = m_snapshot.plan.task(control.task))
        decideTask(control, *task);
    else
        decideRun(control.choice);
}

void RunCore::decideTask(const RunControl& control, const PlannedTask& task)
{
    const QString& choice = control.choice;
    if (choice == QLatin1String("stop") || choice == QLatin1String("leave-running"))
        return stopAfterWhatRuns(control.text.isEmpty() ? tr("Stopped by %1 at step %2.").arg(by(control), task.step)
                                                        : control.text);
    const Trouble trouble = *m_asked;
    m_asked.reset();
    if (choice == QLatin1String("undo")) {
        m_takingBack = task.n;
        go(RunTrigger::DecidedToUndo);
        return;
    }
    go(RunTrigger::Decided);
    if (choice == QLatin1String("skip"))
        write(event::TaskSkipped, {{"n", task.n}, {"reason", control.text}, {"by", by(control)}});
    else if (choice == QLatin1String("mark-done"))
        startTask(task.n, TaskRun::Mode::MarkDone);
    else if (choice == QLatin1String("look"))
        look(task);
    else if (choice == QLatin1String("stop-task") && m_runs.count(task.n) > 0)
        m_runs.at(task.n)->stopNow();
    else if (choice == QLatin1String("wait")) {
        for (const QString& node : trouble.details) {
            m_patienceUntilMs.insert(node, nowMs() + kWaitLongerMs);
            m_links.retry(node, nowMs());
        }
        if (m_runs.count(task.n) > 0 && trouble.kind == Trouble::Kind::Overdue)
            m_runs.at(task.n)->extendLimit();
    }
}

void RunCore::decideRun(const QString& choice)
{
    m_asked.reset();
    if (choice == QLatin1String("continue")) { // all the same: what has drifted
        go(RunTrigger::Decided);
        return;
    }
    if (choice == QLatin1String("stop-run"))
        return stopAfterWhatRuns(tr("Stopped by %1: the nodes have changed.").arg(m_around.operatorName));
    if (choice == QLatin1String("retry"))
        m_finalChecks.reset();
    else
        m_acceptUnverified = true;
    go(RunTrigger::DecidedToVerify);
}

/// Asks the node. An attempt nobody follows any more is taken up again where the answer allows it.
void RunCore::look(const PlannedTask& task)
{
    m_looking = task.n;
    if (m_runs.count(task.n) == 0)
        return startTask(task.n, TaskRun::Mode::Resume);
    NodeCommand command;
    command.kind = NodeCommand::Kind::Status;
    command.node = task.executor;
    command.key = {task.n, m_snapshot.tasks.value(task.n).attempts};
    ask(command, task.n, [this, n = task.n](const NodeReport& r) {
        m_looking = 0;
        const QString text =
            r.error.code.isEmpty()
                ? tr("The node says: %1, %2 bytes of output, %3 s of processor time.")
                      .arg(r.status.phase == backend::TaskPhase::Running ? tr("it runs") : tr("it has ended"))
                      .arg(r.status.rawBytes)
                      .arg(r.status.cpuMs < 0 ? tr("unknown") : QString::number(r.status.cpuMs / 1000))
                : r.error.message;
        write(event::TaskFinding, {{"n", n},
                                   {"attempt", m_snapshot.tasks.value(n).attempts},
                                   {"signature", "status"},
                                   {"line", text},
                                   {"text", text}});
    });
}

} // namespace wizard
