#include "tests/support/FakeServices.h"

#include "tests/support/FixtureCluster.h"
#include "wizard/inventory/InventoryReaders.h"
#include "wizard/plan/Planner.h"
#include "wizard/plan/RuleFinding.h"
#include "wizard/procedure/ProcedureReader.h"
#include "wizard/record/Runbook.h"

namespace tests {

using namespace wizard;

namespace {

ui::SnapshotOffer offer(const QString& node, const QString& name, int hoursAgo, bool fits)
{
    ui::SnapshotOffer made;
    made.choice.node = node;
    made.choice.path = QStringLiteral("/var/lib/rancher/rke2/server/db/snapshots/") + name;
    made.name = name;
    made.takenAt = QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo);
    made.bytes = 48234496;
    made.madeBy = fits ? QStringLiteral("v1.31.9+rke2r1") : QStringLiteral("v1.32.5+rke2r1");
    made.madeByEvidence = QStringLiteral("the journal of %1 shows its start").arg(node);
    made.integrityText = QStringLiteral("Not read yet. The checks read it when it is chosen.");
    made.tokenText = made.integrityText;
    made.readable = true;
    made.loses =
        QStringLiteral("Everything written to the cluster after its time is lost: workloads, Secrets, settings, "
                       "nodes that joined later.");
    made.fits = fits;
    made.whyNot =
        fits ? QString() : QStringLiteral("It was taken after the upgrade. An older release cannot restore it.");
    return made;
}

ui::SnapshotOffer wasRead(ui::SnapshotOffer offer)
{
    offer.read = true;
    offer.integrity = offer.token = ui::SnapshotOffer::Trust::Proven;
    offer.integrityText = QStringLiteral("Whole: the file was read to its end and fits.");
    offer.tokenText = QStringLiteral("The server token fits this snapshot.");
    offer.choice.sha256 = QString(64, QLatin1Char('a'));
    return offer;
}

QList<ui::CheckRow> rowsOfRules()
{
    QList<ui::CheckRow> rows;
    for (const RuleFinding& finding : evaluateRules(rke2EtcdProcedure(), prodEu(), prodEuFacts(),
                                                    {QStringLiteral("choose"), QStringLiteral("check")})) {
        const auto text = [&](const QString& source) {
            return procedureText(QStringLiteral("rke2-etcd"), source, {finding.node});
        };
        ui::CheckRow row;
        row.id = finding.id();
        row.node = finding.node;
        row.title = text(finding.title);
        row.expected = text(finding.expected);
        row.found = finding.found;
        row.why = text(finding.text);
        row.mend = text(finding.mend);
        row.source = finding.source;
        row.verdict = finding.verdict == RuleFinding::Verdict::Passed ? ui::CheckRow::Verdict::Passed
                      : finding.needsReason()                         ? ui::CheckRow::Verdict::NeedsReason
                                                                      : ui::CheckRow::Verdict::Warning;
        rows << row;
    }
    return rows;
}

} // namespace

ui::RunElsewhere ledByBert()
{
    ui::RunElsewhere run;
    run.run = QStringLiteral("20261121-020304-prod-eu");
    run.person = QStringLiteral("bert");
    run.desk = QStringLiteral("desk-2");
    run.since = QDateTime::currentDateTimeUtc().addSecs(-600);
    run.heartbeatAgeSeconds = 20;
    run.ended = 1;
    run.tasks = 3;
    run.steps = QStringList{QStringLiteral("1. Safety copies, server-1: succeeded"),
                            QStringLiteral("2. Stop RKE2, server-1: running")};
    return run;
}

QList<ui::RunSummary> sampleRuns()
{
    ui::RunSummary open;
    open.id = QStringLiteral("20261120-231502-prod-eu");
    open.caseName = QStringLiteral("prod-eu");
    open.fromVersion = QStringLiteral("v1.32.5+rke2r1");
    open.toVersion = QStringLiteral("v1.31.9+rke2r1");
    open.operatorName = QStringLiteral("Nikola");
    open.startedAt = QDateTime::currentDateTimeUtc().addSecs(-5400);
    open.state = RunState::Interrupted;
    open.canResume = true;
    open.stands = QStringLiteral("step 9 of 14: Restore the snapshot");
    ui::RunSummary drill = open;
    drill.id = QStringLiteral("20261019-101502-practice");
    drill.caseName = QStringLiteral("practice");
    drill.canResume = false;
    drill.practice = true;
    drill.state = RunState::Completed;
    return {open, drill};
}

Facts rolledBackFacts()
{
    Facts facts = prodEuFacts();
    for (FactSet& node : facts.nodes)
        node[QStringLiteral("rke2.version")].value = QStringLiteral("v1.31.9+rke2r1");
    return facts;
}

