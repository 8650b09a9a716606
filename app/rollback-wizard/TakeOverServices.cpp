// The part of AppServices for a run that another desk leads: looking at it changes nothing, taking it over does.

#include "app/common/CopiedRun.h"
#include "app/common/RunsOnDisk.h"
#include "app/rollback-wizard/AppServices.h"
#include "ui/panes/TaskLook.h"
#include "wizard/detect/InstallVerdict.h"
#include "wizard/record/Runbook.h"

namespace app {

namespace {

/// One holds the lock as well as all; that many are asked lest one does not answer.
constexpr int kAsked = 3;

/// The case with the nodes that have just answered, or with those of a run that was found.
wizard::Case answering(const wizard::Case& value, const wizard::Facts& facts)
{
    wizard::Case some = value;
    some.nodes.removeIf([&facts](const wizard::CaseNode& node) {
        const wizard::FactSet known = wizard::saidBy(facts, node.name);
        return std::none_of(known.begin(), known.end(), [](const wizard::Fact& fact) { return fact.known(); });
    });
    some.nodes = some.nodes.first(qMin<qsizetype>(kAsked, some.nodes.size()));
    return some;
}

ui::RunElsewhere runElsewhereOf(const wizard::RunOnNodes& found)
{
    ui::RunElsewhere run{found.runId, found.person, found.desk, {}, found.heartbeatAgeSeconds};
    const auto copy = copiedRun(found);
    if (!copy) {
        run.whyNot = AppServices::tr("No node has copies of its plan and journal that can be read, so it cannot be "
                                     "taken over. Go on at the computer that leads it.");
        return run;
    }
    run.since = copy->startedAt;
    run.ended = copy->tasksEnded();
    run.tasks = int(copy->plan.tasks.size());
    for (const wizard::PlannedTask& task : copy->plan.tasks)
        run.steps << QStringLiteral("%1. %2, %3: %4")
                         .arg(task.n)
                         .arg(wizard::taskTitle(copy->plan, task), task.subject,
                              ui::lookOf(copy->tasks.value(task.n).state).word);
    return run;
}

} // namespace

/// On the worker, after the nodes have answered.
void AppServices::lookForRun(const wizard::Case& value, const wizard::Facts& facts, bool asked)
{
    const auto found = wizard::findRunOnNodes(answering(value, facts), sessionsFor(value));
    if (!found && asked) {
        ui::RunElsewhere none;
        none.whyNot = found.error().message;
        onGui([this, none] { emit runElsewhere(none); });
    }
    if (!found || isLedFromHere(*found, m_stateFolder))
        return;
    onGui([this, found = *found] {
        m_elsewhere = found;
        emit runElsewhere(runElsewhereOf(found));
    });
}

void AppServices::lookElsewhere(const wizard::Case& value)
{
    if (!m_work)
        return;
    inBackground([this, value, facts = m_work->facts()] { lookForRun(value, facts, true); });
}

backend::Result<ui::RunFeed*> AppServices::takeOver(const wizard::Case& value)
{
    if (!m_elsewhere)
        return backend::Error{
            QStringLiteral("run.nodes.none"), tr("No node of this case is held by a run."), {}, tr("Begin a new one.")};
    endWork();
    const auto folder = wizard::adoptRun(m_stateFolder, *m_elsewhere, value);
    if (!folder)
        return folder.error();
    const auto run = readRunOnDisk(m_stateFolder, m_elsewhere->runId);
    if (!run)
        return run.error();
    if (const auto begun = beginWork(value, run->lastTime); !begun)
        return begun.error();
    wizard::RunSnapshot known = run->snapshot;
    known.decision.open = false; // it is asked anew when the nodes have been looked at
    leaveRun();
    m_feed = std::make_unique<EngineFeed>(run->folder, surroundings(value, known.plan), m_work->clock(), known);
    if (const auto resumed = m_feed->engine().resume(m_elsewhere->epoch); !resumed)
        return resumed.error();
    m_elsewhere.reset();
    return static_cast<ui::RunFeed*>(m_feed.get());
}

} // namespace app
