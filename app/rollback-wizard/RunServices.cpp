// The part of AppServices from the commit on: runs, records, practice.

#include "app/common/CleanUp.h"
#include "app/common/ConsoleLogin.h"
#include "app/common/RecordFiles.h"
#include "app/common/RunSetting.h"
#include "app/rollback-wizard/AppServices.h"
#include "app/rollback-wizard/InputQuestions.h"
#include "app/rollback-wizard/RowTexts.h"
#include "wizard/procedure/ProcedureReader.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace app {

namespace {

QString machinesFolder(const QString& stateFolder)
{
    return QDir(stateFolder).filePath(QStringLiteral("practice-machines"));
}

/// A drill is a procedure, or a fault on the way through one.
QString procedureOf(const QString& drillId)
{
    for (const wizard::DrillFault& drill : wizard::PracticeDrill::drills())
        for (const wizard::DrillFault& fault : wizard::PracticeDrill::faults(drill.id))
            if (fault.id == drillId)
                return drill.id;
    return drillId;
}

QStringList faultOf(const QString& drillId)
{
    return procedureOf(drillId) == drillId ? QStringList() : QStringList{drillId};
}

} // namespace

wizard::RunSurroundings AppServices::surroundings(const wizard::Case& value, const wizard::Plan& frozen)
{
    wizard::RunSurroundings surroundings = runSurroundings(*m_work, frozen, sessionsFor(value));
    askInputs(m_questions, surroundings);
    surroundings.secretInput = [this, ask = std::move(surroundings.secretInput)](const QString& id) {
        auto known = m_drill ? m_drill->secret(id) : std::nullopt;
        return known ? std::move(known) : ask(id);
    };
    return surroundings;
}

/// Which ends all questions; those of the next run are none of them.
void AppServices::leaveRun()
{
    m_feed.reset();
    m_questions.beginAgain();
}

backend::Result<ui::RunFeed*> AppServices::startRun(const wizard::Case& value, const wizard::Plan& plan,
                                                    const ui::RunConsent& consent)
{
    if (!m_work)
        return backend::Error{
            QStringLiteral("run.nofacts"), tr("The nodes have not been read."), {}, tr("Connect to the nodes first.")};
    endWork();
    const QDateTime now = m_work->clock().now();
    const QString id = plan.followUp ? newCleanUpId(plan, now) : wizard::RunFolder::newRunId(plan.caseName, now);
    const auto folder = wizard::RunFolder::create(m_stateFolder, id, plan, m_work->caseValue(), m_work->facts());
    if (!folder)
        return folder.error();
    leaveRun();
    m_feed = std::make_unique<EngineFeed>(*folder, surroundings(value, plan), m_work->clock(),
                                          wizard::emptySnapshot(plan, folder->id()));
    const wizard::RunEngine::Confirmation confirmation{consent.typedName, consent.warningsAccepted, consent.overrides};
    if (const auto started = m_feed->engine().start(confirmation); !started)
        return started.error();
    return static_cast<ui::RunFeed*>(m_feed.get());
}

backend::Result<ui::RunFeed*> AppServices::resumeRun(const QString& runId)
{
    const auto found = readRunOnDisk(m_stateFolder, runId);
    if (!found)
        return found.error();
    auto value = found->folder.caseValue();
    if (!value)
        return value.error();
    if (found->snapshot.plan.practice) {
        if (const auto begun = m_drill ? backend::Result<void>() : beginDrill(found->snapshot.plan.procedure, {});
            !begun)
            return begun.error();
        value = m_drill->refreshed(*value);
        if (!value)
            return value.error();
    }
    if (const auto begun = beginWork(*value, found->lastTime); !begun)
        return begun.error();
    wizard::RunSnapshot known = found->snapshot;
    known.decision.open = false; // it is asked anew when the nodes have been looked at
    leaveRun();
    m_feed = std::make_unique<EngineFeed>(found->folder, surroundings(*value, known.plan), m_work->clock(), known);
    if (const auto resumed = m_feed->engine().resume(); !resumed)
        return resumed.error();
    return static_cast<ui::RunFeed*>(m_feed.get());
}

