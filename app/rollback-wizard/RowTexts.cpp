#include "app/rollback-wizard/RowTexts.h"

#include "wizard/case/ProcedureOffers.h"
#include "wizard/knowledge/Prevented.h"
#include "wizard/knowledge/Sources.h"
#include "wizard/procedure/ProcedureReader.h"
#include "wizard/record/FoundWords.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>

namespace app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RowTexts", text);
}

ui::CheckRow::Verdict verdictOf(const wizard::RuleFinding& finding)
{
    using Verdict = wizard::RuleFinding::Verdict;
    switch (finding.verdict) {
    case Verdict::Passed:
        return ui::CheckRow::Verdict::Passed;
    case Verdict::Info:
        return ui::CheckRow::Verdict::Info;
    case Verdict::Warning:
        return ui::CheckRow::Verdict::Warning;
    case Verdict::Block:
        return ui::CheckRow::Verdict::Blocked;
    case Verdict::Override:
    case Verdict::CouldNotCheck:
        break;
    }
    return finding.needsReason() ? ui::CheckRow::Verdict::NeedsReason : ui::CheckRow::Verdict::Warning;
}

QString foundText(const wizard::RuleFinding& finding, const QString& procedure)
{
    if (!finding.found.isEmpty())
        return wizard::foundText(procedure, finding);
    switch (finding.verdict) {
    case wizard::RuleFinding::Verdict::Passed:
        return tr("as expected");
    case wizard::RuleFinding::Verdict::CouldNotCheck:
        return tr("something that decides it is not known");
    default:
        return {};
    }
}

} // namespace

ui::CheckRow checkRow(const wizard::RuleFinding& finding, const QString& procedure)
{
    const auto text = [&](const QString& source) { return wizard::procedureText(procedure, source, {finding.node}); };
    ui::CheckRow row;
    row.id = finding.id();
    row.node = finding.node;
    row.group = finding.node.isEmpty() ? tr("The cluster") : finding.node;
    row.title = text(finding.title.isEmpty() ? finding.text : finding.title);
    row.expected = finding.filledIn(text(finding.expected));
    row.found = foundText(finding, procedure);
    row.why = text(finding.text);
    row.mend = text(finding.mend);
    row.source = wizard::readableSource(finding.source);
    for (const wizard::Signature* failure : wizard::failuresPrevented(finding.source))
        row.prevents << QStringLiteral("%1 (%2)").arg(
            wizard::procedureText(QStringLiteral("Signatures"), failure->title), failure->id);
    row.verdict = verdictOf(finding);
    row.couldNotCheck = finding.verdict == wizard::RuleFinding::Verdict::CouldNotCheck;
    return row;
}

QStringList reasonsOf(const wizard::Diagnostics& diagnostics)
{
    QStringList reasons;
    for (const wizard::Diagnostic& diagnostic : diagnostics.all())
        reasons << (diagnostic.hint.isEmpty() ? diagnostic.message
                                              : diagnostic.message + QLatin1Char(' ') + diagnostic.hint);
    return reasons;
}

ui::RunSummary runSummary(const RunOnDisk& run)
{
    const wizard::RunSnapshot& snapshot = run.snapshot;
    ui::RunSummary summary;
    summary.id = snapshot.runId;
    summary.caseName = snapshot.plan.caseName;
    summary.fromVersion = snapshot.plan.fromVersion;
    summary.toVersion = snapshot.plan.toVersion;
    summary.operatorName = snapshot.operatorName;
    summary.startedAt = snapshot.startedAt;
    summary.endedAt = snapshot.endedAt;
    summary.state = snapshot.state;
    summary.canResume = run.canResume();
    summary.practice = snapshot.plan.practice;
    summary.rollbackRun = snapshot.plan.rollbackRun;
    if (const QStringList locked = snapshot.nodesToRelease(); !locked.isEmpty())
        summary.stands = tr("its end, where %1 was not seen unlocked").arg(locked.join(QStringLiteral(", ")));
    else if (const wizard::PlannedTask* task = snapshot.currentTask(); task && summary.canResume)
        summary.stands = tr("task %1 of %2: %3")
                             .arg(task->n)
                             .arg(snapshot.plan.tasks.size())
                             .arg(wizard::taskTitle(snapshot.plan, *task));
    return summary;
}

