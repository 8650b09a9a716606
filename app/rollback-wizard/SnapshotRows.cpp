// What was found for the snapshot page. What has not been read to its end is not judged by more than its place, size
// and time, and the row says so.

#include "app/common/SnapshotJudgement.h"
#include "app/common/SnapshotPlaces.h"
#include "app/rollback-wizard/RowTexts.h"

#include "wizard/plan/RuleFacts.h"

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

bool isChosen(const wizard::Case& value, const wizard::FoundSnapshot& found)
{
    if (found.isBackup())
        return value.inputs.value(QStringLiteral("backupFile")).toString() == found.path;
    return value.snapshot && value.snapshot->path == found.path && value.snapshot->node == found.node;
}

/// What reading it has shown: in the round of all, or as the chosen one by the checks. Empty: it was not read.
wizard::FactSet readingOf(const CaseWork& work, const wizard::FoundSnapshot& found)
{
    const wizard::FactSet read = work.readingOf(found), facts = work.facts().nodes.value(found.node);
    const bool checked =
        facts.contains(QStringLiteral("snapshot.whole")) || facts.contains(QStringLiteral("backup.whole"));
    return read.isEmpty() && checked && isChosen(work.caseValue(), found) ? facts : read;
}

void describeReading(const SnapshotVerdict& verdict, ui::SnapshotOffer& offer)
{
    using Trust = ui::SnapshotOffer::Trust;
    offer.read = true;
    offer.choice.sha256 = verdict.sha256;
    offer.integrityText = verdict.integrity;
    offer.integrity = verdict.whole == SnapshotVerdict::Whole::Yes  ? Trust::Proven
                      : verdict.whole == SnapshotVerdict::Whole::No ? Trust::Broken
                                                                    : Trust::NotProven;
    if (!verdict.token.isEmpty()) {
        offer.tokenText = verdict.token;
        offer.token = !verdict.tokenFits ? Trust::NotProven : *verdict.tokenFits ? Trust::Proven : Trust::Broken;
    }
}

QString storeText(const wizard::FoundSnapshot& found)
{
    switch (found.store) {
    case wizard::FoundSnapshot::Store::S3:
        return tr("the S3 of the operator");
    case wizard::FoundSnapshot::Store::Bucket:
        return tr("bucket %1").arg(found.bucket.value(QStringLiteral("s3Bucket")));
    case wizard::FoundSnapshot::Store::Gone:
        return tr("nowhere");
    default:
        return tr("the volume of the operator");
    }
}

/// Choosing it fills in inputs; of a node it is no file.
void describeBackup(const wizard::Case& value, const wizard::FoundSnapshot& found, ui::SnapshotOffer& offer)
{
    const wizard::Case chosen = caseChoosing(value, found);
    for (const QString& input : QStringList{"backupFile", "storage"} + found.bucket.keys())
        offer.inputs.insert(input, chosen.inputs.value(input));
    offer.place = storeText(found);
    if (found.path.endsWith(QLatin1String(".enc")) &&
        value.inputs.value(QStringLiteral("encryptionConfigName")).toString().isEmpty())
        offer.doubts << tr("It is encrypted: the secret with its encryption configuration has to be named below.");
}

QString notRead(const wizard::FoundSnapshot& found)
{
    return canBeRead(found) ? tr("Not read yet. The checks read it when it is chosen.")
                            : tr("Checked by the restore alone, when it has arrived.");
}

/// Of one that the case names and no search has listed: no more is said than that, and what the checks have read.
void describeNamed(const wizard::SnapshotChoice& named, ui::SnapshotOffer& offer)
{
    const QString hash = offer.choice.sha256.isEmpty() ? named.sha256 : offer.choice.sha256;
    offer.choice = named;
    offer.choice.sha256 = hash;
    offer.named = true;
    offer.madeByEvidence = tr("no search has listed it");
    offer.readable = named.at == wizard::SnapshotPlace::Node;
    if (!offer.readable && named.at != wizard::SnapshotPlace::S3)
        offer.integrityText = tr("Not read yet.");
}

