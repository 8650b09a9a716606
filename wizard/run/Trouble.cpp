#include "wizard/run/Trouble.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace wizard {

namespace {

using Choice = DecisionView::Choice;
using Kind = Trouble::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("Decision", text);
}

Choice retry()
{
    return {"retry", tr("Try again"), tr("The step is started once more, as a new attempt."), false};
}

Choice retryChecks()
{
    return {"retry", tr("Check again"), tr("The checks that did not pass are asked again. Nothing is changed."), false};
}

Choice waitLonger(const QString& consequence)
{
    return {"wait", tr("Wait"), consequence, false};
}

Choice look()
{
    return {"look", tr("Look"), tr("The node is asked what the step is doing. Nothing is changed."), false};
}

Choice markDone()
{
    return {"mark-done", tr("Check whether it is done"),
            tr("The step's own check is asked. Only when it holds does the step count as done."), false};
}

Choice skip()
{
    return {"skip", tr("Skip this step"), tr("The run goes on without it. Steps that need it are asked about again."),
            true};
}

Choice undo(const PlannedTask& task)
{
    return {"undo", tr("Take it back"), task.undoText.isEmpty() ? tr("The step's way back is run.") : task.undoText,
            false};
}

Choice stop()
{
    return {"stop", tr("Stop the run"), tr("Nothing more is started. Everything stays as it is now."), false};
}

Choice goOn(const QString& id, const QString& label, const QString& consequence)
{
    return {id, label, consequence, true};
}

/// What the step allows after it ended badly. A step that destroys is not repeated lightly: stopping comes before it.
QList<Choice> afterEnd(const PlannedTask& task, bool provenEnded)
{
    QList<Choice> choices;
    if (task.markDone == QLatin1String("check"))
        choices << markDone();
    if (!provenEnded)
        choices << look();
    const bool destroys = task.effect == Effect::Destroy;
    if (destroys)
        choices << stop();
    if (provenEnded)
        choices << retry();
    if (!destroys)
        choices << stop();
    if (provenEnded && !task.undoScript.isEmpty())
        choices << undo(task);
    if (provenEnded && task.skip == QLatin1String("reason"))
        choices << skip();
    return choices;
}

QList<Choice> whileRunning(const PlannedTask& task, bool pastPointOfNoReturn)
{
    QList<Choice> choices = {
        waitLonger(tr("It goes on; after another %1 s you are asked again.").arg(task.limitSeconds)),
        look(),
        {"leave-running", tr("Leave it running and stop the run"),
         tr("It goes on on %1 without the wizard. Nothing more is started.").arg(task.executor), false}};
    if (!pastPointOfNoReturn && task.stop != QLatin1String("none"))
        choices << Choice{"stop-task", tr("End this step"),
                          tr("Its processes on %1 are ended. What it has done so far stays.").arg(task.executor),
                          false};
    return choices;
}

/// The title as the plan's paper shows it; steps of tests may have none.
QString nameOf(const RunSnapshot& snapshot, const PlannedTask& task)
{
    if (task.title.isEmpty())
        return task.step;
    QString title =
        QCoreApplication::translate(snapshot.plan.procedure.toUtf8().constData(), task.title.toUtf8().constData());
    for (qsizetype i = 0; i < task.titleArguments.size(); ++i)
        title.replace(QLatin1Char('%') + QString::number(i + 1), task.titleArguments.at(i));
    return title;
}

QString where(const PlannedTask& task)
{
    return task.subject == task.executor || task.subject.isEmpty()
               ? task.executor
               : tr("%1 (run on %2)").arg(task.subject, task.executor);
}

QString sentence(const QString& name, const PlannedTask& task, Kind kind)
{
    switch (kind) {
    case Kind::Failed:
        return tr("\"%1\" failed on %2.").arg(name, where(task));
    case Kind::Unknown:
        return tr("How \"%1\" ended on %2 is not known.").arg(name, where(task));
    case Kind::Overdue:
        return tr("\"%1\" on %2 takes longer than its limit.").arg(name, where(task));
    default:
        return tr("\"%1\" on %2 was ended.").arg(name, where(task));
    }
}

