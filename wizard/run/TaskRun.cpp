#include "wizard/run/TaskRun.h"

#include "wizard/run/Holes.h"
#include "wizard/run/Wording.h"

#include <QCoreApplication>

namespace wizard {

namespace {

constexpr qint64 kProbeLimitMs = qint64(60) * 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

/// What the step's own test said, or that it said so without a word.
QString testEvidence(const NodeReport& report)
{
    return report.text.trimmed().isEmpty() ? journalText(QT_TRANSLATE_NOOP("RunEngine", "the step's own test says so"))
                                           : seen(report.outcome, report.text);
}

} // namespace

TaskRun::TaskRun(TaskHost& host, const PlannedTask& task, Mode mode) : m_host(host), m_task(task), m_mode(mode)
{
    const TaskView view = host.snapshot().tasks.value(task.n);
    m_attempt = mode == Mode::Resume || mode == Mode::MarkDone ? qMax(1, view.attempts) : view.attempts + 1;
    if (mode == Mode::Undo)
        m_course = TaskView::Course::WayBack;
    else if (mode == Mode::Resume)
        m_course = view.course;
}

TaskRun::~TaskRun()
{
    m_host.drop(m_task.n);
}

void TaskRun::start()
{
    m_beganMs = m_heardMs = m_host.nowMs();
    switch (m_mode) {
    case Mode::Fresh:
        return askNeeded();
    case Mode::Undo:
        return act();
    case Mode::MarkDone:
        return prove();
    case Mode::Resume:
        m_stage = Stage::Acting;
        return beginAct();
    }
}

QString TaskRun::filled(const QString& text, bool shell) const
{
    return filledFor(m_attempt, text, shell ? Expander::Quoting::Shell : Expander::Quoting::Plain);
}

QString TaskRun::filledFor(int attempt, const QString& text, Expander::Quoting quoting) const
{
    QStringList missing;
    return fillHoles(text, holeValues(m_host.snapshot(), attempt, m_host.secretCaptures()), quoting, missing);
}

QStringList TaskRun::missingHoles() const
{
    const QMap<QString, QString> values = holeValues(m_host.snapshot(), m_attempt, m_host.secretCaptures());
    QStringList missing;
    for (const QString& hole : m_task.holes) {
        if (!values.contains(hole))
            missing << hole;
    }
    return missing;
}

QJsonObject TaskRun::body() const
{
    return {{"n", m_task.n}, {"attempt", m_attempt}};
}

void TaskRun::ask(NodeCommand command, NodeLinks::Answer answer)
{
    m_host.ask(command, m_task.n, [this, answer = std::move(answer)](const NodeReport& report) {
        m_heardOfIt = true;
        answer(report);
    });
}

void TaskRun::probe(const QString& node, const QString& script, NodeLinks::Answer answer)
{
    NodeCommand command;
    command.kind = NodeCommand::Kind::Probe;
    command.node = node;
    command.script = script;
    command.limitMs = kProbeLimitMs;
    ask(std::move(command), std::move(answer));
}

void TaskRun::askNeeded()
{
    if (m_task.neededWhen.isEmpty())
        return askDone();
    probe(m_task.executor, filled(m_task.neededWhen, true), [this](const NodeReport& r) {
        if (r.outcome.kind != backend::ExecOutcome::Kind::Exited || r.outcome.exitCode != 1)
            return askDone();
        m_host.write(event::TaskNotNeeded, {{"n", m_task.n}, {"evidence", testEvidence(r)}});
        m_stage = Stage::Ended;
    });
}

void TaskRun::askDone()
{
    if (m_task.doneWhen.isEmpty())
        return act();
    probe(m_task.executor, filled(m_task.doneWhen, true), [this](const NodeReport& r) {
        if (!r.outcome.isSuccess())
            return act();
        noteKept([this, evidence = testEvidence(r)] {
            m_host.write(event::TaskAlreadyDone, {{"n", m_task.n}, {"evidence", evidence}});
            m_stage = Stage::Ended;
        });
    });
}

void TaskRun::act()
{
    if (!m_host.mayStart() && m_mode == Mode::Fresh) { // asked meanwhile to pause, or a neighbour failed
        m_stage = Stage::Ended;
        return;
    }
    if (!intend())
        return;
    m_stage = Stage::Acting;
    beginAct();
}

/// On disk before anything is done.
bool TaskRun::intend()
{
    const QStringList missing = missingHoles();
    if (!missing.isEmpty()) {
        finish(TaskState::Failed, tr("It was not started: %1 has no value.").arg(missing.join(QStringLiteral(", "))));
        return false;
    }
    QJsonObject intent = body();
    intent.insert("node", m_task.executor);
    QStringList unfilled; // secrets stay as holes in what is written down
    intent.insert("command",
                  fillHoles(takesBack() ? m_task.undoScript : m_task.command,
                            holeValues(m_host.snapshot(), m_attempt, {}), Expander::Quoting::Shell, unfilled));
    if (takesBack())
        intent.insert("undo", true);
    m_host.write(event::TaskIntended, intent);
    return true;
}

void TaskRun::beginAct()
{
    m_beganMs = m_heardMs = m_host.nowMs();
    m_limitAtMs = m_task.limitSeconds > 0 ? m_beganMs + qint64(m_task.limitSeconds) * 1000 : 0;
    if (m_task.pointOfNoReturn == QLatin1String("start") && !takesBack())
        passedPointOfNoReturn();
    m_act = makeAct(*this, takesBack());
    if (!m_act) {
        begun();
        m_heardOfIt = true;
        return acted({});
    }
    if (m_mode == Mode::Resume)
        m_act->resume();
    else
        m_act->begin();
}

void TaskRun::begun()
{
    if (m_host.snapshot().tasks.value(m_task.n).state != TaskState::Running)
        m_host.write(event::TaskStarted, body());
    m_overdue = false;
}

void TaskRun::heard()
{
    m_heardMs = m_host.nowMs();
    m_quiet = false;
}

void TaskRun::passedPointOfNoReturn()
{
    if (!m_host.snapshot().tasks.value(m_task.n).pastPointOfNoReturn)
        m_host.write(event::PointOfNoReturn, {{"n", m_task.n}});
}

void TaskRun::acted(const ActEnd& end)
{
    if (m_stage != Stage::Acting)
        return;
    m_end = end;
    m_evidence = end.evidence;
    if (end.exitCode && !takesBack())
        m_evidence.prepend(exitEvidence(m_task.verify, *end.exitCode));
    switch (end.how) {
    case ActEnd::How::Failed:
        return finish(TaskState::Failed, end.reason);
    case ActEnd::How::Unknown:
        return finish(TaskState::Unknown, end.reason);
    case ActEnd::How::Cancelled:
        return finish(TaskState::Cancelled, end.reason);
    case ActEnd::How::Done:
        break;
    }
    if (m_course == TaskView::Course::Unclear)
        return finish(TaskState::Unknown,
                      journalText(QT_TRANSLATE_NOOP("RunEngine", "The desk before this one had begun it; whether that "
                                                                 "was the step or its way back is not known.")));
    if (takesBack()) {
        if (end.exitCode.value_or(-1) != 0)
            return finish(TaskState::Failed,
                          tr("Taking it back ended with exit code %1.").arg(end.exitCode.value_or(-1)));
        return prove();
    }
    if (m_task.verify.from == QLatin1String("output"))
        m_evidence << lineEvidence(m_task.verify, end.answers);
    m_evidence << captureEvidence(m_task.captures, end.answers);
    prove();
}

bool TaskRun::waitsForPerson() const
{
    return m_act && m_act->waitsForPerson();
}

void TaskRun::personDone(const QString& note)
{
    if (m_act)
        m_act->personDone(note);
}

void TaskRun::proceed()
{
    if (m_act && m_stage == Stage::Acting)
        m_act->proceed();
}

void TaskRun::stopNow()
{
    if (m_stage == Stage::Acting && m_act)
        return m_act->stop();
    m_host.drop(m_task.n);
    if (m_stage == Stage::Before || m_mode == Mode::MarkDone) // how the attempt itself ended stays as it is
        m_stage = Stage::Ended;
    else if (m_stage == Stage::Proving)
        finish(TaskState::Cancelled, journalText(QT_TRANSLATE_NOOP(
                                         "RunEngine", "It ended, but a person stopped the run before it was proven.")));
}

void TaskRun::extendLimit()
{
    m_limitAtMs = m_host.nowMs() + qint64(m_task.limitSeconds) * 1000;
    m_overdue = false;
}

void TaskRun::tick()
{
    const qint64 now = m_host.nowMs();
    if (m_stage == Stage::Acting) {
        watchLimit(now);
        if (m_act)
            m_act->tick();
    } else if (m_stage == Stage::Proving && m_check && !m_checkAsked && m_check->askAgainAtMs() <= now) {
        askCheck();
    }
}

void TaskRun::watchLimit(qint64 now)
{
    if (waitsForPerson())
        return;
    const TaskState state = m_host.snapshot().tasks.value(m_task.n).state;
    if (m_limitAtMs > 0 && now >= m_limitAtMs && !m_overdue && state == TaskState::Running) {
        m_overdue = true;
        QJsonObject overdue = body();
        overdue.insert("reason",
                       tr("It runs longer than its limit of %1 s. It is still running.").arg(m_task.limitSeconds));
        m_host.write(event::TaskOverdue, overdue);
    }
    if (m_host.snapshot().plan.practice)
        return; // its machines are faster than the desk
    const qint64 quietMs = qint64(m_task.quietAfterSeconds) * 1000;
    if (quietMs > 0 && !m_quiet && state == TaskState::Running && now - m_heardMs >= quietMs) {
        m_quiet = true;
        noteSilence();
    }
}

qint64 TaskRun::wakeAtMs() const
{
    qint64 at = -1;
    const auto earliest = [&at](qint64 candidate) {
        if (candidate >= 0 && (at < 0 || candidate < at))
            at = candidate;
    };
    if (m_stage == Stage::Acting) {
        // Only what tick() would act on: a time that has passed without it would keep the run awake.
        const bool watched = !waitsForPerson() && m_host.snapshot().tasks.value(m_task.n).state == TaskState::Running;
        if (watched && m_limitAtMs > 0 && !m_overdue)
            earliest(m_limitAtMs);
        if (watched && m_task.quietAfterSeconds > 0 && !m_quiet && !m_host.snapshot().plan.practice)
            earliest(m_heardMs + qint64(m_task.quietAfterSeconds) * 1000);
        if (m_act)
            earliest(m_act->wakeAtMs());
    } else if (m_stage == Stage::Proving && m_check && !m_checkAsked) {
        earliest(m_check->askAgainAtMs());
    }
    return at;
}

} // namespace wizard
