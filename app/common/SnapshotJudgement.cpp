#include "app/common/SnapshotJudgement.h"

#include <QCoreApplication>
#include <QLocale>

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

QString whyUnfit(const wizard::FoundSnapshot& found, const QString& target)
{
    if (found.bytes == 0)
        return tr("The file is empty.");
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
    if (!found.madeBy.isEmpty())
        return tr("The journal of %1 shows that %2 started at %3.")
                   .arg(found.node, found.madeBy, localTime(found.madeBySince)) +
               next;
    const bool hasJournal = facts.nodes.value(found.node).contains(QStringLiteral("rke2.history"));
    return (hasJournal ? tr("The journal of %1 does not reach back to its time.")
                       : tr("Neither the file nor %1 says it."))
               .arg(found.node) +
           next;
}

QString whatIsLost(const wizard::Case& value, const wizard::Facts& facts, const wizard::FoundSnapshot& found)
{
    if (value.installType == wizard::InstallType::Docker)
        return tr("Everything that Rancher stored after %1 is lost: clusters, users, tokens, settings.")
            .arg(localTime(found.takenAt));
    const QString all = tr("Everything written to the cluster after %1 is lost: workloads, Secrets, settings, nodes "
                           "that joined later.")
                            .arg(localTime(found.takenAt));
    const QStringList newer = wizard::objectsNewerThan(facts, found.takenAt);
    if (newer.isEmpty())
        return all;
    const QString names = newer.mid(0, namedObjects).join(QStringLiteral(", "));
    const QString more = newer.size() <= namedObjects
                             ? tr("Of what the cluster has now, these were made later: %1.").arg(names)
                             : tr("Of what the cluster has now, these were made later: %1 and %2 more.")
                                   .arg(names)
                                   .arg(newer.size() - namedObjects);
    return all + QLatin1Char(' ') + more;
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

} // namespace

SnapshotJudgement judgeSnapshot(const wizard::Case& value, const wizard::Facts& facts,
                                const wizard::FoundSnapshot& found, const QString& target)
{
    return {whyUnfit(found, target), whoMade(facts, found), whatIsLost(value, facts, found),
            tokenFits(value, facts, found)};
}

QStringList snapshotHolders(const wizard::Case& value, const wizard::Facts& facts)
{
    QStringList holders;
    for (const wizard::CaseNode& node : value.nodes) {
        const wizard::FactSet set = facts.nodes.value(node.name);
        if (node.takesPart() && set.contains(QStringLiteral("snapshot.files")))
            holders << node.name;
    }
    return holders;
}

} // namespace app
