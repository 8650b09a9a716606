// RunCore: a run that another desk led until it was lost. Its journal here is a copy; what that one lacks, the nodes
// know.
#include "wizard/run/RunCore.h"
#include "wizard/run/Scheduler.h"
#include "wizard/run/UnderWay.h"

#include <QCoreApplication>

namespace wizard {

namespace {

constexpr qint64 kSilenceMs = qint64(2) * 60 * 1000;
constexpr int kAttemptsOwner = -5;
constexpr int kOutputsOwner = -8;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

} // namespace

/// After a take-over: the desk before this one may have begun more than the copy of its journal says. The nodes know;
/// and as they hold the lock of this desk now, nothing is added behind its back. True: all have been asked.
bool RunCore::hasLookedForAttempts()
{
    if (!m_snapshot.takenOver)
        return true;
    if (!m_lookedFor) {
        m_lookedFor = true;
        for (const PlannedTask& task : m_snapshot.plan.tasks) {
            if (isOfAgent(task))
                lookForAttempt(task.n, m_snapshot.tasks.value(task.n).attempts + 1);
        }
    }
    for (const QString& node : m_links.waitsForDown(kAttemptsOwner)) {
        const backend::Error error = m_links.lastError(node);
        if (!needsPerson(error) && nowMs() < m_links.downSinceMs(node) + kSilenceMs)
            continue;
        interrupt(tr("%1 does not answer: %2 The run can be resumed.").arg(node, error.message));
        return false;
    }
    if (m_lookingFor > 0)
        return false;
    leavePendingBehind();
    return true;
}

void RunCore::lookForAttempt(int n, int attempt)
{
    ++m_lookingFor;
    NodeCommand command;
    command.kind = NodeCommand::Kind::Status;
    command.node = m_snapshot.plan.task(n)->executor;
    command.key = {n, attempt};
    ask(command, kAttemptsOwner, [this, n, attempt, node = command.node](const NodeReport& r) {
        --m_lookingFor;
        if (!r.error.code.isEmpty() || r.status.phase == backend::TaskPhase::NotStarted)
            return;
        const PlannedTask& task = *m_snapshot.plan.task(n);
        const QString decided = m_snapshot.tasks.value(n).decided;
        const bool undo = decided == QLatin1String("undo");
        QJsonObject intent = {{"n", n},
                              {"attempt", attempt},
                              {"node", node},
                              {"command", undo ? task.undoScript : task.command},
                              {"found", true}};
        if (undo)
            intent.insert("undo", true);
        else if (attempt > 1 && decided.isEmpty() && !task.undoScript.isEmpty())
            intent.insert("unclear", true);
        write(event::TaskIntended, intent);
        write(event::TaskStarted, {{"n", n}, {"attempt", attempt}});
        noteBegunWithout(task);
        lookForAttempt(n, attempt + 1);
    });
}

/// A later step was begun, so the lost desk was done with this one, in a way that the copy of its journal does not
/// tell. Doing it now would be behind the back of what came after it.
bool RunCore::isLeftBehind(const PlannedTask& task) const
{
    return m_snapshot.takenOver &&
           std::any_of(m_snapshot.plan.tasks.cbegin(), m_snapshot.plan.tasks.cend(), [&](const PlannedTask& later) {
               return later.group > task.group && m_snapshot.tasks.value(later.n).attempts > 0;
           });
}

void RunCore::leavePendingBehind()
{
    for (const PlannedTask& task : m_snapshot.plan.tasks) {
        if (m_snapshot.tasks.value(task.n).state == TaskState::Pending && isLeftBehind(task))
            leaveBehind(task);
    }
}

/// Instead of asking a person what the lost desk's person has answered.
bool RunCore::leaveBehind(const Trouble& trouble)
{
    const PlannedTask* task = m_snapshot.plan.task(trouble.task);
    const bool ended = trouble.kind == Trouble::Kind::Failed || trouble.kind == Trouble::Kind::Cancelled ||
                       trouble.kind == Trouble::Kind::Unknown;
    if (!task || !ended || !isProvenEnded(m_snapshot, task->n) || !isLeftBehind(*task))
        return false;
    leaveBehind(*task);
    return true;
}

void RunCore::leaveBehind(const PlannedTask& task)
{
    write(event::TaskSkipped,
          {{"n", task.n},
           {"reason",
            journalText(QT_TRANSLATE_NOOP("RunEngine", "The desk before this one was done with it or skipped it "
                                                       "before it went on; the copy of its journal does not "
                                                       "say which."))},
           {"by", QString()}});
    for (const PlannedTask& later : m_snapshot.plan.tasks) {
        if (later.needs.contains(task.step) && m_snapshot.tasks.value(later.n).attempts > 0)
            noteBegunWithout(later);
    }
}

/// The lost desk began a task although what it needs was skipped: its person had decided that, in a part of the journal
/// that no copy holds.
void RunCore::noteBegunWithout(const PlannedTask& task)
{
    const bool without =
        std::any_of(m_snapshot.plan.tasks.cbegin(), m_snapshot.plan.tasks.cend(), [&](const PlannedTask& other) {
            return task.needs.contains(other.step) && m_snapshot.tasks.value(other.n).state == TaskState::Skipped;
        });
    if (!without || overriddenNeeds(m_snapshot).contains(task.n))
        return;
    write(event::DecisionMade,
          {{"n", task.n},
           {"choice", "continue-without"},
           {"reason", journalText(QT_TRANSLATE_NOOP("RunEngine", "The desk before this one had begun it."))},
           {"by", QString()}});
}

/// What had ended before has left its output at the lost desk, and on its nodes, from where it is fetched here. A step
/// waits for one of them at most.
void RunCore::fetchEarlierOutputs()
{
    if (!m_snapshot.takenOver)
        return;
    m_links.drop(kOutputsOwner);
    m_outputsMissing.clear();
    m_outputsOut = 0;
    for (const PlannedTask& task : m_snapshot.plan.tasks) {
        const TaskView view = m_snapshot.tasks.value(task.n);
        const int ended = isUnderWay(view) ? view.attempts - 1 : view.attempts;
        for (int attempt = 1; isOfAgent(task) && attempt <= ended; ++attempt)
            fetchOutput(task, attempt, attempt == view.attempts ? view.rawSha256 : QString());
    }
}

void RunCore::fetchOutput(const PlannedTask& task, int attempt, const QString& rawSha256)
{
    NodeCommand command;
    command.kind = NodeCommand::Kind::Attach;
    command.node = task.executor;
    command.key = {task.n, attempt};
    command.canWait = true;
    command.secretInput = task.secretInput; // which this desk has not handed over
    command.secretVariable = task.secretVariable;
    ++m_outputsOut;
    ask(command, kOutputsOwner, [this, title = titled(task), rawSha256](const NodeReport& r) {
        if (isInterim(r.kind))
            return;
        --m_outputsOut;
        if (r.kind != NodeReport::Kind::Ended)
            m_outputsMissing << tr("%1: %2").arg(title, r.error.message);
        else if (!rawSha256.isEmpty() && !r.status.rawSha256.isEmpty() && r.status.rawSha256 != rawSha256)
            m_outputsMissing << tr("%1: its log on the node is no longer what it was.").arg(title);
        if (m_outputsOut == 0 && !m_outputsMissing.isEmpty())
            write(event::NoteAdded, {{"text", tr("Output from before this desk took over that is not here: %1")
                                                  .arg(m_outputsMissing.join(QLatin1Char(' ')))},
                                     {"by", QString()}});
    });
}

} // namespace wizard