QList<ui::RunSummary> AppServices::runs() const
{
    QList<ui::RunSummary> all;
    QList<RunOnDisk> readable;
    for (const QString& id : wizard::RunFolder::list(m_stateFolder)) {
        const auto run = readRunOnDisk(m_stateFolder, id);
        ui::RunSummary summary;
        if (run) {
            summary = runSummary(*run);
            readable << *run;
        } else {
            summary.problem = run.error().toString();
        }
        summary.id = id;
        all << summary;
    }
    for (const RunOnDisk& run : std::as_const(readable)) {
        const auto summary = std::find_if(all.begin(), all.end(),
                                          [&run](const ui::RunSummary& one) { return one.id == run.folder.id(); });
        summary->cleanUp = {!run.snapshot.plan.followUp, whyNoCleanUp(run, readable).value_or(QString())};
    }
    return all;
}

backend::Result<ui::RecordView> AppServices::record(const QString& runId)
{
    const auto run = readRunOnDisk(m_stateFolder, runId);
    if (!run)
        return run.error();
    ui::RecordView view{makeRecordOf(*run),
                        run->folder.path(),
                        run->snapshot.journalDigest,
                        {!run->snapshot.plan.followUp, whyNoCleanUp(*run, m_stateFolder).value_or(QString())}};
    if (wizard::isFinal(run->snapshot.state)) {
        if (const auto saved = saveRecord(view.record, view.folder); !saved)
            return saved.error();
    }
    return view;
}

QList<ui::DrillOffer> AppServices::drills() const
{
    QList<ui::DrillOffer> offers;
    QString procedureTitle;
    const auto offer = [&](const wizard::DrillFault& one) {
        offers << ui::DrillOffer{one.id,
                                 QCoreApplication::translate("practice", one.title.toUtf8().constData()),
                                 QCoreApplication::translate("practice", one.explain.toUtf8().constData()),
                                 {},
                                 procedureTitle};
    };
    QList<wizard::DrillFault> drills = wizard::PracticeDrill::drills();
    // What most people have installed comes first.
    std::stable_partition(drills.begin(), drills.end(),
                          [](const wizard::DrillFault& one) { return one.id == wizard::Case().effectiveProcedure(); });
    for (const wizard::DrillFault& drill : std::as_const(drills)) {
        wizard::Diagnostics diagnostics;
        const auto procedure = wizard::shippedProcedure(drill.practises, diagnostics);
        procedureTitle = procedure ? wizard::procedureText(drill.practises, procedure->title) : drill.practises;
        offer(drill);
        for (const wizard::DrillFault& fault : wizard::PracticeDrill::faults(drill.id))
            offer(fault);
    }
    return offers;
}

backend::Result<wizard::Case> AppServices::startDrill(const QString& drillId)
{
    endDrill();
    QDir(machinesFolder(m_stateFolder)).removeRecursively(); // a new exercise begins with fresh machines
    if (const auto begun = beginDrill(procedureOf(drillId), faultOf(drillId)); !begun)
        return begun.error();
    return m_drill->caseValue();
}

/// The simulated machines live between two starts of the program, so that a killed run can be resumed.
backend::Result<void> AppServices::beginDrill(const QString& procedure, const QStringList& faults)
{
    QDir().mkpath(machinesFolder(m_stateFolder));
    auto drill = wizard::PracticeDrill::start({faults, m_practiceSpeed, machinesFolder(m_stateFolder), 1, procedure});
    if (!drill)
        return drill.error();
    m_drill = std::move(drill).value();
    return {};
}

void AppServices::endDrill()
{
    endWork();
    leaveRun();
    m_work.reset();
    m_drill.reset();
}

} // namespace app
