// What was found for the snapshot page. Only the chosen snapshot has been read whole; of the others only place, size
// and time are known, and the row says so.

#include "app/common/SnapshotJudgement.h"
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

/// What the cluster itself noted when the snapshot was made; the file may still be another one of that name.
void describeNotedToken(const SnapshotJudgement& judged, ui::SnapshotOffer& offer)
{
    if (!judged.tokenFits)
        return;
    offer.token = *judged.tokenFits ? ui::SnapshotOffer::Trust::NotProven : ui::SnapshotOffer::Trust::Broken;
    offer.tokenText =
        *judged.tokenFits
            ? tr("As the cluster noted it, the server token fits. The file itself is read when you choose it.")
            : tr("As the cluster noted it, this snapshot was made with another server token.");
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

ui::SnapshotOffer offerOf(const wizard::Case& value, const wizard::Facts& facts, const wizard::FoundSnapshot& found)
{
    const SnapshotJudgement judged =
        judgeSnapshot(value, facts, found, value.inputs.value(QStringLiteral("targetVersion")).toString());
    ui::SnapshotOffer offer;
    if (found.isInS3())
        offer.choice.at = wizard::SnapshotPlace::S3;
    else
        offer.choice.node = found.node;
    offer.choice.path = found.path;
    offer.name = found.name();
    offer.takenAt = found.takenAt;
    offer.bytes = found.bytes;
    offer.madeBy = found.madeBy;
    offer.madeByEvidence = judged.madeBy;
    const bool hasJournal = facts.nodes.value(found.node).contains(QStringLiteral("rke2.history"));
    offer.integrityText =
        found.isInS3() ? tr("Checked by the restore alone, when it has arrived.") : tr("Checked when you choose it.");
    if (hasJournal)
        offer.tokenText = offer.integrityText;
    describeNotedToken(judged, offer);
    if (found.torn) {
        offer.integrity = ui::SnapshotOffer::Trust::Broken;
        offer.integrityText = judged.whyUnfit;
    }
    offer.loses = judged.loses;
    offer.whyNot = judged.whyUnfit;
    offer.fits = offer.whyNot.isEmpty();
    describeChosen(value, facts, offer);
    return offer;
}

/// Bucket and folder of what a server lists in S3: s3://BUCKET/FOLDER/NAME.
void proposeBucket(const QList<wizard::FoundSnapshot>& all, ui::SnapshotFindings& result)
{
    QStringList buckets, folders;
    for (const wizard::FoundSnapshot& found : all) {
        const QStringList parts = found.location.section(QStringLiteral("://"), 1).split(QLatin1Char('/'));
        if (!found.isInS3() || parts.size() < 2)
            continue;
        buckets << parts.first();
        folders << parts.mid(1, parts.size() - 2).join(QLatin1Char('/'));
    }
    const auto propose = [&result](const char* input, QStringList values) {
        values.removeDuplicates();
        values.removeAll(QString());
        if (!values.isEmpty())
            result.proposals.insert(QString::fromLatin1(input), values);
    };
    propose("s3Bucket", buckets);
    propose("s3Folder", folders);
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
    const QStringList servers = snapshotHolders(value, facts);
    const QList<wizard::FoundSnapshot> all = wizard::findSnapshots(facts, servers);
    for (const wizard::FoundSnapshot& found : all)
        result.offers << offerOf(value, facts, found);
    proposeBucket(all, result);
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
