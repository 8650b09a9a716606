#include "ui/panes/NodeStory.h"

#include "ui/panes/TaskLook.h"
#include "ui/plan/PlanText.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>

namespace ui {

namespace {

using wizard::TaskState;

QString storyWords(const char* text)
{
    return QCoreApplication::translate("NodeStory", text);
}

bool isBusy(TaskState state)
{
    return state == TaskState::Running || state == TaskState::Intended || state == TaskState::Overdue;
}

/// Who runs now: "server-1", "server-1 and 2 more".
QString busyElsewhere(const wizard::RunSnapshot& snapshot, const QString& node)
{
    QStringList busy;
    for (const wizard::PlannedTask& task : snapshot.plan.tasks)
        if (isBusy(snapshot.tasks.value(task.n).state) && task.executor != node && !busy.contains(task.executor))
            busy << columnTitle(task.executor);
    if (busy.size() < 2)
        return busy.value(0);
    return storyWords(QT_TRANSLATE_NOOP("NodeStory", "%1 and %2 more")).arg(busy.first()).arg(busy.size() - 1);
}

NodeStory waiting(const wizard::RunSnapshot& snapshot, const QString& node)
{
    NodeStory story;
    story.iconName = QStringLiteral("ring");
    const QString busy = busyElsewhere(snapshot, node);
    story.sentence = busy.isEmpty() ? storyWords(QT_TRANSLATE_NOOP("NodeStory", "waits"))
                                    : storyWords(QT_TRANSLATE_NOOP("NodeStory", "waits for %1")).arg(busy);
    return story;
}

} // namespace

NodeStory storyOf(const wizard::RunSnapshot& snapshot, const QString& node)
{
    const wizard::PlannedTask *current = nullptr, *last = nullptr;
    bool more = false;
    for (const wizard::PlannedTask& task : snapshot.plan.tasks) {
        if (task.executor != node)
            continue;
        const TaskState state = snapshot.tasks.value(task.n).state;
        if (isBusy(state) || state == TaskState::Unknown || state == TaskState::Failed)
            current = &task;
        else if (state == TaskState::Pending)
            more = true;
        if (state != TaskState::Pending && snapshot.tasks.value(task.n).startedAt.isValid())
            last = &task;
    }
    const wizard::NodeView link = snapshot.nodes.value(node);
    NodeStory story;
    if (current) {
        const wizard::TaskView view = snapshot.tasks.value(current->n);
        const bool isPersons = current->kind == wizard::TaskKind::Manual && isBusy(view.state);
        const TaskLook look = isPersons ? lookOf(wizard::RunState::WaitingForPerson) : lookOf(view.state);
        story = {look.iconName,
                 look.meaning,
                 QStringLiteral("%1: %2").arg(wizard::taskTitle(snapshot.plan, *current), look.word),
                 current->n,
                 isBusy(view.state) && !isPersons, // nobody's silence is counted
                 view.startedAt,
                 current->quietAfterSeconds};
    } else if (!wizard::isFinal(snapshot.state)) {
        story = waiting(snapshot, node);
        if (!more)
            story = {QStringLiteral("tick"),
                     Meaning::Good,
                     storyWords(QT_TRANSLATE_NOOP("NodeStory", "all its steps have ended")),
                     0,
                     false,
                     {},
                     0};
    } else {
        const TaskLook look = lookOf(snapshot.state);
        story = {look.iconName, look.meaning, look.word, 0, false, {}, 0};
    }
    if (story.task == 0 && last)
        story.task = last->n;
    if (link.link == wizard::NodeView::Link::Lost && !wizard::isFinal(snapshot.state)) {
        story.iconName = QStringLiteral("plug-lost");
        story.meaning = Meaning::Unknown;
        story.sentence =
            storyWords(QT_TRANSLATE_NOOP("NodeStory", "does not answer since %1; its step may still be running"))
                .arg(link.since.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    }
    return story;
}

QStringList nodesWithOutput(const wizard::Plan& plan)
{
    QStringList nodes;
    for (const QString& node : plan.nodes)
        if (!plan.leftOut.contains(node))
            nodes << node;
    for (const wizard::PlannedTask& task : plan.tasks)
        if (task.executor == QLatin1String("desk") && !nodes.contains(task.executor))
            nodes << task.executor;
    return nodes;
}

} // namespace ui