ui::SnapshotOffer offerOf(const CaseWork& work, const wizard::FoundSnapshot& found, const SnapshotJudgement& judged)
{
    const wizard::Case& value = work.caseValue();
    const wizard::Facts& facts = work.facts();
    ui::SnapshotOffer offer;
    offer.choice = caseChoosing(value, found).snapshot.value_or(wizard::SnapshotChoice());
    offer.name = found.name();
    offer.takenAt = found.takenAt;
    offer.bytes = found.bytes;
    offer.madeBy = found.madeBy;
    offer.madeByEvidence = judged.madeBy;
    offer.integrityText = notRead(found);
    if (facts.nodes.value(found.node).contains(QStringLiteral("rke2.history")))
        offer.tokenText = offer.integrityText;
    describeNotedToken(judged, offer);
    if (found.torn) {
        offer.integrity = ui::SnapshotOffer::Trust::Broken;
        offer.integrityText = judged.whyUnfit;
    }
    offer.loses = judged.loses;
    offer.doubts = judged.doubts;
    offer.whyNot = judged.whyUnfit;
    offer.fits = offer.whyNot.isEmpty();
    offer.readable = canBeRead(found);
    if (found.isBackup())
        describeBackup(value, found, offer);
    return offer;
}

/// With what reading it has shown, where it was read; `reading` is wholeReading() of the procedure.
ui::SnapshotOffer readOffer(const CaseWork& work, const wizard::Procedure& reading, const wizard::FoundSnapshot& found,
                            SnapshotJudgement judged)
{
    const wizard::FactSet read = readingOf(work, found);
    if (read.isEmpty())
        return offerOf(work, found, judged);
    const SnapshotVerdict verdict = judgeReading(reading, work.caseValue(), work.facts(), found, read);
    addReading(verdict, judged);
    ui::SnapshotOffer offer = offerOf(work, found, judged);
    describeReading(verdict, offer);
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

/// What the case names and nobody has listed first, then what fits.
QList<ui::SnapshotOffer> offersOf(const CaseWork& work, const QList<wizard::FoundSnapshot>& listed)
{
    const wizard::Procedure reading = wizard::wholeReading(work.procedure());
    QList<ui::SnapshotOffer> offers;
    if (const auto named = unlistedSnapshot(work, listed)) {
        offers << readOffer(work, reading, *named, judgeSnapshot(work, *named));
        describeNamed(*work.caseValue().snapshot, offers.last());
    }
    QList<QPair<wizard::FoundSnapshot, SnapshotJudgement>> judged;
    for (const wizard::FoundSnapshot& found : listed)
        judged << qMakePair(found, judgeSnapshot(work, found));
    // By what was known before any was read: rows stay in their place while that goes on.
    std::stable_partition(judged.begin(), judged.end(), [](const auto& one) { return one.second.whyUnfit.isEmpty(); });
    for (const auto& [found, before] : std::as_const(judged))
        offers << readOffer(work, reading, found, before);
    return offers;
}

} // namespace

ui::SnapshotFindings snapshotFindings(const CaseWork& work)
{
    const wizard::Case& value = work.caseValue();
    const wizard::Facts& facts = work.facts();
    ui::SnapshotFindings result;
    const QList<wizard::FoundSnapshot> listed = listedSnapshots(work);
    result.offers = offersOf(work, listed);
    proposeBucket(listed, result);
    for (const wizard::ProposedTarget& target : wizard::proposeTargets(facts, snapshotHolders(value, facts))) {
        const QString when = localTime(target.lastStarted);
        result.targets << ui::TargetProposal{
            target.version, value.installType == wizard::InstallType::RancherBackup
                                ? tr("Helm installed it on %1, before the upgrade.").arg(when)
                                : tr("It ran on %1 before the upgrade, last started %2.").arg(target.lastNode, when)};
    }
    proposeInputs(value, facts, result);
    if (const wizard::CaseNode* first = value.firstServer())
        result.fromVersion = facts.of(first->name, QStringLiteral("rke2.version")).value;
    result.problems = snapshotProblems(value, facts);
    return result;
}

} // namespace app
