#include "wizard/run/RunSnapshot.h"

#include <QHash>
#include <QJsonArray>

namespace wizard {

namespace {

using Apply = void (*)(RunSnapshot&, const RunEvent&);

QString text(const RunEvent& e, const char* key)
{
    return e.body.value(QLatin1String(key)).toString();
}

TaskView* taskOf(RunSnapshot& s, const RunEvent& e)
{
    const auto it = s.tasks.find(e.body.value("n").toInt());
    return it == s.tasks.end() ? nullptr : &*it;
}

/// For events that say something of one task; a number that the plan does not have is ignored.
template <typename F> Apply onTask(F)
{
    return [](RunSnapshot& s, const RunEvent& e) {
        if (TaskView* task = taskOf(s, e))
            F{}(*task, e);
    };
}

void runPlanned(RunSnapshot& s, const RunEvent& e)
{
    s.plannedAt = e.time;
    s.operatorName = text(e, "operator");
    s.desk = text(e, "desk");
}

void stateChanged(RunSnapshot& s, const RunEvent& e)
{
    if (!fromWord(text(e, "to"), s.state))
        return;
    s.stateReason = text(e, "reason");
    if (s.state != RunState::Deciding && s.state != RunState::Interrupted)
        s.decision.open = false;
}

void nodeConnected(RunSnapshot& s, const RunEvent& e)
{
    NodeView& node = s.nodes[text(e, "node")];
    node.link = NodeView::Link::Connected;
    node.hostname = text(e, "hostname");
    node.machineId = text(e, "machineId");
    node.bootId = text(e, "bootId");
    node.hostKey = text(e, "hostKey");
    node.clockOffsetMs = e.body.value("clockOffsetMs").toInteger();
    node.since = e.time;
    node.lostReason.clear();
}

/// What ran there may have ended either way or still run: nobody knows until it is asked again.
void nodeLost(RunSnapshot& s, const RunEvent& e)
{
    const QString name = text(e, "node");
    NodeView& node = s.nodes[name];
    node.link = NodeView::Link::Lost;
    node.since = e.time;
    node.lostReason = text(e, "reason");
    for (const PlannedTask& planned : s.plan.tasks) {
        TaskView& task = s.tasks[planned.n];
        if (planned.executor != name || (task.state != TaskState::Running && task.state != TaskState::Overdue))
            continue;
        task.state = TaskState::Unknown;
        task.reason = node.lostReason;
    }
}

TaskView::Course courseOf(const RunEvent& e)
{
    if (e.body.value("unclear").toBool())
        return TaskView::Course::Unclear;
    return e.body.value("undo").toBool() ? TaskView::Course::WayBack : TaskView::Course::Step;
}

void taskIntended(TaskView& task, const RunEvent& e)
{
    TaskView fresh;
    fresh.state = TaskState::Intended;
    fresh.attempts = e.body.value("attempt").toInt(1);
    fresh.course = courseOf(e);
    fresh.commandAsRun = text(e, "command");
    fresh.startedAt = e.time;
    task = fresh;
}

void taskStarted(TaskView& task, const RunEvent&)
{
    task.state = TaskState::Running;
    task.reason.clear();
}

void taskOverdue(TaskView& task, const RunEvent& e)
{
    task.state = TaskState::Overdue;
    task.reason = text(e, "reason");
}

void taskEnded(TaskView& task, const RunEvent& e)
{
    fromWord(text(e, "state"), task.state);
    task.exitCode = e.body.value("exitCode").toInt(-1);
    task.reason = text(e, "reason");
    task.endedAt = e.time;
    task.provenEnded = e.body.value("ended").toBool(true);
    task.rawBytes = e.body.value("rawBytes").toInteger();
    task.storedBytes = e.body.value("storedBytes").toInteger();
    task.rawSha256 = text(e, "rawSha256");
    task.storedSha256 = text(e, "storedSha256");
}

void taskEvidence(TaskView& task, const RunEvent& e)
{
    EvidenceView view{text(e, "kind"), text(e, "text"), text(e, "expected"), text(e, "got"),
                      e.body.value("holds").toBool()};
    view.known = e.body.value("known").toBool(true);
    task.evidence << view;
}

/// A program that died may have written it before; it is found again.
void taskFinding(TaskView& task, const RunEvent& e)
{
    const FindingView finding{text(e, "signature"), text(e, "line"), text(e, "text")};
    task.findings.removeIf([&finding](const FindingView& known) {
        return known.signature == finding.signature && known.line == finding.line;
    });
    task.findings << finding;
}

void endWithout(TaskView& task, const RunEvent& e, TaskState state, const QString& reason)
{
    task.state = state;
    task.reason = reason;
    task.endedAt = e.time;
}

void decisionAsked(RunSnapshot& s, const RunEvent& e)
{
    DecisionView view;
    view.task = e.body.value("n").toInt();
    view.question = text(e, "question");
    view.open = true;
    for (const QJsonValue value : e.body.value("choices").toArray()) {
        const QJsonObject choice = value.toObject();
        view.choices << DecisionView::Choice{choice.value("id").toString(), choice.value("label").toString(),
                                             choice.value("consequence").toString(),
                                             choice.value("needsReason").toBool()};
    }
    view.trouble = text(e, "trouble");
    view.reason = text(e, "reason");
    for (const QJsonValue value : e.body.value("details").toArray())
        view.details << value.toString();
    s.decision = view;
}

void decisionMade(RunSnapshot& s, const RunEvent& e)
{
    const int n = e.body.value("n").toInt();
    const QString choice = text(e, "choice");
    s.decisions << DecisionTaken{e.time, n, choice, text(e, "reason"), text(e, "by")};
    s.decision.open = false;
    if (s.decision.trouble == QLatin1String("drift") && choice == QLatin1String("continue"))
        s.driftAccepted += s.decision.details;
    const auto task = s.tasks.find(n);
    if (task == s.tasks.end())
        return;
    if (choice == QLatin1String("wait") && task->state == TaskState::Overdue)
        task->state = TaskState::Running;
    if (choice == QLatin1String("retry") || choice == QLatin1String("undo"))
        task->decided = choice;
    if (choice == QLatin1String("retry") && !isFinal(task->state))
        task->state = TaskState::Pending;
}

void checkResult(RunSnapshot& s, const RunEvent& e)
{
    const CheckView check{text(e, "id"),       text(e, "title"), text(e, "node"),
                          text(e, "expected"), text(e, "got"),   text(e, "verdict")};
    for (CheckView& known : s.checks) {
        if (known.id == check.id && known.node == check.node) {
            known = check;
            return;
        }
    }
    s.checks << check;
}

void factsRead(RunSnapshot& s, const RunEvent& e)
{
    const QJsonObject facts = e.body.value("facts").toObject();
    if (text(e, "when") == QLatin1String("after")) {
        s.factsAfter = facts;
        return;
    }
    s.factsBefore = facts;
    s.secretsBefore.reset();
    if (e.body.contains("secrets"))
        s.secretsBefore = e.body.value("secrets").toObject();
}

void driftFound(RunSnapshot& s, const RunEvent& e)
{
    s.drift << driftText(e.body);
}

/// What was begun and has no end yet is proven anew: a program that died between two pieces of evidence left half of
/// it.
void dropHalfProofs(RunSnapshot& s)
{
    for (TaskView& task : s.tasks) {
        if (!task.endedAt.isValid())
            task.evidence.clear();
    }
}

/// Only an epoch that a node has accepted counts, or a person has decided on: otherwise a desk that was replaced would
/// outrank its successor by being resumed again and again.
void runResumed(RunSnapshot& s, const RunEvent& e)
{
    ++s.resumes;
    s.replaced = false;
    dropHalfProofs(s);
    if (!e.body.value("takenOver").toBool())
        return;
    s.takenOver = true;
    s.epoch = qMax(s.epoch, e.body.value("epoch").toInt());
}

void runEnded(RunSnapshot& s, const RunEvent& e)
{
    s.endedAt = e.time;
    if (!text(e, "reason").isEmpty())
        s.stateReason = text(e, "reason");
}

QHash<QString, Apply> runEvents()
{
    using R = RunSnapshot;
    using E = RunEvent;
    return {
        {event::RunPlanned, runPlanned},
        {event::WarningAccepted,
         [](R& s, const E& e) { s.warningsAccepted << qMakePair(text(e, "id"), text(e, "text")); }},
        {event::RuleOverridden, [](R& s, const E& e) { s.overrides << qMakePair(text(e, "id"), text(e, "reason")); }},
        {event::RunConfirmed, [](R& s, const E& e) { s.startedAt = e.time; }},
        {event::StateChanged, stateChanged},
        {event::NodeConnected, nodeConnected},
        {event::NodeLost, nodeLost},
        {event::NodeLocked,
         [](R& s, const E& e) {
             s.nodes[text(e, "node")].locked = true;
             s.epoch = qMax(s.epoch, e.body.value("epoch").toInt());
         }},
        {event::NodeReleased, [](R& s, const E& e) { s.nodes[text(e, "node")].locked = false; }},
        {event::TaskCaptured, [](R& s, const E& e) { s.captures[text(e, "name")] = text(e, "value"); }},
        {event::TaskKept,
         [](R& s, const E& e) {
             const KeptView kept{text(e, "node"), text(e, "path"), text(e, "sha256"), e.body.value("n").toInt()};
             s.kept.removeIf([&kept](const KeptView& known) {
                 return known.task == kept.task && known.node == kept.node && known.path == kept.path;
             });
             s.kept << kept;
         }},
        {event::DecisionAsked, decisionAsked},
        {event::DecisionMade, decisionMade},
        {event::NoteAdded,
         [](R& s, const E& e) {
             s.notes << TimedNote{e.time, text(e, "text"), text(e, "by")};
         }},
        {event::ManualDone,
         [](R& s, const E& e) {
             s.notes << TimedNote{e.time, text(e, "note"), text(e, "by")};
         }},
        {event::CheckResult, checkResult},
        {event::FactsRead, factsRead},
        {event::DriftFound, driftFound},
        {event::RunResumed, runResumed},
        {event::RunReplaced, [](R& s, const E&) { s.replaced = true; }},
        {event::RunEnded, runEnded},
    };
}

QHash<QString, Apply> taskEvents()
{
    using V = TaskView;
    using E = RunEvent;
    return {
        {event::TaskIntended, onTask([](V& t, const E& e) { taskIntended(t, e); })},
        {event::TaskStarted, onTask([](V& t, const E& e) { taskStarted(t, e); })},
        {event::TaskOverdue, onTask([](V& t, const E& e) { taskOverdue(t, e); })},
        {event::TaskEnded, onTask([](V& t, const E& e) { taskEnded(t, e); })},
        {event::TaskEvidence, onTask([](V& t, const E& e) { taskEvidence(t, e); })},
        {event::TaskFinding, onTask([](V& t, const E& e) { taskFinding(t, e); })},
        {event::TaskSkipped, onTask([](V& t, const E& e) { endWithout(t, e, TaskState::Skipped, text(e, "reason")); })},
        {event::TaskNotNeeded,
         onTask([](V& t, const E& e) { endWithout(t, e, TaskState::NotNeeded, text(e, "evidence")); })},
        {event::TaskAlreadyDone,
         onTask([](V& t, const E& e) { endWithout(t, e, TaskState::AlreadyDone, text(e, "evidence")); })},
        {event::PointOfNoReturn, onTask([](V& t, const E&) { t.pastPointOfNoReturn = true; })},
    };
}

} // namespace

QString driftText(const QJsonObject& body)
{
    return QStringLiteral("%1: %2: %3 → %4")
        .arg(body.value("node").toString(), body.value("what").toString(), body.value("was").toString(),
             body.value("now").toString());
}

void reduce(RunSnapshot& snapshot, const RunEvent& runEvent)
{
    static const QHash<QString, Apply> ofRun = runEvents();
    static const QHash<QString, Apply> ofTask = taskEvents();
    snapshot.lastSeq = runEvent.seq;
    if (const Apply apply = ofRun.value(runEvent.type))
        apply(snapshot, runEvent);
    else if (const Apply applyToTask = ofTask.value(runEvent.type))
        applyToTask(snapshot, runEvent);
}

} // namespace wizard
