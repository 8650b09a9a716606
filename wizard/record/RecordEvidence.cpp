#include "wizard/record/RecordParts.h"
#include "wizard/record/RunWords.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace wizard::record {

namespace {

constexpr int kQuotedLines = 40;

QString tr(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

QString evidenceLine(const EvidenceView& one, const Wording& reader)
{
    const QString mark = one.holds ? QStringLiteral("✓") : one.known ? QStringLiteral("✗") : QStringLiteral("?");
    QString line = QStringLiteral("%1 %2").arg(mark, reader.text(one.text));
    if (!one.expected.isEmpty())
        line += tr("; expected: %1")
                    .arg(one.kind == QLatin1String("check") ? reader.expectation(one.expected) : one.expected);
    if (!one.got.isEmpty())
        line += tr("; found: %1").arg(one.got);
    return line;
}

bool wentWrong(const TaskView& view)
{
    return view.state == TaskState::Failed || view.state == TaskState::Unknown || view.state == TaskState::Overdue;
}

void addTail(const PlannedTask& task, const TaskView& view, const OutputTail& tail, QList<RecordBlock>& blocks)
{
    const QStringList lines = wentWrong(view) && tail ? tail(task.executor, task.n, kQuotedLines) : QStringList();
    if (!lines.isEmpty())
        blocks << paragraph(
                      QCoreApplication::translate("Record", "Last %n lines of the output:", nullptr, int(lines.size())))
               << code(lines.join(QLatin1Char('\n')));
}

/// Tasks that ran the same command of the same step.
using TaskGroup = QList<const PlannedTask*>;

/// In the order of the plan. What went wrong stands alone: its output is quoted.
QList<TaskGroup> groupsOf(const RunSnapshot& snapshot)
{
    QList<TaskGroup> groups;
    for (const PlannedTask& task : snapshot.plan.tasks) {
        const TaskView view = snapshot.tasks.value(task.n);
        if (view.attempts == 0)
            continue;
        TaskGroup* joined = nullptr;
        for (TaskGroup& group : groups) {
            const TaskView other = snapshot.tasks.value(group.first()->n);
            if (group.first()->step == task.step && other.commandAsRun == view.commandAsRun && !wentWrong(view) &&
                !wentWrong(other))
                joined = &group;
        }
        if (joined)
            *joined << &task;
        else
            groups << TaskGroup{&task};
    }
    return groups;
}

QStringList subjectsOf(const TaskGroup& group)
{
    QStringList subjects;
    for (const PlannedTask* task : group)
        subjects << task->subject;
    subjects.removeDuplicates();
    return subjects;
}

QStringList evidenceLines(const RunSnapshot& snapshot, const PlannedTask&, const TaskView& view)
{
    const ReaderWording reader(snapshot.plan.procedure);
    QStringList lines;
    for (const EvidenceView& one : view.evidence)
        lines << evidenceLine(one, reader);
    for (const FindingView& one : view.findings)
        lines << findingLine(one);
    return lines;
}

QStringList outputLines(const RunSnapshot&, const PlannedTask& task, const TaskView& view)
{
    if (view.rawBytes == 0 && view.rawSha256.isEmpty())
        return {};
    const auto orDash = [](const QString& hash) { return hash.isEmpty() ? QStringLiteral("–") : hash; };
    QString line = tr("Output: %1 bytes, SHA-256 %2").arg(view.rawBytes).arg(orDash(view.rawSha256));
    line += QLatin1String("; ");
    if (view.rawBytes == view.storedBytes && view.rawSha256 == view.storedSha256)
        line += tr("stored unchanged");
    else
        line += tr("stored: %1 bytes, SHA-256 %2").arg(view.storedBytes).arg(orDash(view.storedSha256));
    if (task.executor != task.subject)
        line += tr(" in output/%1.spool").arg(task.executor);
    return {line};
}

/// Each line once, with the nodes that it is told of where not all of them say the same.
void addToldLines(const RunSnapshot& snapshot, const TaskGroup& group,
                  QStringList (*linesOf)(const RunSnapshot&, const PlannedTask&, const TaskView&),
                  QList<RecordBlock>& blocks)
{
    QList<QPair<QString, TaskGroup>> told;
    for (const PlannedTask* task : group) {
        for (const QString& line : linesOf(snapshot, *task, snapshot.tasks.value(task->n))) {
            const auto known =
                std::find_if(told.begin(), told.end(), [&line](const auto& one) { return one.first == line; });
            if (known == told.end())
                told << qMakePair(line, TaskGroup{task});
            else if (!known->second.contains(task))
                known->second << task;
        }
    }
    for (const auto& [line, tasks] : std::as_const(told))
        blocks << paragraph(
            tasks.size() == group.size() ? line : tr("%1: %2").arg(subjectsOf(tasks).join(QStringLiteral(", ")), line));
}

} // namespace

QString findingLine(const FindingView& one)
{
    const QString meaning = procedureText(QStringLiteral("Signatures"), one.text);
    return QStringLiteral("! %1 %2").arg(one.signature,
                                         one.line == one.text ? meaning : meaning + QLatin1Char(' ') + one.line);
}

/// Nodes on which a step ran the same command stand together; what each of them showed is told by node.
void addEvidence(const RunSnapshot& snapshot, const OutputTail& tail, QList<RecordBlock>& blocks)
{
    blocks << heading(2, tr("Commands as run, with their evidence"))
           << paragraph(tr("The stored output of a node lies in output/NODE.spool beside this record."));
    for (const TaskGroup& group : groupsOf(snapshot)) {
        QStringList numbers;
        for (const PlannedTask* task : group)
            numbers << QString::number(task->n);
        const PlannedTask& first = *group.first();
        blocks << heading(3, tr("%1. %2, %3")
                                 .arg(numbers.join(QStringLiteral(", ")), taskTitle(snapshot.plan, first),
                                      subjectsOf(group).join(QStringLiteral(", "))));
        const QString command = snapshot.tasks.value(first.n).commandAsRun.trimmed();
        if (!command.isEmpty())
            blocks << code(command);
        addToldLines(snapshot, group, &evidenceLines, blocks);
        addToldLines(snapshot, group, &outputLines, blocks);
        for (const PlannedTask* task : group)
            addTail(*task, snapshot.tasks.value(task->n), tail, blocks);
    }
}

} // namespace wizard::record
