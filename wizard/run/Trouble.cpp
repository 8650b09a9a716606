#include "wizard/run/Trouble.h"

#include "wizard/run/FinalChecks.h"

#include <QJsonArray>

namespace wizard {

namespace {

using Choice = DecisionView::Choice;
using Kind = Trouble::Kind;

/// Words of the journal for what a question is about.
const QList<QPair<Kind, QLatin1String>>& kindWords()
{
    static const QList<QPair<Kind, QLatin1String>> words = {
        {Kind::Failed, QLatin1String("failed")},     {Kind::Unknown, QLatin1String("unknown")},
        {Kind::Overdue, QLatin1String("overdue")},   {Kind::Cancelled, QLatin1String("cancelled")},
        {Kind::Away, QLatin1String("away")},         {Kind::Needs, QLatin1String("needs")},
        {Kind::Captures, QLatin1String("captures")}, {Kind::NotProven, QLatin1String("not-proven")},
        {Kind::Drift, QLatin1String("drift")}};
    return words;
}

/// Puts the questions, in the words of the journal or of a reader.
class Questioner {
public:
    Questioner(const RunSnapshot& snapshot, const Wording& wording) : m_snapshot(snapshot), m_wording(wording) {}

    DecisionView ofTask(const Trouble& trouble, const PlannedTask& task) const;
    DecisionView away(const Trouble& trouble, const PlannedTask& task) const;
    DecisionView needs(const Trouble& trouble, const PlannedTask& task) const;
    DecisionView captures(const Trouble& trouble, const PlannedTask& task) const;
    DecisionView ofRun() const;
    DecisionView drift(const Trouble& trouble) const;
    QString label(const QString& id, int task) const;

private:
    QString tr(const char* text) const { return m_wording.sentence("Decision", text); }
    QString nameOf(const PlannedTask& task) const;
    QString where(const PlannedTask& task) const;
    QString sentence(const PlannedTask& task, Kind kind) const;
    Choice choice(const char* id, const QString& consequence, int task, bool needsReason = false) const;
    Choice retry(int task) const;
    Choice stop(int task) const;
    Choice look(int task) const;
    Choice skip(int task) const;
    Choice undo(const PlannedTask& task) const;
    QList<Choice> afterEnd(const PlannedTask& task, bool provenEnded) const;
    QList<Choice> whileRunning(const PlannedTask& task, bool pastPointOfNoReturn) const;

