#include "tests/support/SampleRun.h"

#include "backend/output/OutputSpool.h"
#include "tests/support/FixtureCluster.h"
#include "wizard/plan/Planner.h"

#include <algorithm>

namespace tests {

using namespace wizard;

namespace {

const PlanFixture& fixture()
{
    static const PlanFixture made = FixtureCluster("prod-eu", "a cluster after a failed upgrade", 3, 2)
                                        .change([](Case& value) {
                                            value.name = QStringLiteral("prod-eu");
                                            for (CaseNode& node : value.nodes) {
                                                node.user = QStringLiteral("ops");
                                                node.become = BecomeMode::Sudo;
                                            }
                                        })
                                        .done();
    return made;
}

/// The first task of the step that restores the snapshot: the one that destroys and cannot be ended half-way.
int restoreTask(const Plan& plan)
{
    for (const PlannedTask& task : plan.tasks)
        if (task.effect == Effect::Destroy && !task.pointOfNoReturn.isEmpty())
            return task.n;
    return int(plan.tasks.size()) / 2;
}

void succeed(RunSnapshot& snapshot, int from, int to, const QDateTime& begin)
{
    for (int n = from; n <= to; ++n) {
        TaskView& view = snapshot.tasks[n];
        view.state = n % 11 == 4 ? TaskState::NotNeeded : TaskState::Succeeded;
        view.attempts = 1;
        view.startedAt = begin.addSecs(n * 12);
        view.endedAt = view.startedAt.addSecs(9);
        view.exitCode = 0;
        view.provenEnded = true;
    }
}

void fail(RunSnapshot& snapshot, int n)
{
    TaskView& view = snapshot.tasks[n];
    view.state = TaskState::Failed;
    view.endedAt = QDateTime::currentDateTimeUtc().addSecs(-20);
    view.exitCode = 1;
    view.provenEnded = true;
    view.reason = QStringLiteral("The line that proves the reset did not come.");
    view.findings = {{QStringLiteral("R2-06"),
                      QStringLiteral("level=fatal msg=\"starting kubernetes: preparing server: bootstrap data already "
                                     "found and encrypted with different token\""),
                      QStringLiteral("Another token than that of the snapshot")}};
    view.evidence = {
        {QStringLiteral("missing-line"), QStringLiteral("restart without --cluster-reset flag now"),
         QStringLiteral("once"), QStringLiteral("never"), false},
        {QStringLiteral("exit"), QStringLiteral("exit code"), QStringLiteral("0"), QStringLiteral("1"), false}};
    snapshot.state = RunState::Deciding;
    snapshot.decision.task = n;
    snapshot.decision.open = true;
    snapshot.decision.question =
        QStringLiteral("“Restore the snapshot” failed on server-1. The line that proves the reset did not come.");
    snapshot.decision.choices = {
        {QStringLiteral("stop"), QStringLiteral("Stop the run"),
         QStringLiteral("Nothing more is started. Everything stays as it is now."), false},
        {QStringLiteral("retry"), QStringLiteral("Try again"),
         QStringLiteral("The step is started once more, as a new attempt."), false},
        {QStringLiteral("skip"), QStringLiteral("Skip this step"),
         QStringLiteral("The run goes on without it. Steps that need it are asked about again."), true}};
}

void complete(RunSnapshot& snapshot)
{
    snapshot.state = RunState::Completed;
    snapshot.endedAt = QDateTime::currentDateTimeUtc();
    for (const PlannedCheck& check : snapshot.plan.verification)
        snapshot.checks << CheckView{
            check.id, check.title, check.node, check.expect, QStringLiteral("as expected"), QStringLiteral("passed")};
    if (!snapshot.checks.isEmpty()) {
        snapshot.checks.last().verdict = QStringLiteral("unknown");
        snapshot.checks.last().got = QStringLiteral("no answer within 60 s");
    }
    Facts after = fixture().facts;
    for (auto node = after.nodes.begin(); node != after.nodes.end(); ++node)
        (*node)[QStringLiteral("rke2.version")].value = snapshot.plan.toVersion;
    snapshot.factsAfter = after.toJson();
}

} // namespace

Case prodEu()
{
    return fixture().value;
}

Facts prodEuFacts()
{
    return fixture().facts;
}

Plan prodEuPlan()
{
    Diagnostics diagnostics;
    const auto plan = makePlan(rke2EtcdProcedure(), prodEu(), prodEuFacts(), diagnostics);
    if (!plan)
        qFatal("%s", qPrintable(diagnostics.toString()));
    return *plan;
}

RunSnapshot runAt(const Plan& plan, RunMoment moment)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RunSnapshot snapshot = emptySnapshot(plan, QStringLiteral("20261121-020304-prod-eu"));
    snapshot.operatorName = QStringLiteral("Nikola");
    snapshot.desk = QStringLiteral("desk-7");
    snapshot.state = RunState::Running;
    snapshot.startedAt = now.addSecs(-372);
    snapshot.plannedAt = now.addSecs(-600);
    snapshot.factsBefore = prodEuFacts().toJson();
    for (auto node = snapshot.nodes.begin(); node != snapshot.nodes.end(); ++node)
        node->link = NodeView::Link::Connected;
    if (moment == RunMoment::Begun)
        return snapshot;
    const int restore = restoreTask(plan);
    const int last = moment == RunMoment::Completed ? int(plan.tasks.size()) : restore - 1;
    succeed(snapshot, 1, last, snapshot.startedAt);
    if (moment == RunMoment::Completed) {
        complete(snapshot);
        return snapshot;
    }
    TaskView& view = snapshot.tasks[restore];
    view.state = TaskState::Running;
    view.attempts = 1;
    view.startedAt = now.addSecs(-108);
    view.pastPointOfNoReturn = true;
    if (moment == RunMoment::Failed)
        fail(snapshot, restore);
    if (moment == RunMoment::LostNode) {
        view.state = TaskState::Unknown;
        snapshot.nodes[plan.task(restore)->executor] = {};
        snapshot.nodes[plan.task(restore)->executor].link = NodeView::Link::Lost;
        snapshot.nodes[plan.task(restore)->executor].since = now.addSecs(-40);
    }
    return snapshot;
}

