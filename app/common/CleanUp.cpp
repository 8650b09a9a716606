#include "app/common/CleanUp.h"

#include "wizard/procedure/ProcedureReader.h"

#include <QCoreApplication>
#include <QHash>

namespace app {

namespace {

using wizard::RunState;

QString tr(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

std::optional<QString> whyNotCompleted(RunState state)
{
    switch (state) {
    case RunState::Completed:
    case RunState::CompletedWithSkips:
        return std::nullopt;
    case RunState::CompletedUnverified:
        return tr("Its result is not verified; what it kept may still be needed.");
    case RunState::Stopped:
    case RunState::Failed:
        return tr("It did not reach its end; what it kept may still be needed.");
    default:
        return tr("It is not at its end yet.");
    }
}

/// A list of runs asks for each of them; procedures do not change while the program runs.
bool hasCleanUp(const QString& procedure)
{
    thread_local QHash<QString, bool> known;
    const auto found = known.constFind(procedure);
    if (found != known.cend())
        return *found;
    wizard::Diagnostics diagnostics;
    const auto read = wizard::shippedProcedure(procedure, diagnostics);
    return known[procedure] = read && !read->followUp.isEmpty();
}

/// A clean-up of `run`, or a later exercise that has replaced its machines. Which clean-up belongs to it is written in
/// its plan: times say nothing, the clock of an exercise runs ahead.
std::optional<QString> overtaken(const wizard::RunSnapshot& run, const wizard::RunSnapshot& other)
{
    const bool freshMachines = run.plan.practice && other.plan.practice && !other.plan.followUp;
    if (freshMachines && other.runId > run.runId)
        return tr("The exercise %1 began with fresh machines; what this run kept is gone.").arg(other.runId);
    if (!other.plan.followUp || other.plan.rollbackRun != run.runId)
        return std::nullopt;
    if (other.state == RunState::Completed)
        return tr("It was cleaned up by the run %1.").arg(other.runId);
    if (other.startedAt.isValid() && !wizard::isFinal(other.state))
        return tr("The clean-up %1 is not at its end. Continue that run.").arg(other.runId);
    return std::nullopt;
}

} // namespace

std::optional<QString> whyNoCleanUp(const RunOnDisk& run, const QList<RunOnDisk>& runs)
{
    const wizard::RunSnapshot& snapshot = run.snapshot;
    if (snapshot.plan.followUp)
        return tr("This run is a clean-up itself and kept nothing.");
    if (auto why = whyNotCompleted(snapshot.state))
        return why;
    if (!hasCleanUp(snapshot.plan.procedure))
        return tr("The procedure %1 has no clean-up.").arg(snapshot.plan.procedure);
    for (const RunOnDisk& one : runs) {
        if (auto why = overtaken(snapshot, one.snapshot))
            return why;
    }
    return std::nullopt;
}

std::optional<QString> whyNoCleanUp(const RunOnDisk& run, const QString& stateFolder)
{
    QList<RunOnDisk> runs;
    for (const QString& id : wizard::RunFolder::list(stateFolder)) {
        if (auto read = readRunOnDisk(stateFolder, id))
            runs << std::move(read).value();
    }
    return whyNoCleanUp(run, runs);
}

QString newCleanUpId(const wizard::Plan& plan, const QDateTime& now)
{
    return wizard::RunFolder::newRunId(plan.caseName.left(50) + QStringLiteral("-clean-up"), now);
}

} // namespace app