namespace {

using Subject = ui::InstallTypeOffer::Subject;

struct CardText {
    wizard::InstallType type;
    Subject subject;
    const char *title, *youHaveThisIf;
};

const CardText kCards[] = {
    {wizard::InstallType::Rke2Etcd, Subject::Kubernetes, QT_TRANSLATE_NOOP("RowTexts", "RKE2 with embedded etcd"),
     QT_TRANSLATE_NOOP("RowTexts", "You have this if /var/lib/rancher/rke2/server/db/etcd exists on your servers.")},
    {wizard::InstallType::Docker, Subject::Rancher, QT_TRANSLATE_NOOP("RowTexts", "Docker, single node"),
     QT_TRANSLATE_NOOP("RowTexts", "You have this if Rancher was started with one docker run command.")},
    {wizard::InstallType::Rke, Subject::Rancher, QT_TRANSLATE_NOOP("RowTexts", "RKE, high availability"),
     QT_TRANSLATE_NOOP("RowTexts", "You have this if the cluster was built with rke up and Rancher is older than 2.5. "
                                   "Its whole database goes back.")},
    {wizard::InstallType::Rke2Sqlite, Subject::Kubernetes, QT_TRANSLATE_NOOP("RowTexts", "RKE2 with SQLite"),
     QT_TRANSLATE_NOOP("RowTexts", "You have this if the one server has disable-etcd and a state.db.")},
    {wizard::InstallType::Rke2ExternalDb, Subject::Kubernetes,
     QT_TRANSLATE_NOOP("RowTexts", "RKE2 with an external database"),
     QT_TRANSLATE_NOOP("RowTexts", "You have this if datastore-endpoint is set.")},
    {wizard::InstallType::RancherBackup, Subject::Rancher,
     QT_TRANSLATE_NOOP("RowTexts", "Rancher 2.5 or newer with rancher-backup"),
     QT_TRANSLATE_NOOP("RowTexts",
                       "You have this if Rancher was installed by Helm and the backup operator has a backup.")},
};

/// What the procedure itself says of when it is taken.
void describeWay(const QString& id, ui::InstallTypeOffer& offer)
{
    wizard::Diagnostics diagnostics;
    const auto procedure = wizard::shippedProcedure(id, diagnostics);
    if (!procedure)
        return;
    offer.way = wizard::procedureText(id, procedure->title);
    offer.chooseWhen = procedure->chooseWhen.isEmpty() ? tr("The usual way for this install type.")
                                                       : wizard::procedureText(id, procedure->chooseWhen);
}

} // namespace

/// One card per install type with its usual procedure, then one for each further procedure.
QList<ui::InstallTypeOffer> installTypeOffers()
{
    QList<ui::InstallTypeOffer> offers, further;
    for (const CardText& card : kCards) {
        const QStringList fitting = wizard::proceduresFor(card.type);
        ui::InstallTypeOffer usual;
        usual.type = card.type;
        usual.subject = card.subject;
        usual.title = tr(card.title);
        usual.youHaveThisIf = tr(card.youHaveThisIf);
        usual.available = !fitting.isEmpty();
        if (fitting.isEmpty())
            usual.whyNot = tr("The procedure for it is not part of this program.");
        else
            describeWay(fitting.first(), usual);
        offers << usual;
        for (const QString& id : fitting.mid(1)) {
            ui::InstallTypeOffer other = usual;
            other.procedure = id;
            describeWay(id, other);
            further << other;
        }
    }
    return offers + further;
}

/// The chosen way with its reason, then the others of the install type with theirs.
QStringList whyProcedure(const wizard::Case& value)
{
    const QString chosen = value.effectiveProcedure();
    QStringList lines;
    for (const ui::InstallTypeOffer& offer : installTypeOffers()) {
        if (offer.type != value.installType || !offer.available)
            continue;
        wizard::Case other = value;
        other.procedure = offer.procedure;
        if (other.effectiveProcedure() == chosen)
            lines.prepend(tr("Chosen: %1. %2").arg(offer.way, offer.chooseWhen));
        else
            lines << tr("Also possible: %1. %2").arg(offer.way, offer.chooseWhen);
    }
    return lines;
}

} // namespace app
