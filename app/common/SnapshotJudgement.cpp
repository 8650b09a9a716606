#include "app/common/SnapshotJudgement.h"

#include "app/common/CaseWork.h"
#include "app/common/SnapshotPlaces.h"
#include "wizard/plan/RuleFacts.h"
#include "wizard/plan/RuleFinding.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype namedObjects = 5;

QString tr(const char* text)
{
    return QCoreApplication::translate("SnapshotJudgement", text);
}

QString localTime(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// Without what the probes of stage "checked" said: that is of the chosen one, not of each.
wizard::Facts beforeChecks(const wizard::Procedure& procedure, wizard::Facts facts)
{
    for (const wizard::FactProbe& probe : procedure.facts) {
        if (probe.stage != QLatin1String("checked"))
            continue;
        for (auto name = probe.gives.keyBegin(); name != probe.gives.keyEnd(); ++name) {
            facts.cluster.remove(*name);
            for (wizard::FactSet& set : facts.nodes)
                set.remove(*name);
        }
    }
    return facts;
}

/// What the procedure's rules say of a backup's name and of the Backup resource that names it.
void judgeByRules(const wizard::Procedure& procedure, const wizard::Case& value, const wizard::Facts& facts,
                  const wizard::FoundSnapshot& found, SnapshotJudgement& judgement)
{
    using Verdict = wizard::RuleFinding::Verdict;
    const QString resourceSet = QStringLiteral("backup.resourceSet");
    wizard::Facts known = beforeChecks(procedure, facts);
    if (!found.resourceSet.isEmpty()) {
        wizard::Fact fact;
        fact.state = wizard::Fact::State::Value;
        fact.value = found.resourceSet;
        known.nodes[found.node].insert(resourceSet, fact);
    }
    for (const wizard::RuleFinding& finding :
         wizard::evaluateRules(wizard::onlyRulesAbout(procedure, {QStringLiteral("backupFile"), resourceSet}),
                               caseChoosing(value, found), known, {QStringLiteral("check")})) {
        const QString text = finding.filledIn(wizard::procedureText(procedure.id, finding.text, {finding.node}));
        if (finding.verdict == Verdict::Block && judgement.whyUnfit.isEmpty())
            judgement.whyUnfit = text;
        else if (finding.verdict == Verdict::Override)
            judgement.doubts << text;
    }
}

QString whyUnfit(const wizard::FoundSnapshot& found, const QString& target)
{
    if (found.bytes == 0)
        return tr("The file is empty.");
    if (found.store == wizard::FoundSnapshot::Store::Gone)
        return tr("A Backup resource names it, but the volume of the operator does not hold it.");
    if (found.torn)
        return tr("Its end is not that of a snapshot: it was cut short, or another program made it.");
    if (!found.beforeUpgrade && !found.madeBy.isEmpty())
        return tr("It was taken after the upgrade, by %1. An older release cannot restore it.").arg(found.madeBy);
    if (!target.isEmpty() && !found.madeBy.isEmpty() &&
        found.madeBy.section(QLatin1Char('.'), 0, 1) != target.section(QLatin1Char('.'), 0, 1))
        return tr("It was made by %1, another minor release than the target %2.").arg(found.madeBy, target);
    return {};
}

QString whoMade(const wizard::Facts& facts, const wizard::FoundSnapshot& found)
{
    const QString next = found.nextVersion.isEmpty()
                             ? QString()
                             : QLatin1Char(' ') + tr("It is older than the first start of %1 there, at %2.")
                                                      .arg(found.nextVersion, localTime(found.nextSince));
    if (found.isBackup())
        return (found.madeBy.isEmpty() ? tr("Helm's history on %1 does not reach back to its time.").arg(found.node)
                                       : tr("Helm's history on %1 shows %2 from %3 on.")
                                             .arg(found.node, found.madeBy, localTime(found.madeBySince))) +
               next;
    if (!found.madeBy.isEmpty())
        return tr("The journal of %1 shows that %2 started at %3.")
                   .arg(found.node, found.madeBy, localTime(found.madeBySince)) +
               next;
    const bool hasJournal = facts.nodes.value(found.node).contains(QStringLiteral("rke2.history"));
    return (hasJournal ? tr("The journal of %1 does not reach back to its time.")
                       : tr("Neither the file nor %1 says it."))
               .arg(machineName(found.node)) +
           next;
}

/// What the live API tells of it; empty: nobody asks it.
QString whatWasMadeSince(const wizard::Facts& facts, const QDateTime& time)
{
    const QList<wizard::Fact> told = wizard::whatTheApiSaid(facts);
    if (told.isEmpty())
        return {};
    if (std::all_of(told.cbegin(), told.cend(),
                    [](const wizard::Fact& one) { return one.state == wizard::Fact::State::Unknown; }))
        return tr("What was made since then could not be asked: %1.").arg(told.first().reason);
    const QStringList newer = wizard::objectsNewerThan(facts, time);
    if (newer.isEmpty())
        return tr("Of the namespaces and objects that were looked at, none was made later.");
    const QString names = newer.mid(0, namedObjects).join(QStringLiteral(", "));
    return newer.size() <= namedObjects ? tr("Of what the cluster has now, these were made later: %1.").arg(names)
                                        : tr("Of what the cluster has now, these were made later: %1 and %2 more.")
                                              .arg(names)
                                              .arg(newer.size() - namedObjects);
}

QString whatIsLost(const wizard::Case& value, const wizard::Facts& facts, const wizard::FoundSnapshot& found)
{
    if (!found.takenAt.isValid())
        return found.isBackup()
                   ? tr("Its name does not say when it was made. Everything that Rancher stored since then is lost.")
                   : tr("When it was made is not known. Everything that was stored since then is lost.");
    const bool ofRancher = value.installType == wizard::InstallType::Docker || found.isBackup();
    const QString all = ofRancher
                            ? tr("Everything that Rancher stored after %1 is lost: clusters, users, tokens, settings.")
                            : tr("Everything written to the cluster after %1 is lost: workloads, Secrets, settings, "
                                 "nodes that joined later.");
    return (all.arg(localTime(found.takenAt)) + QLatin1Char(' ') + whatWasMadeSince(facts, found.takenAt)).trimmed();
}

/// An item of the fact is "HASH LOCATION"; a hash is at least the first 12 digits.
std::optional<bool> tokenFits(const wizard::Case& value, const wizard::Facts& facts, const wizard::FoundSnapshot& found)
{
    constexpr qsizetype digits = 12;
    const wizard::CaseNode* first = value.firstServer();
    const QString token = first ? facts.of(first->name, QStringLiteral("token.hash")).value.left(digits) : QString();
    const QString location = found.isInS3() ? found.location : QStringLiteral("file://") + found.path;
    for (const QString& item : facts.cluster.value(QStringLiteral("kube.snapshotTokenHashes")).items) {
        const QString hash = item.section(QLatin1Char(' '), 0, 0);
        if (item.section(QLatin1Char(' '), 1) == location && hash.size() >= digits && token.size() == digits)
            return hash.startsWith(token);
    }
    return std::nullopt;
}

/// The fact NAME.whole of snapshot or backup.
wizard::Fact wholeFact(const wizard::FactSet& read)
{
    const QString backup = QStringLiteral("backup.whole");
    return read.contains(backup) ? read.value(backup) : read.value(QStringLiteral("snapshot.whole"));
}

/// Rows and highest id of a kine table, "ROWS|ID".
QString figuresText(const wizard::FactSet& read)
{
    const wizard::Fact figures = read.value(QStringLiteral("snapshot.figures"));
    if (!figures.known())
        return {};
    const QLocale locale;
    return QLatin1Char(' ') + tr("It holds %1 rows, the highest id is %2.")
                                  .arg(locale.toString(figures.value.section(QLatin1Char('|'), 0, 0).toLongLong()),
                                       locale.toString(figures.value.section(QLatin1Char('|'), 1, 1).toLongLong()));
}

void judgeIntegrity(const wizard::FactSet& read, SnapshotVerdict& verdict)
{
    const wizard::Fact whole = wholeFact(read);
    const QString reason = whole.reason;
    if (whole.value == QLatin1String("yes")) {
        verdict.whole = SnapshotVerdict::Whole::Yes;
        verdict.integrity = tr("Whole: the file was read to its end and fits.") + figuresText(read);
    } else if (whole.value == QLatin1String("no")) {
        verdict.whole = SnapshotVerdict::Whole::No;
        verdict.integrity = tr("Damaged: the file cannot be read whole or does not fit its hash.");
    } else if (whole.value == QLatin1String("unproven")) {
        verdict.integrity = tr("Not proven: the file has no hash at its end.");
    } else {
        verdict.integrity =
            reason.isEmpty() ? tr("Damage cannot be told from here.") : tr("Damage cannot be told: %1").arg(reason);
    }
}

void judgeToken(const wizard::Case& value, const wizard::Facts& facts, const wizard::FactSet& read,
                SnapshotVerdict& verdict)
{
    const wizard::CaseNode* first = value.firstServer();
    const QString name = QStringLiteral("snapshot.tokenHashes");
    if (!first || !read.contains(name))
        return;
    const wizard::Fact hashes = read.value(name);
    const wizard::Fact token = facts.of(first->name, QStringLiteral("token.hash"));
    if (hashes.items.size() > 1)
        verdict.token = tr("Undecided: the snapshot holds several token hashes, as after a token rotation.");
    else if (hashes.state == wizard::Fact::State::Absent)
        verdict.token = tr("Not known: the file holds no token hash.");
    else if (!hashes.known() || !token.known())
        verdict.token = tr("Not known: %1").arg(hashes.known() ? token.reason : hashes.reason);
    else if (hashes.items.first() == token.value) {
        verdict.tokenFits = true;
        verdict.token = tr("The server token fits this snapshot.");
    } else {
        verdict.tokenFits = false;
        verdict.token = tr("The server token of %1 is not the one this snapshot was made with.").arg(first->name);
    }
}

} // namespace