void writeSampleSpool(const QString& path, int n, int lines)
{
    auto spool = backend::OutputSpool::open(path, std::make_shared<backend::Redactor>());
    if (!spool || !(*spool)->begin(n, 1))
        qFatal("no spool %s", qPrintable(path));
    QByteArray text;
    for (int line = 0; line < lines; ++line) {
        const int second = line % 60, minute = (line / 60) % 60;
        text += QStringLiteral("time=\"2026-11-21T02:%1:%2Z\" level=info msg=\"Retrieving etcd snapshot "
                               "on-demand-server-1-1763600000, part %3\"\n")
                    .arg(minute, 2, 10, QLatin1Char('0'))
                    .arg(second, 2, 10, QLatin1Char('0'))
                    .arg(line)
                    .toUtf8();
    }
    if (!(*spool)->append(0, text) || !(*spool)->end())
        qFatal("spool %s not written", qPrintable(path));
}

FakeFeed::FakeFeed(RunSnapshot snapshot, QObject* parent) : RunFeed(parent), m_snapshot(std::move(snapshot)) {}

QString FakeFeed::spoolPath(const QString& node) const
{
    return m_folder.filePath(node + QStringLiteral(".spool"));
}

void FakeFeed::set(const RunSnapshot& snapshot)
{
    m_snapshot = snapshot;
    emit changed(m_snapshot);
    if (isFinal(m_snapshot.state) || m_snapshot.state == RunState::Interrupted)
        emit finished(m_snapshot.state);
}

} // namespace tests
