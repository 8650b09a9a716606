#include "wizard/record/RecordBlocks.h"

#include "wizard/record/LoginWords.h"
#include "wizard/record/RecordJson.h"
#include "wizard/record/RecordParts.h"
#include "wizard/record/RunWords.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QList<QStringList> restoreRows(const RunSnapshot& snapshot)
{
    const Plan& plan = snapshot.plan;
    const QString hash = snapshotHashAtRestore(snapshot);
    if (plan.snapshotPath.isEmpty()) // the inputs of the case say to what it goes back
        return {{tr("Version"), tr("%1 → %2").arg(orDash(plan.fromVersion), orDash(plan.toVersion))}};
    return {{tr("Version"), tr("%1 → %2").arg(orDash(plan.fromVersion), orDash(plan.toVersion))},
            {tr("Snapshot"), tr("%1 on %2").arg(orDash(plan.snapshotPath), orDash(plan.snapshotNode))},
            {tr("Its SHA-256 when chosen"), orDash(plan.snapshotSha256)},
            {tr("Its SHA-256 at the restore"), hash.isEmpty() ? tr("not shown by any step") : hash}};
}

QList<QStringList> firstRows(const RunSnapshot& snapshot)
{
    const Plan& plan = snapshot.plan;
    QList<QStringList> rows = {
        {tr("Case"), plan.caseName},
        {tr("Procedure"), procedureText(plan.procedure, plan.procedureTitle)},
        {tr("Nodes"), plan.nodes.join(QStringLiteral(", "))},
        {tr("Logins"), orDash(loginLines(plan.logins).join(QStringLiteral("; ")))},
        {tr("Carried out by"), tr("%1 from %2").arg(orDash(snapshot.operatorName), orDash(snapshot.desk))},
        {tr("Started"), record::bothTimes(snapshot.startedAt)},
        {tr("Ended"), record::bothTimes(snapshot.endedAt)},
        {tr("Took"), orDash(record::duration(snapshot.startedAt, snapshot.endedAt))},
    };
    if (plan.followUp)
        rows << QStringList{tr("Deletes what was kept by the run"), plan.rollbackRun}
             << QStringList{tr("Release that runs"), orDash(plan.fromVersion)};
    else
        rows << restoreRows(snapshot);
    return rows;
}

void addFirstPage(const RunSnapshot& snapshot, QList<RecordBlock>& blocks)
{
    const Plan& plan = snapshot.plan;
    blocks << record::heading(1, recordTitle(plan));
    if (plan.practice)
        blocks << record::box("practice", tr("Practice. A simulated cluster; nothing real was touched."));
    QString outcome = outcomeInWords(snapshot.state);
    if (!snapshot.checks.isEmpty())
        outcome += QLatin1Char(' ') + tr("Checks at the end: %1.").arg(checkNumbers(snapshot.checks));
    if (const QString reason = runReason(snapshot); !reason.isEmpty())
        outcome += QLatin1Char(' ') + reason;
    blocks << record::box("outcome", outcome);
    blocks << record::table({tr("What"), tr("Value")}, firstRows(snapshot));
    record::addList(blocks, "deviation", tr("Deviations from the plan"), deviations(snapshot),
                    tr("No deviations from the plan."));
    record::addList(blocks, "deviation", tr("Not known"), unknowns(snapshot), tr("Nothing is left unknown."));
    RecordBlock signatures;
    signatures.kind = RecordBlock::Kind::Signatures;
    blocks << signatures;
}

void addWarnings(const RunSnapshot& snapshot, QList<RecordBlock>& blocks)
{
    if (snapshot.warningsAccepted.isEmpty() && snapshot.overrides.isEmpty())
        return;
    QList<QStringList> rows;
    for (const auto& [id, text] : snapshot.warningsAccepted)
        rows << QStringList{id, text, tr("accepted")};
    for (const auto& [id, reason] : snapshot.overrides)
        rows << QStringList{id, reason, tr("overridden, with this reason")};
    blocks << record::heading(2, tr("Warnings")) << record::table({tr("Warning"), tr("Text"), tr("Answer")}, rows);
}