DecisionView ofTask(const RunSnapshot& snapshot, const Trouble& trouble, const PlannedTask& task)
{
    const TaskView view = snapshot.tasks.value(task.n);
    DecisionView decision{
        task.n,
        QStringLiteral("%1 %2").arg(sentence(nameOf(snapshot, task), task, trouble.kind), view.reason).trimmed(),
        {},
        true};
    decision.choices = trouble.kind == Kind::Overdue ? whileRunning(task, view.pastPointOfNoReturn)
                                                     : afterEnd(task, isProvenEnded(snapshot, task.n));
    return decision;
}

DecisionView away(const QString& name, const Trouble& trouble, const PlannedTask& task)
{
    const QString nodes = trouble.details.join(QStringLiteral(", "));
    DecisionView decision{task.n,
                          tr("%1 does not answer. \"%2\" waits for it; what was started may still be running. %3")
                              .arg(nodes, name, trouble.reason)
                              .trimmed(),
                          {},
                          true};
    decision.choices = {waitLonger(tr("Connecting is tried again. Nothing will be started twice.")), stop()};
    return decision;
}

DecisionView needs(const QString& name, const Trouble& trouble, const PlannedTask& task)
{
    DecisionView decision{task.n,
                          tr("\"%1\" on %2 needs %3, which was skipped.")
                              .arg(name, where(task), trouble.details.join(QStringLiteral(", "))),
                          {},
                          true};
    decision.choices << stop();
    if (task.skip == QLatin1String("reason"))
        decision.choices << skip();
    decision.choices << goOn(
        QStringLiteral("continue-without"), tr("Do it all the same"),
        tr("The step is done although what it needs was skipped. Your reason goes into the record."));
    return decision;
}

DecisionView captures(const QString& name, const Trouble& trouble, const PlannedTask& task)
{
    DecisionView decision{task.n,
                          tr("\"%1\" on %2 destroys something and uses what was found during this run: %3.")
                              .arg(name, where(task), trouble.details.join(QStringLiteral(", "))),
                          {},
                          true};
    decision.choices = {stop(),
                        {"continue", tr("That is right, go on"), tr("The step runs with these values."), false}};
    return decision;
}

DecisionView ofRun(const Trouble& trouble)
{
    DecisionView decision;
    decision.open = true;
    decision.question = tr("Not everything is proven: %1.").arg(trouble.details.join(QStringLiteral("; ")));
    decision.choices = {
        retryChecks(),
        {"stop", tr("End the run as not verified"), tr("The record says which checks did not pass."), false}};
    return decision;
}

} // namespace

DecisionView question(const RunSnapshot& snapshot, const Trouble& trouble)
{
    const PlannedTask* task = snapshot.plan.task(trouble.task);
    if (!task)
        return ofRun(trouble);
    switch (trouble.kind) {
    case Kind::Away:
        return away(nameOf(snapshot, *task), trouble, *task);
    case Kind::Needs:
        return needs(nameOf(snapshot, *task), trouble, *task);
    case Kind::Captures:
        return captures(nameOf(snapshot, *task), trouble, *task);
    default:
        return ofTask(snapshot, trouble, *task);
    }
}

QJsonObject decisionBody(const DecisionView& view)
{
    QJsonArray choices;
    for (const Choice& choice : view.choices)
        choices.append(QJsonObject{{"id", choice.id},
                                   {"label", choice.label},
                                   {"consequence", choice.consequence},
                                   {"needsReason", choice.needsReason}});
    return {{"n", view.task}, {"question", view.question}, {"choices", choices}};
}

QStringList unconfirmedCaptures(const RunSnapshot& snapshot, const PlannedTask& task)
{
    QStringList values;
    if (task.effect != Effect::Destroy)
        return values;
    for (const DecisionTaken& decision : snapshot.decisions) {
        if (decision.task == task.n && decision.choice == QLatin1String("continue"))
            return values;
    }
    for (const QString& hole : task.holes) {
        const QString name = hole.startsWith(QLatin1String("capture.")) ? hole.mid(8) : QString();
        if (snapshot.captures.contains(name))
            values << QStringLiteral("%1=%2").arg(name, snapshot.captures.value(name));
    }
    return values;
}

bool isProvenEnded(const RunSnapshot& snapshot, int task)
{
    return snapshot.tasks.value(task).provenEnded;
}

} // namespace wizard
