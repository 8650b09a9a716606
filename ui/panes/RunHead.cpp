#include "ui/panes/RunHead.h"

#include "ui/panes/TaskLook.h"
#include "ui/plan/PlanText.h"
#include "ui/style/Grid.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Style.h"
#include "ui/style/Texts.h"
#include "wizard/record/RunWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int unknownStepSeconds = 30;
constexpr int fullBar = 1000;

int weightOf(const wizard::PlannedTask& task)
{
    return task.usualSeconds > 0 ? task.usualSeconds : unknownStepSeconds;
}

QString titleOf(const wizard::Plan& plan, bool over)
{
    if (plan.followUp)
        return over ? RunHead::tr("Clean-up of %1").arg(plan.caseName)
                    : RunHead::tr("Deleting what the rollback of %1 kept").arg(plan.caseName);
    return over ? RunHead::tr("%1 to %2").arg(plan.caseName, plan.toVersion)
                : RunHead::tr("Rolling back %1 to %2").arg(plan.caseName, plan.toVersion);
}

/// The last notes of the program itself: that nobody led the run, what it could not learn again, and what the nodes say
/// of that time.
QString newsOf(const wizard::RunSnapshot& snapshot)
{
    QStringList news;
    for (auto note = snapshot.notes.crbegin(); note != snapshot.notes.crend() && news.size() < 3; ++note)
        if (note->by.isEmpty())
            news.prepend(note->text);
    return news.join(QLatin1Char(' '));
}

/// From 1; the last one where nothing is left.
int currentStep(const wizard::RunSnapshot& snapshot)
{
    const QList<PlanStep> steps = stepsOf(snapshot.plan);
    const wizard::PlannedTask* current = snapshot.currentTask();
    for (int index = 0; current && index < steps.size(); ++index)
        if (steps[index].tasks.contains(current))
            return index + 1;
    return int(steps.size());
}

/// Tasks of a step that run side by side take the time of one.
double weightInStep(const PlanStep& step, const wizard::PlannedTask& task)
{
    return double(weightOf(task)) / std::clamp(task.parallel, 1, int(step.tasks.size()));
}

} // namespace

int secondsLeft(const wizard::RunSnapshot& snapshot, const QDateTime& now)
{
    double left = 0;
    for (const PlanStep& step : stepsOf(snapshot.plan)) {
        for (const wizard::PlannedTask* task : step.tasks) {
            const wizard::TaskView view = snapshot.tasks.value(task->n);
            if (wizard::isFinal(view.state))
                continue;
            double rest = weightInStep(step, *task);
            if (view.startedAt.isValid())
                rest = std::max(1.0, rest - double(view.startedAt.secsTo(now)));
            left += rest;
        }
    }
    return int(left);
}

RunHead::RunHead(QWidget* parent)
    : QWidget(parent), m_title(headingLabel({}, this)), m_times(mutedLabel({}, this)), m_state(new StatusLabel(this)),
      m_news(new StatusLabel(this)), m_bar(new QProgressBar(this))
{
    m_title->setObjectName(QStringLiteral("runTitle"));
    m_title->setFont(scaledFont(1.3, true));
    m_times->setObjectName(QStringLiteral("runTimes"));
    m_times->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setObjectName(QStringLiteral("runState"));
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setRange(0, fullBar);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(grid::item);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::inside);
    rows->addWidget(m_title);
    auto* below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(m_times, 1);
    rows->addLayout(below);
    rows->addWidget(m_bar);
    m_news->setObjectName(QStringLiteral("runNews"));
    m_news->hide();
    rows->addWidget(m_news);
    connect(&m_timer, &QTimer::timeout, this, &RunHead::tick);
    m_timer.start(1000);
}

void RunHead::showRun(const wizard::RunSnapshot& snapshot)
{
    if (snapshot.runId != m_run) {
        m_run = snapshot.runId;
        m_bar->setValue(0);
        m_step = 1;
    }
    m_snapshot = snapshot;
    const bool over = wizard::isFinal(snapshot.state);
    m_title->setText(titleOf(snapshot.plan, over));
    const TaskLook look = lookOf(snapshot.state);
    // What a person has to do or to decide stands in the panel below.
    const bool asks = snapshot.state == wizard::RunState::WaitingForPerson || snapshot.decision.open;
    const QString reason = asks ? QString() : wizard::runReason(snapshot);
    const QString word = reason.isEmpty() ? look.word : tr("%1: %2").arg(look.word, reason);
    m_state->setStatus(look.iconName, look.meaning, word);
    const QString news = over ? QString() : newsOf(snapshot);
    m_news->setStatus(QStringLiteral("note"), Meaning::Info, news);
    m_news->setVisible(!news.isEmpty());
    double done = 0, all = 0;
    for (const PlanStep& step : stepsOf(snapshot.plan)) {
        for (const wizard::PlannedTask* task : step.tasks) {
            all += weightInStep(step, *task);
            done += wizard::isFinal(snapshot.tasks.value(task->n).state) ? weightInStep(step, *task) : 0;
        }
    }
    m_step = std::max(m_step, currentStep(snapshot));
    const int value = all > 0 ? int(done / all * fullBar) : 0;
    // Full only at the very end.
    m_bar->setValue(std::max(m_bar->value(), over ? value : std::min(value, fullBar - 10)));
    tick();
}

void RunHead::tick()
{
    if (m_snapshot.plan.tasks.isEmpty())
        return;
    QStringList parts = {tr("step %1 of %2").arg(m_step).arg(stepsOf(m_snapshot.plan).size())};
    const bool over = wizard::isFinal(m_snapshot.state);
    const QDateTime until = over && m_snapshot.endedAt.isValid() ? m_snapshot.endedAt : m_now();
    if (m_snapshot.startedAt.isValid())
        parts << elapsedText(std::max<qint64>(0, m_snapshot.startedAt.secsTo(until)));
    if (!over && m_snapshot.state == wizard::RunState::Running)
        parts << tr("%1 left").arg(durationText(secondsLeft(m_snapshot, until)));
    m_times->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace ui
