#include "wizard/facts/FoundSnapshots.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <optional>

namespace wizard {

namespace {

struct Start {
    QDateTime at;
    QString version;
};

/// journalctl's short-iso writes +0000; Qt's ISO parser wants +00:00.
QDateTime readTime(QString text)
{
    if (text.size() > 5 &&
        (text.at(text.size() - 5) == QLatin1Char('+') || text.at(text.size() - 5) == QLatin1Char('-')))
        text.insert(text.size() - 2, QLatin1Char(':'));
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

QList<Start> startsOf(const Facts& facts, const QString& node)
{
    QList<Start> starts;
    for (const QString& item : facts.of(node, QStringLiteral("rke2.history")).items) {
        const Start start{readTime(item.section(QLatin1Char(' '), 0, 0)), item.section(QLatin1Char(' '), 1)};
        if (start.at.isValid() && !start.version.isEmpty())
            starts << start;
    }
    std::stable_sort(starts.begin(), starts.end(), [](const Start& a, const Start& b) { return a.at < b.at; });
    return starts;
}

/// First start of the release that runs now, without another release in between.
QDateTime upgradeTime(const QList<Start>& starts, const QString& current)
{
    QDateTime time;
    for (auto it = starts.rbegin(); it != starts.rend() && it->version == current; ++it)
        time = it->at;
    return time;
}

/// nullopt: the item is none of the grammar.
std::optional<FoundSnapshot> readItem(const QString& node, const QString& item, const QList<Start>& starts,
                                      const QDateTime& upgrade)
{
    FoundSnapshot found;
    bool isSize = false, isTime = false;
    found.node = node;
    found.bytes = item.section(QLatin1Char(' '), 0, 0).toLongLong(&isSize);
    found.takenAt = QDateTime::fromSecsSinceEpoch(item.section(QLatin1Char(' '), 1, 1).toLongLong(&isTime), Qt::UTC);
    found.path = item.section(QLatin1Char(' '), 2);
    if (!isSize || !isTime || found.bytes < 0 || !found.takenAt.isValid() || found.name().isEmpty())
        return std::nullopt;
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
    return found;
}

} // namespace

QList<FoundSnapshot> findSnapshots(const Facts& facts, const QStringList& servers)
{
    QList<FoundSnapshot> all;
    for (const QString& node : servers) {
        const QList<Start> starts = startsOf(facts, node);
        const QDateTime upgrade = upgradeTime(starts, facts.of(node, QStringLiteral("rke2.version")).value);
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
    }
    std::stable_sort(all.begin(), all.end(), [](const FoundSnapshot& a, const FoundSnapshot& b) {
        if (a.beforeUpgrade != b.beforeUpgrade)
            return a.beforeUpgrade;
        return a.takenAt > b.takenAt;
    });
    return all;
}

QStringList objectsNewerThan(const Facts& facts, const QDateTime& time)
{
    QStringList made = facts.cluster.value(QStringLiteral("kube.made")).items;
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
        const QString current = facts.of(node, QStringLiteral("rke2.version")).value;
        for (const Start& start : startsOf(facts, node)) {
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