void addDecisions(const RunSnapshot& snapshot, QList<RecordBlock>& blocks)
{
    if (snapshot.decisions.isEmpty() && snapshot.notes.isEmpty())
        return;
    blocks << record::heading(2, tr("Decisions and notes"));
    QList<QPair<QDateTime, QStringList>> rows;
    for (const DecisionTaken& one : snapshot.decisions) {
        const PlannedTask* task = snapshot.plan.task(one.task);
        const QString choice = choiceTaken(snapshot, one);
        const QString what =
            task ? tr("Step %1, %2: %3").arg(one.task).arg(taskTitle(snapshot.plan, *task), choice) : choice;
        rows << qMakePair(one.time, QStringList{record::clock(one.time), what, one.reason, one.by});
    }
    for (const TimedNote& one : snapshot.notes)
        rows << qMakePair(one.time, QStringList{record::clock(one.time), tr("Note"), one.text, one.by});
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<QStringList> table;
    for (const auto& [time, row] : std::as_const(rows))
        table << row;
    blocks << record::table({tr("Time (UTC)"), tr("What"), tr("Reason or text"), tr("By")}, table);
}

void addKept(const RunSnapshot& snapshot, QList<RecordBlock>& blocks)
{
    if (snapshot.kept.isEmpty())
        return;
    QList<QStringList> rows;
    for (const KeptView& one : snapshot.kept)
        rows << QStringList{one.node, one.path, one.sha256};
    blocks << record::heading(2, tr("Kept copies")) << record::table({tr("Node"), tr("Path"), tr("SHA-256")}, rows);
}

void addFollowUps(const RunSnapshot& snapshot, QList<RecordBlock>& blocks)
{
    QStringList lines;
    for (const QString& text : snapshot.plan.followUps)
        lines << procedureText(snapshot.plan.procedure, text);
    if (lines.isEmpty())
        return;
    blocks << record::heading(2, tr("What remains to be done"));
    for (const QString& line : std::as_const(lines))
        blocks << record::paragraph(QStringLiteral("• ") + line);
}

void addDigests(const RunSnapshot& snapshot, QList<RecordBlock>& blocks)
{
    const Plan& plan = snapshot.plan;
    blocks << record::heading(2, tr("Digests (SHA-256)"))
           << record::table({tr("Of"), tr("Digest")}, {{tr("Journal, last line"), snapshot.journalDigest},
                                                       {tr("Plan"), plan.digest()},
                                                       {tr("Procedure"), plan.procedureDigest},
                                                       {tr("Rules"), plan.rulesDigest},
                                                       {tr("Facts"), plan.factsDigest},
                                                       {tr("Program"), plan.programVersion}})
           << record::paragraph(tr("The record is not signed. Comparing these digests finds accidents, not forgery."));
}

} // namespace

QString recordTitle(const Plan& plan)
{
    return plan.followUp ? tr("Clean-up record: %1").arg(plan.caseName) : tr("Rollback record: %1").arg(plan.caseName);
}

QString outcomeInWords(RunState state)
{
    switch (state) {
    case RunState::Completed:
        return tr("Completed. Every step that was needed is proven.");
    case RunState::CompletedWithSkips:
        return tr("Completed with skipped steps, each with its reason.");
    case RunState::CompletedUnverified:
        return tr("Carried out, but not verified: not every check passed.");
    case RunState::Stopped:
        return tr("Stopped before the end.");
    case RunState::Failed:
        return tr("Failed.");
    case RunState::Interrupted:
        return tr("Interrupted. The run can be resumed; this record is of what is known so far.");
    default:
        return tr("Not ended. This record is of what is known so far.");
    }
}

QString outcomeInBrief(RunState state)
{
    switch (state) {
    case RunState::Completed:
        return tr("completed");
    case RunState::CompletedWithSkips:
        return tr("completed with skipped steps");
    case RunState::CompletedUnverified:
        return tr("carried out, not verified");
    case RunState::Stopped:
        return tr("stopped");
    case RunState::Failed:
        return tr("failed");
    case RunState::Interrupted:
        return tr("interrupted");
    default:
        return tr("not ended");
    }
}

QList<RecordBlock> recordBlocks(const RunSnapshot& snapshot, const OutputTail& tail)
{
    QList<RecordBlock> blocks;
    addFirstPage(snapshot, blocks);
    RecordBlock pageBreak;
    pageBreak.kind = RecordBlock::Kind::PageBreak;
    blocks << pageBreak;
    record::addBeforeAfter(snapshot, blocks);
    record::addChecks(snapshot, blocks);
    record::addSteps(snapshot, blocks);
    addDecisions(snapshot, blocks);
    addWarnings(snapshot, blocks);
    addKept(snapshot, blocks);
    addFollowUps(snapshot, blocks);
    record::addEvidence(snapshot, tail, blocks);
    addDigests(snapshot, blocks);
    return blocks;
}

} // namespace wizard
