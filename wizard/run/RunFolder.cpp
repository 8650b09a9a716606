#include "wizard/run/RunFolder.h"

#include "wizard/case/CaseReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace wizard {

namespace {

constexpr auto kPlan = "/plan.json";
constexpr auto kCase = "/case.yaml";
constexpr auto kFacts = "/facts.json";
constexpr QFileDevice::Permissions kPrivateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kPrivateFolder = kPrivateFile | QFileDevice::ExeOwner;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunFolder", text);
}

QString runsFolder(const QString& stateFolder)
{
    return stateFolder + QStringLiteral("/runs");
}

bool isRunId(const QString& runId)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"));
    return plain.match(runId).hasMatch();
}

backend::Error unreadable(const QString& path, const QString& detail)
{
    return {QStringLiteral("run.folder.read"), tr("%1 could not be read.").arg(path), detail, {}};
}

backend::Result<void> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(kPrivateFile) && file.write(content) == content.size() &&
        file.commit())
        return {};
    return backend::Error{QStringLiteral("run.folder.write"), tr("%1 could not be written.").arg(path),
                          file.errorString(), tr("Check that the disk is not full.")};
}

backend::Result<QJsonObject> readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return unreadable(path, error.errorString());
    return document.object();
}

} // namespace

backend::Result<RunFolder> RunFolder::create(const QString& stateFolder, const QString& runId, const Plan& plan,
                                             const Case& value, const Facts& facts)
{
    RunFolder folder;
    folder.m_id = runId;
    folder.m_path = runsFolder(stateFolder) + QLatin1Char('/') + runId;
    if (!isRunId(runId))
        return backend::Error{QStringLiteral("run.folder.id"), tr("\"%1\" cannot name a run.").arg(runId), {}, {}};
    QDir().mkpath(runsFolder(stateFolder));
    QFile::setPermissions(runsFolder(stateFolder), kPrivateFolder);
    if (QFileInfo::exists(folder.m_path))
        return backend::Error{
            QStringLiteral("run.folder.exists"), tr("There is a run %1 already.").arg(runId), folder.m_path, {}};
    if (!QDir().mkdir(folder.m_path, kPrivateFolder) ||
        !QDir().mkdir(folder.m_path + QStringLiteral("/output"), kPrivateFolder))
        return backend::Error{QStringLiteral("run.folder.write"),
                              tr("%1 could not be made.").arg(folder.m_path),
                              {},
                              tr("Check that the disk is not full and the folder can be written.")};
    const QList<QPair<QString, QByteArray>> files = {
        {QLatin1String(kPlan), QJsonDocument(plan.toJson()).toJson(QJsonDocument::Indented)},
        {QLatin1String(kCase), writeCase(value)},
        {QLatin1String(kFacts), QJsonDocument(facts.toJson()).toJson(QJsonDocument::Indented)},
    };
    for (const auto& [name, content] : files) {
        if (auto written = writeFile(folder.m_path + name, content); !written)
            return written.error();
    }
    return folder;
}

backend::Result<RunFolder> RunFolder::open(const QString& stateFolder, const QString& runId)
{
    RunFolder folder;
    folder.m_id = runId;
    folder.m_path = runsFolder(stateFolder) + QLatin1Char('/') + runId;
    if (!isRunId(runId) || !QFileInfo::exists(folder.m_path + QLatin1String(kPlan)))
        return backend::Error{
            QStringLiteral("run.folder.none"), tr("There is no run %1.").arg(runId), folder.m_path, {}};
    return folder;
}

QStringList RunFolder::list(const QString& stateFolder)
{
    QStringList ids =
        QDir(runsFolder(stateFolder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    ids.removeIf([&stateFolder](const QString& id) {
        return !QFileInfo::exists(runsFolder(stateFolder) + QLatin1Char('/') + id + QLatin1String(kPlan));
    });
    return ids;
}

QString RunFolder::defaultStateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString RunFolder::newRunId(const QString& caseName, const QDateTime& now)
{
    QString name = caseName;
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9._-]+")), QStringLiteral("-"));
    return now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-")) + name.left(60);
}

QString RunFolder::journalPath() const
{
    return m_path + QStringLiteral("/journal.ndjson");
}

QString RunFolder::spoolPath(const QString& node) const
{
    return QStringLiteral("%1/output/%2.spool").arg(m_path, node);
}

QString RunFolder::recordPath(const QString& suffix) const
{
    return QStringLiteral("%1/record.%2").arg(m_path, suffix);
}

backend::Result<Plan> RunFolder::plan() const
{
    auto json = readJson(m_path + QLatin1String(kPlan));
    if (!json)
        return json.error();
    Plan plan;
    QString error;
    if (!Plan::fromJson(*json, plan, error))
        return unreadable(m_path + QLatin1String(kPlan), error);
    if (json->value("digest").toString() != plan.digest())
        return unreadable(m_path + QLatin1String(kPlan), tr("Its digest does not fit: the plan was changed."));
    return plan;
}

backend::Result<Case> RunFolder::caseValue() const
{
    Diagnostics diagnostics;
    auto value = readCaseFile(m_path + QLatin1String(kCase), diagnostics);
    if (!value)
        return unreadable(m_path + QLatin1String(kCase), diagnostics.toString());
    const auto frozen = plan(); // a case file never says that it is practice; the plan does
    value->practice = frozen && frozen->practice;
    return *value;
}

backend::Result<Facts> RunFolder::facts() const
{
    auto json = readJson(m_path + QLatin1String(kFacts));
    if (!json)
        return json.error();
    Facts facts;
    QString error;
    if (!Facts::fromJson(*json, facts, error))
        return unreadable(m_path + QLatin1String(kFacts), error);
    return facts;
}

} // namespace wizard
