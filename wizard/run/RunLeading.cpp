// RunCore: one desk leads a run. Its locks say so, a newer desk replaces it, and while it sleeps nobody leads.
#include "wizard/run/RunCore.h"
#include "wizard/run/UnderWay.h"
#include "wizard/run/Wording.h"

#include <QCoreApplication>
#include <QDateTime>

namespace wizard {

namespace {

constexpr qint64 kHeartbeatMs = qint64(60) * 1000;
constexpr int kPracticeSpeed = 60;
constexpr int kRenewOwner = -6;
constexpr int kMeanwhileOwner = -7;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

/// As the other notes tell a moment; what is none stays as the node wrote it.
QString readable(const QString& isoUtc)
{
    const QDateTime moment = QDateTime::fromString(isoUtc, Qt::ISODate);
    return moment.isValid() ? moment.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : isoUtc;
}

/// What the node says of a task that nobody watched.
QString meanwhileText(const QString& task, const NodeReport& report)
{
    if (!report.error.code.isEmpty())
        return tr("%1: not known (%2).").arg(task, report.error.message);
    switch (report.status.phase) {
    case backend::TaskPhase::Running:
        return tr("%1 is still running.").arg(task);
    case backend::TaskPhase::Ended:
        return report.status.endedAt.isEmpty()
                   ? tr("%1 has ended with exit code %2.").arg(task).arg(report.status.exitCode)
                   : tr("%1 ended at %2 (UTC, by the node's clock) with exit code %3.")
                         .arg(task, readable(report.status.endedAt))
                         .arg(report.status.exitCode);
    case backend::TaskPhase::DiedWithMachine:
        return tr("%1: the machine was restarted while it ran.").arg(task);
    case backend::TaskPhase::Vanished:
        return tr("%1 is gone without an exit code.").arg(task);
    default:
        return tr("%1 had not been started.").arg(task);
    }
}

} // namespace

/// The locks are fresh; they are looked at again after a while.
void RunCore::showLeading()
{
    const int slower = m_snapshot.plan.practice ? kPracticeSpeed : 1; // its machines are nowhere but in this program
    m_renewAtMs = nowMs() + kHeartbeatMs * slower;
}

/// Shows the nodes that somebody leads the run, and hears from them when that is somebody else by now.
void RunCore::renewLocks()
{
    if (m_lettingGo || m_renewAtMs == 0 || nowMs() < m_renewAtMs)
        return;
    showLeading();
    m_links.drop(kRenewOwner);
    for (auto it = m_snapshot.nodes.cbegin(); it != m_snapshot.nodes.cend(); ++it) {
        if (!m_links.isUp(it.key()))
            continue;
        NodeCommand command;
        command.kind = NodeCommand::Kind::Renew;
        command.node = it.key();
        command.owner = m_links.owner();
        ask(command, kRenewOwner, [](const NodeReport&) {});
    }
}

/// A node says that a newer desk leads this run. Nothing more may be done from here; what runs, runs on.
void RunCore::interruptReplaced(const NodeReport& report)
{
    write(event::RunReplaced, {{"node", report.node}});
    interrupt(tr("This desk does not lead the run: %1 %2 Nothing more is done from here.")
                  .arg(report.error.message, report.error.detail));
}

/// What was started does not need its desk; that is said, and then what the nodes say of it.
void RunCore::wasAway(const QDateTime& from, const QDateTime& to)
{
    if (m_over || isFinal(m_snapshot.state))
        return;
    const bool running = std::any_of(m_snapshot.tasks.cbegin(), m_snapshot.tasks.cend(), isUnderWay);
    const qint64 seconds = from.secsTo(to);
    const QString howLong = seconds < 120 ? tr("%1 seconds").arg(seconds) : tr("%1 minutes").arg(seconds / 60);
    const QString meanwhile = running ? tr("What had been started does not need it; nothing new was started. The nodes "
                                           "are asked now what became of it.")
                                      : tr("No step was running, and none was started.");
    write(event::NoteAdded, {{"text", tr("This computer did not lead the run for %1 (%2 to %3, UTC): it slept, the "
                                         "program was held, or the clock was put forward. %4")
                                          .arg(howLong, from.toUTC().toString(QStringLiteral("HH:mm:ss")),
                                               to.toUTC().toString(QStringLiteral("HH:mm:ss")), meanwhile)},
                             {"by", QString()}});
    m_renewAtMs = nowMs();
    askMeanwhile();
}

/// One note, in plain words, when all nodes have said what became of what nobody watched.
void RunCore::askMeanwhile()
{
    m_links.drop(kMeanwhileOwner);
    m_meanwhile.clear();
    QList<NodeCommand> questions;
    for (const PlannedTask& task : m_snapshot.plan.tasks) {
        const TaskView view = m_snapshot.tasks.value(task.n);
        if (!isOfAgent(task) || !isUnderWay(view))
            continue;
        NodeCommand command;
        command.kind = NodeCommand::Kind::Status;
        command.node = task.executor;
        command.key = {task.n, qMax(1, view.attempts)};
        questions << command;
    }
    for (const NodeCommand& command : std::as_const(questions)) {
        ask(command, kMeanwhileOwner, [this, n = command.key.task, wanted = questions.size()](const NodeReport& r) {
            m_meanwhile << meanwhileText(titled(*m_snapshot.plan.task(n)), r);
            if (m_meanwhile.size() == wanted)
                write(event::NoteAdded,
                      {{"text", tr("Meanwhile: %1").arg(m_meanwhile.join(QLatin1Char(' ')))}, {"by", QString()}});
        });
    }
}

} // namespace wizard
