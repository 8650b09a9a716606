#include "wizard/record/RecordJson.h"

#include "wizard/knowledge/SignatureReader.h"
#include "wizard/plan/LoginJson.h"

#include <QJsonArray>

namespace wizard {

namespace {

QString utc(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString stepOf(const RunSnapshot& snapshot, int n)
{
    const PlannedTask* task = snapshot.plan.task(n);
    return task ? task->step : QString();
}

QJsonArray pairs(const QList<QPair<QString, QString>>& list, const char* first, const char* second)
{
    QJsonArray array;
    for (const auto& [a, b] : list)
        array.append(QJsonObject{{QLatin1String(first), a}, {QLatin1String(second), b}});
    return array;
}

QJsonObject texts(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonArray evidenceOf(const TaskView& view)
{
    QJsonArray array;
    for (const EvidenceView& one : view.evidence)
        array.append(QJsonObject{{"kind", one.kind},
                                 {"text", one.text},
                                 {"expected", one.expected},
                                 {"got", one.got},
                                 {"holds", one.holds}});
    return array;
}

QJsonArray findingsOf(const TaskView& view)
{
    QJsonArray array;
    for (const FindingView& one : view.findings)
        array.append(QJsonObject{{"signature", one.signature}, {"line", one.line}, {"text", one.text}});
    return array;
}

QJsonObject step(const PlannedTask& task, const TaskView& view)
{
    return {{"n", task.n},
            {"id", task.step},
            {"phase", task.phase},
            {"title", task.title},
            {"node", task.subject},
            {"executor", task.executor},
            {"effect", word(task.effect)},
            {"command", view.commandAsRun},
            {"outcome", word(view.state)},
            {"attempts", view.attempts},
            {"started", utc(view.startedAt)},
            {"ended", utc(view.endedAt)},
            {"exitCode", view.exitCode},
            {"evidence", evidenceOf(view)},
            {"findings", findingsOf(view)},
            {"pastPointOfNoReturn", view.pastPointOfNoReturn},
            {"output", QJsonObject{{"bytes", view.rawBytes},
                                   {"bytesStored", view.storedBytes},
                                   {"sha256Raw", view.rawSha256},
                                   {"sha256Stored", view.storedSha256}}},
            {"note", view.reason}};
}

QJsonArray steps(const RunSnapshot& snapshot)
{
    QJsonArray array;
    for (const PlannedTask& task : snapshot.plan.tasks)
        array.append(step(task, snapshot.tasks.value(task.n)));
    return array;
}

/// As whom a node was logged in to, by whose word and through what.
QJsonObject loginOf(const RunSnapshot& snapshot, const QString& node)
{
    for (const PlannedLogin& login : snapshot.plan.logins) {
        if (login.node == node)
            return loginToJson(login);
    }
    return {};
}

QJsonArray nodes(const RunSnapshot& snapshot)
{
    QJsonArray array;
    for (auto it = snapshot.nodes.cbegin(); it != snapshot.nodes.cend(); ++it)
        array.append(QJsonObject{{"node", it.key()},
                                 {"role", snapshot.plan.nodeRoles.value(it.key())},
                                 {"hostname", it->hostname},
                                 {"machineId", it->machineId},
                                 {"hostKey", it->hostKey},
                                 {"login", loginOf(snapshot, it.key())},
                                 {"clockOffsetMs", it->clockOffsetMs}});
    return array;
}

QJsonArray kept(const RunSnapshot& snapshot)
{
    QJsonArray array;
    for (const KeptView& one : snapshot.kept)
        array.append(QJsonObject{{"node", one.node},
                                 {"path", one.path},
                                 {"sha256", one.sha256},
                                 {"n", one.task},
                                 {"id", stepOf(snapshot, one.task)}});
    return array;
}

QJsonArray decisions(const RunSnapshot& snapshot)
{
    QJsonArray array;
    for (const DecisionTaken& one : snapshot.decisions)
        array.append(QJsonObject{{"time", utc(one.time)},
                                 {"n", one.task},
                                 {"id", stepOf(snapshot, one.task)},
                                 {"choice", one.choice},
                                 {"reason", one.reason},
                                 {"by", one.by}});
    return array;
}

QJsonArray notes(const RunSnapshot& snapshot)
{
    QJsonArray array;
    for (const TimedNote& one : snapshot.notes)
        array.append(QJsonObject{{"time", utc(one.time)}, {"text", one.text}, {"by", one.by}});
    return array;
}

/// Ids and lines of what is known about a check that failed.
QJsonArray knownOf(const QString& procedure, const CheckView& check)
{
    QJsonArray array;
    if (check.verdict != QLatin1String("failed"))
        return array;
    for (const KnownFailure& known : knownAtTheEnd(procedure, check.id, check.got))
        array.append(
            QJsonObject{{"signature", known.signature.id}, {"line", known.line}, {"text", known.signature.title}});
    return array;
}

QJsonArray checks(const RunSnapshot& snapshot)
{
    QJsonArray array;
    for (const CheckView& one : snapshot.checks)
        array.append(QJsonObject{{"check", one.id},
                                 {"title", one.title},
                                 {"node", one.node},
                                 {"expected", one.expected},
                                 {"got", one.got},
                                 {"verdict", one.verdict},
                                 {"findings", knownOf(snapshot.plan.procedure, one)}});
    return array;
}

QJsonObject snapshotOf(const RunSnapshot& snapshot)
{
    return {{"node", snapshot.plan.snapshotNode},
            {"path", snapshot.plan.snapshotPath},
            {"sha256", snapshot.plan.snapshotSha256},
            {"sha256AtRestore", snapshotHashAtRestore(snapshot)}};
}

} // namespace

QJsonObject recordJson(const RunSnapshot& snapshot)
{
    const Plan& plan = snapshot.plan;
    QJsonObject json = {
        {"format", 1},
        {"run", snapshot.runId},
        {"case", plan.caseName},
        {"procedure", plan.procedure},
        {"practice", plan.practice},
        {"outcome", word(snapshot.state)},
        {"outcomeReason", snapshot.stateReason},
        {"operator", snapshot.operatorName},
        {"desk", snapshot.desk},
        {"planned", utc(snapshot.plannedAt)},
        {"started", utc(snapshot.startedAt)},
        {"ended", utc(snapshot.endedAt)},
        {"fromVersion", plan.fromVersion},
        {"toVersion", plan.toVersion},
        {"snapshot", snapshotOf(snapshot)},
        {"planDigest", plan.digest()},
        {"journalDigest", snapshot.journalDigest},
        {"procedureDigest", plan.procedureDigest},
        {"rulesDigest", plan.rulesDigest},
        {"caseDigest", plan.caseDigest},
        {"factsDigest", plan.factsDigest},
        {"program", plan.programVersion},
    };
    if (!plan.wrappers.isEmpty())
        json.insert("wrappers", QJsonArray::fromStringList(plan.wrappers));
    json.insert("warningsAccepted", pairs(snapshot.warningsAccepted, "id", "text"));
    json.insert("overrides", pairs(snapshot.overrides, "id", "reason"));
    json.insert("leftOut", texts(plan.leftOut));
    json.insert("nodes", nodes(snapshot));
    json.insert("kept", kept(snapshot));
    json.insert("decisions", decisions(snapshot));
    json.insert("notes", notes(snapshot));
    json.insert("deviations", QJsonArray::fromStringList(deviations(snapshot)));
    json.insert("unknowns", QJsonArray::fromStringList(unknowns(snapshot)));
    json.insert("drift", QJsonArray::fromStringList(snapshot.drift));
    json.insert("resumes", snapshot.resumes);
    json.insert("captures", texts(snapshot.captures));
    json.insert("steps", steps(snapshot));
    json.insert("before", snapshot.factsBefore);
    json.insert("after", snapshot.factsAfter);
    json.insert("checks", checks(snapshot));
    json.insert("followUps", QJsonArray::fromStringList(plan.followUps));
    if (plan.followUp)
        json.insert("rollbackRun", plan.rollbackRun);
    return json;
}

QString snapshotHashAtRestore(const RunSnapshot& snapshot)
{
    const QString& chosen = snapshot.plan.snapshotSha256;
    if (chosen.isEmpty())
        return {};
    for (const PlannedTask& task : snapshot.plan.tasks) {
        for (const EvidenceView& one : snapshot.tasks.value(task.n).evidence) {
            if (one.holds && one.got.contains(chosen))
                return chosen;
        }
    }
    return {};
}

} // namespace wizard