SnapshotVerdict judgeReading(const wizard::Procedure& reading, const wizard::Case& value, const wizard::Facts& facts,
                             const wizard::FoundSnapshot& found, const wizard::FactSet& read)
{
    using Verdict = wizard::RuleFinding::Verdict;
    SnapshotVerdict verdict;
    judgeIntegrity(read, verdict);
    judgeToken(value, facts, read, verdict);
    const QString hash = QStringLiteral("sha256");
    verdict.sha256 =
        read.value((found.isBackup() ? QStringLiteral("backup.") : QStringLiteral("snapshot.")) + hash).value;
    wizard::Facts known = facts;
    known.nodes[found.node].insert(read);
    for (const wizard::RuleFinding& finding :
         wizard::evaluateRules(reading, caseChoosing(value, found), known, {QStringLiteral("check")})) {
        if (!finding.node.isEmpty() && finding.node != found.node)
            continue;
        const QString text = finding.filledIn(wizard::procedureText(reading.id, finding.text, {finding.node}));
        if (finding.verdict == Verdict::Block)
            verdict.blocks << text;
        else if (finding.verdict == Verdict::Override)
            verdict.doubts << text;
    }
    if (verdict.whole == SnapshotVerdict::Whole::No && verdict.blocks.isEmpty())
        verdict.blocks << verdict.integrity; // the rule looks at more than is known yet
    return verdict;
}

