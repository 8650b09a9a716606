#include "wizard/record/FactWords.h"

#include <QCoreApplication>
#include <QMap>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FactWords", text);
}

} // namespace

QString factTitle(const QString& name)
{
    static const QMap<QString, const char*> titles = {
        {QStringLiteral("rke2.version"), QT_TRANSLATE_NOOP("FactWords", "RKE2 release")},
        {QStringLiteral("rke2.history"), QT_TRANSLATE_NOOP("FactWords", "RKE2 releases that were started")},
        {QStringLiteral("rke2.running"), QT_TRANSLATE_NOOP("FactWords", "RKE2 that runs")},
        {QStringLiteral("kube.nodes"), QT_TRANSLATE_NOOP("FactWords", "Nodes of the cluster")},
        {QStringLiteral("kube.version"), QT_TRANSLATE_NOOP("FactWords", "Kubernetes release")},
        {QStringLiteral("kube.upgradeController"), QT_TRANSLATE_NOOP("FactWords", "Upgrade controllers that run")},
        {QStringLiteral("kube.rancherVersion"), QT_TRANSLATE_NOOP("FactWords", "Rancher release")},
        {QStringLiteral("rancher.version"), QT_TRANSLATE_NOOP("FactWords", "Rancher release")},
        {QStringLiteral("rancher.replicas"), QT_TRANSLATE_NOOP("FactWords", "Replicas of Rancher")},
        {QStringLiteral("rke.version"), QT_TRANSLATE_NOOP("FactWords", "RKE release")},
        {QStringLiteral("db.kiB"), QT_TRANSLATE_NOOP("FactWords", "Size of the database, KiB")},
        {QStringLiteral("disk.needKiB"), QT_TRANSLATE_NOOP("FactWords", "Room that is needed, KiB")},
        {QStringLiteral("disk.freeKiB"), QT_TRANSLATE_NOOP("FactWords", "Free room, KiB")},
        {QStringLiteral("snapshot.files"), QT_TRANSLATE_NOOP("FactWords", "Snapshots on the node")},
        {QStringLiteral("token.hash"), QT_TRANSLATE_NOOP("FactWords", "Hash of the token")},
        {QStringLiteral("host.time"), QT_TRANSLATE_NOOP("FactWords", "Clock of the node")},
    };
    const char* title = titles.value(name);
    return title ? tr(title) : name;
}

bool saidByNode(const QString& name)
{
    return !name.startsWith(QLatin1String("login."));
}

QString expectationText(const QString& expected)
{
    const QString rest = expected.section(QLatin1Char(' '), 1);
    if (expected.startsWith(QLatin1String("exit ")))
        return tr("ends with exit code %1").arg(rest);
    if (expected.startsWith(QLatin1String("contains ")))
        return tr("contains “%1”").arg(rest);
    if (expected.startsWith(QLatin1String("is ")))
        return tr("is “%1”").arg(rest);
    if (expected.startsWith(QLatin1String("matches ")))
        return tr("fits the pattern %1").arg(rest);
    return expected;
}

} // namespace wizard
