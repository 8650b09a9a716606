#include "wizard/run/RunSnapshot.h"
#include "../support/PlanBuilder.h"

#include <QJsonArray>
#include <QTest>

using namespace wizard;

/// The one reducer: the same events over the same plan give the same snapshot.
class RunSnapshotTest : public QObject {
    Q_OBJECT

private:
    static Plan plan()
    {
        PlanBuilder builder;
        builder.step("copy", "s1");
        builder.step("reset", "s2");
        return builder.plan;
    }
    static QList<RunEvent> events(const QList<QPair<const char*, QJsonObject>>& list)
    {
        QList<RunEvent> made;
        for (const auto& [type, body] : list) {
            const qint64 seq = made.size() + 1;
            made << RunEvent{seq, QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC).addSecs(seq),
                             QLatin1String(type), body};
        }
        return made;
    }
    static RunSnapshot fold(const QList<QPair<const char*, QJsonObject>>& list)
    {
        return replay(plan(), "r1", events(list));
    }

private slots:
    void everyTaskAndNodeIsThereFromTheStart()
    {
        const RunSnapshot snapshot = emptySnapshot(plan(), "r1");
        QCOMPARE(snapshot.tasks.keys(), QList<int>({1, 2}));
        QCOMPARE(snapshot.nodes.keys(), QStringList({"s1", "s2"}));
        QCOMPARE(snapshot.state, RunState::Draft);
        QCOMPARE(snapshot.currentTask()->n, 1);
        QCOMPARE(snapshot.tasksEnded(), 0);
    }

    void aTaskFromIntentToItsEnd()
    {
        const RunSnapshot s = fold({
            {event::RunPlanned, {{"operator", "anna"}, {"desk", "d"}}},
            {event::RunConfirmed, {{"typedName", "prod-eu"}}},
            {event::TaskIntended, {{"n", 1}, {"attempt", 1}, {"node", "s1"}, {"command", "cp a b"}}},
            {event::TaskStarted, {{"n", 1}, {"attempt", 1}}},
            {event::PointOfNoReturn, {{"n", 1}}},
            {event::TaskEvidence,
             {{"n", 1}, {"kind", "line"}, {"text", "t"}, {"expected", "e"}, {"got", "g"}, {"holds", true}}},
            {event::TaskFinding, {{"n", 1}, {"signature", "R2-01"}, {"line", "l"}, {"text", "x"}}},
            {event::TaskCaptured, {{"n", 1}, {"name", "c"}, {"value", "v"}}},
            {event::TaskKept, {{"n", 1}, {"node", "s1"}, {"path", "/k"}, {"sha256", "ab"}}},
            {event::TaskEnded,
             {{"n", 1},
              {"attempt", 1},
              {"state", "succeeded"},
              {"exitCode", 0},
              {"rawBytes", 7},
              {"rawSha256", "r"},
              {"storedSha256", "q"},
              {"storedBytes", 5}}},
        });
        const TaskView& task = s.tasks[1];
        QCOMPARE(task.state, TaskState::Succeeded);
        QCOMPARE(task.attempts, 1);
        QCOMPARE(task.commandAsRun, QString("cp a b"));
        QCOMPARE(task.startedAt.msecsTo(task.endedAt), 7000);
        QVERIFY(task.pastPointOfNoReturn);
        QCOMPARE(task.evidence.size(), 1);
        QVERIFY(task.evidence.first().holds);
        QCOMPARE(task.findings.first().signature, QString("R2-01"));
        QCOMPARE(task.rawBytes, 7);
        QCOMPARE(task.storedSha256, QString("q"));
        QCOMPARE(s.captures.value("c"), QString("v"));
        QCOMPARE(s.kept.first().path, QString("/k"));
        QCOMPARE(s.operatorName, QString("anna"));
        QVERIFY(s.startedAt.isValid());
        QCOMPARE(s.tasksEnded(), 1);
        QCOMPARE(s.currentTask()->n, 2);
        QCOMPARE(s.lastSeq, 10);
    }

    void aNewAttemptForgetsTheOldEvidence()
    {
        const RunSnapshot s = fold({
            {event::TaskIntended, {{"n", 1}, {"attempt", 1}}},
            {event::TaskEvidence, {{"n", 1}, {"kind", "bad-line"}, {"holds", false}}},
            {event::TaskEnded, {{"n", 1}, {"state", "failed"}, {"reason", "x"}}},
            {event::DecisionMade, {{"n", 1}, {"choice", "retry"}}},
            {event::TaskIntended, {{"n", 1}, {"attempt", 2}}},
        });
        QCOMPARE(s.tasks[1].state, TaskState::Intended);
        QCOMPARE(s.tasks[1].attempts, 2);
        QVERIFY(s.tasks[1].evidence.isEmpty());
        QVERIFY(s.tasks[1].reason.isEmpty());
    }

    void aLostLinkMakesUnknownWhatRanThere()
    {
        const RunSnapshot s = fold({
            {event::NodeConnected,
             {{"node", "s1"},
              {"hostname", "h"},
              {"machineId", "m"},
              {"bootId", "b"},
              {"hostKey", "k"},
              {"clockOffsetMs", -5}}},
            {event::TaskIntended, {{"n", 1}, {"attempt", 1}}},
            {event::TaskStarted, {{"n", 1}, {"attempt", 1}}},
            {event::TaskIntended, {{"n", 2}, {"attempt", 1}}},
            {event::TaskStarted, {{"n", 2}, {"attempt", 1}}},
            {event::NodeLost, {{"node", "s1"}, {"reason", "cut"}}},
        });
        QCOMPARE(s.tasks[1].state, TaskState::Unknown);
        QCOMPARE(s.tasks[1].reason, QString("cut"));
        QCOMPARE(s.tasks[2].state, TaskState::Running);
        QCOMPARE(s.nodes["s1"].link, NodeView::Link::Lost);
        QCOMPARE(s.nodes["s1"].machineId, QString("m"));
        QCOMPARE(s.nodes["s1"].clockOffsetMs, -5);
    }

    void aQuestionIsOpenUntilItIsAnsweredOrTheRunGoesOn()
    {
        const QJsonObject asked = {
            {"n", 1},
            {"question", "?"},
            {"trouble", "away"},
            {"details", QJsonArray{"s1"}},
            {"reason", "cut"},
            {"choices",
             QJsonArray{QJsonObject{{"id", "wait"}, {"label", "Wait"}, {"consequence", "c"}, {"needsReason", true}}}}};
        RunSnapshot s = fold({{event::TaskIntended, {{"n", 1}, {"attempt", 1}}},
                              {event::TaskStarted, {{"n", 1}}},
                              {event::TaskOverdue, {{"n", 1}, {"reason", "long"}}},
                              {event::DecisionAsked, asked}});
        QVERIFY(s.decision.open);
        QCOMPARE(s.currentTask()->n, 1);
        QCOMPARE(s.decision.choices.first().id, QString("wait"));
        QVERIFY(s.decision.choices.first().needsReason);
        QCOMPARE(s.decision.trouble, QString("away"));
        QCOMPARE(s.decision.details, QStringList("s1"));
        QCOMPARE(s.decision.reason, QString("cut"));
        QCOMPARE(s.tasks[1].state, TaskState::Overdue);
        RunSnapshot waited = s;
        reduce(waited, {5, {}, event::DecisionMade, {{"n", 1}, {"choice", "wait"}, {"by", "anna"}}});
        QVERIFY(!waited.decision.open);
        QCOMPARE(waited.tasks[1].state, TaskState::Running);
        QCOMPARE(waited.decisions.first().by, QString("anna"));
        reduce(s, {5, {}, event::StateChanged, {{"from", "deciding"}, {"to", "running"}}});
        QVERIFY(!s.decision.open);
    }

    void endsWithoutARun()
    {
        const RunSnapshot s = fold({{event::TaskSkipped, {{"n", 1}, {"reason", "empty"}}},
                                    {event::TaskNotNeeded, {{"n", 2}, {"evidence", "inactive"}}}});
        QCOMPARE(s.tasks[1].state, TaskState::Skipped);
        QCOMPARE(s.tasks[1].reason, QString("empty"));
        QCOMPARE(s.tasks[2].state, TaskState::NotNeeded);
        QVERIFY(!s.currentTask());
        QCOMPARE(s.tasksEnded(), 2);
    }

    void aCheckAskedAgainReplacesItsResult()
    {
        const RunSnapshot s = fold({{event::CheckResult, {{"id", "a"}, {"node", "s1"}, {"verdict", "failed"}}},
                                    {event::CheckResult, {{"id", "a"}, {"node", "s2"}, {"verdict", "passed"}}},
                                    {event::CheckResult, {{"id", "a"}, {"node", "s1"}, {"verdict", "passed"}}}});
        QCOMPARE(s.checks.size(), 2);
        QCOMPARE(s.checks.first().verdict, QString("passed"));
    }

    void theUnknownIsKeptOut()
    {
        const RunSnapshot s = fold({{"from-the-future", {{"n", 1}}},
                                    {event::TaskEnded, {{"n", 99}, {"state", "failed"}}},
                                    {event::StateChanged, {{"to", "levitating"}}}});
        QCOMPARE(s.lastSeq, 3);
        QCOMPARE(s.state, RunState::Draft);
        QCOMPARE(s.tasks.size(), 2);
    }

    void theSameEventsGiveTheSameSnapshot()
    {
        const QList<QPair<const char*, QJsonObject>> list = {
            {event::RunPlanned, {}},
            {event::NoteAdded, {{"text", "t"}, {"by", "b"}}},
            {event::RunResumed, {}},
            {event::DriftFound, {{"node", "s1"}, {"what", "bootId"}, {"was", "1"}, {"now", "2"}}},
            {event::RunEnded, {{"outcome", "stopped"}, {"reason", "r"}}}};
        const RunSnapshot a = fold(list), b = fold(list);
        QCOMPARE(a.drift, b.drift);
        QCOMPARE(a.drift.first(), QString("s1: bootId: 1 → 2"));
        QCOMPARE(a.notes.first().time, b.notes.first().time);
        QCOMPARE(a.resumes, 1);
        QCOMPARE(a.stateReason, QString("r"));
        QVERIFY(a.endedAt.isValid());
    }
};

QTEST_GUILESS_MAIN(RunSnapshotTest)
#include "RunSnapshotTest.moc"
