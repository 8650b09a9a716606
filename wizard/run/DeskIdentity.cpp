#include "wizard/run/DeskIdentity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>
#include <QUuid>

namespace wizard {

namespace {

struct Desk {
    QString id, machine;
    bool isWritten = false;
};

/// The machine's id is nobody else's business; its hash tells it apart as well.
QString fingerprint(const QByteArray& machine)
{
    return machine.isEmpty()
               ? QString()
               : QString::fromLatin1(QCryptographicHash::hash("desk " + machine, QCryptographicHash::Sha256).toHex());
}

Desk readDesk(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return {json["desk"].toString(), json["machine"].toString(), true};
}

bool isHere(const Desk& desk, const QString& machine)
{
    return !desk.id.isEmpty() && (desk.machine.isEmpty() || machine.isEmpty() || desk.machine == machine);
}

/// Whole under another name first. Of two programs that begin at once, one renames, and both then read the same.
bool writeDesk(const QString& path, const Desk& desk)
{
    const QString own = path + QLatin1Char('.') + desk.id;
    QSaveFile file(own);
    const QByteArray json =
        QJsonDocument(QJsonObject{{"format", 1}, {"desk", desk.id}, {"machine", desk.machine}}).toJson();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(json) == json.size() && file.commit();
    if (written && !QFile::rename(own, path)) // does not replace what is there
        QFile::remove(own);
    return written;
}

} // namespace

backend::Result<QString> deskIdentity(const QString& stateFolder, const QByteArray& machine)
{
    const QString path = QDir(stateFolder).filePath(QStringLiteral("desk.json"));
    const QString here = fingerprint(machine);
    const Desk known = readDesk(path);
    if (isHere(known, here))
        return known.id;
    QDir().mkpath(stateFolder);
    if (known.isWritten)
        QFile::remove(path); // of another machine, or torn
    const bool written = writeDesk(path, {QUuid::createUuid().toString(QUuid::WithoutBraces), here});
    if (const Desk made = readDesk(path); written && isHere(made, here))
        return made.id;
    return backend::Error{
        QStringLiteral("desk.identity"),
        QCoreApplication::translate("DeskIdentity", "%1 could not be written.").arg(path),
        {},
        QCoreApplication::translate("DeskIdentity", "Check the rights of this folder, and that the disk is not full.")};
}

backend::Result<QString> deskIdentity(const QString& stateFolder)
{
    return deskIdentity(stateFolder, QSysInfo::machineUniqueId());
}

} // namespace wizard