bool canBeRead(const wizard::FoundSnapshot& found)
{
    return found.isBackup() ? found.store == wizard::FoundSnapshot::Store::Volume : !found.isInS3();
}

wizard::Case caseChoosing(wizard::Case value, const wizard::FoundSnapshot& found)
{
    using Store = wizard::FoundSnapshot::Store;
    if (!found.isBackup()) {
        const auto place = found.isInS3() ? wizard::SnapshotPlace::S3 : wizard::SnapshotPlace::Node;
        value.snapshot = wizard::SnapshotChoice{place, found.isInS3() ? QString() : found.node, found.path, {}};
        return value;
    }
    value.inputs.insert(QStringLiteral("backupFile"), found.path);
    value.inputs.insert(QStringLiteral("storage"),
                        found.store == Store::Bucket ? QStringLiteral("s3") : QStringLiteral("operator"));
    for (auto it = found.bucket.cbegin(); it != found.bucket.cend(); ++it)
        value.inputs.insert(it.key(), it.value());
    return value;
}

SnapshotJudgement judgeSnapshot(const CaseWork& work, const wizard::FoundSnapshot& found)
{
    const wizard::Case& value = work.caseValue();
    const wizard::Facts& facts = work.facts();
    SnapshotJudgement judgement{whyUnfit(found, value.inputs.value(QStringLiteral("targetVersion")).toString()),
                                {},
                                whoMade(facts, found),
                                whatIsLost(value, facts, found),
                                tokenFits(value, facts, found)};
    if (found.isBackup())
        judgeByRules(work.procedure(), value, facts, found, judgement);
    return judgement;
}

void addReading(const SnapshotVerdict& read, SnapshotJudgement& judged)
{
    judged.doubts += read.doubts;
    judged.doubts.removeDuplicates();
    if (judged.whyUnfit.isEmpty())
        judged.whyUnfit = read.blocks.join(QLatin1Char(' '));
}

} // namespace app
