// What was found for the snapshot page. Only the chosen snapshot has been read whole; of the others only place, size
// and time are known, and the row says so.

#include "app/rollback-wizard/RowTexts.h"

#include "wizard/record/Runbook.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SnapshotRows", text);
}

QStringList serversOf(const wizard::Case& value)
{
    QStringList servers;
    for (const wizard::CaseNode& node : value.nodes) {
        if (node.takesPart() && node.has(wizard::NodeRole::Server))
            servers << node.name;
    }
    return servers;
}

QString localTime(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

void describeIntegrity(const wizard::Facts& facts, ui::SnapshotOffer& offer)
{
    const QString whole = facts.of(offer.choice.node, QStringLiteral("snapshot.whole")).value;
    if (whole == QLatin1String("yes")) {
        offer.integrity = ui::SnapshotOffer::Trust::Proven;
        offer.integrityText = tr("Whole: the hash inside the file fits its content.");
    } else if (whole == QLatin1String("no")) {
        offer.integrity = ui::SnapshotOffer::Trust::Broken;
        offer.integrityText = tr("Damaged: the hash inside the file does not fit its content.");
    } else {
        offer.integrityText = tr("The file holds no hash, so damage cannot be told from here.");
    }
}

void describeToken(const wizard::Facts& facts, const QString& first, ui::SnapshotOffer& offer)
{
    const wizard::Fact hashes = facts.of(offer.choice.node, QStringLiteral("snapshot.tokenHashes"));
    const wizard::Fact token = facts.of(first, QStringLiteral("token.hash"));
    if (!hashes.known() || !token.known() || hashes.items.size() != 1) {
        offer.tokenText = hashes.items.size() > 1
                              ? tr("Undecided: the snapshot holds several token hashes, as after a token rotation.")
                              : tr("Not known: %1").arg(hashes.known() ? token.reason : hashes.reason);
    } else if (hashes.items.first() == token.value) {
        offer.token = ui::SnapshotOffer::Trust::Proven;
        offer.tokenText = tr("The server token fits this snapshot.");
    } else {
        offer.token = ui::SnapshotOffer::Trust::Broken;
        offer.tokenText = tr("The server token of %1 is not the one this snapshot was made with.").arg(first);
    }
}

/// Of the chosen snapshot the checked facts are there.
void describeChosen(const wizard::Case& value, const wizard::Facts& facts, ui::SnapshotOffer& offer)
{
    const wizard::CaseNode* first = value.firstServer();
    if (!value.snapshot || !first || value.snapshot->path != offer.choice.path ||
        value.snapshot->node != offer.choice.node ||
        !facts.of(offer.choice.node, QStringLiteral("snapshot.sha256")).known())
        return;
    offer.choice.sha256 = facts.of(offer.choice.node, QStringLiteral("snapshot.sha256")).value;
    describeIntegrity(facts, offer);
    describeToken(facts, first->name, offer);
}

QString whyUnfit(const wizard::FoundSnapshot& found, const QString& target)
{
    if (found.bytes == 0)
        return tr("The file is empty.");
    if (!found.beforeUpgrade && !found.madeBy.isEmpty())
        return tr("It was taken after the upgrade, by %1. An older release cannot restore it.").arg(found.madeBy);
    if (!target.isEmpty() && !found.madeBy.isEmpty() &&
        found.madeBy.section(QLatin1Char('.'), 0, 1) != target.section(QLatin1Char('.'), 0, 1))
        return tr("It was made by %1, another minor release than the target %2.").arg(found.madeBy, target);
    return {};
}

ui::SnapshotOffer offerOf(const wizard::Case& value, const wizard::Facts& facts, const wizard::FoundSnapshot& found)
{
    ui::SnapshotOffer offer;
    offer.choice.node = found.node;
    offer.choice.path = found.path;
    offer.name = found.name();
    offer.takenAt = found.takenAt;
    offer.bytes = found.bytes;
    offer.madeBy = found.madeBy;
    offer.madeByEvidence = found.madeBy.isEmpty()
                               ? tr("The journal of %1 does not reach back to its time.").arg(found.node)
                               : tr("The journal of %1 shows that %2 started at %3.")
                                     .arg(found.node, found.madeBy, localTime(found.madeBySince));
    offer.integrityText = tr("Checked when you choose it.");
    offer.tokenText = tr("Checked when you choose it.");
    offer.loses = tr("Everything written to the cluster after %1 is lost: workloads, Secrets, settings, nodes that "
                     "joined later.")
                      .arg(localTime(found.takenAt));
    offer.whyNot = whyUnfit(found, value.inputs.value(QStringLiteral("targetVersion")).toString());
    offer.fits = offer.whyNot.isEmpty();
    describeChosen(value, facts, offer);
    return offer;
}

} // namespace

ui::SnapshotFindings snapshotFindings(const wizard::Case& value, const wizard::Facts& facts,
                                      const QList<wizard::RuleFinding>& findings, const QString& procedure)
{
    ui::SnapshotFindings result;
    const QStringList servers = serversOf(value);
    for (const wizard::FoundSnapshot& found : wizard::findSnapshots(facts, servers))
        result.offers << offerOf(value, facts, found);
    // A rule that forbids the chosen snapshot speaks beside it.
    for (ui::SnapshotOffer& offer : result.offers) {
        for (const wizard::RuleFinding& finding : findings) {
            if (finding.verdict == wizard::RuleFinding::Verdict::Block && value.snapshot &&
                value.snapshot->path == offer.choice.path && finding.rule.startsWith(QLatin1String("snapshot"))) {
                offer.fits = false;
                offer.whyNot = wizard::procedureText(procedure, finding.text, {finding.node});
            }
        }
    }
    std::stable_partition(result.offers.begin(), result.offers.end(), [](const auto& offer) { return offer.fits; });
    for (const wizard::ProposedTarget& target : wizard::proposeTargets(facts, servers))
        result.targets << ui::TargetProposal{target.version, tr("It ran on %1 before the upgrade, last started %2.")
                                                                 .arg(target.lastNode, localTime(target.lastStarted))};
    if (const wizard::CaseNode* first = value.firstServer())
        result.fromVersion = facts.of(first->name, QStringLiteral("rke2.version")).value;
    for (const QString& server : servers) {
        const wizard::Fact files = facts.of(server, QStringLiteral("snapshot.files"));
        if (files.state == wizard::Fact::State::Unknown)
            result.problems << tr("%1 could not be asked for snapshots: %2").arg(server, files.reason);
    }
    return result;
}

} // namespace app
