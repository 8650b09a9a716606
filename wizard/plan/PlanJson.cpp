// The frozen form of a plan. QJsonObject keeps its keys sorted, so compact JSON of it is canonical.

#include "wizard/plan/LoginJson.h"
#include "wizard/plan/Plan.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace wizard {

namespace {

QJsonArray toArray(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

QStringList toStrings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list << item.toString();
    return list;
}

QJsonObject toObject(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> toMap(const QJsonValue& value)
{
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

template <typename T, typename F> QJsonArray mapArray(const QList<T>& list, F toJson)
{
    QJsonArray array;
    for (const T& item : list)
        array.append(toJson(item));
    return array;
}

template <typename T, typename F> QList<T> mapList(const QJsonValue& value, F fromJson)
{
    QList<T> list;
    for (const QJsonValue& item : value.toArray())
        list << fromJson(item.toObject());
    return list;
}

QJsonObject checkToJson(const PlannedCheck& check)
{
    QJsonObject json{{"id", check.id},
                     {"node", check.node},
                     {"expect", check.expect},
                     {"title", check.title},
                     {"every", check.everySeconds},
                     {"within", check.withinSeconds},
                     {"stableFor", check.stableForSeconds}};
    if (check.http.isEmpty())
        json["script"] = check.script;
    else
        json["http"] = check.http;
    if (!check.neededWhen.isEmpty())
        json["neededWhen"] = check.neededWhen;
    return json;
}

PlannedCheck checkFromJson(const QJsonObject& json)
{
    PlannedCheck check;
    check.id = json["id"].toString();
    check.node = json["node"].toString();
    check.script = json["script"].toString();
    check.http = json["http"].toObject();
    check.neededWhen = json["neededWhen"].toString();
    check.expect = json["expect"].toString();
    check.title = json["title"].toString();
    check.everySeconds = json["every"].toInt();
    check.withinSeconds = json["within"].toInt();
    check.stableForSeconds = json["stableFor"].toInt();
    return check;
}

QJsonObject verifyToJson(const PlannedVerify& verify)
{
    QJsonArray exit;
    for (int code : verify.exitCodes)
        exit.append(code);
    return {{"exit", exit},
            {"all", toArray(verify.all)},
            {"any", toArray(verify.any)},
            {"none", toArray(verify.none)},
            {"from", verify.from},
            {"checks", mapArray(verify.checks, checkToJson)}};
}

PlannedVerify verifyFromJson(const QJsonObject& json)
{
    PlannedVerify verify;
    verify.exitCodes.clear();
    for (const QJsonValue& code : json["exit"].toArray())
        verify.exitCodes << code.toInt();
    verify.all = toStrings(json["all"]);
    verify.any = toStrings(json["any"]);
    verify.none = toStrings(json["none"]);
    verify.from = json["from"].toString();
    verify.checks = mapList<PlannedCheck>(json["checks"], checkFromJson);
    return verify;
}

QJsonObject captureToJson(const PlannedCapture& capture)
{
    return {{"name", capture.name},
            {"from", capture.from},
            {"match", capture.match},
            {"secret", capture.secret},
            {"shown", capture.shownBeforeDestroy},
            {"default", capture.defaultValue}};
}

PlannedCapture captureFromJson(const QJsonObject& json)
{
    return {json["name"].toString(), json["from"].toString(), json["match"].toString(),
            json["secret"].toBool(), json["shown"].toBool(),  json["default"].toString()};
}

/// Names of the console contract (design.md 9) first, what the engine needs besides after them.
QJsonObject taskToJson(const PlannedTask& task)
{
    QJsonObject json = {
        {"n", task.n},
        {"id", task.step},
        {"phase", task.phase},
        {"title", task.title},
        {"titleArguments", toArray(task.titleArguments)},
        {"node", task.executor},
        {"subject", task.subject},
        {"where", task.executor == QLatin1String("desk") ? QStringLiteral("desk") : QStringLiteral("node")},
        {"effect", word(task.effect)},
        {"kind", word(task.kind)},
        {"command", task.command},
        {"official", task.official},
        {"whyDifferent", task.whyDifferent},
        {"verify", verifyToJson(task.verify)},
        {"limitSeconds", task.limitSeconds},
        {"keeps", toArray(task.keeps)},
        {"keepsNothingBecause", task.keepsNothingBecause},
        {"source", task.source},
        {"group", task.group},
        {"parallel", task.parallel},
        {"argv", toArray(task.argv)},
        {"parameters", task.parameters},
        {"stdin", task.stdinText},
        {"holes", toArray(task.holes)},
        {"needs", toArray(task.needs)},
        {"neededWhen", task.neededWhen},
        {"doneWhen", task.doneWhen},
        {"captures", mapArray(task.captures, captureToJson)},
        {"pointOfNoReturn", task.pointOfNoReturn},
        {"expectsDisconnect", task.expectsDisconnect},
        {"reboots", task.reboots},
        {"stop", task.stop},
        {"unit", task.unit},
        {"quietAfterSeconds", task.quietAfterSeconds},
        {"usualSeconds", task.usualSeconds},
        {"skip", task.skip},
        {"markDone", task.markDone},
        {"undoText", task.undoText},
        {"undoScript", task.undoScript},
        {"explain", task.explain},
        {"warnings", toArray(task.warnings)},
        {"secretInput", task.secretInput},
        {"secretVariable", task.secretVariable}};
    // A plan frozen before there was one keeps its digest.
    if (!task.undoScript.isEmpty())
        json.insert("undoCheck", task.undoCheck);
    return json;
}

void readTaskCommand(const QJsonObject& json, PlannedTask& task)
{
    task.command = json["command"].toString();
    task.argv = toStrings(json["argv"]);
    task.parameters = json["parameters"].toObject();
    task.stdinText = json["stdin"].toString();
    task.holes = toStrings(json["holes"]);
    task.needs = toStrings(json["needs"]);
    task.neededWhen = json["neededWhen"].toString();
    task.doneWhen = json["doneWhen"].toString();
    task.verify = verifyFromJson(json["verify"].toObject());
    task.captures = mapList<PlannedCapture>(json["captures"], captureFromJson);
    task.secretInput = json["secretInput"].toString();
    task.secretVariable = json["secretVariable"].toString();
}

void readTaskConduct(const QJsonObject& json, PlannedTask& task)
{
    task.keeps = toStrings(json["keeps"]);
    task.keepsNothingBecause = json["keepsNothingBecause"].toString();
    task.pointOfNoReturn = json["pointOfNoReturn"].toString();
    task.expectsDisconnect = json["expectsDisconnect"].toBool();
    task.reboots = json["reboots"].toBool();
    task.stop = json["stop"].toString();
    task.unit = json["unit"].toObject();
    task.quietAfterSeconds = json["quietAfterSeconds"].toInt();
    task.limitSeconds = json["limitSeconds"].toInt();
    task.usualSeconds = json["usualSeconds"].toInt();
    task.skip = json["skip"].toString();
    task.markDone = json["markDone"].toString();
    task.undoText = json["undoText"].toString();
    task.undoScript = json["undoScript"].toString();
    task.undoCheck = json["undoCheck"].toString();
    task.official = json["official"].toString();
    task.whyDifferent = json["whyDifferent"].toString();
    task.explain = json["explain"].toString();
    task.source = json["source"].toString();
    task.warnings = toStrings(json["warnings"]);
}

PlannedTask taskFromJson(const QJsonObject& json)
{
    PlannedTask task;
    task.n = json["n"].toInt();
    task.step = json["id"].toString();
    task.group = json["group"].toInt();
    task.phase = json["phase"].toString();
    task.title = json["title"].toString();
    task.titleArguments = toStrings(json["titleArguments"]);
    task.subject = json["subject"].toString();
    task.executor = json["node"].toString();
    task.kind = taskKindFromWord(json["kind"].toString()).value_or(TaskKind::Script);
    task.effect = effectFromWord(json["effect"].toString()).value_or(Effect::Destroy);
    task.parallel = json["parallel"].toInt(1);
    readTaskCommand(json, task);
    readTaskConduct(json, task);
    return task;
}

QJsonObject warningToJson(const PlannedWarning& warning)
{
    return {{"id", warning.id},       {"severity", word(warning.severity)},
            {"text", warning.text},   {"arguments", toArray(warning.arguments)},
            {"mend", warning.mend},   {"source", warning.source},
            {"step", warning.step},   {"verdict", warning.verdict},
            {"found", warning.found}, {"couldNotCheck", warning.couldNotCheck}};
}

PlannedWarning warningFromJson(const QJsonObject& json)
{
    return {json["id"].toString(),          severityFromWord(json["severity"].toString()).value_or(Severity::Danger),
            json["text"].toString(),        toStrings(json["arguments"]),
            json["mend"].toString(),        json["source"].toString(),
            json["step"].toString(),        json["verdict"].toString(),
            json["couldNotCheck"].toBool(), json["found"].toString()};
}

QJsonObject blockToJson(const PlanBlock& block)
{
    return {{"id", block.id},
            {"text", block.text},
            {"mend", block.mend},
            {"source", block.source},
            {"arguments", toArray(block.arguments)}};
}

PlanBlock blockFromJson(const QJsonObject& json)
{
    return {json["id"].toString(), json["text"].toString(), json["mend"].toString(), json["source"].toString(),
            toStrings(json["arguments"])};
}

PlannedLogin loginFromJson(const QJsonObject& json)
{
    return {json["node"].toString(), json["user"].toString(), json["source"].toString(), toStrings(json["through"])};
}

QJsonObject body(const Plan& plan)
{
    QJsonObject json = {
        {"format", 1},
        {"procedure", plan.procedure},
        {"procedureTitle", plan.procedureTitle},
        {"procedureDigest", plan.procedureDigest},
        {"rulesDigest", plan.rulesDigest},
        {"programVersion", plan.programVersion},
        {"case", plan.caseName},
        {"caseDigest", plan.caseDigest},
        {"factsDigest", plan.factsDigest},
        {"practice", plan.practice},
        {"followUp", plan.followUp},
        {"fromVersion", plan.fromVersion},
        {"toVersion", plan.toVersion},
        {"snapshot",
         QJsonObject{{"node", plan.snapshotNode}, {"path", plan.snapshotPath}, {"sha256", plan.snapshotSha256}}},
        {"phases", mapArray(plan.phases,
                            [](const PlannedPhase& phase) {
                                return QJsonObject{{"id", phase.id}, {"title", phase.title}};
                            })},
        {"steps", mapArray(plan.tasks, taskToJson)},
        {"warnings", mapArray(plan.warnings, warningToJson)},
        {"blocks", mapArray(plan.blocks, blockToJson)},
        {"nodes", toArray(plan.nodes)},
        {"nodeRoles", toObject(plan.nodeRoles)},
        {"leftOut", toObject(plan.leftOut)},
        {"verification", mapArray(plan.verification, checkToJson)},
        {"followUps", toArray(plan.followUps)}};
    if (plan.followUp)
        json.insert("rollbackRun", plan.rollbackRun);
    if (!plan.logins.isEmpty())
        json.insert("logins", mapArray(plan.logins, namedLoginToJson));
    if (!plan.wrappers.isEmpty())
        json.insert("wrappers", toArray(plan.wrappers));
    return json;
}

void readBody(const QJsonObject& json, Plan& plan)
{
    plan.procedure = json["procedure"].toString();
    plan.procedureTitle = json["procedureTitle"].toString();
    plan.wrappers = toStrings(json["wrappers"]);
    plan.procedureDigest = json["procedureDigest"].toString();
    plan.rulesDigest = json["rulesDigest"].toString();
    plan.programVersion = json["programVersion"].toString();
    plan.caseName = json["case"].toString();
    plan.caseDigest = json["caseDigest"].toString();
    plan.factsDigest = json["factsDigest"].toString();
    plan.practice = json["practice"].toBool();
    plan.followUp = json["followUp"].toBool();
    plan.rollbackRun = json["rollbackRun"].toString();
    plan.fromVersion = json["fromVersion"].toString();
    plan.toVersion = json["toVersion"].toString();
    const QJsonObject snapshot = json["snapshot"].toObject();
    plan.snapshotNode = snapshot["node"].toString();
    plan.snapshotPath = snapshot["path"].toString();
    plan.snapshotSha256 = snapshot["sha256"].toString();
    plan.phases = mapList<PlannedPhase>(json["phases"], [](const QJsonObject& phase) {
        return PlannedPhase{phase["id"].toString(), phase["title"].toString()};
    });
    plan.tasks = mapList<PlannedTask>(json["steps"], taskFromJson);
    plan.warnings = mapList<PlannedWarning>(json["warnings"], warningFromJson);
    plan.blocks = mapList<PlanBlock>(json["blocks"], blockFromJson);
    plan.nodes = toStrings(json["nodes"]);
    plan.nodeRoles = toMap(json["nodeRoles"]);
    plan.leftOut = toMap(json["leftOut"]);
    plan.logins = mapList<PlannedLogin>(json["logins"], loginFromJson);
    plan.verification = mapList<PlannedCheck>(json["verification"], checkFromJson);
    plan.followUps = toStrings(json["followUps"]);
}

} // namespace

const PlannedTask* Plan::task(int n) const
{
    for (const PlannedTask& task : tasks) {
        if (task.n == n)
            return &task;
    }
    return nullptr;
}

QByteArray Plan::canonical() const
{
    return QJsonDocument(body(*this)).toJson(QJsonDocument::Compact);
}

QString Plan::digest() const
{
    return QString::fromLatin1(QCryptographicHash::hash(canonical(), QCryptographicHash::Sha256).toHex());
}

QJsonObject Plan::toJson() const
{
    QJsonObject json = body(*this);
    json.insert("digest", digest());
    return json;
}

bool Plan::fromJson(const QJsonObject& json, Plan& plan, QString& error)
{
    if (json["format"].toInt() != 1) {
        error = QStringLiteral("the plan's format is %1, this program reads 1").arg(json["format"].toInt());
        return false;
    }
    plan = Plan();
    readBody(json, plan);
    QJsonObject stated = json;
    stated.remove(QStringLiteral("digest"));
    // The digest is over what was read; a key that is not read here must not be there either.
    if (plan.digest() != json["digest"].toString() || stated != body(plan)) {
        error = QStringLiteral("the plan's digest does not fit its content");
        return false;
    }
    return true;
}

} // namespace wizard
