#include "app/common/SnapshotPlaces.h"

#include "app/common/CaseWork.h"
#include "app/common/SnapshotJudgement.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SnapshotPlaces", text);
}

wizard::Fact absentFact()
{
    wizard::Fact fact;
    fact.state = wizard::Fact::State::Absent;
    return fact;
}

/// The nodes that take part, and the workstation, which may be this machine.
QStringList askedNodes(const wizard::Case& value)
{
    QStringList names;
    for (const wizard::CaseNode& node : value.nodes) {
        if (node.takesPart())
            names << node.name;
    }
    const QString workstation = value.workstationNode()->name;
    return names.contains(workstation) ? names : names << workstation;
}

bool takesSnapshot(const wizard::Procedure& procedure)
{
    return std::any_of(procedure.facts.begin(), procedure.facts.end(), [](const wizard::FactProbe& probe) {
        return probe.gives.contains(QStringLiteral("snapshot.files"));
    });
}

bool isThatOne(const wizard::SnapshotChoice& named, const wizard::FoundSnapshot& found)
{
    const auto choice = caseChoosing({}, found).snapshot;
    return choice && choice->at == named.at && choice->node == named.node && choice->path == named.path;
}

} // namespace

QStringList snapshotHolders(const wizard::Case& value, const wizard::Facts& facts)
{
    QStringList holders;
    for (const QString& name : askedNodes(value)) {
        const wizard::FactSet set = facts.nodes.value(name);
        if (set.contains(QStringLiteral("snapshot.files")) || set.contains(QStringLiteral("backup.stored")) ||
            set.contains(QStringLiteral("snapshot.remote")))
            holders << name;
    }
    return holders;
}

QList<wizard::FoundSnapshot> listedSnapshots(const CaseWork& work)
{
    return wizard::findSnapshots(work.facts(), snapshotHolders(work.caseValue(), work.facts()));
}

QStringList snapshotProblems(const wizard::Case& value, const wizard::Facts& facts)
{
    QStringList problems;
    for (const QString& name : askedNodes(value)) {
        const wizard::FactSet set = facts.nodes.value(name);
        for (const char* files : {"snapshot.files", "backup.stored", "backup.volume"}) {
            const wizard::Fact fact = set.value(QLatin1String(files), absentFact());
            if (fact.state == wizard::Fact::State::Unknown)
                problems << tr("Snapshots were not listed, asked on %1: %2").arg(machineName(name), fact.reason);
        }
        const wizard::Fact remote = set.value(QStringLiteral("snapshot.remote"), absentFact());
        if (remote.state == wizard::Fact::State::Unknown)
            problems << tr("Snapshots that may lie in S3 were not listed, asked on %1: %2. If there are any, list the "
                           "bucket yourself and name the snapshot in the case, with S3 as its place.")
                            .arg(machineName(name), remote.reason);
    }
    problems.removeDuplicates();
    return problems;
}

std::optional<wizard::FoundSnapshot> unlistedSnapshot(const CaseWork& work, const QList<wizard::FoundSnapshot>& listed)
{
    const auto& named = work.caseValue().snapshot;
    if (!named || !takesSnapshot(work.procedure()) ||
        std::any_of(listed.begin(), listed.end(),
                    [&named](const wizard::FoundSnapshot& found) { return isThatOne(*named, found); }))
        return std::nullopt;
    wizard::FoundSnapshot found;
    found.node = named->node;
    found.path = named->path;
    if (named->at == wizard::SnapshotPlace::S3)
        found.location = named->path; // in which bucket, an input says
    const wizard::Fact bytes = work.facts().of(named->node, QStringLiteral("snapshot.bytes"));
    found.bytes = bytes.known() ? bytes.value.toLongLong() : -1;
    const wizard::Fact taken = work.facts().of(named->node, QStringLiteral("snapshot.taken"));
    if (taken.known())
        found.takenAt = QDateTime::fromString(taken.value, Qt::ISODate).toUTC();
    return found;
}

QString machineName(const QString& node)
{
    return node == QLatin1String("desk") ? tr("this computer") : node;
}

} // namespace app