FakeServices::FakeServices()
{
    finding = {true,
               InstallType::Rke2Etcd,
               QStringLiteral("server-1 is a server of RKE2 v1.32.5+rke2r1 with embedded etcd."),
               {QStringLiteral("rke2.version: v1.32.5+rke2r1"), QStringLiteral("db.etcd: yes")}};
    offers = {wasRead(offer(QStringLiteral("server-1"), QStringLiteral("before-upgrade-server-1-1773441000"), 9, true)),
              offer(QStringLiteral("server-2"), QStringLiteral("etcd-snapshot-server-2-1763596800"), 14, true),
              offer(QStringLiteral("server-1"), QStringLiteral("etcd-snapshot-server-1-1763640000"), 2, false)};
    checkRows = rowsOfRules();
    plan = prodEuPlan();
    cleanUpFacts = prodEuFacts();
}

FakeServices::~FakeServices() = default;

QList<ui::InstallTypeOffer> FakeServices::installTypes() const
{
    using Subject = ui::InstallTypeOffer::Subject;
    const QString missing = QStringLiteral("The procedure for it is not part of this program.");
    const auto offer = [&missing](InstallType type, Subject subject, const char* title, const char* youHaveThisIf,
                                  const char* way) {
        ui::InstallTypeOffer made;
        made.type = type;
        made.subject = subject;
        made.title = QString::fromUtf8(title);
        made.youHaveThisIf = QString::fromUtf8(youHaveThisIf);
        made.available = way != nullptr;
        made.whyNot = way ? QString() : missing;
        made.way = QString::fromUtf8(way);
        made.chooseWhen = QStringLiteral("The usual way for this install type.");
        return made;
    };
    QList<ui::InstallTypeOffer> cards = {
        offer(InstallType::Rke2Etcd, Subject::Kubernetes, "RKE2 with embedded etcd",
              "You have this if /var/lib/rancher/rke2/server/db/etcd exists on your servers.",
              "Roll back RKE2 with embedded etcd"),
        offer(InstallType::Docker, Subject::Rancher, "Docker, single node",
              "You have this if one container runs all of Rancher.", nullptr),
        offer(InstallType::Rke, Subject::Rancher, "RKE (the first generation)",
              "You have this if there is a cluster.yml and a .rkestate beside it.", "Roll back an RKE cluster"),
        offer(InstallType::Rke2Sqlite, Subject::Kubernetes, "RKE2 with SQLite",
              "You have this if there is one server with disable-etcd and no datastore-endpoint.", nullptr),
        offer(InstallType::Rke2ExternalDb, Subject::Kubernetes, "RKE2 with an external database",
              "You have this if datastore-endpoint stands in the configuration.", nullptr),
        offer(InstallType::RancherBackup, Subject::Rancher, "Rancher by Helm, with rancher-backup",
              "You have this if the backup operator wrote tarballs.", nullptr)};
    ui::InstallTypeOffer legacy = cards[2];
    legacy.procedure = QStringLiteral("rke-legacy-rollback");
    legacy.way = QStringLiteral("Roll back an RKE cluster (RKE 0.1.7 to 0.1.20)");
    legacy.chooseWhen = QStringLiteral("The cluster was built with an RKE of the 0.1 line.");
    return cards << legacy;
}

QStringList FakeServices::whyProcedure(const Case&) const
{
    return {QStringLiteral("Chosen: Roll back RKE2 with embedded etcd. The usual way for this install type.")};
}

void FakeServices::detectInstallType(const CaseNode& node)
{
    ui::InstallTypeFinding said = finding;
    said.node = node.name;
    emit installTypeDetected(said);
}

void FakeServices::readImport(const ui::ImportRequest& request)
{
    asked << QStringLiteral("import:") + request.path;
    if (request.kind == ui::ImportRequest::Kind::File) {
        emit importRead(imports.value(request.path));
        return;
    }
    ui::ImportAnswer answer;
    Diagnostics diagnostics;
    if (const auto source = readNodeList(request.text, QStringLiteral("pasted list"), diagnostics)) {
        answer.read = true;
        answer.source = *source;
    }
    answer.problems = diagnostics.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    emit importRead(answer);
}

void FakeServices::connectNodes(const Case& value)
{
    asked << QStringLiteral("connect");
    m_connecting = value;
    if (unknownKeys.isEmpty())
        readNodes();
    else
        emit hostKeysAsked(unknownKeys);
}

void FakeServices::answerHostKeys(const QStringList& acceptedNodes)
{
    acceptedKeys = acceptedNodes;
    readNodes();
}

void FakeServices::readNodes()
{
    for (const CaseNode& node : m_connecting.nodes) {
        if (!node.takesPart())
            continue;
        ui::NodeStatus status{node.name, ui::NodeStatus::State::Ready, {}, {}, {}};
        if (failingNodes.contains(node.name))
            status = {node.name, ui::NodeStatus::State::Failed,
                      QStringLiteral("%1 refuses the login of ops.").arg(node.name),
                      QStringLiteral("Check the user and the key, then connect again."),
                      QStringLiteral("Permission denied (publickey)")};
        emit nodeChanged(status);
    }
    if (elsewhere)
        emit runElsewhere(*elsewhere);
    emit nodesRead(prodEuFacts());
}

