#include "wizard/facts/FoundSnapshots.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>

namespace wizard {

namespace {

struct Start {
    QDateTime at;
    QString version;
};

/// journalctl's short-iso writes +0000; Qt's ISO parser wants +00:00. Helm writes nanoseconds.
QDateTime readTime(QString text)
{
    static const QRegularExpression fraction(QStringLiteral("\\.\\d+"));
    text.remove(fraction);
    if (text.size() > 5 &&
        (text.at(text.size() - 5) == QLatin1Char('+') || text.at(text.size() - 5) == QLatin1Char('-')))
        text.insert(text.size() - 2, QLatin1Char(':'));
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

QList<Start> startsOf(const Facts& facts, const QString& node)
{
    QList<Start> starts;
    const QStringList items =
        facts.of(node, QStringLiteral("rke2.history")).items + facts.of(node, QStringLiteral("rancher.history")).items;
    for (const QString& item : items) {
        const Start start{readTime(item.section(QLatin1Char(' '), 0, 0)), item.section(QLatin1Char(' '), 1)};
        if (start.at.isValid() && !start.version.isEmpty())
            starts << start;
    }
    std::stable_sort(starts.begin(), starts.end(), [](const Start& a, const Start& b) { return a.at < b.at; });
    return starts;
}

/// The release that runs now: RKE2 says it, of Rancher it is the one that Helm installed last.
QString currentRelease(const Facts& facts, const QString& node, const QList<Start>& starts)
{
    const QString said = facts.of(node, QStringLiteral("rke2.version")).value;
    return said.isEmpty() && !starts.isEmpty() ? starts.last().version : said;
}

/// First start of the release that runs now, without another release in between.
QDateTime upgradeTime(const QList<Start>& starts, const QString& current)
{
    QDateTime time;
    for (auto it = starts.rbegin(); it != starts.rend() && it->version == current; ++it)
        time = it->at;
    return time;
}

/// What ran when it was taken, and what started next.
void placeInHistory(FoundSnapshot& found, const QList<Start>& starts, const QDateTime& upgrade)
{
    for (const Start& start : starts) {
        if (start.at > found.takenAt)
            break;
        found.madeBy = start.version;
        found.madeBySince = start.at;
    }
    const auto next = std::find_if(starts.begin(), starts.end(), [&found](const Start& start) {
        return start.at > found.takenAt && start.version != found.madeBy;
    });
    if (next != starts.end()) {
        found.nextVersion = next->version;
        found.nextSince = next->at;
    }
    found.beforeUpgrade = upgrade.isValid() && found.takenAt < upgrade;
}

/// The operator ends its names with the time: NAME-CLUSTER-2026-03-13T22-30-00Z.tar.gz.
QDateTime timeInName(const QString& name)
{
    static const QRegularExpression time(
        QStringLiteral("-(\\d{4}-\\d\\d-\\d\\dT\\d\\d)-(\\d\\d)-(\\d\\d)(Z|[+-]\\d\\d-?\\d\\d)\\.tar\\.gz"));
    const auto found = time.match(name);
    if (!found.hasMatch())
        return {};
    QString zone = found.captured(4);
    if (zone.size() > 1) // its first sign says east or west
        zone = zone.left(1) + zone.mid(1).remove(QLatin1Char('-'));
    return readTime(found.captured(1) + QLatin1Char(':') + found.captured(2) + QLatin1Char(':') + found.captured(3) +
                    zone);
}

std::optional<FoundSnapshot::Store> storeOf(const QString& word)
{
    using Store = FoundSnapshot::Store;
    static const QMap<QString, Store> stores = {{QStringLiteral("pv"), Store::Volume},
                                                {QStringLiteral("s3"), Store::S3},
                                                {QStringLiteral("bucket"), Store::Bucket},
                                                {QStringLiteral("gone"), Store::Gone}};
    const auto known = stores.constFind(word);
    return known == stores.cend() ? std::nullopt : std::optional(*known);
}

/// Bytes; -1 for "-", a size that nobody told. nullopt: neither.
std::optional<qint64> readSize(const QString& word)
{
    if (word == QLatin1String("-"))
        return -1;
    bool isSize = false;
    const qint64 bytes = word.toLongLong(&isSize);
    return isSize && bytes >= 0 ? std::optional(bytes) : std::nullopt;
}

/// Of a backup in the operator's store. nullopt: the item is none of the grammar.
std::optional<FoundSnapshot> readStored(const QString& node, const QString& item, const QList<Start>& starts,
                                        const QDateTime& upgrade)
{
    const QStringList words = item.split(QLatin1Char(' '));
    const auto said = [&words](qsizetype at) {
        const QString word = words.value(at);
        return word == QLatin1String("-") ? QString() : word;
    };
    const auto store = storeOf(words.value(1));
    FoundSnapshot found;
    found.node = node;
    found.path = said(3);
    const auto bytes = readSize(words.value(0));
    if (!store || !bytes || found.path.isEmpty())
        return std::nullopt;
    found.store = *store;
    found.bytes = *bytes;
    found.resourceSet = said(2);
    found.takenAt = timeInName(found.path);
    const char* const inputs[] = {"s3Bucket", "s3Endpoint",       "s3Region",
                                  "s3Folder", "s3CredentialName", "s3CredentialNamespace"};
    for (qsizetype i = 0; i < qsizetype(std::size(inputs)); ++i) {
        if (!said(4 + i).isEmpty())
            found.bucket.insert(QString::fromLatin1(inputs[i]), said(4 + i));
    }
    if (found.takenAt.isValid())
        placeInHistory(found, starts, upgrade);
    return found;
}

/// nullopt: the item is none of the grammar.
std::optional<FoundSnapshot> readItem(const QString& node, const QString& item, const QList<Start>& starts,
                                      const QDateTime& upgrade)
{
    FoundSnapshot found;
    bool isTime = false;
    found.node = node;
    const auto bytes = readSize(item.section(QLatin1Char(' '), 0, 0));
    found.takenAt = QDateTime::fromSecsSinceEpoch(item.section(QLatin1Char(' '), 1, 1).toLongLong(&isTime), Qt::UTC);
    found.path = item.section(QLatin1Char(' '), 2);
    if (!bytes || !isTime || !found.takenAt.isValid() || found.name().isEmpty())
        return std::nullopt;
    found.bytes = *bytes;
    placeInHistory(found, starts, upgrade);
    return found;
}

} // namespace

QList<FoundSnapshot> findSnapshots(const Facts& facts, const QStringList& servers)
{
    QList<FoundSnapshot> all;
    for (const QString& node : servers) {
        const QList<Start> starts = startsOf(facts, node);
        const QDateTime upgrade = upgradeTime(starts, currentRelease(facts, node, starts));
        const QStringList torn = facts.of(node, QStringLiteral("snapshot.torn")).items;
        for (const QString& item : facts.of(node, QStringLiteral("snapshot.files")).items) {
            if (auto found = readItem(node, item, starts, upgrade)) {
                found->torn = torn.contains(found->path);
                all << *found;
            }
        }
        for (const QString& item : facts.of(node, QStringLiteral("snapshot.remote")).items) {
            if (auto found = readItem(node, item, starts, upgrade)) {
                found->location = found->path;
                found->path = found->name();
                all << *found;
            }
        }
        for (const QString& item : facts.of(node, QStringLiteral("backup.stored")).items) {
            if (const auto found = readStored(node, item, starts, upgrade))
                all << *found;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const FoundSnapshot& a, const FoundSnapshot& b) {
        if (a.beforeUpgrade != b.beforeUpgrade)
            return a.beforeUpgrade;
        return a.takenAt > b.takenAt;
    });
    return all;
}

QList<Fact> whatTheApiSaid(const Facts& facts)
{
    const QString name = QStringLiteral("kube.made");
    QList<Fact> told;
    if (facts.cluster.contains(name))
        told << facts.cluster.value(name);
    for (const FactSet& node : facts.nodes) {
        if (node.contains(name))
            told << node.value(name);
    }
    return told;
}

QStringList objectsNewerThan(const Facts& facts, const QDateTime& time)
{
    QStringList made;
    for (const Fact& told : whatTheApiSaid(facts))
        made << told.items;
    made.removeDuplicates();
    made.removeIf([&time](const QString& item) {
        const QDateTime then = readTime(item.section(QLatin1Char(' '), 0, 0));
        return !then.isValid() || then <= time;
    });
    std::sort(made.begin(), made.end(), std::greater<>());
    for (QString& item : made)
        item = item.section(QLatin1Char(' '), 1);
    return made;
}

QList<ProposedTarget> proposeTargets(const Facts& facts, const QStringList& servers)
{
    QList<ProposedTarget> targets;
    for (const QString& node : servers) {
        const QList<Start> starts = startsOf(facts, node);
        const QString current = currentRelease(facts, node, starts);
        for (const Start& start : starts) {
            if (start.version == current)
                continue;
            const auto known = std::find_if(targets.begin(), targets.end(),
                                            [&start](const ProposedTarget& t) { return t.version == start.version; });
            if (known == targets.end())
                targets << ProposedTarget{start.version, node, start.at};
            else if (known->lastStarted < start.at)
                *known = {start.version, node, start.at};
        }
    }
    std::stable_sort(targets.begin(), targets.end(),
                     [](const ProposedTarget& a, const ProposedTarget& b) { return a.lastStarted > b.lastStarted; });
    return targets;
}

} // namespace wizard
