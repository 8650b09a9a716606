#include "wizard/run/ScriptAct.h"
#include "wizard/run/Wording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

backend::TaskUnit unitOf(const PlannedTask& task)
{
    backend::TaskUnit unit;
    unit.delegate = task.unit.value("delegate").toBool();
    unit.killModeProcess = task.unit.value("killMode").toString() == QLatin1String("process");
    for (const QJsonValue value : task.unit.value("environmentFiles").toArray())
        unit.environmentFiles << value.toString();
    return unit;
}

} // namespace

NodeCommand ScriptAct::command(NodeCommand::Kind kind) const
{
    const PlannedTask& task = m_host.task();
    NodeCommand command;
    command.kind = kind;
    command.node = task.executor;
    command.key = m_host.key();
    if (kind != NodeCommand::Kind::Start && kind != NodeCommand::Kind::Attach)
        return command;
    if (m_kind == Kind::Step)
        command.questions = questionsOf(task.verify, task.captures);
    command.questions.step = m_host.host().snapshot().plan.procedure + QLatin1Char('/') + task.step;
    command.questions.signatures = m_host.host().signatures();
    if (m_kind == Kind::Step && task.pointOfNoReturn != QLatin1String("start"))
        command.watchLine = task.pointOfNoReturn;
    command.secretInput = task.secretInput;
    command.secretVariable = task.secretVariable;
    if (kind == NodeCommand::Kind::Start) {
        command.launch.script = m_host.filled(m_script, true).toUtf8();
        command.launch.stdinBytes = m_host.filled(task.stdinText, false).toUtf8();
        command.launch.unit = unitOf(task);
    }
    return command;
}

void ScriptAct::begin()
{
    follow(command(NodeCommand::Kind::Start));
}

void ScriptAct::follow(NodeCommand command)
{
    m_host.ask(std::move(command), [this](const NodeReport& r) { report(r); });
}

void ScriptAct::report(const NodeReport& report)
{
    switch (report.kind) {
    case NodeReport::Kind::Begun:
        return m_host.begun();
    case NodeReport::Kind::Progress:
        return m_host.heard();
    case NodeReport::Kind::LineSeen:
        return m_host.passedPointOfNoReturn();
    case NodeReport::Kind::Refused:
        return refused(report.error);
    case NodeReport::Kind::StatusTold: // it runs, but cannot be followed
        m_over = true;
        return m_host.acted(ActEnd::unknown(report.error.message));
    default:
        return ended(report);
    }
}

/// The agent said no to this start; an earlier one, whose answer was lost, may have been let through.
void ScriptAct::refused(const backend::Error& why)
{
    m_host.ask(command(NodeCommand::Kind::Status), [this, why](const NodeReport& r) {
        if (r.error.code.isEmpty() && r.status.phase != backend::TaskPhase::NotStarted)
            return follow(command(NodeCommand::Kind::Attach));
        m_over = true;
        m_host.acted(r.error.code.isEmpty() ? ActEnd::failed(why.message) : ActEnd::unknown(r.error.message));
    });
}

void ScriptAct::ended(const NodeReport& report)
{
    m_over = true;
    ActEnd end;
    end.status = report.status;
    end.answers = report.answers;
    end.storedSha256 = report.storedSha256;
    end.storedBytes = report.storedBytes;
    if (report.status.phase == backend::TaskPhase::Ended)
        end.exitCode = report.status.exitCode;
    if (m_stopping) {
        end.how = ActEnd::How::Cancelled;
        end.reason = journalText(QT_TRANSLATE_NOOP("RunEngine", "A person ended it."));
    } else if (report.status.phase == backend::TaskPhase::DiedWithMachine) {
        end.how = ActEnd::How::Unknown;
        end.reason = journalText(
            QT_TRANSLATE_NOOP("RunEngine", "The machine was restarted while it ran; how far it came is not known."));
    } else if (report.status.phase != backend::TaskPhase::Ended) {
        end.how = ActEnd::How::Unknown;
        end.reason = journalText(
            QT_TRANSLATE_NOOP("RunEngine", "It is gone without an exit code; how far it came is not known."));
    }
    m_host.acted(end);
}

void ScriptAct::resume()
{
    m_host.ask(command(NodeCommand::Kind::Status), [this](const NodeReport& r) { told(r); });
}

void ScriptAct::told(const NodeReport& report)
{
    if (!report.error.code.isEmpty()) {
        m_over = true;
        return m_host.acted(ActEnd::unknown(report.error.message));
    }
    if (report.status.phase != backend::TaskPhase::NotStarted)
        return follow(command(NodeCommand::Kind::Attach));
    const TaskView view = m_host.host().snapshot().tasks.value(m_host.task().n);
    if (view.state != TaskState::Intended) {
        m_over = true;
        return m_host.acted(ActEnd::unknown(
            journalText(QT_TRANSLATE_NOOP("RunEngine", "It had started, but the node knows nothing of it any more."))));
    }
    m_waitsForTurn = true; // proven: it never started
    proceed();
}

void ScriptAct::proceed()
{
    if (!m_waitsForTurn || !m_host.host().mayStart())
        return;
    m_waitsForTurn = false;
    begin();
}

void ScriptAct::stop()
{
    if (m_over || m_stopping)
        return;
    if (m_waitsForTurn)
        return TaskAct::stop();
    const PlannedTask& task = m_host.task();
    const QString how = m_kind == Kind::Step ? task.stop : QString();
    if (how == QLatin1String("none")) {
        m_over = true;
        return m_host.acted(ActEnd::leftRunning(
            tr("It was left running on %1: ending its watcher would not end it.").arg(task.executor)));
    }
    m_stopping = true;
    if (!how.isEmpty()) {
        m_host.probe(task.executor, m_host.filled(how, true), [this](const NodeReport&) {
            m_host.ask(command(NodeCommand::Kind::Stop), [this](const NodeReport& r) { stopped(r); });
        });
        return;
    }
    m_host.ask(command(NodeCommand::Kind::Stop), [this](const NodeReport& r) { stopped(r); });
}

/// The end itself is reported by who follows the task; only a task that lives on needs a word here.
void ScriptAct::stopped(const NodeReport& report)
{
    if (m_over || (report.error.code.isEmpty() && report.status.phase != backend::TaskPhase::Running))
        return;
    m_over = true;
    const QString reason = report.error.code.isEmpty()
                               ? journalText(QT_TRANSLATE_NOOP("RunEngine", "It did not end when it was told to."))
                               : report.error.message;
    m_host.acted(ActEnd::unknown(reason));
}

} // namespace wizard