    const RunSnapshot& m_snapshot;
    const Wording& m_wording;
};

QString Questioner::label(const QString& id, int task) const
{
    if (id == QLatin1String("retry"))
        return task > 0 ? tr("Try again") : tr("Check again");
    if (id == QLatin1String("stop"))
        return task > 0 ? tr("Stop the run") : tr("End the run as not verified");
    if (id == QLatin1String("continue"))
        return task > 0 ? tr("That is right, go on") : tr("Go on all the same");
    const QMap<QString, QString> labels = {{QStringLiteral("wait"), tr("Wait")},
                                           {QStringLiteral("look"), tr("Look")},
                                           {QStringLiteral("mark-done"), tr("Check whether it is done")},
                                           {QStringLiteral("skip"), tr("Skip this step")},
                                           {QStringLiteral("undo"), tr("Take it back")},
                                           {QStringLiteral("leave-running"), tr("Leave it running and stop the run")},
                                           {QStringLiteral("stop-task"), tr("End this step")},
                                           {QStringLiteral("continue-without"), tr("Do it all the same")},
                                           {QStringLiteral("stop-run"), tr("Stop the run")}};
    return labels.value(id, id);
}

Choice Questioner::choice(const char* id, const QString& consequence, int task, bool needsReason) const
{
    const QString word = QString::fromLatin1(id);
    return {word, label(word, task), consequence, needsReason};
}

Choice Questioner::retry(int task) const
{
    return choice("retry", tr("The step is started once more, as a new attempt."), task);
}

Choice Questioner::stop(int task) const
{
    return choice("stop", tr("Nothing more is started. Everything stays as it is now."), task);
}

Choice Questioner::look(int task) const
{
    return choice("look", tr("The node is asked what the step is doing. Nothing is changed."), task);
}

Choice Questioner::skip(int task) const
{
    return choice("skip", tr("The run goes on without it. Steps that need it are asked about again."), task, true);
}

Choice Questioner::undo(const PlannedTask& task) const
{
    return choice("undo", task.undoText.isEmpty() ? tr("The step's way back is run.") : m_wording.text(task.undoText),
                  task.n);
}

/// What the step allows after it ended badly. A step that destroys is not repeated lightly: stopping comes before it.
QList<Choice> Questioner::afterEnd(const PlannedTask& task, bool provenEnded) const
{
    QList<Choice> choices;
    if (task.markDone == QLatin1String("check"))
        choices << choice("mark-done",
                          tr("The step's own check is asked. Only when it holds does the step count as done."), task.n);
    if (!provenEnded)
        choices << look(task.n);
    const bool destroys = task.effect == Effect::Destroy;
    if (destroys)
        choices << stop(task.n);
    if (provenEnded)
        choices << retry(task.n);
    if (!destroys)
        choices << stop(task.n);
    if (provenEnded && !task.undoScript.isEmpty())
        choices << undo(task);
    if (provenEnded && task.skip == QLatin1String("reason"))
        choices << skip(task.n);
    return choices;
}

QList<Choice> Questioner::whileRunning(const PlannedTask& task, bool pastPointOfNoReturn) const
{
    QList<Choice> choices = {
        choice("wait", tr("It goes on; after another %1 s you are asked again.").arg(task.limitSeconds), task.n),
        look(task.n),
        choice("leave-running", tr("It goes on on %1 without the wizard. Nothing more is started.").arg(task.executor),
               task.n)};
    if (!pastPointOfNoReturn && task.stop != QLatin1String("none"))
        choices << choice("stop-task",
                          tr("Its processes on %1 are ended. What it has done so far stays.").arg(task.executor),
                          task.n);
    return choices;
}

/// The title as the plan's paper shows it; steps of tests may have none.
QString Questioner::nameOf(const PlannedTask& task) const
{
    return task.title.isEmpty() ? task.step : m_wording.text(task.title, task.titleArguments);
}

QString Questioner::where(const PlannedTask& task) const
{
    return task.subject == task.executor || task.subject.isEmpty()
               ? task.executor
               : tr("%1 (run on %2)").arg(task.subject, task.executor);
}

QString Questioner::sentence(const PlannedTask& task, Kind kind) const
{
    switch (kind) {
    case Kind::Failed:
        return tr("\"%1\" failed on %2.").arg(nameOf(task), where(task));
    case Kind::Unknown:
        return tr("How \"%1\" ended on %2 is not known.").arg(nameOf(task), where(task));
    case Kind::Overdue:
        return tr("\"%1\" on %2 takes longer than its limit.").arg(nameOf(task), where(task));
    default:
        return tr("\"%1\" on %2 was ended.").arg(nameOf(task), where(task));
    }
}

DecisionView Questioner::ofTask(const Trouble& trouble, const PlannedTask& task) const
{
    const TaskView view = m_snapshot.tasks.value(task.n);
    DecisionView decision;
    decision.question = QStringLiteral("%1 %2").arg(sentence(task, trouble.kind), view.reason).trimmed();
    decision.choices = trouble.kind == Kind::Overdue ? whileRunning(task, view.pastPointOfNoReturn)
                                                     : afterEnd(task, isProvenEnded(m_snapshot, task.n));
    return decision;
}

DecisionView Questioner::away(const Trouble& trouble, const PlannedTask& task) const
{
    DecisionView decision;
    decision.question = tr("%1 does not answer. \"%2\" waits for it; what was started may still be running. %3")
                            .arg(trouble.details.join(QStringLiteral(", ")), nameOf(task), trouble.reason)
                            .trimmed();
    decision.choices = {choice("wait", tr("Connecting is tried again. Nothing will be started twice."), task.n),
                        stop(task.n)};
    return decision;
}

DecisionView Questioner::needs(const Trouble& trouble, const PlannedTask& task) const
{
    DecisionView decision;
    decision.question = tr("\"%1\" on %2 needs %3, which was skipped.")
                            .arg(nameOf(task), where(task), trouble.details.join(QStringLiteral(", ")));
    decision.choices << stop(task.n);
    if (task.skip == QLatin1String("reason"))
        decision.choices << skip(task.n);
    decision.choices << choice(
        "continue-without",
        tr("The step is done although what it needs was skipped. Your reason goes into the record."), task.n, true);
    return decision;
}

DecisionView Questioner::captures(const Trouble& trouble, const PlannedTask& task) const
{
    DecisionView decision;
    decision.question = tr("\"%1\" on %2 destroys something and uses what was found during this run: %3.")
                            .arg(nameOf(task), where(task), trouble.details.join(QStringLiteral(", ")));
    decision.choices = {stop(task.n), choice("continue", tr("The step runs with these values."), task.n)};
    return decision;
}

DecisionView Questioner::ofRun() const
{
    DecisionView decision;
    decision.question = tr("Not everything is proven: %1.")
                            .arg(FinalChecks::notPassed(m_snapshot, m_wording).join(QStringLiteral("; ")));
    decision.choices = {choice("retry", tr("The checks that did not pass are asked again. Nothing is changed."), 0),
                        choice("stop", tr("The record says which checks did not pass."), 0)};
    return decision;
}

DecisionView Questioner::drift(const Trouble& trouble) const
{
    DecisionView decision;
    decision.question = tr("While nobody led the run, something was changed that its plan was made from: %1.")
                            .arg(trouble.details.join(QStringLiteral("; ")));
    decision.choices = {choice("stop-run", tr("Nothing more is started. Everything stays as it is now."), 0),
                        choice("continue",
                               tr("The plan is carried out as it was confirmed. Your reason goes into the record."), 0,
                               true)};
    return decision;
}

DecisionView put(const Questioner& questioner, const Trouble& trouble, const PlannedTask* task)
{
    if (!task)
        return trouble.kind == Trouble::Kind::Drift ? questioner.drift(trouble) : questioner.ofRun();
    switch (trouble.kind) {
    case Kind::Away:
        return questioner.away(trouble, *task);
    case Kind::Needs:
        return questioner.needs(trouble, *task);
    case Kind::Captures:
        return questioner.captures(trouble, *task);
    default:
        return questioner.ofTask(trouble, *task);
    }
}

} // namespace

DecisionView question(const RunSnapshot& snapshot, const Trouble& trouble, const Wording& wording)
{
    const PlannedTask* task = snapshot.plan.task(trouble.task);
    DecisionView decision = put(Questioner(snapshot, wording), trouble, task);
    decision.task = task ? task->n : 0;
    decision.open = true;
    for (const auto& [kind, word] : kindWords())
        if (kind == trouble.kind)
            decision.trouble = word;
    decision.details = trouble.details;
    decision.reason = trouble.reason;
    return decision;
}

std::optional<Trouble> askedAbout(const DecisionView& decision)
{
    for (const auto& [kind, word] : kindWords())
        if (decision.trouble == word)
            return Trouble{kind, decision.task, decision.details, decision.reason};
    return std::nullopt;
}

QString choiceLabel(const QString& id, int task, const Wording& wording)
{
    const RunSnapshot none;
    return Questioner(none, wording).label(id, task);
}

QJsonObject decisionBody(const DecisionView& view)
{
    QJsonArray choices;
    for (const Choice& choice : view.choices)
        choices.append(QJsonObject{{"id", choice.id},
                                   {"label", choice.label},
                                   {"consequence", choice.consequence},
                                   {"needsReason", choice.needsReason}});
    QJsonObject body = {{"n", view.task}, {"question", view.question}, {"choices", choices}, {"trouble", view.trouble}};
    if (!view.details.isEmpty())
        body.insert("details", QJsonArray::fromStringList(view.details));
    if (!view.reason.isEmpty())
        body.insert("reason", view.reason);
    return body;
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
