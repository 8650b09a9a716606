#include "wizard/record/RecordParts.h"

#include "wizard/facts/Facts.h"
#include "wizard/knowledge/SignatureReader.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>

namespace wizard::record {

namespace {

constexpr int kQuotedLines = 40;

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
            rows << QStringList{where, was.key(), inWords(*was), inWords(*now)};
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

QString evidenceLine(const EvidenceView& one)
{
    const QString mark = one.holds ? QStringLiteral("✓") : QStringLiteral("✗");
    QString line = QStringLiteral("%1 %2").arg(mark, one.text);
    if (!one.expected.isEmpty())
        line += tr("; expected: %1").arg(one.expected);
    if (!one.got.isEmpty())
        line += tr("; found: %1").arg(one.got);
    return line;
}

QString findingLine(const FindingView& one)
{
    const QString meaning = procedureText(QStringLiteral("Signatures"), one.text);
    return QStringLiteral("! %1 %2").arg(one.signature,
                                         one.line == one.text ? meaning : meaning + QLatin1Char(' ') + one.line);
}

void addOutput(const PlannedTask& task, const TaskView& view, const OutputTail& tail, QList<RecordBlock>& blocks)
{
    blocks << paragraph(tr("Output: %1 bytes, SHA-256 %2; stored: output/%3.spool, %4 bytes, SHA-256 %5")
                            .arg(view.rawBytes)
                            .arg(view.rawSha256.isEmpty() ? QStringLiteral("–") : view.rawSha256, task.executor)
                            .arg(view.storedBytes)
                            .arg(view.storedSha256.isEmpty() ? QStringLiteral("–") : view.storedSha256));
    const bool wentWrong =
        view.state == TaskState::Failed || view.state == TaskState::Unknown || view.state == TaskState::Overdue;
    const QStringList lines = wentWrong && tail ? tail(task.executor, task.n, kQuotedLines) : QStringList();
    if (!lines.isEmpty())
        blocks << paragraph(tr("Last %1 lines of the output:").arg(lines.size()))
               << code(lines.join(QLatin1Char('\n')));
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
    blocks << paragraph(tr("%1 further facts, read both times, are as they were.").arg(unchanged));
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
    QList<QStringList> rows;
    for (const CheckView& one : snapshot.checks)
        rows << QStringList{procedureText(snapshot.plan.procedure, one.title.isEmpty() ? one.id : one.title), one.node,
                            one.expected, one.got, verdictInWords(one.verdict)};
    blocks << table({tr("Check"), tr("Node"), tr("Expected"), tr("Found"), tr("Result")}, rows);
    for (const CheckView& one : snapshot.checks) {
        if (one.verdict != QLatin1String("failed"))
            continue;
        for (const KnownFailure& known : knownAtTheEnd(snapshot.plan.procedure, one.id, one.got))
            blocks << paragraph(findingLine({known.signature.id, known.line, known.signature.title}));
    }
}

void addSteps(const RunSnapshot& snapshot, QList<RecordBlock>& blocks)
{
    blocks << heading(2, tr("Steps"));
    QList<QStringList> rows;
    for (const PlannedTask& task : snapshot.plan.tasks) {
        const TaskView view = snapshot.tasks.value(task.n);
        QString result = stateInWords(view.state);
        if (!view.reason.isEmpty())
            result += QStringLiteral(": ") + view.reason;
        if (view.pastPointOfNoReturn)
            result += tr(" (point of no return)");
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

void addEvidence(const RunSnapshot& snapshot, const OutputTail& tail, QList<RecordBlock>& blocks)
{
    blocks << heading(2, tr("Commands as run, with their evidence"));
    for (const PlannedTask& task : snapshot.plan.tasks) {
        const TaskView view = snapshot.tasks.value(task.n);
        if (view.attempts == 0)
            continue;
        blocks << heading(3, tr("%1. %2, %3").arg(task.n).arg(taskTitle(snapshot.plan, task), task.subject));
        if (!view.commandAsRun.isEmpty())
            blocks << code(view.commandAsRun.trimmed());
        QStringList lines;
        for (const EvidenceView& one : view.evidence)
            lines << evidenceLine(one);
        for (const FindingView& one : view.findings)
            lines << findingLine(one);
        for (const QString& line : std::as_const(lines))
            blocks << paragraph(line);
        if (view.rawBytes > 0 || !view.rawSha256.isEmpty())
            addOutput(task, view, tail, blocks);
    }
}

} // namespace wizard::record