void FakeServices::answerSecret(const QString& id, backend::Secret secret, bool forAllOfLogin, bool remember)
{
    asked << QStringLiteral("secret:%1:%2:%3:%4").arg(id).arg(secret.view().size()).arg(forAllOfLogin).arg(remember);
}

QList<ProcedureInput> FakeServices::inputs(const Case& value) const
{
    Diagnostics diagnostics;
    if (!asksForSnapshot)
        if (const auto procedure = shippedProcedure(value.effectiveProcedure(), diagnostics))
            return procedure->inputs;
    return rke2EtcdProcedure().inputs;
}

void FakeServices::findSnapshots(const Case&)
{
    asked << QStringLiteral("snapshots");
    emit snapshotsFound({offers,
                         {{QStringLiteral("v1.31.9+rke2r1"),
                           QStringLiteral("It ran on server-1 before the upgrade, last started yesterday at 21:04.")}},
                         QStringLiteral("v1.32.5+rke2r1"),
                         {}});
}

void FakeServices::runChecks(const Case&, bool readAgain)
{
    asked << (readAgain ? QStringLiteral("checks again") : QStringLiteral("checks"));
    if (checksGoOn)
        return;
    emit checksRead(checkRows);
    emit checksFinished();
}

void FakeServices::runOneCheck(const Case&, const QString& id)
{
    asked << QStringLiteral("check ") + id;
    emit checksRead(checkRows);
    emit checksFinished();
}

void FakeServices::makePlan(const Case&)
{
    asked << QStringLiteral("plan");
    emit planMade(plan);
}

backend::Result<ui::RunFeed*> FakeServices::startRun(const Case&, const Plan& given, const ui::RunConsent& consent)
{
    asked << QStringLiteral("start");
    consentGiven = consent;
    feed = std::make_unique<FakeFeed>(runAt(given, moment));
    return static_cast<ui::RunFeed*>(feed.get());
}

backend::Result<ui::RunFeed*> FakeServices::resumeRun(const QString& runId)
{
    asked << QStringLiteral("resume:") + runId;
    feed = std::make_unique<FakeFeed>(runAt(plan, moment));
    return static_cast<ui::RunFeed*>(feed.get());
}

void FakeServices::lookElsewhere(const Case&)
{
    asked << QStringLiteral("lookElsewhere");
    if (elsewhere)
        emit runElsewhere(*elsewhere);
}

backend::Result<ui::RunFeed*> FakeServices::takeOver(const Case& value)
{
    asked << QStringLiteral("takeOver:") + value.name;
    if (!elsewhere)
        return backend::Error{QStringLiteral("run.nodes.none"), QStringLiteral("No node is held by a run."), {}, {}};
    feed = std::make_unique<FakeFeed>(runAt(plan, moment));
    return static_cast<ui::RunFeed*>(feed.get());
}

backend::Result<Case> FakeServices::cleanUpCase(const QString& runId)
{
    asked << QStringLiteral("cleanUp:") + runId;
    if (!cleanUpOffer.offered())
        return backend::Error{QStringLiteral("run.cleanup"), cleanUpOffer.whyNot, {}, {}};
    return prodEu();
}

void FakeServices::planCleanUp(const Case& value, const QString& runId)
{
    asked << QStringLiteral("planCleanUp:") + runId;
    if (!failingNodes.isEmpty()) {
        emit planFailed({QStringLiteral("%1 refuses the login of ops.").arg(failingNodes.first())});
        return;
    }
    Diagnostics diagnostics;
    if (const auto made = makeFollowUpPlan(rke2EtcdProcedure(), value, cleanUpFacts, runId, diagnostics))
        emit planMade(*made);
}

backend::Result<ui::RecordView> FakeServices::record(const QString&)
{
    return ui::RecordView{makeRunbook(plan),
                          QStringLiteral("~/.local/share/rollback-wizard/runs/20261121-020304-prod-eu"),
                          QString(64, QLatin1Char('b')), cleanUpOffer};
}

QList<ui::DrillOffer> FakeServices::drills() const
{
    return {{QStringLiteral("rke2-etcd"),
             QStringLiteral("A plain rollback"),
             QStringLiteral("Five machines after a failed upgrade. Nothing goes wrong on the way back."),
             {}},
            {QStringLiteral("token-rotated"),
             QStringLiteral("The token was rotated"),
             QStringLiteral("The restore fails; find out why and mend it."),
             {}}};
}

backend::Result<Case> FakeServices::startDrill(const QString& drillId)
{
    asked << QStringLiteral("drill:") + drillId;
    Case value = prodEu();
    value.name = QStringLiteral("practice");
    value.practice = true;
    plan.practice = true;
    plan.caseName = value.name;
    return value;
}

} // namespace tests
