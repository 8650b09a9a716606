#include "ui/plan/PlanText.h"

#include "ui/style/Texts.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

QString planWords(const char* text)
{
    return QCoreApplication::translate("PlanText", text);
}

} // namespace

QString planText(const wizard::Plan& plan, const QString& messageId, const QStringList& arguments)
{
    return wizard::procedureText(plan.procedure, messageId, arguments);
}

QString phaseTitle(const wizard::Plan& plan, const QString& phase)
{
    for (const wizard::PlannedPhase& known : plan.phases)
        if (known.id == phase)
            return planText(plan, known.title);
    return phase;
}

QString columnTitle(const QString& subject)
{
    if (subject == QLatin1String("desk"))
        return planWords(QT_TRANSLATE_NOOP("PlanText", "desk"));
    if (subject == QLatin1String("cluster"))
        return planWords(QT_TRANSLATE_NOOP("PlanText", "cluster"));
    return subject;
}

QString roleText(const QString& role)
{
    static const QString first = QStringLiteral(", first");
    return role.endsWith(first) ? planWords(QT_TRANSLATE_NOOP("PlanText", "%1, first")).arg(role.chopped(first.size()))
                                : role;
}

Look lookOf(wizard::Effect effect)
{
    switch (effect) {
    case wizard::Effect::Read:
        return {QStringLiteral("eye"), Meaning::Info, planWords(QT_TRANSLATE_NOOP("PlanText", "reads"))};
    case wizard::Effect::Change:
        return {QStringLiteral("pencil"), Meaning::Caution, planWords(QT_TRANSLATE_NOOP("PlanText", "changes"))};
    case wizard::Effect::Destroy:
        break;
    }
    return {QStringLiteral("octagon"), Meaning::Danger, planWords(QT_TRANSLATE_NOOP("PlanText", "destroys"))};
}

Look lookOf(wizard::Severity severity)
{
    switch (severity) {
    case wizard::Severity::Info:
        return {QStringLiteral("eye"), Meaning::Info, planWords(QT_TRANSLATE_NOOP("PlanText", "note"))};
    case wizard::Severity::Caution:
        return {QStringLiteral("triangle"), Meaning::Caution, planWords(QT_TRANSLATE_NOOP("PlanText", "caution"))};
    case wizard::Severity::Danger:
        break;
    }
    return {QStringLiteral("octagon"), Meaning::Danger, planWords(QT_TRANSLATE_NOOP("PlanText", "danger"))};
}

QString usualTime(const wizard::PlannedTask& task)
{
    if (task.usualSeconds <= 0)
        return {};
    return durationText(task.usualSeconds);
}

QString PlanStep::title() const
{
    return wizard::taskTitle(*plan, first());
}

wizard::Effect PlanStep::effect() const
{
    wizard::Effect worst = wizard::Effect::Read;
    for (const wizard::PlannedTask* task : tasks)
        worst = std::max(worst, task->effect);
    return worst;
}

QStringList PlanStep::subjects() const
{
    QStringList found;
    for (const wizard::PlannedTask* task : tasks)
        if (!found.contains(task->subject))
            found << task->subject;
    return found;
}

QList<PlanStep> stepsOf(const wizard::Plan& plan)
{
    QList<PlanStep> steps;
    for (const wizard::PlannedTask& task : plan.tasks) {
        if (steps.isEmpty() || steps.last().group != task.group)
            steps << PlanStep{&plan, task.group, task.phase, {}};
        steps.last().tasks << &task;
    }
    return steps;
}

int nodeCount(const wizard::Plan& plan)
{
    int count = 0;
    for (const QString& node : plan.nodes)
        count += plan.leftOut.contains(node) ? 0 : 1;
    return count;
}

} // namespace ui
