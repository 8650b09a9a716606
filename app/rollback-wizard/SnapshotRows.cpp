// What was found for the snapshot page. Only the chosen snapshot has been read whole; of the others only place, size
// and time are known, and the row says so.

#include "app/rollback-wizard/RowTexts.h"

#include "wizard/record/Runbook.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SnapshotRows", text);
}

/// The nodes that were asked for snapshots, copies or tarballs.
QStringList holdersOf(const wizard::Case& value, const wizard::Facts& facts)
{
    QStringList holders;
    for (const wizard::CaseNode& node : value.nodes) {
        if (node.takesPart() && facts.nodes.value(node.name).contains(QStringLiteral("snapshot.files")))
            holders << node.name;
    }
    return holders;
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
        offer.integrityText = tr("Whole: the file was read to its end and fits.");
    } else if (whole == QLatin1String("no")) {
        offer.integrity = ui::SnapshotOffer::Trust::Broken;
        offer.integrityText = tr("Damaged: the file cannot be read whole or does not fit its hash.");
    } else {
        offer.integrityText = tr("Damage cannot be told from here.");
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
    if (!value.snapshot || value.snapshot->path != offer.choice.path || value.snapshot->node != offer.choice.node ||
        !facts.of(offer.choice.node, QStringLiteral("snapshot.sha256")).known())
        return;
    offer.choice.sha256 = facts.of(offer.choice.node, QStringLiteral("snapshot.sha256")).value;
    describeIntegrity(facts, offer);
    if (first && !offer.tokenText.isEmpty())
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
    const bool hasJournal = facts.nodes.value(found.node).contains(QStringLiteral("rke2.history"));
    offer.madeByEvidence = found.madeBy.isEmpty()
                               ? hasJournal ? tr("The journal of %1 does not reach back to its time.").arg(found.node)
                                            : tr("Neither the file nor %1 says it.").arg(found.node)
                               : tr("The journal of %1 shows that %2 started at %3.")
                                     .arg(found.node, found.madeBy, localTime(found.madeBySince));
    offer.integrityText = tr("Checked when you choose it.");
    if (hasJournal)
        offer.tokenText = tr("Checked when you choose it.");
    offer.loses = value.installType == wizard::InstallType::Docker
                      ? tr("Everything that Rancher stored after %1 is lost: clusters, users, tokens, settings.")
                            .arg(localTime(found.takenAt))
                      : tr("Everything written to the cluster after %1 is lost: workloads, Secrets, settings, nodes "
                           "that joined later.")
                            .arg(localTime(found.takenAt));
    offer.whyNot = whyUnfit(found, value.inputs.value(QStringLiteral("targetVersion")).toString());
    offer.fits = offer.whyNot.isEmpty();
    describeChosen(value, facts, offer);
    return offer;
}

/// What nodes say of values that a person would otherwise type.
void proposeInputs(const wizard::Case& value, const wizard::Facts& facts, ui::SnapshotFindings& result)
{
    static const QRegularExpression release(QStringLiteral("v2\\.\\d+\\.\\d+"));
    if (value.snapshot) {
        const QString name = value.snapshot->path.section(QLatin1Char('/'), -1);
        const auto named = release.match(name);
        if (named.hasMatch() && result.targets.isEmpty())
            result.targets << ui::TargetProposal{named.captured(), tr("The name of the file says it: %1.").arg(name)};
    }
    QStringList backups;
    for (const wizard::FactSet& set : facts.nodes)
        backups << set.value(QStringLiteral("backup.files")).items;
    backups << facts.cluster.value(QStringLiteral("backup.files")).items;
    backups.removeDuplicates();
    if (!backups.isEmpty())
        result.proposals.insert(QStringLiteral("backupFile"), backups);
}

} // namespace

ui::SnapshotFindings snapshotFindings(const wizard::Case& value, const wizard::Facts& facts,
                                      const QList<wizard::RuleFinding>& findings, const QString& procedure)
{
    ui::SnapshotFindings result;
    const QStringList servers = holdersOf(value, facts);
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
    proposeInputs(value, facts, result);
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
