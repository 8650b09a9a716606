#include "wizard/record/RecordParts.h"

#include "wizard/facts/Facts.h"
#include "wizard/knowledge/SignatureReader.h"
#include "wizard/record/FactWords.h"
#include "wizard/record/RunWords.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace wizard::record {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

QString stateInWords(TaskState state)
{
    switch (state) {
    case TaskState::Succeeded:
        return tr("proven");
    case TaskState::Failed:
        return tr("failed");
    case TaskState::Overdue:
        return tr("overdue, still running");
    case TaskState::Cancelled:
        return tr("ended by a person");
    case TaskState::Unknown:
        return tr("not known");
    case TaskState::Skipped:
        return tr("skipped");
    case TaskState::NotNeeded:
        return tr("not needed");
    case TaskState::AlreadyDone:
        return tr("already done");
    case TaskState::Running:
    case TaskState::Intended:
        return tr("under way");
    case TaskState::Pending:
        break;
    }
    return tr("not carried out");
}

QString inWords(const Fact& fact)
{
    switch (fact.state) {
    case Fact::State::Value:
        return fact.value;
    case Fact::State::Absent:
        return tr("not there");
    case Fact::State::Unknown:
        break;
    }
    return tr("not known: %1").arg(fact.reason);
}

bool same(const Fact& a, const Fact& b)
{
    return a.state == b.state && a.value == b.value && a.items == b.items;
}

/// The time of day, and the like, differ by nature.
bool isTime(const Fact& fact)
{
    return fact.known() && QDateTime::fromString(fact.value, Qt::ISODate).isValid();
}

/// A row that differs from another only in its node joins it: "server-1, server-2".
void addRow(QList<QStringList>& rows, int nodeColumn, const QStringList& fresh)
{
    for (QStringList& row : rows) {
        QStringList other = fresh;
        other[nodeColumn] = row[nodeColumn];
        if (row != other)
            continue;
        row[nodeColumn] += QStringLiteral(", ") + fresh[nodeColumn];
        return;
    }
    rows << fresh;
}

/// Only what was read both times can be compared.
void addChanges(const QString& where, const FactSet& before, const FactSet& after, QList<QStringList>& rows,
                int& unchanged)
{
    for (auto was = before.cbegin(); was != before.cend(); ++was) {
        const auto now = after.constFind(was.key());
        if (now == after.cend())
            continue;
        if (same(*was, *now) || (isTime(*was) && isTime(*now)))
            ++unchanged;
        else
            addRow(rows, 0, {where, factTitle(was.key()), inWords(*was), inWords(*now)});
    }
}

QString verdictInWords(const QString& verdict)
{
    if (verdict == QLatin1String("passed"))
        return tr("passed");
    if (verdict == QLatin1String("not-applicable"))
        return tr("not applicable");
    return verdict == QLatin1String("failed") ? tr("failed") : tr("could not be checked");
}

} // namespace

void addBeforeAfter(const RunSnapshot& snapshot, QList<RecordBlock>& blocks)
{
    Facts before, after;
    QString error;
    if (snapshot.factsBefore.isEmpty() || snapshot.factsAfter.isEmpty() ||
        !Facts::fromJson(snapshot.factsBefore, before, error) || !Facts::fromJson(snapshot.factsAfter, after, error))
        return;
    blocks << heading(2, tr("Before and after"));
    QList<QStringList> rows;
    int unchanged = 0;
    for (const QString& node : before.nodes.keys())
        addChanges(node, before.nodes.value(node), after.nodes.value(node), rows, unchanged);
    addChanges(tr("cluster"), before.cluster, after.cluster, rows, unchanged);
    if (!rows.isEmpty())
        blocks << table({tr("Node"), tr("Fact"), tr("Before"), tr("After")}, rows);
    blocks << paragraph(QCoreApplication::translate("Record", "%n further facts, read both times, are as they were.",
                                                    nullptr, unchanged));
}

void addChecks(const RunSnapshot& snapshot, QList<RecordBlock>& blocks)
{
    if (snapshot.plan.followUp)
        return; // each of its steps has a check of its own
    blocks << heading(2, tr("Checks at the end"));
    if (snapshot.checks.isEmpty()) {
        blocks << paragraph(tr("None were made."));
        return;
    }
    QList<CheckView> inOrder = snapshot.checks; // the nodes answer in no order
    std::stable_sort(inOrder.begin(), inOrder.end(), [&](const CheckView& one, const CheckView& other) {
        return snapshot.plan.nodes.indexOf(one.node) < snapshot.plan.nodes.indexOf(other.node);
    });
    QList<QStringList> rows;
    for (const CheckView& one : std::as_const(inOrder))
        addRow(rows, 1,
               {procedureText(snapshot.plan.procedure, one.title.isEmpty() ? one.id : one.title), one.node,
                expectationText(one.expected), one.got, verdictInWords(one.verdict)});
    blocks << table({tr("Check"), tr("Node"), tr("Expected"), tr("Found"), tr("Result")}, rows);
    for (const CheckView& one : snapshot.checks) {
        if (one.verdict != QLatin1String("failed"))
            continue;
        for (const KnownFailure& known : knownAtTheEnd(snapshot.plan.procedure, one.id, one.got))
            blocks << paragraph(findingLine({known.signature.id, known.line, known.signature.title}));
    }
}

/// Tasks of one step that were not carried out for the same reason stand in one row.
void addSteps(const RunSnapshot& snapshot, QList<RecordBlock>& blocks)
{
    blocks << heading(2, tr("Steps"));
    QList<QStringList> rows;
    QString idleStep, idleResult;
    for (const PlannedTask& task : snapshot.plan.tasks) {
        const TaskView view = snapshot.tasks.value(task.n);
        QString result = stateInWords(view.state);
        if (const QString reason = taskReason(snapshot, task.n); !reason.isEmpty())
            result += QStringLiteral(": ") + reason;
        if (view.pastPointOfNoReturn)
            result += tr(" (point of no return)");
        const bool idle = view.attempts == 0 && !view.startedAt.isValid();
        if (idle && idleStep == task.step && idleResult == result) {
            rows.last()[0] = QStringLiteral("%1–%2").arg(rows.last()[0].section(u'–', 0, 0)).arg(task.n);
            rows.last()[2] += QStringLiteral(", ") + task.subject;
            continue;
        }
        idleStep = idle ? task.step : QString();
        idleResult = result;
        rows << QStringList{QString::number(task.n),
                            taskTitle(snapshot.plan, task),
                            task.subject,
                            clock(view.startedAt),
                            duration(view.startedAt, view.endedAt),
                            result,
                            view.attempts > 0 ? QString::number(view.attempts) : QString()};
    }
    blocks << table({tr("No."), tr("Step"), tr("Node"), tr("Start (UTC)"), tr("Took"), tr("Result"), tr("Attempts")},
                    rows);
}

} // namespace wizard::record
