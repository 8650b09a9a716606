#include "app/common/RunsOnDisk.h"

#include "backend/output/SpoolReader.h"
#include "wizard/journal/Journal.h"

#include <algorithm>
#include <limits>

namespace app {

namespace {

/// The last stored lines of a task's latest attempt; empty where there is no output.
QStringList outputTail(const wizard::RunFolder& folder, const QString& node, int task, int count)
{
    const auto reader = backend::SpoolReader::open(folder.spoolPath(node));
    if (!reader)
        return {};
    while ((*reader)->refresh(std::numeric_limits<qint64>::max())) {
    }
    const qint64 first = (*reader)->firstLineOf(task, 0);
    const qint64 last = (*reader)->lastLineOf(task, 0);
    if (first < 0 || last < first)
        return {};
    QStringList lines;
    for (const QByteArray& line : (*reader)->lines(std::max(first, last - count + 1), count))
        lines << QString::fromUtf8(line);
    return lines;
}

} // namespace

bool RunOnDisk::canResume() const
{
    const bool over = wizard::isFinal(snapshot.state);
    return (snapshot.startedAt.isValid() && !over) || !snapshot.nodesToRelease().isEmpty();
}

backend::Result<RunOnDisk> readRunOnDisk(const QString& stateFolder, const QString& runId)
{
    auto folder = wizard::RunFolder::open(stateFolder, runId);
    if (!folder)
        return folder.error();
    const auto plan = folder->plan();
    if (!plan)
        return plan.error();
    const auto journal = wizard::readJournal(folder->journalPath());
    if (!journal)
        return journal.error();
    QList<wizard::RunEvent> events;
    for (const wizard::JournalLine& line : journal->lines)
        events << wizard::RunEvent{line.seq, line.time, line.type, line.body};
    RunOnDisk run{*folder, wizard::replay(*plan, runId, events), journal->tornLineDropped, {}};
    run.snapshot.journalDigest = journal->digest;
    run.lastTime = events.isEmpty() ? QDateTime() : events.last().time;
    return run;
}

wizard::Record makeRecordOf(const RunOnDisk& run)
{
    const wizard::RunFolder folder = run.folder;
    return wizard::makeRecord(run.snapshot, [folder](const QString& node, int task, int count) {
        return outputTail(folder, node, task, count);
    });
}

} // namespace app
